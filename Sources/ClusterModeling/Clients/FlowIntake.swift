public import Units

/// The flow summaries that reach a server, as a fluid: rates constant between changes.
///
/// Source: SC-FLOW-001, SC-FLOW-002, SC-FLOW-006. Simplification: what waits in the backlog is
/// recorded in the proportion of what is offered at the time.
struct FlowIntake: Hashable, Sendable {
  let limit: Double
  let overload: FlowOverload
  private(set) var offeredRate = 0.0
  /// Part of what is offered that the server records itself.
  private var recordedPart = 1.0
  private(set) var backlog = 0.0
  private(set) var offered = 0.0
  private(set) var accepted = 0.0
  private(set) var recorded = 0.0
  private(set) var dropped = 0.0
  private var mark = Instant.start

  init(limit: Double, overload: FlowOverload) {
    self.limit = limit
    self.overload = overload
  }

  var acceptedRate: Double { backlog > 0 ? limit : min(offeredRate, limit) }
  var recordedRate: Double { acceptedRate * recordedPart }
  var droppedRate: Double { overload == .dropped ? max(0, offeredRate - limit) : 0 }
  /// How fast the backlog grows; negative while it shrinks. [summaries/s]
  var backlogSlope: Double { overload == .queued ? offeredRate - acceptedRate : 0 }

  /// When the backlog will be gone; never if it does not shrink.
  var drained: Instant {
    guard backlog > 0, backlogSlope < 0 else { return .never }
    return mark + max(.nanoseconds(1), Duration(roundingSeconds: backlog / -backlogSlope))
  }

  /// Brings the totals up to `now`.
  mutating func settle(at now: Instant) {
    let drained = drained
    if drained < now { accrue(to: drained, isDrained: true) }
    accrue(to: now, isDrained: drained == now)
  }

  private mutating func accrue(to now: Instant, isDrained: Bool) {
    guard now > mark else { return }
    let seconds = (now - mark).seconds
    offered += offeredRate * seconds
    accepted += acceptedRate * seconds
    recorded += recordedRate * seconds
    dropped += droppedRate * seconds
    backlog = isDrained ? 0 : max(0, backlog + backlogSlope * seconds)
    mark = now
  }

  /// Changes what arrives from `now` on.
  mutating func offer(recorded: Double, exportedOnly: Double, at now: Instant) {
    let rate = recorded + exportedOnly
    let part = rate > 0 ? recorded / rate : recordedPart
    guard rate != offeredRate || part != recordedPart else { return }
    settle(at: now)
    offeredRate = rate
    recordedPart = part
  }

  /// Loses what waits, as when the node that holds it fails.
  ///
  /// Source: AS-PCE-049.
  mutating func loseBacklog(at now: Instant) -> Double {
    settle(at: now)
    let lost = backlog
    backlog = 0
    dropped += lost
    return lost
  }
}

/// What waits to be taken in at an instant; straight lines join the points.
public struct BacklogPoint: Hashable, Sendable {
  /// The instant.
  public let at: Instant
  /// What waits. [summaries]
  public let summaries: Double
}

/// One client began or ceased to report or to send buffered flows.
struct FlowChange: BitwiseCopyable {
  var at: Instant
  var group: UInt16
  var server: UInt8
  var reporting: Int32
  var uploading: Int32
}

/// Clients that send flows to a server.
struct FlowSenders: Hashable, Sendable {
  /// Clients that report as they see. [clients], or integrated over time [client·ns]
  var reporting: Int128 = 0
  /// Clients among them that send what they kept besides.
  var uploading: Int128 = 0

  /// What so many clients send, in units of one client's rate.
  func weight(_ uploadRatio: Double) -> Double {
    Double(wide: reporting) + uploadRatio * Double(wide: uploading)
  }

  static func += (left: inout FlowSenders, right: FlowSenders) {
    left.reporting += right.reporting
    left.uploading += right.uploading
  }
  static func - (left: FlowSenders, right: FlowSenders) -> FlowSenders {
    FlowSenders(
      reporting: left.reporting - right.reporting, uploading: left.uploading - right.uploading)
  }
}

/// For whom a server without a limit has taken in flows so far, in time of clients: sums of whole
/// numbers, so it does not matter in which order clients were played.
struct FlowLedger: Hashable, Sendable {
  var recorded = FlowSenders()
  var exportedOnly = FlowSenders()
  /// The clients' time that is entered.
  var entered = FlowSenders()

  /// Enters what came in since the last time.
  mutating func enter(_ time: FlowSenders, isRecorded: Bool) {
    if isRecorded { recorded += time - entered } else { exportedOnly += time - entered }
    entered = time
  }
}
