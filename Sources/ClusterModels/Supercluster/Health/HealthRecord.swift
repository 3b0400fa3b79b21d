/// The health of a PCE (SC-HEALTH-001); a later one beats an earlier one (SC-HEALTH-012).
enum HealthLevel: Int, Sendable, Comparable, CaseIterable {
  /// Green.
  case normal
  /// Yellow.
  case warning
  /// Red.
  case critical

  /// The word in scenarios and reports.
  var word: String {
    switch self {
    case .normal: "normal"
    case .warning: "warning"
    case .critical: "critical"
    }
  }

  static func < (left: HealthLevel, right: HealthLevel) -> Bool { left.rawValue < right.rawValue }
}

/// A PCE's health with all its reasons.
struct HealthRecord: Sendable, Equatable {
  /// The level.
  var level = HealthLevel.normal
  /// Unmet conditions, in the order of the table (SC-HEALTH-013).
  var reasons: [HealthReason] = []
  /// True when the PCE answered at all.
  var answers = true
  /// True when it answered that it leads (SC-API-008).
  var answersAsLeader = false

  /// Of a PCE of which no node answers; made once, as many are compared.
  static let criticalWithoutNodes = HealthRecord(
    level: .critical, reasons: [.noNodeAnswers], answers: false)
  /// The same where that only warns.
  static let warningWithoutNodes = HealthRecord(
    level: .warning, reasons: [.noNodeAnswers], answers: false)

  /// Adds a condition that does not hold.
  mutating func add(_ level: HealthLevel, _ reason: HealthReason) {
    self.level = max(self.level, level)
    reasons.append(reason)
  }
}
