import Units

/// What becomes of the flows that a client sees.
public enum ClientFlowState: Hashable, Sendable {
  /// It captures none: it is in the minimal state, or has left.
  case notCapturing
  /// It reports them as it sees them.
  case reporting
  /// It reports them, and sends what it kept besides.
  case uploading
  /// It keeps them.
  case buffering
  /// It keeps them and loses the oldest.
  case overflowing
}

/// One client as it is at the population's clock.
public struct ClientReading: Hashable, Sendable {
  /// Its group.
  public let group: Int
  /// The server that last accepted a beat of it: its active server (SC-VEN-021).
  public let activeServer: Int
  /// The server that its attempts go to.
  public let contactedServer: Int
  /// Whether it is connected to its active server.
  public let hasSession: Bool
  /// Whether it missed several beats in a row.
  public let isDegraded: Bool
  /// Whether its managing server marks it offline.
  public let isOffline: Bool
  /// Whether authentication failed since it was last accepted.
  public let isRefused: Bool
  /// Whether it is in the minimal state.
  public let isMinimal: Bool
  /// Whether it is in the state Lost Agent.
  public let isLostAgent: Bool
  /// Whether it waits in a server's queue for new connections.
  public let isWaiting: Bool
  /// Whether no policy can reach it.
  public let isBlind: Bool
  /// Hearing windows, from the shortest on, within which it was not heard.
  public let hearingWindowsMissed: Int
  /// Whether its next beat is to bring it a policy.
  public let owesPolicy: Bool
  /// What becomes of its flows.
  public let flowState: ClientFlowState
  /// Whether it has left for good.
  public let isRemoved: Bool
}

extension ClientReading {
  init(_ record: ClientRecord) {
    self.init(
      group: Int(record.group), activeServer: Int(record.active),
      contactedServer: Int(record.contact), hasSession: record.hasSession,
      isDegraded: record.isDegraded, isOffline: record.isOffline,
      isRefused: record.refusedSince != .never, isMinimal: record.isMinimal,
      isLostAgent: record.isLost, isWaiting: record.acceptance != .never,
      isBlind: record.traits.contains(.blind),
      hearingWindowsMissed: Int(record.expiredWindows), owesPolicy: record.owesPolicy,
      flowState: ClientFlowState(record.traits), isRemoved: record.isRemoved)
  }
}

extension ClientFlowState {
  init(_ traits: ClientTraits) {
    if traits.contains(.uploading) {
      self = .uploading
    } else if traits.contains(.reporting) {
      self = .reporting
    } else if traits.contains(.overflowing) {
      self = .overflowing
    } else {
      self = traits.contains(.buffering) ? .buffering : .notCapturing
    }
  }
}
