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

  init(_ group: ClientGroup) {
    missesToDegraded = UInt8(group.heartbeat.missesToDegraded)
    beatsToRecover = UInt8(group.heartbeat.beatsToRecover)
    offlineAfter = group.offlineAfter ?? Self.never
    minimalAfter = group.authentication.minimalAfter
    lostAfter = group.authentication.lostAfter
    bufferLimit = group.flows.bufferLimit
    uploadRatio = group.flows.backlogReportsPerMinute * group.flows.interval.seconds / 60
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
