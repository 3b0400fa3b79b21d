import Observations
import Units

/// A made-up but realistic record of a leader's site without power; its figures claim nothing.
///
/// Three PCEs; the leader's site is down for two hours, a member is promoted, the old leader rejoins.
enum LeaderSiteOutage {
  /// The drill as written in the runbook.
  static let asWritten = record(isIsolated: true)
  /// The same with the isolation of the old leader left out.
  static let isolationOmitted = record(isIsolated: false)
  /// Both variants.
  static let both = [asWritten, isolationOmitted]

  static func at(_ hours: Int64, _ minutes: Int64, _ seconds: Int64 = 0) -> Instant {
    Instant(.hours(hours) + .minutes(minutes) + .seconds(seconds))
  }

  static let powerLoss = at(0, 30)
  static let noticed = at(0, 36)
  static let decided = at(0, 41)
  static let isolated = at(0, 50)
  static let atLevelTwo = at(0, 51, 20)
  static let dropped = at(0, 53, 20)
  static let promoted = at(0, 54, 50)
  static let atLevelFive = at(0, 57, 40)
  static let powerBack = at(2, 30)
  static let started = at(2, 41)
  static let cutOff = at(3, 22)
  static let rejoining = at(3, 40)
  static let restored = at(4, 25)
  static let end = at(8, 0)

  private static func record(isIsolated: Bool) -> DrillRecord {
    var record = DrillRecord(header: header(isIsolated: isIsolated))
    record.lanes = lanes(isIsolated: isIsolated)
    record.series = LeaderSiteOutageSeries.all
    record.bands = bands(isIsolated: isIsolated)
    record.decisions = decisions(isIsolated: isIsolated)
    record.hazards = hazards(isIsolated: isIsolated)
    record.metrics = metrics(isIsolated: isIsolated)
    record.outages = outages
    record.recoveryTargets = [
      RecoveryTarget(
        name: "site: RTO of policy writes",
        allowed: Metric(name: "rto.policy_writes", value: 5_400, unit: .seconds),
        seen: Metric(name: "rto.policy_writes", value: 1_660, unit: .seconds)),
      RecoveryTarget(
        name: "site: RPO of policy", allowed: Metric(name: "rpo", value: 900, unit: .seconds),
        seen: Metric(name: "rpo", value: 41, unit: .seconds)),
    ]
    record.verdicts = verdicts(isIsolated: isIsolated)
    record.assumptions = assumptions
    record.fingerprint = isIsolated ? 0x7c41_90aa_0123_4567 : 0x0bad_cafe_8765_4321
    record.eventCount = 48_213
    return record
  }

  private static func header(isIsolated: Bool) -> DrillHeader {
    var header = DrillHeader(
      scenario: "leader-site-outage",
      variant: isIsolated ? "as-written" : "isolation-omitted",
      summary: "The leader's site loses power for two hours. The on-call person cuts the old "
        + "leader off, drops it and assigns a member; power returns before anybody has cleaned up.",
      seed: 20_260_314, replication: 0, isNominal: true, startEpochSeconds: 1_773_518_400,
      length: .hours(8))
    header.systems = [
      SystemSummary(
        name: "bigco", model: "supercluster", profile: "23.5",
        lines: [
          "us-east: leader, 4x2, 9,000 VENs", "eu-west: member, 4x2, 7,000 VENs",
          "ap-south: member, 2x2, 2,000 VENs",
        ], clientNoun: "VEN")
    ]
    header.topology = topology
    return header
  }

  private static var topology: Topology {
    var topology = Topology()
    topology.sites = [
      .init(
        name: "us-east",
        occupants: [.init(name: "pce:us-east", caption: "leader, 4x2")]
          + [.init(name: "vens:vens-us", caption: "9,000 VENs")]),
      .init(
        name: "eu-west",
        occupants: [.init(name: "pce:eu-west", caption: "member, 4x2")]
          + [.init(name: "vens:vens-eu", caption: "7,000 VENs")]),
      .init(
        name: "ap-south",
        occupants: [.init(name: "pce:ap-south", caption: "member, 2x2")]
          + [.init(name: "vens:vens-ap", caption: "2,000 VENs")]),
    ]
    topology.links = [
      .init(from: 0, to: 1, caption: "80 ms, 0.01 % loss, 1 Gbit/s"),
      .init(from: 0, to: 2, caption: "210 ms, 0.05 % loss, 200 Mbit/s"),
      .init(from: 1, to: 2, caption: "130 ms, 0.02 % loss, 500 Mbit/s"),
    ]
    return topology
  }

  private static func bands(isIsolated: Bool) -> [Band] {
    let first = isIsolated ? decided : isolated
    return [
      Band(
        kind: .fault, name: "power-loss", caption: "site us-east without power",
        start: powerLoss, end: powerBack),
      Band(
        kind: .procedure, name: "promotion", caption: "assign a new leader after a failure",
        start: decided, end: atLevelFive),
      Band(
        kind: .step, name: "promotion/isolate-old-leader", caption: "cut us-east off",
        start: decided, end: first == isolated ? decided : isolated),
      Band(
        kind: .step, name: "promotion/runlevel-2", caption: "set-runlevel 2 on the survivors",
        start: isolated, end: atLevelTwo),
      Band(
        kind: .step, name: "promotion/drop-leader", caption: "supercluster-drop us-east",
        start: atLevelTwo, end: dropped),
      Band(
        kind: .step, name: "promotion/assign", caption: "supercluster-assign-leader eu-west",
        start: dropped, end: promoted),
      Band(
        kind: .step, name: "promotion/runlevel-5", caption: "set-runlevel 5 on the survivors",
        start: promoted, end: atLevelFive),
      Band(
        kind: .procedure, name: "cleanup", caption: "restore us-east as a member",
        start: rejoining, end: restored),
    ]
  }

  private static var outages: [CapabilityOutage] {
    [
      CapabilityOutage(
        capability: "policy writes", entity: "supercluster", start: powerLoss, end: atLevelFive,
        clients: 18_000, detection: .minutes(6), decision: .minutes(5),
        procedure: .seconds(1_000), catchUp: .zero, reconnect: .zero),
      CapabilityOutage(
        capability: "policy delivery", entity: "pce:us-east", start: powerLoss, end: at(2, 48),
        clients: 9_000, detection: .minutes(6), decision: .minutes(5), procedure: .seconds(1_000),
        catchUp: .minutes(103) + .seconds(20), reconnect: .minutes(7)),
      CapabilityOutage(
        capability: "policy delivery", entity: "pce:eu-west", start: isolated, end: atLevelFive,
        clients: 7_000, procedure: .seconds(460)),
      CapabilityOutage(
        capability: "policy delivery", entity: "pce:ap-south", start: isolated, end: atLevelFive,
        clients: 2_000, procedure: .seconds(460)),
      CapabilityOutage(
        capability: "API", entity: "pce:us-east", start: powerLoss, end: started, clients: 0,
        detection: .minutes(6), decision: .minutes(5), procedure: .seconds(1_000),
        catchUp: .zero, reconnect: .minutes(103) + .seconds(20)),
      CapabilityOutage(
        capability: "illumination", entity: "supercluster", start: powerLoss, end: nil,
        clients: 0, detection: .minutes(6), decision: .minutes(5), procedure: .minutes(439)),
    ]
  }
}
