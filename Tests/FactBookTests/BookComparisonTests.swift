import ClusterModeling
import SimulationKernel
import TestSupport
import Testing

struct BookComparisonTests {
  private func differences(
    _ id: String = "AS-PCE-031", _ name: String = "runlevel_1_to_2_time", unit: String = "s",
    _ distribution: Distribution = .lognormal(median: 50, p95: 180).truncated(from: 20, to: 300),
    _ status: Parameter.Status = .inferred
  ) -> Int {
    differencesFromBook(Parameter(id, name, unit: unit, distribution, status)).count
  }

  @Test func `a figure as it stands in the book has no differences`() {
    #expect(differences() == 0)
    #expect(
      differences("AS-PCE-006", "fencing_delay_of_minority_half", .triangular(8, 20, 60)) == 0)
    #expect(
      differences("AS-PCE-001", "quorum_voters_2x2", unit: "nodes", .constant(3), .documented) == 0)
  }

  @Test func `each wrong property is a difference`() {
    #expect(differences(unit: "min") == 1)
    #expect(differences("AS-PCE-031", "runlevel_2_to_5_time") == 1)
    #expect(
      differences("AS-PCE-001", "quorum_voters_2x2", unit: "nodes", .constant(3), .assumed) == 1)
  }

  @Test(arguments: [
    Distribution.lognormal(median: 60, p95: 180).truncated(from: 20, to: 300),
    .lognormal(median: 50, p95: 180), .constant(60), .uniform(20, 300),
  ])
  func `another distribution, or one cut off elsewhere, is a difference`(other: Distribution) {
    #expect(differences("AS-PCE-031", "runlevel_1_to_2_time", other) == 1)
  }

  @Test func `an id that is not in the book is a difference`() {
    #expect(differences("AS-PCE-999") == 1)
  }
}
