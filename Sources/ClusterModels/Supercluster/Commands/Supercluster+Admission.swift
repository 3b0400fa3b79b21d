import ClusterModeling

/// Whether a command may be typed where it is typed (SC-CMD-029).
extension Supercluster {
  /// The order that a request comes to, or why it is not taken.
  func admit(
    _ command: SuperclusterCommand, _ request: CommandRequest
  ) -> Result<Order, RefusalError> {
    guard let (pce, named) = place(of: request.target) else {
      return refusal("\(command.rawValue) is run on a PCE or one of its nodes", ["SC-CMD-029"])
    }
    var order = Order(command: command, request: request, pce: pce, nodes: [])
    switch Self.concernsMachines(request) ? .outside : command.place {
    case .outside:
      order.nodes = named.map { [$0] } ?? Array(plan.pces[pce].nodes)
      return .success(order)
    case .thatNode:
      order.nodes = (named.map { [$0] } ?? Array(plan.pces[pce].nodes)).filter { nodes[$0].isUp }
    case .anyNode, .coreNode, .coreNodeOrData0, .dataNode, .data0:
      let candidates = (named.map { [$0] } ?? Array(plan.pces[pce].nodes))
      let allowed = candidates.filter { isAllowed(command.place, on: $0) }
      if allowed.isEmpty, let named {
        return refusal(
          "\(command.rawValue) cannot be run on \(plan.nodes[named].shortName)", ["SC-CMD-029"])
      }
      order.nodes = allowed.filter { nodes[$0].isUp }
    }
    guard !order.nodes.isEmpty else {
      let what = named.map { plan.nodes[$0].name } ?? plan.pces[pce].name
      return refusal("\(what) is down: nothing can be typed there", ["SC-NODE-006"])
    }
    if let work = pces[pce].work {
      return refusal("\(work.command.rawValue) is still at work", ["SC-NODE-008"])
    }
    return .success(order)
  }

  /// Whether a request is about a PCE as a whole, whatever runs on it: another value in its runtime
  /// files, or an installation anew (SC-DEPLOY-005, SC-RESTORE-018).
  static func concernsMachines(_ request: CommandRequest) -> Bool {
    ["machines", "encryption_key", "fqdn", "new_addresses", "event_service"].contains {
      request.argument($0) != nil
    }
  }

  /// The PCE, and the node when one is named, that an entity stands for.
  func place(of entity: EntityID) -> (pce: Int, node: Int?)? {
    let index = Int(entity.index)
    switch ownKind(entity) {
    case .pce where pces.indices.contains(index): return (index, nil)
    case .node where nodes.indices.contains(index): return (plan.nodes[index].pce, index)
    default: return nil
    }
  }

  /// The PCE that an argument names; nil when it names none.
  func pce(in request: CommandRequest, _ argument: String) -> Int? {
    guard case .entity(let entity)? = request.argument(argument) else { return nil }
    return place(of: entity)?.pce
  }

  /// The word that an argument gives.
  func word(in request: CommandRequest, _ argument: String) -> String? {
    guard case .symbol(let word)? = request.argument(argument) else { return nil }
    return word
  }

  /// Refuses unless a PCE is at a level and no change of it is under way (SC-NODE-008).
  func refusalUnless(at level: Runlevel, _ order: Order, _ source: String) -> Refusal? {
    let state = pces[order.pce]
    let name = plan.pces[order.pce].name
    if state.transition != nil {
      return Refusal("runlevel change in progress on \(name)", sources: ["SC-NODE-008"])
    }
    guard state.runlevel != level else { return nil }
    return Refusal(
      "\(order.command.rawValue) needs runlevel \(level.rawValue); \(name) is at "
        + (state.runlevel == .stopped ? "none, it is stopped" : "\(state.runlevel.rawValue)"),
      sources: [source])
  }

  private func isAllowed(_ place: SuperclusterCommand.Place, on node: Int) -> Bool {
    let plan = plan.nodes[node]
    switch place {
    case .coreNode: return plan.isCore
    case .coreNodeOrData0: return plan.isCore || plan.shortName == "data0"
    case .dataNode: return plan.holdsDatabase
    case .data0: return plan.holdsDatabase && plan.shortName != "data1"
    default: return true
    }
  }

  private func refusal(_ reason: String, _ sources: [String]) -> Result<Order, RefusalError> {
    .failure(RefusalError(refusal: Refusal(reason, sources: sources)))
  }
}
