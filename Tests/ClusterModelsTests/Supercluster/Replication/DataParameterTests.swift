import ClusterModeling
import TestSupport
import Testing

@testable import ClusterModels

@Suite struct DataParameterTests {
  @Test(arguments: DataParameters.all.map(\.id))
  func `a figure of the data part is the assumption book's own`(id: String) {
    for parameter in DataParameters.all where parameter.id == id {
      #expect(differencesFromBook(parameter).isEmpty)
    }
  }
}
