import SimulationKernel
import Units

@testable import ClusterModeling

/// The written definition of when clients beat and which beats are missed, spelled out plainly.
struct NaiveBeats {
  let group: ClientGroup
  let streams: RandomStreams

  init(_ group: ClientGroup, _ streams: RandomStreams) {
    self.group = group
    self.streams = streams
  }

  /// Two intervals before the phase of a client that is there at the start.
  func firstOrigin(_ ordinal: Int) -> Instant {
    let interval = group.heartbeat.interval.nanoseconds
    var phase = Int64(
      SplitMixStreams(streams.stream(group.name, "heartbeat phase")).bits(of: UInt64(ordinal), 0)
        .multipliedFullWidth(by: UInt64(interval)).high)
    if streams.isNominal {
      phase = Int64(Int128(interval) * Int128(2 * ordinal + 1) / Int128(2 * group.count))
    }
    return Instant(nanoseconds: phase - 2 * interval)
  }

  func instant(
    _ beat: Int, origin: Instant, ordinal: Int, epoch: Int, step: Duration
  ) -> Instant {
    let half = group.heartbeat.jitter.nanoseconds
    let bits = SplitMixStreams(streams.stream(group.name, "heartbeat jitter"))
      .bits(of: UInt64(ordinal), UInt64(epoch) << 32 + UInt64(beat))
    let shift =
      half == 0 ? 0 : Int64(bits.multipliedFullWidth(by: UInt64(2 * half + 1)).high) - half
    return Instant(nanoseconds: origin.nanoseconds + Int64(beat) * step.nanoseconds + shift)
  }

  /// All missed beats of an epoch among its first 1024, by walking every run from the start.
  func missed(ordinal: Int, epoch: Int) -> Set<Int> {
    let probability = group.heartbeat.missProbability
    guard probability > 0 else { return [] }
    let stream = streams.stream(group.name, "missed heartbeat").substream(UInt64(ordinal))
    var missed: Set<Int> = []
    for block in 0..<2 {
      var beat = 512 * block
      var run = 0
      while beat < 512 * (block + 1) {
        let bits = stream.bits(UInt64(epoch) << 32 + UInt64(block) << 10 + UInt64(run))
        var survival = 1 - probability
        var good = 0
        while good < 512, bits < UInt64(survival * 0x1p64 * (1 - 0x1p-53)) {
          good += 1
          survival *= 1 - probability
        }
        beat += good
        if beat < 512 * (block + 1) { missed.insert(beat) }
        beat += 1
        run += 1
      }
    }
    return missed
  }
}
