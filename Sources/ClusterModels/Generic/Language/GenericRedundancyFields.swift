import ClusterModeling
import Units

extension GenericSystem {
  /// Fields of a component.
  static let componentFields: [Field] = [
    Field("up", .boolean, "Whether it works.") { model, place, _, _ in
      .boolean(model.units[place].works)
    },
    Field(
      "state", .symbol(["up", "down", "in repair", "without power"]), "How it stands."
    ) { model, place, _, _ in .symbol(model.units[place].state) },
  ]

  /// Fields of a repair crew.
  static let crewFields: [Field] = [
    Field("busy", .count, "Repairs under way.", total: .sum) { model, place, _, _ in
      .count(model.crews[place].busy.number)
    },
    Field("waiting", .count, "Components that wait for it.", total: .sum) { model, place, _, _ in
      .count(model.crews[place].waiting.number)
    },
  ]

  /// Fields of a group.
  static let groupFields: [Field] = [
    Field("serves", .boolean, "Whether enough of its components are in order.") {
      model, place, _, _ in .boolean(model.groups[place].downSince == nil)
    },
    Field("working", .count, "Components in order.", total: .sum) { model, place, _, _ in
      .count(model.groups[place].working.number)
    },
    Field("spare", .count, "Components that may still fail; negative while it is down.") {
      model, place, _, _ in
      .count(model.groups[place].working.number - model.plan.groups[place].needs)
    },
    Field("lost", .boolean, "Whether it is lost for good.") { model, place, _, _ in
      .boolean(model.groups[place].isLost)
    },
  ]

  /// Fields of a watched pair.
  static let pairFields: [Field] = [
    Field("serves", .boolean, "Whether its users are served.") { model, place, _, _ in
      .boolean(model.pairs[place].isServed)
    },
    Field("active", .count, "The node in charge: 1 or 2.") { model, place, _, _ in
      .count(model.pairs[place].activeNumber)
    },
    Field("leaders", .count, "Nodes that take themselves for the leader.") { model, place, _, _ in
      .count(model.pairs[place].nodes.count { $0.leads && $0.works })
    },
    Field("nodes_up", .count, "Nodes in order.", total: .sum) { model, place, _, _ in
      .count(model.pairs[place].nodes.count { $0.works })
    },
    Field("phase", .symbol(PairPhase.allCases.map(\.rawValue)), "What it does.") {
      model, place, _, _ in .symbol(model.pairs[place].phase.rawValue)
    },
    Field("cut", .boolean, "Whether the nodes cannot reach each other.") { model, place, _, _ in
      .boolean(model.pairs[place].isCut)
    },
    Field("armed", .boolean, "Whether a failure leads to a switch-over by itself.") {
      model, place, _, _ in .boolean(model.pairs[place].isArmed)
    },
  ]

  /// Fields of a periodic copy.
  static let copyFields: [Field] = [
    Field("age", .duration, "Age of what the copy in hand holds.") { model, place, now, _ in
      .age(now - model.copies[place].holds)
    },
    Field("running", .boolean, "Whether a copy is under way.") { model, place, _, _ in
      .boolean(model.copies[place].began != nil)
    },
    Field("works", .boolean, "Whether copies come to something.") { model, place, _, _ in
      .boolean(!model.copies[place].isBroken)
    },
  ]

  /// Fields of a served name.
  static let nameFields: [Field] = [
    Field("stale", .count, "Clients at the former address.", total: .sum) { model, place, _, _ in
      .count(model.names[place].stale)
    },
    Field("moved", .fraction, "Share of the clients at the newest address.") { model, place, _, _ in
      .number(model.movedShare(place))
    },
  ]

  /// Fields of a queued link.
  static let linkFields: [Field] = [
    Field("up", .boolean, "Whether changes go through.") { model, place, _, _ in
      .boolean(model.links[place].isUp)
    },
    Field("lag", .duration, "Age of the oldest change that waits.") { model, place, now, _ in
      linkReading(model, place, now)
    },
    Field("delay", .duration, "Wait of a change made now, once the link is up.") {
      model, place, now, _ in
      let plan = model.plan.links[place]
      let pace = model.links[place].pace(plan) ?? plan.sendsOneIn.nanoseconds
      return linkReading(model, place, now, times: pace, over: plan.changeEvery.nanoseconds)
    },
    Field("backlog", .count, "Changes that wait.", total: .sum) { model, place, now, _ in
      linkReading(model, place, now, over: model.plan.links[place].changeEvery.nanoseconds)
    },
  ]

  /// What is behind, times and over whole numbers, so that round figures come out round.
  private static func linkReading(
    _ model: GenericSystem, _ place: Int, _ now: Instant, times: Int64 = 1, over: Int64 = 1
  ) -> Reading {
    let (link, plan) = (model.links[place], model.plan.links[place])
    func scaled(_ value: Double) -> Double { value * Double(times) / Double(over) }
    return Reading(
      .number(scaled(Double(link.behind(at: now, plan)))), slope: scaled(link.slope(plan)),
      validUntil: link.emptyAt(plan) ?? .never)
  }
}
