import SimulationKernel
import Units

/// When the clients of a group beat: formulas, so that no beat has to be played to know the next.
///
/// Beat k of epoch e of a client falls at origin + k·interval + jitter(e, k). The shift does not
/// accumulate and is less than half an interval, so beats keep their order. A new epoch starts
/// only when the interval changes: on the way into the minimal state and out of it.
struct BeatSchedule: BitwiseCopyable, Sendable {
  private let interval: Duration
  private let minimalInterval: Duration
  private let jitter: Duration
  /// The interval's reciprocal. [2⁻⁶⁴/ns]
  private let beatsPerNanosecond: UInt64
  private let jitters: SplitMixStreams
  private let phases: SplitMixStreams
  private let isNominal: Bool

  init(_ group: ClientGroup, _ streams: RandomStreams) {
    interval = group.heartbeat.interval
    minimalInterval = group.authentication.minimalInterval
    jitter = group.heartbeat.jitter
    beatsPerNanosecond = .max / UInt64(interval.nanoseconds)
    jitters = SplitMixStreams(streams.stream(group.name, "heartbeat jitter"))
    phases = SplitMixStreams(streams.stream(group.name, "heartbeat phase"))
    isNominal = streams.isNominal
  }

  /// The origin of the first epoch of one of `count` clients that are there at the start.
  ///
  /// Source: AS-VEN-020 (phases spread evenly over an interval). Two intervals before the phase,
  /// so that the last beat before the start has an ordinal too. Nominal phases are evenly spaced:
  /// a population of which every client beats at the same instant is nobody's median.
  @inline(__always)
  func firstOrigin(ordinal: Int, of count: Int) -> Instant {
    let length = UInt64(interval.nanoseconds)
    let phase: UInt64
    if isNominal {
      let product = length.multipliedFullWidth(by: UInt64(2 * ordinal + 1))
      phase = UInt64(2 * count).dividingFullWidth(product).quotient
    } else {
      phase = phases.bits(of: UInt64(ordinal), 0).multipliedFullWidth(by: length).high
    }
    return Instant(nanoseconds: Int64(truncatingIfNeeded: phase)) - interval * 2
  }

  /// When a beat of the client's present epoch falls.
  @inline(__always)
  func instant(_ beat: Int32, of client: inout ClientRecord) -> Instant {
    let step = client.isMinimal ? minimalInterval : interval
    return client.origin + step * Int64(beat) + shift(beat, of: &client)
  }

  @inline(__always)
  private func shift(_ beat: Int32, of client: inout ClientRecord) -> Duration {
    guard jitter > .zero else { return .zero }
    let key = UInt64(client.epoch) << 32 | UInt64(UInt32(beat))
    let bits = jitters.bits(of: UInt64(client.ordinal), key)
    let width = UInt64(2 * jitter.nanoseconds + 1)
    return Duration(nanoseconds: Int64(bits.multipliedFullWidth(by: width).high)) - jitter
  }

  /// The first unsettled beat of the present epoch that does not fall before `instant`.
  @inline(__always)
  func first(notBefore instant: Instant, of client: inout ClientRecord) -> Int32 {
    if !falls(client.nextOrdinal, of: &client, before: instant) { return client.nextOrdinal }
    let step = client.isMinimal ? minimalInterval : interval
    // A shift of less than half an interval cannot carry an earlier beat up to `instant`.
    let elapsed = instant - client.origin
    let estimate = elapsed <= .zero ? 0 : Int32(elapsed.nanoseconds / step.nanoseconds)
    var beat = max(client.nextOrdinal + 1, estimate)
    while falls(beat, of: &client, before: instant) { beat += 1 }
    return beat
  }

  /// Whether a beat falls before an instant; drawn only where the shift decides.
  @inline(__always)
  private func falls(_ beat: Int32, of client: inout ClientRecord, before instant: Instant) -> Bool
  {
    let step = client.isMinimal ? minimalInterval : interval
    let unshifted = client.origin + step * Int64(beat)
    if unshifted >= instant + jitter { return false }
    if unshifted + jitter < instant { return true }
    return unshifted + shift(beat, of: &client) < instant
  }
}

/// The beats of one client in its present epoch, for several looks at them.
struct ClientBeats: BitwiseCopyable {
  private let origin: Int64
  private let step: Int64
  private let stepsPerNanosecond: UInt64
  private let jitter: Int64
  private let shifts: SplitMixSequence
  private let epoch: UInt64

  @inline(__always)
  fileprivate init(
    origin: Int64, step: Int64, stepsPerNanosecond: UInt64, jitter: Int64,
    _ shifts: SplitMixSequence, epoch: UInt32
  ) {
    self.origin = origin
    self.step = step
    self.stepsPerNanosecond = stepsPerNanosecond
    self.jitter = jitter
    self.shifts = shifts
    self.epoch = UInt64(epoch) << 32
  }

  /// When a beat falls.
  @inline(__always)
  func instant(_ beat: Int32) -> Instant {
    Instant(nanoseconds: origin &+ step &* Int64(beat) &+ shift(beat))
  }

  @inline(__always)
  private func shift(_ beat: Int32) -> Int64 {
    let bits = shifts.bits(epoch | UInt64(UInt32(bitPattern: beat)))
    let width = UInt64(bitPattern: 2 &* jitter &+ 1)
    return Int64(bitPattern: bits.multipliedFullWidth(by: width).high) &- jitter
  }

  /// The same as `first(notBefore:from:)`, quicker where it is mostly the first of them.
  @inline(__always)
  func next(notBefore instant: Instant, from beat: Int32) -> Int32 {
    let earliest = origin &+ step &* Int64(beat) &- jitter
    return earliest >= instant.nanoseconds ? beat : first(notBefore: instant, from: beat)
  }

  /// The first beat from one on that does not fall before an instant.
  ///
  /// A shift is less than half a step; so it decides only about an instant that is less than the
  /// widest shift away from where a beat would fall without one.
  @inline(__always)
  func first(notBefore instant: Instant, from beat: Int32) -> Int32 {
    let elapsed = instant.nanoseconds &- origin
    guard elapsed >= 0 else { return beat }
    // The reciprocal was rounded down: so is what is found by it, by no more than one.
    let quotient = UInt64(bitPattern: elapsed).multipliedFullWidth(by: stepsPerNanosecond).high
    var steps = Int32(truncatingIfNeeded: quotient)
    var past = elapsed &- step &* Int64(steps)
    let isOneMore = past >= step
    steps &+= isOneMore ? 1 : 0
    past &-= isOneMore ? step : 0
    var first = steps
    if past > jitter {
      first &+= past > step &- jitter && shift(steps &+ 1) < past &- step ? 2 : 1
    } else if shift(steps) < past {
      first &+= 1
    }
    return max(beat, first)
  }
}

extension BeatSchedule {
  /// The beats of a client that is not in the minimal state.
  @inline(__always)
  func all(of client: ClientRecord) -> ClientBeats {
    ClientBeats(
      origin: client.origin.nanoseconds, step: interval.nanoseconds,
      stepsPerNanosecond: beatsPerNanosecond, jitter: jitter.nanoseconds,
      jitters.sequence(of: UInt64(client.ordinal)), epoch: client.epoch)
  }
}
