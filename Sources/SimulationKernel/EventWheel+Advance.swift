public import CProcessor

extension EventWheel {
  /// Takes the next bucket that holds an event in hand; there must be one, and nothing in hand.
  @inlinable
  @inline(never)
  mutating func advance(now: UInt64) {
    if tuning.isDue { tune(now: now) }
    while run.isEmpty && late.count == 0 {
      if ringCount > 0 {
        day = ring.nextOccupied(after: day)
      } else {
        day = far.entries[0].instant &>> shift
      }
      horizon = day &+ ring.count
      pullFar()
      collect(ring.takeList(at: ring.index(of: day)))
      if late.count > tuning.crowd { narrow() }
    }
    if nodes.count > Self.fewNodes { readAhead() }
  }

  /// The number of nodes that fit into a processor's nearest memory.
  @inlinable
  static var fewNodes: Int { 2048 }

  /// How many buckets ahead the walk of a list begins: also how many nodes of it are read ahead.
  @inlinable
  static var reach: UInt64 { 7 }

  /// Has nodes of the lists that will soon be walked come nearer, while the one in hand is played.
  ///
  /// Each of the next lists has a finger that goes one node further at every bucket. What a finger
  /// points to was asked for one bucket earlier, so nothing waits. A finger that lost its list,
  /// because the buckets were rebuilt or the list has ended, points to some other node: that costs
  /// a wasted hint and cannot be seen in the order.
  @inlinable
  @inline(__always)
  mutating func readAhead() {
    let end = UInt32(truncatingIfNeeded: nodes.count &- 1)
    let elements = nodes.elements
    let fingers = fingers.elements
    var bucket = day &+ 1
    while bucket <= seen {
      let place = Int(truncatingIfNeeded: bucket & 7)
      let node = min(elements[Int(fingers[place])].next, end)
      prefetch_line(elements + Int(node))
      fingers[place] = node
      bucket &+= 1
    }
    let reach = day &+ Self.reach
    while bucket <= reach {
      let node = min(ring.heads[ring.index(of: bucket)], end)
      prefetch_line(elements + Int(node))
      fingers[Int(truncatingIfNeeded: bucket & 7)] = node
      bucket &+= 1
    }
    seen = reach
  }

  /// Moves into the ring what the horizon has reached.
  @inlinable
  mutating func pullFar() {
    while far.count > 0, far.entries[0].instant &>> shift < horizon {
      place(far.removeFirst())
    }
  }

  /// Puts an event where it belongs, without a look at the tuning.
  @inlinable
  mutating func place(_ entry: Entry) {
    let bucket = entry.instant &>> shift
    if bucket <= day {
      insertInHand(entry)
    } else if bucket < horizon {
      if freeNode == Self.none { addNode() }
      link(entry, to: bucket)
    } else {
      far.insert(entry)
    }
  }

  /// Takes a list in hand and frees its nodes.
  ///
  /// First the list is walked, then what was found is sorted: a comparison that waits for memory
  /// and is then mispredicted would hold up the walk. The nodes stay linked, so that the list is
  /// freed at once, and so that a list that turns out to be long is still there.
  @inlinable
  mutating func collect(_ list: UInt32) {
    if list == Self.none { return }
    guard run.isEmpty else { return collectLong(list) }
    let nodes = nodes.elements
    let entries = run.entries
    entries[0] = nodes[Int(list)].entry
    var last = list
    var next = nodes[Int(list)].next
    var length = 1
    while next != Self.none {
      if length == Self.usualLength { return collectLong(list) }
      entries[length] = nodes[Int(next)].entry
      length &+= 1
      last = next
      next = nodes[Int(next)].next
    }
    ringCount &-= length
    nodes[Int(last)].next = freeNode
    freeNode = list
    run.head = 0
    run.end = length
    run.sort()
  }

  /// The number of events up to which a list is sorted by insertion.
  @inlinable
  static var usualLength: Int { 16 }

  /// Takes a long list in hand, in the order of scheduling.
  ///
  /// A burst comes out sorted that way, and costs O(1) an event.
  @inlinable
  @inline(never)
  mutating func collectLong(_ list: UInt32) {
    let turned = reversed(list)
    var node = turned
    while node != Self.none {
      insertInHand(nodes.elements[Int(node)].entry)
      ringCount &-= 1
      node = nodes.elements[Int(node)].next
    }
    nodes.elements[Int(list)].next = freeNode
    freeNode = turned
  }

  /// The list the other way round.
  @inlinable
  func reversed(_ list: UInt32) -> UInt32 {
    var turned = Self.none
    var node = list
    while node != Self.none {
      let next = nodes.elements[Int(node)].next
      nodes.elements[Int(node)].next = turned
      turned = node
      node = next
    }
    return turned
  }

  /// The instant of the first event, in hand or not; there must be one. [ns]
  @inlinable
  var firstInstant: UInt64 {
    let inHand = firstKey
    if inHand != .max { return UInt64(truncatingIfNeeded: inHand >> 64) }
    if ringCount == 0 { return far.entries[0].instant }
    var node = ring.heads[ring.index(of: ring.nextOccupied(after: day))]
    var earliest = UInt64.max
    while node != Self.none {
      earliest = min(earliest, nodes.elements[Int(node)].entry.instant)
      node = nodes.elements[Int(node)].next
    }
    return earliest
  }
}
