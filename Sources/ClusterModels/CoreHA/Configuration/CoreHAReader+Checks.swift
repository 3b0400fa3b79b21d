import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// What the guide asks of a set-up, each with its id.
extension CoreHA.Reader {
  /// Adds a problem for each thing that is not as it should be.
  mutating func check() {
    checkTopology()
    for core in plan.cores.indices { checkCore(core) }
    for core in plan.cores.indices where plan.cores[core].mode == .secondary {
      if plan.startsPaired { checkFailOverControls(of: core) }
      checkFailureOption(of: core)
      checkSchedule(of: core)
      checkPair(core)
      checkConnection(of: core)
    }
    for controller in plan.controllers.indices { checkController(controller) }
    checkControllerTree()
    checkSentries()
    completeTopology()
  }

  private mutating func checkTopology() {
    let cores = section["cores"]
    let primaries = plan.cores.count { $0.mode == .primary }
    if primaries == 0 || primaries == plan.cores.count {
      report(
        cores, "bad-topology: there is at least one Primary and one Secondary", ["CH-ROLE-001"])
    }
    if section["operation"]?.text == "active-active" {
      report(
        section["operation"], "Cores are active and standby; only Sentries may both be active",
        ["CH-TOPO-010"])
    }
    if plan.cores.count > 20 || plan.controllers.count > 20 {
      report(
        cores, "at most 20 Cores and 20 controllers can be played; the guide has three Cores",
        ["CH-TOPO-015"])
    }
    if plan.cores.count > 3 || primaries > 1 {
      warn(
        cores, "undocumented-layout: the guide's examples have one Primary and up to three Cores",
        ["CH-TOPO-015"])
    }
    if plan.cores.count > 2 {
      warn(
        cores,
        "undocumented-order: an upgrade is described for two Cores, and the third needs a place in it",
        ["CH-GAP-016"])
    }
    if plan.isAtlasOnly {
      warn(
        section["replicates"], "only Atlas data are replicated, by a pair of its own",
        ["CH-REPL-005"])
    }
    if plan.cores.contains(where: \.hasAtlas), plan.cores.contains(where: { !$0.hasAtlas }) {
      warn(
        cores, "Atlas is not enabled on all Cores: its data are not replicated between those",
        ["CH-REPL-004", "CH-ATLAS-001"])
    }
  }

  private mutating func checkCore(_ place: Int) {
    let (core, value) = (plan.cores[place], value(of: place))
    if let status = value?["node_status"], status.text == "passive" {
      warn(status, "passive is taken as standby, the value of the table", ["CH-GAP-004"])
    }
    if plan.startsPaired, value?["feature_unlocked"]?.boolean == false {
      report(
        value?["feature_unlocked"],
        "feature-locked: the vendor has to switch high availability on before it is configured",
        ["CH-CONF-001"])
    }
    for other in plan.cores.indices
    where other < place && plan.cores[other].hostName == core.hostName {
      report(
        value?["host_name"], "duplicate-hostname: \(core.hostName)", ["CH-TOPO-014"])
    }
    guard core.mode == .primary else { return }
    for key in ["start_time", "run_every", "fail_over_controls", "if_failure_detected"] {
      guard let setting = value?[key] else { continue }
      warn(
        setting, "ignored-setting: \(key) is set on the Secondary", ["CH-HB-002"])
    }
  }

