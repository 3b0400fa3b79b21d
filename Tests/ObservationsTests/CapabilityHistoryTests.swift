import Observations
import Testing
import Units

@Suite struct CapabilityHistoryTests {
  /// The outages of one capability that is away in the given stretches, by minutes.
  private func outages(
    _ stretches: [(from: Int64, until: Int64?)], byProcedure: Bool = false,
    _ markers: [(RecoveryMarker.Kind, Int64)] = [], end: Int64 = 120
  ) -> [CapabilityOutage] {
    let recorder = Recorder(header: .evening)
    let light = recorder.capability("light", at: "lamp:hall")
    for (from, until) in stretches {
      recorder.set(
        light, isAvailable: false, clients: 5, byProcedure: byProcedure, at: .minute(from))
      guard let until else { continue }
      recorder.set(light, isAvailable: true, clients: 0, byProcedure: false, at: .minute(until))
    }
    for (kind, minute) in markers { recorder.mark(kind, at: .minute(minute)) }
    return recorder.capabilities[0].outages(markers: recorder.markers, endOfRun: .minute(end))
  }

  private func phases(_ outage: CapabilityOutage) -> [Int64] {
    outage.phases.map { $0.nanoseconds / 60_000_000_000 }
  }

  @Test func `what is always there has no outage`() { #expect(outages([]).isEmpty) }

  @Test func `without markers all of an outage is reconnection`() {
    let found = outages([(10, 40)])
    #expect(found.map(phases) == [[0, 0, 0, 0, 0, 30]])
    #expect(found[0].capability == "light" && found[0].entity == "lamp:hall")
  }

  @Test func `what was done for another system is no part of the recovery`() {
    let recorder = Recorder(header: .evening)
    let lamps = ["lamp:hall", "bulb:yard"].enumerated().map { system, lamp in
      recorder.system = system
      let light = recorder.capability("light", at: lamp)
      recorder.set(light, isAvailable: false, clients: 5, byProcedure: false, at: .minute(10))
      recorder.set(light, isAvailable: true, clients: 0, byProcedure: false, at: .minute(40))
      return recorder.capabilities[system]
    }
    // Somebody mends the hall; in the yard the light goes on by itself.
    recorder.system = nil
    recorder.mark(.noticed, at: .minute(12))
    recorder.mark(.decided, at: .minute(15), task: 0)
    recorder.mark(.stepDone, at: .minute(21), task: 0, on: 0)
    recorder.system = 1
    recorder.mark(.recoveredByItself, at: .minute(38))
    let outages = lamps.flatMap { $0.outages(markers: recorder.markers, endOfRun: .minute(60)) }
    #expect(outages.map(phases) == [[0, 2, 3, 6, 0, 19], [28, 0, 0, 0, 0, 2]])
  }

  @Test func `each marker ends a phase`() {
    let found = outages(
      [(10, 40)], [(.noticed, 12), (.decided, 15), (.stepDone, 21), (.caughtUp, 33)])
    #expect(found.map(phases) == [[0, 2, 3, 6, 12, 7]])
  }

  @Test func `the first notice and decision and the last step and catch-up count`() {
    let found = outages(
      [(10, 40)],
      [
        (.noticed, 12), (.decided, 15), (.noticed, 16), (.stepDone, 17), (.decided, 18),
        (.stepDone, 21), (.caughtUp, 25), (.caughtUp, 33),
      ])
    #expect(found.map(phases) == [[0, 2, 3, 6, 12, 7]])
  }

  @Test func `markers outside an outage do not count in it, those on its edges do`() {
    let found = outages(
      [(10, 20), (30, 40)], [(.noticed, 5), (.noticed, 30), (.decided, 40), (.stepDone, 41)])
    #expect(found.map(phases) == [[0, 0, 0, 0, 0, 10], [0, 0, 10, 0, 0, 0]])
  }

  @Test func `a marker before its predecessor gives a phase of no length`() {
    let found = outages([(10, 40)], [(.decided, 12), (.noticed, 20), (.stepDone, 15)])
    #expect(found.map(phases) == [[0, 10, 0, 0, 0, 20]])
  }

  @Test func `an outage that a procedure began is all procedure`() {
    let found = outages([(10, 40)], byProcedure: true, [(.noticed, 12), (.stepDone, 21)])
    #expect(found.map(phases) == [[0, 0, 0, 30, 0, 0]])
  }

  @Test func `an outage that lasts to the end of the run is counted to there`() {
    let found = outages([(100, nil)], [(.noticed, 110)])
    #expect(found[0].end == nil)
    #expect(found.map(phases) == [[0, 10, 0, 0, 0, 10]])
  }

  @Test func `an outage of no length is none`() {
    #expect(outages([(10, 10)]).isEmpty)
    #expect(outages([(120, nil)]).isEmpty)
  }

  @Test func `the most clients that were without it weigh an outage`() {
    let recorder = Recorder(header: .evening)
    let light = recorder.capability("light", at: "lamp:hall")
    for (clients, minute) in [(3.0, 10), (9, 12), (4, 14)] as [(Double, Int64)] {
      recorder.set(
        light, isAvailable: false, clients: clients, byProcedure: false, at: .minute(minute))
    }
    let found = recorder.capabilities[0].outages(markers: [], endOfRun: .minute(20))
    #expect(found.map(\.clients) == [9])
  }

  @Test func `phases add up to the length whatever the markers are`() {
    var state: UInt64 = 7
    func next(below count: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % count
    }
    let kinds = [RecoveryMarker.Kind.noticed, .decided, .stepDone, .caughtUp]
    for _ in 0..<500 {
      let from = next(below: 60)
      let until = from + 1 + next(below: 59)
      let markers = (0..<next(below: 12)).map { _ in (kinds[Int(next(below: 4))], next(below: 120))
      }
      for outage in outages([(from, until)], byProcedure: next(below: 4) == 0, markers) {
        #expect(outage.phases.reduce(.zero, +) == .minutes(until - from))
        #expect(outage.phases.allSatisfy { $0 >= .zero })
      }
    }
  }

  @Test func `what the system mended itself is self-repair, whoever looked on`() {
    let found = outages([(10, 40)], [(.noticed, 12), (.decided, 15), (.recoveredByItself, 35)])
    #expect(found.map(phases) == [[25, 0, 0, 0, 0, 5]])
  }

  @Test func `where somebody's step was done the outage is no self-repair`() {
    let found = outages([(10, 40)], [(.noticed, 12), (.recoveredByItself, 20), (.stepDone, 30)])
    #expect(found.map(phases) == [[0, 2, 0, 18, 0, 10]])
  }

  @Test func `a marker of another entity does not count`() {
    let recorder = Recorder(header: .evening)
    let light = recorder.capability("light", at: "lamp:hall")
    recorder.set(light, isAvailable: false, clients: 5, byProcedure: false, at: .minute(10))
    recorder.mark(.recoveredByItself, at: .minute(15), of: "lamp:attic")
    recorder.mark(.recoveredByItself, at: .minute(20), of: "lamp:hall")
    let found = recorder.capabilities[0].outages(markers: recorder.markers, endOfRun: .minute(30))
    #expect(found.map(phases) == [[10, 0, 0, 0, 0, 10]])
  }
}
