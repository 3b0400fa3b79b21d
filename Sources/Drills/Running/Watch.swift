import ClusterModeling
import Observations
import Units

/// A condition that something waits for.
struct Watch {
  /// What waits.
  enum Purpose: Equatable {
    /// A step of the timeline fires once.
    case trigger(step: Int)
    /// A task goes on; a task that did so for another reason has another generation.
    case task(Int, generation: UInt32)
  }
  let condition: Expression
  let purpose: Purpose
  /// True when whoever waits takes yes for no.
  let isMisread: Bool
  /// When whoever waits gives up.
  let deadline: Instant
  private var held: HeldCondition
  /// The last look at it.
  var last = ConditionLook()
  /// True when it has done its work.
  var isOver = false

  init(
    _ condition: Expression, for purpose: Purpose, isMisread: Bool = false,
    deadline: Instant = .never
  ) {
    self.condition = condition
    self.purpose = purpose
    self.isMisread = isMisread
    self.deadline = deadline
    held = HeldCondition(span: condition.holdFor ?? .zero)
  }

  /// Whether what is waited for is seen now, and when to look again.
  mutating func look(_ world: some ReadableWorld) -> Reading {
    var reading = condition.reading(in: world)
    if isMisread { reading.value = .boolean(reading.value != .boolean(true)) }
    return held.observe(reading, at: world.now)
  }
}

extension DrillWorld {
  /// Looks at every waiting condition; gives the next instant to look again.
  func observeWatches(_ gate: LookGate?) -> Instant {
    guard !watches.isEmpty else { return .never }
    var next = Instant.never
    var hasEnded = false
    for index in watches.indices {
      next = min(next, observeWatch(index, gate))
      hasEnded = hasEnded || watches[index].isOver
    }
    if hasEnded { watches.removeAll { $0.isOver } }
    return next
  }

  private func observeWatch(_ index: Int, _ gate: LookGate?) -> Instant {
    let purpose = watches[index].purpose
    if case .task(let task, let generation) = purpose, tasks[task].generation != generation {
      watches[index].isOver = true
      return .never
    }
    let deadline = watches[index].deadline
    if deadline > now, watches[index].last.isSpared(gate, at: now) {
      return min(watches[index].last.validUntil, deadline)
    }
    let reading = watches[index].look(readableWorld(for: purpose))
    let condition = watches[index].condition
    watches[index].last.take(reading, of: condition, gate, at: now)
    let isSeen = reading.value == .boolean(true)
    guard isSeen || deadline <= now else { return min(reading.validUntil, deadline) }
    watches[index].isOver = true
    end(purpose, isSeen: isSeen, condition: condition)
    return .never
  }

  private func readableWorld(for purpose: Watch.Purpose) -> BoundWorld {
    if case .task(let task, _) = purpose { return boundWorld(of: task) }
    return BoundWorld(world: self, bindings: [])
  }

  /// What waited goes on, at this instant but as an event of its own.
  private func end(_ purpose: Watch.Purpose, isSeen: Bool, condition: Expression) {
    switch purpose {
    case .trigger(let step):
      let id = scenario.timeline[step].id
      let cause = recorder.decide(
        .procedure, id, "is set off: \(condition.explanation(in: self))", at: now)
      setOff(step, cause: cause)
    case .task(let task, let generation):
      tasks[task].hasSeenIt = isSeen
      schedule(
        .task(UInt32(task), generation: generation), at: now, cause: tasks[task].cause)
    }
  }
}
