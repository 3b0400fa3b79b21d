import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// Two ways to reckon a client's beats: one by one for any client, and together for one in order.
@Suite struct BeatScheduleTests {
  private static let clients = 40
  private static let interval = Duration.seconds(300)

  @Test(arguments: [0, 15, 149], [false, true])
  func `beats reckoned together fall where each falls alone`(jitter: Int64, isNominal: Bool) {
    let schedule = schedule(jitter: .seconds(jitter), isNominal: isNominal)
    for ordinal in 0..<Self.clients {
      var record = record(schedule, ordinal)
      let together = schedule.all(of: record)
      for beat in Int32(0)..<40 {
        #expect(together.instant(beat) == schedule.instant(beat, of: &record))
      }
    }
  }

  /// Around each beat, at it and at the last instants at which its shift may decide.
  @Test(arguments: [0, 15, 149], [false, true])
  func `the first beat from an instant on is the same either way`(jitter: Int64, isNominal: Bool) {
    let schedule = schedule(jitter: .seconds(jitter), isNominal: isNominal)
    var laterThanAsked = 0
    for ordinal in 0..<Self.clients {
      var record = record(schedule, ordinal)
      let together = schedule.all(of: record)
      for beat in Int32(2)..<20 {
        let unshifted = record.origin + Self.interval * Int64(beat)
        let instants = [
          together.instant(beat), unshifted, unshifted - .seconds(jitter),
          unshifted + .seconds(jitter), unshifted + .seconds(150),
        ]
        for instant in instants {
          for now in [instant - .nanoseconds(1), instant, instant + .nanoseconds(1)] {
            for from in [0, beat - 1, beat, beat + 3] {
              record.nextOrdinal = from
              let alone = schedule.first(notBefore: now, of: &record)
              #expect(together.first(notBefore: now, from: from) == alone)
              #expect(together.next(notBefore: now, from: from) == alone)
              laterThanAsked += alone > from ? 1 : 0
            }
          }
        }
      }
    }
    #expect(laterThanAsked > 10_000)
  }

  /// Beats without jitter are multiples of the interval, found by a rounded reciprocal.
  @Test(arguments: [1, 2, 3, 7, 1_000_000_007, 300_000_000_000, 315_360_000_000_000_000])
  func `the first beat is found for short and long intervals`(interval: Int64) {
    let schedule = schedule(
      interval: Duration(nanoseconds: interval), jitter: .zero, isNominal: false)
    let record = record(schedule, 3)
    let beats = schedule.all(of: record)
    let last = min(Int64(Int32.max) - 1, (Int64.max - 2 * interval) / interval - 2)
    for beat in [1, 2, 3, 4, 5, 12, last / 3, last / 2, last - 1] where beat > 0 {
      let instant = record.origin + Duration(nanoseconds: interval * beat)
      #expect(beats.first(notBefore: instant, from: 0) == Int32(beat))
      #expect(
        beats.first(notBefore: instant + .nanoseconds(1), from: 0) == Int32(beat) + 1)
      #expect(
        beats.first(notBefore: instant - .nanoseconds(1), from: 0)
          == Int32(interval == 1 ? beat - 1 : beat))
    }
  }

  private func schedule(
    interval: Duration = Self.interval, jitter: Duration, isNominal: Bool
  ) -> BeatSchedule {
    let heartbeat = HeartbeatTiming(interval: interval, jitter: jitter)
    let group = ClientGroup(name: "vens:a", count: Self.clients, home: 0, heartbeat: heartbeat)
    return BeatSchedule(group, RandomStreams(seed: 7, replication: 0, isNominal: isNominal))
  }

  private func record(_ schedule: BeatSchedule, _ ordinal: Int) -> ClientRecord {
    let origin = schedule.firstOrigin(ordinal: ordinal, of: Self.clients)
    return ClientRecord(
      origin: origin, lastHeard: origin, ordinal: Int32(ordinal), knownBy: .max, group: 0,
      server: 0)
  }
}
