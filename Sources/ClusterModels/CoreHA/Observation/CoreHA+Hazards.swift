import ClusterModeling
import Observations
import Units

/// Dangers, from when to when.
extension CoreHA {
  /// Begins and ends hazards as the state has them.
  mutating func observeHazards(_ context: Context) {
    let actives = cores.indices.filter { serves($0) }
    danger(
      "two-actives", actives.count > 1, actives.map { plan.cores[$0].entity },
      ["CH-REC-005", "CH-REC-006", "CH-CLI-009", "CH-GAP-006"], context)
    let service = service()
    danger(
      "traffic-stranded", service == .trafficStranded, [entity],
      ["CH-LB-007", "CH-GAP-011", "AS-IVC-019"], context)
    danger(
      "traffic-at-a-standby", service == .targetStillStandby || service == .keptInStandby,
      [entity], ["CH-LB-008", "CH-LB-009"], context)
    danger("no-route", service == .noRoute, [entity], ["CH-TOPO-008", "CH-GAP-012"], context)
    for place in controllers.indices {
      let isWithheld = isWithheld(place, at: context.now)
      danger(
        "failover-withheld", isWithheld, [plan.controllers[place].entity],
        ["CH-LB-004", "CH-LB-010"], context)
      danger(
        "monitors-stale", monitorsAreStale(place), [plan.controllers[place].entity],
        ["CH-LB-006", "CH-REC-003"], context)
    }
    for core in cores.indices {
      let isStopped =
        !acts(core) && isUp(core) && cores[core].source != nil && !cores[core].scheduler.isRunning
        && cores[core].isEnabled
      danger(
        "standby-not-syncing", isStopped, [plan.cores[core].entity],
        ["CH-SCHED-008", "CH-REPL-007"], context)
    }
  }

  /// Roles have been swapped, and a controller still probes the old Primary as such.
  func monitorsAreStale(_ place: Int) -> Bool {
    let (controller, state) = (plan.controllers[place], controllers[place])
    guard case .core(let home) = controller.targets[state.home],
      case .core(let other) = controller.targets[1 - state.home]
    else { return false }
    return cores[home].mode == .secondary && cores[home].scheduler.isRunning && acts(other)
      && cores[home].source == other
  }

  /// Begins or ends one danger.
  private mutating func danger(
    _ name: String, _ isThere: Bool, _ subjects: [String], _ sources: [String], _ context: Context
  ) {
    // Two actives are one danger, whoever they are; the others belong to their subject.
    let key = name == "two-actives" ? name : name + " " + (subjects.first ?? "")
    let place = observation.hazards.firstIndex { $0.key == key }
    if isThere, place == nil {
      let id = context.recorder.begin(
        hazard: name, subjects: subjects, sources: sources, at: context.now)
      observation.hazards.append((key, id))
      context.recorder.decide(
        .hazard, subjects.first ?? entity, "is in danger: \(name)", at: context.now,
        cause: context.cause, sources: sources)
      if name == "failover-withheld" { tally.withheld += 1 }
    } else if !isThere, let place {
      context.recorder.update(
        observation.hazards[place].id, effects: [], endedAt: context.now)
      observation.hazards.remove(at: place)
    }
  }
}
