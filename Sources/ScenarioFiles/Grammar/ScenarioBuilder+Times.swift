import ClusterModeling
import Drills
import SimulationKernel
import Units

extension ScenarioBuilder {
  /// The stretch from `from` to `until`, by default the whole run.
  mutating func window(_ value: ConfigurationValue) -> (from: Instant, until: Instant) {
    let from = value["from"]?.duration ?? .zero
    let until = value["until"]?.duration ?? scenario.length
    if let written = value["from"] { warnIfLate(written) }
    if until <= from, let place = value["until"] ?? value["from"] {
      problems.error(place.location, "the stretch ends at \(until), before it begins at \(from)")
    }
    return (Instant(from), Instant(until))
  }

  /// Warns of a time that the run does not reach.
  mutating func warnIfLate(_ value: ConfigurationValue) {
    guard let time = value.duration, time > scenario.length else { return }
    problems.warning(
      value.location, "the run ends at \(scenario.length), before \(time)",
      hint: "lengthen clock.length")
  }

  /// Whether gaps are long enough for a run to get on; a shorter median than 1 ms is refused.
  mutating func isPositive(
    _ gap: Distribution, _ value: ConfigurationValue, _ subject: String
  ) -> Bool {
    if gap.median >= 0.001 { return true }
    problems.error(value.location, "\(subject) should be at least 1ms")
    return false
  }
}
