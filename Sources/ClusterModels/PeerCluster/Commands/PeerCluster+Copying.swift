import ClusterModeling
import Observations

/// `clusterset` and `clustershow`: copying, moving and listing settings among modes (PC-SET-003).
extension PeerCluster {
  mutating func clusterSet(_ order: Order, _ context: Context) -> CommandResponse {
    guard let feature = word(order, "setting"), let source = mode(order, "from"),
      let goal = word(order, "to")
    else { return refused("a setting, a source mode and a target mode are needed", "PC-SET-003") }
    let isMove = word(order, "act") == "move"
    var targets: [Mode] = []
    if goal == "all-groups" {
      if word(order, "via") == "gui" {
        return refused("the page copies to one mode only; the CLI to all groups", "PC-SET-008")
      }
      targets = machines[order.machine].store.groups.map { .group($0) }
    } else if let mode = Mode(word: goal) {
      targets = [mode]
    }
    guard !targets.isEmpty else {
      return refused("a mode is cluster-mode, group-NAME or machine-NAME", "PC-LEVEL-002")
    }
    for mode in targets + [source] {
      if let refusal = refusal(of: mode, order) ?? refusal(of: feature, at: mode) {
        return refusal
      }
    }
    let variables = draft(order.machine).variables(Item(mode: source, feature: feature))
      .filter { $0.content != .absent }
    guard !variables.isEmpty else {
      return refused("\(feature) has no settings at \(source.text)", "PC-SET-003", "PC-LEVEL-004")
    }
    for target in targets {
      delete(feature, at: target, on: order.machine)
      for entry in variables {
        put(
          Key(mode: target, feature: feature, variable: entry.key.variable), entry.content,
          on: order.machine)
      }
    }
    if isMove { delete(feature, at: source, on: order.machine) }
    if isMove { warnOfMove(feature, source, targets, order, context) }
    warnOfBlanks(feature, order, context)
    warnOfMissingNeeds(feature, order, context)
    touch()
    return .done
  }

  /// A move downwards takes the value from all others; one upwards is the advised way to publish.
  private func warnOfMove(
    _ feature: String, _ source: Mode, _ targets: [Mode], _ order: Order, _ context: Context
  ) {
    guard source.level == .cluster || (source.level == .group && targets[0].level == .machine)
    else { return }
    let (before, after) = (machines[order.machine].store, draft(order.machine))
    let losing = after.members.filter {
      !isBlank(before.effective(feature, on: $0).content)
        && after.effective(feature, on: $0).from == nil
    }
    note(
      .system, plan.machines[order.machine].entity,
      "warns: \(feature) is moved downwards, not copied; it is lost on "
        + (losing.isEmpty ? "no machine" : losing.joined(separator: ", ")), context, "PC-SET-005",
      "PC-GAP-024")
    let overridden = after.groups.allSatisfy {
      after.isSet(Item(mode: .group($0), feature: feature))
    }
    if source == .cluster, overridden {
      note(
        .system, plan.machines[order.machine].entity,
        "warns: no-cluster-default: new machines would have no \(feature)", context, "PC-SET-013")
    }
  }

  /// Warns of machines on which a setting lacks what it refers to (PC-SET-006).
  private func warnOfMissingNeeds(_ feature: String, _ order: Order, _ context: Context) {
    let store = draft(order.machine)
    for referrer in plan.features where referrer.name == feature || referrer.needs.contains(feature)
    {
      for need in referrer.needs where isInUse(need) {
        let lacking = store.members.filter {
          !isBlank(store.effective(referrer.name, on: $0).content)
            && isBlank(store.effective(need, on: $0).content)
        }
        guard !lacking.isEmpty else { continue }
        note(
          .system, plan.machines[order.machine].entity,
          "warns: missing-dependency: \(referrer.name) refers to \(need), which "
            + "\(lacking.joined(separator: ", ")) lack", context, "PC-SET-006", "PC-DEP-001")
      }
    }
  }

  /// Whether any mode of any machine's file sets a feature at all.
  func isInUse(_ feature: String) -> Bool {
    plan.watched.contains { plan.features[$0].name == feature }
  }

  /// Lists for each mode whether it has settings of a feature, empty ones included (PC-GUI-004).
  func clusterShow(_ order: Order, _ context: Context) -> CommandResponse {
    guard let feature = word(order, "setting"), plan.feature(named: feature) != nil else {
      return refused("no setting is named", "PC-SET-003")
    }
    let store = draft(order.machine)
    let modes =
      [.cluster] + store.groups.map { .group($0) } + store.members.map { Mode.machine($0) }
    let lines = modes.map { mode in
      "\(mode.text): \(store.isSet(Item(mode: mode, feature: feature)) ? "yes" : "no")"
    }
    let own = plan.machines[order.machine].name
    let inForce = store.effective(feature, on: own)
    let preview = store.content(Item(mode: .cluster, feature: feature))
    let differs = preview != inForce.content && inForce.from?.level == .group
    note(
      .system, plan.machines[order.machine].entity,
      "\(prompt(order.machine)) \(feature) is set at "
        + lines.joined(separator: ", ")
        + "; in force \(inForce.content.word), from \(inForce.from?.text ?? "nowhere"); preview "
        + "\(preview.word)"
        + (differs ? ", which is not what is inherited from the group" : ""), context,
      "PC-SET-003", "PC-GUI-004", "PC-GUI-005", "PC-GAP-015")
    return .done
  }
}
