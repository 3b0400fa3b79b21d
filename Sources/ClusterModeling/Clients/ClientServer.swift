public import Units

/// What becomes of flow summaries above a server's limit.
///
/// Source: SC-FLOW-006 (beyond its flow capacity a PCE gives no promise; the policy is declared).
public enum FlowOverload: Hashable, Sendable {
  /// The excess waits in a backlog and is taken in when there is room.
  case queued
  /// The excess is lost.
  case dropped
}

/// A server that clients report to, such as a PCE.
public struct ClientServer: Hashable, Sendable {
  /// The name that keys its draws.
  public var name: String
  /// Its condition at the start of the scenario.
  public var condition: ServerCondition
  /// Connections set up anew per core node. [1/s]
  ///
  /// Source: AS-VEN-033.
  public var acceptRatePerCoreNode: Double
  /// An attempt that would wait longer than this is turned away at once and comes again at the
  /// client's next heartbeat.
  ///
  /// Source: AS-SBY-003 (30 s, a typical client time-out).
  public var acceptWaitMax: Duration
  /// Policies handed out per core node. [1/s]
  ///
  /// Source: AS-POL-006.
  public var policyRatePerCoreNode: Double
  /// Time between two looks for silent clients.
  ///
  /// Source: AS-VEN-010.
  public var offlineScanPeriod: Duration
  /// Highest flow intake from all clients together. [summaries/s]
  ///
  /// Source: SC-FLOW-001.
  public var flowLimit: Double
  /// What becomes of flow summaries above the limit.
  public var flowOverload: FlowOverload

  /// A server with the assumed rates, unless others are given.
  public init(
    name: String,
    condition: ServerCondition,
    acceptRatePerCoreNode: Double = 150,  // AS-VEN-033
    acceptWaitMax: Duration = .seconds(30),  // AS-SBY-003
    policyRatePerCoreNode: Double = 100,  // AS-POL-006
    offlineScanPeriod: Duration = .seconds(300),  // AS-VEN-010
    flowLimit: Double = .infinity,
    flowOverload: FlowOverload = .queued
  ) {
    self.name = name
    self.condition = condition
    self.acceptRatePerCoreNode = acceptRatePerCoreNode
    self.acceptWaitMax = acceptWaitMax
    self.policyRatePerCoreNode = policyRatePerCoreNode
    self.offlineScanPeriod = offlineScanPeriod
    self.flowLimit = flowLimit
    self.flowOverload = flowOverload
  }
}
