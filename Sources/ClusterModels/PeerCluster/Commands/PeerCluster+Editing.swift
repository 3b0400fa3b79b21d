import ClusterModeling
import Observations
import Units

/// Edits of settings, which wait for a commit.
extension PeerCluster {
  /// What a machine holds with its own pending edits.
  func draft(_ machine: Int) -> Store {
    machines[machine].store.with(machines[machine].pending)
  }

  /// The mode that an argument names, or the current one (PC-MODE-001).
  func mode(_ order: Order, _ argument: String = "mode") -> Mode? {
    guard let word = word(order, argument) else { return machines[order.machine].mode }
    return Mode(word: word)
  }

  /// `clustermode`: later edits go to this mode (PC-MODE-002).
  mutating func changeMode(_ order: Order, _ context: Context) -> CommandResponse {
    guard machines[order.machine].cluster != nil, let mode = mode(order) else {
      return refused(
        "a mode is cluster-mode, group-NAME or machine-NAME: a level needs a name", "PC-LEVEL-002")
    }
    if let refusal = refusal(of: mode, order) { return refusal }
    machines[order.machine].mode = mode
    note(
      .system, plan.machines[order.machine].entity, "prompt is \(prompt(order.machine))", context,
      "PC-MODE-002", "PC-MODE-003")
    touch()
    return .done
  }

  /// Why nothing can be stored for a mode from this machine.
  func refusal(of mode: Mode, _ order: Order) -> CommandResponse? {
    let store = machines[order.machine].store
    let own = plan.machines[order.machine].name
    switch mode.level {
    case .cluster:
      guard machines[order.machine].cluster != nil else {
        return refused("no-such-cluster: \(own) is in no cluster", "PC-ARCH-014")
      }
    case .group:
      guard store.hasGroup(mode.name) else {
        return refused("there is no group \(mode.name)", "PC-LEVEL-002")
      }
    case .machine:
      guard mode.name != own else { return nil }
      guard store.group(of: mode.name) != nil else {
        return refused("not-a-member: \(mode.name) has not joined", "PC-GROUP-003")
      }
      guard isConnected(order.machine) else {
        return refused(
          "disconnected: \(own) cannot change the settings of \(mode.name)", "PC-DISC-003",
          "PC-GAP-016")
      }
    }
    return nil
  }

  /// Why a feature cannot be set at a mode (PC-LEVEL-011, PC-CMD-011).
  func refusal(of feature: String, at mode: Mode) -> CommandResponse? {
    guard let known = plan.feature(named: feature) else {
      return refused("there is no feature \(feature)", "PC-LEVEL-001")
    }
    switch known.scope {
    case .machine where mode.level != .machine:
      return refused(
        "not-clusterable: \(feature) exists at machine level only", "PC-LEVEL-011", "PC-CMD-009")
    case .cluster where mode.level != .cluster:
      return refused(
        "restricted-to-cluster: \(feature) exists once for the whole cluster", "PC-CMD-011",
        "PC-ARCH-006", "PC-CMD-009")
    default: return nil
    }
  }

  /// One of the commands that change a feature at a mode.
  mutating func edit(_ order: Order, _ context: Context) -> CommandResponse {
    guard let feature = word(order, "setting") else {
      return refused("no setting is named", "PC-LEVEL-001")
    }
    guard let mode = mode(order) else {
      return refused(
        "a mode is cluster-mode, group-NAME or machine-NAME: a level needs a name", "PC-LEVEL-002")
    }
    let isStandalone = machines[order.machine].cluster == nil
    if isStandalone, mode != .machine(plan.machines[order.machine].name) {
      return refused("no-such-cluster: it is in no cluster", "PC-ARCH-014")
    }
    if !isStandalone, let refusal = refusal(of: mode, order) ?? refusal(of: feature, at: mode) {
      return refusal
    }
    let key = Key(mode: mode, feature: feature, variable: word(order, "variable") ?? "")
    switch order.command {
    case .configure:
      put(key, Content(word: word(order, "to") ?? "empty"), on: order.machine)
    case .newSettings:
      put(key, .empty, on: order.machine)
      noteNewSettings(feature, mode, order, context)
    case .deleteSettings: delete(feature, at: mode, on: order.machine)
    default:
      let start = word(order, "start") ?? "copy"
      override(feature, at: mode, withDefaults: start == "default", on: order.machine)
    }
    noteLowerModes(feature, mode, order, context)
    warnOfBlanks(feature, order, context)
    touch()
    return .done
  }

