public import Units

/// A place where systems stand, by its position in the list of sites.
@frozen
public struct SiteID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Position in the list of sites, from 0.
  public var index: Int

  /// The site at a position.
  @inlinable
  public init(_ index: Int) { self.index = index }

  /// Sites in order of the list.
  @inlinable
  public static func < (left: SiteID, right: SiteID) -> Bool { left.index < right.index }
}

/// One direction of a declared link.
///
/// The link at position i of the description has direction 2i from its first end to its second,
/// and direction 2i+1 back.
@frozen
public struct LinkID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Position among all directions of all links, from 0.
  public var index: Int

  /// The direction at a position.
  @inlinable
  public init(_ index: Int) { self.index = index }

  /// The same link's other direction.
  @inlinable
  public var opposite: LinkID { LinkID(index ^ 1) }

  /// Directions in order of their position.
  @inlinable
  public static func < (left: LinkID, right: LinkID) -> Bool { left.index < right.index }
}

/// A condition that was laid on links and can be lifted again.
@frozen
public struct ConditionToken: Hashable, Sendable, BitwiseCopyable {
  /// Number of the condition in order of beginning, from 0; never used twice.
  public let number: UInt64

  @usableFromInline
  init(_ number: UInt64) { self.number = number }
}

/// A bulk transfer, or a stream without an end.
@frozen
public struct TransferID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Number of the transfer in order of starting, from 0; never used twice.
  public let number: UInt64

  @usableFromInline
  init(_ number: UInt64) { self.number = number }

  /// Transfers in order of starting.
  @inlinable
  public static func < (left: TransferID, right: TransferID) -> Bool {
    left.number < right.number
  }
}

/// A bulk transfer whose last byte has been sent.
@frozen
public struct CompletedTransfer: Hashable, Sendable, BitwiseCopyable {
  /// The transfer.
  public let id: TransferID
  /// When its last byte was sent; it arrives one latency later.
  public let completedAt: Instant
}
