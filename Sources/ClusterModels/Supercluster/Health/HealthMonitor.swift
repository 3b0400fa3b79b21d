import Observations
import Units

/// What monitoring shows: the health API of each PCE, its console page, and a probe from outside.
///
/// Observer i below the number of PCEs is the PCE i itself; the last one is the outside probe.
struct HealthMonitor: Sendable {
  /// Health as it is, per PCE.
  var truth: [HealthRecord]
  /// What an observer's API shows of a subject (SC-API-011).
  var shownByAPI: [[HealthRecord]]
  /// True while an update of the API's record is under way.
  var isUpdating: [[Bool]]
  /// What an observer's console page shows of a subject (SC-HEALTH-014).
  var shownOnPage: [[HealthRecord]]
  /// True while a redraw of a page is planned.
  var isRedrawing: [Bool]
  /// When in its minute a page is redrawn.
  var phases: [Duration]
  /// Whether the present state of a PCE has been on the leader's page.
  var wasSeen: [Bool]
  /// When the present level of a PCE began, and the longest time until one was seen (SC-HEALTH-015).
  var changedAt: [Instant] = []
  var longestUnseen = Duration.zero
  /// States that came and went without having been on the leader's page (SC-HEALTH-014).
  var unseenStates = 0
  /// Counts updates for draws, per observer.
  var ordinals: [UInt64]
  /// The last decision on each PCE's health.
  var decisions: [DecisionID?]
  /// Planned look at a threshold, per PCE.
  var thresholdDue: [Instant?]
  /// When the health of all PCEs was last derived.
  var derivedAt = Instant.start
  /// What each PCE's lane was last told beside its reasons; nil while it is empty.
  var states: [State?]
  /// The badge that each PCE's page shows (SC-HEALTH-016).
  var badges: [Badge]

  /// Health in a word with what it means.
  struct State: Sendable, Equatable {
    /// The word.
    var word: String
    /// What it means.
    var standing: Standing
  }

  /// The health button's badge: how many PCEs are not normal, in the colour of the worst.
  struct Badge: Sendable, Equatable {
    /// Number of PCEs that are not normal.
    var count = 0
    /// The worst of them.
    var level = HealthLevel.normal
    /// `none`, `yellow 1`, `red 2`.
    var text: String {
      level == .normal ? "none" : "\(level == .critical ? "red" : "yellow") \(count)"
    }
  }

  /// A monitor of PCEs that are all normal.
  init(count: Int) {
    truth = Array(repeating: HealthRecord(), count: count)
    shownByAPI = Array(repeating: truth, count: count + 1)
    isUpdating = Array(repeating: Array(repeating: false, count: count), count: count + 1)
    shownOnPage = Array(repeating: truth, count: count)
    isRedrawing = Array(repeating: false, count: count)
    phases = Array(repeating: .zero, count: count)
    wasSeen = Array(repeating: true, count: count)
    ordinals = Array(repeating: 0, count: count + 1)
    decisions = Array(repeating: nil, count: count)
    changedAt = Array(repeating: .start, count: count)
    thresholdDue = Array(repeating: nil, count: count)
    states = Array(repeating: nil, count: count)
    badges = Array(repeating: Badge(), count: count)
  }

  /// The observer that stands for a probe from outside.
  var outside: Int { truth.count }
}
