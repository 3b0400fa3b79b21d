import Observations
import Testing

@Suite struct GenericStationTests {
  @Test func `three jobs at once take turns at one server`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 10s, levels: [3]}",
      "load:\n  pile: {kind: job, to: desk, jobs: 3, at: [1s]}", length: "100s")
    #expect(play["desk.mean_wait"] == 10)
    #expect(play["desk.mean_time"] == 20)
    #expect(play["pile.mean_time"] == 30)
    #expect(play["desk.mean_number"] == 0.6)
    #expect(play["desk.at_least_3"] == 1 - 0.9)
    #expect(play["desk.busy_period"] == 30)
    #expect(play["desk.utilisation"] == 0.3)
    #expect(play["desk.most"] == 3)
    #expect(play["stations.idle"] == 0.7)
  }

  @Test func `a job keeps what is left of its service while the station is down`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 60s}",
      """
      load:
        one: {kind: job, to: desk, at: [10s]}
      timeline:
        - {id: stop, at: 30s, fault: station.down, on: "station:desk", for: 100s}
      """, length: "200s")
    #expect(play["desk.mean_time"] == 160)
    #expect(play["desk.utilisation"] == 0.3, "it is at no work while it is down")
    #expect(play["desk.backlog"] == 1)
    #expect(play["desk.drain_time"] == 40)
  }

  @Test func `a station without power serves nobody`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 60s, site: east}",
      """
      load:
        one: {kind: job, to: desk, at: [10s]}
      timeline:
        - {id: dark, at: 5s, fault: site.power_loss, on: "site:east", for: 10m}
      """)
    #expect(play["desk.mean_wait"] == 595)
  }

  @Test func `whoever finds no place is turned away, and its order is not finished`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 10s, queue: 1}",
      "load:\n  pile: {kind: job, to: desk, jobs: 4, at: [1s]}")
    #expect(play["desk.blocked"] == 0.5)
    #expect(play["pile.turned_away"] == 1)
    #expect(play["pile.mean_time"] == nil)
  }

  @Test func `a higher priority goes before those that wait, not before those served`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 10s}",
      """
      load:
        low: {kind: job, to: desk, jobs: 3, priority: 2, at: [1s]}
        high: {kind: job, to: desk, priority: 1, at: [2s]}
      """)
    #expect(play["high.mean_wait"] == 9)
    // None, twenty and thirty seconds.
    #expect(play["low.mean_wait"] == 50)
  }

  @Test func `what a load brings along goes before the station's own service time`() throws {
    let play = try GenericPlay(
      "stations:\n  desk: {service: 10s, then: counter}\n  counter: {service: 5s}",
      "load:\n  one: {kind: job, to: desk, service: 30s, at: [1s]}")
    #expect(play["one.mean_time"] == 35)
  }

  @Test func `figures count from measure_from, and what is there stays`() throws {
    let play = try GenericPlay(
      "measure_from: 50s\nstations:\n  desk: {service: 60s}",
      "load:\n  one: {kind: job, to: desk, at: [10s]}", length: "100s")
    #expect(play["desk.arrived"] == 0)
    #expect(play["desk.mean_number"] == 0.4)
    #expect(play["desk.mean_time"] == 60)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Little's law holds for a closed window`(seed: UInt64) throws {
    let play = try GenericPlay(
      "stations:\n  desk: {servers: 2, service: {exponential: {mean: 15s}}}",
      "load:\n  work: {kind: job, to: desk, every: {exponential: {mean: 10s}}, until: 5h}",
      seed: seed)
    let number = try #require(play["desk.mean_number"])
    let sum = try #require(play["desk.mean_time"]) * (play["desk.arrived"] ?? 0)
    #expect(play["desk.number_at_end"] == 0)
    #expect((number * 36_000 - sum).magnitude < 1e-6)
  }

  @Test func `lost tries cost their pauses, which may double`() throws {
    // At the median no try of a small loss is lost, and each of a great one is, up to a bound.
    let sound = try GenericPlay(
      "stations:\n  line: {service: 1s, loss: 10%, resend_after: 1s}",
      "load:\n  one: {kind: job, to: line, at: [1s]}")
    #expect(sound["line.mean_time"] == 1)
    let fixed = try GenericPlay(
      "stations:\n  line: {service: 1s, loss: 60%, resend_after: 1s}",
      "load:\n  one: {kind: job, to: line, at: [1s]}")
    #expect(fixed["line.mean_time"] == 1_001)
  }
}
