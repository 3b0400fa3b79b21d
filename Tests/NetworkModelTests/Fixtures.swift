import NetworkModel
import SimulationKernel
import Units

/// Three sites: a and b far apart, c beyond b; no link from a to c.
let a = SiteID(0)
let b = SiteID(1)
let c = SiteID(2)

func network(
  sites: [String] = ["a", "b", "c"], links: [LinkDescription] = [link(a, b), link(b, c)],
  seed: UInt64 = 1, isNominal: Bool = false
) throws -> Network {
  try Network(
    sites: sites, links: links,
    streams: RandomStreams(seed: seed, replication: 0, isNominal: isNominal))
}

/// 40 ms, no jitter, no loss, 8 Mbit/s: a megabyte a second.
func link(
  _ first: SiteID, _ second: SiteID, latency: Duration = .milliseconds(40),
  jitter: Duration = .zero, loss: Double = 0, bitsPerSecond: Double = 8e6
) -> LinkDescription {
  LinkDescription(
    between: first, and: second, latency: latency, jitter: jitter, loss: loss,
    bandwidth: BitRate(bitsPerSecond: bitsPerSecond))
}

extension Network {
  /// The declared direction between two sites, for tests that know it is there.
  func direction(_ from: SiteID, _ to: SiteID) -> LinkID {
    guard let found = link(from: from, to: to) else { preconditionFailure("no such link") }
    return found
  }
}

func at(_ span: Duration) -> Instant { Instant(span) }

/// A million bytes.
let megabyte = ByteCount(1_000_000)
