import Observations
import Testing
import Units

@Suite struct RecorderTests {
  private func recorder() -> Recorder { Recorder(header: .evening) }

  @Test func `a lane keeps one state an instant, the last one said`() {
    let recorder = recorder()
    let lane = recorder.lane("lamp:hall", "light")
    #expect(recorder.state(lane) == nil)
    recorder.set(lane, "light", at: .start)
    recorder.set(lane, "light", at: .minute(1))
    recorder.set(lane, "dark", at: .minute(2))
    recorder.set(lane, "dim", reason: "fading", at: .minute(2))
    recorder.set(lane, "dim", reason: "faded", at: .minute(3))
    #expect(
      recorder.record.lanes[0].changes == [
        StateChange(at: .start, state: "light"),
        StateChange(at: .minute(2), state: "dim", reason: "fading"),
        StateChange(at: .minute(3), state: "dim", reason: "faded"),
      ])
    #expect(recorder.state(lane) == "dim")
  }

  @Test func `a state that lasts no time leaves no mark`() {
    let recorder = recorder()
    let lane = recorder.lane("lamp:hall", "light")
    recorder.set(lane, "light", at: .start)
    recorder.set(lane, "dark", at: .minute(1))
    recorder.set(lane, "light", at: .minute(1))
    #expect(recorder.record.lanes[0].changes == [StateChange(at: .start, state: "light")])
  }

  @Test func `a step series keeps one point an instant and no repeats, a linear one keeps all`() {
    let recorder = recorder()
    let step = recorder.series("lamp:hall", "watts", .count)
    let line = recorder.series("lamp:hall", "heat", .seconds, .linear)
    for (value, minute) in [(1.0, 0), (1, 1), (2, 2), (3, 2), (1, 2)] as [(Double, Int64)] {
      recorder.set(step, value, at: .minute(minute))
      recorder.set(line, value, at: .minute(minute))
    }
    #expect(recorder.record.series[0].points == [LevelPoint(at: .start, value: 1)])
    #expect(recorder.record.series[1].points.map(\.value) == [1, 1, 2, 3, 1])
  }

  @Test func `points that are set together are kept as if each were set by itself`() {
    let recorder = recorder()
    let points = [(0.0, 0), (1, 1), (1, 2), (2, 3), (1, 3), (.nan, 4), (.nan, 5), (1, 5)].map {
      LevelPoint(at: .minute($0.1), value: $0.0)
    }
    for shape in [LevelSeries.Shape.step, .linear] {
      let single = recorder.series("lamp:hall", "watts", .count, shape)
      let together = recorder.series("lamp:hall", "watts", .count, shape)
      recorder.set(single, 0, at: .start)
      recorder.set(together, 0, at: .start)
      for point in points { recorder.set(single, point.value, at: point.at) }
      recorder.set(together, points: points)
    }
    let series = recorder.record.series.map { series in
      series.points.map { "\($0.at) \($0.value)" }
    }
    #expect(series[0] == series[1])
    #expect(series[2] == series[3])
    #expect(series[0].count < series[2].count)
  }

  @Test func `decisions are numbered in order, so that causes can be named`() {
    let recorder = recorder()
    let first = recorder.decide(.fault, "crack", "begins", at: .start)
    let second = recorder.decide(.system, "lamp:hall", "breaks", at: .minute(1), cause: first)
    #expect((first.index, second.index) == (0, 1))
    #expect(recorder.record.decisions[1].cause == first)
  }

  @Test func `figures add up from zero, and can be set`() {
    let recorder = recorder()
    recorder.add(2, to: "flickers", .count)
    recorder.add(3, to: "flickers", .count)
    recorder.set(metric: "length", 7, .seconds)
    recorder.set(metric: "length", 8, .seconds)
    #expect(
      recorder.record.metrics == [
        Metric(name: "flickers", value: 5, unit: .count),
        Metric(name: "length", value: 8, unit: .seconds),
      ])
  }

  @Test func `bands and hazards last to the end of the run until they are closed`() {
    let recorder = recorder()
    let band = recorder.open(.fault, "crack", "broken", at: .minute(1))
    let hazard = recorder.begin(
      hazard: "two-lamps", subjects: ["hall"], sources: ["TOY-001"], at: .minute(2))
    #expect(recorder.record.bands[0].end == nil && recorder.record.hazards[0].end == nil)
    recorder.close(band, at: .minute(3))
    recorder.update(
      hazard, effects: [Metric(name: "moths", value: 4, unit: .count)], endedAt: .minute(4))
    #expect(recorder.record.bands[0].end == .minute(3))
    #expect(recorder.record.hazards[0].end == .minute(4))
    #expect(recorder.record.hazards[0].effects.map(\.value) == [4])
  }
}

extension Instant {
  static func minute(_ count: Int64) -> Instant { Instant(.minutes(count)) }
}

extension DrillHeader {
  static let evening = DrillHeader(
    scenario: "evening", variant: "", summary: "", seed: 1, replication: 0, isNominal: true,
    startEpochSeconds: 0, length: .hours(2))
}
