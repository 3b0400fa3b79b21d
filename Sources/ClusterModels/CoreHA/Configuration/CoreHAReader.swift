import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension CoreHA {
  /// Turns a checked section of a scenario into a plan, and says all that is wrong with it.
  struct Reader {
    let configuration: SystemConfiguration
    var plan = Plan()
    var problems: [Problem] = []

    /// The plan of a configuration with its problems.
    static func read(_ configuration: SystemConfiguration) -> (Plan, [Problem]) {
      var reader = Reader(configuration: configuration)
      reader.plan.name = configuration.name
      reader.plan.firstKind = configuration.firstKind
      reader.plan.sites = configuration.sites
      reader.plan.startsPaired = reader.section["start"]?.text != "not-set-up"
      reader.plan.isStrict = reader.section["checks"]?.text != "permissive"
      reader.plan.isAtlasOnly = reader.section["replicates"]?.text == "atlas-only"
      reader.readReadings()
      reader.readCores()
      reader.readControllers()
      reader.readSentries()
      reader.readDevices()
      reader.readLoads()
      reader.check()
      return (reader.plan, reader.problems)
    }

    var section: ConfigurationValue { configuration.section }

    private mutating func readReadings() {
      guard let readings = section["readings"] else { return }
      plan.readings.countsFromStart = readings["recheck_from"]?.text == "start"
      plan.readings.toleratesCount = readings["threshold"]?.text == "exceed"
      plan.readings.trigger =
        readings["trigger"]?.text.flatMap(Readings.Trigger.init(rawValue:)) ?? .heartbeat
      plan.readings.queuesOverlap = readings["overlap"]?.text == "queue"
      plan.readings.watchesWhenDisabled = readings["heartbeat_when_disabled"]?.boolean ?? false
    }

    private mutating func readCores() {
      for entry in section["cores"]?.entries ?? [] {
        guard let site = site(entry.value["site"]?.text ?? entry.key) else {
          problems.append(
            Problem(
              at: entry.keyLocation, "core \(entry.key) has no site, and there is none of its name",
              hint: "add `site:` with one of: \(configuration.sites.joined(separator: ", "))"))
          continue
        }
        plan.cores.append(core(entry, site))
      }
      nameSources()
    }

    private mutating func core(_ entry: ConfigurationEntry, _ site: SiteID) -> CorePlan {
      let value = entry.value
      let isPrimary = CoreHA.primaryWords.contains(value["mode"]?.text ?? "")
      var core = CorePlan(
        name: entry.key, entity: "core:\(entry.key)", site: site,
        mode: isPrimary ? .primary : .secondary, title: isPrimary ? "Primary" : "Secondary",
        hostName: value["host_name"]?.text ?? entry.key)
      core.status = value["node_status"]?.text == "active" ? .active : .standby
      core.version = value["version"]?.text ?? core.version
      core.clockAhead = value["clock_ahead"]?.duration ?? .zero
      core.ports = value["ports"]?.elements.compactMap(\.count) ?? core.ports
      core.hasSSHProtection = value["ssh_protection"]?.boolean ?? false
      core.isTrusted = value["trusted"]?.boolean ?? true
      core.hasAtlas = value["atlas"]?.boolean ?? true
      core.isUnlocked = value["feature_unlocked"]?.boolean ?? plan.startsPaired
      core.copyAge = value["copy_age"]?.duration ?? .zero
      core.promotion = value["promotion"]?.duration
      core.syncTakes = value["sync"]?["takes"]?.distribution
      core.failureShare = value["sync"]?["fails"]?.number
      core.likeness = likeness(value)
      if !isPrimary { readSettings(&core, value) }
      return core
    }

    private func likeness(_ value: ConfigurationValue) -> [(name: String, value: String)] {
      var found: [(String, String)] = []
      if let cpu = value["cpu"]?.count { found.append(("cpu", "\(cpu)")) }
      if let memory = value["memory"]?.bytes { found.append(("memory", "\(memory)")) }
      if let access = value["network_access"]?.text { found.append(("network_access", access)) }
      return found
    }

    private func readSettings(_ core: inout CorePlan, _ value: ConfigurationValue) {
      core.settings.startTime = value["start_time"]?.duration ?? .zero
      core.settings.runEvery = value["run_every"]?.duration ?? CoreHA.usualPeriod
      let controls = value["fail_over_controls"]
      core.controlsAreAssumed = controls?.text == "defaults"
      core.hasSettings = true
      core.settings.interval = controls?["heartbeat_interval"]?.duration ?? core.settings.interval
      core.settings.failures = controls?["consecutive_failures"]?.count ?? core.settings.failures
      core.settings.recheck = controls?["recheck_interval"]?.duration ?? core.settings.recheck
      core.timeout = controls?["connect_timeout"]?.duration ?? .zero
      core.firstHeartbeat = controls?["first_heartbeat"]?.duration
      core.settings.onFailure =
        value["if_failure_detected"]?.text.flatMap(OnFailure.init(rawValue:)) ?? .promote
      let mails = value["notifications"]
      core.settings.hasAddress = mails?["email"]?.text != nil
      core.settings.mailsSyncs = mails?["sync_completion"]?.boolean ?? false
      core.settings.mailsFailures = mails?["failure"]?.boolean ?? false
    }

    /// Each Secondary names one Core, by either label of the menu (CH-GAP-019).
    private mutating func nameSources() {
      for place in plan.cores.indices where plan.cores[place].mode == .secondary {
        let value = self.value(of: place)
        let named = value?["hostname_ip"] ?? value?["primary_core_hostname"]
        if let name = named?.text {
          plan.cores[place].source = plan.core(named: name)
          if plan.cores[place].source == nil || plan.cores[place].source == place {
            report(named, "there is no core \(name) to watch and pull from", ["CH-ROLE-001"])
            plan.cores[place].source = nil
          }
        } else {
          plan.cores[place].source = plan.cores.firstIndex { $0.mode == .primary }
        }
      }
      for place in plan.cores.indices where isThird(place) { plan.cores[place].title = "DR" }
      // A Primary that becomes a Standby gives up an attempt as its partner did.
      for place in plan.cores.indices where plan.cores[place].mode == .primary {
        plan.cores[place].timeout = plan.cores.first { $0.source == place }?.timeout ?? .zero
      }
    }

    private func isThird(_ place: Int) -> Bool {
      plan.cores[place].source.map { plan.cores[$0].mode == .secondary } ?? false
    }

    private mutating func readControllers() {
      let entries = section["traffic_controllers"]?.entries ?? []
      for entry in entries {
        let value = entry.value
        var controller = ControllerPlan(
          name: entry.key, entity: "traffic_controller:\(entry.key)",
          kind: value["kind"]?.text.flatMap(ControllerPlan.Kind.init(rawValue:)) ?? .lb, targets: []
        )
        for key in ["primary", "secondary"] {
          let name = value[key]?.text ?? ""
          if let core = plan.core(named: name) {
            controller.targets.append(.core(core))
          } else if let other = entries.firstIndex(where: { $0.key == name }), name != entry.key {
            controller.targets.append(.controller(other))
          } else {
            report(value[key], "there is no core or controller \(name)", ["CH-TOPO-009"])
            controller.targets.append(.core(0))
          }
        }
        readProbes(&controller, value)
        plan.controllers.append(controller)
      }
    }

    private mutating func readProbes(
      _ controller: inout ControllerPlan, _ value: ConfigurationValue
    ) {
      controller.interval = value["probe_interval"]?.duration ?? controller.interval
      controller.timeout = value["probe_timeout"]?.duration ?? controller.timeout
      controller.failures = value["failed_probes"]?.count ?? controller.failures
      controller.isManualResume = value["manual_resume"]?.boolean ?? true
      controller.acceptsPrimary = value["accepts_primary"]?.boolean ?? false
      controller.probesPrimary = value["probe_primary"]?.boolean ?? true
      controller.probesSecondary = value["probe_secondary"]?.boolean ?? true
      controller.timeToLive = value["dns_ttl"]?.duration ?? .zero
      if controller.interval <= .zero || controller.timeout >= controller.interval {
        report(
          value["probe_timeout"] ?? value["probe_interval"],
          "a probe waits shorter than its interval, which is more than zero", ["CH-GAP-010"])
        controller.interval = .seconds(10)
        controller.timeout = .seconds(1)
      }
    }

    private mutating func readSentries() {
      for entry in section["sentries"]?.entries ?? [] {
        plan.sentries.append(
          SentryPlan(name: entry.key, site: site(entry.value["site"]?.text) ?? SiteID(0)))
      }
    }

    private mutating func readDevices() {
      plan.groups = configuration.clients.map { client in
        DevicePlan(
          name: client.name, count: client.section["count"]?.count ?? 0,
          site: site(client.section["site"]?.text), checkIn: client.section["check_in"]?.duration)
      }
    }

    private mutating func readLoads() {
      for load in configuration.loads {
        let usual = load.kind == "admin.change" ? DataClass.policies : .usersAndDevices
        let named = load.section["at_core"]
        let bypass = named?.text.flatMap { plan.core(named: $0) }
        if let named, bypass == nil {
          report(named, "there is no core \(named.text ?? "")", ["CH-ROLE-001"])
        }
        plan.loads.append(
          LoadPlan(
            kind: load.kind,
            dataClass: load.section["data"]?.text.flatMap(DataClass.init(rawValue:)) ?? usual,
            bypass: bypass))
      }
    }

    /// The section of a Core.
    func value(of core: Int) -> ConfigurationValue? {
      section["cores"]?.entries.first { $0.key == plan.cores[core].name }?.value
    }

    private func site(_ name: String?) -> SiteID? {
      configuration.sites.firstIndex { $0 == name }.map { SiteID($0) }
    }

    /// Adds an error at a value, or at the system's section when the value is not there.
    mutating func report(
      _ value: ConfigurationValue?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      problems.append(
        Problem(
          at: value?.location ?? section.location, message, hint: hint, sources: sources))
    }

    /// Adds a warning.
    mutating func warn(
      _ value: ConfigurationValue?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      problems.append(
        Problem(
          .warning, at: value?.location ?? section.location, message, hint: hint,
          sources: sources))
    }

    /// What the guide forbids: refused by strict checks, a warning where its effect is to be shown.
    mutating func forbid(
      _ value: ConfigurationValue?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      if plan.isStrict {
        report(value, message, sources, hint: hint)
      } else {
        warn(value, message, sources, hint: hint)
      }
    }
  }
}
