import NetworkModel
import SimulationKernel
import Testing
import Units

/// Random transfers, cuts and degradations on three links between three sites.
private struct RandomTraffic {
  var network: Network
  let draws: RandomStream
  var now = Instant.start
  var step: UInt64 = 0
  var conditions: [ConditionToken] = []
  var running: [TransferID] = []
  var sizes: [TransferID: ByteCount] = [:]
  var finished: [CompletedTransfer] = []

  init(seed: UInt64) throws {
    network = try NetworkModelTests.network(links: [
      link(a, b, loss: 0.001), link(b, c, bitsPerSecond: 3e6), link(a, c, bitsPerSecond: 1e7),
    ])
    draws = RandomStreams(seed: seed, replication: 0).stream("traffic", "test")
  }

  func choose(_ count: Int, _ purpose: UInt64) -> Int {
    draws.index(below: count, 16 * step + purpose)
  }

  mutating func play() {
    step += 1
    now += .microseconds(Int64(choose(900_000, 0)))
    let from = choose(3, 1)
    let (origin, target) = (SiteID(from), SiteID((from + 1 + choose(2, 2)) % 3))
    switch choose(5, 3) {
    case 0, 1:
      let size = ByteCount(Int64(choose(2_000_000, 4)))
      let id = network.startTransfer(from: origin, to: target, size: size, at: now)
      running.append(id)
      sizes[id] = size
    case 2:
      let worse = LinkCondition(
        isCut: choose(2, 5) == 0, latency: .milliseconds(Int64(choose(200, 6))), loss: 0.01,
        bandwidth: BitRate(bitsPerSecond: Double(1 + choose(5_000_000, 7))))
      conditions.append(network.begin(worse, on: network.direction(origin, target), at: now))
    case 3 where !conditions.isEmpty:
      network.end(conditions.remove(at: choose(conditions.count, 8)), at: now)
    default:
      finished += network.advance(to: now)
    }
  }

  func carried(_ link: Int) -> Int64 { network.carried(on: LinkID(link), at: now).bytes }
}

struct TransferConservationTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no link carries more in any interval than its capacity, nor less than nothing`(
    seed: UInt64
  ) throws {
    var traffic = try RandomTraffic(seed: seed)
    for _ in 0..<300 {
      let before = (traffic.now, (0..<6).map(traffic.carried))
      let capacities = (0..<6).map { link -> Double in
        let state = traffic.network.state(of: LinkID(link))
        return state.isUp ? state.bandwidth.bitsPerSecond : 0
      }
      traffic.play()
      let span = (traffic.now - before.0).seconds
      for link in 0..<6 {
        let amount = traffic.carried(link) - before.1[link]
        #expect(amount >= 0 && Double(amount) <= capacities[link] * span / 8 + 1)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `bytes on the links are the bytes sent, and what started is sent or remains`(
    seed: UInt64
  ) throws {
    var traffic = try RandomTraffic(seed: seed)
    for _ in 0..<300 { traffic.play() }
    traffic.finished += traffic.network.advance(to: traffic.now)
    var sent: Int64 = 0
    for transfer in traffic.running {
      let size = traffic.sizes[transfer]?.bytes ?? 0
      if traffic.finished.contains(where: { $0.id == transfer }) {
        sent += size
        #expect(traffic.network.remaining(transfer, at: traffic.now) == nil)
      } else {
        let remaining = try #require(traffic.network.remaining(transfer, at: traffic.now)).bytes
        let part = try #require(traffic.network.sent(transfer, at: traffic.now)).bytes
        #expect(part + remaining - size == 0 || part + remaining - size == 1)
        #expect(remaining >= 0 && remaining <= size)
        sent += part
      }
    }
    // Each route is one link here. Rounding: a byte per transfer and link at most.
    let carried = (0..<6).map(traffic.carried).reduce(0, +)
    #expect(abs(carried - sent) <= Int64(traffic.running.count) + 6)
    let order = traffic.finished.map(\.completedAt)
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(traffic.finished.count >= 10)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `looking often or never makes no difference to any completion`(seed: UInt64) throws {
    var rare = try RandomTraffic(seed: seed)
    var often = try RandomTraffic(seed: seed)
    for _ in 0..<200 {
      let before = rare.now
      rare.play()
      for part in 1...7 {
        let instant =
          before + Duration(nanoseconds: (rare.now - before).nanoseconds / 7) * Int64(part)
        often.finished += often.network.advance(to: min(instant, rare.now))
      }
      often.play()
    }
    rare.finished += rare.network.advance(to: rare.now)
    often.finished += often.network.advance(to: often.now)
    #expect(rare.finished == often.finished && !rare.finished.isEmpty)
  }
}
