import ClusterModeling
import Observations
import Units
extension Expression { var holdFor: Duration? { nil } }
struct ExpectationMonitor {
  init(_ e: [Expectation], end: Instant) {}
  mutating func observe(_ w: some ReadableWorld, at: Instant, afterFirstFault: Bool) {}
  var nextWake: Instant { .never }
  mutating func happened(_ p: String, _ m: EventReference.Moment, person: String, at: Instant, in w: some ReadableWorld) {}
  mutating func finish(_ w: some ReadableWorld, at: Instant, _ f: (String) -> Metric?) -> [Verdict] { [] }
}
