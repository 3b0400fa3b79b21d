import SimulationKernel
import Units

extension GenericSystem {
  /// The checks of a heartbeat from one to the next, played without an event for each.
  struct Checks: Sendable {
    var next = Instant.start
    var misses = 0
    var number: UInt64 = 0
    var isBad = false
    /// Set by the last miss.
    var suspectsAt: Instant?

    /// Plays the checks before an instant.
    mutating func play(
      until end: Instant, _ heartbeat: Heartbeat, answers: Bool, _ losses: RandomStream,
      _ bursts: RandomStream, atMost count: Int = .max
    ) {
      if answers, heartbeat.isLossless, suspectsAt == nil, next < end {
        misses = 0
        // Nothing happens at all these checks.
        let interval = heartbeat.every.nanoseconds
        let skipped = ((end - next).nanoseconds + interval - 1) / interval
        next += Duration.nanoseconds(skipped * interval)
        number += UInt64(skipped)
        return
      }
      var left = count
      while next < end, suspectsAt == nil, left > 0 {
        left -= 1
        step(heartbeat, answers: answers, losses, bursts)
      }
    }

    private mutating func step(
      _ heartbeat: Heartbeat, answers: Bool, _ losses: RandomStream, _ bursts: RandomStream
    ) {
      var loss = heartbeat.loss
      if let burst = heartbeat.bursts {
        let changes = bursts.happens(isBad ? burst.ends : burst.begins, number)
        if changes { isBad.toggle() }
        if isBad { loss = burst.loss }
      }
      let isMissed = !answers || losses.happens(loss, number)
      number += 1
      guard isMissed else {
        misses = 0
        next += heartbeat.every
        return
      }
      misses += 1
      if misses >= heartbeat.misses {
        suspectsAt = next + heartbeat.timeout
      } else if let recheck = heartbeat.recheck {
        next += heartbeat.timeout + recheck
      } else {
        next += heartbeat.every
      }
    }

    /// Begins anew, with a first check at an instant.
    mutating func restart(at first: Instant) {
      next = first
      misses = 0
      suspectsAt = nil
    }
  }
}
