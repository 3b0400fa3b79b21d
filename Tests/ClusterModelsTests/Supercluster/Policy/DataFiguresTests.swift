import ClusterModeling
import FactBook
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct DataFiguresTests {
  @Test func `a run records the figures that the description promises, and no others`() {
    var drill = Rehearsal(Rehearsal.text(vens: 5))
    drill.provision()
    drill.run(for: .minutes(10))
    drill.finish()
    let recorded = Set(drill.record.metrics.map(\.name))
    let described = Set(Supercluster.description.metrics.map(\.name))
    #expect(recorded.subtracting(described).isEmpty)
    #expect(Set(Supercluster.dataMetrics.map(\.name)).subtracting(recorded).isEmpty)
  }

  @Test func `every source of the data part's figures, loads, faults and fields is in the book`() {
    let sources =
      Supercluster.dataMetrics.flatMap(\.sources) + Supercluster.dataLoads.flatMap(\.sources)
      + Supercluster.dataFaults.flatMap(\.sources)
      + Supercluster.dataKinds(nil).flatMap { $0.fields.flatMap(\.sources) }
    #expect(sources.filter { !FactBook.shared.knows($0) }.isEmpty)
    #expect(sources.count > 40)
  }

  @Test(.shows("SC-LEADER-009"))
  func `the recovery point runs from the oldest lost change to the end of writing`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.cut(0, 1)
    drill.cut(0, 2)
    drill.provision()
    drill.run(for: .minutes(7))
    drill.provision()
    drill.run(for: .minutes(2))
    drill.promote()
    drill.finish()
    #expect(drill.metric("policy_changes.lost") == 2)
    #expect(drill.metric("rpo.policy") == 540)
  }

  @Test func `policy that nobody lost but that did not reach every VEN is counted`() {
    var drill = Rehearsal(Rehearsal.text(vens: 5, affects: 1))
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.provision()
    drill.run(for: .hours(1))
    drill.finish()
    #expect(drill.metric("policy.not_converged") == 1)
    #expect(drill.metric("policy.convergence.longest") == 0)
  }
}
