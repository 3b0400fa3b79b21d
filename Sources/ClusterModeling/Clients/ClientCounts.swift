/// How many clients are in which state.
public struct ClientCounts: Hashable, Sendable, AdditiveArithmetic {
  /// Counts by trait bit.
  var byTrait: SIMD32<Int32> = .zero

  /// Nobody.
  public static let zero = ClientCounts()

  func count(_ trait: ClientTraits) -> Int {
    Int(byTrait[trait.rawValue.trailingZeroBitCount])
  }

  /// All clients.
  public var total: Int { count(.member) }
  /// Clients that their managing server heard within the given hearing window.
  public func heard(window: Int = 0) -> Int { count(.heard(window: window)) }
  /// Clients in order: neither degraded nor lost.
  ///
  /// Word of the guide: Active (SC-VEN-032).
  public var active: Int { count(.active) }
  /// Clients that missed several beats in a row.
  ///
  /// Word of the guide: Active (Syncing).
  public var degraded: Int { count(.degraded) }
  /// Clients that their managing server marks offline.
  public var offline: Int { count(.offline) }
  /// Clients that their managing server takes to be online, rightly or not (SC-VEN-019).
  public var online: Int { total - offline }
  /// Clients whose authentication failed since they were last accepted.
  public var refused: Int { count(.refused) }
  /// Refused clients that beat rarely and capture no flows.
  public var minimal: Int { count(.minimal) }
  /// Clients in the state Lost Agent (SC-VEN-010, SC-VEN-017).
  public var lostAgent: Int { count(.lost) }
  /// Clients that no policy can reach now: without a session, or with their path cut.
  public var blind: Int { count(.blind) }
  /// Clients that are not blind.
  public var reachable: Int { total - blind }
  /// Clients whose active server is not the target of their group (SC-VEN-021).
  public var moved: Int { count(.moved) }
  /// Clients whose attempts go to another server than their active one.
  public var moving: Int { count(.moving) }
  /// Clients in a server's queue for new connections.
  public var waiting: Int { count(.waiting) }
  /// Clients that report flows as they see them.
  public var reporting: Int { count(.reporting) }
  /// Clients that send buffered flows besides.
  public var uploading: Int { count(.uploading) }
  /// Clients that keep their flows.
  public var buffering: Int { count(.buffering) }
  /// Clients that lose their oldest flows because their buffer is full.
  public var overflowing: Int { count(.overflowing) }
  /// Connected clients that wait for their next beat to fetch a computed policy.
  public var owingPolicy: Int { count(.owesPolicy) }

  /// Counts client by client, summed.
  public static func + (left: ClientCounts, right: ClientCounts) -> ClientCounts {
    ClientCounts(byTrait: left.byTrait &+ right.byTrait)
  }
  /// Counts less other counts.
  public static func - (left: ClientCounts, right: ClientCounts) -> ClientCounts {
    ClientCounts(byTrait: left.byTrait &- right.byTrait)
  }
}
