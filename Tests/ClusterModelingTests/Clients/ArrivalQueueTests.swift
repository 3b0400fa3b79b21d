import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

@Suite struct ArrivalQueueTests {
  private typealias Arrival = ArrivalQueue.Arrival

  /// Bursts at one instant, spans shorter than their number in nanoseconds, and long ones.
  @Test(arguments: [1, 3, 1_000, 1_000_000, 3_600_000_000_000])
  func `attempts come out in order of instant and client`(span: Int64) {
    let dice = RandomStreams(seed: 3, replication: 0).stream("attempts", "dice")
    for count in [1, 2, 17, 400] {
      let arrivals = (0..<count).map { client in
        arrival(at: Int64(dice.index(below: Int(span), UInt64(client))), client: client)
      }
      var queue = ArrivalQueue()
      for arrival in arrivals { queue.add(arrival) }
      queue.sort()
      #expect(drained(&queue) == arrivals.sorted(by: <).map(\.client))
    }
  }

  @Test(arguments: [true, false])
  func `attempts noted in lent room stand in the same line as others`(isFirst: Bool) {
    var queue = ArrivalQueue()
    for round in 0..<3 {
      let others = [arrival(at: 15, client: 7), arrival(at: 40, client: 8)]
      let noted = [
        arrival(at: 30, client: 5), arrival(at: 15, client: 6), arrival(at: 1, client: 9),
      ]
      if !isFirst { queue.add(others[0]) }
      var room = queue.lendRoom(for: 4 - round)
      #expect(room.count >= 4 - round)
      for place in 0..<(3 - round) { room[place] = noted[place] }
      // Others may come while room is lent.
      if round == 1 { queue.add(others[1]) }
      queue.add(3 - round, from: &room)
      if isFirst { queue.add(others[0]) }
      if round != 1 { queue.add(others[1]) }
      queue.sort()
      let all = others + noted.prefix(3 - round)
      #expect(drained(&queue) == all.sorted(by: <).map(\.client))
      queue.removeAll()
    }
  }

  @Test func `who lines up while others are served finds its place, and a queue is used again`() {
    var queue = ArrivalQueue()
    for round in 0..<3 {
      for client in 0..<50 {
        queue.add(arrival(at: Int64((client * 37) % 50) * 10, client: client))
      }
      queue.sort()
      let first = queue.popFirst { $0.at >= Instant(nanoseconds: 100) }
      #expect(first?.at == Instant(nanoseconds: 100))
      queue.add(arrival(at: 105 + Int64(round), client: 99))
      #expect(queue.popFirst { _ in true }?.client == 99)
      #expect(queue.popFirst { _ in true }?.at == Instant(nanoseconds: 110))
      #expect(queue.popFirst { _ in false } == nil)
      #expect(queue.isEmpty)
      queue.removeAll()
    }
  }

  private func arrival(at instant: Int64, client: Int) -> Arrival {
    Arrival(
      at: Instant(nanoseconds: instant), client: Int32(client), group: 0, server: 0,
      staysHere: true)
  }

  private func drained(_ queue: inout ArrivalQueue) -> [Int32] {
    var clients: [Int32] = []
    while let next = queue.popFirst(where: { _ in true }) { clients.append(next.client) }
    return clients
  }
}
