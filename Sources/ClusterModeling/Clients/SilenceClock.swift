import SimulationKernel
import Units

/// A server's clock for silent clients, which stands still while the server is not fully
/// operational, and its looks for them.
///
/// Source: SC-DOC-065, AS-VEN-010.
struct SilenceClock: BitwiseCopyable, Sendable {
  /// What it showed at `since`.
  private var shown: Duration = .zero
  private var since = Instant.start
  private var isRunning: Bool
  /// The first look for silent clients; the others follow at whole periods.
  private let firstScan: Instant
  private let period: Duration

  init(_ server: ClientServer, _ streams: RandomStreams) {
    isRunning = server.condition.countsSilence
    period = server.offlineScanPeriod
    let bits = streams.stream(server.name, "offline scan phase").bits(0)
    let phase = bits.multipliedFullWidth(by: UInt64(period.nanoseconds)).high
    firstScan = Instant(nanoseconds: Int64(phase))
  }

  /// How long it has run by `instant`, not before its last switch.
  @inline(__always)
  func silence(at instant: Instant) -> Duration {
    isRunning ? shown + (instant - since) : shown
  }

  /// Goes on or stands still from `now` on.
  mutating func run(_ isRunning: Bool, at now: Instant) {
    shown = silence(at: now)
    since = now
    self.isRunning = isRunning
  }

  /// The first look at or after `now` that finds a client silent since `mark` for `limit`; never
  /// while the clock stands.
  @inline(__always)
  func scan(finding mark: Duration, silentFor limit: Duration, now: Instant) -> Instant {
    guard isRunning else { return .never }
    let due = max(now, since + (mark + limit - shown))
    let ahead = (due - firstScan).nanoseconds
    guard ahead > 0 else { return firstScan }
    let length = period.nanoseconds
    return firstScan + Duration(nanoseconds: (ahead + length - 1) / length * length)
  }
}
