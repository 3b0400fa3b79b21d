import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct UserRoleTests {
  /// What the role table grants at the leader, row by row (SC-RBAC-001).
  private static let table: [(role: UserRole, grants: [InterfaceRequest])] = [
    (
      .organizationOwner,
      [.get, .userAdministration, .post, .pairingScript, .editRuleset, .provisionSystemObjects]
    ),
    (.globalAdministrator, [.get, .post, .pairingScript, .editRuleset, .provisionSystemObjects]),
    (.readOnly, [.get]),
    (.policyObjectProvisioner, [.get, .provisionSystemObjects]),
    (.rulesetManager, [.get, .editRuleset]),
    (.rulesetProvisioner, [.get, .provisionRuleset]),
  ]

  private static let asked: [InterfaceRequest] = [
    .get, .userAdministration, .post, .pairingScript, .editRuleset, .provisionRuleset,
    .provisionSystemObjects,
  ]

  private func send(
    _ operation: InterfaceRequest, as role: UserRole, to pce: String, inScope: Bool = true
  ) -> CommandResponse {
    var drill = Rehearsal()
    return drill.command(
      "request", on: pce,
      [
        ("operation", .symbol(operation.rawValue)), ("role", .symbol(role.rawValue)),
        ("in_scope", .boolean(inScope)),
      ])
  }

  @Test(.shows("SC-RBAC-001", "SC-RBAC-007", "SC-RBAC-004"), arguments: table.indices)
  func `the leader grants each role its row of the table`(row: Int) {
    let (role, granted) = Self.table[row]
    for operation in Self.asked where operation != .provisionRuleset || row > 1 {
      let response = send(operation, as: role, to: "us")
      #expect((response == .done) == granted.contains(operation), "\(role) \(operation)")
      if response != .done { #expect(response.refusalSources.contains("SC-RBAC-001")) }
    }
  }

  @Test(.shows("SC-RBAC-003"), arguments: UserRole.allCases)
  func `every role looks at leader and members`(role: UserRole) {
    for pce in ["us", "eu", "ap"] { #expect(send(.get, as: role, to: pce) == .done) }
  }

  @Test(.shows("SC-RBAC-005", "SC-DOC-053"), arguments: table.indices)
  func `no role changes anything on a member; scripts are the known exception`(row: Int) {
    let (role, granted) = Self.table[row]
    for operation in granted where operation != .get {
      #expect((send(operation, as: role, to: "eu") == .done) == (operation == .pairingScript))
    }
  }

  @Test(.shows("SC-RBAC-002"))
  func `a request passes the user's role and the PCE's role, or is refused by the one it fails`() {
    #expect(send(.post, as: .readOnly, to: "us").refusalSources.contains("SC-RBAC-002"))
    #expect(
      send(.post, as: .globalAdministrator, to: "eu").refusalSources.contains("SC-ROLE-004"))
    #expect(send(.post, as: .globalAdministrator, to: "us") == .done)
  }

  @Test(.shows("SC-RBAC-006"))
  func `ruleset roles act inside their scopes only`() {
    #expect(send(.editRuleset, as: .rulesetManager, to: "us") == .done)
    let response = send(.editRuleset, as: .rulesetManager, to: "us", inScope: false)
    #expect(response.refusalSources == ["SC-RBAC-006"])
    #expect(send(.editRuleset, as: .organizationOwner, to: "us", inScope: false) == .done)
  }
}
