/// A figure or reading that no guide settles, with the values that it may have.
public struct UncertainFigure: Sendable {
  /// Its id in the book of assumptions, or that of the inconsistency.
  public let id: String
  /// What it is.
  public let name: String
  /// Its unit; empty for a reading.
  public let unit: String
  /// Other values in words, each with how it changes a plan.
  public let alternatives: [Alternative]
  /// The value that a plan uses, in words.
  let used: @Sendable (CapacityPlan) -> String

  /// Another value.
  public struct Alternative: Sendable {
    /// The value in words.
    public let value: String
    let apply: @Sendable (inout CapacityPlan) -> Void
  }

  /// A figure's name and the ends of its range.
  struct Range: Sendable {
    let id: String
    let name: String
    let unit: String
    let ends: [Double]
  }

  static let bytes = Range(
    id: "AS-ILL-009", name: "size of a flow summary", unit: "B", ends: [100, 600])
  static let half = Range(
    id: "AS-PCE-017", name: "capacity of one half", unit: "of the whole", ends: [0.4, 0.7])
  static let exponent = Range(
    id: "AS-ILL-001", name: "growth of the Illumination interval", unit: "exponent",
    ends: [0.5, 1.2])
  static let knee = Range(
    id: "AS-ILL-002", name: "workloads at the shortest interval", unit: "workloads",
    ends: [500, 10_000])
  static let intake = Range(
    id: "AS-ILL-005", name: "intake of a 4x2", unit: "summaries/s", ends: [10_000, 15_000])

  /// All figures and readings that may change an answer.
  public static let all: [UncertainFigure] = [
    figure(bytes, \.bytesPerSummary), figure(half, \.capacityOfHalf),
    figure(exponent, \.intervalExponent), figure(knee, \.intervalKnee),
    UncertainFigure(
      id: intake.id, name: intake.name, unit: intake.unit,
      alternatives: intake.ends.map { end in
        Alternative(value: text(end)) { $0.assumptions.intakeOf4x2 = end }
      },
      // SC-FLOW-001.
      used: { text($0.assumptions.intakeOf4x2 ?? 10_400) }),
    reading("SC-DOC-003", "flow summaries that count", \.summaries),
    reading("SC-DOC-005", "what the VEN column counts", \.venColumn),
    reading("SC-DOC-007", "memory that keeps the limit", \.memory),
  ]

  private static func figure(
    _ range: Range, _ path: any WritableKeyPath<PlanAssumptions, Double> & Sendable
  ) -> UncertainFigure {
    UncertainFigure(
      id: range.id, name: range.name, unit: range.unit,
      alternatives: range.ends.map { end in
        Alternative(value: text(end)) { $0.assumptions[keyPath: path] = end }
      },
      used: { text($0.assumptions[keyPath: path]) })
  }

  private static func reading<T: RawRepresentable<String> & CaseIterable & Sendable>(
    _ id: String, _ name: String,
    _ path: any WritableKeyPath<PlanReadings, T> & Sendable
  ) -> UncertainFigure {
    UncertainFigure(
      id: id, name: name, unit: "",
      alternatives: T.allCases.map { value in
        Alternative(value: value.rawValue) { $0.readings[keyPath: path] = value }
      },
      used: { $0.readings[keyPath: path].rawValue })
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
