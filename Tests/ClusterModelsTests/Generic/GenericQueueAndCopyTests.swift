import Observations
import Testing

/// Copies, names and links.
@Suite struct GenericQueueAndCopyTests {
  @Test func `a copy that takes longer than its interval is followed at once by the next`() throws {
    let play = try GenericPlay(
      "copies:\n  sync: {every: 1h, takes: 90m}", "load:\n  fire: {kind: loss, of: sync, at: [4h]}")
    // Begun at 0, 90, 180 min; at four hours the second is the last that is done.
    #expect(play["sync.recovery_point"] == 150 * 60.0)
  }

  @Test func `copies that come to nothing leave the one before`() throws {
    let play = try GenericPlay(
      "copies:\n  sync: {every: 1h, takes: 6m, changes: 1m}",
      """
      load:
        fire: {kind: loss, of: sync, at: [190m]}
      timeline:
        - {id: broken, at: 2h, fault: copy.broken, on: "periodic_copy:sync", for: 2h}
      """)
    #expect(play["sync.recovery_point"] == 130 * 60.0)
    #expect(play["sync.changes_lost"] == 130)
    #expect(play["sync.failed"] == 2)
  }

  @Test func `somebody makes a copy before something risky`() throws {
    let play = try GenericPlay(
      "copies:\n  sync: {every: 4h}",
      """
      load:
        fire: {kind: loss, of: sync, at: [3h]}
      timeline:
        - {id: before, at: 2h, do: make-copy, on: "periodic_copy:sync", by: admin}
      """)
    #expect(try #require(play["sync.recovery_point"]) <= 3_600)
  }

  @Test func `the mean age over time is half the interval and what the copy takes`() throws {
    let play = try GenericPlay(
      "measure_from: 2h\ncopies:\n  sync: {every: 1h, takes: 6m}", length: "10h")
    #expect(play["sync.mean_age"] == 36 * 60.0)
    #expect(play["sync.oldest"] == 66 * 60.0)
  }

  @Test func `a name led elsewhere twice keeps its clients waiting anew`() throws {
    let play = try GenericPlay(
      "names:\n  www: {ttl: 10m, clients: 60}",
      "load:\n  moves: {kind: repoint, name: www, at: [10m, 12m]}")
    #expect(play["www.mean_move"] == 300)
    // Sixty clients for two and five minutes.
    #expect(play["www.stale_time"] == 7)
  }

  @Test func `a throttled link falls behind, and a stopped one as well`() throws {
    let slow = { (speed: String) in
      try GenericPlay(
        "links:\n  wan: {change_every: 500ms, sends_one_in: 300ms}",
        """
        timeline:
          - {id: slow, at: 1h, fault: queue.slow, on: "queued_link:wan", with: {speed: \(speed)}, for: 1h}
        """)
    }
    // Half the pace: 600 ms for what comes every 500 ms.
    #expect(try slow("50%")["wan.max_lag"] == 600)
    #expect(try slow("0%")["wan.max_lag"] == 3_600)
    #expect(try slow("60%")["wan.max_lag"] == 0)
  }

  @Test func `a cut of the network stops a link between its sites`() throws {
    let play = try GenericPlay(
      "links:\n  wan: {between: [east, west], change_every: 500ms, sends_one_in: 300ms}",
      """
      timeline:
        - {id: cut, at: 1h, fault: partition, on: ["site:east", "site:west"], for: 20m}
      """)
    #expect(play["wan.max_backlog"] == 2_400)
    #expect(play["wan.drain_time"] == 30 * 60.0)
    #expect(play["wan.mean_delay"] == 600)
  }
}
