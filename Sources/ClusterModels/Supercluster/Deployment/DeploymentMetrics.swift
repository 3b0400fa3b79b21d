import ClusterModeling
import Observations
import Units

/// Figures of a run on limits, moves and backups.
extension Supercluster {
  static let deploymentMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] = [
      ("vens.reassigned", .count, "VENs that arrived at a new target PCE.", ["SC-VEN-023"]),
      ("vens.reassigned.longest", .duration, "Longest wave of moves.", ["SC-VEN-024"]),
      ("vens.reassignments_refused", .count, "VENs not moved for a limit.", ["SC-LIMIT-006"]),
      ("nens.longest_move", .duration, "Longest move of a NEN.", ["SC-NEN-009"]),
      ("limits.refused", .count, "Refusals at object limits.", ["SC-LIMIT-012"]),
      (
        "limits.outdated_decisions", .count, "Decisions under a limit changed meanwhile.",
        ["SC-LIMIT-010"]
      ),
    ]

  /// Records what is not nothing, so that drills without such things stay as they are.
  func recordDeploymentMetrics(_ context: Context) {
    let recorder = context.recorder
    func set(_ name: String, _ value: Double, _ unit: MeasureUnit) {
      if value > 0 { recorder.set(metric: name, value, unit) }
    }
    set("vens.reassigned", Double(reassignments.arrived), .count)
    set("vens.reassigned.longest", reassignments.longest.seconds, .seconds)
    set("vens.reassignments_refused", Double(reassignments.refused), .count)
    set("nens.longest_move", nens.map(\.longestMove.seconds).max() ?? 0, .seconds)
    set("limits.refused", Double(limits.refused), .count)
    set("limits.outdated_decisions", Double(limits.outdatedDecisions), .count)
  }

  /// Whether leader or members changed since the newest backup with policy (SC-BACKUP-008).
  var isBackupDue: Bool {
    guard let occasion = backupOccasion else { return false }
    let newest = backups.joined().filter(\.wasLeader).map(\.takenAt).max()
    return newest.map { $0 < occasion } ?? true
  }
}
