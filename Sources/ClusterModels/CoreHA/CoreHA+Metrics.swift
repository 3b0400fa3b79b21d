import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Figures of a run.
extension CoreHA {
  typealias MetricDescription = (
    name: String, type: ValueType, explanation: String, sources: [String]
  )

  static let metricDescriptions: [MetricDescription] =
    detectionMetrics + roleMetrics + outageMetrics + lossMetrics + syncMetrics

  private static let detectionMetrics: [MetricDescription] =
    [
      (
        "detection", .duration, "From the first loss of the watched Core to the failover.",
        ["CH-HB-007", "CH-RTO-001"]
      )
    ]
    + Detection.ReadingOfGuide.allCases.flatMap { reading in
      ["best", "mean", "worst"].map { bound in
        (
          "detection.\(reading.rawValue).\(bound)", .duration,
          "Bound of detection by reading \(reading.rawValue.uppercased()) for the first Secondary.",
          ["CH-HB-007", "CH-HB-008", "CH-HB-009", "CH-GAP-009"]
        )
      }
    }
    + [
      (
        "detection.by_sync.worst", .duration, "The same where a sync detects it: Run Every.",
        ["CH-GAP-001"]
      ),
      (
        "detection.balancer.worst", .duration, "The load balancer's own detection at most.",
        ["CH-GAP-010", "CH-LB-007"]
      ),
      ("heartbeats", .count, "Heartbeats sent.", ["CH-HB-001"]),
      ("heartbeats.failed", .count, "Heartbeats without an answer.", ["CH-HB-004"]),
      ("failovers", .count, "Failovers initiated.", ["CH-HB-004"]),
      ("failovers.false", .count, "Of them, those while the watched Core ran.", ["CH-REC-006"]),
    ]

  private static let roleMetrics: [MetricDescription] =
    Trigger.allCases.map {
      ("state_changes.\($0.word)", .count, "Changes of state of this kind.", ["CH-ROLE-006"])
    } + [
      (
        "two_actives.duration", .duration, "Time for which two Cores were Active.",
        ["CH-REC-005", "CH-REC-006", "CH-UPG-005"]
      ),
      ("two_actives.times", .count, "How often it came to that.", ["CH-CLI-009"]),
      (
        "unprotected.duration", .duration, "Time without a Standby that would take over.",
        ["CH-UPG-006", "CH-LB-010"]
      ),
      (
        "upgrade.outage", .duration, "Time for which an upgrade took the serving Core away.",
        ["CH-UPG-006"]
      ),
      (
        "ha_settings.missing", .count, "Standbys that came to be without HA settings.",
        ["CH-REPL-007"]
      ),
      ("promotions.inconsistent", .count, "Promotions on an inconsistent copy.", ["CH-SYNC-007"]),
      (
        "command_line.misuses", .count, "Commands given where they are not meant to be.",
        ["CH-CLI-005", "CH-CLI-007"]
      ),
      (
        "start_time.reviews_omitted", .count, "Saves after which nobody reviewed StartTime.",
        ["CH-SCHED-006"]
      ),
      ("edits.unsaved", .count, "Cores with fields edited and never saved.", ["CH-GAP-018"]),
      (
        "tomcat.left_running", .count, "Scheduled syncs that found tomcat still on.",
        ["CH-TEST-004"]
      ),
    ]

  private static let outageMetrics: [MetricDescription] =
    [
      ("outage", .duration, "Time without service by the virtual name.", ["CH-RTO-001"]),
      ("outage.longest", .duration, "The longest one.", ["CH-RTO-001"]),
    ]
    + Service.allCases.filter { $0 != .served }.map {
      (
        "outage.\($0.word)", .duration, "Part of it that is down to this.",
        ["CH-RTO-001", "CH-LB-007", "CH-LB-008", "CH-LB-009"]
      )
    } + [
      ("traffic_switches", .count, "How often a controller moved traffic.", ["CH-LB-004"]),
      ("traffic_switches.withheld", .count, "How often one could not.", ["CH-LB-004"]),
      ("device_hours_lost", .duration, "Device-hours without service.", ["CH-TOPO-016"]),
      ("check_ins.missed", .count, "Check-ins that fell into it.", ["AS-IVC-014"]),
      ("mails.sync_completed", .count, "Mails on completed syncs.", ["CH-CONF-007"]),
      ("mails.failure", .count, "Mails on failed syncs and failovers.", ["CH-CONF-008"]),
    ]

