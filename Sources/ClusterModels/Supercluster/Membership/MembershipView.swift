/// Membership and leadership as one PCE believes them; kept in its database.
struct MembershipView: Sendable, Equatable {
  /// For each PCE whether it is on the list (SC-CMD-011).
  var lists: [Bool]
  /// Place of the PCE that it takes for the leader; nil when it knows of none.
  var leader: Int?
  /// PCEs off the list whose streams it accepts all the same (AS-LDR-001).
  var accepts: [Bool]

  /// A view of a complete Supercluster.
  init(count: Int, leader: Int) {
    lists = Array(repeating: true, count: count)
    accepts = Array(repeating: false, count: count)
    self.leader = leader
  }

  /// A PCE on its own without any Supercluster.
  mutating func forgetEverything(itself: Int) {
    for other in lists.indices {
      lists[other] = other == itself
      accepts[other] = false
    }
    leader = nil
  }
}
