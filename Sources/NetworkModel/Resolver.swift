public import SimulationKernel
public import Units

/// How the resolvers of a population treat the time to live of the records they cache.
public struct ResolverHabits: Hashable, Sendable {
  /// Share of resolvers that keep records longer than allowed, AS-NET-016. Range: 0 to 1.
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
  /// Draws of this resolver: 0 whether it extends, 1 by how much, 2 + i its phase for name i.
  public let draws: RandomStream
  /// How much longer than allowed it keeps records. [ns]
  public let extensionTime: Duration

  /// A resolver with draws that serve nothing else.
  ///
  /// Nominal draws give every resolver the same habits and phase; give each its own random
  /// stream where a population must stay spread out.
  public init(draws: RandomStream, habits: ResolverHabits) {
    self.draws = draws
    let isExtending = draws.happens(habits.extendingShare, 0)
    // A century bounds the arithmetic, not the domain.
    extensionTime =
      isExtending
      ? min(max(draws.duration(habits.extensionTime, 1), .zero), .days(36_525)) : .zero
  }

  /// Whether it keeps records no longer than allowed.
  public var isKeepingToTimeToLive: Bool { extensionTime == .zero }

  /// When it fetches a name, at all times; nil if it never keeps a copy.
  func fetches(of name: NameID, timeToLive: Duration) -> TimeGrid? {
    let lifetime = timeToLive + extensionTime
    guard lifetime > .zero else { return nil }
    let product = draws.bits(2 + UInt64(name.index))
      .multipliedFullWidth(by: UInt64(lifetime.nanoseconds))
    return TimeGrid(phase: Duration(nanoseconds: Int64(product.high)), interval: lifetime)
  }
}
