import SimulationKernel
import Units

extension PeerCluster {
  /// A commit or an immediate operation, kept once for all machines.
  struct Change: Sendable {
    /// Machine on which it was made.
    var host: Int
    /// Who made it.
    var user: String
    /// When it was made.
    var at: Instant
    /// The host's own clock then, in whole seconds as clustercheck prints them. [s]
    var stamp: Int64
    /// What it changed.
    var items: [Item]
    /// When it reached each machine; nil for those that lack it.
    var arrivals: [Instant?]
    /// Whether it overtook, or lost to, another one in a conflict.
    var isSuperseded = false
    /// Whether nobody was told when it lost (PC-CONF-006).
    var isLostSilently = false
    /// Whether somebody made it, in contrast to what operations of the cluster write.
    var isCommit = true
    /// Whether all members were told of its spread.
    var hasSpread = false
  }

  /// One variable with its lineage.
  struct Entry: Hashable, Sendable {
    var key: Key
    var content: Content
    /// Changes that led here, the newest last; what is in it is known to have been seen.
    var lineage: [Int]

    /// The newest change.
    var change: Int { lineage.last ?? 0 }
  }

  /// One machine's own copy of the configuration of all machines (PC-ARCH-008).
  struct Store: Sendable {
    private(set) var entries: [Entry] = []
    /// Tells stores of the same content at a glance.
    private(set) var digest: UInt64 = 0
    /// Counts changes of who belongs to the cluster.
    private(set) var memberships = 0
    private var places: [Key: Int] = [:]
    /// Places of a feature's variables at a mode, in the order in which they were set.
    private var itemPlaces: [Item: [Int]] = [:]

    /// The entry of a variable; nil when it was never set.
    func entry(_ key: Key) -> Entry? { places[key].map { entries[$0] } }

    /// What the store says of one variable.
    func content(_ key: Key) -> Content { entry(key)?.content ?? .absent }

    /// Sets a variable by a new change.
    mutating func put(_ key: Key, _ content: Content, change: Int) {
      let lineage = (entry(key)?.lineage ?? []) + [change]
      replace(Entry(key: key, content: content, lineage: lineage))
    }

    /// Puts an entry in the place of the one with its key.
    mutating func replace(_ entry: Entry) {
      if entry.key.feature == Reserved.membership { memberships += 1 }
      if let place = places[entry.key] { digest ^= Self.digest(of: entries[place]) }
      digest ^= Self.digest(of: entry)
      if let place = places[entry.key] {
        entries[place] = entry
      } else {
        places[entry.key] = entries.count
        itemPlaces[entry.key.item, default: []].append(entries.count)
        entries.append(entry)
      }
    }

    /// Zero for an absent variable, which is as good as one that was never set.
    private static func digest(of entry: Entry) -> UInt64 {
      guard entry.content != .absent else { return 0 }
      let key = entry.key
      var hash = StableHash()
      for part in [key.mode.text, key.feature, key.variable, entry.content.word] {
        hash.combine(part)
      }
      return hash.value
    }

    /// Keeps only some entries.
    mutating func keep(where isKept: (Entry) -> Bool) {
      let kept = entries.filter(isKept)
      self = Store()
      for entry in kept { replace(entry) }
    }

    /// Variables of a feature at a mode, in the order of their names.
    func variables(_ item: Item) -> [Entry] {
      (itemPlaces[item] ?? []).map { entries[$0] }.sorted { $0.key.variable < $1.key.variable }
    }

    /// Whether a mode has settings of a feature, empty ones included (PC-LEVEL-004, PC-GUI-004).
    func isSet(_ item: Item) -> Bool {
      (itemPlaces[item] ?? []).contains { entries[$0].content != .absent }
    }

    /// What a mode says of a feature as a whole: the list of its variables.
    func content(_ item: Item) -> Content {
      let set = variables(item).filter { $0.content != .absent }
      if set.isEmpty { return .absent }
      let values = set.compactMap { entry -> String? in
        guard case .value(let value) = entry.content else { return nil }
        return entry.key.variable.isEmpty ? value : "\(entry.key.variable)-\(value)"
      }
      return values.isEmpty ? .empty : .value(values.joined(separator: "-"))
    }

    /// Whether both hold the same of every feature that either knows, by content.
    func agrees(with other: Store) -> Bool { differences(from: other).isEmpty }

    /// Features at modes of which the two hold something else, in the order of the entries.
    func differences(from other: Store) -> [Item] {
      var found: [Item] = []
      guard digest != other.digest else { return found }
      for (one, another) in [(self, other), (other, self)] {
        for entry in one.entries where another.content(entry.key) != entry.content {
          if !found.contains(entry.key.item) { found.append(entry.key.item) }
        }
      }
      return found
    }
  }
}
