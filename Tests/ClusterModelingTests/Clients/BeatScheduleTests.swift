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

  private func schedule(jitter: Duration, isNominal: Bool) -> BeatSchedule {
    let heartbeat = HeartbeatTiming(interval: Self.interval, jitter: jitter)
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
