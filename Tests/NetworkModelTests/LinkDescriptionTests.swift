import NetworkModel
import SimulationKernel
import Testing
import Units

struct LinkDescriptionTests {
  @Test func `every problem of a description is told at once, sites first`() {
    let links = [
      link(a, b, latency: .milliseconds(-1), jitter: .milliseconds(-1), loss: 1),
      link(b, a), link(c, c), link(a, SiteID(7)), link(b, c, loss: -0.1, bitsPerSecond: 0),
    ]
    let error = #expect(throws: NetworkDescriptionError.self) {
      try network(sites: ["a", "b", "a"], links: links)
    }
    #expect(
      error?.problems == [
        .siteNamedTwice("a"),
        .linkOutOfRange(link: 0, .negative("latency")),
        .linkOutOfRange(link: 0, .negative("jitter")),
        .linkOutOfRange(link: 0, .loss(1)),
        .linkDeclaredTwice(link: 1, first: 0),
        .linkToItself(link: 2),
        .unknownSite(link: 3),
        .linkOutOfRange(link: 4, .loss(-0.1)),
        .linkOutOfRange(link: 4, .notPositive("bandwidth")),
      ])
    #expect(error?.description.contains("link 2 joins the same two sites as link 1") == true)
  }

  @Test func `a declared link makes both directions with the same figures`() throws {
    let network = try network()
    let there = network.direction(a, b)
    #expect(network.direction(b, a) == there.opposite)
    #expect(network.origin(of: there) == a && network.destination(of: there) == b)
    #expect(network.state(of: there) == network.state(of: there.opposite))
    #expect(network.linkCount == 4)
    #expect(network.site(named: "c") == c && network.site(named: "d") == nil)
  }
}
