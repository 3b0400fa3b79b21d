import ClusterModeling
import Drills
import Observations
import Testing
import Units

/// An expectation of a scenario; the testing library has a type of the same name.
typealias DrillExpectation = Drills.Expectation

/// Plays a list of changes against expectations, as a drill does: a look after each change and
/// at each instant that the monitor asks for.
final class Play {
  let world = FakeWorld.healthy()
  private var monitor: ExpectationMonitor
  private let end: Instant
  private var isAfterFirstFault = false
  var figures: [Metric] = []

  init(_ expectations: [DrillExpectation], length: Duration = .hours(8)) {
    end = Instant(length)
    monitor = ExpectationMonitor(expectations, end: end)
    monitor.observe(world, at: .start, afterFirstFault: false)
  }

  /// Goes on to an instant and looks wherever the monitor wants to.
  private func advance(to instant: Instant) {
    while monitor.nextWake < instant {
      world.now = monitor.nextWake
      monitor.observe(world, at: world.now, afterFirstFault: isAfterFirstFault)
    }
    world.now = instant
  }

  /// A change of the world.
  func at(_ span: Duration, isFault: Bool = true, _ change: (FakeWorld) -> Void) {
    advance(to: Instant(span))
    change(world)
    isAfterFirstFault = isAfterFirstFault || isFault
    monitor.observe(world, at: world.now, afterFirstFault: isAfterFirstFault)
  }

  /// Something of the timeline happens.
  func happens(
    _ path: String, _ moment: EventReference.Moment = .start, by person: String = "",
    at span: Duration
  ) {
    advance(to: Instant(span))
    monitor.happened(path, moment, person: person, at: world.now, in: world)
    monitor.observe(world, at: world.now, afterFirstFault: isAfterFirstFault)
  }

  /// The verdicts at the end.
  func verdicts() -> [Verdict] {
    advance(to: end)
    monitor.observe(world, at: end, afterFirstFault: isAfterFirstFault)
    return monitor.finish(world, at: end) { name in figures.first { $0.name == name } }
  }

  /// The verdict on the only expectation.
  func verdict() throws -> Verdict { try #require(verdicts().first) }
}

extension EventReference {
  init(_ path: String, _ moment: Moment = .start, by person: String = "") {
    self.init(path: path, moment: moment, person: person, location: here)
  }
}

extension DrillExpectation {
  init(_ claim: Claim) {
    self.init(name: "claim", claim: claim, text: "as written", location: here)
  }
}
