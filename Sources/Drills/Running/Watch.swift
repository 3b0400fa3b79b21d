import ClusterModeling
import Units

/// A condition that something waits for.
struct Watch {
  /// What waits.
  enum Purpose: Equatable {
    /// A step of the timeline fires once.
    case trigger(step: Int)
    /// A task goes on.
    case task(Int, generation: UInt32)
  }
  let condition: Expression
  let purpose: Purpose
  /// Since when the condition has held.
  var heldSince: Instant?
  /// True when it has done its work.
  var isOver = false

  init(_ condition: Expression, for purpose: Purpose) {
    self.condition = condition
    self.purpose = purpose
  }
}

extension DrillWorld {
  /// Looks at every waiting condition; gives the next instant to look again.
  func observeWatches() -> Instant {
    var next = Instant.never
    for index in watches.indices where !watches[index].isOver {
      next = min(next, observeWatch(index))
    }
    watches.removeAll { $0.isOver }
    return next
  }

  private func observeWatch(_ index: Int) -> Instant {
    let watch = watches[index]
    if case .task(let task, let generation) = watch.purpose, tasks[task].generation != generation {
      watches[index].isOver = true
      return .never
    }
    let reading = watch.condition.reading(in: readableWorld(for: watch.purpose))
    guard reading.value == .boolean(true) else {
      watches[index].heldSince = nil
      return reading.validUntil
    }
    let since = watch.heldSince ?? now
    watches[index].heldSince = since
    let due = since + (watch.condition.holdFor ?? .zero)
    guard due <= now else { return min(due, reading.validUntil) }
    watches[index].isOver = true
    conditionHolds(watch.purpose)
    return .never
  }

  private func readableWorld(for purpose: Watch.Purpose) -> BoundWorld {
    if case .task(let task, _) = purpose { return boundWorld(of: task) }
    return BoundWorld(world: self, bindings: [])
  }

  /// What waited goes on, at this instant but as an event of its own.
  private func conditionHolds(_ purpose: Watch.Purpose) {
    switch purpose {
    case .trigger(let step):
      guard case .when(_, let delay) = scenario.timeline[step].trigger else { return }
      let id = scenario.timeline[step].id
      let span = delay.map { drawn($0, for: id, "delay", 0) } ?? .zero
      schedule(.fire(step: UInt32(step)), at: now + span, cause: nil)
    case .task(let task, let generation):
      schedule(
        .task(UInt32(task), generation: generation), at: now, cause: tasks[task].cause)
    }
  }
}
