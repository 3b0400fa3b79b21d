import SimulationKernel
import Units

@testable import ClusterModeling

// One outage after the other, and at which instants things happen in them.
extension OutageStory {
  mutating func addOutages(of server: Int) {
    var at: Instant
    switch roll(4) {
    case 0: at = .start
    case 1: at = Instant(.milliseconds(Int64(roll(300_000))))
    default: at = Instant(.seconds(Int64(roll(4 * 3_600))))
    }
    while at < script.horizon {
      let outage = addOutage(of: server, at: at)
      switch roll(8) {
      case 0: at = outage.end
      case 1: at = outage.end + .seconds(1)
      case 2: at = outage.end + .milliseconds(Int64(roll(1_200_000)))
      default: at = outage.end + .milliseconds(Int64(1_000 * roll(5 * 3_600)))
      }
      // Down at the very beat of a client, or when its last one was forgotten.
      if at > outage.end, roll(4) == 0 {
        let soon = Outage(server: server, down: at, back: at + .seconds(900), end: at)
        at = max(outage.end, remarkableInstant(in: soon))
      }
    }
  }

  private mutating func addOutage(of server: Int, at down: Instant) -> Outage {
    let length: Duration
    switch roll(6) {
    case 0: length = .seconds(1)
    case 1: length = .milliseconds(Int64(1 + roll(300_000)))
    case 2, 3: length = .milliseconds(Int64(300_000 + roll(2_000_000)))
    default: length = .milliseconds(Int64(1_000 * (1_800 + roll(9_000))))
    }
    var outage = Outage(server: server, down: down, back: down + length, end: down + length)
    if roll(3) == 0 { outage.back = max(down, remarkableInstant(in: outage)) }
    outage.end = outage.back
    add(.server(server, silent(server)), at: down)
    if roll(8) == 0 {
      add(.server(server, serving(server)), at: down)
      add(.server(server, silent(server)), at: down)
    }
    if roll(3) == 0 {
      for _ in 0...roll(3) {
        let during = min(outage.back, remarkableInstant(in: outage))
        add(.server(server, silent(server)), at: during)
      }
    }
    addReturn(of: &outage)
    outages.append(outage)
    return outage
  }

  /// The server answers again, and does all its work at once or later.
  private mutating func addReturn(of outage: inout Outage) {
    let server = outage.server
    if roll(8) == 0 {
      add(.server(server, serving(server)), at: outage.back)
      add(.server(server, silent(server)), at: outage.back)
    }
    switch roll(5) {
    case 0:
      add(.server(server, limping(server)), at: outage.back)
      outage.end = outage.back + .milliseconds(Int64(roll(pick([5_000, 2_000_000]))))
    case 1:
      // It is said to be back, but has no nodes yet.
      var without = serving(server)
      without.coreNodes = 0
      add(.server(server, without), at: outage.back)
      outage.back = outage.back + .milliseconds(Int64(roll(1_000_000)))
      outage.end = outage.back
    default: break
    }
    add(.server(server, serving(server)), at: outage.end)
  }

  /// An instant in an outage at which something may be the case: a beat of a client, the end of a
  /// span since it was heard, a look of the server; often exactly, sometimes just beside.
  mutating func remarkableInstant(in outage: Outage) -> Instant {
    let homes = script.groups.indices.filter { script.groups[$0].home == outage.server }
    let group = script.groups[homes.isEmpty ? roll(script.groups.count) : pick(homes)]
    let ordinal = roll(group.count)
    let beats = NaiveBeats(group, script.streams)
    let origin = beats.firstOrigin(ordinal)
    func beat(_ beat: Int) -> Instant {
      beats.instant(
        beat, origin: origin, ordinal: ordinal, epoch: 0, step: group.heartbeat.interval)
    }
    var last = Int((outage.down - origin).seconds / 300) + 2
    while beat(last) >= outage.down { last -= 1 }
    let missed = Int((outage.back - outage.down).seconds / 300) + 1
    let instant: Instant
    switch roll(9) {
    case 0, 1: instant = beat(last + 1 + roll(missed))
    case 2: instant = beat(last) + pick(script.windows)
    case 3: instant = beat(last) + (group.offlineAfter ?? .seconds(600))
    case 4: instant = outage.down + group.flows.bufferLimit
    case 5: instant = look(of: outage.server, after: outage.down)
    case 6: instant = beat(last + group.heartbeat.missesToDegraded)
    default: instant = outage.down + .milliseconds(Int64(roll(1_000 * 300 * missed)))
    }
    return max(.start, instant + .nanoseconds(pick([0, 0, 0, 0, -1, 1])))
  }

  /// A look for silent clients.
  private mutating func look(of server: Int, after instant: Instant) -> Instant {
    let period = script.servers[server].offlineScanPeriod
    let first = NaiveServer(script.servers[server], script.streams).firstScan
    let passed = (instant - first).nanoseconds / period.nanoseconds
    return first + period * (max(0, passed) + Int64(roll(10)))
  }

  /// An instant shortly before an outage, in it, at its ends, or after it.
  mutating func someInstant(around outage: Outage) -> Instant {
    switch roll(10) {
    case 0: return outage.down - .milliseconds(Int64(roll(300_000)))
    case 1: return outage.down
    case 2: return outage.back
    case 3: return outage.back + .milliseconds(Int64(roll(pick([1_000, 60_000, 1_200_000]))))
    case 4: return outage.end + .hours(1)
    default: return duringInstant(of: outage)
    }
  }

  /// An instant of an outage.
  mutating func duringInstant(of outage: Outage) -> Instant {
    min(outage.back, max(outage.down, remarkableInstant(in: outage)))
  }
}
