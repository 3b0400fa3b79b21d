import Units

/// A committed change of a PCE's own, with running totals so that a backlog is a difference.
struct Change: Sendable, BitwiseCopyable {
  /// When the PCE committed it.
  var at: Instant
  /// Rows of the log up to and including this change.
  var rowsUpTo: Int64
  /// Bytes of the log up to and including this change. [B]
  var bytesUpTo: Int64
  /// Number of the version that is to be computed for it; 0 for none.
  var version: Int32
  /// Place of the VEN that was paired; -1 for all other changes.
  var client: Int32
  /// What changed.
  var data: DataClass
}

/// One PCE's own changes in the order of their commits (AS-REP-006: kept until confirmed).
///
/// Nothing is ever taken out: a place in the log stays a place. Changes that nobody holds any more
/// are *gone*; they are skipped and count nowhere, and a backup may bring them back.
struct ChangeLog: Sendable {
  private(set) var changes: [Change] = []
  /// Places that are gone, in order.
  private(set) var gone: [Range<Int>] = []
  /// Places of policy changes, in order.
  private(set) var policyPlaces: [Int] = []
  /// The newest place of each class of data.
  private var newestPlaces = [Int?](repeating: nil, count: DataClass.allCases.count)

  /// Number of changes ever committed.
  var count: Int { changes.count }

  subscript(place: Int) -> Change { changes[place] }

  /// Adds a change with its size.
  mutating func append(
    _ data: DataClass, version: Int32, client: Int32, rows: Int64, bytes: Int64, at now: Instant
  ) {
    newestPlaces[data.rawValue] = count
    if data == .policy { policyPlaces.append(count) }
    changes.append(
      Change(
        at: now, rowsUpTo: (changes.last?.rowsUpTo ?? 0) + rows,
        bytesUpTo: (changes.last?.bytesUpTo ?? 0) + bytes, version: version, client: client,
        data: data))
  }

  /// The first place, from a given one on, that is not gone; nil when there is none.
  func firstLive(from place: Int) -> Int? {
    var place = place
    for range in gone where range.contains(place) { place = range.upperBound }
    return place < count ? place : nil
  }

  /// The place of the newest change of a class; nil when there is none.
  func newest(of data: DataClass) -> Int? { newestPlaces[data.rawValue] }

  /// Whether the change at a place is still held by somebody.
  func isLive(_ place: Int) -> Bool { !gone.contains { $0.contains(place) } }

  /// Changes within places that are not gone.
  func liveCount(in places: Range<Int>) -> Int {
    gone.reduce(places.count) { $0 - $1.clamped(to: places).count }
  }

  /// Rows of the changes within places that are not gone.
  func rows(in places: Range<Int>) -> Int64 { live(in: places, \.rowsUpTo) }

  /// Bytes of the changes within places that are not gone. [B]
  func bytes(in places: Range<Int>) -> Int64 { live(in: places, \.bytesUpTo) }

  private func live(in places: Range<Int>, _ total: (Change) -> Int64) -> Int64 {
    gone.reduce(sum(in: places, total)) { $0 - sum(in: $1.clamped(to: places), total) }
  }

  private func sum(in places: Range<Int>, _ total: (Change) -> Int64) -> Int64 {
    guard !places.isEmpty else { return 0 }
    let before = places.lowerBound > 0 ? total(changes[places.lowerBound - 1]) : 0
    return total(changes[places.upperBound - 1]) - before
  }

  /// Marks everything from a place on as gone; hands over the places that were not gone before.
  mutating func bury(from place: Int) -> [Range<Int>] {
    guard place < count else { return [] }
    let fresh = liveRanges(in: place..<count)
    gone = gone.compactMap {
      $0.lowerBound < place ? $0.lowerBound..<min($0.upperBound, place) : nil
    }
    gone.append(place..<count)
    return fresh
  }

  /// Brings back everything before a place; hands over the places that were gone.
  mutating func unearth(below place: Int) -> [Range<Int>] {
    let back = gone.map { $0.clamped(to: 0..<place) }.filter { !$0.isEmpty }
    gone = gone.compactMap {
      $0.upperBound > place ? max($0.lowerBound, place)..<$0.upperBound : nil
    }
    return back
  }

  private func liveRanges(in places: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = places.lowerBound
    for range in gone where range.overlaps(places) {
      if start < range.lowerBound { ranges.append(start..<range.lowerBound) }
      start = range.upperBound
    }
    if start < places.upperBound { ranges.append(start..<places.upperBound) }
    return ranges
  }

  /// The first place of a policy change from a given place on, by number of policy change.
  ///
  /// - Complexity: logarithmic.
  func policyIndex(from place: Int) -> Int {
    var low = 0
    var high = policyPlaces.count
    while low < high {
      let middle = (low + high) / 2
      if policyPlaces[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
