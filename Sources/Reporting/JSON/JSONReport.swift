public import Observations
import Units

/// A drill as one JSON document with flat tables; every row names its variant.
///
/// Schema version 1. Times are whole nanoseconds since the scenario's start beside seconds.
public struct JSONReport: Sendable {
  let records: [DrillRecord]
  let exitCode: Int
  let exitMeaning: String

  /// A document on one scenario's runs, one per variant.
  public init(records: [DrillRecord], exitCode: Int, exitMeaning: String) {
    self.records = records
    self.exitCode = exitCode
    self.exitMeaning = exitMeaning
  }

  /// The document, with a line break at its end.
  public var text: String { value.document(openLevels: 2) }

  private var value: JSONValue {
    let header = records.first?.header
    return .object([
      ("schemaVersion", .integer(1)),
      ("scenario", .optional(header?.scenario)),
      ("summary", .optional(header?.summary)),
      ("verdict", .text(RunVerdict(records).words)),
      ("held", .bool(RunVerdict(records).isGood)),
      ("exitCode", .count(exitCode)),
      ("exitMeaning", .text(exitMeaning)),
      ("fingerprint", .text(Self.fingerprint(records))),
      ("runs", .array(records.map(Self.run))),
      ("expectations", table(\.verdicts, Self.expectation)),
      ("metrics", table(\.metrics) { metric, _ in Self.members(metric) }),
      ("recoveryTargets", table(\.recoveryTargets, Self.target)),
      ("outages", table(\.outages, Self.outage)),
      ("hazards", table(\.hazards, Self.hazard)),
      ("decisions", decisions),
      ("bands", table(\.bands, Self.band)),
      ("lanes", table(\.lanes, Self.lane)),
      ("series", table(\.series, Self.series)),
      ("assumptions", table(\.assumptions, Self.assumption)),
    ])
  }

  /// One run's own fingerprint; of several, a hash over theirs in order (FNV-1a, 64 bits).
  static func fingerprint(_ records: [DrillRecord]) -> String {
    guard records.count != 1, !records.isEmpty else {
      return Hexadecimal.text(records.first?.fingerprint ?? 0)
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for record in records {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash = (hash ^ (record.fingerprint >> shift & 0xFF)) &* 0x0000_0100_0000_01b3
      }
    }
    return Hexadecimal.text(hash)
  }

  /// Rows of all records, each with its variant in front.
  private func table<Row>(
    _ rows: KeyPath<DrillRecord, [Row]>, _ members: (Row, DrillRecord) -> [(String, JSONValue)]
  ) -> JSONValue {
    .array(
      records.flatMap { record in
        record[keyPath: rows].map { row in
          .object(members(row, record) + [("variant", .text(record.variantName))])
        }
      })
  }

  private var decisions: JSONValue {
    .array(
      records.flatMap { record in
        record.decisions.indices.map { index in
          .object(
            Self.decision(record.decisions[index], index, record)
              + [("variant", .text(record.variantName))])
        }
      })
  }
}
