import Units

extension PeerCluster {
  /// At which grain the newer of two changes wins (PC-GAP-007).
  enum Grain: String, Sendable, CaseIterable { case feature, variable }

  /// What decides when two changes bear the same time (PC-GAP-004).
  enum TieRule: String, Sendable, CaseIterable {
    /// Nothing: both stay until somebody decides in clustercheck.
    case ask
    case higherSerial = "higher-serial"
    case lowerName = "lower-name"
  }

  /// Two sides that changed the same thing.
  struct Conflict: Hashable, Sendable {
    var item: Item
    /// The change that is kept; nil while nobody has decided.
    var winner: Int?
    /// The newest change on either side.
    var changes: [Int]
  }

  /// What a store took from another one.
  struct Intake: Sendable {
    var taken: [Entry] = []
    var conflicts: [Conflict] = []
  }

  /// How two stores are brought together.
  struct Merging: Sendable {
    var grain: Grain
    var tie: TieRule
    var changes: [Change]
    var names: [String]

    /// Lets a store learn what another one knows; the newer change wins where both sides changed.
    ///
    /// A deletion counts as a change (PC-GAP-026).
    func bring(_ source: Store, into store: inout Store) -> Intake {
      var intake = Intake()
      for item in differing(source, store) {
        let keys = variables(of: item, source, store)
        let isNewInSource = keys.map { isNew(source.entry($0), to: store.entry($0)) }
        let isNewInStore = keys.map { isNew(store.entry($0), to: source.entry($0)) }
        guard isNewInSource.contains(true) else { continue }
        if isNewInStore.contains(true) {
          let blocks = grain == .feature ? [Array(keys.indices)] : keys.indices.map { [$0] }
          for block in blocks where block.contains(where: { isNewInSource[$0] }) {
            if block.contains(where: { isNewInStore[$0] }) {
              resolve(block.map { keys[$0] }, of: item, source, into: &store, &intake)
            } else {
              take(block.map { keys[$0] }, source, into: &store, &intake)
            }
          }
        } else {
          let block = keys.indices.filter { isNewInSource[$0] }.map { keys[$0] }
          take(block, source, into: &store, &intake)
        }
      }
      return intake
    }

    private func differing(_ source: Store, _ store: Store) -> [Item] {
      var items: [Item] = []
      for entry in source.entries where store.entry(entry.key)?.lineage != entry.lineage {
        if !items.contains(entry.key.item) { items.append(entry.key.item) }
      }
      return items
    }

    private func variables(of item: Item, _ source: Store, _ store: Store) -> [Key] {
      var keys = source.variables(item).map(\.key)
      for entry in store.variables(item) where !keys.contains(entry.key) { keys.append(entry.key) }
      return keys
    }

    /// Whether an entry holds a change that the other side never saw.
    private func isNew(_ entry: Entry?, to other: Entry?) -> Bool {
      guard let entry else { return false }
      guard let other else { return true }
      return !other.lineage.contains(entry.change)
    }

    private func take(
      _ keys: [Key], _ source: Store, into store: inout Store, _ intake: inout Intake
    ) {
      for key in keys {
        guard let entry = source.entry(key), isNew(entry, to: store.entry(key)) else { continue }
        store.replace(entry)
        intake.taken.append(entry)
      }
    }

    /// Both sides changed: the newer change supersedes the other (PC-CONF-001).
    private func resolve(
      _ keys: [Key], of item: Item, _ source: Store, into store: inout Store,
      _ intake: inout Intake
    ) {
      let theirs = newest(keys, of: source, unknownTo: store)
      let ours = newest(keys, of: store, unknownTo: source)
      let hasSameContent = keys.allSatisfy { source.content($0) == store.content($0) }
      guard let winner = hasSameContent ? max(theirs, ours) : winner(theirs, ours) else {
        intake.conflicts.append(Conflict(item: item, winner: nil, changes: [ours, theirs]))
        return
      }
      for key in keys {
        let (one, other) = (source.entry(key), store.entry(key))
        let isOurs = winner == ours
        let kept = isOurs ? other : one
        let lost = isOurs ? one : other
        var lineage = lost?.lineage ?? []
        lineage += (kept?.lineage ?? []).filter { !lineage.contains($0) }
        lineage.removeAll { $0 == winner }
        let entry = Entry(
          key: key, content: kept?.content ?? .absent, lineage: lineage + [winner])
        guard entry != other else { continue }
        store.replace(entry)
        intake.taken.append(entry)
      }
      if !hasSameContent {
        intake.conflicts.append(Conflict(item: item, winner: winner, changes: [ours, theirs]))
      }
    }

    private func newest(_ keys: [Key], of store: Store, unknownTo other: Store) -> Int {
      keys.compactMap { key -> Int? in
        guard let entry = store.entry(key), isNew(entry, to: other.entry(key)) else { return nil }
        return entry.change
      }.max { order($0) < order($1) } ?? 0
    }

    private func order(_ change: Int) -> (Int64, Int) { (changes[change].stamp, change) }

    /// The newer by the hosts' clocks; by the tie rule when they say the same.
    private func winner(_ first: Int, _ second: Int) -> Int? {
      let (one, other) = (changes[first], changes[second])
      if one.stamp != other.stamp { return one.stamp > other.stamp ? first : second }
      switch tie {
      case .ask: return nil
      case .higherSerial: return max(first, second)
      case .lowerName: return names[one.host] <= names[other.host] ? first : second
      }
    }
  }
}
