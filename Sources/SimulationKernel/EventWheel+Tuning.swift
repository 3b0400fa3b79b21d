extension EventWheel {
  /// Looks at the gap between the events taken out since the last time, and at their number.
  ///
  /// A bucket should span about three gaps; half or double of that is left alone.
  @inlinable
  @inline(never)
  mutating func tune(now: UInt64) {
    if tuning.mark == WheelTuning.unset { return tuning.restart(now: now, count: 0) }
    let span = now > tuning.mark ? now - tuning.mark : 0
    let removals = UInt64(tuning.removals)
    tuning.restart(now: now, count: count)
    if count < tuning.fewEvents {
      tuning.crowd = 16
      rebuild(shift: tuning.widestShift, buckets: BucketRing.fewest, from: now)
      return
    }
    tuning.crowd = 256
    let buckets = wantedBuckets
    let octaves = span == 0 ? Int(2 * shift) : Self.halfOctaves(3 * (span / removals) + 1)
    let isRightWidth = (-2...1).contains(octaves - Int(2 * shift))
    let isRightSize = ring.count <= 2 * buckets && 2 * ring.count >= buckets
    if isRightWidth && isRightSize { return }
    let wanted = isRightWidth ? shift : UInt64((octaves + 1) / 2)
    rebuild(shift: wanted, buckets: buckets, from: now)
  }

  /// Makes the buckets narrower when too many latecomers are in the one in hand.
  ///
  /// Not if they are at one instant, or nearly: then the crowd may be twice as large next time.
  @inlinable
  @inline(never)
  mutating func narrow() {
    let earliest = UInt64(truncatingIfNeeded: firstKey >> 64)
    var latest = run.isEmpty ? earliest : run.entries[run.end - 1].instant
    for index in 0..<late.count { latest = max(latest, late.entries[index].instant) }
    let gap = (latest - earliest) / UInt64(run.count + late.count)
    let wanted = UInt64((Self.halfOctaves(3 * gap + 1) + 1) / 2)
    if latest > earliest && wanted + 1 < shift {
      if shift == WheelTuning.infinite {
        tuning.restart(now: WheelTuning.unset, count: 0)
      }
      tuning.crowd = 256
      rebuild(shift: wanted, buckets: wantedBuckets, from: earliest)
    }
    tuning.crowd = max(tuning.crowd, 2 * late.count)
  }

  /// A power of two of at least twice the number of events.
  @inlinable
  var wantedBuckets: UInt64 {
    var buckets = BucketRing.fewest
    while buckets < 2 * UInt64(count) { buckets *= 2 }
    return buckets
  }

  /// Twice the binary logarithm of a number that is not zero, rounded down.
  @inlinable
  static func halfOctaves(_ number: UInt64) -> Int {
    let octave = 63 - number.leadingZeroBitCount
    let isUpperHalf = octave > 0 && number & (1 << (octave - 1)) != 0
    return 2 * octave + (isUpperHalf ? 1 : 0)
  }

  /// Gives the buckets another width and number; the one in hand begins at or before an instant.
  @inlinable
  @inline(never)
  mutating func rebuild(shift newShift: UInt64, buckets: UInt64, from instant: UInt64) {
    ring = BucketRing(count: buckets)
    shift = newShift
    day = instant &>> shift
    horizon = day &+ buckets
    seen = day
    var oldLate = EventHeap<Event>()
    swap(&oldLate, &late)
    markFreeNodes()
    for index in 0..<nodes.count { relink(index) }
    while !run.isEmpty && run.entries[run.end - 1].instant &>> shift > day {
      run.end -= 1
      place(run.entries[run.end])
    }
    for index in 0..<oldLate.count { place(oldLate.entries[index]) }
    pullFar()
  }

  /// Gives the nodes that hold no event an instant that no event has.
  @inlinable
  func markFreeNodes() {
    var node = freeNode
    while node != Self.none {
      let place = nodes.elements + Int(node)
      place.pointee.entry.instant = .max
      node = place.pointee.next
    }
  }

  /// Puts the event of a node where it belongs now.
  ///
  /// Nodes are met as they lie in memory: following the lists would wait for each of them.
  @inlinable
  mutating func relink(_ node: Int) {
    let place = nodes.elements + node
    let instant = place.pointee.entry.instant
    if instant == .max { return }
    let bucket = instant &>> shift
    if bucket > day && bucket < horizon {
      let index = ring.index(of: bucket)
      place.pointee.next = ring.heads[index]
      ring.heads[index] = UInt32(truncatingIfNeeded: node)
      ring.mark(index)
      return
    }
    place.pointee.next = freeNode
    freeNode = UInt32(truncatingIfNeeded: node)
    ringCount &-= 1
    self.place(place.pointee.entry)
  }
}
