import TestSupport
import Testing
import Units

@testable import NetworkModel

struct RetransmissionTimerTests {
  @Test(.shows("AS-PCE-045"))
  func `the waits of Linux add up to its documented end of a connection`() {
    // AS-PCE-045: the wait after the fifteenth retransmission is the last.
    let total = RetransmissionTimer.linux.delay(retransmissions: 16, roundTripTime: .zero)
    #expect(total == .milliseconds(924_600))
  }

  @Test(arguments: [(0.09, 1), (0.1, 0), (0.009, 2), (0.5, 0), (1e-300, 15)])
  func `n or more retransmissions have the probability of n losses`(uniform: Double, count: Int) {
    #expect(RetransmissionTimer.linux.retransmissions(loss: 0.1, uniform: uniform) == count)
  }
}
