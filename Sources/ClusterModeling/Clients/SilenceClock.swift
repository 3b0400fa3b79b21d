import SimulationKernel
import Units

/// A server's clock for silent clients, which stands still while the server is not fully
/// operational, and its looks for them.
///
/// Source: SC-DOC-065, AS-VEN-010.
struct SilenceClock: Sendable {
  /// A stretch over which it ran or stood still.
  private struct Stretch: BitwiseCopyable {
    var since = Instant.start
    /// What it showed then.
    var shown: Duration = .zero
    var isRunning: Bool

    @inline(__always)
    func silence(at instant: Instant) -> Duration {
      isRunning ? shown + (instant - since) : shown
    }
  }

  private var present: Stretch
  /// Whether it runs; nobody is marked offline while it stands.
  var isRunning: Bool { present.isRunning }
  private var past: [Stretch] = []
  /// The first look for silent clients; the others follow at whole periods.
  private let firstScan: Instant
  private let period: Duration

  init(_ server: ClientServer, _ streams: RandomStreams) {
    present = Stretch(isRunning: server.condition.countsSilence)
    period = server.offlineScanPeriod
    let bits = streams.stream(server.name, "offline scan phase").bits(0)
    let phase = bits.multipliedFullWidth(by: UInt64(period.nanoseconds)).high
    firstScan = Instant(nanoseconds: Int64(phase))
  }

  /// What it showed at an instant; before the start it ran, or stood, as at the start.
  @inline(__always)
  private func silence(at instant: Instant) -> Duration {
    instant >= present.since ? present.silence(at: instant) : silence(longBefore: instant)
  }

  private func silence(longBefore instant: Instant) -> Duration {
    let stretch = past.last { $0.since <= instant } ?? past.first ?? present
    return stretch.silence(at: instant)
  }

  /// Goes on or stands still from `now` on.
  mutating func run(_ isRunning: Bool, at now: Instant) {
    guard isRunning != present.isRunning else { return }
    past.append(present)
    present = Stretch(since: now, shown: present.silence(at: now), isRunning: isRunning)
  }

  /// The first look at or after `now` that finds a client silent for `limit` that was last heard
  /// at an instant; never while the clock stands.
  @inline(__always)
  func scan(findingSilentFor limit: Duration, heardAt heard: Instant, now: Instant) -> Instant {
    guard present.isRunning else { return .never }
    let due = max(now, present.since + (silence(at: heard) + limit - present.shown))
    let ahead = (due - firstScan).nanoseconds
    guard ahead > 0 else { return firstScan }
    let length = period.nanoseconds
    return firstScan + Duration(nanoseconds: (ahead + length - 1) / length * length)
  }
}
