import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A system for tests of the drill: lamps that somebody switches.
///
/// A lamp gives light while it is switched on, whole and supplied with power; its heat is the time
/// for which it has. Switching takes the lamp a while, or `takes`, and a broken lamp refuses.
struct Lamps: SystemModel {
  enum Event: BitwiseCopyable, Sendable {
    case switched(lamp: UInt16, isOn: Bool, token: UInt32)
  }

  struct Lamp: Sendable {
    var name: String
    var site: Int
    var isOn = true
    var faults: [UInt32] = []
    var isPowered = true
    var litSince: Instant?
    var flickers = 0

    var gives: Bool { isOn && faults.isEmpty && isPowered }
  }

  static let description = LampDescription.make()

  private let firstKind: UInt16
  private(set) var lamps: [Lamp]
  /// Bulbs on their way from the first site, with the command that ordered each.
  private var bulbs: [(transfer: TransferID, token: CommandToken)] = []
  private var lights: [Recorder.CapabilityID] = []
  private var lanes: [Recorder.LaneID] = []
  /// A lamp whose flickers reach this number breaks the rule that no run may break.
  private let mostFlickers: Int

  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    firstKind = configuration.firstKind
    mostFlickers = configuration.section["most_flickers"]?.count ?? .max
    lamps = (configuration.section["lamps"]?.entries ?? []).map { entry in
      let site = entry.value["site"]?.text ?? ""
      return Lamp(
        name: entry.key, site: configuration.sites.firstIndex(of: site) ?? 0,
        isOn: entry.value["on"]?.boolean ?? true)
    }
  }

  var entityKinds: [EntityKind] { LampDescription.kinds(lamps.map(\.name)) }
  var summaryLines: [String] { lamps.map(\.name) }
  var placements: [(site: String, entity: String, caption: String)] { [] }

  mutating func start(_ context: ModelContext<Event>) {
    for index in lamps.indices {
      let name = "lamp:\(lamps[index].name)"
      lights.append(context.recorder.capability("light", at: name))
      lanes.append(context.recorder.lane(name, "light"))
      show(index, context)
    }
  }

  mutating func handle(_ event: Event, _ context: ModelContext<Event>) {
    switch event {
    case .switched(let lamp, let isOn, let token):
      let index = Int(lamp)
      guard lamps[index].faults.isEmpty else {
        return context.end(
          CommandToken(number: token), .failed(Refusal("it broke meanwhile", sources: [])))
      }
      lamps[index].isOn = isOn
      say(index, "is switched \(isOn ? "on" : "off")", context)
      context.end(CommandToken(number: token), .succeeded)
    }
  }

  mutating func networkChanged(_ context: ModelContext<Event>) {
    context.recorder.decide(
      .system, "lamps", "feel the network change", at: context.now, cause: context.cause)
  }

  mutating func transferEnded(_ transfer: TransferID, _ context: ModelContext<Event>) {
    guard let place = bulbs.firstIndex(where: { $0.transfer == transfer }) else { return }
    context.end(bulbs.remove(at: place).token, .succeeded)
  }

  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: ModelContext<Event>) {
    for index in lamps.indices where lamps[index].site == site.index {
      lamps[index].isPowered = isOn
      say(index, isOn ? "has power again" : "loses power", context)
    }
  }

  mutating func begin(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {
    let index = Int(fault.target.index)
    lamps[index].faults.append(fault.number)
    say(index, "breaks", context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {
    let index = Int(fault.target.index)
    lamps[index].faults.removeAll { $0 == fault.number }
    say(index, lamps[index].faults.isEmpty ? "is whole again" : "is still broken", context)
  }

  mutating func perform(
    _ request: CommandRequest, _ context: ModelContext<Event>
  ) -> CommandResponse {
    let index = Int(request.target.index)
    if !lamps[index].faults.isEmpty {
      return .refused(Refusal("the lamp is broken", sources: ["TOY-001"]))
    }
    if request.command == "glance" { return .done }
    if request.command == "fetch" {
      let transfer = context.shared.network.startTransfer(
        from: SiteID(0), to: SiteID(lamps[index].site), size: ByteCount(125_000_000),
        at: context.now)
      bulbs.append((transfer, request.token))
      return .started
    }
    let isOn = request.argument("to") == .symbol("on")
    context.schedule(
      .switched(lamp: UInt16(index), isOn: isOn, token: request.token.number),
      after: request.takes ?? .seconds(10))
    return .started
  }

  mutating func arrive(_ arrival: LoadArrival, _ context: ModelContext<Event>) {
    lamps[0].flickers += 1
    context.recorder.decide(
      .system, "lamp:\(lamps[0].name)", "flickers (\(arrival.load).\(arrival.ordinal))",
      at: context.now)
  }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    let lamp = lamps[Int(entity.index)]
    switch field {
    case 0: return .boolean(lamp.gives)
    case 1: return lamp.litSince.map { .age(now - $0) } ?? .duration(.zero)
    case 2: return .entity(EntityID(kind: WorldKindNumbers.site, index: lamp.site))
    case 3: return .boolean(!lamp.faults.isEmpty)
    case 4: return .count(lamp.flickers)
    default: return .symbol(entity.index == 0 ? "main" : "spare")
    }
  }

  mutating func finish(_ context: ModelContext<Event>) {
    for lamp in lamps {
      context.recorder.add(Double(lamp.flickers), to: "flickers", .count)
    }
  }

  func brokenInvariants(at now: Instant) -> [String] {
    let faults = lamps.flatMap(\.faults)
    if Set(faults).count < faults.count { return ["two faults have one number"] }
    return lamps.compactMap { lamp in
      if lamp.flickers >= mostFlickers { return "\(lamp.name) flickers too much" }
      return (lamp.litSince != nil) == lamp.gives ? nil : "\(lamp.name) lost count of its heat"
    }
  }

  private mutating func say(_ index: Int, _ text: String, _ context: ModelContext<Event>) {
    context.recorder.decide(
      .system, "lamp:\(lamps[index].name)", text, at: context.now, cause: context.cause)
    show(index, context)
  }

  private mutating func show(_ index: Int, _ context: ModelContext<Event>) {
    let gives = lamps[index].gives
    if gives != (lamps[index].litSince != nil) {
      lamps[index].litSince = gives ? context.now : nil
    }
    context.recorder.set(lanes[index], gives ? "light" : "dark", at: context.now)
    context.recorder.set(
      lights[index], isAvailable: gives, clients: 1,
      byProcedure: !lamps[index].isOn && lamps[index].faults.isEmpty && lamps[index].isPowered,
      at: context.now)
  }
}

/// Numbers of the world's own kinds, as a model knows them.
enum WorldKindNumbers {
  static let site: UInt16 = 0
}
