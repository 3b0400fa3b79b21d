import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct InterfaceRequestTests {
  private func send(
    _ operation: InterfaceRequest, to pce: String, _ drill: inout Rehearsal
  ) -> CommandResponse {
    drill.command("request", on: pce, [("operation", .symbol(operation.rawValue))])
  }

  /// Rows of the guide's table with a yes for members, and its known exceptions.
  private static let ofMembers: [InterfaceRequest] = [
    .get, .getWorkloads, .getWorkload, .getByPolicySync, .getAsynchronously, .health,
    .deleteBlockedTraffic, .supportReport, .productVersion, .nodeAvailable, .supercluster,
    .generatePairingKey, .pairingScript,
  ]

  @Test(
    .shows("SC-API-001", "SC-API-002", "SC-API-003", "SC-API-004", "SC-DOC-054"),
    arguments: InterfaceRequest.allCases.filter { !$0.isMissing })
  func `the leader takes every operation and a member those of its row`(
    operation: InterfaceRequest
  ) {
    var drill = Rehearsal()
    #expect(send(operation, to: "us", &drill) == .done)
    #expect((send(operation, to: "eu", &drill) == .done) == Self.ofMembers.contains(operation))
  }

  @Test(.shows("SC-ROLE-004", "SC-ROLE-003"))
  func `a write at a member is refused with the leader's FQDN`() {
    var drill = Rehearsal()
    let response = send(.post, to: "eu", &drill)
    #expect(response.refusalReason == "member is read-only; the leader is us.pce.example.com")
    #expect(response.refusalSources.contains("SC-ROLE-004"))
  }

  @Test(.shows("SC-ROLE-009", "SC-ROLE-015"))
  func `unmanaged workloads and users wait while no leader is there, and the refusals are counted`()
  {
    var drill = Rehearsal()
    #expect(
      send(.createUnmanagedWorkload, to: "eu", &drill).refusalSources.first == "SC-ROLE-009")
    drill.power(false, at: 0)
    for operation in [InterfaceRequest.createUnmanagedWorkload, .userAdministration] {
      #expect(send(operation, to: "us", &drill).refusalReason.hasSuffix("does not answer"))
    }
    drill.finish()
    #expect(drill.record.metrics.first { $0.name == "api_requests.refused" }?.value == 3)
  }

  @Test(.shows("SC-API-008"))
  func `the call for the leader answers 202 at the leader and 404 at a member`() {
    var drill = Rehearsal()
    _ = send(.supercluster, to: "us", &drill)
    #expect(drill.notes(about: "pce:us").last == "answers 202")
    _ = send(.supercluster, to: "eu", &drill)
    #expect(drill.notes(about: "pce:eu").last == "answers 404")
  }
}
