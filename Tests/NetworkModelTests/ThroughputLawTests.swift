import NetworkModel
import Testing
import Units

struct ThroughputLawTests {
  @Test func `one stream at 80 ms and 0.01 percent loss gets 17.9 Mbit a second`() throws {
    // 1460 B x 8 / 0.08 s x √1.5 / √0.0001
    let rate = ThroughputLaw.mathis.ceiling(roundTripTime: .milliseconds(80), loss: 0.0001)
    #expect(abs(try #require(rate).bitsPerSecond - 17_881_275.12) < 1)
  }

  @Test func `four times the loss or twice the round trip halves the rate`() throws {
    let law = ThroughputLaw.mathis
    let base = try #require(law.ceiling(roundTripTime: .milliseconds(50), loss: 0.001))
    let lossy = try #require(law.ceiling(roundTripTime: .milliseconds(50), loss: 0.004))
    let far = try #require(law.ceiling(roundTripTime: .milliseconds(100), loss: 0.001))
    #expect(abs(lossy.bitsPerSecond / base.bitsPerSecond - 0.5) < 1e-12)
    #expect(abs(far.bitsPerSecond / base.bitsPerSecond - 0.5) < 1e-12)
  }

  @Test func `without loss or without distance the law sets no bound`() {
    #expect(ThroughputLaw.mathis.ceiling(roundTripTime: .milliseconds(50), loss: 0) == nil)
    #expect(ThroughputLaw.mathis.ceiling(roundTripTime: .zero, loss: 0.1) == nil)
  }
}
