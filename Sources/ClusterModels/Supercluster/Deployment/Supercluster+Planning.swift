import ClusterModeling
import NetworkModel
import Observations
import Units

/// Figures that a planner wants before a change; printed by `print-plan`.
extension Supercluster {
  /// What can be planned.
  enum PlanningTopic: String, CaseIterable, Sendable {
    case deployment, restore, migration, nens, leader, vens, connectivity, design, restarts,
      ports, trust, failover, flows
  }

  /// `print-plan`: notes the figures of a topic with their sources.
  mutating func printPlan(_ order: Order, _ context: Context) -> CommandResponse {
    guard let topic = word(in: order.request, "of").flatMap(PlanningTopic.init(rawValue:)) else {
      return .refused(Refusal("there is no such plan", sources: ["SC-TOPO-013"]))
    }
    for (text, sources) in planningLines(topic, context) {
      note(.command, plan.pces[order.pce].entity, text, context, sources: sources)
    }
    return .done
  }

  /// The lines of a topic.
  func planningLines(
    _ topic: PlanningTopic, _ context: Context
  ) -> [(text: String, sources: [String])] {
    switch topic {
    case .deployment: deploymentLines
    case .restore: restoreLines
    case .migration: migrationLines
    case .nens: nenLines
    case .leader: leaderLines(context)
    case .vens: venLines
    case .connectivity: connectivityLines
    case .design: designLines
    case .restarts: restartLines
    case .ports: portLines
    case .trust: trustLines
    case .failover: failoverLines
    case .flows: flowLines
    }
  }

  /// SC-DEPLOY-011, SC-DOC-016, SC-DEPLOY-018, SC-DOC-023, SC-ROLE-011.
  private var deploymentLines: [(text: String, sources: [String])] {
    let windows = (2...8).map { count in
      "\(count) PCEs \(halfHours(count - 1)) or \(count - 1) h and more"
    }
    let vens = clientCount(of: plan.firstLeader)
    return [
      (
        "joins one after another: \(windows.joined(separator: ", "))",
        ["SC-DEPLOY-011", "SC-DOC-016"]
      ),
      (
        "windows: rename and verify; connectivity; init (\(vens) VENs without policy updates from "
          + "here on); each join; restart", ["SC-DEPLOY-018", "SC-DEPLOY-020"]
      ),
      (
        "the leader's runlevel between windows is open: at 2 throughout, or back at 5 each time",
        ["SC-DOC-023", "SC-DOC-018"]
      ),
      (
        "functions lost: clearing traffic of one link, raising the VEN reporting rate",
        ["SC-ROLE-011"]
      ),
    ]
  }

  private func halfHours(_ joins: Int) -> String {
    joins % 2 == 0 ? "\(joins / 2) h" : "\(joins / 2).5 h"
  }

  /// SC-RESTORE-015, SC-RESTORE-002, SC-DOC-032.
  private var restoreLines: [(text: String, sources: [String])] {
    let times = (2...8).map { "\($0) PCEs \($0) h" }
    let healthy = allPCEs.count { runsAtAll($0) && isMemberOfSupercluster($0) }
    return [
      (
        "rejoins one after another: up to \(times.joined(separator: ", ")), beside installation and "
          + "data restore in parallel", ["SC-RESTORE-015"]
      ),
      (
        "an entire restore stops \(healthy) PCEs that run and takes policy back to the leader's "
          + "backup", ["SC-RESTORE-002"]
      ),
      (
        "listen-only mode off: a stop and a start by the long form, none by the short one",
        ["SC-DOC-032"]
      ),
    ]
  }

  /// SC-MIGRATE-004.
  private var migrationLines: [(text: String, sources: [String])] {
    let count = pces.count
    return [
      (
        "pre-configured addresses of \(count) PCEs: \(count) x \(count) = \(count * count) restarts",
        ["SC-MIGRATE-004"]
      ),
      ("import: copy the leader's remapped file to data0 of each member too", ["SC-DOC-048"]),
    ]
  }

  /// SC-NEN-003, SC-NEN-001.
  private var nenLines: [(text: String, sources: [String])] {
    let pairs = plan.deployment.nens.count(where: \.isPair)
    let single = plan.deployment.nens.count
    return [
      (
        "NENs: \(single) of \(3 * pces.count) when a pair counts once, \(single + pairs) when twice",
        ["SC-NEN-003", "SC-NEN-002"]
      )
    ]
      + plan.deployment.nens.indices.map { place in
        let nen = plan.deployment.nens[place]
        let status = nens[place].lastStatus.map { "\($0.sinceStart)" } ?? ""
        return (
          "hostname \(nen.name), software_version \(nen.version), last_status_at \(status), "
            + "network_devices \(nen.devices), target_pce_fqdn "
            + "\(plan.pces[nens[place].target].fqdn), active_pce_fqdn "
            + "\(plan.pces[nens[place].active].fqdn)", ["SC-NEN-013", "SC-NEN-001"]
        )
      }
  }