  /// Adds or replaces one pending edit.
  mutating func put(_ key: Key, _ content: Content, on machine: Int) {
    let base = machines[machine].store.entry(key)?.change
    let old = machines[machine].pending.firstIndex { $0.key == key }
    if let old {
      machines[machine].pending[old].content = content
    } else {
      machines[machine].pending.append(Edit(key: key, content: content, base: base))
    }
  }

  /// Clears all variables of a feature at a mode (PC-LEVEL-010).
  mutating func delete(_ feature: String, at mode: Mode, on machine: Int) {
    let item = Item(mode: mode, feature: feature)
    for entry in draft(machine).variables(item) where entry.content != .absent {
      put(entry.key, .absent, on: machine)
    }
  }

  /// Starts settings at a mode with a copy of what is inherited, or with defaults (PC-SET-010/011).
  private mutating func override(
    _ feature: String, at mode: Mode, withDefaults: Bool, on machine: Int
  ) {
    let key = Key(mode: mode, feature: feature)
    if withDefaults {
      put(key, plan.feature(named: feature)?.factoryDefault ?? .empty, on: machine)
      return
    }
    let draft = draft(machine)
    let source = inherited(feature, by: mode, in: draft)
    for entry in source.map({ draft.variables(Item(mode: $0, feature: feature)) }) ?? [] {
      put(
        Key(mode: mode, feature: feature, variable: entry.key.variable), entry.content, on: machine)
    }
  }

  /// The mode above from which a mode inherits a feature.
  private func inherited(_ feature: String, by mode: Mode, in store: Store) -> Mode? {
    let above: [Mode] =
      switch mode.level {
      case .machine: Array(store.modes(over: mode.name).dropFirst())
      case .group: [.cluster]
      case .cluster: []
      }
    return above.first { store.isSet(Item(mode: $0, feature: feature)) }
  }

  private func noteNewSettings(
    _ feature: String, _ mode: Mode, _ order: Order, _ context: Context
  ) {
    note(
      .system, plan.machines[order.machine].entity,
      "new settings of \(feature) at \(mode.text) start empty", context, "PC-LEVEL-006")
  }

  /// Lists lower modes that override a change and so are not affected (PC-SET-014).
  private func noteLowerModes(
    _ feature: String, _ mode: Mode, _ order: Order, _ context: Context
  ) {
    let store = draft(order.machine)
    let lower = store.modesSetting(feature).filter { other in
      switch mode.level {
      case .cluster: other.level != .cluster
      case .group: other.level == .machine && store.group(of: other.name) == mode.name
      case .machine: false
      }
    }
    guard !lower.isEmpty else { return }
    note(
      .system, plan.machines[order.machine].entity,
      "\(feature) at \(mode.text) does not affect \(lower.map(\.text).joined(separator: ", "))",
      context, "PC-SET-014")
  }

  /// Warns of machines whose mandatory table would be blank (PC-SET-004, PC-SET-012).
  func warnOfBlanks(_ feature: String, _ order: Order, _ context: Context) {
    guard machines[order.machine].cluster != nil,
      plan.feature(named: feature)?.isMandatory == true
    else { return }
    let (before, after) = (machines[order.machine].store, draft(order.machine))
    let blank = after.members.filter {
      isBlank(after.effective(feature, on: $0).content)
        && !isBlank(before.effective(feature, on: $0).content)
    }
    guard !blank.isEmpty else { return }
    note(
      .system, plan.machines[order.machine].entity,
      "warns: \(feature) becomes blank on \(blank.joined(separator: ", ")); mail probably stops",
      context, "PC-SET-004", "PC-SET-012")
  }

  func isBlank(_ content: Content) -> Bool { content == .absent || content == .empty }
}