  /// No defaults are printed, so they are given, or said to be assumed (CH-GAP-008).
  private mutating func checkFailOverControls(of place: Int) {
    let value = value(of: place)
    let controls = value?["fail_over_controls"]
    if plan.cores[place].controlsAreAssumed {
      warn(
        controls,
        "the guide advises its defaults and does not print them: H, N and R are assumed",
        ["CH-HB-013", "AS-IVC-001", "AS-IVC-002", "AS-IVC-003"])
      return
    }
    let keys = [
      "heartbeat_interval", "consecutive_failures", "recheck_interval", "connect_timeout",
    ]
    for key in keys where controls?[key] == nil {
      report(
        controls ?? value,
        "\(plan.cores[place].name) needs \(key): the guide has no default for it",
        ["CH-GAP-008", "CH-GAP-024"], hint: "or `fail_over_controls: defaults` for assumed ones")
    }
    let settings = plan.cores[place].settings
    if settings.interval <= .zero || settings.recheck < .zero
      || (settings.recheck == .zero && plan.cores[place].timeout == .zero)
    {
      report(
        controls, "heartbeats need an interval, and a re-check interval or a time-out",
        ["CH-HB-003", "CH-HB-005"])
      plan.cores[place].settings.interval = max(settings.interval, .seconds(1))
      plan.cores[place].settings.recheck = max(settings.recheck, .seconds(1))
    }
    if settings.failures == 1 {
      warn(
        controls, "hair-trigger: one failed heartbeat starts a failover, and nothing is re-checked",
        ["CH-HB-011"])
    }
  }

  private mutating func checkFailureOption(of place: Int) {
    let (core, value) = (plan.cores[place], value(of: place))
    guard plan.startsPaired else { return }
    if value?["if_failure_detected"] == nil, !core.controlsAreAssumed {
      report(
        value, "\(core.name) needs if_failure_detected: the guide has no default for it",
        ["CH-GAP-024"])
    }
    let isThird = core.title == "DR"
    if isThird, core.settings.onFailure == .promote {
      warn(
        value?["if_failure_detected"],
        "dr-auto-promote: it watches the Secondary only, and becomes active beside a healthy Primary "
          + "when that or the link is lost", ["CH-DR-002", "CH-GAP-003"])
    }
    if !isThird, core.settings.onFailure == .keep,
      plan.controllers.contains(where: { $0.targets.contains(.core(place)) })
    {
      warn(
        value?["if_failure_detected"],
        "traffic will be moved to a Core that stays Standby until somebody promotes it",
        ["CH-LB-009"])
    }
    let mails = value?["notifications"]
    let missing = ["email", "sync_completion", "failure"].filter { key in
      key == "email" ? mails?[key]?.text == nil : mails?[key]?.boolean != true
    }
    if !missing.isEmpty {
      warn(
        mails ?? value, "notifications-incomplete: \(missing.joined(separator: ", "))",
        ["CH-CONF-009"])
    }
  }

  private mutating func checkSchedule(of place: Int) {
    let value = value(of: place)
    let period = plan.cores[place].settings.runEvery ?? .minutes(60)
    if period < .minutes(1) {
      report(
        value?["run_every"], "Run Every is counted in minutes, hours or days", ["CH-SCHED-002"])
      plan.cores[place].settings.runEvery = .minutes(60)  // AS-IVC-005
    } else if period < .minutes(60) {
      warn(
        value?["run_every"], "run-every-short: every 60 min or less often is advised",
        ["CH-SYNC-005"])
    }
    if let start = value?["start_time"], (start.duration ?? .zero) >= .days(1) {
      report(start, "StartTime is a time of day", ["CH-SCHED-001"])
    }
    guard let takes = plan.cores[place].syncTakes.map({ Duration(roundingSeconds: $0.median) })
    else { return }
    if takes >= period {
      warn(
        value?["sync"], "overlap: a sync takes \(takes), and the next is due after \(period)",
        ["CH-SYNC-006", "CH-GAP-020"])
    } else if let idle = section["minimum_idle"]?.number,
      (period - takes).seconds < idle * period.seconds
    {
      warn(
        value?["sync"], "low-idle: \(period - takes) of \(period) are idle between syncs",
        ["CH-SYNC-006"])
    }
  }

  /// A prototype always has a Primary and a Secondary, so that a refused one can be explained.
  private mutating func completeTopology() {
    while plan.cores.count < 2 {
      let name = "missing\(plan.cores.count)"
      plan.cores.append(
        CoreHA.CorePlan(
          name: name, entity: "core:\(name)", site: .init(0), mode: .secondary, title: "Secondary",
          source: plan.cores.isEmpty ? nil : 0, hostName: name))
    }
    if !plan.cores.contains(where: { $0.mode == .primary }) {
      plan.cores[0].mode = .primary
      plan.cores[0].source = nil
    }
  }
}
