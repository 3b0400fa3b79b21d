import ClusterModeling
import Units

/// What the header of a report says, with the assumptions that a reader should know.
extension CoreHA {
  var summaryLines: [String] {
    coreLines + controllerLines + detectionLines + topologyLines + Self.assumptionLines
  }

  private var coreLines: [String] {
    plan.cores.map { core in
      let source = core.source.map { ", watches and pulls from \(plan.cores[$0].name)" } ?? ""
      return "\(core.entity)  \(core.title)  mode \(core.mode.rawValue)  \(core.version)\(source)"
    }
  }

  private var controllerLines: [String] {
    plan.controllers.map { controller in
      "\(controller.entity)  \(controller.kind.rawValue), probes \(name(of: controller.targets[0])) as "
        + "Primary and \(name(of: controller.targets[1])) as Secondary every \(controller.interval)"
        + (controller.isManualResume ? ", resumes by hand" : ", goes back by itself (CH-LB-011)")
        + " (CH-GAP-013, CH-GAP-010)"
    }
  }

  /// H, N, R and T, and the bounds of detection by the three readings (CH-GAP-008, CH-GAP-009).
  private var detectionLines: [String] {
    plan.cores.filter { $0.mode == .secondary && $0.hasSettings }.flatMap { core in
      let settings = core.settings
      let bounds = Detection.ReadingOfGuide.allCases.map { reading in
        let found = Detection(reading, settings, timeout: core.timeout)
        return "\(reading.rawValue.uppercased()) \(found.best) to \(found.worst)"
      }
      return [
        "\(core.name): H \(settings.interval), N \(settings.failures), R \(settings.recheck), "
          + "T \(core.timeout), \(settings.onFailure.rawValue), "
          + (core.controlsAreAssumed
            ? "assumed (AS-IVC-001, AS-IVC-002, AS-IVC-003)" : "supplied by the scenario")
          + " (CH-GAP-008, CH-GAP-024)",
        "\(core.name): detection by reading \(bounds.joined(separator: "; ")) (CH-GAP-009); "
          + "by syncs up to \(settings.runEvery ?? Self.usualPeriod) (CH-GAP-001)",
      ]
    }
  }

  private var topologyLines: [String] {
    guard plan.disasterCore != nil else { return [] }
    return [
      "a third Core takes traffic when both main Cores fail their probes and it is Active "
        + "(CH-GAP-012); its sync reads the last complete state of its source (CH-GAP-022)"
    ]
  }

  /// What the guide leaves open and how it is read here (decision 0023).
  private static let assumptionLines = [
    "nobody tells a Primary that another Core has become active; roles go back by hand only "
      + "(CH-GAP-006, CH-GAP-007)",
    "a sync that loses its source rolls back; a Core that goes down while pulling is inconsistent "
      + "(CH-RPO-002, CH-SYNC-007)",
    "probes reach every Core that is up, and only the Secondary gets the HA probe (CH-GAP-026)",
    "replicated: the portal database, certificates, local users, Atlas if enabled on both; not: "
      + "System Manager, so HA settings (CH-REPL-001, CH-REPL-007, CH-GAP-023)",
  ]
}
