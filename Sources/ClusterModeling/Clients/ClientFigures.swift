import Units

/// What every step of a client needs to know of its group.
///
/// The description of a group is long, and taking one figure out of it copies it; these few plain
/// numbers lie beside it.
struct ClientFigures: BitwiseCopyable, Sendable {
  /// Failed beats in a row after which a client is degraded.
  let missesToDegraded: UInt8
  /// Good beats in a row after which it no longer is.
  let beatsToRecover: UInt8
  /// Silence after which the managing server marks a client offline; longest of all when it never does.
  let offlineAfter: Duration
  /// From the first refusal to the minimal state.
  let minimalAfter: Duration
  /// From the first refusal to Lost Agent.
  let lostAfter: Duration
  /// Time of flows that a client keeps.
  let bufferLimit: Duration
  /// How much faster a client sends buffered flows than it collects them.
  let uploadRatio: Double
  /// How long a client takes to send what it collected in a unit of time.
  private let uploadShare: Double

  init(_ group: ClientGroup) {
    missesToDegraded = UInt8(group.heartbeat.missesToDegraded)
    beatsToRecover = UInt8(group.heartbeat.beatsToRecover)
    offlineAfter = group.offlineAfter ?? Self.never
    minimalAfter = group.authentication.minimalAfter
    lostAfter = group.authentication.lostAfter
    bufferLimit = group.flows.bufferLimit
    uploadRatio = group.flows.backlogReportsPerMinute * group.flows.interval.seconds / 60
    // The longest upload of all lasts 285 years.
    uploadShare = min(1 / uploadRatio, 9e18 / Double(bufferLimit.nanoseconds))
  }

  /// How long a client takes to send the flows of some time, no more than it keeps: whole
  /// nanoseconds, the last of them begun.
  ///
  /// A quotient, or the nearest whole number, would take longer than all else that is done when a
  /// client comes back.
  @inline(__always)
  func uploadTime(of buffered: Duration) -> Duration {
    .nanoseconds(Int64(Double(buffered.nanoseconds) * uploadShare) &+ 1)
  }

  /// A span that no run reaches.
  private static let never = Duration(nanoseconds: .max)

  /// Whether a silent client is ever marked offline.
  var marksOffline: Bool { offlineAfter != Self.never }
}

extension ClientPopulation {
  /// The figures of a client's group.
  @inline(__always)
  func figures(_ record: inout ClientRecord) -> ClientFigures { figures[Int(record.group)] }
}
