import ClusterModeling
import TestSupport
import Testing

@testable import ClusterModels

@Suite struct CommandListTests {
  @Test(arguments: SuperclusterCommand.allCases)
  func `no command is unknown to the part that carries it out`(command: SuperclusterCommand) {
    var drill = Rehearsal()
    let response = drill.command(command.rawValue, on: "us")
    #expect(!response.refusalReason.contains("not yet modelled"))
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
