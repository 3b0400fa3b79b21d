import ClusterModeling
import Units

/// Faults of the story.
extension GenericSystem {
  static let faultDescriptions: [FaultDescription] = [
    FaultDescription(
      "station.down", on: ["station"], "A station serves nobody; what is in service goes on later."),
    FaultDescription(
      "component.down", on: ["component"], "A component is down for as long as the fault lasts."),
    FaultDescription(
      "active.down", on: ["watched_pair"], "The node in charge is down while the fault lasts."),
    FaultDescription(
      "standby.down", on: ["watched_pair"], "The other node is down while the fault lasts."),
    FaultDescription(
      "heartbeat.cut", on: ["watched_pair"], "The two nodes cannot reach each other."),
    FaultDescription(
      "copy.broken", on: ["periodic_copy"], "Copies that end while it lasts come to nothing."),
    FaultDescription("queue.down", on: ["queued_link"], "Nothing goes over the link."),
    FaultDescription(
      "queue.slow", on: ["queued_link"],
      arguments: [
        CommandDescription.Argument("speed", .fraction, "Share of its speed that is left.")
      ], "The link is slow."),
  ]

  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: true, context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: false, context)
  }

  private mutating func apply(_ fault: FaultOccurrence, begins: Bool, _ context: Context) {
    let place = Int(fault.target.index)
    let change = begins ? 1 : -1
    switch fault.fault {
    case "station.down": self.change(station: place, { $0.faults += change }, context)
    case "component.down": self.change(unit: place, { $0.faults += change }, context)
    case "copy.broken": copies[place].faults += change
    case "queue.down": self.change(link: place, { $0.faults += change }, context)
    case "queue.slow": slow(place, fault, begins: begins, context)
    case "heartbeat.cut":
      let wasCut = pairs[place].isCut
      pairs[place].cutFaults += change
      reviewCut(place, wasCut: wasCut, context)
    case "active.down", "standby.down": strike(place, fault, begins: begins, context)
    default: break
    }
  }

  /// The fault stays with the node that it struck, whoever is in charge later.
  private mutating func strike(
    _ place: Int, _ fault: FaultOccurrence, begins: Bool, _ context: Context
  ) {
    if begins {
      let active = pairs[place].active
      let node = fault.fault == "active.down" ? active : 1 - active
      pairs[place].struck.append(Struck(number: fault.number, node: node))
      change(node: node, of: place, { $0.faults += 1 }, context)
    } else if let index = pairs[place].struck.firstIndex(where: { $0.number == fault.number }) {
      let node = pairs[place].struck.remove(at: index).node
      change(node: node, of: place, { $0.faults -= 1 }, context)
    }
  }

  private mutating func slow(
    _ place: Int, _ fault: FaultOccurrence, begins: Bool, _ context: Context
  ) {
    var share = 1.0
    if case .number(let left)? = fault.arguments.first(where: { $0.name == "speed" })?.value {
      share = max(0, left)
    }
    change(
      link: place,
      { link in
        if begins {
          link.shares.append(QueuedLink.Share(number: fault.number, share: share))
        } else {
          link.shares.removeAll { $0.number == fault.number }
        }
      }, context)
  }
}
