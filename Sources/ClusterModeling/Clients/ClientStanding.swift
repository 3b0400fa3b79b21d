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
  /// The server is to manage clients of the group.
  static let rightful = ClientStanding(rawValue: 1 << 4)
  /// The server's intake of flows has a limit.
  static let limited = ClientStanding(rawValue: 1 << 5)
  /// Clients of the group may be unable to verify the server's certificate.
  static let doubtful = ClientStanding(rawValue: 1 << 6)
}

extension ClientPopulation {
  /// What a server does for a client's group.
  @inline(__always)
  func standing(_ record: inout ClientRecord, at server: UInt8) -> ClientStanding {
    standings[Int(record.group) * servers.count + Int(server)]
  }

  /// Works out anew what a server does for its clients.
  mutating func updateStandings(ofServer server: Int) {
    for group in groups.indices { updateStanding(group, server) }
  }

  /// Works out anew what servers do for a group.
  mutating func updateStandings(of group: Int) {
    for server in servers.indices { updateStanding(group, server) }
  }

  private mutating func updateStanding(_ group: Int, _ server: Int) {
    standings[group * servers.count + server] = standing(
      of: group, at: server, in: servers[server].condition)
  }

  /// What a server in some condition does for a group.
  func standing(of group: Int, at server: Int, in condition: ServerCondition) -> ClientStanding {
    var standing = ClientStanding()
    if condition.answers { standing.insert(.answers) }
    if condition.delivers { standing.insert(.delivers) }
    if condition.takesFlows { standing.insert(.takesFlows) }
    if servers[server].isLimited { standing.insert(.limited) }
    if groups[group].isReachable[server] { standing.insert(.path) }
    if groups[group].isRightful(server) { standing.insert(.rightful) }
    if groups[group].unusableTrust[server] > 0 { standing.insert(.doubtful) }
    return standing
  }
}
