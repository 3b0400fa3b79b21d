public import Observations

/// A figure of many replications: its mean with an interval, and its extremes.
public struct FigureEstimate: Sendable {
  /// The figure's name.
  public var name: String
  /// The unit of all numbers.
  public var unit: MeasureUnit
  /// Replications that recorded it.
  public var count: Int
  /// The mean of those.
  public var mean: Double
  /// Half of the interval's width; nil for a single observation.
  public var halfWidth: Double?
  /// The smallest.
  public var least: Double
  /// The largest.
  public var most: Double

  /// An estimate.
  public init(
    name: String, unit: MeasureUnit, count: Int, mean: Double, halfWidth: Double?, least: Double,
    most: Double
  ) {
    self.name = name
    self.unit = unit
    self.count = count
    self.mean = mean
    self.halfWidth = halfWidth
    self.least = least
    self.most = most
  }
}

/// The figures of the replications of one variant as a table for a terminal.
public struct EstimateTable: Sendable {
  private let title: String
  private let estimates: [FigureEstimate]
  private let replications: Int

  /// A table.
  ///
  /// - Parameters:
  ///   - title: what was played, for instance the variant's name.
  ///   - confidence: of the intervals, for the heading; 0.999 is written 99.9 %.
  ///   - replications: how many were played; figures that fewer recorded are marked.
  public init(
    variant: String, confidence: Double, replications: Int, _ estimates: [FigureEstimate]
  ) {
    let share = Figures.decimal(confidence * 100, places: 1)
    title =
      "\(variant): mean of \(Figures.grouped(replications)) replications, \(share) % interval "
      + "(Student's t), least and most"
    self.estimates = estimates
    self.replications = replications
  }

  /// The lines, each with its end.
  public var text: String {
    var table = TextTable([.left, .right, .left, .right, .right, .left])
    for estimate in estimates { table.add(row(estimate)) }
    let lines = table.lines(indent: 2, paint: Paint(isOn: false)).map(\.text)
    return ([Printable.oneLine(title)] + lines).joined(separator: "\n") + "\n"
  }

  private func row(_ estimate: FigureEstimate) -> [TextTable.Cell] {
    let (scale, word) = Self.scale(estimate.unit)
    let half = estimate.halfWidth.map { $0 * scale }
    let places = Self.places(half ?? 0, beside: estimate.mean * scale)
    func number(_ value: Double) -> String { Figures.decimal(value * scale, places: places) }
    let interval = half.map { "± \(Figures.decimal($0, places: places))\(word)" } ?? word
    let recorded =
      estimate.count == replications ? "" : "recorded by \(Figures.grouped(estimate.count))"
    return [
      estimate.name, number(estimate.mean), interval, number(estimate.least),
      number(estimate.most), recorded,
    ].map { TextTable.Cell($0) }
  }

  private static func scale(_ unit: MeasureUnit) -> (Double, String) {
    switch unit {
    case .count: (1, "")
    case .seconds: (1, " s")
    case .bytes: (1, " B")
    case .bitsPerSecond: (1, " bit/s")
    case .perSecond: (1, " /s")
    case .fraction: (100, " %")
    case .hours: (1, " h")
    }
  }

  /// Decimals that show two digits of the interval, or five of a number without spread.
  static func places(_ half: Double, beside mean: Double) -> Int {
    var rest = half > 0 ? half : mean.magnitude / 1_000
    guard rest > 0, rest.isFinite, half > 0 || mean != mean.rounded() else { return 0 }
    var places = 0
    while rest < 10, places < 9 {
      rest *= 10
      places += 1
    }
    return places
  }
}
