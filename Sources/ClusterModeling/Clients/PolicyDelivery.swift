import Units

/// A version on its way from a server to all clients of a group that it concerns.
///
/// As long as nothing else happens to the group, every client's turn is known: the server hands
/// out one policy after the other, in the order of the version's shuffle.
struct PolicyDelivery: Sendable {
  let version: Int32
  let group: Int
  let server: Int
  /// When it was computed, and so began.
  let begin: Instant
  /// When the first client's policy leaves the server, one `pace` after the server is free.
  let first: Instant
  let pace: Duration
  /// Clients that it concerns. [clients]
  let count: Int
  /// By when it is in force on all of them at the latest.
  let end: Instant

  /// When the policy of the client at a place in the shuffle leaves the server.
  func served(_ place: Int) -> Instant { first + pace * Int64(place) }
}
