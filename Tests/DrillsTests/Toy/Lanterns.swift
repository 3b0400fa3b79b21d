import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A whole new system in one file: lanterns with an electric wick at sites, which somebody lights.
///
/// It has words in common with ``Lamps`` on purpose, and means other things by them: a kind, a
/// command with other arguments, a fault, an alert, a procedure, a load, a capability, a figure.
struct Lanterns: SystemModel {
  enum Event: BitwiseCopyable, Sendable { case lit(lantern: UInt32, token: UInt32) }

  static let description = makeDescription()

  private let configuration: SystemConfiguration
  private let sites: [Int]
  private var isLit: [Bool]
  private var isBroken: [Bool]
  private var hasPower: [Bool]
  private var flickers = 0
  private var lights: [Recorder.CapabilityID] = []

  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    self.configuration = configuration
    let entries = configuration.section["lanterns"]?.entries ?? []
    sites = entries.map { entry in
      configuration.sites.firstIndex { $0 == entry.value["site"]?.text } ?? 0
    }
    isLit = entries.map { _ in true }
    isBroken = entries.map { _ in false }
    hasPower = isLit
    if entries.count > 5 {
      problems.append(Problem(at: configuration.section.location, "a yard has at most 5 lanterns"))
    }
  }

  private var names: [String] {
    (configuration.section["lanterns"]?.entries ?? []).map(\.key)
  }
  private func gives(_ index: Int) -> Bool { isLit[index] && !isBroken[index] && hasPower[index] }

  var entityKinds: [EntityKind] { Self.kinds(names) }
  var summaryLines: [String] { ["\(names.count) lanterns"] }
  var placements: [(site: String, entity: String, caption: String)] {
    zip(names, sites).map { (configuration.sites[$1], "lamp:\($0)", "lantern") }
  }

  mutating func start(_ context: ModelContext<Event>) {
    lights = names.map { context.recorder.capability("light", at: "lamp:\($0)") }
    tell(context)
  }

  mutating func handle(_ event: Event, _ context: ModelContext<Event>) {
    guard case .lit(let lantern, let token) = event else { return }
    isLit[Int(lantern)] = true
    context.end(CommandToken(number: token), .succeeded)
    tell(context)
  }

  mutating func networkChanged(_ context: ModelContext<Event>) {}

  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: ModelContext<Event>) {
    for index in sites.indices where sites[index] == site.index { hasPower[index] = isOn }
    tell(context)
  }

  mutating func begin(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {
    isBroken[Int(fault.target.index)] = true
    isLit[Int(fault.target.index)] = false
    tell(context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {
    isBroken[Int(fault.target.index)] = false
    tell(context)
  }

  mutating func perform(
    _ request: CommandRequest, _ context: ModelContext<Event>
  ) -> CommandResponse {
    let index = Int(request.target.index)
    if isBroken[index] { return .refused(Refusal("the wick is broken", sources: [])) }
    context.schedule(
      .lit(lantern: request.target.index, token: request.token.number), after: .minutes(1))
    return .started
  }

  mutating func arrive(_ arrival: LoadArrival, _ context: ModelContext<Event>) { flickers += 1 }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    let index = Int(entity.index)
    switch field {
    case 0: return .entity(EntityID(kind: WorldKindNumbers.site, index: sites[index]))
    case 1: return .symbol("outdoors")
    default: return .boolean(gives(index))
    }
  }

  mutating func finish(_ context: ModelContext<Event>) {
    context.recorder.set(metric: "flickers", Double(flickers), .count)
  }

  func brokenInvariants(at now: Instant) -> [String] { [] }

  private func tell(_ context: ModelContext<Event>) {
    for (index, light) in lights.enumerated() {
      context.recorder.set(
        light, isAvailable: gives(index), clients: 1, byProcedure: false, at: context.now)
    }
  }
}

extension Lanterns {
  private static func kinds(_ names: [String]) -> [EntityKind] {
    [
      EntityKind(
        name: "lamp", plural: "lamps", explanation: "A lantern.",
        fields: [
          EntityField("site", .entity("site"), "Where it hangs."),
          EntityField("place", .symbol(["outdoors", "indoors"]), "What it is made for."),
          EntityField("on", .boolean, "Whether it gives light."),
        ], entities: names)
    ]
  }

  private static func makeDescription() -> ModelDescription {
    var lanterns = ModelDescription(
      name: "lanterns", aliases: [], explanation: "Lanterns that somebody lights.",
      profiles: ["1.0"])
    lanterns.configuration = [
      ConfigurationKey(
        "lanterns",
        .map(
          of: .record([ConfigurationKey("site", .site, required: true, "Where it hangs.")]),
          names: "lantern"), required: true, "The lanterns.")
    ]
    lanterns.loads = [
      LoadDescription(
        "flicker", keys: [ConfigurationKey("strength", .fraction, required: true, "How much.")],
        "All flicker.", sources: [])
    ]
    lanterns.entityKinds = kinds([])
    lanterns.commands = [
      CommandDescription(
        "switch", on: ["lamp"],
        arguments: [.init("wick", .count, required: false, "How far up, in mm.")],
        "Lights it.", sources: ["TOY-011"])
    ]
    lanterns.faults = [
      FaultDescription("lamp.broken", on: ["lamp"], "The wick breaks, and it goes out.")
    ]
    lanterns.metrics = [("flickers", .count, "Gusts that made all flicker.", [])]
    lanterns.capabilities = [CapabilityDescription("light", "The lantern gives light.")]
    lanterns.alerts = [
      AlertDescription(
        "lamp.dark", condition: "exists(lamp, place == outdoors and not on)", "One is dark.",
        sources: [])
    ]
    lanterns.procedures = """
      relight:
        inputs: {lost: lamp}
        steps:
          - {id: look, check: "lost.place == outdoors", hands: 2m}
          - {id: light, do: switch, on: lost, with: {wick: 3}, hands: 4m, verify: "all(lamp, on)"}
      """
    return lanterns
  }
}
