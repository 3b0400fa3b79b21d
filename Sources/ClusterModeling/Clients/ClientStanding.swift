/// What a server does for the clients of a group at present; looked at with every beat.
struct ClientStanding: OptionSet, BitwiseCopyable, Sendable {
  var rawValue: UInt8

  /// Messages get through between group and server.
  static let path = ClientStanding(rawValue: 1 << 0)
  /// The server answers heartbeats and takes connections.
  static let answers = ClientStanding(rawValue: 1 << 1)
  /// The server hands out policy.
  static let delivers = ClientStanding(rawValue: 1 << 2)
  /// The server takes flow reports.
  static let takesFlows = ClientStanding(rawValue: 1 << 3)
}

extension ClientPopulation {
  /// What a server does for a client's group.
  @inline(__always)
  func standing(_ record: ClientRecord, at server: UInt8) -> ClientStanding {
    standings[Int(record.group) * servers.count + Int(server)]
  }

  /// Works out anew what a server does for its clients.
  mutating func updateStandings(of server: Int) {
    let condition = servers[server].condition
    var standing = ClientStanding()
    if condition.answers { standing.insert(.answers) }
    if condition.delivers { standing.insert(.delivers) }
    if condition.takesFlows { standing.insert(.takesFlows) }
    for group in groups.indices {
      standings[group * servers.count + server] =
        groups[group].isReachable[server] ? standing.union(.path) : standing
    }
  }
}
