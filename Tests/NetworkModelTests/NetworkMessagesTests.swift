import NetworkModel
import SimulationKernel
import Testing
import Units

struct NetworkMessagesTests {
  private func delays(_ network: Network, count: UInt64 = 20_000) -> [Duration] {
    (0..<count).compactMap { network.messageDelay(from: a, to: b, ordinal: $0) }
  }

  @Test func `without jitter and loss a message takes the latency`() throws {
    #expect(try delays(network(), count: 10) == Array(repeating: .milliseconds(40), count: 10))
  }

  @Test func `jitter is uniform around the latency`() throws {
    let delays = try delays(network(links: [link(a, b, jitter: .milliseconds(4))]))
    let mean = delays.map(\.seconds).reduce(0, +) / Double(delays.count)
    #expect(delays.allSatisfy { $0 >= .milliseconds(36) && $0 <= .milliseconds(44) })
    // Standard error 8 ms / √12 / √20000 = 0.016 ms.
    #expect(abs(mean - 0.040) < 0.000_08)
    let quarter = delays.count { $0 < .milliseconds(38) }
    #expect(abs(Double(quarter) / 20_000 - 0.25) < 0.015)
  }

  @Test func `jitter above the latency never makes a message arrive before it was sent`() throws {
    let wild = link(a, b, latency: .milliseconds(1), jitter: .milliseconds(10))
    let delays = try delays(network(links: [wild]))
    #expect(delays.allSatisfy { $0 >= .zero && $0 <= .milliseconds(11) })
  }

  @Test func `a lost packet delays its message by round trip and margin, doubling`() throws {
    let delays = try delays(network(links: [link(a, b, loss: 0.1)]))
    #expect(delays.count == 20_000)
    // Wait 80 ms + 200 ms, then 560 ms, then 1120 ms.
    let once = delays.count { $0 == .milliseconds(320) }
    let twice = delays.count { $0 == .milliseconds(880) }
    let never = delays.count { $0 == .milliseconds(40) }
    #expect(abs(Double(never) - 18_000) < 4 * 43)
    #expect(abs(Double(once) - 1_800) < 4 * 41)
    #expect(abs(Double(twice) - 180) < 4 * 14)
  }

  @Test func `nominal messages take the latency`() throws {
    let lossy = link(a, b, jitter: .milliseconds(4), loss: 0.3)
    let network = try network(links: [lossy], isNominal: true)
    #expect(delays(network, count: 5) == Array(repeating: .milliseconds(40), count: 5))
  }

  @Test func `an unrelated link changes no draw of another`() throws {
    let first = link(a, b, jitter: .milliseconds(4), loss: 0.05)
    let alone = try network(sites: ["a", "b"], links: [first])
    let d = SiteID(3)
    var beside = try network(
      sites: ["a", "b", "c", "d"], links: [link(c, d, jitter: .milliseconds(9)), first])
    _ = beside.begin(.cut, on: beside.direction(c, d), at: .start)
    #expect(delays(alone, count: 200) == delays(beside, count: 200))
  }

  @Test func `a degraded link keeps the draws of its messages`() throws {
    var network = try network(links: [link(a, b, jitter: .milliseconds(4))])
    let before = delays(network, count: 50)
    _ = network.begin(
      LinkCondition(latency: .milliseconds(100)), on: network.direction(a, b), at: .start)
    let after = delays(network, count: 50)
    #expect(after == before.map { $0 + .milliseconds(100) })
  }

  @Test func `senders with draws of their own meet different jitter`() throws {
    let network = try network(links: [link(a, b, jitter: .milliseconds(4))])
    let draws = RandomStreams(seed: 1, replication: 0).stream("vens:one", "heartbeat delay")
    let delays = (0..<2).map {
      network.messageDelay(from: a, to: b, draws: draws.substream($0), ordinal: 0)
    }
    #expect(delays[0] != delays[1] && delays[0] != nil)
  }

  @Test func `the two directions and two destinations draw independently`() throws {
    let links = [link(a, b, jitter: .milliseconds(4)), link(a, c, jitter: .milliseconds(4))]
    let network = try network(links: links)
    let there = network.messageDelay(from: a, to: b, ordinal: 3)
    #expect(there != network.messageDelay(from: b, to: a, ordinal: 3))
    #expect(there != network.messageDelay(from: a, to: c, ordinal: 3))
  }

  @Test func `the delay bound holds for messages that are not lost`() throws {
    let network = try network(links: [link(a, b, jitter: .milliseconds(4), loss: 0.1)])
    let bound = try #require(network.messageDelayBound(from: a, to: b))
    let delays = delays(network)
    #expect(bound == .milliseconds(44))
    #expect(delays.allSatisfy { $0 <= bound || $0 >= .milliseconds(36 + 280) })
    #expect(network.messageDelayBound(from: a, to: b, retransmissions: 1) == .milliseconds(324))
  }
}
