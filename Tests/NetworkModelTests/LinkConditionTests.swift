import NetworkModel
import Testing
import Units

struct LinkConditionTests {
  @Test func `overlapping degradations combine by their rules and leave nothing behind`() throws {
    var network = try network(links: [link(a, b, jitter: .milliseconds(1), loss: 0.1)])
    let there = network.direction(a, b)
    let before = network.state(of: there)
    let first = network.begin(
      LinkCondition(
        latency: .milliseconds(100), jitter: .milliseconds(3), loss: 0.2,
        bandwidth: BitRate(bitsPerSecond: 4e6)), on: there, at: at(.seconds(1)))
    let second = network.begin(
      LinkCondition(
        latency: .milliseconds(7), loss: 0.5, bandwidth: BitRate(bitsPerSecond: 6e6)),
      on: there, at: at(.seconds(2)))
    let both = network.state(of: there)
    #expect(both.latency == .milliseconds(147) && both.jitter == .milliseconds(4))
    #expect(abs(both.loss - (1 - 0.9 * 0.8 * 0.5)) < 1e-12)
    #expect(both.bandwidth.bitsPerSecond == 4e6)
    network.end(first, at: at(.seconds(3)))
    let left = network.state(of: there)
    #expect(left.latency == .milliseconds(47) && left.bandwidth.bitsPerSecond == 6e6)
    network.end(second, at: at(.seconds(4)))
    #expect(network.state(of: there) == before)
  }

  @Test func `a link cut twice is up only when both cuts are lifted`() throws {
    var network = try network()
    let there = network.direction(a, b)
    let first = network.begin(.cut, on: there, at: .start)
    let second = network.begin(.cut, on: there, at: .start)
    network.end(first, at: at(.seconds(1)))
    #expect(!network.isConnected(from: a, to: b))
    network.end(second, at: at(.seconds(2)))
    #expect(network.isConnected(from: a, to: b))
  }

  @Test func `lifting a condition twice does nothing the second time`() throws {
    var network = try network()
    let there = network.direction(a, b)
    let cut = network.begin(.cut, on: there, at: .start)
    let isLifted = network.end(cut, at: .start)
    let again = network.begin(.cut, on: there, at: .start)
    let version = network.version
    let isLiftedAgain = network.end(cut, at: .start)
    #expect(isLifted && !isLiftedAgain)
    #expect(network.version == version && !network.isConnected(from: a, to: b))
    #expect(again != cut)
  }

  @Test func `a one-way cut leaves the way back and the neighbours alone`() throws {
    var network = try network()
    _ = network.begin(.cut, on: network.direction(a, b), at: .start)
    #expect(!network.isConnected(from: a, to: b) && !network.isConnected(from: a, to: c))
    #expect(network.isConnected(from: b, to: a) && network.isConnected(from: c, to: a))
    #expect(network.isConnected(from: b, to: c))
    #expect(network.roundTripTime(a, b) == nil && network.roundTripTime(b, a) == nil)
  }

  @Test func `losing every packet is a cut`() throws {
    var network = try network()
    _ = network.begin(LinkCondition(loss: 1), on: network.direction(a, b), at: .start)
    #expect(!network.isConnected(from: a, to: b))
    #expect(network.messageDelay(from: a, to: b, ordinal: 0) == nil)
  }

  @Test(arguments: [
    (Network.Direction.inbound, false, true), (.outbound, true, false), (.both, false, false),
  ])
  func `an isolated site is cut off in the named directions`(
    direction: Network.Direction, hears: Bool, isHeard: Bool
  ) throws {
    var network = try network()
    let isolation = network.isolate(c, direction, at: .start)
    #expect(network.isConnected(from: a, to: c) == hears)
    #expect(network.isConnected(from: c, to: a) == isHeard)
    #expect(network.isConnected(from: a, to: b) && network.isConnected(from: b, to: a))
    network.end(isolation, at: at(.seconds(1)))
    #expect(network.roundTripTime(a, c) == .milliseconds(160))
  }

  @Test func `isolating a site on the way cuts those who talk over it`() throws {
    var network = try network()
    _ = network.isolate(b, at: .start)
    #expect(!network.isConnected(from: a, to: c) && !network.isConnected(from: c, to: a))
  }

  @Test func `a partition cuts exactly the links between the two groups`() throws {
    var network = try network(links: [link(a, b), link(b, c), link(a, c)])
    let crossing = network.links(from: [a], to: [b, c]) + network.links(from: [b, c], to: [a])
    _ = network.begin(.cut, on: crossing, at: .start)
    #expect(crossing.count == 4)
    #expect(!network.isConnected(from: a, to: b) && !network.isConnected(from: c, to: a))
    #expect(network.isConnected(from: b, to: c) && network.isConnected(from: c, to: b))
  }

  @Test func `every change moves the version`() throws {
    var network = try network()
    var versions = [network.version]
    let cut = network.begin(.cut, on: network.direction(a, b), at: .start)
    versions.append(network.version)
    network.end(cut, at: .start)
    versions.append(network.version)
    _ = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    versions.append(network.version)
    _ = network.advance(to: at(.milliseconds(999)))
    #expect(network.version == versions.last)
    _ = network.advance(to: at(.seconds(1)))
    versions.append(network.version)
    for (earlier, later) in zip(versions, versions.dropFirst()) { #expect(earlier < later) }
  }

  @Test(arguments: [
    LinkCondition(latency: .nanoseconds(-1)), LinkCondition(jitter: .nanoseconds(-1)),
    LinkCondition(loss: 1.01), LinkCondition(loss: .nan),
    LinkCondition(bandwidth: BitRate(bitsPerSecond: 0)),
  ])
  func `a condition outside its ranges is refused`(condition: LinkCondition) {
    #expect(throws: NetworkProblem.self) { try condition.validated() }
  }
}
