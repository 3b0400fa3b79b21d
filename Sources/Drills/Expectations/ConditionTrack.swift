import ClusterModeling
import SimulationKernel
import Units

/// A condition followed over time: its truth since the last look, and when it may change.
///
/// The look at an instant can be repeated; what a claim counts is the stretch from one instant to
/// a later one, with the state that the last look at the first instant saw.
struct ConditionTrack: Sendable {
  /// The condition.
  let condition: Expression
  /// Instant of the last look; nil before the first.
  private(set) var lookedAt: Instant?
  /// Truth at the last look.
  private(set) var isTrue = false
  /// The instant until which this is sure.
  private(set) var until = Instant.never
  /// Distances to becoming false at the last look, for each unit.
  private(set) var margins: [ConditionMargin] = []
  /// What the condition's operands were, but for the passing of time.
  private(set) var signature: UInt64 = 0
  private let units: [ValueType]
  private let needsSignature: Bool
  private var held: HeldCondition?

  init(_ condition: Expression, needsMargins: Bool = false, needsSignature: Bool = false) {
    self.condition = condition
    self.needsSignature = needsSignature
    units = needsMargins ? condition.marginUnits : []
    held = condition.holdFor.map { HeldCondition(span: $0) }
  }

  /// Looks at the condition now.
  mutating func look(_ world: some ReadableWorld, at now: Instant) {
    lookedAt = now
    var reading: Reading
    if needsSignature {
      let reader = SignedWorld(world: world, signature: OperandSignature())
      reading = condition.reading(in: reader)
      signature = reader.signature.hash.value
    } else {
      reading = condition.reading(in: world)
    }
    if held != nil { reading = held?.observe(reading, at: now) ?? reading }
    isTrue = reading.value == .boolean(true)
    until = reading.validUntil
    guard !units.isEmpty else { return }
    margins.removeAll(keepingCapacity: true)
    for unit in units {
      if let margin = condition.margin(in: unit, world: world) {
        margins.append(margin)
        until = min(until, margin.validUntil)
      }
    }
  }

  /// Adds the distances to failing at both ends of the stretch from the last look to an instant.
  func addMargins(to worst: inout WorstMargins, until end: Instant, isForbidden: Bool) {
    guard let lookedAt else { return }
    let span = Double((end - lookedAt).nanoseconds)
    let sign: Double = isForbidden ? -1 : 1
    for margin in margins {
      worst.add(sign * margin.value, margin.unit)
      worst.add(sign * (margin.value + margin.slope * span), margin.unit)
    }
  }
}

/// Collects what an expression reads into one number.
final class OperandSignature {
  var hash = StableHash()
}

/// A world that notes what is read from it; ages count as the instant at which they began.
struct SignedWorld<World: ReadableWorld>: ReadableWorld {
  let world: World
  let signature: OperandSignature

  var now: Instant { world.now }

  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading {
    let reading = world.reading(field, of: entity, seenFrom: view)
    switch reading.value {
    case .number(let number):
      signature.hash.combine(number - reading.slope * Double(world.now.nanoseconds))
      signature.hash.combine(reading.slope)
    case .boolean(let truth): signature.hash.combine(truth)
    case .symbol(let word): signature.hash.combine(word)
    case .entity(let entity):
      signature.hash.combine(Int(entity.kind) << 32 | Int(entity.index))
    case .nothing: signature.hash.combine(-1)
    }
    return reading
  }

  func entities(boundTo name: String) -> [EntityID] { world.entities(boundTo: name) }
  func value(boundTo name: String) -> Value? { world.value(boundTo: name) }
}
