import Observations
import Units

/// A made-up record of a system without leaders of that name, PCEs or VENs: two stations, of which
/// one is active, and the devices that report to them.
///
/// Nothing in it uses a word of the Supercluster; its figures claim nothing.
enum StationPair {
  static func at(_ minutes: Int64) -> Instant { Instant(.minutes(minutes)) }

  static let record: DrillRecord = {
    var header = DrillHeader(
      scenario: "station-lost", variant: "", summary: "Station north fails; south takes over.",
      seed: 7, replication: 0, isNominal: true, startEpochSeconds: 1_773_518_400,
      length: .hours(3))
    header.systems = [
      SystemSummary(
        name: "plant", model: "stations", profile: "1.0",
        lines: ["station:north", "station:south"],
        clientNoun: "device")
    ]
    header.topology.sites = [
      .init(name: "hall", occupants: [.init(name: "station:north", caption: "active")]),
      .init(name: "annex", occupants: [.init(name: "station:south", caption: "spare")]),
    ]
    header.topology.links = [.init(from: 0, to: 1, caption: "2 ms, 1 Gbit/s")]
    var record = DrillRecord(header: header)
    record.lanes = lanes
    record.series = series
    record.bands = [
      Band(kind: .fault, name: "north-dies", caption: "crash", start: at(30), end: at(90)),
      Band(kind: .fault, name: "fan", caption: "a fan stops", start: at(20), end: at(33)),
      Band(
        kind: .procedure, name: "maintenance", caption: "by hand", start: at(120), end: at(130)),
    ]
    record.decisions = decisions
    record.outages = outages
    record.metrics = [
      Metric(name: "readings.lost", value: 12_345, unit: .count),
      Metric(name: "blind_device_hours", value: 41, unit: .hours),
    ]
    record.verdicts = [
      Verdict(
        name: "always-somebody", claim: "never count(station, active) == 0", outcome: .violated,
        exercised: 1, firstViolation: at(34), violatedFor: .minutes(4))
    ]
    return record
  }()

  private static var lanes: [StateLane] {
    [
      StateLane(
        entity: "station:north", aspect: "duty",
        changes: [
          StateChange(at: .start, state: "active", standing: .leading),
          StateChange(at: at(30), state: "active", reason: "crashed", standing: .absent),
          StateChange(at: at(90), state: "spare", standing: .neutral),
        ]),
      StateLane(
        entity: "station:south", aspect: "duty",
        changes: [
          StateChange(at: .start, state: "spare", standing: .neutral),
          StateChange(at: at(38), state: "active", standing: .leading),
        ]),
      StateLane(
        entity: "station:south", aspect: "condition",
        changes: [
          StateChange(at: .start, state: "fit", standing: .good),
          StateChange(at: at(38), state: "strained", standing: .warning),
          StateChange(at: at(95), state: "fit", standing: .good),
          StateChange(at: at(120), state: "held", standing: .planned),
          StateChange(at: at(130), state: "fit", standing: .good),
        ]),
    ]
  }

  private static var series: [LevelSeries] {
    [
      LevelSeries(
        entity: "devices:hall", metric: "devices reporting", unit: .count, shape: .step,
        points: [
          LevelPoint(at: .start, value: 400), LevelPoint(at: at(30), value: 0),
          LevelPoint(at: at(40), value: 400),
        ], part: SeriesPart(of: "devices by contact", "reporting", .good)),
      LevelSeries(
        entity: "devices:hall", metric: "devices silent", unit: .count, shape: .step,
        points: [
          LevelPoint(at: .start, value: 0), LevelPoint(at: at(30), value: 400),
          LevelPoint(at: at(40), value: 0),
        ], part: SeriesPart(of: "devices by contact", "silent", .bad)),
      LevelSeries(
        entity: "station:south", metric: "age of readings", unit: .seconds, shape: .linear,
        points: [
          LevelPoint(at: .start, value: 0), LevelPoint(at: at(30), value: 0),
          LevelPoint(at: at(38), value: 480), LevelPoint(at: at(38), value: 0),
        ]),
      LevelSeries(
        entity: "station:south", metric: "queue", unit: .count, shape: .step,
        points: [LevelPoint(at: .start, value: 0)]),
    ]
  }

  private static var decisions: [Decision] {
    [
      Decision(at: at(20), kind: .fault, subject: "fan", text: "stops"),
      Decision(at: at(30), kind: .fault, subject: "north-dies", text: "begins"),
      Decision(at: at(33), kind: .fault, subject: "fan", text: "runs again"),
      Decision(
        at: at(34), kind: .system, subject: "station:south", text: "waits for the time-out",
        cause: DecisionID(index: 1)),
    ]
  }

  private static var outages: [CapabilityOutage] {
    [
      CapabilityOutage(
        capability: "readings", entity: "stations:plant", start: at(30), end: at(38),
        clients: 400, selfRepair: .minutes(8)),
      CapabilityOutage(
        capability: "settings", entity: "stations:plant", start: at(30), end: at(38),
        clients: 400, selfRepair: .minutes(8)),
      CapabilityOutage(
        capability: "readings", entity: "stations:plant", start: at(120), end: at(125),
        clients: 400, procedure: .minutes(5)),
    ]
  }
}
