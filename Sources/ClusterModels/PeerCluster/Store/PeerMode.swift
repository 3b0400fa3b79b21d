extension PeerCluster {
  /// A level of configuration, from top to bottom (PC-LEVEL-001).
  enum Level: String, Sendable, CaseIterable { case cluster, group, machine }

  /// A named member of a level, for which settings are stored (PC-LEVEL-002).
  struct Mode: Hashable, Sendable {
    var level: Level
    /// The group's or machine's name; empty for the cluster.
    var name: String

    static let cluster = Mode(level: .cluster, name: "")
    static func group(_ name: String) -> Mode { Mode(level: .group, name: name) }
    static func machine(_ name: String) -> Mode { Mode(level: .machine, name: name) }

    /// As the vendor writes it: `group Paris`.
    var text: String { level == .cluster ? "cluster" : "\(level.rawValue) \(name)" }

    /// As a scenario writes it: `cluster-mode`, `group-Paris`, `machine-lab1`; nil for anything else.
    ///
    /// Plain `cluster` is a kind of entity in expressions, and no word.
    init?(word: String) {
      if word == "cluster-mode" || word == Level.cluster.rawValue {
        self = .cluster
        return
      }
      for level in [Level.group, .machine] where word.hasPrefix(level.rawValue + "-") {
        let name = String(word.dropFirst(level.rawValue.count + 1))
        guard !name.isEmpty else { return nil }
        self = Mode(level: level, name: name)
        return
      }
      return nil
    }

    init(level: Level, name: String) {
      self.level = level
      self.name = name
    }
  }

  /// What a mode says of a setting; an empty one overrides, an absent one inherits (PC-LEVEL-005).
  enum Content: Hashable, Sendable {
    case absent, empty
    case value(String)

    /// The content that a scenario's word stands for.
    init(word: String) {
      self = word == "empty" ? .empty : word == "absent" ? .absent : .value(word)
    }

    /// One word: the value, `empty`, or `not-set`.
    var word: String {
      switch self {
      case .absent: "not-set"
      case .empty: "empty"
      case .value(let value): value
      }
    }
  }

  /// Names one variable of a feature at a mode; most features have the one variable without a name.
  struct Key: Hashable, Sendable {
    var mode: Mode
    var feature: String
    var variable = ""

    var item: Item { Item(mode: mode, feature: feature) }
  }

  /// A feature at a mode: the grain at which clustercheck shows differences (PC-CONS-009).
  struct Item: Hashable, Sendable {
    var mode: Mode
    var feature: String

    /// Feature and mode as a story names them.
    var words: String { "\(Reserved.words(for: feature)) at \(mode.text)" }
  }

  /// Entries that hold who belongs to the cluster; they travel like settings (PC-ARCH-008, PC-GAP-026).
  enum Reserved {
    /// At a machine's mode: the group it belongs to; absent for one that was removed.
    static let membership = "@member"
    /// At a group's mode: present while the group exists.
    static let group = "@group"
    /// At the cluster's mode: the group in which machines enter (PC-JOIN-003).
    static let mainGroup = "@main"
    /// At the cluster's mode: its name.
    static let name = "@name"
    /// At the cluster's mode, one variable for each host: joins that were prepared (PC-JOIN-011).
    static let pendingJoins = "@prepared"

    /// What a reader calls a feature.
    static func words(for feature: String) -> String {
      switch feature {
      case membership: "membership"
      case group: "the group"
      case mainGroup: "the first group"
      case name: "the cluster's name"
      case pendingJoins: "the pending list"
      default: feature
      }
    }
  }
}
