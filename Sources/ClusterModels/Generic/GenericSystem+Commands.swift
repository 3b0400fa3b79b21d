import ClusterModeling
import Units

/// What people do: some blocks wait for it.
extension GenericSystem {
  static let commandDescriptions: [CommandDescription] = [
    CommandDescription(
      "repair", on: ["component"],
      "Puts a broken component in order. Refused unless it is broken and nobody repairs it.",
      sources: []),
    CommandDescription(
      "switch-over", on: ["watched_pair"],
      "Lets the other node take over, with the pair's time for it. Refused without another node.",
      sources: []),
    CommandDescription(
      "arm", on: ["watched_pair"], "Watches a pair again after a failover. Refused when it is.",
      sources: []),
    CommandDescription(
      "make-copy", on: ["periodic_copy"], "Makes a copy of this moment beside the periodic ones.",
      sources: []),
    CommandDescription(
      "repoint", on: ["served_name"], "Leads a name to another address.", sources: []),
  ]

  /// Somebody gives a command; one that takes a while is carried out at its end.
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    guard let takes = request.takes, takes > .zero else { return carryOut(request, context) }
    orders.append(request)
    context.schedule(.ordered(UInt32(orders.count - 1)), after: takes)
    return .started
  }

  /// The while is over.
  mutating func carryOut(_ order: Int, _ context: Context) {
    let request = orders[order]
    switch carryOut(request, context) {
    case .refused(let refusal): context.end(request.token, .failed(refusal))
    case .done, .started: context.end(request.token, .succeeded)
    }
  }

  private mutating func carryOut(
    _ request: CommandRequest, _ context: Context
  ) -> CommandResponse {
    let place = Int(request.target.index)
    switch (request.command, kind(of: request.target)) {
    case ("repair", .component): return repair(unit: place, context)
    case ("switch-over", .pair): return switchOver(place, context)
    case ("arm", .pair): return arm(place, context)
    case ("make-copy", .copy): return makeCopy(place, context)
    case ("repoint", .name):
      repoint(place, context)
      return .done
    default:
      return .refused(Refusal("nothing there takes \(request.command)", sources: []))
    }
  }
}
