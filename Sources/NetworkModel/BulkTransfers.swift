import Units

/// Bulk transfers under way and what each link has carried, in exact integer arithmetic.
///
/// Amounts are counted in nanobits (10⁻⁹ bit): a rate in whole bit/s times a span in whole ns.
/// Nothing is rounded on the way, so it makes no difference how often one looks.
struct BulkTransfers: Sendable {
  /// A transfer under way.
  struct Active: Sendable {
    let id: TransferID
    let from: SiteID
    let to: SiteID
    let route: [LinkID]
    /// The most its sender offers. [bit/s]
    let limit: Int64
    /// Its size; nil for a stream without an end. [nanobit]
    let size: Int128?
    /// What has been sent. [nanobit]
    var sent: Int128 = 0
    /// The most the path gives to one transfer, zero while it is cut. [bit/s]
    var ceiling: Int64 = 0
    /// Present rate. [bit/s]
    var rate: Int64 = 0
  }

  /// Nanobits in a byte.
  static let nanobitsPerByte: Int128 = 8_000_000_000
  /// More than any link carries; stands for "no bound". [bit/s]
  static let unbounded: Int64 = 1 << 50

  /// In order of starting.
  private(set) var active: [Active] = []
  /// By link. [bit/s]
  private(set) var capacities: [Int64]
  /// By link. [nanobit]
  private(set) var carried: [Int128]
  /// Until when everything is accounted for.
  private(set) var settledAt = Instant.start
  /// Moves whenever a rate may have changed.
  private(set) var version: UInt64 = 0
  private var completed: [CompletedTransfer] = []
  private var startedCount: UInt64 = 0

  init(capacities: [Int64]) {
    self.capacities = capacities
    carried = [Int128](repeating: 0, count: capacities.count)
  }

  /// A rate in whole bit/s, rounded down.
  static func wholeBits(_ rate: BitRate) -> Int64 {
    Int64(min(max(rate.bitsPerSecond, 0), Double(unbounded)))
  }

  /// When the next transfer completes if nothing changes, or has completed unnoticed.
  var nextCompletion: Instant? { completed.first?.completedAt ?? nextFinish }

  private var nextFinish: Instant? {
    var next: Instant?
    for transfer in active {
      if let finish = finish(of: transfer) { next = min(next ?? finish, finish) }
    }
    return next
  }

  private func finish(of transfer: Active) -> Instant? {
    guard let size = transfer.size, transfer.rate > 0 else { return nil }
    let rate = Int128(transfer.rate)
    let span = (size - transfer.sent + rate - 1) / rate
    return Int64(exactly: span).map { settledAt + Duration(nanoseconds: $0) }
  }

  /// Accounts for everything up to an instant.
  mutating func settle(to now: Instant) {
    precondition(now >= settledAt, "transfers were already seen at a later instant")
    while let next = nextFinish, next <= now {
      send(until: next)
      removeFinished()
      share()
    }
    send(until: now)
  }

  /// Moves to an instant and hands over what completed since the last call, in order.
  mutating func advance(to now: Instant) -> [CompletedTransfer] {
    settle(to: now)
    defer { completed.removeAll(keepingCapacity: true) }
    return completed
  }

  private mutating func send(until now: Instant) {
    let span = Int128((now - settledAt).nanoseconds)
    settledAt = now
    guard span > 0 else { return }
    for index in active.indices where active[index].rate > 0 {
      let possible = Int128(active[index].rate) * span
      let amount = active[index].size.map { min($0 - active[index].sent, possible) } ?? possible
      active[index].sent += amount
      for link in active[index].route { carried[link.index] += amount }
    }
  }

  private mutating func removeFinished() {
    for transfer in active where transfer.isFinished && transfer.rate > 0 {
      completed.append(CompletedTransfer(id: transfer.id, completedAt: settledAt))
    }
    active.removeAll { $0.isFinished && $0.rate > 0 }
  }

  private mutating func share() {
    version += 1
    if isEachAlone {
      // As most are: they take what there is.
      for index in active.indices {
        active[index].rate = FairShare.rate(ofOnly: active[index].claim, capacities)
      }
      return
    }
    let rates = FairShare.rates(of: active.map(\.claim), capacities: capacities)
    for index in active.indices { active[index].rate = rates[index] }
  }

  /// Whether no two transfers use one link.
  private var isEachAlone: Bool {
    for index in active.indices.dropFirst() {
      for other in 0..<index {
        for link in active[index].route where active[other].route.contains(link) { return false }
      }
    }
    return true
  }
}

extension BulkTransfers.Active {
  var isFinished: Bool { sent == size }

  var claim: FairShare.Claim {
    FairShare.Claim(route: route, ceiling: min(limit, ceiling))
  }
}

extension BulkTransfers {
  /// Begins a transfer, or a stream if no size is given.
  mutating func start(
    from: SiteID, to: SiteID, route: [LinkID], size: ByteCount?, limit: BitRate?,
    ceiling: Int64, at now: Instant
  ) -> TransferID {
    settle(to: now)
    let id = TransferID(startedCount)
    startedCount += 1
    active.append(
      Active(
        id: id, from: from, to: to, route: route,
        limit: limit.map(Self.wholeBits) ?? Self.unbounded,
        size: size.map { Int128($0.bytes) * Self.nanobitsPerByte }, ceiling: ceiling))
    share()
    return id
  }

  /// Ends a transfer before its time; false if it is not under way.
  mutating func cancel(_ id: TransferID, at now: Instant) -> Bool {
    settle(to: now)
    guard let index = active.firstIndex(where: { $0.id == id }) else { return false }
    active.remove(at: index)
    share()
    return true
  }

  /// Takes over capacities and ceilings that hold from an instant on.
  mutating func change(
    capacities: [Int64], at now: Instant, ceiling: (_ from: SiteID, _ to: SiteID) -> Int64
  ) {
    settle(to: now)
    self.capacities = capacities
    for index in active.indices {
      active[index].ceiling = ceiling(active[index].from, active[index].to)
    }
    share()
  }

  /// A transfer under way.
  func transfer(_ id: TransferID) -> Active? { active.first { $0.id == id } }

  /// What one more transfer without a limit would get.
  func rateOfOneMore(route: [LinkID], ceiling: Int64) -> Int64 {
    let claims = active.map(\.claim) + [FairShare.Claim(route: route, ceiling: ceiling)]
    return FairShare.rates(of: claims, capacities: capacities).last ?? 0
  }
}
