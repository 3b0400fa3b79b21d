import Units
import VendorTables

/// What the guide says a PCE's needs depend on (SC-CAP-005).
public enum PlanInput: String, Sendable, CaseIterable {
  /// Physical or virtual.
  case hardware = "physical or virtual"
  case managedWorkloads = "managed workloads"
  case unmanagedWorkloads = "unmanaged workloads"
  case policyObjects = "policy objects"
  case policyChanges = "policy changes"
  case workloadChanges = "workload changes"
  case flowRate = "flow rate"
  case uniqueFlows = "unique flows"

  /// Whether a table of the guide holds the input against a limit.
  public var isTabled: Bool {
    switch self {
    case .policyObjects, .policyChanges, .workloadChanges: false
    default: true
    }
  }
}

/// An input as a plan has it.
public struct PlanInputEcho: Sendable, Equatable {
  /// Which input.
  public let input: PlanInput
  /// Its figure in words; nil when the plan says nothing.
  public let value: String?
  /// Whether the file gave it; else it is the guide's figure, or missing.
  public let isGiven: Bool
}

extension CapacityPlan {
  /// All inputs in the guide's order, with the missing ones marked.
  public var inputs: [PlanInputEcho] {
    PlanInput.allCases.map { input in
      PlanInputEcho(input: input, value: value(of: input), isGiven: given.contains(input))
    }
  }

  private func value(of input: PlanInput) -> String? {
    func range(_ figures: [Double], _ unit: String) -> String? {
      guard let low = figures.min(), let high = figures.max() else { return nil }
      return (low == high ? Self.text(low) : "\(Self.text(low)) to \(Self.text(high))") + unit
    }
    switch input {
    case .hardware:
      let kinds = HardwareNames.of(pces)
      return kinds.isEmpty ? nil : kinds.joined(separator: " and ")
    case .managedWorkloads: return "\(pces.reduce(0) { $0 + $1.managedVENs }) VENs"
    case .unmanagedWorkloads: return "\(pces.reduce(0) { $0 + $1.unmanagedWorkloads })"
    case .policyObjects: return policy.objects.map { "\($0)" }
    case .policyChanges: return policy.policyChangesPerDay.map { "\(Self.text($0)) a day" }
    case .workloadChanges: return policy.workloadChangesPerDay.map { "\(Self.text($0)) a day" }
    case .flowRate: return range(pces.map(\.summariesPerReport), " summaries per VEN in 10 min")
    case .uniqueFlows: return range(pces.map { $0.uniqueShare * 100 }, " % of the summaries")
    }
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15
      ? String(Int(value)) : String(Double(Int(saturating: (value * 100).rounded())) / 100)
  }
}

/// The hardware kinds of a fleet in words.
private enum HardwareNames {
  static func of(_ pces: [PlannedPCE]) -> [String] {
    var names: [String] = []
    for pce in pces where !names.contains(pce.hardware.rawValue) {
      names.append(pce.hardware.rawValue)
    }
    return names
  }
}
