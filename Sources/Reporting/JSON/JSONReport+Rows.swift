import Observations
import Units

extension JSONReport {
  typealias Members = [(String, JSONValue)]

  static func run(_ record: DrillRecord) -> JSONValue {
    let header = record.header
    let clock = RunClock(record)
    return .object([
      ("variant", .text(record.variantName)),
      ("seed", .text(String(header.seed))),
      ("replication", .integer(Int64(header.replication))),
      ("nominal", .bool(header.isNominal)),
      ("start", .text(clock.date(.start) + "T" + clock.time(.start) + "Z")),
      ("length", span(header.length)),
      ("verdict", .text(RunVerdict(record).words)),
      ("held", .bool(RunVerdict(record).isGood)),
      ("ending", .text(record.tally)),
      ("fingerprint", .text(Hexadecimal.text(record.fingerprint))),
      ("events", .integer(Int64(clamping: record.eventCount))),
      ("headline", .texts(Headline(record).sentences)),
      ("systems", .array(header.systems.map(system))),
    ])
  }

  private static func system(_ system: SystemSummary) -> JSONValue {
    .object([
      ("name", .text(system.name)), ("model", .text(system.model)),
      ("profile", .text(system.profile)), ("clientNoun", .text(system.clientNoun)),
      ("entities", .texts(system.lines)),
    ])
  }

  static func expectation(_ verdict: Verdict, _ record: DrillRecord) -> Members {
    [
      ("name", .text(verdict.name)),
      ("claim", .text(verdict.claim)),
      ("outcome", .text(verdict.outcome.rawValue)),
      ("wanted", .text(verdict.wanted.rawValue)),
      ("asWanted", .bool(verdict.isAsWanted)),
      ("warningOnly", .bool(verdict.isWarning)),
      ("exercised", .count(verdict.exercised)),
      ("margin", verdict.margin.map { figure($0.value, $0.unit) } ?? .null),
      ("firstViolation", verdict.firstViolation.map { instant($0) } ?? .null),
      ("violatedFor", span(verdict.violatedFor)),
      ("evidence", .text(verdict.evidence)),
      ("facts", .texts(verdict.facts)),
    ]
  }

  static func members(_ metric: Metric) -> Members {
    [
      ("name", .text(metric.name)), ("unit", .text(metric.unit.rawValue)),
      ("value", .number(metric.value)),
    ]
  }

  static func target(_ target: RecoveryTarget, _ record: DrillRecord) -> Members {
    [
      ("name", .text(target.name)), ("met", .bool(target.isMet)),
      ("allowed", .object(members(target.allowed))), ("seen", .object(members(target.seen))),
    ]
  }

  static func outage(_ outage: CapabilityOutage, _ record: DrillRecord) -> Members {
    [
      ("capability", .text(outage.capability)),
      ("entity", .text(outage.entity)),
      ("start", instant(outage.start)),
      ("end", outage.end.map { instant($0) } ?? .null),
      ("length", span(outage.length(until: RunClock(record).end))),
      ("clients", .number(outage.clients)),
      ("phases", .object(outage.namedPhases.map { ($0.name, span($0.length)) })),
    ]
  }

  static func hazard(_ hazard: Hazard, _ record: DrillRecord) -> Members {
    [
      ("name", .text(hazard.name)),
      ("subjects", .texts(hazard.subjects)),
      ("start", instant(hazard.start)),
      ("end", hazard.end.map { instant($0) } ?? .null),
      ("length", span((hazard.end ?? RunClock(record).end) - hazard.start)),
      ("effects", .array(hazard.effects.map { .object(members($0)) })),
      ("sources", .texts(hazard.sources)),
    ]
  }

  static func decision(_ decision: Decision, _ index: Int, _ record: DrillRecord) -> Members {
    [
      ("id", .count(index)),
      ("at", instant(decision.at)),
      ("kind", .text(decision.kind.rawValue)),
      ("subject", .text(decision.subject)),
      ("text", .text(decision.text)),
      ("cause", decision.cause.map { .integer(Int64($0.index)) } ?? .null),
      ("sources", .texts(decision.sources)),
    ]
  }

  static func band(_ band: Band, _ record: DrillRecord) -> Members {
    [
      ("kind", .text(band.kind.rawValue)),
      ("name", .text(band.name)),
      ("caption", .text(band.caption)),
      ("start", instant(band.start)),
      ("end", band.end.map { instant($0) } ?? .null),
    ]
  }

  static func lane(_ lane: StateLane, _ record: DrillRecord) -> Members {
    let changes: [JSONValue] = lane.changes.map { change in
      .object([
        ("at", instant(change.at)), ("state", .text(change.state)),
        ("reason", .text(change.reason)), ("standing", .text(change.standing.rawValue)),
      ])
    }
    return [
      ("entity", .text(lane.entity)), ("aspect", .text(lane.aspect)), ("changes", .array(changes)),
    ]
  }

  static func series(_ series: LevelSeries, _ record: DrillRecord) -> Members {
    [
      ("entity", .text(series.entity)),
      ("metric", .text(series.metric)),
      ("unit", .text(series.unit.rawValue)),
      ("shape", .text(series.shape.rawValue)),
      (
        "part",
        series.part.map { part in
          .object([
            ("whole", .text(part.whole)), ("name", .text(part.name)),
            ("standing", .text(part.standing.rawValue)),
          ])
        } ?? .null
      ),
      ("nanoseconds", .array(series.points.map { .integer($0.at.nanoseconds) })),
      ("values", .array(series.points.map { .number($0.value) })),
    ]
  }

  static func assumption(_ use: AssumptionUse, _ record: DrillRecord) -> Members {
    [
      ("id", .text(use.id)), ("name", .text(use.name)), ("value", .text(use.value)),
      ("status", .text(use.status)), ("open", .bool(use.isOpen)), ("draws", .count(use.draws)),
    ]
  }

  private static func instant(_ instant: Instant) -> JSONValue { span(instant.sinceStart) }

  private static func span(_ span: Duration) -> JSONValue {
    .object([("nanoseconds", .integer(span.nanoseconds)), ("seconds", .number(span.seconds))])
  }

  private static func figure(_ value: Double, _ unit: MeasureUnit) -> JSONValue {
    .object([("unit", .text(unit.rawValue)), ("value", .number(value))])
  }
}
