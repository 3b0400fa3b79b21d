import Observations
import Statistics
import Testing
import Units

@Suite struct LevelSeriesMeanTests {
  private func series(_ shape: LevelSeries.Shape, _ points: [(Int64, Double)]) -> LevelSeries {
    LevelSeries(
      entity: "pce:us-east", metric: "lag", unit: .seconds, shape: shape,
      points: points.map { LevelPoint(at: at($0.0), value: $0.1) })
  }

  private func at(_ second: Int64) -> Instant { Instant(.seconds(second)) }

  @Test func `a series without points has no mean`() {
    #expect(series(.step, []).timeWeightedMean(from: .start, to: at(10)) == nil)
  }

  @Test func `steps count by how long they held`() {
    let steps = series(.step, [(0, 1), (2, 5), (6, 0)])
    #expect(steps.timeWeightedMean(from: at(0), to: at(10)) == 2.2)
    #expect(steps.timeWeightedMean(from: at(1), to: at(4)) == 11.0 / 3)
    #expect(steps.timeWeightedMean(from: at(7), to: at(9)) == 0)
  }

  @Test func `the time before the first point does not count`() {
    let steps = series(.step, [(4, 3), (6, 5)])
    #expect(steps.timeWeightedMean(from: at(0), to: at(8)) == 4)
    #expect(steps.timeWeightedMean(from: at(0), to: at(4)) == nil)
  }

  @Test func `a window without length has no mean`() {
    #expect(series(.step, [(0, 1)]).timeWeightedMean(from: at(3), to: at(3)) == nil)
  }

  @Test func `several points at one instant count by the last`() {
    let steps = series(.step, [(0, 1), (5, 100), (5, 3)])
    #expect(steps.timeWeightedMean(from: at(0), to: at(10)) == 2)
  }

  @Test func `lines count by the area under them, jumps included`() {
    let saw = series(.linear, [(0, 0), (10, 10), (10, 0), (20, 10)])
    #expect(saw.timeWeightedMean(from: at(0), to: at(20)) == 5)
    #expect(saw.timeWeightedMean(from: at(5), to: at(10)) == 7.5)
    #expect(saw.timeWeightedMean(from: at(15), to: at(30)) == 27.5 / 3)
  }

  @Test func `time in a state adds up to the window exactly`() {
    let changes = [(0, "normal"), (7, "warning"), (9, "normal"), (13, "critical")]
    let lane = StateLane(
      entity: "pce:us-east", aspect: "health",
      changes: changes.map { StateChange(at: at(Int64($0.0)), state: $0.1) })
    #expect(lane.time(in: "normal", from: at(0), to: at(20)) == .seconds(11))
    #expect(lane.time(in: "warning", from: at(8), to: at(20)) == .seconds(1))
    #expect(lane.time(in: "critical", from: at(0), to: at(20)) == .seconds(7))
    #expect(lane.time(in: "critical", from: at(0), to: at(10)) == .zero)
    #expect(lane.time(in: "error", from: at(0), to: at(20)) == .zero)
  }
}
