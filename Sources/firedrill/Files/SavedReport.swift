import Foundation
import Observations
import Units

/// A report saved by `run --json`, read back as far as two runs are compared.
struct SavedReport {
  private let path: String
  private let records: [DrillRecord]

  /// Reads a report; nil when the file is JSON but no report, so that it may be a scenario.
  static func read(_ path: String) throws -> SavedReport? {
    let text = try Files.read(path)
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(text.utf8)) else {
      return nil
    }
    guard document.schemaVersion == 1 else {
      throw Failure(
        .scenarioRefused, "\(path): is a report of version \(document.schemaVersion), not 1")
    }
    return SavedReport(path: path, records: document.runs.map { document.record(of: $0) })
  }

  /// The run of a variant; of the first one, if no name is given.
  func record(of variant: String?) throws -> DrillRecord {
    guard let variant else {
      guard let first = records.first else {
        throw Failure(.scenarioRefused, "\(path): holds no run")
      }
      return first
    }
    let wanted = variant == "base" ? "" : variant
    guard let found = records.first(where: { $0.header.variant == wanted }) else {
      let known = records.map(\.shownVariant)
      throw Failure(
        .wrongCommandLine,
        "\(path) has no variant '\(variant)'; it has \(known.joined(separator: ", "))")
    }
    return found
  }
}

/// The tables of a saved report that are compared.
private struct Document: Decodable {
  struct Time: Decodable {
    let nanoseconds: Int64
    var instant: Instant { Instant(nanoseconds: nanoseconds) }
    var span: Duration { Duration(nanoseconds: nanoseconds) }
  }
  struct Run: Decodable {
    let variant, seed, start, fingerprint: String
    let replication: UInt32
    let nominal: Bool
    let length: Time
  }
  struct Row: Decodable {
    let variant, kind, subject, text: String
    let at: Time
    let cause: Int32?
    let sources: [String]
  }
  struct Expectation: Decodable {
    struct Margin: Decodable {
      let value: Double
      let unit: String
    }
    let variant, name, claim, outcome, wanted, evidence: String
    let warningOnly: Bool
    let exercised: Int
    let margin: Margin?
    let firstViolation: Time?
    let violatedFor: Time
    let facts: [String]
  }
  struct Figure: Decodable {
    let variant: String?
    let name, unit: String
    let value: Double?
    var metric: Metric {
      Metric(name: name, value: value ?? .nan, unit: MeasureUnit(rawValue: unit) ?? .count)
    }
  }
  struct Outage: Decodable {
    let variant, capability, entity: String
    let start: Time
    let end: Time?
    let clients: Double
    let phases: [String: Time]
  }
  struct Danger: Decodable {
    let variant, name: String
    let subjects, sources: [String]
    let start: Time
    let end: Time?
    let effects: [Figure]
  }

  let schemaVersion: Int
  let scenario, summary: String?
  let runs: [Run]
  let decisions: [Row]
  let expectations: [Expectation]
  let metrics: [Figure]
  let outages: [Outage]
  let hazards: [Danger]

  /// The run with its rows of all tables.
  func record(of run: Run) -> DrillRecord {
    let start = (try? CalendarTime(parsing: run.start))?.secondsSinceEpoch ?? 0
    let header = DrillHeader(
      scenario: scenario ?? "", variant: run.variant == "base" ? "" : run.variant,
      summary: summary ?? "", seed: UInt64(run.seed) ?? 0, replication: run.replication,
      isNominal: run.nominal, startEpochSeconds: start, length: run.length.span)
    var record = DrillRecord(header: header)
    record.fingerprint = UInt64(run.fingerprint, radix: 16) ?? 0
    record.decisions = decisions.filter { $0.variant == run.variant }.map(\.decision)
    record.verdicts = expectations.filter { $0.variant == run.variant }.map(\.verdict)
    record.metrics = metrics.filter { $0.variant == run.variant }.map(\.metric)
    record.outages = outages.filter { $0.variant == run.variant }.map(\.outage)
    record.hazards = hazards.filter { $0.variant == run.variant }.map(\.hazard)
    return record
  }
}

extension Document.Row {
  fileprivate var decision: Decision {
    Decision(
      at: at.instant, kind: Decision.Kind(rawValue: kind) ?? .system, subject: subject,
      text: text, cause: cause.map { DecisionID(index: $0) }, sources: sources)
  }
}

extension Document.Expectation {
  fileprivate var verdict: Verdict {
    Verdict(
      name: name, claim: claim, outcome: Verdict.Outcome(rawValue: outcome) ?? .notExercised,
      wanted: Verdict.Wanted(rawValue: wanted) ?? .hold, isWarning: warningOnly,
      exercised: exercised,
      margin: margin.map {
        Observations.Margin(value: $0.value, unit: MeasureUnit(rawValue: $0.unit) ?? .count)
      }, firstViolation: firstViolation?.instant, violatedFor: violatedFor.span,
      evidence: evidence, facts: facts)
  }
}

extension Document.Outage {
  fileprivate var outage: CapabilityOutage {
    func phase(_ name: String) -> Duration { phases[name]?.span ?? .zero }
    return CapabilityOutage(
      capability: capability, entity: entity, start: start.instant, end: end?.instant,
      clients: clients, selfRepair: phase("self-repair"), detection: phase("detection"),
      decision: phase("decision"), procedure: phase("procedure"), catchUp: phase("catch-up"),
      reconnect: phase("reconnect"))
  }
}

extension Document.Danger {
  fileprivate var hazard: Hazard {
    var hazard = Hazard(
      name: name, subjects: subjects, start: start.instant, sources: sources)
    hazard.end = end?.instant
    hazard.effects = effects.map(\.metric)
    return hazard
  }
}
