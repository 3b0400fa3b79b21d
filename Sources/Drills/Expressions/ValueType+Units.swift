import ClusterModeling
import Observations

extension ValueType {
  /// The type in words, as a sentence needs it.
  var words: String {
    switch self {
    case .count: "a number of things"
    case .fraction: "a share"
    case .duration: "a span of time"
    case .instant: "an instant"
    case .bytes: "an amount of data"
    case .rate: "a data rate"
    case .perSecond: "a number per second"
    case .boolean: "yes or no"
    case .symbol: "a word"
    case .entity(let kind): "a \(kind)"
    }
  }

  /// How a number of this type is written.
  var example: String {
    switch self {
    case .count, .perSecond: "3"
    case .fraction: "3%"
    case .duration, .instant: "30s"
    case .bytes: "300kB"
    case .rate: "200Mbps"
    case .boolean: "true"
    case .symbol: "leader"
    case .entity(let kind): "\(kind):name"
    }
  }

  /// True when a plain number may stand for it.
  var takesPlainNumbers: Bool {
    switch self {
    case .count, .fraction, .perSecond: true
    default: false
    }
  }

  /// True when a value may change without an event: ages and the clock.
  ///
  /// Everything else stands still between events (see ``Reading``).
  var mayMove: Bool { self == .duration || self == .instant }

  /// The unit in which reports give numbers of this type.
  var measureUnit: MeasureUnit {
    switch self {
    case .duration, .instant: .seconds
    case .fraction: .fraction
    case .bytes: .bytes
    case .rate: .bitsPerSecond
    case .perSecond: .perSecond
    case .count, .boolean, .symbol, .entity: .count
    }
  }

  /// Base units in one ``measureUnit``.
  var measureSize: Double { self == .duration || self == .instant ? 1e9 : 1 }

  /// The type of a sum or difference; nil when the two do not fit.
  static func sum(_ left: ValueType, _ right: ValueType, isDifference: Bool) -> ValueType? {
    switch (left, right) {
    case (.instant, .instant): isDifference ? .duration : nil
    case (.instant, .duration): .instant
    case (.duration, .instant): isDifference ? nil : .instant
    default: left == right && left.isNumber ? left : nil
    }
  }

  /// The type of a product and the factor to its base unit; nil when there is none.
  static func product(_ left: ValueType, _ right: ValueType) -> (ValueType, scale: Double)? {
    switch (left, right) {
    case (.instant, _), (_, .instant): nil
    case (.fraction, let other), (let other, .fraction): other.isNumber ? (other, 1) : nil
    case (.count, let other), (let other, .count): other.isNumber ? (other, 1) : nil
    case (.rate, .duration), (.duration, .rate): (.bytes, 1 / 8e9)
    case (.perSecond, .duration), (.duration, .perSecond): (.count, 1e-9)
    default: nil
    }
  }

  /// The type of a ratio and the factor to its base unit; nil when there is none.
  static func quotient(_ left: ValueType, _ right: ValueType) -> (ValueType, scale: Double)? {
    switch (left, right) {
    case (.instant, _), (_, .instant): nil
    case let (one, other) where one == other && one.isNumber: (.fraction, 1)
    case (.bytes, .duration): (.rate, 8e9)
    case (.bytes, .rate): (.duration, 8e9)
    case (.count, .duration): (.perSecond, 1e9)
    case (.count, .perSecond): (.duration, 1e9)
    case (let one, .count), (let one, .fraction): one.isNumber ? (one, 1) : nil
    default: nil
    }
  }
}
