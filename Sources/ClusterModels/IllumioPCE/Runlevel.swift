/// The runlevel of a PCE's software (SC-RUNLEVEL-001).
///
/// Simplification: what works at 1 and 2 is not defined by the guide (SC-RUNLEVEL-005); the table
/// below follows the uses that it names for each level.
enum Runlevel: Int, Sendable, Comparable, BitwiseCopyable {
  /// The software is stopped.
  case stopped = 0
  /// Software only: databases are set up and restored here (SC-RUNLEVEL-002).
  case one = 1
  /// Databases and replication: membership and roles change here (SC-RUNLEVEL-003).
  case two = 2
  /// Full operation (SC-RUNLEVEL-004).
  case five = 5

  /// True when the replication services run (SC-RUNLEVEL-003, SC-RUNLEVEL-005).
  var hasReplication: Bool { self >= .two }
  /// True when console, API, policy delivery and flow intake run (SC-RUNLEVEL-004).
  var isFullOperation: Bool { self == .five }

  static func < (left: Runlevel, right: Runlevel) -> Bool { left.rawValue < right.rawValue }
}
