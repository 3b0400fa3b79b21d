import Units

/// A condition of health that does not hold, in numbers: put into words only for a reader.
///
/// Two are equal exactly when their words are, so that health is compared without any text.
enum HealthReason: Hashable, Sendable {
  /// No node of the PCE answers.
  case noNodeAnswers
  /// A required service is nowhere.
  case missing(Service)
  /// A required service is on some of its hosts only.
  case degraded(Service)
  /// An optional service is nowhere.
  case missingOptional(Service)
  /// A node does not answer.
  case unreachable(node: Int)
  /// A node uses too much; the share as it is told. [hundredths of a percent]
  case use(Resource, node: Int, hundredths: Int)
  /// Lag from another PCE is over the limit.
  case lagFrom(pce: Int, isUpgrading: Bool)
  /// Lag to another PCE is over the limit.
  case lagTo(pce: Int, isUpgrading: Bool)

  /// What a node can use too much of.
  enum Resource: String, Sendable {
    case processors = "CPU"
    case memory
    case disk
  }
}

extension Supercluster {
  /// All reasons of a PCE's health, in the order of the table (SC-HEALTH-013).
  func reasons(_ record: HealthRecord) -> [String] {
    var reasons: [String] = []
    // A loop: a closure would hold a copy of the model.
    for reason in record.reasons { reasons.append(words(reason)) }
    return reasons
  }

  /// All reasons in one line.
  func explanation(_ record: HealthRecord) -> String {
    reasons(record).joined(separator: "; ")
  }

  /// Facts and assumptions behind the reasons, each once.
  func sources(_ record: HealthRecord) -> [String] {
    var sources: [String] = []
    for reason in record.reasons {
      let source = source(of: reason)
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  private func words(_ reason: HealthReason) -> String {
    switch reason {
    case .noNodeAnswers: "no node answers"
    case .missing(let service): "required service \(service.name) is missing"
    case .degraded(let service): "required service \(service.name) is degraded"
    case .missingOptional(let service): "optional service \(service.name) is missing"
    case .unreachable(let node): "node \(plan.nodes[node].shortName) is unreachable"
    case .use(let resource, let node, let hundredths):
      "\(resource.rawValue) use of \(plan.nodes[node].shortName) is \(percent(hundredths))"
    case .lagFrom(let pce, let isUpgrading):
      "replication lag from \(plan.pces[pce].name) is over \(lagLimit)\(remark(isUpgrading))"
    case .lagTo(let pce, let isUpgrading):
      "replication lag to \(plan.pces[pce].name) is over \(lagLimit)\(remark(isUpgrading))"
    }
  }

  private func source(of reason: HealthReason) -> String {
    switch reason {
    case .noNodeAnswers: "SC-DOC-060"
    case .missing: "SC-HEALTH-010"
    case .degraded, .missingOptional: "SC-HEALTH-009"
    case .unreachable: "SC-HEALTH-008"
    case .use(.processors, _, _): "SC-HEALTH-004"
    case .use(.memory, _, _): "SC-HEALTH-005"
    case .use(.disk, _, _): "SC-HEALTH-006"
    case .lagFrom, .lagTo: plan.profile == .guide23_5 ? "SC-HEALTH-007" : "AS-REP-011"
    }
  }

  private func percent(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
  }

  private func remark(_ isUpgrading: Bool) -> String {
    isUpgrading ? " (upgrade in progress)" : ""
  }
}
