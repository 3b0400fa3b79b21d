import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// What follows from a change of state, derived in one fixed order after every event.
extension PeerCluster {
  /// Derives everything that follows from what changed, until nothing changes any more.
  mutating func settle(_ context: Context) {
    var rounds = 0
    while isUnsettled {
      rounds += 1
      precondition(rounds < 50, "the state of \(plan.name) does not settle at \(context.now)")
      isUnsettled = false
      reviewMesh(context)
      reviewRoutes(context)
      reviewGroups(context)
      reviewAbsentees(context)
    }
    if rounds > 0 { observe(context) }
  }

  /// A machine that joined works with Main_Group's settings until it is moved (PC-JOIN-004).
  private mutating func reviewGroups(_ context: Context) {
    for machine in machines.indices {
      guard let since = machines[machine].wrongGroupSince else { continue }
      let group = machines[machine].store.group(of: plan.machines[machine].name)
      guard group == plan.machines[machine].intendedGroup || group == nil else { continue }
      machines[machine].wrongGroupSince = nil
      tally.wrongGroup += context.now - since
      note(
        .system, plan.machines[machine].entity,
        "was in the wrong group for \(context.now - since)", context, "PC-JOIN-004")
    }
  }

  /// A machine that was removed in its absence is turned away when it comes back (PC-GAP-020).
  private mutating func reviewAbsentees(_ context: Context) {
    for machine in machines.indices {
      guard let cluster = machines[machine].cluster, machines[machine].isUp,
        machines[machine].detachment == nil, !machines[machine].wasTurnedAway
      else { continue }
      let refuses = members(of: cluster).first {
        $0 != machine && !isMember(machine, inViewOf: $0) && isMember($0, inViewOf: machine)
          && machines[$0].detachment == nil && pathIsOpen(machine, $0, context)
          && !isBehind($0, about: machine)
      }
      guard let refuses else { continue }
      machines[machine].wasTurnedAway = true
      note(
        .refusal, plan.machines[machine].entity,
        "not-a-member: \(plan.machines[refuses].name) turns it away; it keeps an unflattened copy",
        context, "PC-GAP-020")
    }
  }

  /// Whether a member does not list a machine only because it has not heard of its joining yet: it
  /// never heard of it, or of nothing newer than a leave that came before (PC-CMD-003).
  private func isBehind(_ member: Int, about machine: Int) -> Bool {
    let key = Key(mode: .machine(plan.machines[machine].name), feature: Reserved.membership)
    guard let heard = machines[member].store.entry(key) else { return true }
    let own = machines[machine].store.entry(key)?.lineage ?? []
    return own.last != heard.change && own.contains(heard.change)
  }
}
