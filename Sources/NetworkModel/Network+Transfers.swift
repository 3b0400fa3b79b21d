public import Units

extension Network {
  /// Begins to send so many bytes in one TCP stream.
  ///
  /// Transfers share each link max-min fair: equally, except that what one cannot use goes to the
  /// others. None gets more than the throughput law allows for the round trip and loss of its
  /// path, nor more than its own limit. A transfer needs the way back for its acknowledgements:
  /// it stands still while either way is cut, and goes on after. The last byte arrives one
  /// latency after the transfer completes. Messages take no bandwidth.
  ///
  /// - Parameter limit: The most that the sender offers; nil for all it can get.
  /// - Precondition: The size is not negative.
  public mutating func startTransfer(
    from: SiteID, to: SiteID, size: ByteCount, limit: BitRate? = nil, at now: Instant
  ) -> TransferID {
    precondition(size >= .zero, "a transfer has no negative size")
    return start(from: from, to: to, size: size, limit: limit, at: now)
  }

  /// Begins a stream without an end, which takes its share of the links until it is cancelled.
  ///
  /// For models that drain a backlog as a fluid: a stream while there is a backlog.
  public mutating func startStream(
    from: SiteID, to: SiteID, limit: BitRate? = nil, at now: Instant
  ) -> TransferID {
    start(from: from, to: to, size: nil, limit: limit, at: now)
  }

  private mutating func start(
    from: SiteID, to: SiteID, size: ByteCount?, limit: BitRate?, at now: Instant
  ) -> TransferID {
    // Without a path the ceiling is zero: such a transfer waits for ever.
    transfers.start(
      from: from, to: to, route: routing.route(from: from, to: to) ?? [], size: size,
      limit: limit, ceiling: transferCeiling(from: from, to: to), at: now)
  }

  /// Ends a transfer or stream before its time; false if it is not under way.
  @discardableResult
  public mutating func cancel(_ transfer: TransferID, at now: Instant) -> Bool {
    transfers.cancel(transfer, at: now)
  }

  /// When the next transfer completes if nothing changes; nil if none ever does.
  ///
  /// Changes only with ``version``. In the past only while a completion has not been fetched by
  /// ``advance(to:)``.
  public var nextCompletion: Instant? { transfers.nextCompletion }

  /// Moves to an instant and hands over the transfers that completed since the last call.
  ///
  /// In order of completion; of those at one instant, in order of starting.
  public mutating func advance(to now: Instant) -> [CompletedTransfer] {
    transfers.advance(to: now)
  }
}

extension Network {
  /// The bytes of a transfer not yet sent, rounded up; nil for a stream, or if not under way.
  public func remaining(_ transfer: TransferID, at now: Instant) -> ByteCount? {
    guard let transfer = settledTransfers(at: now).transfer(transfer), let size = transfer.size
    else { return nil }
    let unit = BulkTransfers.nanobitsPerByte
    return ByteCount(Int64((size - transfer.sent + unit - 1) / unit))
  }

  /// The whole bytes that a transfer or stream has sent; nil if it is not under way.
  public func sent(_ transfer: TransferID, at now: Instant) -> ByteCount? {
    settledTransfers(at: now).transfer(transfer).map {
      ByteCount(Int64($0.sent / BulkTransfers.nanobitsPerByte))
    }
  }

  /// The whole bytes that all transfers have put on one direction of a link.
  public func carried(on link: LinkID, at now: Instant) -> ByteCount {
    ByteCount(
      Int64(settledTransfers(at: now).carried[link.index] / BulkTransfers.nanobitsPerByte))
  }

  /// What a transfer or stream gets now; nil if it is not under way.
  public func rate(_ transfer: TransferID) -> BitRate? {
    transfers.transfer(transfer).map { BitRate(bitsPerSecond: Double($0.rate)) }
  }

  /// What one long transfer would get if it began now, beside those under way.
  public func throughput(from: SiteID, to: SiteID) -> BitRate {
    let rate = transfers.rateOfOneMore(
      route: routing.route(from: from, to: to) ?? [],
      ceiling: transferCeiling(from: from, to: to))
    return BitRate(bitsPerSecond: Double(rate))
  }

  /// The most that the path gives to one transfer; zero while either way is cut. [bit/s]
  func transferCeiling(from: SiteID, to: SiteID) -> Int64 {
    guard let roundTripTime = roundTripTime(from, to) else { return 0 }
    let loss = state(from: from, to: to).loss
    let law = throughputLaw.ceiling(roundTripTime: roundTripTime, loss: loss)
    return law.map(BulkTransfers.wholeBits) ?? BulkTransfers.unbounded
  }

  private func settledTransfers(at now: Instant) -> BulkTransfers {
    var settled = transfers
    settled.settle(to: now)
    return settled
  }
}
