import ClusterModeling
import TestSupport
import Testing

@testable import ClusterModels

@Suite struct ParameterBookTests {
  @Test func `every figure is the assumption book's own`() {
    for parameter in PCEParameters.all + VENParameters.all + DeploymentParameters.all {
      #expect(differencesFromBook(parameter).isEmpty)
    }
  }

  @Test func `no figure is listed twice`() {
    let ids = Supercluster.description.parameters.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
