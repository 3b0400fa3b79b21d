import SimulationKernel
import Testing

@testable import NetworkModel

struct FairShareTests {
  private func claim(_ links: Int..., ceiling: Int64 = 1 << 50) -> FairShare.Claim {
    FairShare.Claim(route: links.map { LinkID($0) }, ceiling: ceiling)
  }

  @Test func `what a slow sender leaves goes to the others`() {
    let rates = FairShare.rates(
      of: [claim(0, ceiling: 10), claim(0), claim(0)], capacities: [100])
    #expect(rates == [10, 45, 45])
  }

  @Test func `a transfer over two links takes no more than the narrower gives`() {
    let rates = FairShare.rates(of: [claim(0), claim(0, 1), claim(1)], capacities: [100, 30])
    #expect(rates == [85, 15, 15])
  }

  @Test func `who cannot send takes nothing from others`() {
    #expect(FairShare.rates(of: [claim(0, ceiling: 0), claim(0)], capacities: [7]) == [0, 7])
    #expect(FairShare.rates(of: [claim(0)], capacities: [0]) == [0])
    #expect(FairShare.rates(of: [], capacities: [5]).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no link is over capacity, and who gets less has a full link or its ceiling`(seed: UInt64) {
    let draws = RandomStreams(seed: seed, replication: 0).stream("fair share", "test")
    let capacities = (0..<4).map { Int64(draws.index(below: 1_000, $0)) + 1 }
    let claims = (0..<8).map { (index: UInt64) in
      let links = (0..<4).filter { draws.happens(0.5, 100 + 4 * index + UInt64($0)) }
      return FairShare.Claim(
        route: (links.isEmpty ? [0] : links).map { LinkID($0) },
        ceiling: Int64(draws.index(below: 500, 200 + index)))
    }
    let rates = FairShare.rates(of: claims, capacities: capacities)
    let load = capacities.indices.map { link in
      zip(claims, rates).reduce(Int64(0)) { sum, pair in
        pair.0.route.contains(LinkID(link)) ? sum + pair.1 : sum
      }
    }
    for link in capacities.indices { #expect(load[link] <= capacities[link]) }
    for (claim, rate) in zip(claims, rates) where rate < claim.ceiling {
      // Max-min: on some full link (up to rounding) nobody gets more.
      let isHeldBack = claim.route.contains { link in
        let users = zip(claims, rates).filter { $0.0.route.contains(link) }
        return capacities[link.index] - load[link.index] < Int64(users.count)
          && users.allSatisfy { $0.1 <= rate + 1 }
      }
      #expect(isHeldBack)
    }
  }
}
