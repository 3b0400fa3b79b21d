import Units

/// When each client is to be looked at next: an indexed four-way heap, one place per client.
///
/// Order: (instant, client). A client has at most one entry, so moving it needs no search and
/// leaves nothing stale behind.
struct WakeQueue: Sendable {
  private struct Entry: BitwiseCopyable {
    var instant: Instant
    var client: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      left.instant == right.instant ? left.client < right.client : left.instant < right.instant
    }
  }

  private var entries: [Entry] = []
  /// Where each client stands in the heap, or -1.
  private var places: [Int32]

  /// A queue in which each client waits for its instant, or not at all.
  init(_ instants: [Instant]) {
    places = Array(repeating: -1, count: instants.count)
    for (client, instant) in instants.enumerated() where instant != .never {
      entries.append(Entry(instant: instant, client: Int32(client)))
    }
    entries.sort(by: <)
    for place in entries.indices { places[Int(entries[place].client)] = Int32(place) }
  }

  /// Makes room for one more client.
  mutating func appendClient() { places.append(-1) }

  /// The earliest entry.
  var first: (instant: Instant, client: Int)? {
    entries.first.map { ($0.instant, Int($0.client)) }
  }

  /// Sets a client's instant; ``Units/Instant/never`` takes it out.
  mutating func set(_ client: Int, to instant: Instant) {
    let place = Int(places[client])
    if instant == .never {
      if place >= 0 { remove(at: place) }
      return
    }
    let entry = Entry(instant: instant, client: Int32(client))
    if place < 0 {
      entries.append(entry)
      raise(entry, from: entries.count - 1)
    } else if entry < entries[place] {
      raise(entry, from: place)
    } else {
      sink(entry, from: place)
    }
  }

  private mutating func remove(at place: Int) {
    places[Int(entries[place].client)] = -1
    let last = entries.removeLast()
    guard place < entries.count else { return }
    if place > 0, last < entries[(place - 1) / 4] {
      raise(last, from: place)
    } else {
      sink(last, from: place)
    }
  }

  private mutating func put(_ entry: Entry, at place: Int) {
    entries[place] = entry
    places[Int(entry.client)] = Int32(place)
  }

  private mutating func raise(_ entry: Entry, from start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 4
      guard entry < entries[parent] else { break }
      put(entries[parent], at: place)
      place = parent
    }
    put(entry, at: place)
  }

  private mutating func sink(_ entry: Entry, from start: Int) {
    var place = start
    while true {
      let firstChild = 4 * place + 1
      guard firstChild < entries.count else { break }
      var least = firstChild
      for child in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, entries.count))
      where entries[child] < entries[least] {
        least = child
      }
      guard entries[least] < entry else { break }
      put(entries[least], at: place)
      place = least
    }
    put(entry, at: place)
  }
}