  private static let lossMetrics: [MetricDescription] = [
    (
      "recovery_point", .duration, "Age of the data of a Core when it was promoted, the longest.",
      ["CH-RPO-001", "CH-RPO-002"]
    ),
    (
      "recovery_point.bound", .duration, "Run Every and the longest sync of the first Secondary.",
      ["CH-RPO-001"]
    ),
    (
      "recovery_point.dr_bound", .duration, "Both periods and both syncs of a chain.",
      ["CH-DR-001"]
    ),
    (
      "writes.missing_at_promotion", .count, "Writes that a promoted Core lacked.",
      ["CH-RPO-001"]
    ),
    (
      "writes.lost", .count, "Writes that no Core holds at the end.", ["CH-REC-004", "CH-REC-007"]
    ),
    (
      "writes.lost_since_failover", .count, "Of them, those taken after the first promotion.",
      ["CH-REC-001", "CH-REC-004"]
    ),
    (
      "writes.kept", .count, "Writes of the chosen side, where the other side's were lost.",
      ["CH-REC-007"]
    ),
    (
      "writes.absent_from_service", .count, "Writes that the Core in charge lacks at the end.",
      ["CH-REC-001"]
    ),
    (
      "writes.at_stale", .count, "Writes taken by a Core that lacked others' writes.",
      ["CH-LB-011"]
    ),
    ("reads.at_stale", .count, "Check-ins served by such a Core.", ["CH-LB-011"]),
    (
      "writes.differing", .count, "System Manager writes that only one Core holds.",
      ["CH-REPL-002"]
    ),
    ("requests.served", .count, "Requests served.", ["CH-TOPO-016"]),
    ("requests.unserved", .count, "Requests that nobody served.", ["CH-TEST-003"]),
    ("requests.rejected", .count, "New connections turned away by command.", ["CH-CLI-008"]),
    (
      "requests.misrouted", .count, "Requests at another Core than the one in charge.",
      ["CH-ROLE-008"]
    ),
  ]

  private static let syncMetrics: [MetricDescription] = [
    ("syncs.begun", .count, "Syncs begun.", ["CH-SYNC-001"]),
    ("syncs.succeeded", .count, "Syncs with result Success.", ["CH-SYNC-009"]),
    ("syncs.failed", .count, "Failed ones.", ["CH-SYNC-009"]),
    ("syncs.refused", .count, "Refused by unequal versions.", ["CH-SYNC-008"]),
    ("syncs.skipped", .count, "Due at a Core that was Active.", ["CH-ROLE-007"]),
    ("syncs.overlapping", .count, "Due while the one before ran.", ["CH-GAP-020"]),
    ("syncs.omitted_by_save", .count, "Runs that fell out because of saves.", ["CH-SCHED-005"]),
    ("sync.first_bytes", .bytes, "Bytes of the last full copy.", ["CH-SYNC-004"]),
    ("sync.later_bytes", .bytes, "Bytes of all later syncs.", ["CH-SYNC-004"]),
    ("sync.later_items", .count, "Changes that later syncs carried.", ["CH-SYNC-003"]),
    ("sync.longest_gap", .duration, "Longest time between two good syncs.", ["CH-SCHED-004"]),
    (
      "sync.wait_after_save", .duration, "Longest wait for StartTime after a save.",
      ["CH-SCHED-005"]
    ),
  ]
}
