public import SimulationKernel
public import Units

/// When a client beats, and what it makes of beats that fail.
public struct HeartbeatTiming: Hashable, Sendable {
  /// Time between two beats, also after a failed one.
  ///
  /// Source: AS-VEN-001, AS-VEN-002.
  public var interval: Duration
  /// Half width of the shift of each beat, less than half the interval.
  ///
  /// Source: AS-VEN-021.
  public var jitter: Duration
  /// Chance that a beat is missed though everything works. [0, 1]
  public var missProbability: Double
  /// Failed beats in a row after which the client is degraded.
  ///
  /// Source: AS-VEN-003.
  public var missesToDegraded: Int
  /// Good beats in a row after which it no longer is.
  ///
  /// Source: AS-VEN-004.
  public var beatsToRecover: Int

  /// The documented timing, unless another is given.
  public init(
    interval: Duration = .seconds(300),  // AS-VEN-001
    jitter: Duration = .seconds(15),  // AS-VEN-021
    missProbability: Double = 0,
    missesToDegraded: Int = 3,  // AS-VEN-003
    beatsToRecover: Int = 3  // AS-VEN-004
  ) {
    self.interval = interval
    self.jitter = jitter
    self.missProbability = missProbability
    self.missesToDegraded = missesToDegraded
    self.beatsToRecover = beatsToRecover
  }
}

/// What a client does when servers refuse to know or to convince it.
public struct AuthenticationTiming: Hashable, Sendable {
  /// From the first refusal to the minimal state.
  ///
  /// Source: AS-VEN-013.
  public var minimalAfter: Duration
  /// Time between two beats in the minimal state.
  ///
  /// Source: AS-VEN-011.
  public var minimalInterval: Duration
  /// From the first refusal to Lost Agent.
  ///
  /// Source: AS-VEN-012.
  public var lostAfter: Duration

  /// The documented timing, unless another is given.
  public init(
    minimalAfter: Duration = .seconds(900),  // AS-VEN-013
    minimalInterval: Duration = .seconds(14_400),  // AS-VEN-011
    lostAfter: Duration = .seconds(14_400)  // AS-VEN-012
  ) {
    self.minimalAfter = minimalAfter
    self.minimalInterval = minimalInterval
    self.lostAfter = lostAfter
  }
}

/// How long policy takes from the server to the host's packet filter.
public struct PolicyTiming: Hashable, Sendable {
  /// From being served to the client's hands through the event channel. [s]
  ///
  /// Source: AS-VEN-017.
  public var pushLatency: Distribution
  /// From the client's hands to being in force. [s]
  ///
  /// Source: AS-VEN-026.
  public var applyTime: Distribution

  /// The assumed timing, unless another is given.
  public init(
    pushLatency: Distribution = .assumedPushLatency,
    applyTime: Distribution = .assumedApplyTime
  ) {
    self.pushLatency = pushLatency
    self.applyTime = applyTime
  }
}

/// How clients report the flows they see.
public struct FlowTiming: Hashable, Sendable {
  /// Time between two reports.
  ///
  /// Source: AS-VEN-014.
  public var interval: Duration
  /// Summaries in a report, drawn once per group and replication.
  ///
  /// Source: AS-VEN-016.
  public var summariesPerReport: Distribution
  /// Time of flows that a client keeps while it cannot report.
  ///
  /// Source: AS-VEN-015.
  public var bufferLimit: Duration
  /// Buffered reports that a client sends once it can. [1/min]
  ///
  /// Source: AS-VEN-034.
  public var backlogReportsPerMinute: Double

  /// The documented timing, unless another is given.
  public init(
    interval: Duration = .seconds(600),  // AS-VEN-014
    summariesPerReport: Distribution = .documentedSummariesPerReport,
    bufferLimit: Duration = .hours(24),  // AS-VEN-015
    backlogReportsPerMinute: Double = 6  // AS-VEN-034
  ) {
    self.interval = interval
    self.summariesPerReport = summariesPerReport
    self.bufferLimit = bufferLimit
    self.backlogReportsPerMinute = backlogReportsPerMinute
  }
}

extension Distribution {
  /// Event channel push latency. [s]
  ///
  /// Source: AS-VEN-017.
  public static let assumedPushLatency = Distribution.lognormal(median: 0.7, p95: 5)
    .truncated(from: 0.1, to: 10)
  /// Policy apply time on a host. [s]
  ///
  /// Source: AS-VEN-026.
  public static let assumedApplyTime = Distribution.lognormal(median: 8, p95: 45)
    .truncated(from: 2, to: 120)
  /// Flow summaries in a report. [summaries]
  ///
  /// Source: AS-VEN-016.
  public static let documentedSummariesPerReport = Distribution.lognormal(median: 300, p95: 1_200)
    .truncated(from: 20, to: 3_000)
}
