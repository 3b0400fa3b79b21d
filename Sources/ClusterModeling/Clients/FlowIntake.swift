import Units

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
    guard now > mark else { return }
    let isDrained = now >= drained
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

/// The flow summaries that a group's clients keep and lose, as a fluid.
struct FlowBuffers: Hashable, Sendable {
  private(set) var level = 0.0
  private(set) var lost = 0.0
  private(set) var notCaptured = 0.0
  private var rates = Rates()
  private var mark = Instant.start

  /// Summaries per second that go each way.
  struct Rates: Hashable, Sendable {
    var buffered = 0.0
    var uploaded = 0.0
    var lost = 0.0
    var notCaptured = 0.0
  }

  /// How fast the level changes. [summaries/s]
  var slope: Double { rates.buffered - rates.uploaded }

  /// Brings the totals up to `now`.
  mutating func settle(at now: Instant) {
    guard now > mark else { return }
    let seconds = (now - mark).seconds
    level = max(0, level + slope * seconds)
    lost += rates.lost * seconds
    notCaptured += rates.notCaptured * seconds
    mark = now
  }

  /// Changes the rates from `now` on; with nobody buffering or sending, the level is exactly zero.
  mutating func change(to rates: Rates, isEmpty: Bool, at now: Instant) {
    guard rates != self.rates else { return }
    settle(at: now)
    self.rates = rates
    if isEmpty { level = 0 }
  }
}
