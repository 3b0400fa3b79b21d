import ClusterModeling
import TestSupport
import Testing

@testable import ClusterModels

@Suite struct NotYetModelledTests {
  @Test(arguments: SuperclusterCommand.allCases.filter { $0.factNotYetModelled != nil })
  func `a command that is not yet modelled is refused with its fact`(
    command: SuperclusterCommand
  ) {
    var drill = Rehearsal()
    let response = drill.command(command.rawValue, on: "us")
    #expect(response.refusalReason == "\(command.rawValue) is not yet modelled")
    #expect(response.refusalSources == [command.factNotYetModelled])
  }

  @Test func `an unknown command is refused`() {
    var drill = Rehearsal()
    #expect(drill.command("supercluster-fly", on: "us").refusalSources == ["SC-CMD-001"])
  }

  @Test func `every command that can be given is described, and no other`() {
    let described = Supercluster.commandDescriptions.map(\.name).sorted()
    #expect(described == SuperclusterCommand.allCases.map(\.rawValue).sorted())
  }
}
