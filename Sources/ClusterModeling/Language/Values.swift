public import Units

/// A value that a field of an entity has, or that an expression comes to.
public enum Value: Hashable, Sendable {
  /// A number in its dimension's base unit: things, fraction, nanoseconds, bytes or bits a second.
  case number(Double)
  /// Yes or no.
  case boolean(Bool)
  /// One word of a closed or open list: `leader`, `normal`, `25.2.10`.
  case symbol(String)
  /// An entity of the world.
  case entity(EntityID)
  /// No value, for instance the leader of a system that has none.
  case nothing
}

/// What kind of value a field or an expression has.
public enum ValueType: Hashable, Sendable {
  /// A number of things.
  case count
  /// A share; 1 is all.
  case fraction
  /// A span of time. [ns]
  case duration
  /// An instant of the run. [ns since the start]
  case instant
  /// Data. [B]
  case bytes
  /// Data rate. [bit/s]
  case rate
  /// A rate of things. [1/s]
  case perSecond
  /// Yes or no.
  case boolean
  /// A word; the list of allowed ones, or an empty list when any word will do.
  case symbol([String])
  /// An entity of the named kind.
  case entity(String)

  /// True for values that can be added and compared by size.
  public var isNumber: Bool {
    switch self {
    case .count, .fraction, .duration, .instant, .bytes, .rate, .perSecond: true
    case .boolean, .symbol, .entity: false
    }
  }
}

/// A value as it stands now and as it moves until something happens.
///
/// Replication lag grows by a second each second while nothing happens; everything else stands
/// still between events. So a condition's next possible change of truth can be computed.
public struct Reading: Hashable, Sendable {
  /// The value now.
  public var value: Value
  /// Growth of a number in its base unit for each nanosecond that passes; zero for all but ages.
  public var slope: Double
  /// The instant up to which value and slope hold if no event comes before.
  public var validUntil: Instant

  /// A reading.
  @inlinable
  public init(_ value: Value, slope: Double = 0, validUntil: Instant = .never) {
    self.value = value
    self.slope = slope
    self.validUntil = validUntil
  }

  /// A number that stands still.
  @inlinable
  public static func number(_ value: Double) -> Reading { Reading(.number(value)) }
  /// A number of things.
  @inlinable
  public static func count(_ value: Int) -> Reading { Reading(.number(Double(value))) }
  /// A span that stands still.
  @inlinable
  public static func duration(_ span: Duration) -> Reading {
    Reading(.number(Double(span.nanoseconds)))
  }
  /// An age: a span that grows with time.
  @inlinable
  public static func age(_ span: Duration) -> Reading {
    Reading(.number(Double(span.nanoseconds)), slope: 1)
  }
  /// Yes or no.
  @inlinable
  public static func boolean(_ value: Bool) -> Reading { Reading(.boolean(value)) }
  /// A word.
  @inlinable
  public static func symbol(_ word: String) -> Reading { Reading(.symbol(word)) }
  /// An entity.
  @inlinable
  public static func entity(_ entity: EntityID) -> Reading { Reading(.entity(entity)) }
  /// No value.
  public static let nothing = Reading(.nothing)
}

/// Whose eyes a field is read with.
public enum Viewpoint: Hashable, Sendable {
  /// What is.
  case truth
  /// What an entity (a PCE, a machine) believes.
  case belief(of: EntityID)
  /// What a page or API of an entity shows, with its delay.
  case page(String, of: EntityID)
}
