import NetworkModel
import Testing
import Units

struct RoutingTableTests {
  @Test func `sites without a link of their own talk over the path of least latency`() throws {
    let d = SiteID(3)
    let network = try network(
      sites: ["a", "b", "c", "d"],
      links: [
        link(a, b, latency: .milliseconds(10)), link(b, c, latency: .milliseconds(10)),
        link(a, d, latency: .milliseconds(5)), link(d, c, latency: .milliseconds(5)),
      ])
    #expect(network.link(from: a, to: c) == nil)
    #expect(network.state(from: a, to: c).latency == .milliseconds(10))
    #expect(network.state(from: c, to: a).latency == .milliseconds(10))
  }

  @Test func `a declared link is taken even where a way around is faster`() throws {
    let network = try network(links: [
      link(a, c, latency: .milliseconds(100)), link(a, b, latency: .milliseconds(1)),
      link(b, c, latency: .milliseconds(1)),
    ])
    #expect(network.state(from: a, to: c).latency == .milliseconds(100))
  }

  @Test func `a cut link is not routed around`() throws {
    var network = try network(links: [link(a, c), link(a, b), link(b, c)])
    _ = network.begin(.cut, on: network.direction(a, c), at: .start)
    #expect(!network.isConnected(from: a, to: c))
    #expect(network.isConnected(from: a, to: b) && network.isConnected(from: b, to: c))
  }

  @Test func `of equally fast paths the one over fewer links counts`() throws {
    let (d, e) = (SiteID(3), SiteID(4))
    let network = try network(
      sites: ["a", "b", "c", "d", "e"],
      links: [
        link(a, b, latency: .milliseconds(1)), link(b, c, latency: .milliseconds(1)),
        link(c, d, latency: .milliseconds(4)), link(a, e, latency: .milliseconds(5)),
        link(e, d, latency: .milliseconds(1), loss: 0.5),
      ])
    #expect(network.state(from: a, to: d).latency == .milliseconds(6))
    #expect(network.state(from: a, to: d).loss == 0.5)
  }

  @Test func `a path adds latencies, combines losses and is as wide as its narrowest link`() throws
  {
    let network = try network(links: [
      link(a, b, jitter: .milliseconds(2), loss: 0.1, bitsPerSecond: 3e6),
      link(b, c, jitter: .milliseconds(1), loss: 0.2, bitsPerSecond: 5e6),
    ])
    let state = network.state(from: a, to: c)
    #expect(state.latency == .milliseconds(80) && state.jitter == .milliseconds(3))
    #expect(abs(state.loss - 0.28) < 1e-12)
    #expect(state.bandwidth.bitsPerSecond == 3e6)
  }

  @Test func `sites that no path joins never hear of each other`() throws {
    var network = try network(links: [link(a, b)])
    #expect(!network.isConnected(from: a, to: c))
    #expect(network.messageDelay(from: a, to: c, ordinal: 0) == nil)
    #expect(network.throughput(from: a, to: c).bitsPerSecond == 0)
    let transfer = network.startTransfer(from: a, to: c, size: megabyte, at: .start)
    #expect(network.nextCompletion == nil)
    #expect(network.remaining(transfer, at: at(.days(1))) == megabyte)
  }

  @Test func `inside a site nothing is in the way`() throws {
    var network = try network()
    _ = network.isolate(a, at: .start)
    #expect(network.isConnected(from: a, to: a))
    #expect(network.roundTripTime(a, a) == .zero)
    #expect(network.messageDelay(from: a, to: a, ordinal: 0) == .zero)
  }
}
