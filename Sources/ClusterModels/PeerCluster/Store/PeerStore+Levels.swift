extension PeerCluster.Store {
  private typealias Cluster = PeerCluster

  /// The value in force on a machine with the mode that it comes from: machine, group, cluster.
  ///
  /// The lowest level that has any settings wins as a whole; lists are not merged (PC-LEVEL-003,
  /// PC-LEVEL-007).
  func effective(
    _ feature: String, on machine: String
  ) -> (content: PeerCluster.Content, from: PeerCluster.Mode?) {
    for mode in modes(over: machine) {
      let item = PeerCluster.Item(mode: mode, feature: feature)
      if isSet(item) { return (content(item), mode) }
    }
    return (.absent, nil)
  }

  /// Modes that apply to a machine, lowest first.
  func modes(over machine: String) -> [PeerCluster.Mode] {
    var modes = [PeerCluster.Mode.machine(machine)]
    if let group = group(of: machine) { modes.append(.group(group)) }
    return modes + [.cluster]
  }

  /// The group of a machine; nil for one that is no member (PC-ARCH-003).
  func group(of machine: String) -> String? {
    let key = PeerCluster.Key(
      mode: .machine(machine), feature: PeerCluster.Reserved.membership)
    guard case .value(let group) = content(key) else { return nil }
    return group
  }

  /// Whether a group exists.
  func hasGroup(_ name: String) -> Bool {
    content(PeerCluster.Key(mode: .group(name), feature: PeerCluster.Reserved.group)) != .absent
  }

  /// Groups in the order in which they were made.
  var groups: [String] {
    entries.filter { $0.key.feature == PeerCluster.Reserved.group && $0.content != .absent }
      .map(\.key.mode.name)
  }

  /// Members in the order in which they were entered, by name.
  var members: [String] {
    entries.filter { $0.key.feature == PeerCluster.Reserved.membership && $0.content != .absent }
      .map(\.key.mode.name)
  }

  /// The group in which machines enter (PC-JOIN-003).
  var mainGroup: String {
    let key = PeerCluster.Key(mode: .cluster, feature: PeerCluster.Reserved.mainGroup)
    return content(key).word
  }

  /// Modes in which a feature has settings: cluster, then groups, then machines.
  func modesSetting(_ feature: String) -> [PeerCluster.Mode] {
    let all = [.cluster] + groups.map { .group($0) } + members.map { PeerCluster.Mode.machine($0) }
    return all.filter { isSet(PeerCluster.Item(mode: $0, feature: feature)) }
  }

  /// The real value after a variable's edit that is not committed yet.
  func with(_ edits: [PeerCluster.Edit]) -> PeerCluster.Store {
    var draft = self
    for edit in edits { draft.put(edit.key, edit.content, change: Int.max) }
    return draft
  }
}

extension PeerCluster {
  /// An edit that waits for its commit.
  struct Edit: Hashable, Sendable {
    var key: Key
    var content: Content
    /// The change on which it rests (PC-CONF-002); nil where there was none.
    var base: Int?
  }
}
