public import SimulationKernel
public import Units

/// How the resolvers of a population treat the time to live of the records they cache.
public struct ResolverHabits: Hashable, Sendable {
  /// Share of resolvers that keep records longer than allowed, AS-NET-016.
  ///
  /// Range: 0 to 1.
  public var extendingShare: Double
  /// How much longer those keep them, AS-NET-017. [s]
  public var extensionTime: Distribution

  /// Habits of a population.
  public init(extendingShare: Double, extensionTime: Distribution) {
    self.extendingShare = extendingShare
    self.extensionTime = extensionTime
  }

  /// All resolvers keep to the time to live.
  public static let allKeepToTimeToLive = ResolverHabits(
    extendingShare: 0, extensionTime: .constant(0))
}

/// One caching resolver, such as a client's own or that of its office.
///
/// It is asked so often that it fetches a record again as soon as its copy expires. So its
/// fetches of one name form a grid, phase + k x lifetime, with a phase that is drawn once, and
/// which record it holds at any instant is a formula.
@frozen
public struct Resolver: Hashable, Sendable, BitwiseCopyable {
  /// How much longer than allowed it keeps records. [ns]
  public let extensionTime: Duration
  @usableFromInline let draws: RandomStream
  /// Place in the lifetime of all its copies as a share of 2⁶⁴; nil if drawn for each name.
  @usableFromInline let fixedPlace: UInt64?

  init(extensionTime: Duration, draws: RandomStream, fixedPlace: UInt64?) {
    self.extensionTime = extensionTime
    self.draws = draws
    self.fixedPlace = fixedPlace
  }

  /// Whether it keeps records no longer than allowed.
  public var isKeepingToTimeToLive: Bool { extensionTime == .zero }

  /// When it fetches a name, at all times; nil if it never keeps a copy.
  func fetches(of name: NameID, timeToLive: Duration) -> TimeGrid? {
    let lifetime = timeToLive + extensionTime
    guard lifetime > .zero else { return nil }
    let place = fixedPlace ?? draws.bits(ResolverPopulation.firstPhase + UInt64(name.index))
    let product = place.multipliedFullWidth(by: UInt64(lifetime.nanoseconds))
    return TimeGrid(phase: Duration(nanoseconds: Int64(product.high)), interval: lifetime)
  }
}

/// Resolvers of one population, numbered from 0; each is made when it is asked for.
public struct ResolverPopulation: Hashable, Sendable {
  /// How they treat the time to live.
  public let habits: ResolverHabits
  private let draws: RandomStream
  private let isNominal: Bool

  /// Ordinals of a resolver's draws: whether it extends, by how much, its phases.
  private static let isExtending: UInt64 = 0
  private static let extensionTime: UInt64 = 1
  static let firstPhase: UInt64 = 2

  /// The resolvers of an entity, such as a group of clients.
  public init(of entity: String, habits: ResolverHabits, streams: RandomStreams) {
    self.habits = habits
    draws = streams.stream(entity, "resolver")
    isNominal = streams.isNominal
  }

  /// The resolver of a number.
  ///
  /// Nominal resolvers are spread evenly over the lifetime, and the share that extends is spread
  /// evenly among them, by the same time: a population that acts as one is nobody's median.
  public func resolver(_ ordinal: UInt64) -> Resolver {
    let own = draws.substream(ordinal)
    let extends =
      isNominal ? isEvenlyChosen(ordinal) : own.happens(habits.extendingShare, Self.isExtending)
    let drawn = extends ? own.duration(habits.extensionTime, Self.extensionTime) : .zero
    return Resolver(
      // A century bounds the arithmetic, not the domain.
      extensionTime: min(max(drawn, .zero), .days(36_525)), draws: own,
      fixedPlace: isNominal ? Self.evenPlace(ordinal) : nil)
  }

  private func isEvenlyChosen(_ ordinal: UInt64) -> Bool {
    let share = habits.extendingShare
    let before = (Double(ordinal) * share).rounded(.down)
    return (Double(ordinal + 1) * share).rounded(.down) > before
  }

  /// Multiples of the golden section: any first n of them are spread evenly.
  private static func evenPlace(_ ordinal: UInt64) -> UInt64 {
    ordinal &* 0x9E37_79B9_7F4A_7C15 &+ (1 << 63)
  }
}
