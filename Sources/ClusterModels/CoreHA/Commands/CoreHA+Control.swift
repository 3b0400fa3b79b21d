import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What people do at a load balancer or at DNS.
extension CoreHA {
  /// A command on a traffic controller.
  mutating func control(_ order: Order, _ context: Context) -> CommandResponse {
    let place = order.controller
    touch()
    switch order.command {
    case .resume: return resume(order, context)
    case .swapMonitors:
      let home = 1 - controllers[place].home
      let (route, followed) = (controllers[place].route, controllers[place].followed)
      let (generation, following) = (controllers[place].generation, controllers[place].following)
      let isDetecting = controllers[place].isDetecting
      controllers[place] = Controller(plan.controllers[place], home: home)
      controllers[place].route = route
      controllers[place].followed = followed
      controllers[place].generation = generation
      controllers[place].following = following
      controllers[place].isDetecting = isDetecting
      note(
        .system, plan.controllers[place].entity,
        "probes \(name(of: plan.controllers[place].targets[home])) as the Primary now", context,
        "CH-LB-006", "CH-REC-003")
    case .disableFailover: controllers[place].isDetecting = false
    case .enableFailover: controllers[place].isDetecting = true
    default: return refused("a traffic controller does not take that", "CH-LB-012")
    }
    return .done
  }

  /// Going back is somebody's act (CH-LB-005).
  private mutating func resume(_ order: Order, _ context: Context) -> CommandResponse {
    let place = order.controller
    var target = controllers[place].home
    if let core = core(order, "to") {
      guard let found = plan.controllers[place].targets.firstIndex(of: .core(core)) else {
        return refused("\(plan.cores[core].name) is none of its targets", "CH-LB-005")
      }
      target = found
    }
    send(place, to: target, "resumed by hand", context, "CH-LB-005")
    return .done
  }
}
