import Experiments
import Observations
import Statistics
import Testing
import Units

@Suite struct ReplicatedFiguresTests {
  private func record(_ metrics: [(String, Double)]) -> DrillRecord {
    var record = DrillRecord(
      header: DrillHeader(
        scenario: "s", variant: "", summary: "", seed: 1, replication: 0, isNominal: false,
        startEpochSeconds: 0, length: .hours(1)))
    record.metrics = metrics.map { Metric(name: $0.0, value: $0.1, unit: .seconds) }
    return record
  }

  @Test func `each figure keeps what the replications recorded of it, in their order`() {
    var figures = ReplicatedFigures()
    figures.add(record([("wait", 3), ("lost", 1)]))
    figures.add(record([("wait", 5)]))
    figures.add(record([("late", 7), ("wait", 4), ("lost", .nan)]))
    #expect(figures.count == 3)
    #expect(figures.figures.map(\.name) == ["wait", "lost", "late"])
    #expect(figures.figures.map(\.observations) == [[3, 5, 4], [1], [7]])
    #expect(figures.figures[0].sample.mean == 4)
  }
}