  /// SC-LEADER-010, SC-LEADER-007, SC-TOPO-012.
  private func leaderLines(_ context: Context) -> [(text: String, sources: [String])] {
    let network = context.shared.network
    let worst = allPCEs.map { pce in
      allPCEs.filter { $0 != pce }.map {
        network.roundTripTime(site(of: pce), site(of: $0)) ?? .hours(1)
      }.max() ?? .zero
    }
    let best = worst.min() ?? .zero
    var lines: [(text: String, sources: [String])] = [
      (
        "without a leader: detection up to 90 s + decision + isolation + runlevel changes + drop + "
          + "assign; the guide has figures for the first only", ["SC-LEADER-010"]
      ),
      (
        "a leader for the time being: a promotion now and a fail-back later, or no writes until "
          + "the repair", ["SC-LEADER-007"]
      ),
    ]
    for pce in allPCEs {
      lines.append(
        ("candidate \(plan.pces[pce].name): worst round trip \(worst[pce])", ["SC-TOPO-012"]))
    }
    if let leader = writableLeaders.first, worst[leader] > best {
      lines.append(
        ("\(plan.pces[leader].name) leads and is not among the best placed", ["SC-TOPO-012"]))
    }
    return lines
  }

  /// SC-VEN-022, SC-VEN-028, SC-VEN-029, SC-DOC-056, SC-DOC-064.
  private var venLines: [(text: String, sources: [String])] {
    let everywhere = isVersion(plan.deployment.coreVersion, atLeast: "22.5.10")
    var lines: [(text: String, sources: [String])] = [
      (
        everywhere
          ? "uptime and last heartbeat are visible on every PCE"
          : "uptime and last heartbeat: unavailable on other PCEs, see the managing PCE",
        ["SC-VEN-029", "SC-DOC-056"]
      ),
      (
        "uptime counts from the first heartbeat after pairing or a restart of the workload",
        ["SC-VEN-028"]
      ),
      (
        "VENs of a failed member: wait (they enforce, stale Online), fail over by DNS, or unpair "
          + "(they enforce nothing)", ["SC-DOC-064", "SC-VEN-020"]
      ),
    ]
    guard let population = vens.population else { return lines }
    for group in plan.groups.indices {
      let counts = population.counts(group: group)
      lines.append(
        (
          "\(plan.groups[group].name): status active \(counts.active), offline \(counts.offline), "
            + "security_policy_sync_state syncing \(counts.owingPolicy), mode illuminated, "
            + "security_policy_update_mode adaptive", ["SC-VEN-022"]
        ))
    }
    return lines
  }

  /// SC-DOC-022: all rules, not only the printed one.
  private var connectivityLines: [(text: String, sources: [String])] {
    let count = pces.count
    return [
      (
        "probes announced \(2 * count * 2 * (count - 1)), printed \(count * (count - 1)); one port "
          + "of six rules: 5432, 5532, 8300, 8302 TCP and UDP, 8443", ["SC-DOC-022"]
      ),
      ("8443 both ways as a precaution: a joining member names the leader's FQDN", ["SC-DOC-072"]),
    ]
  }

  /// SC-TOPO-013.
  private var designLines: [(text: String, sources: [String])] {
    let managed = allPCEs.map { "\(plan.pces[$0].name) \(clientCount(of: $0))" }
    let leader = writableLeaders.first.map { plan.pces[$0].name } ?? "unanswered"
    let waiting = plan.deployment.usesDNSBalancing || plan.globalFQDN != nil
    return [
      ("total workloads: \(workloadCount)", ["SC-TOPO-013"]),
      ("managed workloads per PCE: \(managed.joined(separator: ", "))", ["SC-TOPO-013"]),
      ("isolation level against PCE outages: unanswered", ["SC-TOPO-013"]),
      ("VENs in a long outage: \(waiting ? "fail over by DNS" : "unanswered")", ["SC-TOPO-013"]),
      ("leader: \(leader)", ["SC-TOPO-013"]),
    ]
  }

  /// SC-DOC-018: a round of restarts for each member, or one for all.
  private var restartLines: [(text: String, sources: [String])] {
    let joins = plan.deployment.pces.count(where: \.isStandalone)
    return [
      ("restarts of all PCEs: \(joins) rounds by the text, 1 by its step 4", ["SC-DOC-018"])
    ]
  }
}
