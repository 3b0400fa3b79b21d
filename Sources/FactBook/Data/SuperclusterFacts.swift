// swift-format-ignore-file
// Data, not code: a YAML document in the project's own words, kept inside the binary so that an
// installed firedrill needs no files. Edit the text in place; FactBookTests check its shape.

/// What the Supercluster guide 23.5 and the Supercluster concepts page say.
enum SuperclusterFacts {
  static let yaml = #"""
title: >-
  PCE Supercluster fact catalogue for the simulator, the capacity planner and the scenario checker, taken
  from the Supercluster guide 23.5 and the Supercluster concepts page. Mount points and other file paths
  are written without their leading slash. Facts marked (derived) in their source line are worked out, not printed.
facts:
  # ------------------------------------------------------------------ TOPO
  - id: SC-TOPO-001
    fact: >-
      A Supercluster is a single administrative domain made of several PCEs that replicate to one
      another; it is not one PCE stretched over sites.
    kind: structure
    source: "Supercluster guide 23.5, PCE Supercluster Concepts; Supercluster concepts, introduction"
    show: >-
      Scenario model has one `supercluster` holding a list of `pce` objects, each with its own nodes,
      databases, runlevel and health; the run header prints one line per PCE.
    model: core
  - id: SC-TOPO-002
    fact: >-
      A Supercluster has at least two and at most eight PCEs, counting the leader.
    value: {min_pces: 2, max_pces: 8, leader: 1, members_min: 1, members_max: 7}
    kind: limit
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Number of Supercluster PCEs"
    show: >-
      Scenario check rejects a plan with 1 or 9 PCEs naming the bound; a simulated join that would make
      the ninth PCE is refused.
    model: check
  - id: SC-TOPO-003
    fact: >-
      Every PCE of a Supercluster is described as a multi-node cluster of core nodes and data nodes
      (2x2 or 4x2), so a PCE has internal redundancy below the level of the Supercluster.
    value: {node_kinds: [core, data], data_nodes: [data0, data1]}
    kind: structure
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      Each PCE expands into nodes core0..coreN and data0, data1 in the run header; a plan using an SNC
      as a Supercluster PCE gets a warning (see SC-DOC-014).
    model: core
  - id: SC-TOPO-004
    fact: >-
      Each PCE is its own failure domain: losing one completely leaves the others unaffected, and adding
      PCEs adds failure domains.
    value: {failure_domains: "number of PCEs"}
    kind: guarantee
    source: "Supercluster guide 23.5, Design Supercluster Deployment > Supercluster Design Considerations"
    show: >-
      Killing every node of one PCE at time t produces no health, policy or enforcement change attributed
      to the other PCEs except replication lag towards the dead one; an invariant check asserts this.
    model: core
  - id: SC-TOPO-005
    fact: >-
      Each PCE has its own FQDN, held in runtime_env.yml under pce_fqdn, and the names should be final
      before deployment because renaming later is possible but slow.
    value: {parameter: pce_fqdn}
    kind: precondition
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Plan Supercluster FQDNs Carefully"
    show: >-
      Scenario check requires a unique non-empty pce_fqdn per PCE and reports a rename step after
      deployment as a long manual operation with no documented duration.
    model: check
  - id: SC-TOPO-006
    fact: >-
      An optional global FQDN may be configured for the whole Supercluster; when it is set, a PCE hands
      that name to VENs at pairing instead of its own name.
    value: {parameter: [supercluster_fqdn, supercluster.fqdn], example: illumio-supercluster.bigco.com}
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Plan Supercluster FQDNs Carefully"
    show: >-
      With the parameter set, every newly paired workload shows target_pce_fqdn equal to the global name
      while active_pce_fqdn shows the PCE it actually heartbeats to.
    model: core
  - id: SC-TOPO-007
    fact: >-
      The global FQDN parameter has to be present on every node of every PCE, not only on the leader or on
      core nodes.
    kind: precondition
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Plan Supercluster FQDNs Carefully"
    show: >-
      Scenario check lists each node whose runtime_env lacks the global FQDN while another node has it.
    model: check
  - id: SC-TOPO-008
    fact: >-
      PCEs tell one another their configured public IP addresses automatically, so an operator does not
      list other PCEs' addresses under cluster_public_ips; the addresses end up in the VENs' rules so that
      a workload may move to another PCE.
    value: {parameter: cluster_public_ips, sub_keys: [cluster_fqdn, cluster_event_service_fqdn]}
    kind: rule
    source: "Supercluster guide 23.5, Deploy New Supercluster > Before You Begin: Runtime Configuration"
    show: >-
      After a join, the VEN allow-list in the state dump contains the public IPs of all PCEs; a VEN whose
      list lacks the target PCE's IP cannot complete a reassignment or failover in the run.
    model: core
  - id: SC-TOPO-009
    fact: >-
      supercluster.node_public_ip is optional and serves nodes with several addresses or behind NAT. Every other
      PCE must be able to reach the address, all nodes of each PCE need the setting, and in a public cloud the
      address has to be a public one.
    value: {parameter: supercluster.node_public_ip, scope: "all nodes of each PCE"}
    kind: precondition
    source: "Supercluster guide 23.5, Deploy New Supercluster > Before You Begin: Runtime Configuration > Optional"
    show: >-
      Scenario check flags a NATed or cloud link where a node lacks the parameter, and a join over such a
      link fails at the connectivity test.
    model: check
  - id: SC-TOPO-010
    fact: >-
      Derived: because every PCE sends workload context to every other PCE, the replication graph is a full
      directed mesh of N x (N - 1) links.
    value: {formula: "N*(N-1)", n2: 2, n3: 6, n4: 12, n5: 20, n6: 30, n7: 42, n8: 56}
    kind: structure
    source: "Supercluster guide 23.5, Security Policy Replication (derived)"
    show: >-
      The run header prints the number of replication links; the lag matrix in the report has N rows and
      N columns with an empty diagonal.
    model: core
  - id: SC-TOPO-011
    fact: >-
      The worked example is a three-tier application (web, processing, database) in three datacentres (US,
      Europe, Asia), one PCE each, US leading, tiers micro-segmented per site while databases talk across
      sites.
    value: {pces: [us, europe, asia], leader: us, tiers: [web, processing, database], cross_site_tier: database}
    kind: structure
    source: "Supercluster guide 23.5, PCE Supercluster Concepts; Supercluster concepts, introduction"
    show: >-
      Ships as the reference scenario; its expected event sequence for pairing one US database and for one
      policy tightening is asserted by a golden-trace test.
    model: core
  - id: SC-TOPO-012
    fact: >-
      The leader is meant to sit centrally, where console users and API clients can reach it, with dependable
      connectivity to all other PCEs.
    kind: rule
    source: "Supercluster guide 23.5, Design Supercluster Deployment > Supercluster Design Considerations"
    show: >-
      Planner ranks candidate leaders by worst and mean link latency and loss to the other PCEs and warns when
      the chosen leader is not among the best.
    model: check
  - id: SC-TOPO-013
    fact: >-
      A design has to answer five questions: total workloads, managed workloads per PCE, isolation level
      against PCE outages, what VENs do in a long outage, and which PCE leads.
    value: [total_workloads, managed_workloads_per_pce, isolation_level, ven_behaviour_in_long_outage, leader_choice]
    kind: rule
    source: "Supercluster guide 23.5, Design Supercluster Deployment > Supercluster Design Considerations"
    show: >-
      The planner prints these five headings with the scenario's answer or the word unanswered.
    model: report
  # ------------------------------------------------------------------ ROLE
  - id: SC-ROLE-001
    fact: >-
      Exactly one PCE is leader at any moment and all the others are members.
    value: {leaders: 1}
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Concepts; Assign New Leader; Supercluster concepts, introduction"
    show: >-
      Invariant checked after every event: count of reachable PCEs believing they lead is at most one;
      violation prints a split-leader alarm with the time and both names.
    model: core
  - id: SC-ROLE-002
    fact: >-
      Promotion of a member to leader is a manual act; any member qualifies and no automatic election is
      described.
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Concepts; Supercluster concepts, introduction"
    show: >-
      After a leader crash the timeline stays leaderless until an operator command assigns one; a run without
      that command ends leaderless.
    model: core
  - id: SC-ROLE-003
    fact: >-
      The leader owns the central console and API endpoint for writing and provisioning policy, plus central
      management functions and the aggregated Illumination map over all workloads.
    kind: structure
    source: "Supercluster guide 23.5, PCE Supercluster Concepts"
    show: >-
      Write requests in the trace succeed only when addressed to the leader; the map of the leader covers
      100 % of workloads once all syncs are in.
    model: core
  - id: SC-ROLE-004
    fact: >-
      Members offer a mostly read-only console and API over their local data.
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Concepts; Supercluster concepts, introduction"
    show: >-
      A policy write sent to a member is refused with the reason `member is read-only` and the leader's FQDN.
    model: core
  - id: SC-ROLE-005
    fact: >-
      Every PCE, the leader included, may manage workloads.
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Concepts > Workload Management; Supercluster concepts, Workload Management"
    show: >-
      The per-PCE VEN column in the report may be non-zero for the leader.
    model: core
  - id: SC-ROLE-006
    fact: >-
      The leader may be deployed with no managed workloads at all, to spare it load, keep policy computation
      quick and suit bulk loading through the API.
    value: {leader_vens_min: 0}
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster Concepts > Workload Management; Supercluster Design Considerations; Supercluster concepts, Workload Management"
    show: >-
      Planner compares both variants: leader compute time per provision with and without local VENs; scenario
      check accepts zero VENs on the leader.
    model: core
  - id: SC-ROLE-007
    fact: >-
      Pairing profiles are created only on the leader and replicate to all members.
    kind: permission
    source: "Supercluster guide 23.5, Pairing Workloads; Pair Workloads with Leader or Member; Supercluster concepts, Workload Management"
    show: >-
      Creating a profile on a member is refused; after creation on the leader each member shows it only once
      its replication event has been applied.
    model: core
  - id: SC-ROLE-008
    fact: >-
      Keys and scripts for pairing may also be made on members, from replicated profiles, and a script made on a
      member points workloads at that member.
    kind: permission
    source: "Supercluster guide 23.5, Pairing with Specific Members; Supercluster concepts, Pairing with Specific Members"
    show: >-
      `generate-key` on a member succeeds after the profile has arrived and is refused with `profile not yet
      replicated` before.
    model: core
  - id: SC-ROLE-009
    fact: >-
      Unmanaged workloads (assets without a VEN) have to be created on the leader.
    kind: permission
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > Unmanaged Workloads"
    show: >-
      Creation on a member is refused; with the leader down the request fails and is counted under
      `writes blocked by leader loss`.
    model: core
  - id: SC-ROLE-010
    fact: >-
      Three Illumination functions exist on the leader only: adding a rule from the map, Policy Generator and
      App Group configuration.
    value: [add_rule_from_illumination, policy_generator, app_group_configuration]
    kind: permission
    source: "Supercluster guide 23.5, Supercluster in PCE Web Console > Overview of Supercluster in Web Console"
    show: >-
      The role matrix in the report prints leader yes, member no for these three; a member request is refused.
    model: check
  - id: SC-ROLE-011
    fact: >-
      Two Illumination functions of a standalone PCE are missing from every PCE of a Supercluster: clearing
      traffic for a single link and raising the VEN reporting rate.
    value: [clear_traffic_for_one_link, increase_ven_reporting_rate]
    kind: rule
    source: "Supercluster guide 23.5, Supercluster in PCE Web Console > Overview of Supercluster in Web Console"
    show: >-
      The role matrix prints no/no for both; a scenario that uses either while the PCE is in a Supercluster is
      rejected, and the expansion report lists them as functions lost.
    model: check
  - id: SC-ROLE-012
    fact: >-
      The internal syslog service of leader and members alike is configured from the leader's console; it
      cannot be configured on a member.
    kind: permission
    source: "Supercluster guide 23.5, Configure PCE Internal Syslog on Leader"
    show: >-
      A syslog change on a member is refused; on the leader it is accepted per named PCE.
    model: check
  - id: SC-ROLE-013
    fact: >-
      SAML identity-provider settings for all PCEs are made on the leader through an extra page listing every
      PCE, each of which is configured in turn.
    value: {configurations: "one per PCE"}
    kind: procedure-step
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Configure SAML IdP for User Login"
    show: >-
      Not simulated as behaviour; the deployment checklist prints N SAML entries, one for each PCE.
    model: context
  - id: SC-ROLE-014
    fact: >-
      In a planned handover the previous leader turns into a member.
    kind: rule
    source: "Supercluster guide 23.5, Assign New Leader > Assign Leader When a Leader Is Connected"
    show: >-
      Role column of the timeline flips for exactly two PCEs at the assign-leader completion event.
    model: core
  - id: SC-ROLE-015
    fact: >-
      Implied by the role tables: while no leader is available nobody can write policy, create pairing
      profiles, create unmanaged workloads, administer users or reassign VENs through the API.
    value: [policy_writes, pairing_profiles, unmanaged_workloads, user_administration, ven_and_nen_reassignment_by_api, syslog_configuration]
    kind: hazard
    source: "Supercluster guide 23.5, Available Operations on Leader vs. Members; RBAC Permissions: Leader or Member (derived)"
    show: >-
      Report line `management writes unavailable: from t1 to t2` with the count of refused requests by kind.
    model: core
  # ------------------------------------------------------------------ POLICY
  - id: SC-POLICY-001
    fact: >-
      Policy is edited and provisioned on the leader, by console or REST API, and reaches the others only by
      replication.
    kind: rule
    source: "Supercluster guide 23.5, Making Policy Modifications; Supercluster concepts, Making Policy Modifications"
    show: >-
      Each policy version in the trace has origin = leader and one arrival time per member.
    model: core
  - id: SC-POLICY-002
    fact: >-
      Sequence after a provision: the leader recomputes and sends rules to its own workloads, replicates the
      policy, and each receiving PCE recomputes and sends rules to its own workloads.
    steps:
      - {"n": 1, "on": leader, do: "recompute policy and send changed rules to own managed workloads"}
      - {"n": 2, "on": leader, do: "replicate the policy delta to every other PCE"}
      - {"n": 3, "on": "each receiving PCE", do: "recompute and send changed rules to own managed workloads", wait_for: "arrival of the delta"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Making Policy Modifications; Supercluster concepts, Making Policy Modifications"
    show: >-
      Trace order: provision, leader rules-sent, delta-sent x (N-1), then per member delta-applied,
      recompute-done, rules-sent; convergence time is the last rules-applied minus the provision time.
    model: core
  - id: SC-POLICY-003
    fact: >-
      A PCE computes and distributes rules for its own managed workloads only, and only to the ones affected.
    kind: rule
    source: "Supercluster guide 23.5, Making Policy Modifications; Security Policy Replication; Supercluster concepts, Security Policy Replication"
    show: >-
      Per-PCE compute cost in the report scales with local affected VENs, not with the Supercluster total;
      unaffected VENs receive no rules event.
    model: core
  - id: SC-POLICY-004
    fact: >-
      Computation is spread over all PCEs so that a change touching many workloads converges faster than
      on one PCE.
    kind: guarantee
    source: "Supercluster guide 23.5, Security Policy Replication; Supercluster concepts, Security Policy Replication"
    show: >-
      Report compares Supercluster convergence (maximum over PCEs of lag plus local compute) with a single-PCE
      run carrying all the VENs.
    model: core
  - id: SC-POLICY-005
    fact: >-
      Sequence after pairing a workload: its PCE computes and sends rules to it, sends rules to other local
      workloads allowed to talk to it, replicates the workload's data, and the other PCEs recompute and send
      rules to their affected workloads.
    steps:
      - {"n": 1, "on": "managing PCE", do: "create managed workload object, assign labels from the pairing profile"}
      - {"n": 2, "on": "managing PCE", do: "send rules to the new workload"}
      - {"n": 3, "on": "managing PCE", do: "send rules to local workloads that may communicate with it"}
      - {"n": 4, "on": "managing PCE", do: "replicate the new workload's information to all other PCEs"}
      - {"n": 5, "on": "each other PCE", do: "recompute and send rules to its affected workloads", wait_for: "replicated information"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Pairing Workloads; Supercluster concepts, Pairing Workloads"
    show: >-
      Golden trace of the reference scenario shows these five events in this order with one arrival per remote
      PCE.
    model: core
  - id: SC-POLICY-006
    fact: >-
      For a short time one side of a connection may hold an outbound allowance while the peer still lacks the
      inbound one, so the connection is blocked; it happens in a lone PCE too and lasts somewhat longer in a
      Supercluster because of replication delay.
    kind: hazard
    source: "Supercluster guide 23.5, Pairing Workloads; Supercluster concepts, Pairing Workloads"
    show: >-
      Report gives the distribution of half-open windows (outbound applied to inbound applied) for same-PCE
      and cross-PCE pairs; cross-PCE figures must be the larger by about the replication lag.
    model: core
  - id: SC-POLICY-007
    fact: >-
      Label changes, IP address changes and a workload going offline follow the same path as pairing: the
      managing PCE notices, recomputes and replicates, then others recompute for their affected workloads.
    value: {triggers: [label_change, ip_address_change, workload_offline, pairing]}
    kind: rule
    source: "Supercluster guide 23.5, Adapting to Environmental Changes; Supercluster concepts, Adapting to Environmental Changes"
    show: >-
      Each of the four triggers injected at a member yields local rules-sent, N-1 deltas and remote
      recomputations, without any event on the leader beyond its own share.
    model: core
  - id: SC-POLICY-008
    fact: >-
      Members keep computing and enforcing the newest policy they hold while the leader is away, and adapt it
      to workload changes because workload context keeps flowing between the remaining PCEs.
    kind: guarantee
    source: "Supercluster guide 23.5, Security Policy Replication; Local Recovery; Supercluster concepts, Security Policy Replication"
    show: >-
      With the leader killed, an IP change at one member still yields rules-sent at the other members; no new
      policy version appears.
    model: core
  - id: SC-POLICY-009
    fact: >-
      When a member is down, edits made on the leader to that member's workloads are displayed on the leader at
      once although they are neither replicated to the member nor applied on the workload until it recovers.
    kind: hazard
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > Workloads on Leader When Member Fails"
    show: >-
      Report lists workloads with displayed state different from enforced state and how long the difference
      lasted; it closes only after the member's recovery.
    model: core
  - id: SC-POLICY-010
    fact: >-
      Policy complexity is driven by the number of rules, of objects such as labels and IP lists inside them, of IP
      ranges per list and of workloads touched per rule; load also depends on how often policy and workload
      context change.
    value: [rules, labels_in_rules, ip_lists_in_rules, ip_ranges_per_list, workloads_affected_by_rules, policy_change_rate, workload_change_rate]
    kind: structure
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs"
    show: >-
      Scenario file takes these as inputs of the compute-cost model; the report prints the cost term by factor.
    model: core
  # ------------------------------------------------------------------ REPL
  - id: SC-REPL-001
    fact: >-
      Which data is replicated, in which direction, and which is not.
    value:
      replicated:
        - {data: "provisioned security policy", from: leader, to: "all other PCEs"}
        - {data: "pairing profiles", from: leader, to: "all members"}
        - {data: "workload context (IP addresses, labels, pairing, offline state)", from: "managing PCE", to: "all other PCEs"}
        - {data: "public IP addresses of PCEs", from: "each PCE", to: "all other PCEs"}
        - {data: "active_agents_per_pce limit value", from: leader, to: members, within_min: 30}
        - {data: "user and login data (login replication service)", from: leader, to: members, basis: implied}
      queried_not_replicated:
        - {data: "computed view of traffic", from: "each PCE", to: leader, mode: periodic}
      not_replicated:
        - "raw flow summaries"
        - "VEN heartbeat and uptime (but see the version note SC-DOC-056)"
        - "traffic datastore"
        - "VEN bundles (each PCE loads its own)"
        - "runtime_env.yml"
    kind: table
    source: "Supercluster guide 23.5, Security Policy Replication; Flow Data and Illumination; Overview of Supercluster in Web Console; Object Limits and Supercluster; Pair VENs in a Supercluster"
    show: >-
      The data catalogue of the model is printed with one class per row; a test asserts that no event of a
      non-replicated class ever crosses a PCE-to-PCE link.
    model: core
  - id: SC-REPL-002
    fact: >-
      Leader and members alike copy each workload's context to every other PCE.
    kind: rule
    source: "Supercluster guide 23.5, Security Policy Replication; Supercluster concepts, Security Policy Replication"
    show: >-
      After quiescence each PCE's database holds the same workload set; an equality check of content hashes
      closes every run.
    model: core
  - id: SC-REPL-003
    fact: >-
      Replication is started by database triggers on change and carries only differences, for low delay and
      frugal bandwidth; it uses the databases' ordinary replication technology.
    kind: rule
    source: "Supercluster guide 23.5, Security Policy Replication; Supercluster concepts, Security Policy Replication"
    show: >-
      Link byte counters grow with the number and size of changes, not with database size; an idle scenario
      shows zero delta bytes.
    model: core
  - id: SC-REPL-004
    fact: >-
      Two replication services exist per PCE, one for the agent (policy and workload) database and one for the
      login database.
    value: [agent_slony_service, login_slony_service]
    kind: structure
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade"
    show: >-
      Cluster status output of a simulated PCE lists both services with their state; an upgrade at runlevel 2
      is not ready until both are up.
    model: core
  - id: SC-REPL-005
    fact: >-
      Replication lag is the time it took one PCE to receive data replicated from another; a change that needed
      4 s to arrive shows as the receiver being 4 s behind the sender.
    value: {example_lag_s: 4, example_object: "IP list created on the leader"}
    kind: metric
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      Metric `lag(receiver, sender)` equals apply time minus commit time of the newest applied change.
    model: core
  - id: SC-REPL-006
    fact: >-
      Lag is reported for each PCE against each of the other PCEs, not as one number.
    value: {pairs: "N*(N-1)"}
    kind: metric
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      Health report prints the N x N lag matrix; health of a PCE uses the largest entry of its row.
    model: core
  - id: SC-REPL-007
    fact: >-
      Quiescing waits until pending replication has finished and then prints a completion line; it is limited
      by a timeout in seconds, 600 by default, and has to be run again if it stops at the limit.
    value: {default_timeout_s: 600, success_output: "Replication is complete."}
    kind: duration
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 1"
    show: >-
      Command event ends with `complete` at drain time or with `timed out` at 600 s; the next upgrade step is
      refused until a run ended with `complete`.
    model: core
  - id: SC-REPL-008
    fact: >-
      A dropped PCE is no longer replicated to or from until it is restored into the Supercluster.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Command-line Reference > Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Links of the dropped PCE vanish from the lag matrix at the drop event and queued deltas for it are
      discarded.
    model: core
  - id: SC-REPL-009
    fact: >-
      A change committed on a PCE that fails before sending it is unknown to the rest; the documented case is a
      pairing done immediately before a PCE failure.
    kind: hazard
    source: "Supercluster guide 23.5, Run Pairing Script on Workloads > VEN Failover After PCE Failure"
    show: >-
      Report counts changes committed but not replicated at each crash (the loss window) and lists the VENs
      concerned.
    model: core
  - id: SC-REPL-010
    fact: >-
      Network speed and latency between PCEs are named as causes of delay, both for replication and for the
      Illumination sync.
    kind: structure
    source: "Supercluster guide 23.5, Pairing Workloads; Leader: Aggregated Illumination Data"
    show: >-
      Raising a link's latency or lowering its bandwidth in the scenario raises the lag entry and sync duration
      in the report.
    model: core
  # ------------------------------------------------------------------ ILLUM
  - id: SC-ILLUM-001
    fact: >-
      Each PCE processes the flow summaries of its own workloads and keeps a computed traffic view in memory,
      as a standalone PCE would.
    kind: rule
    source: "Supercluster guide 23.5, Flow Data and Illumination; Supercluster concepts, Flow Data and Illumination"
    show: >-
      Per-PCE flow-processing load depends only on local VENs; the view is rebuilt empty after a full PCE
      restart unless it was restored.
    model: core
  - id: SC-ILLUM-002
    fact: >-
      The leader periodically queries each PCE's computed view and builds the aggregated map, caching the
      result.
    kind: rule
    source: "Supercluster guide 23.5, Flow Data and Illumination; Leader: Aggregated Illumination Data; Supercluster concepts, Flow Data and Illumination"
    show: >-
      Periodic sync events leader-to-member appear in the trace; data age per member is reported on the leader.
    model: core
  - id: SC-ILLUM-003
    fact: >-
      The sync interval grows with the number of workloads paired with the Supercluster, from 10 minutes at
      least up to 24 hours; the function between the bounds is not given.
    value: {min_interval_min: 10, max_interval_h: 24, depends_on: "workloads paired with the Supercluster", function: undocumented}
    kind: limit
    source: "Supercluster guide 23.5, Leader: Aggregated Illumination Data"
    show: >-
      Interval used is printed and never leaves [10 min, 24 h]; the chosen interpolation is listed as a model
      assumption.
    model: core
  - id: SC-ILLUM-004
    fact: >-
      A user may force a sync at any time; it can take several minutes to finish.
    value: {duration: "several minutes", trigger: "timer in the lower right of the leader's map"}
    kind: duration
    source: "Supercluster guide 23.5, Leader: Aggregated Illumination Data; Supercluster Illumination Sync with Members"
    show: >-
      A `sync-now` command produces a sync with non-zero duration, after which the age of all reachable members
      drops to that duration.
    model: core
  - id: SC-ILLUM-005
    fact: >-
      The leader shows how long ago the aggregated data was refreshed.
    kind: metric
    source: "Supercluster guide 23.5, Supercluster Illumination Sync with Members"
    show: >-
      Metric `illumination.age` on the leader, reset at each completed sync.
    model: core
  - id: SC-ILLUM-006
    fact: >-
      The health page shows, for members only, the time since that member's Illumination data was last synced
      with the leader.
    kind: metric
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      Health report has a column `illumination sync age` filled for members and blank for the leader.
    model: core
  - id: SC-ILLUM-007
    fact: >-
      A member's map holds traffic of its own paired workloads only, and says so.
    kind: rule
    source: "Supercluster guide 23.5, Member: Local Illumination Data; Overview of Supercluster in Web Console"
    show: >-
      Querying the map on a member returns flows whose reporting VEN is local, marked `local view`.
    model: core
  - id: SC-ILLUM-008
    fact: >-
      Summarized but otherwise raw flow records stay on the PCE that received them; the leader gets nothing but the
      computed view.
    kind: guarantee
    source: "Supercluster guide 23.5, Flow Data and Illumination; Supercluster concepts, Flow Data and Illumination"
    show: >-
      Byte counters between PCEs contain no flow-summary class; test asserts zero.
    model: core
  - id: SC-ILLUM-009
    fact: >-
      Raw flow data can be streamed from every PCE separately to one or more log collectors over syslog or
      Fluentd.
    value: {protocols: [syslog, Fluentd]}
    kind: rule
    source: "Supercluster guide 23.5, Flow Data and Illumination; Supercluster concepts, Flow Data and Illumination"
    show: >-
      Export counter per PCE equals flow summaries accepted by it, independent of the leader's state.
    model: core
  - id: SC-ILLUM-010
    fact: >-
      The aggregated map may lag for a while as data syncs, depending on network speed and latency.
    kind: hazard
    source: "Supercluster guide 23.5, Leader: Aggregated Illumination Data"
    show: >-
      A flow reported at t appears on the leader map no earlier than the end of the next sync of its PCE; report
      prints the distribution of that delay.
    model: core
  - id: SC-ILLUM-011
    fact: >-
      Derived: with a 24 h interval a flow may be up to 24 h plus the sync duration old before the leader shows
      it; with the 10 min interval, 10 min plus the sync duration.
    value: {worst_case_at_max: "24 h + sync duration", worst_case_at_min: "10 min + sync duration"}
    kind: metric
    source: "Supercluster guide 23.5, Leader: Aggregated Illumination Data (derived)"
    show: >-
      Report line `worst map staleness` per member, compared with this bound.
    model: report
  - id: SC-ILLUM-012
    fact: >-
      On a member, filtering workloads by active policy sync lists the whole Supercluster's workloads,
      including those shown as Unavailable; adding the member's PCE FQDN as a second filter works around it.
    value: {workaround: "Policy Sync: Active AND PCE: member FQDN"}
    kind: hazard
    source: "Supercluster guide 23.5, Supercluster in PCE Web Console > Web Console Filtering Problem"
    show: >-
      A simulated console query on a member with one filter returns the Supercluster count, with two filters
      the local count; otherwise no effect on behaviour.
    model: report
  - id: SC-ILLUM-013
    fact: >-
      Explorer works from the traffic datastore kept on the data nodes, which grows with traffic and has its own
      storage device.
    kind: structure
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Recommended CPU, Memory, and Storage"
    show: >-
      Disk model has a separate traffic device on data0 and data1 whose fill level is a reported curve.
    model: core
  # ------------------------------------------------------------------ API
  - id: SC-API-001
    fact: >-
      On a member the API allows reads (GET) but no POST, PUT or DELETE, whatever the user's permissions.
    value: {member: [GET], leader: [GET, POST, PUT, DELETE]}
    kind: permission
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      Every write request addressed to a member is refused before the permission check; refusal counter by verb
      and PCE in the report.
    model: core
  - id: SC-API-002
    fact: >-
      On the leader all four verbs work, subject to the account's permissions.
    kind: permission
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      A write on the leader is accepted or refused by the RBAC table; refusals name the role.
    model: core
  - id: SC-API-003
    fact: >-
      Operation table for leader and members.
    value:
      - {operation: "POST, PUT, DELETE", leader: true, member: false}
      - {operation: "GET", leader: true, member: true}
      - {operation: "DELETE blocked traffic", leader: true, member: true}
      - {operation: "generate a workload support report", leader: true, member: true}
      - {operation: "asynchronous GET of collections", leader: true, member: true}
      - {operation: "GET product version", leader: true, member: true}
      - {operation: "check node availability", leader: true, member: true}
      - {operation: "determine Supercluster leader", leader: true, member: true}
    kind: table
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      Loaded as the request admission table; a test issues each row against both roles and compares.
    model: core
  - id: SC-API-004
    fact: >-
      Deleting blocked-traffic records is the one DELETE that members also accept.
    kind: permission
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      `DELETE blocked traffic` on a member is accepted while any other DELETE there is refused.
    model: core
  - id: SC-API-005
    fact: >-
      During a rolling upgrade the API works on every PCE except the one being upgraded at the time.
    kind: guarantee
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      API availability strip: exactly one PCE dark at a time; while the leader is dark, writes are refused
      everywhere.
    model: core
  - id: SC-API-006
    fact: >-
      During a simple upgrade the API is unusable on all PCEs until all of them have finished.
    kind: rule
    source: "Supercluster guide 23.5, REST API and Supercluster > Available Operations on Leader vs. Members"
    show: >-
      API availability strip dark for all PCEs from the first set-runlevel 2 to the last return to runlevel 5;
      total minutes printed.
    model: core
  - id: SC-API-007
    fact: >-
      The login response tells a client the role of the PCE through pce_cluster_type with value leader or
      member.
    value: {property: pce_cluster_type, values: [leader, member], request: "GET [api_version]/login"}
    kind: structure
    source: "Supercluster guide 23.5, REST API and Supercluster > REST API Login Response"
    show: >-
      A simulated login returns the role known to that PCE at that time, which may be stale during a handover.
    model: core
  - id: SC-API-008
    fact: >-
      A public stable call tells whether a PCE leads: 202 means leader, 404 means member.
    value: {request: "GET [api_version]/supercluster/leader", leader: 202, member: 404}
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > REST API to Determine Supercluster Leader"
    show: >-
      Probe of every PCE returns exactly one 202 in a healthy run; two 202 answers raise the split-leader alarm.
    model: core
  - id: SC-API-009
    fact: >-
      The node-availability call answers 202 when the node is healthy and connected to the rest of its cluster;
      404 or silence means it cannot accept requests.
    value: {request: "GET [api_version]/node_available", healthy: 202, unhealthy: "404 or no response"}
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > REST API node_available"
    show: >-
      Load-balancer probe log shows code per node and time; unhealthy nodes leave the pool at the next probe.
    model: core
  - id: SC-API-010
    fact: >-
      The health API may need up to 30 s to reflect a node's true state.
    value: 30 s
    kind: duration
    source: "Supercluster guide 23.5, Monitor Supercluster Health > REST API node_available"
    show: >-
      Observed state change follows the true change by at most 30 s; report prints detection delay per failure,
      and requests sent to a dead node in that window count as failed.
    model: core
  - id: SC-API-011
    fact: >-
      GET [api_version]/health returns current health of all PCEs of the Supercluster, leader and members.
    value: {request: "GET [api_version]/health"}
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > REST API health"
    show: >-
      Health snapshot command prints one record per PCE with status, nodes, usage and lag.
    model: core
  - id: SC-API-012
    fact: >-
      Recommended monitoring order: find the leader first, then watch that leader's node availability.
    value: {order: ["GET [api_version]/supercluster/leader", "GET [api_version]/node_available on the leader"]}
    kind: procedure-step
    source: "Supercluster guide 23.5, Monitor Supercluster Health > REST API node_available"
    show: >-
      The built-in monitor actor follows this order and re-discovers the leader after a failure; its alerts carry
      timestamps.
    model: core
  - id: SC-API-013
    fact: >-
      A synchronous GET of a workload collection, or of a NEN collection, returns at most 500 entries.
    value: {max_per_get: 500, collections: [workloads, network_enforcement_nodes]}
    kind: limit
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Get Workloads; Reassign a NEN in a Supercluster Using the Illumio Core REST API > Get NENs"
    show: >-
      A simulated full listing issues ceil(n / 500) requests; the report prints that count.
    model: core
  - id: SC-API-014
    fact: >-
      Derived: listing a full 4x2's 25,000 VENs takes 50 requests of 500 and 125,000 workloads take 250; moving
      VENs takes one update request each on top.
    value: {list_calls: {"250": 1, "2500": 5, "10000": 20, "25000": 50, "125000": 250}, update_calls: "one per VEN"}
    kind: metric
    source: "Supercluster guide 23.5, Get Workloads; capacity tables (derived)"
    show: >-
      Planner prints the number of list calls and update calls of a mass reassignment.
    model: report
  - id: SC-API-015
    fact: >-
      A VEN is pointed at another PCE by a PUT on the agent's update resource with target_pce_fqdn; success is
      answered 204.
    value: {request: "PUT <agent_href>/update", body: target_pce_fqdn, success: 204}
    kind: structure
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Change Target PCE; Validate VEN Reassignment"
    show: >-
      One request event per VEN moved; target changes at once, active changes only at the next heartbeat to the
      new PCE.
    model: core
  - id: SC-API-016
    fact: >-
      Implied: since members take no PUT, VEN and NEN reassignment by API has to be sent to the leader and is
      impossible while there is none; only DNS failover remains.
    kind: rule
    source: "Supercluster guide 23.5, Available Operations on Leader vs. Members; Change Target PCE (derived)"
    show: >-
      A reassignment attempted during a leader outage is refused with the hint `promote a leader or fail over by
      DNS`.
    model: core
  # ------------------------------------------------------------------ RBAC
  - id: SC-RBAC-001
    fact: >-
      Role table: what each user role may do when logged in to the leader or to a member.
    value:
      - {role: "any role", operations: [view_objects], leader: true, member: true}
      - {role: "Global Administrator and User Manager (Organization Owner)", operations: [add_users, delete_users, add_modify_delete_provision_objects_and_rulesets, create_pairing_script], leader: true, member: false}
      - {role: "Global Administrator", operations: [add_modify_delete_provision_objects_and_rulesets, create_pairing_script], leader: true, member: false}
      - {role: "Global read only", operations: [view_all_objects], leader: true, member: true}
      - {role: "Global Policy Object Provisioner", operations: [provision_system_objects], leader: true, member: false}
      - {role: "Ruleset Manager", operations: [create_update_delete_rulesets_in_scope], leader: true, member: false}
      - {role: "Ruleset Provisioner", operations: [provision_rulesets_in_scope], leader: true, member: false}
    kind: table
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > RBAC Permissions: Leader or Member"
    show: >-
      Loaded as the permission matrix; a test issues every (role, operation, PCE role) triple and compares.
    model: core
  - id: SC-RBAC-002
    fact: >-
      A request has to pass two tests, the user's role and the role of the PCE it was sent to.
    kind: rule
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member; Available Operations on Leader vs. Members"
    show: >-
      Refusals carry one of two reasons, `role lacks permission` or `PCE is a member`.
    model: core
  - id: SC-RBAC-003
    fact: >-
      Viewing is allowed to every role on leader and members.
    kind: permission
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member"
    show: >-
      View requests are never refused for role reasons; on a member they return that member's replica, so age is
      reported.
    model: core
  - id: SC-RBAC-004
    fact: >-
      Adding and deleting users belongs to the organization owner and works on the leader only.
    kind: permission
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member"
    show: >-
      A user change sent to a member, or by a plain global administrator, is refused.
    model: core
  - id: SC-RBAC-005
    fact: >-
      Every role that changes or provisions anything is marked no for members.
    value: {write_roles: 5, allowed_on_members: 0}
    kind: permission
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member"
    show: >-
      Matrix print-out shows an all-no member column for the five write roles.
    model: core
  - id: SC-RBAC-006
    fact: >-
      Ruleset Manager and Ruleset Provisioner act only inside their defined scopes; the first edits rulesets,
      the second provisions them.
    value: {"Ruleset Manager": [create, update, delete], "Ruleset Provisioner": [provision]}
    kind: permission
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member"
    show: >-
      An edit outside scope is refused; an edit by a provisioner or a provision by a manager is refused.
    model: check
  - id: SC-RBAC-007
    fact: >-
      Global Policy Object Provisioner provisions system objects and nothing else is granted to it.
    kind: permission
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member"
    show: >-
      A ruleset edit by this role on the leader is refused, provisioning an IP list succeeds.
    model: check
  # ------------------------------------------------------------------ HEALTH
  - id: SC-HEALTH-001
    fact: >-
      A PCE's health takes one of three values with fixed colours.
    value: {normal: green, warning: yellow, critical: red}
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Health strip per PCE over time in three colours, plus minutes spent in each.
    model: core
  - id: SC-HEALTH-002
    fact: >-
      Normal requires that all required services run.
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Health explanation line lists unmet conditions; stopping one required service ends Normal.
    model: core
  - id: SC-HEALTH-003
    fact: >-
      Normal requires that all nodes of the PCE run.
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Stopping any node ends Normal within the detection delay.
    model: core
  - id: SC-HEALTH-004
    fact: >-
      CPU use below 95 % on all nodes is normal; any node at 95 % or more makes the PCE warn.
    value: {normal_below_pct: 95, warning_from_pct: 95, quantifier: "any node"}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Test points 94.99 green and 95.00 yellow on a single node; explanation names node and figure.
    model: core
  - id: SC-HEALTH-005
    fact: >-
      Memory use below 95 % on all nodes is normal; any node at 95 % or more makes the PCE warn.
    value: {normal_below_pct: 95, warning_from_pct: 95, quantifier: "any node"}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Test points 94.99 green and 95.00 yellow on a single node.
    model: core
  - id: SC-HEALTH-006
    fact: >-
      Disk use below 95 % on all nodes is normal; any node at 95 % or more makes the PCE warn.
    value: {normal_below_pct: 95, warning_from_pct: 95, quantifier: "any node"}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Disk-fill curve crosses 95 % and the strip turns yellow at that event; planner prints days until crossing.
    model: core
  - id: SC-HEALTH-007
    fact: >-
      Replication lag of at most 30 s is normal; more than 30 s makes the PCE warn. The comparison includes 30
      in normal, unlike the 95 % ones which exclude 95.
    value: {normal_at_most_s: 30, warning_above_s: 30}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Test points 30.000 green and 30.001 yellow; explanation names the sender PCE.
    model: core
  - id: SC-HEALTH-008
    fact: >-
      One or more unreachable nodes put the PCE in warning.
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Single node kill on a 4x2 gives yellow, not red, provided no required service is missing.
    model: core
  - id: SC-HEALTH-009
    fact: >-
      Missing optional services or degraded required services put the PCE in warning.
    value: {optional_missing: ">=1", required_degraded: ">=1"}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Service model has the attributes required/optional and running/degraded/missing; either case yields yellow.
    model: core
  - id: SC-HEALTH-010
    fact: >-
      One or more missing required services make the PCE critical.
    value: {required_missing: ">=1"}
    kind: threshold
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Loss of both hosts of a required service turns the strip red at once.
    model: core
  - id: SC-HEALTH-011
    fact: >-
      In the critical state logging in or getting an API answer may be impossible, depending on which services
      are missing.
    kind: hazard
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      Requests to a red PCE may fail; the report separates failures due to the missing service from others.
    model: core
  - id: SC-HEALTH-012
    fact: >-
      Implied order: critical beats warning beats normal when several conditions hold.
    value: [critical, warning, normal]
    kind: rule
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status (derived)"
    show: >-
      A PCE with a missing required service and lag of 60 s shows red and lists both reasons.
    model: core
  - id: SC-HEALTH-013
    fact: >-
      All health conditions as one loadable table.
    value:
      normal_all_of: ["required services running", "all nodes running", "cpu < 95 % every node", "memory < 95 % every node", "disk < 95 % every node", "replication lag <= 30 s"]
      warning_any_of: ["node unreachable >= 1", "optional service missing >= 1", "required service degraded >= 1", "cpu >= 95 % any node", "memory >= 95 % any node", "disk >= 95 % any node", "replication lag > 30 s"]
      critical_any_of: ["required service missing >= 1"]
    kind: table
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Individual PCE Health Status"
    show: >-
      The health function is generated from this table; a boundary test walks each row.
    model: core
  - id: SC-HEALTH-014
    fact: >-
      The console page that gives the leader's overview of all PCEs is redrawn with new data once a minute.
    value: 60 s
    kind: duration
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Supercluster Web Console Health Page"
    show: >-
      The console observer samples at 60 s steps; states shorter than that may never be displayed and are
      counted as `unseen`.
    model: core
  - id: SC-HEALTH-015
    fact: >-
      Derived: if the page is fed by the health API, a failure may take up to 30 + 60 = 90 s to be seen.
    value: {worst_case_s: 90}
    kind: metric
    source: "Supercluster guide 23.5, REST API node_available; Supercluster Web Console Health Page (derived)"
    show: >-
      Report prints time to visibility per failure with this bound next to it.
    model: report
  - id: SC-HEALTH-016
    fact: >-
      The health button's badge carries the number of PCEs that are not normal; yellow means a warning, red
      means a PCE has failed or is down.
    value: {number: "PCEs not Normal", yellow: warning, red: "failed or down"}
    kind: metric
    source: "Supercluster guide 23.5, Monitor Supercluster Health > Supercluster PCE Health Icon"
    show: >-
      Timeline line `badge: yellow 1` or `badge: red 2` at each change; no badge when all are Normal.
    model: core
  - id: SC-HEALTH-017
    fact: >-
      The leader's page lists every PCE with its health and lets one open each of them; a member's page covers
      the member itself plus its replication lag and Illumination age.
    value: {leader: "all PCEs", member: "own health, lag to each other PCE, Illumination sync age"}
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      `health --at <pce>` prints all PCEs when the PCE leads and only its own record otherwise.
    model: core
  - id: SC-HEALTH-018
    fact: >-
      General health data per PCE: status, state and uptime of each node, and CPU, memory and disk use of each
      node.
    value: [health_status, node_status, node_uptime, cpu_usage, memory_usage, disk_usage]
    kind: metric
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      These are the columns of the per-node health table in the report.
    model: core
  - id: SC-HEALTH-019
    fact: >-
      After deployment it may take up to 10 minutes until all PCEs report full health.
    value: 10 min
    kind: duration
    source: "Supercluster guide 23.5, Deploy a PCE Supercluster > Verify Supercluster Readiness"
    show: >-
      A readiness check earlier than 10 min after runlevel 5 may still be yellow; one that is yellow after 10 min
      is reported as a failed deployment.
    model: core
  - id: SC-HEALTH-020
    fact: >-
      For a workload the console shows host name and health of its managing PCE, both on the details page and in
      the map's side panel.
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Health on Workload Details; PCE Health on Illumination Command Panel"
    show: >-
      Per-workload query in a run returns managing PCE and that PCE's health at query time.
    model: report
  - id: SC-HEALTH-021
    fact: >-
      The health page exists for SNC, 2x2, 4x2 and Supercluster deployments alike; only the latter adds lag and
      Illumination sync.
    value: [SNC, 2x2, 4x2, Supercluster]
    kind: structure
    source: "Supercluster guide 23.5, Monitor Supercluster Health > PCE Web Console for Supercluster Health"
    show: >-
      A standalone PCE in a scenario shows no lag column.
    model: report
  # ------------------------------------------------------------------ NODE
  - id: SC-NODE-001
    fact: >-
      A PCE has core nodes and data nodes: 2x2 is four nodes and 4x2 is six nodes, two of them data nodes named
      data0 and data1.
    value:
      "2x2": {core: 2, data: 2, total: 4}
      "4x2": {core: 4, data: 2, total: 6}
      SNC: {core_and_data: 1, total: 1}
    kind: structure
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs; command procedures naming data0 and data1"
    show: >-
      Node list in the run header; commands that name data0 or data1 are refused on other nodes.
    model: core
  - id: SC-NODE-002
    fact: >-
      Configured cluster type names per size: 4node_v0_small for the small 2x2, 4node_v0 or 4node_dx for the
      full 2x2, 6node_v0 or 6node_dx for the 4x2; no name is given for the SNC.
    value: {"2x2 Small": [4node_v0_small], "2x2": [4node_v0, 4node_dx], "4x2": [6node_v0, 6node_dx], SNC: []}
    kind: table
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Physical Hardware; Virtual Hardware"
    show: >-
      Scenario check rejects an unknown type name and a type whose node count differs from the PCE's node list.
    model: check
  - id: SC-NODE-003
    fact: >-
      Core nodes take two packages (PCE and UI), installed in one command; data nodes take the PCE package only;
      installation runs as root.
    value: {core: [pce_rpm, ui_rpm], data: [pce_rpm], user: root}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 2; Supercluster Rolling Upgrade, step 1"
    show: >-
      Upgrade plan prints the package list by node; a core node lacking the UI package is reported as
      incomplete.
    model: check
  - id: SC-NODE-004
    fact: >-
      A node may stay in the PARTIAL state when started at runlevel 1 after a reset; the remedy is rebooting the
      node.
    value: {state: PARTIAL, remedy: reboot}
    kind: hazard
    source: "Supercluster guide 23.5, Deploy a PCE Supercluster > Verify Supercluster Readiness"
    show: >-
      Seeded fault: a node sticks in PARTIAL, the operator script reboots it and goes on; time lost is printed.
    model: core
  - id: SC-NODE-005
    fact: >-
      Status output shows the state word, the runlevel in brackets and the elapsed time, for instance RUNNING
      with [2] and 34.28 s.
    value: {states_seen: [RUNNING, PARTIAL], sample: "RUNNING [2] 34.28s"}
    kind: structure
    source: "Supercluster guide 23.5, Deploy a PCE Supercluster > Initialize Supercluster Leader"
    show: >-
      Simulated cluster-status prints the same three fields.
    model: core
  - id: SC-NODE-006
    fact: >-
      Commands act on different scopes: stop, start, restart and reset act on the node they are run on, while
      cluster-stop, cluster-restart and set-runlevel act on all nodes of one PCE.
    value: {node_scope: [stop, start, restart, reset], pce_scope: [cluster-stop, cluster-restart, set-runlevel, cluster-status]}
    kind: structure
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Supercluster Simple Upgrade; Supercluster Listen Only Mode; Restore a Single PCE (scope wording of the steps)"
    show: >-
      Running a node-scope command on one node only leaves the others in the old state, visible in the node
      strip.
    model: core
  - id: SC-NODE-007
    fact: >-
      No command sets the runlevel of another PCE: each PCE's runlevel has to be set from one of its own nodes.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 1; Assign Leader When a Leader Is Connected (derived)"
    show: >-
      A plan that sets the runlevel once for the Supercluster is reported as leaving the other PCEs unchanged.
    model: core
  - id: SC-NODE-008
    fact: >-
      Changing runlevel takes time, and later steps presuppose that the status has become RUNNING on all nodes.
    kind: rule
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Assign Leader When a Leader Is Connected; Supercluster Simple Upgrade"
    show: >-
      A step issued before RUNNING is refused as `runlevel change in progress`; waiting time is a separate bar in
      the procedure chart.
    model: core
  # ------------------------------------------------------------------ HA
  - id: SC-HA-001
    fact: >-
      A PCE survives a hardware or software failure of any one of its nodes without human action.
    value: {tolerated_node_failures: 1, action: none}
    kind: guarantee
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      For each node in turn: kill it, assert that pairing, policy delivery and API still succeed and health is
      yellow, not red.
    model: core
  - id: SC-HA-002
    fact: >-
      Implied: nothing is promised for two simultaneous node failures inside one PCE.
    kind: hazard
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery (derived)"
    show: >-
      Two-node kills are reported as outside the guarantee, with the outcome by pair (two core, two data, one of
      each).
    model: core
  - id: SC-HA-003
    fact: >-
      The two halves of one PCE may stand in different LAN-connected buildings or availability zones.
    value: {halves: 2}
    kind: structure
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      Nodes carry a building label; scenario check expects half of the core nodes and one data node in each half
      (assumed meaning of half).
    model: core
  - id: SC-HA-004
    fact: >-
      Latency between the two halves should be at most 10 ms; up to that figure Illumination and Explorer are
      assured to work properly.
    value: {max_latency_ms: 10, assured: [Illumination, Explorer]}
    kind: threshold
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      Scenario check warns above 10 ms; in a run, intra-PCE latency over 10 ms marks Illumination and Explorer as
      not assured.
    model: check
  - id: SC-HA-005
    fact: >-
      A PCE can survive the loss of a building, yet an administrative command may be needed by hand, depending
      on which building is lost.
    value: {automatic: "depends on the building", manual_command: "maybe"}
    kind: guarantee
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      Killing one half recovers unaided, killing the other waits for an operator command; the report prints the
      wait as manual time.
    model: core
  - id: SC-HA-006
    fact: >-
      When a whole PCE is lost its VENs keep enforcing the last good policy until the PCE is repaired or rebuilt
      from backup.
    kind: guarantee
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      Enforcement strip of its VENs stays at the last policy version through the outage; policy age grows and is
      printed.
    model: core
  - id: SC-HA-007
    fact: >-
      When the leader is unavailable each remaining PCE runs on its own and goes on distributing the latest
      provisioned policy to old and newly paired workloads.
    kind: guarantee
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery > Local Recovery"
    show: >-
      During the leader outage pairings and context changes at members complete; only writes listed under
      SC-ROLE-015 fail.
    model: core
  - id: SC-HA-008
    fact: >-
      By default a VEN keeps the current policy in force while its PCE is unavailable; failing over is optional.
    value: {default: "keep enforcing"}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Design Considerations"
    show: >-
      With no failover configured no VEN changes its active PCE in an outage.
    model: core
  - id: SC-HA-009
    fact: >-
      Cross-PCE failover is optional, is triggered by changing DNS by hand, and automation is strongly
      discouraged because an uncontrolled move may overload the receiving PCE.
    value: {trigger: "manual DNS change", automation: discouraged}
    kind: rule
    source: "Supercluster guide 23.5, (Optional) Cross-PCE Failover and Recovery"
    show: >-
      No failover without an operator event; a scenario with automatic failover is accepted only with a warning
      and the receiving PCE's load curve is printed.
    model: core
  - id: SC-HA-010
    fact: >-
      Failover has to be controlled so that the receiving PCE stays within its capacity.
    kind: hazard
    source: "Supercluster guide 23.5, (Optional) Cross-PCE Failover and Recovery"
    show: >-
      After a failover the report compares VENs, flow summaries per second and IOPS of the receiver with its
      table row and marks each excess.
    model: core
  - id: SC-HA-011
    fact: >-
      While failed over, a workload's flows go out by syslog and Fluentd but the PCE does not record them.
    kind: rule
    source: "Supercluster guide 23.5, (Optional) Cross-PCE Failover and Recovery"
    show: >-
      Flow counters: exported grows, recorded does not, for VENs whose active PCE differs from their home PCE.
    model: core
  - id: SC-HA-012
    fact: >-
      Redundancy has two levels: inside a PCE (node and building) and between PCEs (failover of workloads).
    value: [node, building, pce]
    kind: structure
    source: "Supercluster guide 23.5, High Availability and Disaster Recovery"
    show: >-
      Fault catalogue of the simulator offers kill node, kill half, kill PCE, cut link; results are grouped by
      level.
    model: core
  - id: SC-HA-013
    fact: >-
      What goes on and what stops after each kind of loss.
    value:
      one_node: {enforcement: true, policy_updates: true, pairing: true, api: true, health: warning, action: none}
      one_building: {enforcement: true, policy_updates: "true, perhaps only after a manual command", pairing: "as policy_updates", api: "as policy_updates", action: "perhaps one administrative command"}
      one_member_pce: {enforcement: true, policy_updates_to_its_vens: false, other_pces: unaffected, its_vens: "last policy, traffic buffered", leader_view: "edits shown but pending", action: "restore, or DNS failover"}
      leader_pce: {enforcement: true, policy_writes: false, provisioned_policy: "still distributed by the others", context_replication: true, pairing_on_members: true, aggregated_map: false, action: "restore the leader, or drop it and promote"}
      isolated_member: {enforcement: true, local_policy_updates: true, context_replication: "delayed, lag grows", pairing_there: true, health: "warning above 30 s lag"}
    kind: table
    source: "Supercluster guide 23.5, Local Recovery; VEN Failover; Workloads on Leader When Member Fails; Pair Workloads with Leader or Member; Individual PCE Health Status"
    show: >-
      One fault-injection scenario per row; the report prints a tick or cross per column and fails on any
      difference.
    model: core
  - id: SC-HA-014
    fact: >-
      If failover is planned, each PCE has to be sized for its own workloads plus those that may arrive from
      another PCE.
    value: {formula: "own VENs + incoming VENs <= capacity of the receiver"}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Design Considerations"
    show: >-
      Planner evaluates every ordered pair (lost, receiver) and prints headroom or shortfall in VENs and flow
      rate.
    model: check
  # ------------------------------------------------------------------ VEN
  - id: SC-VEN-001
    fact: >-
      No workload can be paired before a pairing profile exists on the leader and has reached the PCE used.
    kind: precondition
    source: "Supercluster guide 23.5, PCE Supercluster Concepts > Pairing Workloads; Supercluster concepts, Pairing Workloads"
    show: >-
      Pairing on a PCE without the profile is refused with `no pairing profile here yet`.
    model: core
  - id: SC-VEN-002
    fact: >-
      Pairing creates a managed workload object on the PCE contacted and labels it from the profile.
    kind: rule
    source: "Supercluster guide 23.5, Pairing Workloads; Supercluster concepts, Pairing Workloads"
    show: >-
      State dump after pairing shows the object with managing PCE and labels equal to the profile's.
    model: core
  - id: SC-VEN-003
    fact: >-
      A pairing script names the management server as FQDN and port of leader or member and carries an
      activation code.
    value: {options: ["--management-server fqdn:port", "--activation-code key"], example_port: 8443}
    kind: structure
    source: "Supercluster guide 23.5, Pair Workloads with Leader or Member; Pairing Script Examples for Supercluster"
    show: >-
      Pairing event records server name, port and key id; a wrong port makes it fail at connect.
    model: core
  - id: SC-VEN-004
    fact: >-
      A script generated on the leader contains the leader's FQDN; one generated on a member contains that
      member's FQDN.
    kind: rule
    source: "Supercluster guide 23.5, Pair Workloads with Leader or Member"
    show: >-
      The initial active_pce_fqdn of a workload equals the generator of its script unless a global FQDN is set.
    model: core
  - id: SC-VEN-005
    fact: >-
      The pairing key inside the script is accepted by any member.
    kind: rule
    source: "Supercluster guide 23.5, Pair Workloads with Leader or Member"
    show: >-
      A key made on PCE A used against PCE B succeeds once B has the key's profile by replication.
    model: core
  - id: SC-VEN-006
    fact: >-
      Members may be offline when the leader creates a profile; they receive it later.
    kind: guarantee
    source: "Supercluster guide 23.5, Pair Workloads with Leader or Member"
    show: >-
      Profile arrival at the absent member is stamped after its return; queue length towards it is visible
      meanwhile.
    model: core
  - id: SC-VEN-007
    fact: >-
      A member cut off from the Supercluster can go on pairing workloads.
    kind: guarantee
    source: "Supercluster guide 23.5, Pair Workloads with Leader or Member"
    show: >-
      Pairing at an isolated member succeeds; other PCEs learn of it only when the link returns and report the
      delay.
    model: core
  - id: SC-VEN-008
    fact: >-
      A workload may be paired to one PCE's FQDN or to the Supercluster's; the latter needs a global server load
      balancer or DNS server that routes each workload persistently to the nearest PCE by location.
    value: {requirement: "GSLB or DNS with persistent geolocation routing"}
    kind: precondition
    source: "Supercluster concepts, Pairing Workloads"
    show: >-
      Scenario check demands a geo map when the global FQDN is used; without persistence the run shows VENs
      changing active PCE between heartbeats.
    model: check
  - id: SC-VEN-009
    fact: >-
      Every PCE needs the VEN bundle loaded locally.
    kind: precondition
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster (note)"
    show: >-
      Pairing at a PCE without the bundle is refused; the readiness report has a bundle column per PCE.
    model: check
  - id: SC-VEN-010
    fact: >-
      If a PCE dies right after pairing a workload, before that pairing is replicated, the other PCEs do not know
      the VEN: its policy request or heartbeat is answered 401 and it ends in the Lost Agent state.
    value: {response: 401, final_state: "Lost Agent"}
    kind: hazard
    source: "Supercluster guide 23.5, Run Pairing Script on Workloads > VEN Failover After PCE Failure"
    show: >-
      Seeded crash within the lag window: affected VENs show 401 then Lost Agent after failover; count equals
      pairings newer than the last replicated one.
    model: core
  - id: SC-VEN-011
    fact: >-
      Two ways out of that Lost Agent case: uninstall the VEN and pair it again with a working PCE, or recover
      the failed PCE, after which a successful heartbeat restores the VEN by itself.
    value: [uninstall_and_pair_again, recover_the_pce]
    kind: procedure-step
    source: "Supercluster guide 23.5, Run Pairing Script on Workloads > VEN Failover After PCE Failure"
    show: >-
      Either operator event ends the state; the report prints which one and the time spent lost.
    model: core
  - id: SC-VEN-012
    fact: >-
      Recovering the PCE helps only if it knew the VEN: if its backup predates the pairing, the VEN must be
      uninstalled and paired again.
    kind: hazard
    source: "Supercluster guide 23.5, Run Pairing Script on Workloads > VEN Failover After PCE Failure"
    show: >-
      After a restore, VENs paired later than the backup stay Lost Agent; report `orphaned VENs` = pairings after
      backup time.
    model: core
  - id: SC-VEN-013
    fact: >-
      During its PCE's outage a workload enforces the newest policy it has and buffers traffic data until the PCE
      returns; no buffer size is given.
    value: {buffer_size: undocumented}
    kind: rule
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover"
    show: >-
      Buffered flow summaries per VEN rise during the outage and drain as a burst on return, which the flow-rate
      curve shows; buffer size is a declared assumption.
    model: core
  - id: SC-VEN-014
    fact: >-
      Failing over workloads by DNS, managed outside the Supercluster.
    steps:
      - {"n": 1, "on": operator, do: "decide that policy has to change before the failed PCE can be recovered; check the receiver's headroom"}
      - {"n": 2, "on": DNS, do: "make the FQDN of the workloads' target PCE (or the global FQDN) resolve to public IPs of another PCE"}
      - {"n": 3, "on": "each VEN", do: "resolve the name again, get the new addresses, heartbeat to and take policy from the new PCE", wait_for: "next resolution of the name"}
      - {"n": 4, "on": "each VEN", do: "validate the new PCE's certificate; on failure become Lost Agent"}
      - {"n": 5, "on": operator, do: "verify that active_pce_fqdn names the new PCE"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover; VEN Failover and Certificates"
    show: >-
      Curve of VENs per active PCE after the DNS event; speed set by DNS time-to-live and heartbeat period, both
      declared inputs.
    model: core
  - id: SC-VEN-015
    fact: >-
      With the global FQDN configured, every workload's target is that one name, so one DNS change redirects
      them.
    kind: rule
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover"
    show: >-
      The number of DNS records changed is 1 with the global FQDN and one per failed PCE otherwise.
    model: core
  - id: SC-VEN-016
    fact: >-
      Failover loses traffic data used for Illumination and for blocked traffic; data exported to syslog or
      Fluentd survives provided the PCE can handle all incoming flow summaries.
    value: {lost: [illumination_traffic, blocked_traffic], kept_if_capacity: [syslog, Fluentd]}
    kind: hazard
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover Impact on Traffic Data"
    show: >-
      Report prints flow summaries missing from the map per failed-over VEN, and export losses only where the
      receiver's flow limit was passed.
    model: core
  - id: SC-VEN-017
    fact: >-
      The certificates of its own PCE and of every PCE it may fail over to must be verifiable by a VEN; otherwise it
      cannot authenticate there and becomes Lost Agent, cut off from policy updates.
    value: {state: "Lost Agent"}
    kind: precondition
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover and Certificates"
    show: >-
      Scenario check compares trust stores with all possible target PCEs; a run with a missing root shows Lost
      Agent on failover.
    model: core
  - id: SC-VEN-018
    fact: >-
      If the old PCE is still running when a VEN has moved away unsuccessfully, it marks the workload offline
      after one hour, and that isolates the workload from all others.
    value: 1 h
    kind: duration
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover and Certificates"
    show: >-
      One hour after the last heartbeat (start of the hour not stated, declared assumption) the workload turns Offline, peers get rules without it, and the report
      counts isolated workloads.
    model: core
  - id: SC-VEN-019
    fact: >-
      A PCE cut off from its VENs goes on treating them as online and keeps them in policy.
    kind: rule
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster > VENs Paired to Disconnected PCE"
    show: >-
      Workloads of a dead PCE stay Online on all other PCEs for the whole outage; report lists `stale online`
      workloads.
    model: core
  - id: SC-VEN-020
    fact: >-
      Steps listed for the stale-online condition.
    steps:
      - {"n": 1, "on": operator, do: "find and correct the cause: restore the failed PCE, or promote a member if the leader failed"}
      - {"n": 2, "on": "affected workloads", do: "when a member failed: unpair the VEN or remove it"}
      - {"n": 3, "on": leader, do: "optionally delete the records of VENs wrongly shown online", note: "optional since resumed heartbeats set the state right"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster > VENs Paired to Disconnected PCE"
    show: >-
      Operator script available in scenarios; report prints how many records each step corrected.
    model: core
  - id: SC-VEN-021
    fact: >-
      Each VEN has two properties: active_pce_fqdn, the PCE it last heartbeat to, and target_pce_fqdn, the PCE
      configured to manage it or the global FQDN.
    value: {active: active_pce_fqdn, target: target_pce_fqdn}
    kind: structure
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Active and Target PCE"
    show: >-
      Both are columns of the VEN table; a mismatch lists the VEN as moving or failed over.
    model: core
  - id: SC-VEN-022
    fact: >-
      A workload's agent record offers observables per VEN: last heartbeat, managed since, uptime, status, sync
      state, times at which policy was refreshed, received and applied, firewall rule count, health errors and
      warnings, plus mode, visibility level and update mode.
    value:
      status: [last_heartbeat_on, managed_since, uptime_seconds, status, security_policy_sync_state, security_policy_refresh_at, security_policy_received_at, security_policy_applied_at, fw_config_current, firewall_rule_count, agent_version, agent_health_errors]
      config: {mode: illuminated, visibility_level: flow_summary, security_policy_update_mode: adaptive, log_traffic: false}
    kind: metric
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Identify Agent HREF in Response (sample)"
    show: >-
      VEN dump of a run uses these field names; received and applied times feed the convergence figures.
    model: report
  - id: SC-VEN-023
    fact: >-
      Reassigning a VEN to another PCE through the REST API.
    steps:
      - {"n": 0, "on": "active and target PCE", do: "verify both are fully operational", runlevel: 5}
      - {"n": 1, "on": "API client", do: "GET workloads, up to 500 at a time, or one workload by HREF"}
      - {"n": 2, "on": "API client", do: "read the agent HREF in the response"}
      - {"n": 3, "on": "API client", do: "read active_pce_fqdn and target_pce_fqdn"}
      - {"n": 4, "on": "API client to the leader", do: "PUT target_pce_fqdn on the agent's update resource", wait_for: "204"}
      - {"n": 5, "on": "current PCE", do: "send the VEN the FQDN of its new target"}
      - {"n": 6, "on": VEN, do: "heartbeat to the new PCE and take policy from it", duration: "up to 10 min"}
      - {"n": 7, "on": "API client", do: "GET the agent again and check that active equals target"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Workload Reassignment Workflow"
    show: >-
      Per-VEN state chart requested, told, moved, verified with timestamps; the count still unequal after 10 min
      is an alarm.
    model: core
  - id: SC-VEN-024
    fact: >-
      A VEN reassignment may take up to 10 minutes.
    value: 10 min
    kind: duration
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Validate VEN Reassignment (note)"
    show: >-
      Distribution of move times, maximum 10 min in a healthy run.
    model: core
  - id: SC-VEN-025
    fact: >-
      Both the PCE a VEN leaves and the PCE it goes to must be fully operational at runlevel 5 before the
      reassignment.
    value: {runlevel: 5}
    kind: precondition
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API > Workload Reassignment Workflow"
    show: >-
      Request is refused naming the PCE and its runlevel; moves caught by a runlevel change stay pending.
    model: core
  - id: SC-VEN-026
    fact: >-
      Implied: API reassignment depends on the current PCE delivering the new target, so it cannot evacuate VENs
      from a PCE that is already down.
    kind: hazard
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API (derived)"
    show: >-
      Reassigning VENs of a dead PCE leaves target changed and active unchanged until it returns; the plan check
      suggests DNS.
    model: core
  - id: SC-VEN-027
    fact: >-
      Reassignment is the intended way to spread the VENs of a former standalone PCE over new, nearer PCEs once
      the Supercluster runs.
    kind: rule
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster; Reassign VENs in Supercluster Using REST API"
    show: >-
      Expansion plan ends with a reassignment wave; the report shows VENs per PCE before and after.
    model: core
  - id: SC-VEN-028
    fact: >-
      Uptime of a workload is the number of seconds since its first heartbeat after pairing or after a restart of
      its system.
    value: {unit: s, resets_on: [pairing, workload_restart]}
    kind: metric
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Uptime and Heartbeat in Supercluster"
    show: >-
      VEN table column uptime, reset at the two events named.
    model: report
  - id: SC-VEN-029
    fact: >-
      From version 22.5.10 uptime and last heartbeat are visible for all workloads on any PCE; earlier versions
      show on other PCEs only that the value is unavailable and on which PCE to look.
    value: {visible_everywhere_from: 22.5.10}
    kind: rule
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Uptime and Heartbeat in Supercluster"
    show: >-
      Query of a remote workload returns the value or `unavailable, see <pce>` depending on the scenario's
      version.
    model: report
  - id: SC-VEN-030
    fact: >-
      Container clusters can be paired with and managed by a member region, including their pods, services and
      nodes.
    value: {objects: [container_workloads, virtual_services, workloads]}
    kind: rule
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster > Pairing Container Clusters"
    show: >-
      Scenario may attach a container cluster to a member; its nodes count as VENs there.
    model: check
  - id: SC-VEN-031
    fact: >-
      The leader can produce workload support reports for any workload; a member only for workloads connected to
      it.
    value: {leader: "all workloads", member: "own workloads"}
    kind: permission
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > Workload Support Reports in Supercluster"
    show: >-
      Request on a member for a foreign workload is refused naming the managing PCE.
    model: check
  - id: SC-VEN-032
    fact: >-
      VEN and workload states named: Active, Active (Syncing), Online, Offline, Lost Agent, Unavailable (display
      only).
    value: [Active, "Active (Syncing)", Online, Offline, "Lost Agent", Unavailable]
    kind: structure
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster; VEN Failover; VENs Paired to Disconnected PCE; Web Console Filtering Problem"
    show: >-
      Counts per state over time form the VEN state chart.
    model: core
  - id: SC-VEN-033
    fact: >-
      Which PCE manages a set of workloads is the operator's choice, for instance by region.
    kind: rule
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster"
    show: >-
      Scenario assigns workload groups to PCEs; the planner prints VENs per PCE and distance.
    model: core
  - id: SC-VEN-034
    fact: >-
      On the workload the management server may also be given by environment variables (Linux) or command-line
      variables (Windows).
    kind: structure
    source: "Supercluster guide 23.5, Run Pairing Script on Workloads"
    show: >-
      Not simulated: it only changes how the server name reaches the pairing event, which the scenario gives
      directly.
    model: context
  # ------------------------------------------------------------------ NEN
  - id: SC-NEN-001
    fact: >-
      NENs may be paired with leader or members and should stand as near as possible to the load balancers they
      manage.
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster NEN Management > Deploy NENs in a Supercluster"
    show: >-
      Planner prints distance from each NEN to its devices and to its PCE.
    model: check
  - id: SC-NEN-002
    fact: >-
      At most three NENs per region, paired with the local PCE, is the suggestion.
    value: {suggested_max_per_region: 3}
    kind: limit
    source: "Supercluster guide 23.5, PCE Supercluster NEN Management > Deploy NENs in a Supercluster"
    show: >-
      Scenario check warns (does not refuse) at the fourth NEN of a region.
    model: check
  - id: SC-NEN-003
    fact: >-
      Derived: with one region per PCE the suggestion allows 24 NENs in an eight-PCE Supercluster; whether an HA
      pair counts once or twice is not said.
    value: {max_suggested_total: 24, ha_pair_counts: undocumented}
    kind: metric
    source: "Supercluster guide 23.5, Deploy NENs in a Supercluster; Number of Supercluster PCEs (derived)"
    show: >-
      Planner prints NENs used of 3 x regions under both ways of counting.
    model: report
  - id: SC-NEN-004
    fact: >-
      Several NEN HA pairs may be connected to any PCE of the Supercluster, not only to the leader, where many
      load balancers are spread geographically.
    kind: rule
    source: "Supercluster guide 23.5, PCE Supercluster NEN Management > Deploy NENs in a Supercluster"
    show: >-
      Scenario accepts more than one HA pair per PCE; losing one NEN of a pair leaves its devices managed.
    model: check
  - id: SC-NEN-005
    fact: >-
      The NEN feature is stated to need Core 22.2.10 and to be missing in 22.2.x and earlier.
    value: {core_version: 22.2.10}
    kind: precondition
    source: "Supercluster guide 23.5, PCE Supercluster NEN Management (important note)"
    show: >-
      Scenario check warns if NENs are paired to members under an older version.
    model: check
  - id: SC-NEN-006
    fact: >-
      A NEN can be moved to another PCE of the same Supercluster by a command giving the new PCE address and
      port; load balancers keep their policy for managed virtual servers.
    value: {command: "illumio-nen-ctl pce-host-update <pce-host-addr>:<port>"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using a Command Line"
    show: >-
      Command event changes the NEN's active PCE with no gap in device policy.
    model: core
  - id: SC-NEN-007
    fact: >-
      A NEN moved by command line stays with its new PCE even after the PCE database is restored.
    kind: guarantee
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using a Command Line"
    show: >-
      After restoring a backup older than the move the NEN still heartbeats to the new PCE.
    model: core
  - id: SC-NEN-008
    fact: >-
      Reassigning a NEN through the REST API.
    steps:
      - {"n": 0, "on": "active and target PCE, and both NENs of an HA pair", do: "verify all are operational and NEN version is at least 2.4.0", runlevel: 5}
      - {"n": 1, "on": "API client", do: "GET network_enforcement_nodes, up to 500 at a time"}
      - {"n": 2, "on": "API client", do: "read the NEN's HREF and hostname"}
      - {"n": 3, "on": "API client", do: "read active_pce_fqdn and target_pce_fqdn"}
      - {"n": 4, "on": "API client to the leader", do: "PUT target_pce_fqdn on the NEN's update resource", wait_for: "204"}
      - {"n": 5, "on": "current PCE", do: "send the NEN its new target"}
      - {"n": 6, "on": NEN, do: "heartbeat to the new PCE and take policy from it", duration: "up to 5 min"}
      - {"n": 7, "on": "API client", do: "GET the NEN and check that active equals target"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using the Illumio Core REST API > NEN Reassignment Workflow"
    show: >-
      State chart per NEN as for VENs, with its own 5 min bound.
    model: core
  - id: SC-NEN-009
    fact: >-
      A NEN reassignment may take up to 5 minutes, half of a VEN's.
    value: 5 min
    kind: duration
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using the Illumio Core REST API > Validate NEN Reassignment (note)"
    show: >-
      Distribution of NEN move times, maximum 5 min in a healthy run.
    model: core
  - id: SC-NEN-010
    fact: >-
      Before a NEN move both PCEs must be at runlevel 5, and both nodes of an HA pair must be up, at runlevel 5
      and on NEN 2.4.0 or later.
    value: {pce_runlevel: 5, nen_runlevel: 5, nen_version_min: 2.4.0}
    kind: precondition
    source: "Supercluster guide 23.5, NEN Reassignment Workflow (important note)"
    show: >-
      Move is refused naming the failing condition.
    model: core
  - id: SC-NEN-011
    fact: >-
      A manual NEN move through the API is subject to the active_agents_per_pce limit of the target.
    kind: limit
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using the Illumio Core REST API (note)"
    show: >-
      With the target at its limit the move is refused with the limit's name and value.
    model: core
  - id: SC-NEN-012
    fact: >-
      Devices listed in the sample responses: load balancers AVI Vantage, F5 Big-IP AFM and LTM; switches Arista
      7000 and Cisco 9000.
    value: {slb: ["AVI Vantage", "F5 Big-IP AFM", "F5 Big-IP LTM"], switch: ["Arista 7000", "Cisco 9000"]}
    kind: structure
    source: "Supercluster guide 23.5, Identify Agent HREF in Response (NEN sample)"
    show: >-
      Not simulated: device models do not change management-plane timing; offered as labels in scenarios.
    model: context
  - id: SC-NEN-013
    fact: >-
      A NEN record offers hostname, address, software version, time of last status, uptime, its network devices,
      supported devices, conditions and both PCE names; last status and uptime may be empty.
    value: [hostname, public_ip, software_version, last_status_at, uptime_seconds, network_devices, supported_devices, target_pce_fqdn, active_pce_fqdn, conditions]
    kind: metric
    source: "Supercluster guide 23.5, Reassign a NEN in a Supercluster Using the Illumio Core REST API > Identify Agent HREF in Response (sample)"
    show: >-
      NEN dump of a run uses these field names; empty values before the first status event.
    model: report
  # ------------------------------------------------------------------ LIMIT
  - id: SC-LIMIT-001
    fact: >-
      Object counts are bounded by soft and hard limits taken from tested performance and capacity.
    value: {kinds: [soft, hard]}
    kind: limit
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Passing a soft limit logs a warning event, reaching a hard limit refuses creation.
    model: core
  - id: SC-LIMIT-002
    fact: >-
      Most object limits count over the whole Supercluster and are enforced by the leader when an object is
      created.
    value: {scope: Supercluster, enforced_by: leader, when: creation}
    kind: rule
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Counter per object type is Supercluster-wide; adding PCEs does not raise it, which the planner states.
    model: core
  - id: SC-LIMIT-003
    fact: >-
      The limit on VENs per PCE, active_agents_per_pce, applies to each PCE by itself.
    value: {name: active_agents_per_pce, scope: "each PCE"}
    kind: limit
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Per-PCE gauge VENs of limit; adding PCEs adds room.
    model: core
  - id: SC-LIMIT-004
    fact: >-
      A PCE at its VEN limit accepts no further pairing.
    kind: rule
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Pairing refused with limit name, value and PCE; other PCEs go on pairing.
    model: core
  - id: SC-LIMIT-005
    fact: >-
      Derived: Supercluster-wide limits are enforced by the leader at creation, yet members go on pairing while the
      leader is away; who enforces those limits then is not stated.
    value: {enforcer_without_leader: undocumented}
    kind: hazard
    source: "Supercluster guide 23.5, Object Limits and Supercluster; Pair Workloads with Leader or Member (derived)"
    show: >-
      Report counts workloads created without the leader and any excess over the limit found when it returns.
    model: core
  - id: SC-LIMIT-006
    fact: >-
      The VEN limit is also enforced when VENs are moved between PCEs through the REST API.
    kind: rule
    source: "Supercluster guide 23.5, Object Limits and Supercluster; Reassign VENs in Supercluster Using REST API (note)"
    show: >-
      A reassignment wave stops exactly at the target's limit; the rest are refused and listed.
    model: core
  - id: SC-LIMIT-007
    fact: >-
      VENs that arrive by failover do not count, so a PCE may exceed its VEN limit temporarily in a long outage
      of another PCE.
    value: {counted: "paired and moved VENs", not_counted: "failed-over VENs"}
    kind: rule
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Gauge shows counted and actual VENs separately; failover past the limit is accepted, pairing at the limit
      is still refused.
    model: core
  - id: SC-LIMIT-008
    fact: >-
      Derived: the exemption lifts only the count; flow rate, IOPS, CPU and memory of the receiver stay the same,
      so an exempt failover can still overload it.
    kind: hazard
    source: "Supercluster guide 23.5, Object Limits and Supercluster; (Optional) Cross-PCE Failover and Recovery (derived)"
    show: >-
      Scenario: 25,000 + 12,500 VENs on one 4x2 is accepted by the limit and shows 1.5 times the tabled VEN count
      and flow rate above the maximum.
    model: core
  - id: SC-LIMIT-009
    fact: >-
      A change of active_agents_per_pce made on the leader reaches the members within 30 minutes.
    value: 30 min
    kind: duration
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Each member enforces the old value until its own arrival time, at most 30 min after the change; arrival
      times are in the trace.
    model: core
  - id: SC-LIMIT-010
    fact: >-
      Derived: inside those 30 minutes PCEs may disagree on the limit, so a raise may still be refused at a
      member and a cut may still be overrun.
    kind: hazard
    source: "Supercluster guide 23.5, Object Limits and Supercluster (derived)"
    show: >-
      Report lists decisions taken under an outdated limit value.
    model: core
  - id: SC-LIMIT-011
    fact: >-
      On a fresh install or upgrade of a 10,000-VEN 2x2 or a 25,000-VEN 4x2 lacking cores or memory, the PCE cuts
      its object limit to 2,500 by itself.
    value: {reduced_to: 2500, applies_to: ["2x2 10,000 VENs", "4x2 25,000 VENs"], when: [fresh_install, upgrade], cause: "cores or memory below requirement"}
    kind: limit
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs, footnote 6"
    show: >-
      Planner: undersized PCE is shown with effective limit 2,500 (25 % of a 2x2, 10 % of a 4x2); run refuses VEN
      2,501.
    model: core
  - id: SC-LIMIT-012
    fact: >-
      Adding beyond the reduced limit fails and logs an event saying object limits were exceeded.
    kind: rule
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs, footnote 6"
    show: >-
      Refusal plus one event-log line per attempt.
    model: core
  - id: SC-LIMIT-013
    fact: >-
      To undo the cut one raises cores and memory to the recommended figures and then raises the limit by hand;
      it does not come back by itself.
    value: {order: ["add cores and/or memory", "raise the limit manually"]}
    kind: procedure-step
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs, footnote 6"
    show: >-
      Adding hardware alone leaves the gauge at 2,500; the manual step (plus up to 30 min propagation) lifts it.
    model: core
  - id: SC-LIMIT-014
    fact: >-
      Derived: an upgrade may trigger the cut on a PCE that already manages more than 2,500 VENs; what happens to
      the surplus is not described.
    value: {existing_surplus: undocumented}
    kind: hazard
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs, footnote 6 (derived)"
    show: >-
      Upgrade check compares hardware with the table and warns how many VENs would be above the reduced limit.
    model: check
  - id: SC-LIMIT-015
    fact: >-
      Current usage against limits can be listed with a control command.
    value: {command: "illumio-pce-ctl obj-limits list"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Object Limits and Supercluster"
    show: >-
      Simulated command prints object, used, soft and hard limit.
    model: report
  # ------------------------------------------------------------------ CAP
  - id: SC-CAP-001
    fact: >-
      Capacity table for physical hardware, minimum recommended sizes.
    value:
      hardware: physical
      cpu_model: "Intel Xeon E5-2695 v4 at 2.10 GHz or equivalent"
      core_unit: "physical core, hyper-threading not counted"
      rows:
        - type: SNC
          cluster_types: []
          nodes: {core_and_data: 1}
          vens: 250
          workloads: 2500
          cores: 3
          cores_scope: "the node"
          ram_gb_recommended: 16
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 100, note: "one node holds core and data"}
          data_disks: null
          footnotes: {vens: [1], cores: [2], core_disk: [4, 5]}
        - type: 2x2 Small
          cluster_types: [4node_v0_small]
          nodes: {core: 2, data: 2}
          vens: 2500
          workloads: 12500
          cores: 4
          cores_scope: "per node"
          ram_gb_recommended: 32
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 250, iops_per_device: 600, label: minimum}
          footnotes: {vens: [1], cores: [2], core_disk: [3, 4, 5], data_disks: [4, 5]}
        - type: 2x2
          cluster_types: [4node_v0, 4node_dx]
          nodes: {core: 2, data: 2}
          vens: 10000
          workloads: 50000
          cores: 16
          cores_scope: "per node"
          ram_gb_recommended: 128
          ram_gb_minimum: 64
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 1000, iops_per_device: 1800, label: minimum}
          footnotes: {vens: [1], cores: [2, 6], ram: [6], core_disk: [3, 4, 5], data_disks: [4, 5]}
        - type: 4x2
          cluster_types: [6node_v0, 6node_dx]
          nodes: {core: 4, data: 2}
          vens: 25000
          workloads: 125000
          cores: 16
          cores_scope: "per node"
          ram_gb_recommended: 128
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 1000, iops_per_device: 5000, label: none}
          footnotes: {vens: [1], cores: [2, 6], ram: [6], core_disk: [3, 4, 5], data_disks: [4, 5]}
    kind: table
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Physical Hardware"
    show: >-
      Loaded by the planner; for each PCE it prints the smallest row that fits the VENs and workloads and every
      cell the scenario's hardware misses.
    model: check
  - id: SC-CAP-002
    fact: >-
      Capacity table for virtual machines, minimum recommended sizes.
    value:
      hardware: virtual
      cpu_model: "Intel Xeon E5-2695 v4 at 2.10 GHz or higher"
      core_unit: vCPU
      rows:
        - type: SNC
          cluster_types: []
          nodes: {core_and_data: 1}
          vens: 250
          workloads: 2500
          vcpu: 6
          vcpu_scope: "the node"
          ram_gb_recommended: 16
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: null
          footnotes: {vens: [1], vcpu: [2], ram: [7], core_disk: [3, 4, 5]}
        - type: 2x2 Small
          cluster_types: [4node_v0_small]
          nodes: {core: 2, data: 2}
          vens: 2500
          workloads: 12500
          vcpu: 8
          vcpu_scope: "per node"
          ram_gb_recommended: 32
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 250, iops_per_device: 600, label: minimum}
          footnotes: {vens: [1], vcpu: [2], ram: [7], core_disk: [3, 4, 5], data_disks: []}
        - type: 2x2
          cluster_types: [4node_v0, 4node_dx]
          nodes: {core: 2, data: 2}
          vens: 10000
          workloads: 50000
          vcpu: 32
          vcpu_scope: "per node"
          ram_gb_recommended: 128
          ram_gb_minimum: 64
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 1000, iops_per_device: 1800, label: minimum}
          footnotes: {vens: [1], vcpu: [2, 6], ram: [6, 7], core_disk: [3, 4, 5], data_disks: [4, 5]}
        - type: 4x2
          cluster_types: [6node_v0, 6node_dx]
          nodes: {core: 4, data: 2}
          vens: 25000
          workloads: 125000
          vcpu: 32
          vcpu_scope: "per node"
          ram_gb_recommended: 128
          ram_gb_minimum: null
          core_disk: {count: 1, gb: 50, iops_per_device: 150, label: minimum}
          data_disks: {count: 2, gb_each: 1000, iops_per_device: 5000, label: none}
          footnotes: {vens: [1], vcpu: [2, 6], ram: [6, 7], core_disk: [3, 4, 5], data_disks: [4, 5]}
    kind: table
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Virtual Hardware"
    show: >-
      Loaded by the planner beside the physical table; the scenario states which hardware kind each PCE uses.
    model: check
  - id: SC-CAP-003
    fact: >-
      Footnotes of both capacity tables in short form.
    value:
      "1": "count is managed VENs plus unmanaged workloads"
      "2_physical": "physical cores only, hyper-threading ignored"
      "2_virtual": "vCPU fully reserved, no overcommit"
      "3": "absolute minimum; later applications, support reports or features may need more"
      "4": "traffic data may grow fast; NFS unsupported for the PCE's runtime directories"
      "5": "IOPS are 8K random writes, for 300 flow summaries per workload per 10 min, 80 % unique"
      "6": "undersized 10,000-VEN 2x2 or 25,000-VEN 4x2 gets its limit cut to 2,500"
      "7": "vRAM fully reserved, no overcommit (virtual table only)"
    kind: table
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Physical Hardware; Virtual Hardware (footnotes)"
    show: >-
      Planner prints the footnotes that apply to the rows in use.
    model: check
  - id: SC-CAP-004
    fact: >-
      The tabled sizes are minimum recommendations for typical use; real needs may be higher, for example when
      monitoring or endpoint-protection software shares the host.
    kind: rule
    source: "Supercluster guide 23.5, Recommended CPU, Memory, and Storage (note)"
    show: >-
      Planner has an input `other software` per node that is subtracted before comparing.
    model: check
  - id: SC-CAP-005
    fact: >-
      Requirements depend on hardware kind, managed workloads, unmanaged workloads and other labelled objects,
      policy complexity, change rates, flow rate and number of unique flows.
    value: [physical_or_virtual, managed_workloads, unmanaged_and_labelled_objects, policy_complexity, policy_change_rate, workload_change_rate, flows_per_second, unique_flows]
    kind: structure
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs"
    show: >-
      These are the planner's input fields; the report echoes them with missing ones marked.
    model: check
  - id: SC-CAP-006
    fact: >-
      The VEN figure of a row is to be compared with managed VENs plus unmanaged workloads, according to the
      footnote.
    value: {formula: "managed VENs + unmanaged workloads"}
    kind: rule
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 1"
    show: >-
      Planner prints both readings (VENs alone, and the sum) and marks rows where they give different answers.
    model: check
  - id: SC-CAP-007
    fact: >-
      On physical hosts only physical cores of the allocated CPUs count.
    kind: rule
    source: "Supercluster guide 23.5, Physical Hardware, footnote 2"
    show: >-
      A 16-thread 8-core host is reported as 8 cores and fails the 16-core rows.
    model: check
  - id: SC-CAP-008
    fact: >-
      On virtual hosts vCPUs have to be fully reserved with no overcommit.
    kind: precondition
    source: "Supercluster guide 23.5, Virtual Hardware, footnote 2"
    show: >-
      Scenario check fails a PCE whose hypervisor overcommits CPU.
    model: check
  - id: SC-CAP-009
    fact: >-
      On virtual hosts memory has to be fully reserved with no overcommit.
    kind: precondition
    source: "Supercluster guide 23.5, Virtual Hardware, footnote 7"
    show: >-
      Scenario check fails a PCE whose hypervisor overcommits memory.
    model: check
  - id: SC-CAP-010
    fact: >-
      Derived: in every row the vCPU count is twice the physical core count.
    value: {SNC: "3 -> 6", "2x2 Small": "4 -> 8", "2x2": "16 -> 32", "4x2": "16 -> 32", ratio: 2}
    kind: metric
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware (derived)"
    show: >-
      Used as a consistency test of the loaded tables.
    model: report
  - id: SC-CAP-011
    fact: >-
      Derived: workloads per VEN is 10 in the SNC row and 5 in all other rows.
    value: {SNC: 10, "2x2 Small": 5, "2x2": 5, "4x2": 5}
    kind: metric
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware (derived)"
    show: >-
      Planner prints the scenario's own ratio and which of the two figures binds first.
    model: report
  - id: SC-CAP-012
    fact: >-
      IOPS figures mean 8K random writes per device.
    value: {block_kb: 8, pattern: "random write"}
    kind: rule
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 5"
    show: >-
      Planner refuses to compare IOPS measured with other block sizes or reads unless converted by hand.
    model: check
  - id: SC-CAP-013
    fact: >-
      IOPS figures assume on average 300 flow summaries per workload every 10 minutes, 80 % of them unique by
      source address, destination address, destination port and protocol.
    value: {summaries_per_workload: 300, per_min: 10, rate_per_workload_per_s: 0.5, unique_pct: 80, unique_key: [src_ip, dest_ip, dest_port, proto], unique_rate_per_workload_per_s: 0.4}
    kind: metric
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 5"
    show: >-
      Default traffic profile of a scenario; a scenario with another profile gets the note that IOPS figures may
      not apply.
    model: core
  - id: SC-CAP-014
    fact: >-
      Above 150 IOPS local spinning disks do not suffice; mixed-use SSD or SAN is required.
    value: {hdd_max_iops: 150, above: [mixed_use_ssd, san]}
    kind: threshold
    source: "Supercluster guide 23.5, Recommended CPU, Memory, and Storage"
    show: >-
      Scenario check: HDD accepted at exactly 150 (core nodes), rejected for every data node (600, 1,800, 5,000).
    model: check
  - id: SC-CAP-015
    fact: >-
      The full 2x2 is the only row with two memory figures: 128 GB recommended and 64 GB minimum per node.
    value: {recommended_gb: 128, minimum_gb: 64}
    kind: limit
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware"
    show: >-
      64 to 127 GB yields a warning, below 64 GB an error; see SC-DOC-007 for the open question.
    model: check
  - id: SC-CAP-016
    fact: >-
      Swap is not needed and is allowed; it should do no harm when memory is as recommended.
    kind: rule
    source: "Supercluster guide 23.5, Recommended CPU, Memory, and Storage"
    show: >-
      Not simulated: with recommended memory swap has no stated effect; the check only notes swap together with
      undersized memory.
    model: context
  - id: SC-CAP-017
    fact: >-
      Two scale bounds hold at once: managed workloads connected to one PCE, and replicated workloads and policy
      objects in each PCE's database.
    value: [local_managed_workloads, replicated_total]
    kind: limit
    source: "Supercluster guide 23.5, Supercluster Design Considerations"
    show: >-
      Planner prints two gauges per PCE, local and replicated total, and names the binding one.
    model: check
  - id: SC-CAP-018
    fact: >-
      Derived: since every PCE stores the whole Supercluster's workloads and policy, the smallest PCE's database
      capacity bounds the Supercluster, not the sum of sizes.
    value: {formula: "total replicated workloads <= min over PCEs of the workload column"}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Design Considerations; Security Policy Replication (derived)"
    show: >-
      A mixed plan of seven 4x2 and one small 2x2 is flagged at 12,500 replicated workloads.
    model: check
  - id: SC-CAP-019
    fact: >-
      Derived hardware totals of one PCE and of eight, from the physical table at recommended memory.
    value:
      one_pce:
        SNC: {nodes: 1, cores: 3, vcpu: 6, ram_gb: 16, disk_gb: 50}
        "2x2 Small": {nodes: 4, cores: 16, vcpu: 32, ram_gb: 128, disk_gb: 1100}
        "2x2": {nodes: 4, cores: 64, vcpu: 128, ram_gb: 512, disk_gb: 4100}
        "4x2": {nodes: 6, cores: 96, vcpu: 192, ram_gb: 768, disk_gb: 4200}
      eight_pces:
        "2x2 Small": {nodes: 32, cores: 128, ram_gb: 1024, disk_gb: 8800}
        "2x2": {nodes: 32, cores: 512, ram_gb: 4096, disk_gb: 32800}
        "4x2": {nodes: 48, cores: 768, ram_gb: 6144, disk_gb: 33600}
    kind: table
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware (derived; 1 TB taken as 1,000 GB)"
    show: >-
      Bill of materials at the end of a plan.
    model: report
  - id: SC-CAP-020
    fact: >-
      Derived: tabled data-node IOPS per VEN and per flow summary per second fall with size, so the rows do not
      scale in proportion.
    value:
      iops_per_ven: {SNC_physical: 0.4, SNC_virtual: 0.6, "2x2 Small": 0.24, "2x2": 0.18, "4x2": 0.2}
      iops_per_summary_per_s: {SNC_physical: 1.0, SNC_virtual: 1.5, "2x2 Small": 0.6, "2x2": 0.439, "4x2": 0.481}
    kind: metric
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware; Maximum Flow Capacity (derived)"
    show: >-
      Disk cost per summary in the model is taken from the row in use, not from one constant; printed in the
      assumptions.
    model: report
  - id: SC-CAP-021
    fact: >-
      Every database on a data node gets a storage device of its own, which leaves room for traffic data to grow.
    value: {devices_per_data_node: 2}
    kind: structure
    source: "Supercluster guide 23.5, Recommended CPU, Memory, and Storage"
    show: >-
      Scenario check requires two devices on data0 and on data1 for all multi-node rows.
    model: check
  # ------------------------------------------------------------------ FLOW
  - id: SC-FLOW-001
    fact: >-
      Highest flow intake of one PCE from all its VENs.
    value:
      - {row: "SNC", vens: 250, workloads: 2500, flow_summaries_per_s: 100, flows_per_s_as_printed: 1030}
      - {row: "2x2 (2,500 VENs)", vens: 2500, workloads: 12500, flow_summaries_per_s: 1000, flows_per_s_as_printed: 10300}
      - {row: "2x2 (10,000 VENs)", vens: 10000, workloads: 50000, flow_summaries_per_s: 4100, flows_per_s_as_printed: 422000}
      - {row: "4x2", vens: 25000, workloads: 125000, flow_summaries_per_s: 10400, flows_per_s_as_printed: 1070000, note: "may need tuning"}
    kind: table
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs > Maximum Flow Capacity"
    show: >-
      Intake limiter per PCE uses flow_summaries_per_s; report prints peak, mean and minutes above the limit.
    model: core
  - id: SC-FLOW-002
    fact: >-
      The limit is for the sum over all VENs reporting to the PCE, failed-over ones included.
    kind: limit
    source: "Supercluster guide 23.5, Maximum Flow Capacity; VEN Failover Impact on Traffic Data"
    show: >-
      Flow gauge adds home and failed-over VENs; crossing after a failover is marked on the curve.
    model: core
  - id: SC-FLOW-003
    fact: >-
      Observation in the field: on average 102 flows make one flow summary.
    value: {flows_per_summary: 102}
    kind: metric
    source: "Supercluster guide 23.5, Maximum Flow Capacity, footnote 2"
    show: >-
      Conversion constant between flows and summaries, printed in the assumptions.
    model: core
  - id: SC-FLOW-004
    fact: >-
      The 10,400/s of the 4x2 may need tuning with the vendor's support.
    kind: precondition
    source: "Supercluster guide 23.5, Maximum Flow Capacity, footnote 1"
    show: >-
      Planner adds `tuning may be required` when a 4x2's planned rate nears 10,400/s; threshold is an input.
    model: check
  - id: SC-FLOW-005
    fact: >-
      Derived: the limit divided by tabled VENs is 0.4 to 0.416 summaries per second per VEN, 240 to about 250
      per 10 minutes.
    value:
      per_ven_per_s: {SNC: 0.4, "2x2 2500": 0.4, "2x2 10000": 0.41, "4x2": 0.416}
      per_ven_per_10_min: {SNC: 240, "2x2 2500": 240, "2x2 10000": 246, "4x2": 249.6}
    kind: metric
    source: "Supercluster guide 23.5, Maximum Flow Capacity (derived)"
    show: >-
      Planner prints the VEN count at which the scenario's own profile meets the limit.
    model: report
  - id: SC-FLOW-006
    fact: >-
      Beyond its flow capacity a PCE gives no promise: exported traffic data is safe only while the PCE can handle
      all incoming summaries.
    kind: hazard
    source: "Supercluster guide 23.5, Manage VENs in a Supercluster > VEN Failover Impact on Traffic Data"
    show: >-
      Summaries above the limit go to a backlog or are dropped according to a declared policy; both are counted.
    model: core
  - id: SC-FLOW-007
    fact: >-
      Derived: VENs that buffered during an outage send more than the steady rate when their PCE returns, and the
      sum may pass the intake limit.
    kind: hazard
    source: "Supercluster guide 23.5, VEN Failover; Maximum Flow Capacity (derived)"
    show: >-
      Flow curve after recovery shows the peak, its excess over the limit and the time to drain.
    model: core
  # ------------------------------------------------------------------ DISK
  - id: SC-DISK-001
    fact: >-
      Each storage area gets its own partition or device, so that the stated space is reserved for it.
    kind: rule
    source: "Supercluster guide 23.5, Storage Device Layout"
    show: >-
      Disk model has one fill level per mount point; a full log partition does not fill the data partition.
    model: core
  - id: SC-DISK-002
    fact: >-
      The layouts are guidelines from the vendor's tests; deviating from them calls for the vendor's advice and
      approval first.
    kind: rule
    source: "Supercluster guide 23.5, Storage Device Layout"
    show: >-
      Check prints each deviation with the remark `needs vendor approval` rather than an error.
    model: check
  - id: SC-DISK-003
    fact: >-
      Layout of a single-node cluster for 250 VENs.
    value:
      - {device: 1, partition: A, mount: "(root)", gb: 8, nodes: "core, data"}
      - {device: 1, partition: B, mount: var/log, gb: 16, nodes: "core, data"}
      - {device: 1, partition: C, mount: var/lib/illumio-pce, gb: "balance of device 1", nodes: "core, data"}
    kind: table
    source: "Supercluster guide 23.5, Storage Device Layout > PCE Single-Node Cluster for 250 VENs"
    show: >-
      Planner prints the partition plan per node with computed balance.
    model: check
  - id: SC-DISK-004
    fact: >-
      Layout of a 2x2 for 2,500 VENs.
    value:
      - {device: 1, partition: A, mount: "(root)", gb: 16, nodes: "core, data"}
      - {device: 1, partition: B, mount: var/log, gb: 32, nodes: "core, data"}
      - {device: 1, partition: C, mount: var/lib/illumio-pce, gb: "balance of device 1", nodes: "core, data"}
      - {device: 2, partition: single, mount: var/lib/illumio-pce/data/Explorer, gb: 250, nodes: data, when: "two-storage-device configuration"}
    kind: table
    source: "Supercluster guide 23.5, Storage Device Layout > PCE 2x2 Multi-Node Cluster for 2,500 VENs"
    show: >-
      Planner prints the partition plan per node kind.
    model: check
  - id: SC-DISK-005
    fact: >-
      Common layout of a 2x2 for 10,000 VENs and a 4x2 for 25,000 VENs.
    value:
      - {device: 1, partition: A, mount: "(root)", gb: 16, nodes: "core, data"}
      - {device: 1, partition: B, mount: var/log, gb: 32, nodes: "core, data"}
      - {device: 1, partition: C, mount: var/lib/illumio-pce, gb: "balance of device 1", nodes: "core, data"}
      - {device: 2, partition: single, mount: var/lib/illumio-pce/data/traffic, gb: 1000, nodes: data, when: "two-storage-device configuration"}
    kind: table
    source: "Supercluster guide 23.5, Storage Device Layout > PCE 2x2 Multi-Node Cluster for 10,000 VENs and PCE 4x2 Multi-Node Cluster for 25,000 VENs"
    show: >-
      Planner prints the partition plan per node kind.
    model: check
  - id: SC-DISK-006
    fact: >-
      The root partition's size assumes temporary files in its tmp directory, core dumps of size zero, and about 500 MB for
      the installed PCE (stated for the SNC).
    value: {install_mb: 500, core_dump: 0, tmp: tmp}
    kind: precondition
    source: "Supercluster guide 23.5, Storage Device Layout > PCE Single-Node Cluster for 250 VENs"
    show: >-
      Check asks for the three settings and adds the sizes when one differs.
    model: check
  - id: SC-DISK-007
    fact: >-
      The var/log partition is sized for PCE and system logs together at default levels and common packages; log limits are
      configurable and a diagnostic command prints the possible maximum.
    value: {pce_log_dir: var/log/illumio-pce, command: "illumio-pce-env logs --diag"}
    kind: rule
    source: "Supercluster guide 23.5, Storage Device Layout > PCE Single-Node Cluster for 250 VENs"
    show: >-
      Planner takes a log maximum as input and flags it if above 16 GB (SNC) or 32 GB.
    model: check
  - id: SC-DISK-008
    fact: >-
      The var/lib/illumio-pce partition holds application code and temporary data such as support reports in its
      tmp directory.
    value: {mount: var/lib/illumio-pce, temp: var/lib/illumio-pce/tmp}
    kind: structure
    source: "Supercluster guide 23.5, Storage Device Layout"
    show: >-
      Generating a support report in a run consumes space there; fill level reported.
    model: check
  - id: SC-DISK-009
    fact: >-
      Recommended traffic-datastore parameters per size; with two devices they must be set.
    value:
      traffic_datastore.data_dir: "path of the second disk"
      traffic_datastore.max_disk_usage_gb: {"2x2 2500": 100, "2x2 10000": 400, "4x2 25000": 400}
      traffic_datastore.partition_fraction: {"2x2 2500": 0.5, "2x2 10000": 0.5, "4x2 25000": 0.5}
    kind: table
    source: "Supercluster guide 23.5, Runtime Parameters for Two-Storage-Device Configuration"
    show: >-
      Check compares the scenario's runtime values with the row; the datastore of the model stops growing at
      max_disk_usage_gb.
    model: core
  - id: SC-DISK-010
    fact: >-
      In a two-device deployment the three traffic-datastore parameters are mandatory.
    value: [data_dir, max_disk_usage_gb, partition_fraction]
    kind: precondition
    source: "Supercluster guide 23.5, Runtime Parameters for Two-Storage-Device Configuration (note)"
    show: >-
      Missing parameter on a data node with two devices is a plan error.
    model: check
  - id: SC-DISK-011
    fact: >-
      The mount point of the second device and the data_dir setting have to be the same; changing one means
      changing the other.
    kind: precondition
    source: "Supercluster guide 23.5, Storage Device Layout, notes on Device 2"
    show: >-
      On a mismatch the plan check fails, and in a run traffic data fills the first device instead.
    model: check
  - id: SC-DISK-012
    fact: >-
      With data_dir at the Explorer path, a subdirectory named traffic_datastore is created there by itself.
    value: {created: var/lib/illumio-pce/data/Explorer/traffic_datastore}
    kind: rule
    source: "Supercluster guide 23.5, Storage Device Layout > PCE 2x2 Multi-Node Cluster for 2,500 VENs"
    show: >-
      Not simulated: a directory name has no effect on timing or capacity; only the mount match is checked.
    model: context
  - id: SC-DISK-013
    fact: >-
      max_disk_usage_gb covers only a part of the disk size required in total.
    kind: rule
    source: "Supercluster guide 23.5, Runtime Parameters for Two-Storage-Device Configuration"
    show: >-
      Planner keeps device size and datastore cap as separate figures and never treats the cap as the need.
    model: check
  - id: SC-DISK-014
    fact: >-
      Derived: the cap is 40 % of the second device in every row.
    value: {"2x2 2500": "100 of 250 GB", "2x2 10000": "400 of 1,000 GB", "4x2 25000": "400 of 1,000 GB", pct: 40}
    kind: metric
    source: "Supercluster guide 23.5, Runtime Parameters for Two-Storage-Device Configuration; Physical Hardware (derived)"
    show: >-
      Planner scales the cap at 40 % for other device sizes and marks it as extrapolation.
    model: report
  - id: SC-DISK-015
    fact: >-
      Derived: the 10,000-VEN and the 25,000-VEN PCE have the same cap of 400 GB although the intake limit is 2.5
      times higher, so traffic history at full load is 2.5 times shorter on the 4x2.
    value: {cap_gb: 400, intake_ratio: 2.54}
    kind: metric
    source: "Supercluster guide 23.5, Runtime Parameters for Two-Storage-Device Configuration; Maximum Flow Capacity (derived)"
    show: >-
      Planner prints days of traffic history at the planned rate for a declared size per summary.
    model: report
  - id: SC-DISK-016
    fact: >-
      Derived space left for var/lib/illumio-pce on device 1 after the two fixed partitions.
    value:
      SNC: {device_gb: 50, fixed_gb: 24, balance_gb: 26}
      core_node_multi: {device_gb: 50, fixed_gb: 48, balance_gb: 2}
      data_node_2x2_small: {device_gb: 250, fixed_gb: 48, balance_gb: 202}
      data_node_large: {device_gb: 1000, fixed_gb: 48, balance_gb: 952}
    kind: metric
    source: "Supercluster guide 23.5, Storage Device Layout; Physical Hardware (derived)"
    show: >-
      Planner prints the balance and warns at the 2 GB of a minimum-size core node (see SC-DOC-010).
    model: check
  - id: SC-DISK-017
    fact: >-
      NFS may not be used for the PCE directories named in the runtime file.
    value: [data_dir, persistent_data_dir, ephemeral_data_dir]
    kind: rule
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 4"
    show: >-
      Check fails a node whose listed directories are on NFS.
    model: check
  - id: SC-DISK-018
    fact: >-
      Storage for traffic data can grow quickly as traffic grows.
    kind: hazard
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 4"
    show: >-
      Disk curve of the traffic device with projected time to the cap and to the 95 % health threshold.
    model: core
  # ------------------------------------------------------------------ NET
  - id: SC-NET-001
    fact: >-
      Traffic that firewalls between PCEs have to allow.
    value:
      - {port: 8443, proto: tcp, configurable: true, from: "core nodes of the leader", to: "PCE FQDN of all members"}
      - {port: 5432, proto: tcp, from: "all nodes of all PCEs", to: "IP addresses of all other PCEs' data nodes"}
      - {port: 5532, proto: tcp, from: "core nodes of the leader", to: "IP addresses of all other PCEs' data nodes"}
      - {port: 8302, proto: tcp, from: "all nodes of all PCEs", to: "PCE FQDN of all other PCEs and IP addresses of all their nodes"}
      - {port: 8302, proto: udp, from: "all nodes of all PCEs", to: "IP addresses of all nodes of all other PCEs"}
      - {port: 8300, proto: tcp, from: "all nodes of all PCEs", to: "IP addresses of all nodes of all other PCEs"}
    kind: table
    source: "Supercluster guide 23.5, PCE Supercluster Deployment Planning > Network Traffic Between PCEs"
    show: >-
      Link model has one permission per row and direction; a blocked row names the functions that fail, and the
      planner prints the rule list with real names.
    model: core
  - id: SC-NET-002
    fact: >-
      The management port is 8443 by default, may be configured, and must be the same on all PCEs.
    value: {default: 8443, proto: tcp}
    kind: precondition
    source: "Supercluster guide 23.5, Network Traffic Between PCEs"
    show: >-
      Check fails when two PCEs have different management ports.
    model: check
  - id: SC-NET-003
    fact: >-
      TCP 5432 (database) must be open from every node, core nodes too, to the data nodes of every other PCE.
    value: {port: 5432, proto: tcp}
    kind: precondition
    source: "Supercluster guide 23.5, Network Traffic Between PCEs"
    show: >-
      Blocking it stops replication: lag grows from the block onward and a join fails.
    model: core
  - id: SC-NET-004
    fact: >-
      TCP 5532 must be open from the leader's core nodes to all other PCEs' data nodes.
    value: {port: 5532, proto: tcp}
    kind: precondition
    source: "Supercluster guide 23.5, Network Traffic Between PCEs"
    show: >-
      Blocking it disables the leader's queries to members in the model (purpose not stated in the source, listed
      as assumption).
    model: check
  - id: SC-NET-005
    fact: >-
      Port 8302 is needed on TCP to both names and node addresses, and on UDP to node addresses, from all nodes to
      all other PCEs.
    value: {port: 8302, proto: [tcp, udp]}
    kind: precondition
    source: "Supercluster guide 23.5, Network Traffic Between PCEs"
    show: >-
      With it blocked, PCEs see each other as unreachable and the join of a member does not form.
    model: check
  - id: SC-NET-006
    fact: >-
      TCP 8300 is needed between all nodes of different PCEs by address.
    value: {port: 8300, proto: tcp}
    kind: precondition
    source: "Supercluster guide 23.5, Network Traffic Between PCEs"
    show: >-
      Check lists missing node pairs.
    model: check
  - id: SC-NET-007
    fact: >-
      Derived: rules for 8443 and 5532 have the leader's core nodes as source, so firewalls opened for one leader
      only break these flows after another PCE is promoted.
    value: {role_dependent_ports: [8443, 5532]}
    kind: hazard
    source: "Supercluster guide 23.5, Network Traffic Between PCEs; Assign New Leader (derived)"
    show: >-
      Check evaluates the rule list for each PCE as possible leader and lists what would be blocked after each
      promotion.
    model: check
  - id: SC-NET-008
    fact: >-
      Some flows go to a PCE's FQDN (thus through its load balancer) and others to node addresses directly, so
      both paths must exist between sites.
    value: {by_fqdn: ["8443/tcp", "8302/tcp"], by_ip: ["5432/tcp", "5532/tcp", "8302/tcp", "8302/udp", "8300/tcp"]}
    kind: rule
    source: "Supercluster guide 23.5, Network Traffic Between PCEs; Traffic Load Balancer Configuration"
    show: >-
      Failing a load balancer in the run stops the FQDN flows and leaves the address flows working.
    model: core
  - id: SC-NET-009
    fact: >-
      Derived: number of source-destination pairs a firewall must allow, for N PCEs with c core, d data, n nodes
      each.
    value:
      formulas: {"8443": "c(N-1)", "5432": "N n (N-1) d", "5532": "c (N-1) d", "8302_tcp": "N n ((N-1) + (N-1) n)", "8302_udp": "N n (N-1) n", "8300": "N n (N-1) n"}
      examples:
        "2 x 2x2": {"8443": 2, "5432": 16, "5532": 4, "8302_tcp": 40, "8302_udp": 32, "8300": 32, total: 126}
        "3 x 2x2": {"8443": 4, "5432": 48, "5532": 8, "8302_tcp": 120, "8302_udp": 96, "8300": 96, total: 372}
        "8 x 2x2": {"8443": 14, "5432": 448, "5532": 28, "8302_tcp": 1120, "8302_udp": 896, "8300": 896, total: 3402}
        "8 x 4x2": {"8443": 28, "5432": 672, "5532": 56, "8302_tcp": 2352, "8302_udp": 2016, "8300": 2016, total: 7140}
    kind: metric
    source: "Supercluster guide 23.5, Network Traffic Between PCEs (derived)"
    show: >-
      Planner prints the count and, on request, the full list of rules.
    model: report
  - id: SC-NET-010
    fact: >-
      PCEs talk to one another over TLS 1.2.
    value: TLS v1.2
    kind: rule
    source: "Supercluster guide 23.5, Certificate Requirements"
    show: >-
      Check fails a scenario whose inter-PCE TLS version differs; no further simulation.
    model: check
  - id: SC-NET-011
    fact: >-
      Every PCE's root bundle must contain the root certificates that signed the certificates of all other PCEs.
    kind: precondition
    source: "Supercluster guide 23.5, Certificate Requirements"
    show: >-
      Trust matrix N x N with a cross for each missing root; a join across a cross fails.
    model: check
  - id: SC-NET-012
    fact: >-
      With a global FQDN, each PCE's server certificate must carry that name in its SAN field.
    kind: precondition
    source: "Supercluster guide 23.5, Plan Supercluster FQDNs Carefully"
    show: >-
      Check lists PCEs without it; in a run VENs directed there become Lost Agent.
    model: check
  - id: SC-NET-013
    fact: >-
      Before expansion, reachability of port 5432 is tested from data0 and data1 of each region to data0 and data1
      of every other region.
    value: {tools: [telnet, nc], port: 5432}
    steps:
      - {"n": 1, "on": "PCE the test runs from", do: "set runlevel 2", runlevel: 2}
      - {"n": 2, "on": "PCEs in the other regions", do: "be at runlevel 2 or higher", runlevel: ">=2"}
      - {"n": 3, "on": "data0 and data1 of the first region", do: "test port 5432 of data0 and data1 of each other region"}
      - {"n": 4, "on": "each further region in turn", do: "repeat steps 1 to 3 from there"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster > Network Connectivity from PCEs to Data Nodes"
    show: >-
      Simulated test prints one line per source and destination; a target at runlevel 1 answers refused.
    model: check
  # ------------------------------------------------------------------ LB
  - id: SC-LB-001
    fact: >-
      Each PCE needs a load balancer in front, by DNS or at layer 4, spreading requests over its core nodes.
    value: {kinds: [dns, l4]}
    kind: precondition
    source: "Supercluster guide 23.5, Load Balancers"
    show: >-
      Each PCE in a scenario has an lb of kind dns or l4; requests are spread over healthy core nodes and counted.
    model: core
  - id: SC-LB-002
    fact: >-
      An L4 load balancer forwards the management port (8443 by default) and 8444 to a healthy core node.
    value: {ports: [8443, 8444]}
    kind: rule
    source: "Supercluster guide 23.5, Traffic Load Balancer Configuration"
    show: >-
      A missing forward makes traffic on that port to that PCE fail in the run; the check names it.
    model: check
  - id: SC-LB-003
    fact: >-
      Beyond the standalone forwards, layer-4 balancing in a Supercluster has to pass TCP 8302 arriving from other
      PCEs on to a healthy core node.
    value: {port: 8302, proto: tcp, source: "other PCEs"}
    kind: precondition
    source: "Supercluster guide 23.5, Traffic Load Balancer Configuration"
    show: >-
      Expansion check lists PCEs whose load balancer still has only the standalone forwards.
    model: check
  - id: SC-LB-004
    fact: >-
      A node answering the availability probe with 404 or not at all should leave the load-balancing pool.
    kind: rule
    source: "Supercluster guide 23.5, REST API node_available"
    show: >-
      Pool membership strip per core node; requests lost between failure and removal are counted.
    model: core
  - id: SC-LB-005
    fact: >-
      With DNS-based balancing, new addresses must be entered in runtime_env.yml before a migration or rebuild so
      that VENs accept them.
    kind: precondition
    source: "Supercluster guide 23.5, Migrate to New Supercluster > Pre-configure New IP Addresses"
    show: >-
      Without the entry, VENs in enforcement cannot reach the rebuilt PCE and stay on the old policy; count printed.
    model: core
  - id: SC-LB-006
    fact: >-
      With a traffic load balancer no such entry is needed since VENs only talk to its virtual addresses.
    kind: rule
    source: "Supercluster guide 23.5, Migrate to New Supercluster > Pre-configure New IP Addresses (note)"
    show: >-
      The pre-configuration step is skipped in plans with kind l4 and the reason printed.
    model: core
  # ------------------------------------------------------------------ DEPLOY
  - id: SC-DEPLOY-001
    fact: >-
      Three ways to get a Supercluster: new, expanding one standalone PCE, joining several standalone PCEs; the
      last needs the vendor's support.
    value: [new, expand, "join existing (vendor support)"]
    kind: structure
    source: "Supercluster guide 23.5, Deploy a PCE Supercluster"
    show: >-
      Procedure library offers new and expand; a scenario asking for the third is answered with `vendor support
      required`.
    model: check
  - id: SC-DEPLOY-002
    fact: >-
      Deploying a new Supercluster.
    steps:
      - {"n": 1, "on": "leader-to-be", do: "install and configure as a standalone PCE and verify it"}
      - {"n": 2, "on": "each member-to-be", do: "install and configure as a standalone PCE, without creating a domain"}
      - {"n": 3, "on": "leader, any node", do: "set runlevel 2", runlevel: 2, wait_for: "all nodes RUNNING [2]"}
      - {"n": 4, "on": "leader, any node", do: "supercluster-init-leader", runlevel: 2, note: "before any member joins"}
      - {"n": 5, "on": "each member in turn, any node", do: "set runlevel 2", runlevel: 2, wait_for: "status --wait shows all nodes at 2"}
      - {"n": 6, "on": "each member in turn, a core node or data0", do: "supercluster-join <leader FQDN>", runlevel: "2, temporarily 1", duration: "up to 30 min, or an hour and more", wait_for: "successful end before the next member"}
      - {"n": 7, "on": "all PCEs", do: "cluster-restart"}
      - {"n": 8, "on": "all PCEs", do: "set runlevel 5", runlevel: 5}
      - {"n": 9, "on": "leader, a core node", do: "supercluster-members shows all PCEs"}
      - {"n": 10, "on": "leader console", do: "health page shows all PCEs Normal", wait_for: "up to 10 min"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Deploy New Supercluster"
    show: >-
      Procedure chart with one bar per step and PCE; total time with fast and slow join figures.
    model: core
  - id: SC-DEPLOY-003
    fact: >-
      No deadline applies between the steps of a deployment, for example between initializing the leader and
      joining members.
    kind: rule
    source: "Supercluster guide 23.5, Deploy New Supercluster (note)"
    show: >-
      Inserting a pause of days between two steps changes only the calendar, not the outcome.
    model: core
  - id: SC-DEPLOY-004
    fact: >-
      service_discovery_encryption_key must be identical on all nodes of all PCEs; a PCE with a different value
      fails to join.
    value: {parameter: service_discovery_encryption_key}
    kind: precondition
    source: "Supercluster guide 23.5, Before You Begin: Runtime Configuration; Verify Supercluster Readiness; Add a New Member to an Existing Supercluster"
    show: >-
      Check groups nodes by key hash and fails on more than one group; a run with a mismatch ends the join in
      failure.
    model: core
  - id: SC-DEPLOY-005
    fact: >-
      Remedy for a join that failed through a different key.
    steps:
      - {"n": 1, "on": "new PCE, its nodes", do: "correct service_discovery_encryption_key in runtime_env.yml"}
      - {"n": 2, "on": "new PCE, all nodes", do: reset}
      - {"n": 3, "on": "new PCE, all nodes", do: "start at runlevel 1", runlevel: 1, note: "reboot a node stuck in PARTIAL"}
      - {"n": 4, "on": "new PCE, any node", do: "illumio-pce-db-management setup", runlevel: 1}
      - {"n": 5, "on": "new PCE, any node", do: "set runlevel 5", runlevel: 5, note: "joining again needs runlevel 2, see SC-DOC-021"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Verify Supercluster Readiness"
    show: >-
      Operator script in the fault library; report prints time added to the deployment.
    model: core
  - id: SC-DEPLOY-006
    fact: >-
      The leader must be initialized before any member starts joining.
    kind: precondition
    source: "Supercluster guide 23.5, Initialize Supercluster Leader (note)"
    show: >-
      Early join is refused with `no initialized leader at <fqdn>`.
    model: core
  - id: SC-DEPLOY-007
    fact: >-
      Initializing the leader requires all its nodes to have reached runlevel 2.
    value: {runlevel: 2}
    kind: precondition
    source: "Supercluster guide 23.5, Initialize Supercluster Leader"
    show: >-
      Command refused while any node is not RUNNING at 2.
    model: core
  - id: SC-DEPLOY-008
    fact: >-
      Members join strictly one after another, each finished before the next starts.
    kind: rule
    source: "Supercluster guide 23.5, Join Each Member to Supercluster; Join Each Member to the Supercluster (existing)"
    show: >-
      A second join during a running one is refused; the chart never shows overlapping join bars.
    model: core
  - id: SC-DEPLOY-009
    fact: >-
      A member has to be at runlevel 2 on all nodes before it joins.
    value: {runlevel: 2}
    kind: precondition
    source: "Supercluster guide 23.5, Join Each Member to Supercluster"
    show: >-
      Join at runlevel 5 or 1 is refused naming the nodes.
    model: core
  - id: SC-DEPLOY-010
    fact: >-
      Join duration grows with the number of PCEs already there and with database size; figures given are up to 30
      minutes in the reference table and an hour or more in the procedures.
    value: {reference_table: "up to 30 min", procedures: "1 h or more", depends_on: [number_of_pces, database_size]}
    kind: duration
    source: "Supercluster guide 23.5, Join Each Member to Supercluster; Supercluster PCE Control Commands"
    show: >-
      Duration formula is a declared input; report gives totals for both printed figures.
    model: core
  - id: SC-DEPLOY-011
    fact: >-
      Derived: since joins are serial, seven members need up to 3.5 h at 30 minutes each, or 7 h and more at an
      hour each.
    value: {n8_fast_h: 3.5, n8_slow_h: 7, formula: "(N-1) * join time"}
    kind: metric
    source: "Supercluster guide 23.5, Join Each Member to Supercluster; Number of Supercluster PCEs (derived)"
    show: >-
      Planner prints the maintenance window for N = 2 to 8 under both figures.
    model: report
  - id: SC-DEPLOY-012
    fact: >-
      A join that failed because of network latency blocks everything after it until a repeated run succeeds.
    kind: rule
    source: "Supercluster guide 23.5, Join Each Member to Supercluster (important note)"
    show: >-
      Next step refused with `join of <pce> not successful`; each retry is an event with its duration.
    model: core
  - id: SC-DEPLOY-013
    fact: >-
      After all joins, every PCE of the Supercluster is restarted and then brought to runlevel 5, existing ones
      too.
    value: {scope: "all PCEs", commands: [cluster-restart, "set-runlevel 5"]}
    kind: procedure-step
    source: "Supercluster guide 23.5, Join Each Member to Supercluster, steps 5 and 6"
    show: >-
      Adding one member to a running Supercluster shows a restart bar on every PCE, with its VEN policy pause.
    model: core
  - id: SC-DEPLOY-014
    fact: >-
      Adding members to an existing Supercluster.
    steps:
      - {"n": 0, "on": "all PCEs", do: "take backups before (and again after)"}
      - {"n": 1, "on": "new PCE", do: "set runtime parameters; same encryption key as everyone; node_public_ip if needed"}
      - {"n": 2, "on": "new PCE", do: "install as standalone, without creating a domain"}
      - {"n": 3, "on": "new PCE, any node", do: "set runlevel 2", runlevel: 2, wait_for: "status --wait shows all nodes at 2"}
      - {"n": 4, "on": "new PCE, a core node or data0", do: "supercluster-join <leader FQDN>", runlevel: "2, temporarily 1", duration: "up to 30 min, or an hour and more"}
      - {"n": 5, "on": "further new PCEs, one at a time", do: "repeat steps 3 and 4"}
      - {"n": 6, "on": "all PCEs", do: "cluster-restart"}
      - {"n": 7, "on": "all PCEs", do: "set runlevel 5", runlevel: 5}
    kind: procedure-step
    source: "Supercluster guide 23.5, Add a New Member to an Existing Supercluster; When to Back Up"
    show: >-
      Procedure chart; assertion that all PCEs end at runlevel 5 and the lag matrix has one more row.
    model: core
  - id: SC-DEPLOY-015
    fact: >-
      Readiness means two observations: the member list is complete and every PCE is Normal, the latter within
      about 10 minutes.
    value: {members_listed: all, health: Normal, within_min: 10}
    kind: rule
    source: "Supercluster guide 23.5, Verify Supercluster Readiness"
    show: >-
      `verify-readiness` prints both with time; fails with the missing PCE or its health reason.
    model: core
  - id: SC-DEPLOY-016
    fact: >-
      Members are installed like standalone PCEs but no domain may be created on them.
    kind: precondition
    source: "Supercluster guide 23.5, Deploy New Supercluster > Install all Members; Add a New Member > Install Members"
    show: >-
      Join of a PCE that owns a domain is refused in the model, and the plan check names it.
    model: check
  - id: SC-DEPLOY-017
    fact: >-
      Expanding a standalone PCE to a Supercluster.
    steps:
      - {"n": 1, "on": "standalone PCE", do: "change pce_fqdn, log in to its console and verify that it is healthy"}
      - {"n": 2, "on": "all sites", do: "verify connectivity to database nodes (see SC-NET-013)", runlevel: "2 where the test runs, 2 or more elsewhere"}
      - {"n": 3, "on": "standalone PCE", do: "initialize it as leader", runlevel: 2}
      - {"n": 4, "on": "new PCEs", do: "install and configure without a domain"}
      - {"n": 5, "on": "each new PCE in turn", do: "join, then restart and bring all to runlevel 5", runlevel: "2 then 5"}
      - {"n": 6, "on": leader, do: "optionally reassign VENs to nearer PCEs", runlevel: 5}
    kind: procedure-step
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster"
    show: >-
      Procedure chart with the outage of the standalone PCE marked in each window.
    model: core
  - id: SC-DEPLOY-018
    fact: >-
      The vendor advises carrying out each expansion step in its own change window.
    kind: rule
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster"
    show: >-
      Planner splits the expansion into windows and prints length and affected VENs of each.
    model: report
  - id: SC-DEPLOY-019
    fact: >-
      After renaming the standalone PCE one must log in and verify its health before going on.
    kind: precondition
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster > Change FQDN and Verify PCE Health"
    show: >-
      Step 2 of the expansion is refused until a health check newer than the rename exists.
    model: check
  - id: SC-DEPLOY-020
    fact: >-
      Derived: the leader stays at runlevel 2 from its initialization until the final step, so in an expansion the
      production PCE delivers no policy updates during all the serial joins.
    value: {outage: "init + sum of joins + restart"}
    kind: hazard
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Join Each Member to Supercluster (derived)"
    show: >-
      Report prints minutes below runlevel 5 of the leader and the VENs concerned.
    model: core
  - id: SC-DEPLOY-021
    fact: >-
      Joining removes the local destination of a standalone PCE's internal syslog; afterwards it has to be
      configured for each member on the leader.
    kind: hazard
    source: "Supercluster guide 23.5, Configure PCE Internal Syslog on Leader (note)"
    show: >-
      Events of a new member show export gap from join until the leader's configuration step.
    model: core
  - id: SC-DEPLOY-022
    fact: >-
      If a PCE's events from before joining matter, it has to be backed up before the join.
    kind: precondition
    source: "Supercluster guide 23.5, Configure PCE Internal Syslog on Leader (note)"
    show: >-
      Plan check warns on a join without an earlier backup of that PCE and counts the events at risk.
    model: check
  # ------------------------------------------------------------------ CMD
  - id: SC-CMD-001
    fact: >-
      Command-line tools: one for control, one for environment checks, one for databases; Supercluster work uses
      sub-commands starting with supercluster-.
    value: {control: illumio-pce-ctl, environment: illumio-pce-env, database: illumio-pce-db-management, prefix: "supercluster-"}
    kind: structure
    source: "Supercluster guide 23.5, PCE Control Interface and Commands"
    show: >-
      Scenario steps use the same names, so a procedure file reads like the real one.
    model: core
  - id: SC-CMD-002
    fact: >-
      Only the ilo-pce account may run control commands, while packages are installed as root.
    value: {runtime_user: ilo-pce, package_user: root}
    kind: permission
    source: "Supercluster guide 23.5, PCE Control Interface and Commands; Supercluster Simple Upgrade"
    show: >-
      A step with another user is refused.
    model: check
  - id: SC-CMD-003
    fact: >-
      Commands are written for an RPM installation with links on the usual path; a tarball installation needs other
      user and directory names.
    kind: rule
    source: "Supercluster guide 23.5, PCE Control Interface and Commands; Control Command Access; Syntax of illumio-pce-ctl"
    show: >-
      Not simulated: where a binary is installed has no effect on the management plane; procedure print-outs use
      the RPM form.
    model: context
  - id: SC-CMD-004
    fact: >-
      Supercluster sub-commands of both tools take an optional retry count, 5 by default.
    value: {option: "--retry-count", default: 5}
    kind: limit
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Supercluster PCE Database Commands"
    show: >-
      Transient link faults are retried up to five times within a command; attempts are listed in the event.
    model: core
  - id: SC-CMD-005
    fact: >-
      Every Supercluster argument of illumio-pce-ctl may be run again after a failure.
    kind: guarantee
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Fault test: interrupt each command at several points, run it again, compare the end state with an
      uninterrupted run.
    model: core
  - id: SC-CMD-006
    fact: >-
      Every Supercluster argument of illumio-pce-db-management may be run again after a failure.
    kind: guarantee
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-db-management Arguments"
    show: >-
      Same interrupt-and-repeat test as for the control tool.
    model: core
  - id: SC-CMD-007
    fact: >-
      Three commands drop the PCE to runlevel 1 while they run and can leave it there when interrupted: join,
      restore and upgrade-rejoin. The remedy is to run the command again.
    value: [supercluster-join, supercluster-restore, supercluster-upgrade-rejoin]
    kind: hazard
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Runlevel strip dips to 1 during these commands and stays at 1 after an injected interruption.
    model: core
  - id: SC-CMD-008
    fact: >-
      reset returns a PCE to standalone state and deletes what it had before; in procedures it is run on all nodes
      of the affected PCE.
    value: {tool: illumio-pce-ctl, run_on: "all nodes of the affected PCE", destroys: "previous PCE data"}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Restore a Single PCE in a Supercluster"
    show: >-
      After it the PCE's databases are empty and its role is standalone; refused by the check without a backup.
    model: core
  - id: SC-CMD-009
    fact: >-
      supercluster-init-leader turns a PCE into the leader of a new Supercluster; any node; runlevel 2.
    value: {tool: illumio-pce-ctl, run_on: "any node", runlevel: 2, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Initialize Supercluster Leader"
    show: >-
      Role changes from standalone to leader at its end.
    model: core
  - id: SC-CMD-010
    fact: >-
      supercluster-join with the leader's FQDN adds this PCE; run on a core node (or data0 per the procedures) of
      the joining PCE.
    value: {tool: illumio-pce-ctl, args: [leader_fqdn], run_on: ["core node", data0], runlevel: 2, temporary_runlevel: 1, duration: "up to 30 min, or 1 h and more", rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Re-runnable illumio-pce-ctl Arguments; Join Each Member to Supercluster"
    show: >-
      On data1 it is refused; at its end role becomes member and a full copy of replicated data is present.
    model: core
  - id: SC-CMD-011
    fact: >-
      supercluster-members lists leader and active members; run on a core node or data0.
    value: {tool: illumio-pce-ctl, run_on: ["core node", data0], rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Command to Show All Supercluster Members"
    show: >-
      Prints the membership known to that PCE; dropped PCEs are absent.
    model: core
  - id: SC-CMD-012
    fact: >-
      supercluster-assign-leader promotes the PCE on which it is run; any node of it.
    value: {tool: illumio-pce-ctl, run_on: "any node of the new leader", runlevel: 2, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Assign New Leader"
    show: >-
      Role flip event; refused when a leader is listed but unreachable and has not been dropped.
    model: core
  - id: SC-CMD-013
    fact: >-
      supercluster-drop with the failed PCE's FQDN takes it out of replication until it is restored; run on a
      surviving PCE.
    value: {tool: illumio-pce-ctl, args: [failed_pce_fqdn], run_on: "any node (table); core node of a survivor (restore); new leader (failed leader)", runlevel: 2, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Re-runnable illumio-pce-ctl Arguments; Isolate the Affected PCE"
    show: >-
      Member list shrinks by one; refused while any survivor is not at runlevel 2.
    model: core
  - id: SC-CMD-014
    fact: >-
      supercluster-restore brings a failed PCE back: the failed PCE's FQDN always, the leader's FQDN too when a
      member is restored, and a restore type.
    value: {tool: illumio-pce-ctl, args: [failed_pce_fqdn, "leader_fqdn (members only)", "--restore-type single_pce | entire_supercluster"], run_on: "any core node", temporary_runlevel: 1, duration: "up to 1 h", rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Re-runnable illumio-pce-ctl Arguments; Rejoin PCE to Supercluster"
    show: >-
      Without the leader's FQDN on a member the step is refused; duration bar up to 60 min.
    model: core
  - id: SC-CMD-015
    fact: >-
      supercluster-leave takes a healthy PCE out of the Supercluster; core node of the leaving PCE, runlevel 2.
    value: {tool: illumio-pce-ctl, run_on: "core node of the leaving PCE", runlevel: 2}
    kind: rule
    source: "Supercluster guide 23.5, Remove PCE from Supercluster"
    show: >-
      Member list shrinks; the PCE becomes standalone.
    model: core
  - id: SC-CMD-016
    fact: >-
      supercluster-config prints the Supercluster configuration.
    value: {tool: illumio-pce-ctl, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Prints members, roles, FQDNs and public IPs from the PCE's own database.
    model: report
  - id: SC-CMD-017
    fact: >-
      supercluster-upgrade-prepare unjoins a PCE and readies its data for upgrade.
    value: {tool: illumio-pce-ctl, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Offered as a command; not used by any documented procedure, which the plan check says.
    model: check
  - id: SC-CMD-018
    fact: >-
      supercluster-upgrade-rejoin joins a PCE again after an upgrade, passing through runlevel 1.
    value: {tool: illumio-pce-ctl, temporary_runlevel: 1, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Offered as a command; not used by any documented procedure, which the plan check says.
    model: check
  - id: SC-CMD-019
    fact: >-
      supercluster-replication-check shows the state of replication, with options for more text and for primary
      keys of the data check.
    value: {tool: illumio-pce-ctl, options: ["--detailed", "--show-data-detail"], rerunnable: true}
    kind: metric
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments"
    show: >-
      Simulated output gives per link lag, queue length and, on request, keys of differing rows.
    model: report
  - id: SC-CMD-020
    fact: >-
      Two database commands report replication: show-supercluster-replication-info (per node) and
      supercluster-replication-debug with an option for detail.
    value: {tool: illumio-pce-db-management, commands: [show-supercluster-replication-info, "supercluster-replication-debug [--detailed]"], rerunnable: true}
    kind: metric
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-db-management Arguments"
    show: >-
      Simulated outputs read from the same replication state as the lag matrix.
    model: report
  - id: SC-CMD-021
    fact: >-
      supercluster-quiesce drains pending replication; any node of the PCE, once per PCE, timeout argument
      optional.
    value: {tool: illumio-pce-db-management, run_on: "any node", args: ["timeout_in_seconds (default 600)"], rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster PCE Database Commands; Supercluster Simple Upgrade, step 1"
    show: >-
      Event ends `complete` or `timed out`; second run after timeout continues from the remaining queue.
    model: core
  - id: SC-CMD-022
    fact: >-
      supercluster-data-dump writes the PCE's persistent Supercluster state to a file.
    value: {tool: illumio-pce-db-management, args: ["--file path"], rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-db-management Arguments; Back Up Each PCE's Data"
    show: >-
      Creates a backup object with PCE, role, time and content list; size reported.
    model: core
  - id: SC-CMD-023
    fact: >-
      supercluster-data-restore loads a backup, fully on data0 and then with the skip option on data1; a member in
      an entire restore also names the leader's backup.
    value: {tool: illumio-pce-db-management, args: ["--local-pce-file path", "--restoring-pce-file path (members, entire restore)", "--restore-type single_pce | entire_supercluster", "--skip-db-restore (data1)"], run_on: [data0, data1], runlevel: 1, rerunnable: true}
    kind: rule
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-db-management Arguments; Restore a PCE or Entire Supercluster"
    show: >-
      data1 before data0 is refused; missing leader file in an entire restore of a member is refused.
    model: core
  - id: SC-CMD-024
    fact: >-
      migrate with an upgrade type (simple or rolling) converts the PCE's database; any node of the upgraded PCE.
    value: {tool: illumio-pce-db-management, args: ["--upgrade-type simple | rolling"], run_on: "any node", runlevel: 1}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade, step 4; Supercluster Rolling Upgrade, step 3"
    show: >-
      Duration grows with database size; wrong type for the chosen upgrade is refused by the plan check.
    model: core
  - id: SC-CMD-025
    fact: >-
      supercluster-upgrade-status shows how far the database migration is.
    value: {tool: illumio-pce-db-management}
    kind: metric
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade, step 4; Supercluster Rolling Upgrade, steps 3 and 6"
    show: >-
      Polling prints percentage per PCE from the migration event.
    model: report
  - id: SC-CMD-026
    fact: >-
      setup creates a fresh database on a PCE that was reset, at runlevel 1, on any node.
    value: {tool: illumio-pce-db-management, run_on: "any node", runlevel: 1}
    kind: rule
    source: "Supercluster guide 23.5, Verify Supercluster Readiness; Install New PCE or Reuse Affected PCE"
    show: >-
      Data restore without a prior setup is refused.
    model: core
  - id: SC-CMD-027
    fact: >-
      Runlevel and life-cycle commands with their scope.
    value:
      - {command: "set-runlevel N", run_on: "any node", acts_on: "all nodes of the PCE"}
      - {command: "start --runlevel 1", run_on: "all nodes", acts_on: "the node"}
      - {command: stop, run_on: "all nodes", acts_on: "the node"}
      - {command: restart, run_on: "all nodes", acts_on: "the node"}
      - {command: cluster-stop, run_on: "any node", acts_on: "the PCE"}
      - {command: cluster-restart, run_on: "all PCEs, one node each", acts_on: "the PCE"}
      - {command: "cluster-status -w", run_on: "any node", acts_on: "prints the PCE, waits"}
      - {command: "status --wait", run_on: "any node", acts_on: "waits for nodes"}
    kind: table
    source: "Supercluster guide 23.5, Deploy a PCE Supercluster; Upgrade Supercluster; Supercluster Listen Only Mode; Restore a PCE or Entire Supercluster"
    show: >-
      Command admission table; wrong scope leaves part of the nodes unchanged and the next wait never ends, which
      the run reports.
    model: core
  - id: SC-CMD-028
    fact: >-
      check-env validates runtime_env.yml on a node; reported issues must be cured before the next step.
    value: {tool: illumio-pce-ctl, run_on: "all nodes"}
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade, step 3; Supercluster Rolling Upgrade, step 2"
    show: >-
      Upgrade chart has a gate at this step; seeded error stops it there with node and key.
    model: check
  - id: SC-CMD-029
    fact: >-
      Where each Supercluster command may be run, as one loadable table.
    value:
      - {command: reset, nodes: "affected node (all nodes in procedures)"}
      - {command: supercluster-init-leader, nodes: "any node"}
      - {command: supercluster-join, nodes: "any core node; data0 too per procedures"}
      - {command: supercluster-members, nodes: "any core node or data0"}
      - {command: supercluster-assign-leader, nodes: "any node"}
      - {command: supercluster-drop, nodes: "any node"}
      - {command: supercluster-restore, nodes: "any core node"}
      - {command: supercluster-leave, nodes: "core node of the leaving PCE"}
      - {command: supercluster-data-restore, nodes: "data nodes (data0, then data1 with skip)"}
      - {command: supercluster-quiesce, nodes: "any node"}
      - {command: migrate, nodes: "any node"}
      - {command: setup, nodes: "any node"}
      - {command: listen-only-mode, nodes: "any data node"}
      - {command: supercluster-data-dump, nodes: "not stated"}
      - {command: remap_supercluster_backup.rb, nodes: data0}
      - {command: update_supercluster_login.rb, nodes: "leader PCE, node not stated"}
      - {command: "illumio-nen-ctl pce-host-update", nodes: "the NEN"}
    kind: table
    source: "Supercluster guide 23.5, Supercluster Command-line Reference; procedures"
    show: >-
      Loaded as the command admission table; each refusal quotes its row.
    model: core
  # ------------------------------------------------------------------ RUNLEVEL
  - id: SC-RUNLEVEL-001
    fact: >-
      Three runlevels occur: 1, 2 and 5. A PCE is fully operational only at 5.
    value: [1, 2, 5]
    kind: structure
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade; Deploy a PCE Supercluster; Supercluster Simple Upgrade"
    show: >-
      Runlevel strip per PCE; minutes below 5 are the unavailability figure of a procedure.
    model: core
  - id: SC-RUNLEVEL-002
    fact: >-
      Runlevel 1 is where software is installed and started first, databases are set up, migrated and restored,
      and listen-only mode is switched.
    value: {runlevel: 1, uses: [first_start_after_install, db_setup, db_migrate, data_restore, listen_only_switch]}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade; Supercluster Rolling Upgrade; Supercluster Listen Only Mode; Restore a Single PCE in a Supercluster"
    show: >-
      Commands of this list are accepted at 1 and refused at 5 (listen-only disable excepted).
    model: core
  - id: SC-RUNLEVEL-003
    fact: >-
      Runlevel 2 is where Supercluster membership and roles change and replication is drained: init, join, drop,
      assign leader, rejoin, leave, quiesce, connectivity test; the replication services run here.
    value: {runlevel: 2, uses: [init_leader, join, drop, assign_leader, supercluster_restore, leave, quiesce, connectivity_test], services: [agent_slony_service, login_slony_service]}
    kind: rule
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Join Each Member to Supercluster; Assign New Leader; Supercluster Simple Upgrade; Remove PCE from Supercluster"
    show: >-
      Commands of this list are refused at 5 with the required runlevel in the message.
    model: core
  - id: SC-RUNLEVEL-004
    fact: >-
      Runlevel 5 is required for VEN and NEN reassignment and stands for full operation: console, API, policy
      delivery, flow intake.
    value: {runlevel: 5, uses: [normal_operation, ven_reassignment, nen_reassignment]}
    kind: rule
    source: "Supercluster guide 23.5, Reassign VENs in Supercluster Using REST API; NEN Reassignment Workflow; Supercluster Rolling Upgrade"
    show: >-
      VEN heartbeats, policy sends and API calls to a PCE at 1 or 2 fail and are counted.
    model: core
  - id: SC-RUNLEVEL-005
    fact: >-
      What exactly works at 1 and 2 is not defined in the guide; it has to be inferred, mainly from the statement
      that the API is unusable throughout a simple upgrade.
    value: {api_at_2: "no (inferred)", api_at_1: "no (inferred)", replication_at_2: "yes (inferred from quiesce and replication services)", replication_at_1: "no (inferred)"}
    kind: rule
    source: "Supercluster guide 23.5, Available Operations on Leader vs. Members; Supercluster Simple Upgrade (derived)"
    show: >-
      The service-by-runlevel table of the model is printed among the assumptions.
    model: core
  - id: SC-RUNLEVEL-006
    fact: >-
      Runlevel needed by each procedure, and which PCEs it touches.
    value:
      - {procedure: "init leader", runlevels: [2], pces: leader}
      - {procedure: "join member", runlevels: [2, "1 temporarily", 2, 5], pces: "member; restart and 5 on all"}
      - {procedure: "simple upgrade", runlevels: [5, 2, stopped, 1, 2, 5], pces: "all, in step"}
      - {procedure: "rolling upgrade", runlevels: [5, stopped, 1, 5], pces: "one at a time, leader first"}
      - {procedure: "listen-only enable or disable", runlevels: [stopped, 1, 5], pces: "the PCE"}
      - {procedure: "assign leader, leader connected", runlevels: [2, 5], pces: "all to 2; two named for 5"}
      - {procedure: "assign leader, leader failed", runlevels: [2, 5], pces: "all survivors"}
      - {procedure: "restore single PCE", runlevels: [stopped, 1, 2, "1 temporarily", 5], pces: "affected; survivors 2 then 5"}
      - {procedure: "restore entire", runlevels: [stopped, 1, 2, "1 temporarily", 5], pces: all}
      - {procedure: "data import to another Supercluster", runlevels: [stopped, 1, 2, 5], pces: "all of the target"}
      - {procedure: "remove PCE", runlevels: [5, 2], pces: "the leaving PCE"}
      - {procedure: "reassign VEN or NEN", runlevels: [5], pces: "active and target"}
      - {procedure: "connectivity test", runlevels: [2], pces: "source; others 2 or higher"}
      - {procedure: "backup", runlevels: ["not stated"], pces: each}
    kind: table
    source: "Supercluster guide 23.5, all procedures"
    show: >-
      Plan check walks a procedure and reports any step at the wrong runlevel; chart prints expected dips.
    model: core
  - id: SC-RUNLEVEL-007
    fact: >-
      Setting a runlevel may take some time and its progress is watched until the status is RUNNING.
    value: {typical: undocumented, sample_status_s: 34.28, after_upgrade_max_min: 20}
    kind: duration
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Supercluster Simple Upgrade"
    show: >-
      Transition is an event with declared duration per node; report sums the waiting.
    model: core
  - id: SC-RUNLEVEL-008
    fact: >-
      Dropping a failed PCE requires every surviving PCE to be at runlevel 2 first.
    value: {runlevel: 2, scope: "all survivors"}
    kind: precondition
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Isolate the Affected PCE (note)"
    show: >-
      drop is refused listing survivors not at 2.
    model: core
  - id: SC-RUNLEVEL-009
    fact: >-
      Derived: leader changes and restores take every PCE off runlevel 5, so a fault of one PCE turns into a
      management outage of all of them for the length of the procedure.
    kind: hazard
    source: "Supercluster guide 23.5, Assign New Leader; Restore a Single PCE in a Supercluster (derived)"
    show: >-
      Report prints PCE-minutes below 5 and VENs without policy updates caused by the repair, next to those caused
      by the fault.
    model: core
  # ------------------------------------------------------------------ UPGRADE-SIMPLE
  - id: SC-UPGRADE-SIMPLE-001
    fact: >-
      Before any upgrade: back up databases of leader and all members and every runtime_env.yml, and confirm that
      all PCEs are Normal.
    value: [backup_all_databases, backup_all_runtime_env, all_pces_normal]
    kind: precondition
    source: "Supercluster guide 23.5, Upgrade Supercluster > Before Upgrading"
    show: >-
      Upgrade is refused until three gates are green; each gate prints its evidence (backup ids and times, health).
    model: core
  - id: SC-UPGRADE-SIMPLE-002
    fact: >-
      Two kinds of upgrade exist: simple, with all PCEs at runlevel 1 together, and rolling, one PCE at a time with
      the rest in operation.
    value: [simple, rolling]
    kind: structure
    source: "Supercluster guide 23.5, Upgrade Supercluster > Types of Supercluster Upgrade"
    show: >-
      Both can be run on the same scenario and their downtime tables are printed side by side.
    model: core
  - id: SC-UPGRADE-SIMPLE-003
    fact: >-
      Simple upgrade is the only kind usable across major or minor versions, because rolling is confined to hotfix
      and maintenance releases.
    kind: rule
    source: "Supercluster guide 23.5, Upgrade Supercluster > Types of Supercluster Upgrade (derived)"
    show: >-
      Plan check picks the permitted kinds from the two version numbers.
    model: check
  - id: SC-UPGRADE-SIMPLE-004
    fact: >-
      Simple upgrade, step by step.
    steps:
      - {"n": "1a", "on": "each PCE, any node", do: "set-runlevel 2", runlevel: 2}
      - {"n": "1b", "on": "leader and all members", do: "repeat 1a", runlevel: 2}
      - {"n": "1c", "on": "each PCE, any node", do: "cluster-status -w", wait_for: "RUNNING on every PCE; do not go on before"}
      - {"n": "1d", "on": "every PCE, any node", do: "supercluster-quiesce", wait_for: "Replication is complete.", duration: "timeout 600 s by default, run again if it stops", runlevel: 2}
      - {"n": "2a", "on": "each PCE, any node", do: "cluster-stop", note: "PCEs in parallel"}
      - {"n": "2b", "on": "each core node, as root", do: "install PCE and UI packages in one command"}
      - {"n": "2c", "on": "each data node, as root", do: "install the PCE package"}
      - {"n": "2d", "on": "all nodes", do: "start --runlevel 1", runlevel: 1}
      - {"n": "3a", "on": "all nodes", do: "update runtime_env.yml if the release notes require it"}
      - {"n": "3b", "on": "all nodes", do: "check-env", wait_for: "no issues"}
      - {"n": "4a", "on": "every PCE, any node", do: "migrate --upgrade-type simple", runlevel: 1}
      - {"n": "4b", "on": "every PCE", do: "supercluster-upgrade-status", wait_for: "migration complete"}
      - {"n": "4c", "on": "each PCE, any node", do: "set-runlevel 2", runlevel: 2, duration: "up to 20 min when new tables replicate"}
      - {"n": "4d", "on": "all PCEs", do: "verify that all are at runlevel 2"}
      - {"n": "4e", "on": "each PCE", do: "watch cluster-status -w", wait_for: "agent_slony_service and login_slony_service up; do not restart the PCE"}
      - {"n": "5a", "on": "each PCE, any node", do: "set-runlevel 5", runlevel: 5, duration: "up to 20 min when new tables replicate"}
      - {"n": "5b", "on": "all PCEs, any node", do: "cluster-status -w", wait_for: RUNNING}
      - {"n": "5c", "on": "each PCE console", do: "verify login", note: "on error restart on all nodes and try again"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade"
    show: >-
      Procedure chart PCE by step; assertion that the last PCE reaches runlevel 5 on the new version and content
      hashes agree.
    model: core
  - id: SC-UPGRADE-SIMPLE-005
    fact: >-
      Replication has to be drained on every PCE before any is stopped.
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 1"
    show: >-
      cluster-stop refused while a PCE has no completed quiesce; skipping it in a what-if run shows undelivered
      deltas lost or late.
    model: core
  - id: SC-UPGRADE-SIMPLE-006
    fact: >-
      Packages go onto the nodes of all PCEs at the same time instead of PCE after PCE.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 2"
    show: >-
      Install bars overlap; total time follows the slowest PCE, not the sum.
    model: core
  - id: SC-UPGRADE-SIMPLE-007
    fact: >-
      A simple upgrade leaves the Supercluster only partly working: the API answers nowhere until the last PCE has
      finished, and no PCE is at runlevel 5 meanwhile.
    kind: rule
    source: "Supercluster guide 23.5, Types of Supercluster Upgrade; Available Operations on Leader vs. Members"
    show: >-
      Unavailability of the API equals the span from first set-runlevel 2 to last runlevel 5; the model also stops
      policy delivery below 5.
    model: core
  - id: SC-UPGRADE-SIMPLE-008
    fact: >-
      After migration, at runlevel 2, one waits until both replication services are up and must not restart the PCE
      meanwhile; the wait depends on how recently the software was upgraded before.
    value: {services: [agent_slony_service, login_slony_service], pending_mark: "bright blue, or a # suffix without colour"}
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 4e"
    show: >-
      set-runlevel 5 refused while either is starting; an injected restart in this phase is flagged as a violation
      and the wait starts over.
    model: core
  - id: SC-UPGRADE-SIMPLE-009
    fact: >-
      The runlevel change to 2 or 5 after the software upgrade may take up to 20 minutes because new tables are
      replicated to all PCEs.
    value: {max_min: 20, depends_on: "number of new tables"}
    kind: duration
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade (note in step 5)"
    show: >-
      Part of the total attributed to new tables is printed; scenario input: count of new tables.
    model: core
  - id: SC-UPGRADE-SIMPLE-010
    fact: >-
      Changes to runtime_env.yml demanded by a release are made on all nodes and validated before migration.
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 3"
    show: >-
      A node without the change is named at the check-env gate.
    model: check
  - id: SC-UPGRADE-SIMPLE-011
    fact: >-
      Rarely the console login fails after an upgrade; restarting on all nodes cures it.
    value: {remedy: "restart on all nodes"}
    kind: hazard
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade; Supercluster Rolling Upgrade (notes at the end)"
    show: >-
      Seeded fault with small probability; adds one restart per node to the chart.
    model: core
  - id: SC-UPGRADE-SIMPLE-012
    fact: >-
      The upgrade is finished when console login works on each PCE.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade; Supercluster Rolling Upgrade"
    show: >-
      Last event of the chart is one login per PCE.
    model: core
  - id: SC-UPGRADE-SIMPLE-013
    fact: >-
      Backups are recommended both before and after a version upgrade.
    kind: rule
    source: "Supercluster guide 23.5, Back Up Supercluster > When to Back Up"
    show: >-
      Plan check warns when no backup event follows the upgrade; older backups are marked as previous version.
    model: check
  # ------------------------------------------------------------------ UPGRADE-ROLLING
  - id: SC-UPGRADE-ROLLING-001
    fact: >-
      A rolling upgrade may only go to a hotfix or maintenance release: major and minor numbers of the installed
      and the new version must be equal.
    value: {must_match: [major, minor], allowed_example: "21.2.0 to 21.2.1"}
    kind: precondition
    source: "Supercluster guide 23.5, Types of Supercluster Upgrade (note); Supercluster Rolling Upgrade (note)"
    show: >-
      `upgrade --rolling` from 23.2 to 23.5 is refused naming the differing number.
    model: core
  - id: SC-UPGRADE-ROLLING-002
    fact: >-
      Rolling upgrade, step by step.
    steps:
      - {"n": "1a", "on": "leader, any node", do: "cluster-stop"}
      - {"n": "1b", "on": "leader, each core node, as root", do: "install PCE and UI packages in one command"}
      - {"n": "1c", "on": "leader, each data node, as root", do: "install the PCE package"}
      - {"n": "1d", "on": "leader, all nodes", do: "start --runlevel 1", runlevel: 1}
      - {"n": "2a", "on": "leader, all nodes", do: "update runtime_env.yml if the release notes require it"}
      - {"n": "2b", "on": "leader, all nodes", do: "check-env", wait_for: "no issues"}
      - {"n": "3a", "on": "leader, any node", do: "migrate --upgrade-type rolling", runlevel: 1}
      - {"n": "3b", "on": leader, do: "supercluster-upgrade-status", wait_for: "migration complete"}
      - {"n": "4a", "on": "leader, any node", do: "set-runlevel 5", runlevel: 5}
      - {"n": "4b", "on": "leader, any node", do: "cluster-status -w", wait_for: RUNNING}
      - {"n": "5a", "on": "one member, any node", do: "cluster-stop"}
      - {"n": "5b", "on": "that member, all nodes", do: "install the new version"}
      - {"n": "5c", "on": "that member, any node (as printed)", do: "start --runlevel 1", runlevel: 1}
      - {"n": "6a", "on": "that member, any node", do: "migrate (no upgrade type printed)", runlevel: 1}
      - {"n": "6b", "on": "that member", do: "supercluster-upgrade-status", wait_for: "migration complete"}
      - {"n": "7a", "on": "that member, any node", do: "set-runlevel 5", runlevel: 5}
      - {"n": "7b", "on": "that member, any node", do: "cluster-status -w", wait_for: RUNNING}
      - {"n": 8, "on": "each further member, one at a time", do: "repeat the member steps (printed as 4 to 6, meant 5 to 7)"}
      - {"n": 9, "on": "each PCE console", do: "verify login", note: "on error restart on all nodes and try again"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade"
    show: >-
      Staircase chart, one PCE below 5 at a time; assertion that never two are.
    model: core
  - id: SC-UPGRADE-ROLLING-003
    fact: >-
      The leader is upgraded first, then each member.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade"
    show: >-
      Starting with a member is refused; version column shows leader first.
    model: core
  - id: SC-UPGRADE-ROLLING-004
    fact: >-
      While one PCE is at runlevel 1 all the others stay fully operational at 5.
    value: {upgrading: 1, others: 5}
    kind: guarantee
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade"
    show: >-
      Availability table: each PCE's own outage only; VENs of other PCEs lose nothing.
    model: core
  - id: SC-UPGRADE-ROLLING-005
    fact: >-
      Unlike the simple kind, the rolling procedure has no quiesce step and does not pass through runlevel 2.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade"
    show: >-
      Lag towards the upgrading PCE grows by its outage and drains afterwards; peak and drain time are printed.
    model: core
  - id: SC-UPGRADE-ROLLING-006
    fact: >-
      Derived: an outage longer than 30 s of the PCE being upgraded takes its lag over the health threshold, so
      yellow health is expected during a rolling upgrade.
    kind: metric
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade; Individual PCE Health Status (derived)"
    show: >-
      Expected warnings are labelled `upgrade in progress` and separated from real ones.
    model: core
  - id: SC-UPGRADE-ROLLING-007
    fact: >-
      Derived: since the leader goes first and is away meanwhile, management writes stop only for the leader's own
      upgrade time.
    kind: metric
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade; Available Operations on Leader vs. Members (derived)"
    show: >-
      Write-outage figure of rolling (leader's bar) against simple (whole procedure).
    model: report
  - id: SC-UPGRADE-ROLLING-008
    fact: >-
      Derived: total time is the sum over PCEs, so it grows with N, while the simple kind follows the slowest PCE.
    value: {rolling: "sum over PCEs", simple: "maximum over PCEs + drain + service wait"}
    kind: metric
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade; Supercluster Simple Upgrade (derived)"
    show: >-
      Planner prints both totals for N = 2 to 8.
    model: report
  - id: SC-UPGRADE-ROLLING-009
    fact: >-
      During a rolling upgrade PCEs of two patch versions replicate with one another; this is what the
      same-minor-version rule permits.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade (derived)"
    show: >-
      Version column shows two values for a bounded time; mixed-version minutes printed.
    model: core
  - id: SC-UPGRADE-ROLLING-010
    fact: >-
      Logging in to any PCE during a rolling upgrade shows a banner saying one is under way.
    kind: structure
    source: "Supercluster guide 23.5, During Supercluster Upgrade"
    show: >-
      Flag `rolling upgrade in progress` in every PCE's status from first stop to last return.
    model: report
  - id: SC-UPGRADE-ROLLING-011
    fact: >-
      The leader's health page gains an Upgrade Status column with Pending or Complete for each PCE; it vanishes
      when the upgrade is over.
    value: {values: [Pending, Complete]}
    kind: metric
    source: "Supercluster guide 23.5, During Supercluster Upgrade"
    show: >-
      Health report has this column between first stop and last completion only.
    model: report
  - id: SC-UPGRADE-ROLLING-012
    fact: >-
      A PCE must be back at runlevel 5 with status RUNNING before the next one is stopped.
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade, steps 4 and 7"
    show: >-
      cluster-stop of the next PCE refused while another is below 5.
    model: core
  # ------------------------------------------------------------------ LISTEN
  - id: SC-LISTEN-001
    fact: >-
      A PCE in listen-only mode still takes in reports from its VENs but neither changes firewall rules nor sends
      them any update.
    value: {ven_to_pce: true, pce_to_ven: false}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode"
    show: >-
      Counters: reports received grow, rules sent stay flat while the mode is on.
    model: core
  - id: SC-LISTEN-002
    fact: >-
      In this mode the PCE does not mark workloads offline nor take them out of policy.
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode"
    show: >-
      A workload silent for over an hour stays Online in the mode; after disabling it the clock applies again.
    model: core
  - id: SC-LISTEN-003
    fact: >-
      Writing and provisioning policy, pairing workloads and changing labels stay possible; the effects reach VENs
      only after the mode is disabled.
    value: [write_policy, provision, pair, change_labels]
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode"
    show: >-
      Pending rule changes accumulate in a counter and are sent as a burst at the disable event.
    model: core
  - id: SC-LISTEN-004
    fact: >-
      Intended uses: PCE maintenance and start-up, after restoring a backup, and maintenance of other parts of the
      network.
    value: [pce_maintenance, pce_start_up, after_restore, network_maintenance]
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode"
    show: >-
      Procedure library marks where the mode belongs; a restore that skips it is flagged.
    model: check
  - id: SC-LISTEN-005
    fact: >-
      Derived: after a restore the PCE knows an older state than its VENs, so sending at once would push outdated
      rules; the mode lets VENs report first.
    kind: hazard
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode; Restore a Single PCE in a Supercluster (derived)"
    show: >-
      What-if run without the mode counts workloads that received rules computed from stale addresses.
    model: core
  - id: SC-LISTEN-006
    fact: >-
      Enabling listen-only mode.
    steps:
      - {"n": 1, "on": "all nodes of the PCE", do: stop}
      - {"n": 2, "on": "all nodes of the PCE", do: "start --runlevel 1", runlevel: 1}
      - {"n": 3, "on": "any data node", do: "listen-only-mode enable", runlevel: 1}
      - {"n": 4, "on": "the PCE", do: "set-runlevel 5", runlevel: 5}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode > Enable PCE Listen Only Mode"
    show: >-
      Chart shows the PCE's outage while enabling; the flag is set before 5 is reached.
    model: core
  - id: SC-LISTEN-007
    fact: >-
      Disabling listen-only mode, long form.
    steps:
      - {"n": 1, "on": "all nodes of the PCE", do: stop}
      - {"n": 2, "on": "all nodes of the PCE", do: "start --runlevel 1", runlevel: 1}
      - {"n": 3, "on": "any data node", do: "listen-only-mode disable", runlevel: 1}
      - {"n": 4, "on": "the PCE", do: "set-runlevel 5", runlevel: 5}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode > Disable PCE Listen Only Mode"
    show: >-
      Chart shows an outage that the short form of SC-LISTEN-008 avoids; planner recommends the latter.
    model: core
  - id: SC-LISTEN-008
    fact: >-
      The disable command may be run at runlevel 1 or 5; for enabling only runlevel 1 is shown.
    value: {disable_at: [1, 5], enable_at: [1]}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode > Disable PCE Listen Only Mode (note)"
    show: >-
      disable accepted at 5 with no outage; enable at 5 refused.
    model: core
  - id: SC-LISTEN-009
    fact: >-
      After a restore the mode is disabled on one PCE at a time, and only when all VENs have gone from Active
      (Syncing) to Active.
    value: {wait_for: "all VENs Active", scope: "one PCE at a time"}
    kind: precondition
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Rejoin PCE to Supercluster; Finish and Verify Full Supercluster Restore"
    show: >-
      disable refused while syncing VENs remain, with their count; disable events never overlap.
    model: core
  # ------------------------------------------------------------------ BACKUP
  - id: SC-BACKUP-001
    fact: >-
      A leader's backup holds the policy database (covering all regions), the traffic redis instance, login
      information, the reporting database and Supercluster configuration.
    value: [policy_database, traffic_redis, login_information, reporting_database, supercluster_configuration]
    kind: structure
    source: "Supercluster guide 23.5, Back Up Supercluster"
    show: >-
      Backup object lists these five parts with their age.
    model: core
  - id: SC-BACKUP-002
    fact: >-
      A member's backup holds login information, traffic redis instance, reporting database and Supercluster
      configuration, but no policy database.
    value: [login_information, traffic_redis, reporting_database, supercluster_configuration]
    kind: structure
    source: "Supercluster guide 23.5, Back Up Supercluster"
    show: >-
      Backup object of a member lists four parts; using it as a source of policy is refused.
    model: core
  - id: SC-BACKUP-003
    fact: >-
      Derived: the policy database exists in no backup but the leader's; if every leader backup is lost, an entire
      restore cannot bring policy back.
    kind: hazard
    source: "Supercluster guide 23.5, Back Up Supercluster (derived)"
    show: >-
      Recovery check lists the number of independent copies of the newest leader backup and warns at one.
    model: check
  - id: SC-BACKUP-004
    fact: >-
      runtime_env.yml is not in the backup and has to be saved for every node, away from the Supercluster's
      machines.
    value: {default_path: etc/illumio-pce/runtime_env.yml, variable: ILLUMIO_RUNTIME_ENV, scope: "every node"}
    kind: precondition
    source: "Supercluster guide 23.5, Back Up Supercluster; Back Up Leader and Member Runtime Environment Files"
    show: >-
      Restore refused for nodes without a saved copy; check lists them beforehand.
    model: check
  - id: SC-BACKUP-005
    fact: >-
      Neither leader nor member dumps contain the traffic database, which may be very large and has its own backup
      procedure.
    kind: rule
    source: "Supercluster guide 23.5, Back Up Supercluster"
    show: >-
      After a restore the traffic history is empty unless the separate backup exists; days lost printed.
    model: core
  - id: SC-BACKUP-006
    fact: >-
      VEN bundles do not come back with a restore and must be installed again on a core node.
    kind: hazard
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Restore Affected PCE's Supercluster Data, step 4"
    show: >-
      Pairing at the restored PCE is refused until the bundle step is done.
    model: core
  - id: SC-BACKUP-007
    fact: >-
      Backups are taken regularly on all PCEs, at the operator's own frequency (hourly, daily, weekly), and kept
      off the Supercluster's nodes.
    value: {examples: [hourly, daily, weekly]}
    kind: rule
    source: "Supercluster guide 23.5, Back Up Supercluster; When to Back Up"
    show: >-
      Scenario gives a period per PCE; report prints data age at each failure (recovery point).
    model: core
  - id: SC-BACKUP-008
    fact: >-
      Occasions on which a backup is advised.
    value: ["before and after a version upgrade", "after pairing many VENs", "after updating many workloads", "after provisioning major policy changes", "after major changes affecting workload information", "before and after adding PCEs", "after assigning a new leader", "before procedures such as migration and upgrade"]
    kind: rule
    source: "Supercluster guide 23.5, Back Up Supercluster > When to Back Up"
    show: >-
      Check walks the event list and reports occasions without a backup within a declared time.
    model: check
  - id: SC-BACKUP-009
    fact: >-
      Backing up all PCEs.
    steps:
      - {"n": 1, "on": "each PCE", do: "create a directory outside the PCE's installation directories"}
      - {"n": 2, "on": "each PCE", do: "give the runtime user and the operator read and write rights on it"}
      - {"n": 3, "on": "each PCE, node not stated", do: "supercluster-data-dump --file path"}
      - {"n": 4, "on": "every other PCE", do: "repeat steps 1 to 3"}
      - {"n": 5, "on": "leader to each member's data0", do: "copy the leader's backup, the same one everywhere, outside installation directories"}
      - {"n": 6, "on": "every node", do: "copy runtime_env.yml to a system outside the Supercluster"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Back Up Each PCE's Data; Copy Leader Backup to Members; Back Up Leader and Member Runtime Environment Files"
    show: >-
      Backup set object with one dump per PCE, leader copy per member, env copy per node; incomplete sets are listed.
    model: core
  - id: SC-BACKUP-010
    fact: >-
      The leader's backup is copied to data0 of every member so that an entire restore can start without delay.
    value: {destination: "data0 of each member"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Copy Leader Backup to Members"
    show: >-
      Entire restore in a run without copies adds the transfer time of the file to each member.
    model: core
  - id: SC-BACKUP-011
    fact: >-
      All members must hold the same generation of the leader's backup, otherwise replication can fail after an
      entire restore.
    kind: precondition
    source: "Supercluster guide 23.5, Copy Leader Backup to Members; Restore Supercluster Data (note)"
    show: >-
      Check compares ids across members; differing ids are listed with times.
    model: check
  - id: SC-BACKUP-012
    fact: >-
      To restore one PCE its own backup is enough; the leader's copy is not needed.
    kind: rule
    source: "Supercluster guide 23.5, Copy Leader Backup to Members"
    show: >-
      Single restore of a member succeeds without the leader's file; policy arrives by replication after rejoin.
    model: core
  - id: SC-BACKUP-013
    fact: >-
      Derived: what a single member restore loses is bounded by that member's own unreplicated data, since policy
      and workload context live on in the other PCEs; an entire restore falls back to the leader's backup time.
    value: {single_member: "only what was never replicated, traffic and local data since the backup", entire: "everything since the leader's backup"}
    kind: metric
    source: "Supercluster guide 23.5, Back Up Supercluster; Restore a PCE or Entire Supercluster (derived)"
    show: >-
      Report prints policy versions, workloads and pairings lost for each kind of restore.
    model: report
  # ------------------------------------------------------------------ LEADER
  - id: SC-LEADER-001
    fact: >-
      Assigning a new leader while the present one is connected.
    steps:
      - {"n": 1, "on": operator, do: "choose the member to be promoted"}
      - {"n": 2, "on": "each PCE, any node", do: "set-runlevel 2", runlevel: 2, wait_for: "software running before going on"}
      - {"n": 3, "on": "each PCE", do: "cluster-status -w", wait_for: "RUNNING on all nodes"}
      - {"n": 4, "on": "new leader, any node", do: "supercluster-assign-leader", runlevel: 2}
      - {"n": 5, "on": "new leader and former leader, any node", do: "set-runlevel 5", runlevel: 5, note: "other members are not mentioned, see SC-DOC-035"}
      - {"n": 6, "on": "each PCE", do: "cluster-status -w", wait_for: "RUNNING on all nodes"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Assign New Leader > Assign Leader When a Leader Is Connected"
    show: >-
      Chart; role flips once; assertion that exactly one leader exists at every instant and that all PCEs end at 5.
    model: core
  - id: SC-LEADER-002
    fact: >-
      Assigning a new leader after the leader failed.
    steps:
      - {"n": 0, "on": "former leader", do: "isolate it from the network and keep it from coming back online"}
      - {"n": 1, "on": "each surviving PCE, a core node", do: "set-runlevel 2", runlevel: 2}
      - {"n": 2, "on": "PCE chosen as leader", do: "supercluster-drop <failed leader FQDN>", runlevel: 2}
      - {"n": 3, "on": "PCE chosen as leader", do: "cluster-status -w", wait_for: RUNNING}
      - {"n": 4, "on": "PCE chosen as leader", do: "supercluster-assign-leader", runlevel: 2}
      - {"n": 5, "on": "new leader and all members", do: "set-runlevel 5", runlevel: 5, wait_for: "software running"}
      - {"n": 6, "on": "all PCEs", do: "cluster-status -w", wait_for: "RUNNING on all nodes"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Assign New Leader > Assign New Leader When Leader Has Failed"
    show: >-
      Chart; write outage from crash to end of step 5; lag matrix without the dropped PCE.
    model: core
  - id: SC-LEADER-003
    fact: >-
      A failed leader must be dropped from the Supercluster before another PCE can be assigned.
    kind: precondition
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed"
    show: >-
      assign-leader before drop refused with `leader <fqdn> still listed`.
    model: core
  - id: SC-LEADER-004
    fact: >-
      After a promotion the former failed leader has to stay cut off from the network; otherwise it rejoins as a
      leader, which makes two leaders and may corrupt data.
    value: {consequence: [two_leaders, possible_data_corruption]}
    kind: hazard
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed (warning)"
    show: >-
      What-if run that powers on the old leader: split-leader alarm, list of objects written on both sides and
      diverging content hashes.
    model: core
  - id: SC-LEADER-005
    fact: >-
      A Supercluster with two leaders is unsupported.
    kind: rule
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed (warning)"
    show: >-
      Invariant violation ends the run with a failing status unless the scenario expects it.
    model: core
  - id: SC-LEADER-006
    fact: >-
      A repaired former leader comes back as a member through the restore procedure and may then be promoted
      again.
    value: {order: [restore_as_member, "assign leader (connected)"]}
    kind: procedure-step
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed"
    show: >-
      Failback scenario: two procedures in a row, each with its own all-PCE runlevel 2 dip.
    model: core
  - id: SC-LEADER-007
    fact: >-
      A leader may also be assigned only for the time being, when a change is needed before the failed one can be
      recovered.
    kind: rule
    source: "Supercluster guide 23.5, Assign New Leader"
    show: >-
      Report compares waiting for repair with promote-and-fail-back by write outage and PCE-minutes below 5.
    model: report
  - id: SC-LEADER-008
    fact: >-
      After assigning a leader new backups are needed, because only the leader's contain the policy database.
    kind: rule
    source: "Supercluster guide 23.5, When to Back Up; Back Up Supercluster (second half derived)"
    show: >-
      Check: from the promotion until the new leader's first dump the recovery point of policy is the old leader's
      last dump; hours printed.
    model: check
  - id: SC-LEADER-009
    fact: >-
      Derived: policy provisioned on the failed leader but not yet replicated is absent from the new leader; its
      return would conflict with later writes.
    kind: hazard
    source: "Supercluster guide 23.5, Security Policy Replication; Assign New Leader When Leader Has Failed (derived)"
    show: >-
      Report lists policy versions lost at promotion; none when lag was zero at the crash.
    model: core
  - id: SC-LEADER-010
    fact: >-
      Derived: time without a leader is detection (up to 90 s) plus decision plus isolation plus two runlevel
      changes on every survivor plus drop and assign; none of the last four has a documented figure.
    value: {detection_s_max: 90, undocumented: [decision, isolation, runlevel_changes, drop, assign]}
    kind: duration
    source: "Supercluster guide 23.5, Monitor Supercluster Health; Assign New Leader When Leader Has Failed (derived)"
    show: >-
      Stacked bar of the leaderless time by part, with undocumented parts taken from scenario inputs.
    model: report
  # ------------------------------------------------------------------ RESTORE
  - id: SC-RESTORE-001
    fact: >-
      One failed PCE is restored by the single procedure; more than one failed calls for the entire-Supercluster
      procedure.
    value: {failed_1: single_pce, failed_2_or_more: entire_supercluster}
    kind: rule
    source: "Supercluster guide 23.5, Restore a PCE or Entire Supercluster"
    show: >-
      Plan check chooses by the number of failed PCEs and refuses the wrong restore type.
    model: core
  - id: SC-RESTORE-002
    fact: >-
      Derived: because the entire procedure shuts down every PCE, two failed PCEs of eight take the six healthy
      ones down as well and roll policy back to the leader's backup.
    value: {healthy_pces_stopped_at_n8: 6}
    kind: hazard
    source: "Supercluster guide 23.5, Restore an Entire Supercluster > Shut Down Entire Supercluster (derived)"
    show: >-
      Report prints the outage and data loss inflicted on PCEs that had not failed.
    model: core
  - id: SC-RESTORE-003
    fact: >-
      To restore one PCE one needs its backup, its runtime_env.yml, and its addresses, ports and names.
    value: [backup, runtime_env, ip_addresses, ports, fqdn]
    kind: precondition
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Summary; Prepare to Restore a Single PCE"
    show: >-
      Procedure refused with the list of missing items.
    model: check
  - id: SC-RESTORE-004
    fact: >-
      Isolating the failed PCE.
    steps:
      - {"n": 1, "on": "all nodes of the affected PCE", do: stop}
      - {"n": 2, "on": "each surviving PCE, a core node", do: "set-runlevel 2", runlevel: 2, wait_for: "all PCEs at 2"}
      - {"n": 3, "on": "one surviving PCE, any core node", do: "supercluster-drop <failed FQDN>", runlevel: 2}
    kind: procedure-step
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Isolate the Affected PCE"
    show: >-
      Chart; drop refused unless every survivor is at 2 and the affected PCE is stopped.
    model: core
  - id: SC-RESTORE-005
    fact: >-
      Restoring a single PCE, whole sequence.
    steps:
      - {"n": 1, "on": operator, do: "have backup, runtime_env copies, addresses, ports and names at hand"}
      - {"n": 2, "on": "affected PCE, all nodes", do: stop}
      - {"n": 3, "on": "each survivor, a core node", do: "set-runlevel 2", runlevel: 2, wait_for: "all at 2"}
      - {"n": 4, "on": "a survivor, any core node", do: "supercluster-drop <failed FQDN>", runlevel: 2}
      - {"n": 5, "on": "affected PCE", do: "either install on new hardware, or reuse: steps 6 to 11"}
      - {"n": 6, "on": "affected PCE", do: "power on the nodes"}
      - {"n": 7, "on": "affected PCE, all nodes", do: reset, wait_for: "done on all nodes"}
      - {"n": 8, "on": "affected PCE, each node", do: "put back the saved runtime_env.yml"}
      - {"n": 9, "on": "affected PCE, all nodes", do: "start --runlevel 1", runlevel: 1}
      - {"n": 10, "on": "affected PCE, any node", do: "cluster-status -w", wait_for: "runlevel 1"}
      - {"n": 11, "on": "affected PCE, any node", do: "illumio-pce-db-management setup", runlevel: 1}
      - {"n": 12, "on": "affected PCE, any node", do: "verify the runlevel is still 1", runlevel: 1}
      - {"n": 13, "on": "affected PCE, data0", do: "supercluster-data-restore --local-pce-file <backup> --restore-type single_pce", wait_for: "end of the restore", runlevel: 1}
      - {"n": 14, "on": "affected PCE, data1", do: "same with --skip-db-restore", runlevel: 1}
      - {"n": 15, "on": "affected PCE, any core node", do: "install the VEN bundles again"}
      - {"n": 16, "on": "all PCEs", do: "set-runlevel 2", runlevel: 2, wait_for: "RUNNING on all nodes"}
      - {"n": 17, "on": "affected PCE, any core node", do: "supercluster-restore <failed FQDN> [leader FQDN for a member] --restore-type single_pce", runlevel: "2, temporarily 1", duration: "up to 1 h"}
      - {"n": 18, "on": "every PCE", do: "set-runlevel 5", runlevel: 5, wait_for: RUNNING}
      - {"n": 19, "on": "leader console", do: "verify that the restored PCE is Normal"}
      - {"n": 20, "on": "each PCE in turn", do: "listen-only-mode disable", wait_for: "all VENs Active"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster"
    show: >-
      Procedure chart over all PCEs; time to restore, PCE-minutes below 5, VENs lost and re-paired.
    model: core
  - id: SC-RESTORE-006
    fact: >-
      Rejoining a leader names only its own FQDN; rejoining a member names its own and the leader's.
    value: {leader: [failed_fqdn], member: [failed_fqdn, leader_fqdn]}
    kind: rule
    source: "Supercluster guide 23.5, Rejoin PCE to Supercluster"
    show: >-
      Argument check per role; wrong form refused.
    model: core
  - id: SC-RESTORE-007
    fact: >-
      Derived: if another PCE was promoted meanwhile, the former leader has to be restored in the member form; the
      leader form would create a second leader.
    kind: hazard
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed; Rejoin PCE to Supercluster (derived)"
    show: >-
      Leader form refused while a leader exists, naming it.
    model: core
  - id: SC-RESTORE-008
    fact: >-
      reset must have been run on all nodes before the next step of a reuse.
    kind: precondition
    source: "Supercluster guide 23.5, Install New PCE or Reuse Affected PCE (note)"
    show: >-
      start refused while a node is not reset.
    model: core
  - id: SC-RESTORE-009
    fact: >-
      The data1 step may start only after the data0 restore has finished; the skip option avoids repeating work.
    kind: precondition
    source: "Supercluster guide 23.5, Restore Affected PCE's Supercluster Data; Restore Supercluster Data"
    show: >-
      Early data1 step refused; its duration is short compared with data0's.
    model: core
  - id: SC-RESTORE-010
    fact: >-
      The rebuilt PCE must have its former FQDN, so that VENs can reach it.
    kind: precondition
    source: "Supercluster guide 23.5, Install New PCE or Reuse Affected PCE (note)"
    show: >-
      Check compares names; a changed name leaves all its VENs unable to connect in the run.
    model: check
  - id: SC-RESTORE-011
    fact: >-
      Node addresses may differ after a rebuild if they had been entered beforehand in the runtime files of all
      core nodes; this matters with VENs in enforcement or DNS-based balancing.
    kind: precondition
    source: "Supercluster guide 23.5, Install New PCE or Reuse Affected PCE (note)"
    show: >-
      VENs whose allow-list lacks the new addresses stay disconnected; count printed.
    model: core
  - id: SC-RESTORE-012
    fact: >-
      Rejoining by supercluster-restore can take up to an hour, depending on number of PCEs and database size; the
      data restore takes an unspecified time.
    value: {supercluster_restore: "up to 1 h", data_restore: undocumented}
    kind: duration
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Rejoin PCE to Supercluster"
    show: >-
      Duration formula with cap 60 min; data restore time from scenario input bytes and rate.
    model: core
  - id: SC-RESTORE-013
    fact: >-
      Restoring the entire Supercluster.
    steps:
      - {"n": 1, "on": operator, do: "have each PCE's backup, the leader's backup on each member's data0, all runtime_env copies, addresses, ports and names"}
      - {"n": 2, "on": "all nodes of every PCE", do: stop}
      - {"n": 3, "on": "each PCE, one at a time or in parallel", do: "install on new hardware, or reuse: steps 4 to 8"}
      - {"n": 4, "on": "each PCE, all nodes", do: reset, wait_for: "done on all nodes"}
      - {"n": 5, "on": "each PCE, each node", do: "put back the saved runtime_env.yml"}
      - {"n": 6, "on": "each PCE, all nodes", do: "start --runlevel 1", runlevel: 1}
      - {"n": 7, "on": "each PCE, any node", do: "cluster-status -w", wait_for: "runlevel 1"}
      - {"n": 8, "on": "each PCE, any node", do: "illumio-pce-db-management setup", runlevel: 1}
      - {"n": 9, "on": "each PCE, any node", do: "verify the runlevel is still 1", runlevel: 1}
      - {"n": 10, "on": "leader, data0", do: "supercluster-data-restore --local-pce-file <own backup> --restore-type entire_supercluster", runlevel: 1}
      - {"n": 11, "on": "each member, data0", do: "the same plus --restoring-pce-file <leader's backup>", runlevel: 1}
      - {"n": 12, "on": "each PCE, data1", do: "the same with --skip-db-restore", wait_for: "end of the data0 restore", runlevel: 1}
      - {"n": 13, "on": "each PCE", do: "set-runlevel 2", runlevel: 2, wait_for: "RUNNING on all nodes; all PCEs reach this point"}
      - {"n": 14, "on": "leader, any core node", do: "supercluster-restore <its FQDN> --restore-type entire_supercluster", duration: "up to 1 h", runlevel: "2, temporarily 1"}
      - {"n": 15, "on": "each member, one at a time, any core node", do: "supercluster-restore <its FQDN> <leader FQDN> --restore-type entire_supercluster", duration: "up to 1 h each", runlevel: "2, temporarily 1"}
      - {"n": 16, "on": "all PCEs", do: "set-runlevel 5", runlevel: 5, wait_for: RUNNING}
      - {"n": 17, "on": "leader console", do: "verify that all PCEs are Normal"}
      - {"n": 18, "on": "each PCE in turn", do: "listen-only-mode disable", wait_for: "all VENs Active"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Restore an Entire Supercluster"
    show: >-
      Procedure chart over all PCEs; assertion of equal content hashes at the end; recovery point and time printed.
    model: core
  - id: SC-RESTORE-014
    fact: >-
      Data restores of different PCEs may run in parallel; rejoining is serial, leader first, members in any order.
    value: {data_restore: "parallel or serial", rejoin: "leader, then members one at a time"}
    kind: rule
    source: "Supercluster guide 23.5, Restore an Entire Supercluster; Rejoin the PCEs to the Supercluster"
    show: >-
      Overlapping restore bars accepted, overlapping rejoin bars refused; a member before the leader refused.
    model: core
  - id: SC-RESTORE-015
    fact: >-
      Derived: the serial rejoins of eight PCEs may take up to 8 hours on top of installation and data restore.
    value: {formula: "N * up to 1 h", n8_h: 8, n2_h: 2}
    kind: metric
    source: "Supercluster guide 23.5, Rejoin the PCEs to the Supercluster; Supercluster PCE Control Commands (derived)"
    show: >-
      Planner prints recovery time for N = 2 to 8, split into parallel and serial parts.
    model: report
  - id: SC-RESTORE-016
    fact: >-
      In an entire restore a member needs two files on data0: its own backup and the leader's.
    value: {options: ["--local-pce-file", "--restoring-pce-file"]}
    kind: precondition
    source: "Supercluster guide 23.5, Restore an Entire Supercluster > Restore Supercluster Data"
    show: >-
      Refusal names the missing file and node.
    model: core
  - id: SC-RESTORE-017
    fact: >-
      All PCEs must have finished installation and data restore, at runlevel 2, before the first one rejoins.
    kind: precondition
    source: "Supercluster guide 23.5, Restore an Entire Supercluster > Restore Supercluster Data"
    show: >-
      First supercluster-restore refused while a PCE is behind; barrier visible in the chart.
    model: core
  - id: SC-RESTORE-018
    fact: >-
      A failed PCE may be rebuilt on new hardware or refreshed in place as a standalone PCE.
    value: [new_hardware, reuse]
    kind: rule
    source: "Supercluster guide 23.5, Install New PCE or Reuse Affected PCE; Install New PCEs or Reuse PCEs"
    show: >-
      Scenario option with separate step lists and durations.
    model: core
  - id: SC-RESTORE-019
    fact: >-
      Derived: VENs paired after the backup are unknown to a PCE restored from it, unless their pairing had been
      replicated to PCEs that survive.
    kind: hazard
    source: "Supercluster guide 23.5, VEN Failover After PCE Failure; Restore a Single PCE in a Supercluster (derived)"
    show: >-
      Count of VENs in Lost Agent after restore, split by replicated and unreplicated pairings.
    model: core
  # ------------------------------------------------------------------ MIGRATE
  - id: SC-MIGRATE-001
    fact: >-
      Moving a Supercluster to new machines.
    steps:
      - {"n": 1, "on": "each PCE being migrated, one at a time", do: "pre-configure the new addresses (see SC-MIGRATE-002)", note: "DNS-based balancing only"}
      - {"n": 2, "on": "all PCEs", do: "back up the Supercluster"}
      - {"n": 3, "on": "new machines", do: "restore: entire procedure when all PCEs move, single procedure when one moves"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Migrate to New Supercluster"
    show: >-
      Chart made of the two sub-procedures; VENs disconnected after the move printed (zero expected).
    model: core
  - id: SC-MIGRATE-002
    fact: >-
      Entering new addresses before a migration.
    steps:
      - {"n": 1, "on": "all nodes of the PCE being migrated", do: "add the core nodes' new addresses under cluster_public_ips, keys cluster_fqdn and cluster_event_service_fqdn, keeping the old ones"}
      - {"n": 2, "on": "that PCE", do: restart, note: "sends the update to the other PCEs"}
      - {"n": 3, "on": "that PCE", do: cluster-status, wait_for: RUNNING}
      - {"n": 4, "on": "the other PCEs", do: "restart and wait likewise"}
      - {"n": 5, "on": "each further PCE being migrated, one at a time", do: "repeat steps 1 to 4"}
    kind: procedure-step
    source: "Supercluster guide 23.5, Migrate to New Supercluster > Pre-configure New IP Addresses"
    show: >-
      VEN allow-lists contain old and new addresses at the end; restart bars on all PCEs.
    model: core
  - id: SC-MIGRATE-003
    fact: >-
      New addresses go under two keys, one for the PCE and one for its event service, old ones staying in the
      list.
    value: {keys: [cluster_fqdn, cluster_event_service_fqdn]}
    kind: precondition
    source: "Supercluster guide 23.5, Pre-configure New IP Addresses"
    show: >-
      Check fails a file with addresses under one key only.
    model: check
  - id: SC-MIGRATE-004
    fact: >-
      Derived: pre-configuring all N PCEs one at a time restarts every PCE N times, N x N restarts in total.
    value: {formula: "N*N", n2: 4, n4: 16, n8: 64}
    kind: metric
    source: "Supercluster guide 23.5, Pre-configure New IP Addresses (derived)"
    show: >-
      Planner prints restarts and their summed duration.
    model: report
  - id: SC-MIGRATE-005
    fact: >-
      Importing one Supercluster's data into another, for instance production data into a test one.
    steps:
      - {"n": 1, "on": "source, each PCE", do: "back up"}
      - {"n": 2, "on": "target, each node", do: "install the same software version as the source"}
      - {"n": 3, "on": "target, data0 of each PCE", do: "copy the corresponding backup there; with fewer target PCEs decide which backups to use"}
      - {"n": 4, "on": "target", do: "collect cluster_public_ips of each PCE"}
      - {"n": 5, "on": "source and target", do: "verify equal front-end port settings"}
      - {"n": 6, "on": "target, data0 of each PCE", do: "run remap_supercluster_backup.rb, answering target FQDN and addresses for each source FQDN, and the FQDN this backup is for"}
      - {"n": 7, "on": "target, each PCE", do: "copy the remapped file to data1"}
      - {"n": 8, "on": "target, all PCEs", do: "entire restore, stopping at runlevel 2", runlevel: 2}
      - {"n": 9, "on": "target leader", do: "update_supercluster_login.rb with the full path of the remapped file", runlevel: 2}
      - {"n": 10, "on": "target, all PCEs", do: "set-runlevel 5", runlevel: 5}
    kind: procedure-step
    source: "Supercluster guide 23.5, Supercluster Data Management"
    show: >-
      Target Supercluster in the run ends with the source's objects under its own names and addresses; leftovers of
      source names are listed.
    model: core
  - id: SC-MIGRATE-006
    fact: >-
      Source and target of an import must run the same software version.
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Data Management > Prepare Target Supercluster"
    show: >-
      Import refused naming both versions.
    model: check
  - id: SC-MIGRATE-007
    fact: >-
      Three front-end port settings have to be the same on source and target, where configured.
    value: [front_end_https_port, front_end_event_service_port, front_end_management_https_port]
    kind: precondition
    source: "Supercluster guide 23.5, Supercluster Data Management > Prepare Target Supercluster"
    show: >-
      Check prints the three values of both sides and fails on a difference.
    model: check
  - id: SC-MIGRATE-008
    fact: >-
      The target may have fewer PCEs; surplus source FQDNs get made-up names and addresses, and the remap script
      can leave out listed names.
    value: {option: "--pce-fqdns-to-skip FQDN1,FQDN2"}
    kind: rule
    source: "Supercluster guide 23.5, Supercluster Data Management > Remap Supercluster Backup Files"
    show: >-
      Workloads belonging to skipped or made-up PCEs are counted; they have no managing PCE in the target.
    model: core
  - id: SC-MIGRATE-009
    fact: >-
      Two scripts ship for imports: one remaps names and addresses in a backup, the other updates the login service
      on the leader from the remapped file.
    value: [remap_supercluster_backup.rb, update_supercluster_login.rb]
    kind: structure
    source: "Supercluster guide 23.5, Supercluster Data Management"
    show: >-
      Modelled as two commands with the same names; the second is refused above runlevel 2.
    model: core
  - id: SC-MIGRATE-010
    fact: >-
      In an import the restored PCEs stay at runlevel 2 until the login service has been updated on the leader.
    value: {runlevel: 2}
    kind: precondition
    source: "Supercluster guide 23.5, Restore Remapped Backup Files; Update Login Service on Leader"
    show: >-
      set-runlevel 5 before the login update is refused.
    model: core
  # ------------------------------------------------------------------ REMOVE
  - id: SC-REMOVE-001
    fact: >-
      Removing a PCE from a Supercluster.
    steps:
      - {"n": 1, "on": "leader, API", do: "reassign all VENs of the PCE to others by the REST procedure", runlevel: 5, wait_for: "no VEN left there", duration: "up to 10 min per VEN"}
      - {"n": 2, "on": "PCE to be removed, any node", do: "set-runlevel 2", runlevel: 2}
      - {"n": 3, "on": "PCE to be removed, core node", do: supercluster-leave, runlevel: 2}
    kind: procedure-step
    source: "Supercluster guide 23.5, Remove PCE from Supercluster"
    show: >-
      Chart; member list and lag matrix shrink; VENs per PCE before and after.
    model: core
  - id: SC-REMOVE-002
    fact: >-
      Before removal VENs are moved by the API procedure, never by a DNS switch.
    kind: rule
    source: "Supercluster guide 23.5, Remove PCE from Supercluster, step 1"
    show: >-
      leave refused while any VEN has the PCE as target, although DNS may already send it elsewhere.
    model: core
  - id: SC-REMOVE-003
    fact: >-
      Derived: a DNS move changes active_pce_fqdn only and is exempt from the VEN limit, so VENs would still be
      targeted at the removed PCE and uncounted where they are.
    kind: hazard
    source: "Supercluster guide 23.5, Active and Target PCE; Object Limits and Supercluster; Remove PCE from Supercluster (derived)"
    show: >-
      What-if run lists VENs with a target that no longer exists and the limit excess when they are counted.
    model: core
  - id: SC-REMOVE-004
    fact: >-
      Derived: because API moves count against active_agents_per_pce, the remaining PCEs need free limit for all
      VENs of the leaving one.
    value: {formula: "sum of free limits >= VENs to move"}
    kind: precondition
    source: "Supercluster guide 23.5, Object Limits and Supercluster; Remove PCE from Supercluster (derived)"
    show: >-
      Check prints free limit by PCE and a shortfall before the wave starts.
    model: check
  - id: SC-REMOVE-005
    fact: >-
      Derived: removal from a two-PCE Supercluster leaves one PCE, below the minimum of two, and removing the
      leader is not described; both need a decision first.
    value: {remaining_min: 2}
    kind: rule
    source: "Supercluster guide 23.5, Number of Supercluster PCEs; Remove PCE from Supercluster (derived)"
    show: >-
      Plan check warns in both cases; removing the leader is refused with the hint to assign another first.
    model: check
  - id: SC-REMOVE-006
    fact: >-
      Leaving is for a healthy PCE and runs on it; dropping is for a failed PCE and runs on a survivor.
    value: {leave: "run on the leaving PCE", drop: "run on a surviving PCE"}
    kind: rule
    source: "Supercluster guide 23.5, Remove PCE from Supercluster; Supercluster PCE Control Commands; Isolate the Affected PCE"
    show: >-
      leave on a dead PCE and drop of a running PCE are refused with the other command as hint.
    model: core
  # ------------------------------------------------------------------ DOC
  - id: SC-DOC-001
    fact: >-
      Maximum-flow table: flows divided by flow summaries is 10.3 in the SNC and 2,500-VEN rows but 102.9 in the
      two larger rows, against a footnote of 102 per summary; the two small flow figures look ten times too low.
    value:
      - {row: SNC, summaries: 100, flows: 1030, ratio: 10.3, at_102: 10200}
      - {row: "2x2 2500", summaries: 1000, flows: 10300, ratio: 10.3, at_102: 102000}
      - {row: "2x2 10000", summaries: 4100, flows: 422000, ratio: 102.93, at_102: 418200}
      - {row: "4x2", summaries: 10400, flows: 1070000, ratio: 102.88, at_102: 1060800}
    kind: inconsistency
    source: "Supercluster guide 23.5, Maximum Flow Capacity, table and footnote 2"
    show: >-
      Planner uses summaries only, prints the printed and the corrected flows side by side and this id as the
      reason.
    model: report
  - id: SC-DOC-002
    fact: >-
      Even the two consistent rows do not follow from 102: 103 per summary, rounded to three digits, reproduces
      422,000 and 1,070,000 exactly, while 102 gives 418,200 and 1,060,800 (0.9 % less); 1,030 and 10,300 are 103
      with one zero missing.
    value: {implied_by_table: 103, footnote: 102, difference_pct: 0.9}
    kind: inconsistency
    source: "Supercluster guide 23.5, Maximum Flow Capacity, table and footnote 2"
    show: >-
      Conversion constant is a scenario input with default 102; the report shows the effect of 103.
    model: report
  - id: SC-DOC-003
    fact: >-
      The IOPS footnote's 300 summaries per workload per 10 minutes, at a row's full VEN count, exceeds the same
      row's intake limit by 20 to 25 % (12,500/s against 10,400/s for the 4x2); with only the 80 % unique ones it
      fits everywhere and equals the limit in the two small rows, so the unique reading is the likely one.
    value:
      - {row: SNC, demand_all: 125, demand_unique: 100, limit: 100}
      - {row: "2x2 2500", demand_all: 1250, demand_unique: 1000, limit: 1000}
      - {row: "2x2 10000", demand_all: 5000, demand_unique: 4000, limit: 4100}
      - {row: "4x2", demand_all: 12500, demand_unique: 10000, limit: 10400}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware, footnote 5; Maximum Flow Capacity"
    show: >-
      A scenario switch selects `all` or `unique`; running the default profile at full VEN count under `all` shows
      the limit exceeded from the start.
    model: check
  - id: SC-DOC-004
    fact: >-
      Taken literally, per workload and not per VEN, the same footnote demands 6 to 12.5 times the intake limit at
      the workload figures of the rows, so it can only be meant per VEN (unmanaged workloads report nothing).
    value: {SNC: 12.5, "2x2 2500": 6.25, "2x2 10000": 6.1, "4x2": 6.01}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware, footnote 5; Maximum Flow Capacity"
    show: >-
      Flow model multiplies by VENs; the assumption is printed with this id.
    model: report
  - id: SC-DOC-005
    fact: >-
      Footnote 1 is attached to the VEN figures and says they are managed VENs plus unmanaged workloads, yet each
      row has a separate and larger workload figure, so which sum is meant for which figure is open.
    value: {readings: ["VENs + unmanaged <= VEN figure", "VENs <= VEN figure and VENs + unmanaged <= workload figure"]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 1"
    show: >-
      Planner evaluates both readings and marks plans accepted by only one of them.
    model: check
  - id: SC-DOC-006
    fact: >-
      Footnote 6 speaks of cutting the limit to 2,500 workloads and of adding more workloads, and in between
      defines the limit as the number of VENs per PCE; the two are different counts elsewhere.
    value: {texts: ["2,500 workloads", "VENs (agents) per PCE"]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, footnote 6"
    show: >-
      Model applies the cut to active_agents_per_pce; stated among the assumptions.
    model: core
  - id: SC-DOC-007
    fact: >-
      A full 2x2 with 64 GB per node meets the printed minimum but not the recommendation; whether it counts as
      lacking memory, which would cut the limit to 2,500, is not clear, since the remedy speaks of recommended
      figures.
    value: {minimum_gb: 64, recommended_gb: 128, remedy_refers_to: recommended}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware and Virtual Hardware, 2x2 row and footnote 6"
    show: >-
      Planner shows a 64 GB 2x2 with effective limit `2,500 or 10,000, open` and runs both when asked.
    model: check
  - id: SC-DOC-008
    fact: >-
      The SNC needs 100 IOPS in the physical table and 150 in the virtual one, the only row whose IOPS differ
      between the tables; the physical cell also omits the absolute-minimum footnote and the word minimum.
    value: {physical: 100, virtual: 150}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware, SNC rows"
    show: >-
      Table loader test lists this as the one accepted difference.
    model: report
  - id: SC-DOC-009
    fact: >-
      Footnote marks differ without cause: the virtual small 2x2 data disks carry none and the 4x2 data disks lack
      the word minimum in both tables.
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware; Virtual Hardware"
    show: >-
      Recorded only; the planner treats all sizes as minimums and applies footnotes 4 and 5 to every data disk.
    model: context
  - id: SC-DOC-010
    fact: >-
      A multi-node core node at the minimum of one 50 GB disk has 16 GB root and 32 GB logs taken out, leaving 2
      GB for application code, support reports and temporary files.
    value: {disk_gb: 50, root_gb: 16, log_gb: 32, left_gb: 2, snc_left_gb: 26}
    kind: inconsistency
    source: "Supercluster guide 23.5, Physical Hardware; Storage Device Layout > 2x2 and 4x2 tables"
    show: >-
      Planner warns for each core node with under a declared reserve (default 10 GB) after the fixed partitions.
    model: check
  - id: SC-DOC-011
    fact: >-
      Second-device layout differs by size without explanation: the small 2x2 mounts it at the Explorer directory
      and sets plain data_dir, the larger ones mount at the traffic directory and set traffic_datastore data_dir;
      the general parameter section knows only the latter.
    value:
      small: {mount: "var/lib/illumio-pce/data/Explorer", parameter: data_dir, creates: traffic_datastore}
      large: {mount: "var/lib/illumio-pce/data/traffic", parameter: "traffic_datastore: data_dir"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Storage Device Layout; Runtime Parameters for Two-Storage-Device Configuration"
    show: >-
      Check accepts either path but demands that mount and parameter agree on each data node.
    model: check
  - id: SC-DOC-012
    fact: >-
      Capacity tables require two disks on every multi-node data node and the text says each database has its own
      device, while the layout treats two devices as one possible configuration and places only traffic data on the
      second.
    kind: inconsistency
    source: "Supercluster guide 23.5, Recommended CPU, Memory, and Storage; Physical Hardware; Storage Device Layout"
    show: >-
      Check requires two devices; a one-device data node is reported as outside the tables, not as an error of
      layout.
    model: check
  - id: SC-DOC-013
    fact: >-
      The flow table calls its 2,500-VEN row 2x2 like the 10,000-VEN row, while the capacity tables call it 2x2
      Small; rows have to be matched by VEN count.
    kind: inconsistency
    source: "Supercluster guide 23.5, Maximum Flow Capacity; Physical Hardware"
    show: >-
      Loader joins the tables on VEN count; test asserts four matches.
    model: report
  - id: SC-DOC-014
    fact: >-
      The single-node cluster is listed in a Supercluster capacity chapter under a column for multi-node types,
      although every PCE of a Supercluster is said to be multi-node and procedures need data0 and data1; no cluster
      type name exists for it.
    kind: inconsistency
    source: "Supercluster guide 23.5, Capacity Planning for Supercluster PCEs; Local Recovery; Restore a Single PCE in a Supercluster"
    show: >-
      Check warns when an SNC is a Supercluster PCE; steps on data1 are skipped with this id in the log.
    model: check
  - id: SC-DOC-015
    fact: >-
      Eight PCEs at the largest size would carry 200,000 VENs, but each database is rated for 125,000 workloads and
      must hold the replicated total, which five full PCEs already reach; no Supercluster-wide maximum is given to
      settle it.
    value: {sum_of_pces: 200000, database_rating: 125000, full_pces_at_rating: 5}
    kind: inconsistency
    source: "Supercluster guide 23.5, Number of Supercluster PCEs; Physical Hardware; Supercluster Design Considerations"
    show: >-
      Planner prints both bounds and uses the lower one by default.
    model: check
  - id: SC-DOC-016
    fact: >-
      supercluster-join takes up to 30 minutes according to the reference table and an hour or more according to
      both join procedures, with the same two factors named.
    value: {table: "<= 30 min", procedures: ">= 60 min possible"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Join Each Member to Supercluster; Join Each Member to the Supercluster"
    show: >-
      Every duration with a join in it is reported as a pair (30 min, 60 min) per member.
    model: report
  - id: SC-DOC-017
    fact: >-
      The table allows the join on core nodes only, the procedures also on data0.
    value: {table: [core], procedures: [core, data0]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Join Each Member to Supercluster"
    show: >-
      Model accepts both and notes this id when data0 is used.
    model: check
  - id: SC-DOC-018
    fact: >-
      The join procedure demands that all steps be completed before the next member, but its step 4 repeats only
      step 3 for the other members, with restart and runlevel 5 done once at the end.
    value: {text: "all steps per member", step_4: "repeat step 3 only"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Join Each Member to Supercluster; Join Each Member to the Supercluster"
    show: >-
      Scenario option; report prints restarts for both readings (N - 1 rounds against one).
    model: report
  - id: SC-DOC-019
    fact: >-
      The join procedure expects nodes to be at runlevel 2 from the step before, which set it on the leader only;
      joining members have not been told to go there.
    kind: inconsistency
    source: "Supercluster guide 23.5, Initialize Supercluster Leader; Join Each Member to Supercluster"
    show: >-
      Plan check inserts set-runlevel 2 on each member before its join.
    model: check
  - id: SC-DOC-020
    fact: >-
      In a new deployment the leader is at runlevel 2 while members join; when a member is added to a running
      Supercluster the runlevel of the leader and the existing members during the join is not stated, only that all
      are restarted and set to 5 at the end.
    value: {new_deployment_leader: 2, existing_supercluster: "not stated"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Join Each Member to Supercluster; Add a New Member to an Existing Supercluster"
    show: >-
      Scenario option `existing PCEs during join: 5 or 2`; report prints PCE-minutes below 5 for both.
    model: core
  - id: SC-DOC-021
    fact: >-
      The remedy for a key mismatch ends at runlevel 5, while the join that must follow needs runlevel 2; the text
      neither says so nor repeats the join.
    kind: inconsistency
    source: "Supercluster guide 23.5, Verify Supercluster Readiness; Join Each Member to Supercluster"
    show: >-
      Operator script adds set-runlevel 2 and the join, marked as inferred.
    model: check
  - id: SC-DOC-022
    fact: >-
      The connectivity test is introduced as using the Supercluster FQDN and covering data0 and data1, but its
      commands use node addresses and data0 only, and only port 5432 although five more port rules apply and core
      nodes need 5432 too.
    value: {announced_probes: "2N x 2(N-1)", announced_n3: 24, announced_n8: 224, printed_n3: 6, ports_tested: 1, port_rules: 6}
    kind: inconsistency
    source: "Supercluster guide 23.5, Network Connectivity from PCEs to Data Nodes; Network Traffic Between PCEs"
    show: >-
      Planner prints the complete probe list over all six rules.
    model: report
  - id: SC-DOC-023
    fact: >-
      Expansion steps should be done in separate change windows, yet initialization leaves the leader at runlevel 2
      and only the end of the join procedure returns it to 5; going back to 5 between windows is not described.
    kind: inconsistency
    source: "Supercluster guide 23.5, Expand Standalone PCE to Supercluster; Initialize Supercluster Leader; Join Each Member to Supercluster"
    show: >-
      Planner marks the leader's runlevel between windows as open and prints the outage for both readings.
    model: report
  - id: SC-DOC-024
    fact: >-
      Rolling upgrade step 8 says to repeat steps 4 to 6 for further members; 4 brings the leader back up, and the
      member steps are 5 to 7.
    value: {printed: "4 to 6", meant: "5 to 7"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade, step 8"
    show: >-
      Following the print in a what-if run leaves each further member at runlevel 1 on the new version, never
      brought to 5.
    model: report
  - id: SC-DOC-025
    fact: >-
      The migrate command carries the rolling upgrade type on the leader but no type at all on members.
    value: {leader: "--upgrade-type rolling", member: none}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade, steps 3 and 6"
    show: >-
      Plan check adds the flag on members and notes it as inferred.
    model: check
  - id: SC-DOC-026
    fact: >-
      In the rolling procedure a member is started at runlevel 1 on any node while the leader is on all nodes, and
      the runtime file and check-env steps exist for the leader only.
    value: {leader: "all nodes, env step present", member: "any node, env step absent"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Rolling Upgrade > Steps for Upgrade, steps 1, 2 and 5"
    show: >-
      Taken literally the run leaves all but one member node stopped; plan check uses all nodes and adds the env
      step.
    model: check
  - id: SC-DOC-027
    fact: >-
      Simple upgrade step 4d says to repeat step b (migration status) and verify runlevel 2; the step that sets
      runlevel 2 is c, which already includes its own repetition.
    value: {printed: b, meant: c}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, step 4"
    show: >-
      Procedure file has status and runlevel check for each PCE; id noted.
    model: context
  - id: SC-DOC-028
    fact: >-
      Steps 1a and 4c of the simple upgrade word it as bringing all PCEs to runlevel 2 from one node and then tell
      the reader to repeat on the other PCEs (1b even on all leaders, in the plural), so a runlevel command reaches
      only its own PCE.
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade > Steps for Upgrade, steps 1 and 4"
    show: >-
      Model applies set-runlevel to one PCE; plan check warns on a plan with one command for several.
    model: check
  - id: SC-DOC-029
    fact: >-
      Simple upgrade is summarized as runlevel 1 on all PCEs throughout, while its steps go through 2, stopped, 1,
      2 and 5.
    value: {summary: [1], steps: [2, stopped, 1, 2, 5]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Types of Supercluster Upgrade; Supercluster Simple Upgrade"
    show: >-
      Runlevel strip of the simulated upgrade shows the five phases with minutes in each.
    model: report
  - id: SC-DOC-030
    fact: >-
      In both upgrades the PCE is started at runlevel 1 before the runtime file is updated and checked, and no
      restart follows, so a changed parameter may take effect only at a later start.
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Simple Upgrade, steps 2 and 3; Supercluster Rolling Upgrade, steps 1 and 2"
    show: >-
      Plan check flags release notes that require changes and offers the order with the update before the start.
    model: check
  - id: SC-DOC-031
    fact: >-
      supercluster-quiesce is said to pause pending replication in one table, to quiesce it in another, and in the
      upgrade to wait until it has finished; pausing and draining differ in what is left over.
    value: {table: pause, upgrade: drain, adopted: drain}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Database Commands; Re-runnable illumio-pce-db-management Arguments; Supercluster Simple Upgrade"
    show: >-
      Model drains; queue length at the end is zero on success.
    model: core
  - id: SC-DOC-032
    fact: >-
      The disable procedure stops the PCE and starts it at runlevel 1, although its own note allows the command at
      runlevel 5, and the restore procedures use it there without stopping.
    kind: inconsistency
    source: "Supercluster guide 23.5, Disable PCE Listen Only Mode; Restore a Single PCE in a Supercluster; Restore an Entire Supercluster"
    show: >-
      Planner prints the outage of the long form against none for the short form.
    model: report
  - id: SC-DOC-033
    fact: >-
      Both restore procedures end by disabling listen-only mode on each PCE but never enable it; either a restore
      step switches it on by itself or a step is missing, and single restore disables it on every PCE, not only
      the restored one.
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster; Restore an Entire Supercluster; Supercluster Listen Only Mode"
    show: >-
      Model lets data-restore switch the mode on for the restored PCE (declared assumption) and warns if a plan
      relies on it elsewhere.
    model: core
  - id: SC-DOC-034
    fact: >-
      Switching listen-only mode belongs on a data node per its own section; the restore chapters give no node.
    value: {own_section: "any data node", restore: "not stated"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Listen Only Mode; Restore a Single PCE in a Supercluster"
    show: >-
      Model requires a data node; a plan step without a node is completed with data0.
    model: check
  - id: SC-DOC-035
    fact: >-
      The planned leader change sends every PCE to runlevel 2 but returns only the new and the former leader to 5;
      with three or more PCEs the others stay at 2.
    value: {set_to_2: "all PCEs", set_to_5: "two PCEs", left_at_2: "N - 2"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Assign Leader When a Leader Is Connected, steps 2 and 5"
    show: >-
      Literal run with four PCEs ends with two members at 2 and their VENs without updates; plan check adds the
      missing step.
    model: check
  - id: SC-DOC-036
    fact: >-
      With a failed leader the drop is issued right after set-runlevel and only then is RUNNING awaited, whereas
      the connected variant and the restore chapter require all PCEs to be at 2 first.
    kind: inconsistency
    source: "Supercluster guide 23.5, Assign New Leader When Leader Has Failed; Assign Leader When a Leader Is Connected; Isolate the Affected PCE"
    show: >-
      Plan check moves the wait before the drop; a literal run has the drop refused as too early.
    model: check
  - id: SC-DOC-037
    fact: >-
      supercluster-drop may be run on any node (table), on a core node of any survivor (restore) or on the new
      leader (leader failure).
    value: {table: "any node", restore: "core node of a survivor", leader_failure: "new leader"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Isolate the Affected PCE; Assign New Leader When Leader Has Failed"
    show: >-
      Model accepts a core node of any survivor; other places accepted with a note.
    model: check
  - id: SC-DOC-038
    fact: >-
      Dropping is called temporary in one table and plain removal in the other; only supercluster-restore is
      described as a way back.
    value: {table_1: removes, table_2: "temporarily drops"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Control Commands; Re-runnable illumio-pce-ctl Arguments"
    show: >-
      A dropped PCE has state `dropped` distinct from `left`; only restore ends it.
    model: core
  - id: SC-DOC-039
    fact: >-
      Commands that procedures rely on are absent from the reference: leave, migrate, upgrade-status, setup and
      listen-only-mode are in neither table, data-dump is in the re-runnable table but has no node, so where leave
      may run and whether it may be repeated rests on the removal chapter and a general sentence.
    value: [supercluster-leave, supercluster-data-dump, migrate, supercluster-upgrade-status, setup, listen-only-mode]
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Command-line Reference; Remove PCE from Supercluster"
    show: >-
      Admission table marks these rows as taken from procedures.
    model: check
  - id: SC-DOC-040
    fact: >-
      Listed commands that no procedure uses: upgrade-prepare, upgrade-rejoin, config, replication-check,
      replication info and replication debug; the first two suggest an older way to upgrade.
    value: [supercluster-upgrade-prepare, supercluster-upgrade-rejoin, supercluster-config, supercluster-replication-check, show-supercluster-replication-info, supercluster-replication-debug]
    kind: inconsistency
    source: "Supercluster guide 23.5, Re-runnable illumio-pce-ctl Arguments; Re-runnable illumio-pce-db-management Arguments"
    show: >-
      Accepted by the simulator; the plan check notes that no documented procedure contains them.
    model: check
  - id: SC-DOC-041
    fact: >-
      supercluster-data-restore belongs on one data node only per the table, on data0 and then data1 per the
      procedures; the table also omits both file options and prints the skip option without dashes.
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster PCE Database Commands; Re-runnable illumio-pce-db-management Arguments; Restore Affected PCE's Supercluster Data"
    show: >-
      Admission table follows the procedures; id quoted when a plan stops after data0.
    model: check
  - id: SC-DOC-042
    fact: >-
      The data1 step names a backup file but backups are only placed on data0; only the import chapter tells to
      copy the file to data1.
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore Affected PCE's Supercluster Data; Copy Leader Backup to Members; Remap Supercluster Backup Files"
    show: >-
      Plan check adds a copy to data1; a literal run has the data1 step refused with `file not found`.
    model: check
  - id: SC-DOC-043
    fact: >-
      Neither the node nor the runlevel for taking a backup is given.
    kind: inconsistency
    source: "Supercluster guide 23.5, Back Up Each PCE's Data"
    show: >-
      Model takes the dump on a data node at runlevel 5 (declared assumption).
    model: core
  - id: SC-DOC-044
    fact: >-
      Preparation for a single restore asks to back up the failed PCE, which may be impossible; the summary rightly
      asks for existing backups.
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster > Summary; Prepare to Restore a Single PCE"
    show: >-
      Check uses the newest backup from before the failure and prints its age.
    model: check
  - id: SC-DOC-045
    fact: >-
      Restore summaries require the same address, ports and name, a note allows new addresses if entered before,
      and the entire-restore preparation asks for a list of new addresses.
    value: {summary: same, note: "may differ if pre-configured", preparation_entire: new}
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster; Restore an Entire Supercluster"
    show: >-
      Check requires same FQDN and ports, and same or pre-configured addresses.
    model: check
  - id: SC-DOC-046
    fact: >-
      Reinstalling VEN bundles is a step of the single restore only, though the entire restore uses the same data
      restore.
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore Affected PCE's Supercluster Data; Restore Supercluster Data"
    show: >-
      Plan check adds the step to the entire restore for each PCE.
    model: check
  - id: SC-DOC-047
    fact: >-
      How long survivors stay at runlevel 2 during a single restore is not said: they are sent there to drop the
      PCE and again before rejoining, which makes sense only if they returned to 5 in between, but no step does so.
    value: {readings: ["2 for the whole restore", "5 between drop and rejoin"]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Isolate the Affected PCE; Rejoin PCE to Supercluster"
    show: >-
      Both readings can be run; report prints PCE-minutes below 5 of the survivors for each.
    model: core
  - id: SC-DOC-048
    fact: >-
      The import tells each target PCE to remap its own backup, but the entire restore it then refers to needs the
      leader's backup on every member; remapping and distributing that one is not mentioned.
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Data Management; Restore Supercluster Data"
    show: >-
      Plan check adds copying the leader's remapped file to each member's data0.
    model: check
  - id: SC-DOC-049
    fact: >-
      The skip option lists made-up FQDNs to leave out, and made-up names are also the answers for surplus source
      FQDNs, so they must be chosen before the script prompts for them; the text does not say so. The login
      script's command line is printed with stray braces.
    kind: inconsistency
    source: "Supercluster guide 23.5, Remap Supercluster Backup Files; Update Login Service on Leader"
    show: >-
      Model matches the list against the made-up target-side names and prints which PCEs were left out.
    model: report
  - id: SC-DOC-050
    fact: >-
      New addresses are to be recorded on all core nodes of the Supercluster in the introduction, on all nodes of
      the migrating PCE in the steps; the restart step speaks of a PCE that was migrated though migration comes
      later; restart is used without its node scope.
    value: {introduction: "all Supercluster core nodes", steps: "all nodes of the migrating PCE"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Migrate to New Supercluster > Pre-configure New IP Addresses"
    show: >-
      Check accepts the steps' reading, since PCEs exchange their addresses, and notes this id.
    model: check
  - id: SC-DOC-051
    fact: >-
      Removal calls the reassignment procedure a way to unpair VENs, names neither NENs nor a runlevel to return
      to, nor what the others should do afterwards.
    kind: inconsistency
    source: "Supercluster guide 23.5, Remove PCE from Supercluster"
    show: >-
      Plan check adds moving NENs, verifying zero VENs and checking the members list on the leader.
    model: check
  - id: SC-DOC-052
    fact: >-
      A note says each PCE of the Supercluster can create pairing profiles; all other places say only the leader
      can.
    value: {note: "each PCE", elsewhere: "leader only"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Pair VENs in a Supercluster (note); Workload Management; Pair Workloads with Leader or Member"
    show: >-
      Model allows it on the leader only.
    model: core
  - id: SC-DOC-053
    fact: >-
      The role table denies creating pairing scripts on members to every role, while several passages let members
      generate keys and scripts.
    value: {rbac_table: "member no", text: "member yes"}
    kind: inconsistency
    source: "Supercluster guide 23.5, RBAC Permissions: Leader or Member; Pairing with Specific Members; Pair Workloads with Leader or Member"
    show: >-
      Model allows keys and scripts on members; the RBAC test lists this as a known exception.
    model: core
  - id: SC-DOC-054
    fact: >-
      Members are said to take reads only, yet they delete blocked traffic, produce support reports, generate
      pairing keys and pair workloads.
    value: {exceptions: [delete_blocked_traffic, support_report, pairing_key, pairing]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Available Operations on Leader vs. Members; Pair Workloads with Leader or Member"
    show: >-
      Admission table has these four as named exceptions.
    model: core
  - id: SC-DOC-055
    fact: >-
      Pairing keys made on members are tied to those members in one place and usable with any member in another.
    value: {workload_management: "tied to the member", pair_workloads: "any member"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Workload Management; Pair Workloads with Leader or Member; Supercluster concepts, Workload Management"
    show: >-
      Model ties the script's server name to the member and accepts the key anywhere.
    model: core
  - id: SC-DOC-056
    fact: >-
      Heartbeat and uptime are called unreplicated and visible only on the managing PCE, while from 22.5.10 on, and
      this guide is 23.5, they are visible on any PCE.
    value: {overview: "not replicated", from_22_5_10: "visible on every PCE"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Overview of Supercluster in Web Console; VEN Uptime and Heartbeat in Supercluster"
    show: >-
      Model follows the version in the scenario; both are never used for policy on other PCEs.
    model: check
  - id: SC-DOC-057
    fact: >-
      Illumination data is pulled by the leader's periodic queries in most places, sent periodically by members in
      the health section.
    value: {most: pull, health_section: push, adopted: pull}
    kind: inconsistency
    source: "Supercluster guide 23.5, Flow Data and Illumination; PCE Web Console for Supercluster Health"
    show: >-
      Model pulls; with the leader down no sync traffic exists, which the link counters show.
    model: core
  - id: SC-DOC-058
    fact: >-
      The computed traffic view is described as held in memory, yet backups contain a traffic redis instance and
      traffic also lives in an on-disk datastore; what survives a restart is not said.
    kind: inconsistency
    source: "Supercluster guide 23.5, Flow Data and Illumination; Back Up Supercluster; Recommended CPU, Memory, and Storage"
    show: >-
      Model option: view kept or lost at a PCE restart; default printed.
    model: core
  - id: SC-DOC-059
    fact: >-
      Health definitions overlap: a PCE with all required services running and one optional service missing meets
      every Normal condition and one Warning condition; likewise a degraded required service may still count as
      running.
    kind: inconsistency
    source: "Supercluster guide 23.5, Individual PCE Health Status"
    show: >-
      Model lets the worse state win; boundary test contains this case.
    model: core
  - id: SC-DOC-060
    fact: >-
      A PCE with all nodes unreachable matches only a Warning condition in the table, whereas the badge text turns
      red for a PCE that failed or is down.
    value: {table: warning, badge: red, adopted: critical}
    kind: inconsistency
    source: "Supercluster guide 23.5, Individual PCE Health Status; Supercluster PCE Health Icon"
    show: >-
      Model reports critical when no node answers, because required services are then missing.
    model: core
  - id: SC-DOC-061
    fact: >-
      The complete failure of a PCE is said not to affect the others, yet their replication lag towards it passes
      30 s and would turn every survivor yellow until the dead PCE is dropped; whether lag to an unreachable PCE
      counts is not stated.
    value: {readings: ["survivors stay Normal, badge shows 1", "survivors turn Warning, badge shows N"]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Supercluster Design Considerations; Individual PCE Health Status; PCE Web Console for Supercluster Health"
    show: >-
      Model option `lag to unreachable PCE counts: yes or no`; the health strip and badge number are printed for
      the chosen one, and survivors' yellow time caused only by it is listed apart.
    model: core
  - id: SC-DOC-062
    fact: >-
      The limit exemption is for VENs failed over by the system itself, but failover is said to be managed outside
      the Supercluster by DNS and should not be automatic.
    value: {limits: "by the system", failover: "manual DNS"}
    kind: inconsistency
    source: "Supercluster guide 23.5, Object Limits and Supercluster; VEN Failover; (Optional) Cross-PCE Failover and Recovery"
    show: >-
      Model exempts VENs whose active PCE differs from their target or home PCE after a DNS change.
    model: core
  - id: SC-DOC-063
    fact: >-
      One section says that during failover a PCE records no flows of failed-over workloads, another that some
      data may be lost; whether recording resumes while they stay there is open, and buffered data is mentioned
      only without failover.
    value: {overview: "not recorded during failover", ven_section: "some lost"}
    kind: inconsistency
    source: "Supercluster guide 23.5, (Optional) Cross-PCE Failover and Recovery; VEN Failover Impact on Traffic Data"
    show: >-
      Model records nothing until the VEN is home again or its target is changed; report prints missing summaries.
    model: core
  - id: SC-DOC-064
    fact: >-
      For VENs of a failed member the steps are to uninstall or unpair, then optionally to delete records because
      heartbeats will resume; an uninstalled VEN does not heartbeat again, and failover by DNS is not offered there.
    kind: inconsistency
    source: "Supercluster guide 23.5, VENs Paired to Disconnected PCE; VEN Failover"
    show: >-
      Scenario can choose wait, failover or unpair; report compares enforcement gaps of the three.
    model: report
  - id: SC-DOC-065
    fact: >-
      One section has a PCE that lost its VENs keep them online and in policy, another has a running PCE mark a
      silent workload offline after an hour; both hold only if the first means a PCE that is itself down.
    value: {pce_down: "stays online everywhere", pce_running: "offline after 1 h"}
    kind: inconsistency
    source: "Supercluster guide 23.5, VENs Paired to Disconnected PCE; VEN Failover and Certificates"
    show: >-
      Model runs the one-hour clock on the managing PCE only while it is at runlevel 5; both cases are golden tests.
    model: core
  - id: SC-DOC-066
    fact: >-
      The global FQDN parameter is spelled with an underscore in planning and with a dot in the VEN and NEN
      chapters.
    value: [supercluster_fqdn, supercluster.fqdn]
    kind: inconsistency
    source: "Supercluster guide 23.5, Plan Supercluster FQDNs Carefully; VEN Failover; Active and Target PCE"
    show: >-
      Scenario reader accepts both and warns when they differ.
    model: check
  - id: SC-DOC-067
    fact: >-
      The concepts page adds pairing to the Supercluster FQDN with persistent geographic routing; the guide's
      otherwise identical chapter does not mention it and offers scripts with a PCE's own name only.
    kind: inconsistency
    source: "Supercluster concepts, Pairing Workloads; Supercluster guide 23.5, Pairing Workloads; Pair Workloads with Leader or Member"
    show: >-
      Both pairing styles exist in scenarios; the second one triggers the GSLB check.
    model: check
  - id: SC-DOC-068
    fact: >-
      In a guide for 23.5 the NEN chapter says it applies only to 22.2.10 and not to 22.2.x or earlier, although
      22.2.10 is itself a 22.2.x release; read as 22.2.10 and later.
    value: {printed: "only 22.2.10", read_as: ">= 22.2.10"}
    kind: inconsistency
    source: "Supercluster guide 23.5, PCE Supercluster NEN Management (important notes)"
    show: >-
      Version check uses at least 22.2.10.
    model: check
  - id: SC-DOC-069
    fact: >-
      The NEN sample said to have equal active and target PCE contains a misspelled target, so a literal comparison
      finds them different.
    kind: inconsistency
    source: "Supercluster guide 23.5, Identify Agent HREF in Response (NEN sample)"
    show: >-
      Not simulated: a misprint in a sample; recorded so that nobody copies the sample as test data.
    model: context
  - id: SC-DOC-070
    fact: >-
      Validation by GET is described as answering 204, which has no body, while the sample shows one; 204 fits the
      PUT before it.
    value: {printed_for: GET, fits: PUT}
    kind: inconsistency
    source: "Supercluster guide 23.5, Validate VEN Reassignment; Validate NEN Reassignment"
    show: >-
      Model answers 204 to the PUT and 200 with data to the GET.
    model: report
  - id: SC-DOC-071
    fact: >-
      Upgrade Status shows Pending for a PCE being upgraded; nothing is said for one not yet started, nor how the
      leader's page can be read while the leader itself is at runlevel 1.
    kind: inconsistency
    source: "Supercluster guide 23.5, During Supercluster Upgrade"
    show: >-
      Model shows Pending from the start of the rolling upgrade until completion, and no page during the leader's
      own turn.
    model: report
  - id: SC-DOC-072
    fact: >-
      Port rules let only the leader's core nodes open the management port towards members, while joining and
      rejoining commands on a member name the leader's FQDN; which port they use towards the leader is not listed
      unless it is 8302.
    kind: inconsistency
    source: "Supercluster guide 23.5, Network Traffic Between PCEs; Join Each Member to Supercluster; Rejoin PCE to Supercluster"
    show: >-
      Model lets the join use 8302 and 5432; planner recommends 8443 both ways as a precaution with this id.
    model: check
  - id: SC-DOC-073
    fact: >-
      Three editing faults remove information: a missing cross-reference for installing members, stray numbering in
      the import's last step, and a cut sentence on manual DNS in the failover section.
    kind: inconsistency
    source: "Supercluster guide 23.5, Install Members; Update Login Service on Leader; (Optional) Cross-PCE Failover and Recovery"
    show: >-
      Not simulated: editorial; the missing words leave no observable beyond what neighbouring facts cover.
    model: context
  - id: SC-DOC-074
    fact: >-
      Members may generate support reports, but downloading is described from the leader's console only.
    value: {generate: [leader, member], download: [leader]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Workload Support Reports in Supercluster"
    show: >-
      Model allows download where generated; a note is printed when that is a member.
    model: report
  - id: SC-DOC-075
    fact: >-
      The single restore of a leader does not say whose policy wins: its backup may be older than the replicas at
      the members that kept running.
    value: {readings: ["backup wins, later policy lost", "members' replicas win"]}
    kind: inconsistency
    source: "Supercluster guide 23.5, Restore a Single PCE in a Supercluster; Back Up Supercluster; Security Policy Replication"
    show: >-
      Scenario option; report lists policy versions that exist at members but not in the restored leader.
    model: core

"""#
}
