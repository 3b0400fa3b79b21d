import ClusterModeling

/// What a request does, as the role table has it (SC-RBAC-001).
enum Permission: Sendable {
  /// Looks at something.
  case view
  /// Adds or deletes users.
  case administerUsers
  /// Adds, changes, deletes and provisions objects and rulesets.
  case changeObjects
  /// Makes a pairing script.
  case createPairingScript
  /// Provisions system objects.
  case provisionSystemObjects
  /// Creates, updates and deletes rulesets within a scope.
  case editRulesets
  /// Provisions rulesets within a scope.
  case provisionRulesets
}

/// A user's role, by the names of the role table (SC-RBAC-001).
enum UserRole: String, Sendable, CaseIterable {
  case organizationOwner = "Organization Owner"
  case globalAdministrator = "Global Administrator"
  case readOnly = "Global read only"
  case policyObjectProvisioner = "Global Policy Object Provisioner"
  case rulesetManager = "Ruleset Manager"
  case rulesetProvisioner = "Ruleset Provisioner"

  /// True when the role grants something; viewing is granted to all (SC-RBAC-003).
  func grants(_ permission: Permission) -> Bool {
    switch (self, permission) {
    case (_, .view), (.organizationOwner, _): true
    case (.globalAdministrator, .administerUsers): false  // SC-RBAC-004
    case (.globalAdministrator, _): true
    case (.policyObjectProvisioner, .provisionSystemObjects): true  // SC-RBAC-007
    case (.rulesetManager, .editRulesets): true  // SC-RBAC-006
    case (.rulesetProvisioner, .provisionRulesets): true  // SC-RBAC-006
    default: false
    }
  }

  /// True for roles that act inside their defined scopes only (SC-RBAC-006).
  var isScoped: Bool { self == .rulesetManager || self == .rulesetProvisioner }

  /// The fact by which the role is denied something.
  func fact(against permission: Permission) -> String {
    switch (self, permission) {
    case (_, .administerUsers): "SC-RBAC-004"
    case (.policyObjectProvisioner, _): "SC-RBAC-007"
    case (.rulesetManager, _), (.rulesetProvisioner, _): "SC-RBAC-006"
    default: "SC-RBAC-001"
    }
  }
}

extension InterfaceRequest {
  /// What a user needs to be granted for it.
  var permission: Permission {
    switch self {
    case .userAdministration: .administerUsers
    case .generatePairingKey, .pairingScript: .createPairingScript
    case .provisionSystemObjects: .provisionSystemObjects
    case .editRuleset: .editRulesets
    case .provisionRuleset: .provisionRulesets
    case .get, .getByPolicySync, .getWorkload, .getWorkloads, .getAsynchronously, .supportReport,
      .productVersion,
      .nodeAvailable,
      .supercluster, .health:
      .view
    default: .changeObjects
    }
  }
}

extension Supercluster {
  /// Why a user may not send a request, whatever the PCE; nil when the user may (SC-RBAC-002).
  func refusalByRole(_ operation: InterfaceRequest, _ order: Order) -> Refusal? {
    let role =
      word(in: order.request, "role").flatMap(UserRole.init(rawValue:)) ?? .organizationOwner
    guard role.grants(operation.permission) else {
      return Refusal(
        "the role \(role.rawValue) does not grant \(operation.rawValue)",
        sources: [role.fact(against: operation.permission), "SC-RBAC-001", "SC-RBAC-002"])
    }
    if role.isScoped, operation.permission != .view,
      case .boolean(false)? = order.request.argument("in_scope")
    {
      return Refusal(
        "\(operation.rawValue) is outside the scopes of the \(role.rawValue)",
        sources: ["SC-RBAC-006"])
    }
    return nil
  }
}
