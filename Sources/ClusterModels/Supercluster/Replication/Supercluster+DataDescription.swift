import ClusterModeling

/// What the data part adds to the model's description.
extension Supercluster {
  static let dataConfiguration: [ConfigurationKey] = [
    ConfigurationKey(
      "illumination_sync",
      .record([
        ConfigurationKey(
          "interval", .duration,
          "Time between syncs; default by the number of workloads, 10m to 24h (SC-ILLUM-003).")
      ]), "How the leader fetches the map."),
    ConfigurationKey(
      "policy_complexity", .number,
      "How much longer a VEN's rules take to compute than usual: more rules, labels and IP lists "
        + "in them, ranges in the lists; 1 without it (SC-POLICY-010, AS-POL-003)."),
  ]

  private static let affects = ConfigurationKey(
    "affects", .either([.fraction, .map(of: .fraction, names: "groups of VENs")]),
    "Share of VENs that a change touches, for all groups or by group; default drawn (AS-POL-005).")

  static let dataLoads: [LoadDescription] = [
    LoadDescription(
      "policy.provision",
      keys: [
        ConfigurationKey(
          "size", .bytes, "Data of one provision; default drawn (AS-POL-007, AS-POL-008)."),
        affects,
        ConfigurationKey(
          "writers", .count(1...1_000), "Writers who take turns; default 5 (AS-LDR-006)."),
      ],
      "A writer provisions policy at the FQDN that it takes for the leader's.",
      sources: ["SC-POLICY-001", "SC-ROLE-004", "AS-LDR-005"]),
    LoadDescription(
      "management.write",
      keys: [
        ConfigurationKey(
          "request", .word(ManagementRequest.allCases.dropFirst().map(\.word)), required: true,
          "What is asked for."),
        ConfigurationKey(
          "writers", .count(1...1_000), "Writers who take turns; default 5 (AS-LDR-006)."),
      ],
      "Somebody asks the FQDN that they take for the leader's for something only a leader does.",
      sources: ["SC-ROLE-007", "SC-ROLE-009", "SC-ROLE-015"]),
    LoadDescription(
      "workload.change",
      keys: [
        ConfigurationKey("group", .name, required: true, "The group whose workload changes."),
        ConfigurationKey(
          "change", .word(["label", "ip_address", "offline"]), "What changes; all take one path."),
        ConfigurationKey(
          "edited_at", .word(["home", "leader"]), "Where: the managing PCE, or the leader."),
        affects,
      ],
      "The context of a workload changes, and every PCE computes its affected VENs again.",
      sources: ["SC-POLICY-007", "SC-POLICY-009", "AS-POL-010"]),
  ]

  static let dataFaults: [FaultDescription] = [
    FaultDescription(
      "replication.stall", on: ["replication"],
      "The stream stands still though the link is up.", sources: ["SC-REPL-010"])
  ]

  /// Figures of a run.
  static let dataMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] =
      policyMetrics + writingMetrics + illuminationMetrics

  private static let policyMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] =
      [
        ("policy_changes.provisioned", .count, "Policy changes that some PCE accepted.", []),
        (
          "policy_changes.lost", .count, "Changes held by no PCE of the new leader's list.",
          ["SC-LEADER-009"]
        ),
        (
          "policy_changes.diverged", .count, "Changes held by some PCE but not by the new leader.",
          ["AS-LDR-003"]
        ),
        (
          "policy_changes.conflicting", .count, "Changes offered by a leader that came back.",
          ["SC-LEADER-004"]
        ),
        (
          "rpo.policy", .duration,
          "From the oldest lost change to the moment when its PCE last took writes.",
          ["SC-LEADER-009"]
        ),
        (
          "changes.at_risk", .count, "Changes that only one PCE held when it went down.",
          ["SC-REPL-009"]
        ),
        (
          "commits.lost_on_failover", .count, "Commits lost with a database's node.", ["AS-PCE-011"]
        ),
        ("workload_changes.made", .count, "Changes of workload context.", ["SC-POLICY-007"]),
        (
          "workload_changes.refused", .count, "Changes that nobody was there to notice.",
          ["SC-POLICY-007"]
        ),
        (
          "workload_edits.displayed_not_enforced", .duration,
          "Longest time for which an edit was shown on the leader and not enforced.",
          ["SC-POLICY-009"]
        ),
        (
          "policy.convergence.longest", .duration, "Longest time from provision to the last VEN.",
          ["SC-POLICY-002"]
        ),
        (
          "policy.computing.fixed", .duration, "Time that computations took whatever they touched.",
          ["SC-POLICY-010", "AS-POL-004"]
        ),
        (
          "policy.computing.by_vens", .duration,
          "Time that computations took by affected VENs and the complexity of policy.",
          ["SC-POLICY-010", "AS-POL-003"]
        ),
        (
          "policy.not_converged", .count, "Provisions, not lost, that had not reached every VEN.",
          []
        ),
      ]
      + ["same_pce", "cross_pce"].flatMap { kind in
        ["mean", "longest"].map { figure in
          (
            "policy.half_open_window.\(kind).\(figure)", .duration,
            "Time with new rules on one end only, sampled pairs of VENs (\(kind)).",
            ["SC-POLICY-006"]
          )
        }
      }

  private static let writingMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] =
      [
        (
          "policy_writes.refused", .count, "Provisions refused by a member or not answered.",
          ["SC-ROLE-004", "SC-ROLE-015"]
        ),
        (
          "writes.refused_by_member", .count, "Requests refused because a member is read-only.",
          ["SC-ROLE-004"]
        ),
        ("writes.unanswered", .count, "Requests that nobody answered.", ["SC-ROLE-015"]),
        ("dual_leader.writes", .count, "Writes accepted while two led.", ["SC-LEADER-004"]),
        (
          "dual_leader.conflicting_writes", .count, "Of these, writes to the same objects.",
          ["AS-LDR-004"]
        ),
      ]
      + ManagementRequest.allCases.map {
        (
          "writes.refused.\($0.word)", .count, "Requests of this kind refused or not answered.",
          ["SC-ROLE-015"]
        )
      }

  private static let illuminationMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] = [
      (
        "illumination.delay.longest", .duration,
        "Longest time from a flow's report to its showing on the leader's map.",
        ["SC-ILLUM-010", "SC-ILLUM-011"]
      ),
      ("illumination.interval", .duration, "Time between syncs.", ["SC-ILLUM-003"]),
      ("illumination.sync.longest", .duration, "Longest sync of a PCE's view.", ["SC-ILLUM-004"]),
    ]

  static let dataParameters: [Parameter] = DataParameters.all
}
