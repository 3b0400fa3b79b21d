public import Units

/// How far a policy version has come with the clients that it concerns.
public struct PolicyProgress: Hashable, Sendable {
  /// When it was provisioned.
  public let provisionedAt: Instant
  /// Clients that it concerns. [clients]
  public internal(set) var affected: Int
  /// Clients among them on which it, or a newer version, is in force. [clients]
  public internal(set) var applied = 0
  /// When it was in force on half of them.
  public internal(set) var halfAt: Instant?
  /// When it was in force on 99 % of them.
  public internal(set) var percentile99At: Instant?
  /// When it was in force on the last of them: the end of convergence.
  public internal(set) var lastAt: Instant?

  /// Whether it is in force on every client that it concerns.
  public var isConverged: Bool { applied == affected }

  init(provisionedAt: Instant, affected: Int) {
    self.provisionedAt = provisionedAt
    self.affected = affected
    noteMilestones(at: provisionedAt)
  }

  mutating func countApplied(at now: Instant) {
    applied += 1
    noteMilestones(at: now)
  }

  /// Counts a client no longer that left before the version was in force on it.
  mutating func withdraw(at now: Instant) {
    affected -= 1
    noteMilestones(at: now)
  }

  private mutating func noteMilestones(at now: Instant) {
    if halfAt == nil, applied >= (affected + 1) / 2 { halfAt = now }
    if percentile99At == nil, applied >= (affected * 99 + 99) / 100 { percentile99At = now }
    if lastAt == nil, applied >= affected { lastAt = now }
  }
}

/// A policy version, which clients of each group it concerns, and where it is in force.
struct ProvisionState: Sendable {
  /// Per group: the order in which clients are concerned, and how many of them are.
  struct Membership: Sendable {
    let order: KeyedPermutation
    let members: Int
    let affected: Int
  }

  let groups: [Membership]
  let provisionedAt: Instant
  /// Clients that it concerned when it was provisioned. [clients]
  let affected: Int
  /// When it came into force on single clients, in no order.
  var applied: [Instant] = []
  /// When clients left that it concerned and on which it was not in force.
  var withdrawn: [Instant] = []
  /// Its ways to whole groups.
  var deliveries: [PolicyDelivery] = []

  /// Per group: the clients that it concerns, as soon as single clients are served.
  private var known: [ConcernedClients] = []

  init(groups: [Membership], provisionedAt: Instant, affected: Int) {
    self.groups = groups
    self.provisionedAt = provisionedAt
    self.affected = affected
    known = Array(repeating: ConcernedClients(), count: groups.count)
  }

  /// Whether the version concerns the client at a place in a group.
  @inline(__always)
  func concerns(group: Int, ordinal: Int) -> Bool {
    guard groups[group].affected > 0, ordinal < groups[group].members else { return false }
    if known[group].isKnown { return known[group].contains(Int32(ordinal)) }
    return groups[group].order.place(of: ordinal) < groups[group].affected
  }

  /// The clients of a group that it concerns, in the order in which they are served; whether it
  /// concerns one is known at once from now on.
  mutating func orderOfServing(_ group: Int) -> [Int32] {
    let membership = groups[group]
    let ordinals = (0..<membership.affected).map { Int32(membership.order.item(at: $0)) }
    if !known[group].isKnown {
      known[group] = ConcernedClients(ordinals, of: membership.members)
    }
    return ordinals
  }
}

/// Some clients of a group: a few in order, or one bit for each client of the group.
struct ConcernedClients: Sendable {
  private var few: [Int32] = []
  private var bits: [UInt64] = []
  /// Whether it says anything yet.
  private(set) var isKnown = false

  /// Up to so many clients, a list takes less room than a bit for everybody.
  private static let fewAtMost = 64

  init() {}

  init(_ ordinals: [Int32], of members: Int) {
    isKnown = true
    guard ordinals.count > Self.fewAtMost else {
      few = ordinals.sorted()
      return
    }
    bits = Array(repeating: 0, count: (members + 63) / 64)
    for ordinal in ordinals { bits[Int(ordinal) >> 6] |= 1 << UInt64(ordinal & 63) }
  }

  /// Whether the client at a place of the group is one of them.
  @inline(__always)
  func contains(_ ordinal: Int32) -> Bool {
    guard bits.isEmpty else {
      return bits[Int(ordinal) >> 6] & (1 << UInt64(ordinal & 63)) != 0
    }
    var low = 0
    var high = few.count
    while low < high {
      let middle = (low + high) / 2
      if few[middle] < ordinal { low = middle + 1 } else { high = middle }
    }
    return low < few.count && few[low] == ordinal
  }
}
