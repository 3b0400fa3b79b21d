import Units

/// The line for connections of one server: first come, first served.
struct ServerLine: BitwiseCopyable {
  var free: Instant
  let longestWait: Duration
  let service: Duration

  init(_ server: ClientServerState) {
    free = server.acceptanceFree
    longestWait = server.description.acceptWaitMax
    service = server.acceptanceTime
  }

  /// When a connection with who lines up now will be set up; nil when the line is too long.
  @inline(__always)
  mutating func acceptance(at now: Instant) -> Instant? {
    let begin = max(now, free)
    guard begin - now <= longestWait else { return nil }
    free = begin + service
    return free
  }
}
