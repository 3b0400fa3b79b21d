import NetworkModel
import TestSupport
import Testing
import Units

struct HealthProbeTests {
  @Test(.shows("AS-NET-018", "AS-NET-019"))
  func `three missing answers every 5 s and a second's wait are the usual 16 s`() {
    // AS-NET-018, AS-NET-019: counted from the last good answer, just before the target fell.
    let probe = HealthProbe(
      interval: .seconds(5), timeout: .seconds(1), downAfter: 3, upAfter: 2)
    let justAfterProbe = Instant(nanoseconds: at(.seconds(20)).nanoseconds + 1)
    #expect(probe.markedDownAt(stopsAnsweringAt: justAfterProbe) == at(.seconds(36)))
    #expect(probe.markedUpAt(answersFrom: justAfterProbe) == at(.seconds(30)))
  }

  @Test func `a target is never marked before as many probes as the threshold says`() {
    let probe = HealthProbe(
      interval: .seconds(10), downAfter: 3, upAfter: 2, phase: .seconds(4))
    for tenth in Int64(0)..<400 {
      let fallsAt = at(.milliseconds(100 * tenth))
      let down = probe.markedDownAt(stopsAnsweringAt: fallsAt) - fallsAt
      let up = probe.markedUpAt(answersFrom: fallsAt) - fallsAt
      #expect(down >= .seconds(20) && down < .seconds(30))
      #expect(up >= .seconds(10) && up < .seconds(20))
    }
  }

  @Test(arguments: [
    HealthProbe(interval: .zero, downAfter: 1, upAfter: 1),
    HealthProbe(interval: .seconds(1), timeout: .seconds(1), downAfter: 1, upAfter: 1),
    HealthProbe(interval: .seconds(1), timeout: .seconds(-1), downAfter: 1, upAfter: 1),
    HealthProbe(interval: .seconds(1), downAfter: 0, upAfter: 1),
    HealthProbe(interval: .seconds(1), downAfter: 1, upAfter: 0),
  ])
  func `a probe outside its ranges is refused`(probe: HealthProbe) {
    #expect(throws: NetworkProblem.self) { try probe.validated() }
  }
}
