/// How bandwidth is divided among transfers: max-min fair.
///
/// All rates rise together from zero. A transfer stops rising at its own ceiling or when a link
/// on its route is full; what it leaves unused goes to the others. So transfers on one link share
/// it equally unless some cannot use their part.
enum FairShare {
  /// A transfer as far as sharing goes.
  struct Claim {
    /// The links it uses, each once.
    var route: [LinkID]
    /// The most it can use. [bit/s]
    var ceiling: Int64
  }

  /// The rate of each claim, rounded down; their sum on a link is at most its capacity. [bit/s]
  ///
  /// - Complexity: O(claims² x route length) in the worst case; one round if all are alike.
  static func rates(of claims: [Claim], capacities: [Int64]) -> [Int64] {
    var rates = [Int64](repeating: 0, count: claims.count)
    var capacityLeft = capacities
    var users = [Int64](repeating: 0, count: capacities.count)
    var rising = claims.indices.filter { claims[$0].ceiling > 0 }
    for index in rising {
      for link in claims[index].route { users[link.index] += 1 }
    }
    while !rising.isEmpty {
      let bounds = rising.map { index in
        claims[index].route.reduce(claims[index].ceiling) { bound, link in
          min(bound, capacityLeft[link.index] / users[link.index])
        }
      }
      let level = bounds.min() ?? 0
      var stillRising: [Int] = []
      for (index, bound) in zip(rising, bounds) {
        guard bound == level else {
          stillRising.append(index)
          continue
        }
        rates[index] = level
        for link in claims[index].route {
          capacityLeft[link.index] -= level
          users[link.index] -= 1
        }
      }
      rising = stillRising
    }
    return rates
  }

  /// The rate of a claim that shares with nobody: the same as of a list of one. [bit/s]
  static func rate(ofOnly claim: Claim, _ capacities: [Int64]) -> Int64 {
    guard claim.ceiling > 0 else { return 0 }
    var rate = claim.ceiling
    for link in claim.route { rate = min(rate, capacities[link.index]) }
    return rate
  }
}
