import ClusterModeling
import Observations

/// Saving and loading configurations.
extension PeerCluster {
  /// `saveconfig`: what the machine holds now, kept away from it.
  mutating func save(_ order: Order, _ context: Context) -> CommandResponse {
    machines[order.machine].saved = machines[order.machine].store
    note(
      .system, plan.machines[order.machine].entity, "saves its configuration", context,
      "PC-JOIN-015", "PC-GAP-023")
    touch()
    return .done
  }

  /// Loading a file on a clustered machine; what it sets waits for a commit (PC-LOAD-004/005).
  mutating func load(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = order.machine
    guard let file = plan.files.first(where: { $0.name == word(order, "file") }) else {
      return refused("there is no such file", "PC-LOAD-002")
    }
    let isClustered = machines[machine].cluster != nil
    if isClustered, !file.isOfCluster {
      return refused(
        "standalone-config: a standalone machine's file cannot be loaded here", "PC-LOAD-001")
    }
    guard file.isComplete else {
      return refused("the file is not complete, valid XML", "PC-LOAD-002")
    }
    guard isClustered else {
      return refused(
        "no-such-cluster: the cluster of all machines is set up first", "PC-LOAD-002",
        "PC-ARCH-014")
    }
    let target = self.machine(order, "target") ?? machine
    guard file.clusterInterface == plan.machines[target].clusterInterface else {
      return refused(
        "interface-mismatch: \(file.clusterInterface) in the file, "
          + "\(plan.machines[target].clusterInterface) on \(plan.machines[target].name)",
        "PC-LOAD-003")
    }
    if machines[machine].saved == nil {
      note(
        .system, plan.machines[machine].entity,
        "warns: no-backup: the current configuration was not saved", context, "PC-LOAD-002")
    }
    let source = word(order, "source")
    let settings =
      source == nil
      ? file.settings
      : file.settings.filter { $0.mode == .machine(source ?? "") }
        .map { (.machine(plan.machines[target].name), $0.setting) }
    stage(settings, whole: source == nil, target, on: machine)
    touch()
    return .done
  }

  /// Edits that make the modes of a file hold what it says, and nothing else.
  private mutating func stage(
    _ settings: [(mode: Mode, setting: Setting)], whole: Bool, _ target: Int, on machine: Int
  ) {
    let store = machines[machine].store
    let members = store.members
    for entry in store.entries where entry.content != .absent {
      guard plan.feature(named: entry.key.feature) != nil else { continue }
      let isReplaced = whole || entry.key.mode == .machine(plan.machines[target].name)
      if isReplaced { put(entry.key, .absent, on: machine) }
    }
    for (mode, setting) in settings {
      let isKnown =
        switch mode.level {
        case .cluster: true
        case .group: store.hasGroup(mode.name)
        case .machine: members.contains(mode.name)
        }
      guard isKnown else { continue }
      put(
        Key(mode: mode, feature: setting.feature, variable: setting.variable), setting.content,
        on: machine)
    }
  }
}
