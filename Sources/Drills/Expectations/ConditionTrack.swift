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

  /// A look that is not taken yet.
  struct Look {
    var reading: Reading
    var signature: UInt64
    var isExact: Bool
  }

  /// Reads the condition without taking it for the state from now on.
  func read(_ world: some ReadableWorld) -> Look {
    guard needsSignature else {
      return Look(reading: condition.reading(in: world), signature: 0, isExact: false)
    }
    let reader = SignedWorld(world: world, signature: OperandSignature())
    let reading = condition.reading(in: reader)
    return Look(
      reading: reading, signature: reader.signature.hash.value, isExact: reader.signature.isExact)
  }

  /// Whether a look says nothing but what the last one foretold, so that its stretch goes on.
  func isForetold(_ look: Look, at now: Instant) -> Bool {
    guard held == nil, look.isExact, let lookedAt else { return false }
    return now > lookedAt && now < until && look.reading.validUntil >= until
      && look.signature == signature
  }

  /// Reads a condition without margins; true when its truth is what it was, so that its stretch
  /// goes on.
  mutating func isConfirmed(by world: some ReadableWorld) -> Bool {
    guard held == nil, lookedAt != nil else { return false }
    let reading = condition.reading(in: world)
    guard (reading.value == .boolean(true)) == isTrue else { return false }
    until = reading.validUntil
    return true
  }

  /// Takes a look for the state from now on.
  mutating func take(_ look: Look, _ world: some ReadableWorld, at now: Instant) {
    lookedAt = now
    signature = look.signature
    let reading = held?.observe(look.reading, at: now) ?? look.reading
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

  /// Reads the condition and takes it for the state from now on.
  mutating func look(_ world: some ReadableWorld, at now: Instant) {
    take(read(world), world, at: now)
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
  /// False when something moves by fractions, whose begin cannot be told exactly.
  var isExact = true
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
      signature.hash.combine(reading.slope)
      if reading.slope == reading.slope.rounded() {
        signature.hash.combine(number - reading.slope * Double(world.now.nanoseconds))
      } else {
        signature.isExact = false
      }
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
