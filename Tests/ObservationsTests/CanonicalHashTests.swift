import Observations
import Testing
import Units

@Suite struct CanonicalHashTests {
  /// A record with one of everything.
  private static func full() -> DrillRecord {
    var record = DrillRecord(header: .evening)
    record.lanes = [
      StateLane(
        entity: "lamp:hall", aspect: "light",
        changes: [StateChange(at: .start, state: "on", reason: "lit")])
    ]
    record.series = [
      LevelSeries(
        entity: "lamp:hall", metric: "heat", unit: .seconds, shape: .step,
        points: [LevelPoint(at: .start, value: 1)])
    ]
    record.bands = [
      Band(kind: .fault, name: "crack", caption: "broken", start: .start, end: .minute(1))
    ]
    record.decisions = [
      Decision(at: .start, kind: .fault, subject: "crack", text: "begins"),
      Decision(
        at: .start, kind: .system, subject: "lamp:hall", text: "breaks",
        cause: DecisionID(index: 0), sources: ["TOY-001"]),
    ]
    record.hazards = [
      Hazard(
        name: "fire", subjects: ["hall"], start: .start, end: .minute(1),
        effects: [Metric(name: "smoke", value: 1, unit: .count)], sources: ["TOY-002"])
    ]
    record.metrics = [Metric(name: "flickers", value: 3, unit: .count)]
    record.outages = [
      CapabilityOutage(
        capability: "light", entity: "lamp:hall", start: .start, end: .minute(1), clients: 1,
        reconnect: .minutes(1))
    ]
    record.recoveryTargets = [
      RecoveryTarget(
        name: "site", allowed: Metric(name: "rto", value: 1, unit: .seconds),
        seen: Metric(name: "rto", value: 2, unit: .seconds))
    ]
    record.verdicts = [
      Verdict(
        name: "lit", claim: "always", outcome: .violated, exercised: 1,
        margin: Margin(value: -1, unit: .seconds), firstViolation: .start,
        violatedFor: .minutes(1), evidence: "dark", facts: ["TOY-003"])
    ]
    record.assumptions = [
      AssumptionUse(id: "AS-1", name: "patience", value: "3 s", status: "assumed", draws: 1)
    ]
    return record
  }

  @Test func `the same record has the same hash`() {
    #expect(Self.full().canonicalHash == Self.full().canonicalHash)
  }

  @Test func `the hash is blind to the number and order of events, and to itself`() {
    var record = Self.full()
    record.eventCount = 99
    record.trace = 99
    record.fingerprint = 99
    record.assumptions[0].draws = 99
    #expect(record.canonicalHash == Self.full().canonicalHash)
  }

  @Test func `the hash is blind to the seed of a run that drew nothing from it`() {
    var record = Self.full()
    record.header.seed = 99
    #expect(record.canonicalHash == Self.full().canonicalHash)
  }

  @Test func `the hash is blind to expectations, so that asking more leaves the run the same`() {
    var record = Self.full()
    record.verdicts[0].outcome = .satisfied
    record.verdicts.append(record.verdicts[0])
    #expect(record.canonicalHash == Self.full().canonicalHash)
  }

  @Test(arguments: changes.indices)
  func `whatever happened and a reader could see changes the hash`(index: Int) {
    var record = Self.full()
    changes[index](&record)
    #expect(record.canonicalHash != Self.full().canonicalHash)
  }

  @Test func `what is said of one thing is not taken for the same said of the next`() {
    var one = DrillRecord(header: .evening)
    one.lanes = [
      StateLane(
        entity: "a", aspect: "b", changes: [StateChange(at: .start, state: "c", reason: "d")]),
      StateLane(entity: "e", aspect: "f"),
    ]
    var other = one
    other.lanes[1].changes = other.lanes[0].changes
    other.lanes[0].changes = []
    #expect(one.canonicalHash != other.canonicalHash)
  }
}

/// Changes of a full record, each of one thing that reports show.
private let changes: [@Sendable (inout DrillRecord) -> Void] = [
  { $0.header.scenario = "morning" }, { $0.header.variant = "dark" },
  { $0.header.length = .hours(3) }, { $0.lanes[0].entity = "lamp:desk" },
  { $0.lanes[0].aspect = "heat" }, { $0.lanes[0].changes[0].at = .minute(1) },
  { $0.lanes[0].changes[0].state = "off" }, { $0.lanes[0].changes[0].reason = "" },
  { $0.lanes[0].changes = [] }, { $0.series[0].entity = "lamp:desk" },
  { $0.series[0].metric = "light" }, { $0.series[0].unit = .count },
  { $0.series[0].points[0].at = .minute(1) }, { $0.series[0].points[0].value = 2 },
  { $0.bands[0].kind = .step }, { $0.bands[0].name = "split" }, { $0.bands[0].caption = "" },
  { $0.bands[0].start = .minute(1) }, { $0.bands[0].end = nil },
  { $0.decisions[1].at = .minute(1) }, { $0.decisions[1].kind = .hazard },
  { $0.decisions[1].subject = "lamp:desk" }, { $0.decisions[1].text = "splits" },
  { $0.decisions[1].cause = nil }, { $0.decisions[1].sources = [] },
  { $0.hazards[0].name = "flood" }, { $0.hazards[0].subjects = [] },
  { $0.hazards[0].start = .minute(1) }, { $0.hazards[0].end = nil },
  { $0.hazards[0].effects[0].value = 2 }, { $0.hazards[0].sources = [] },
  { $0.metrics[0].name = "blinks" }, { $0.metrics[0].value = 4 }, { $0.metrics[0].unit = .bytes },
  { $0.outages[0].capability = "heat" }, { $0.outages[0].entity = "lamp:desk" },
  { $0.outages[0].start = .minute(1) }, { $0.outages[0].end = nil },
  { $0.outages[0].clients = 2 }, { $0.outages[0].detection = .minutes(1) },
  { $0.recoveryTargets[0].name = "node" }, { $0.recoveryTargets[0].allowed.value = 3 },
  { $0.recoveryTargets[0].seen.value = 3 }, { $0.assumptions[0].id = "AS-2" },
  { $0.assumptions[0].value = "4 s" }, { $0.assumptions[0].status = "measured" },
  { $0.ending = .limitReached("1 event") }, { $0.ending = .steadyStateNotMet(["lit"]) },
]
