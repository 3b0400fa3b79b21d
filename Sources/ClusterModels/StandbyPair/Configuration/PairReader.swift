import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension StandbyPair {
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
      reader.readWhole()
      reader.readPCEs()
      reader.readTraffic()
      reader.readReadings()
      reader.readGroups()
      reader.readLoads()
      reader.check()
      reader.completeTopology()
      return (reader.plan, reader.problems)
    }

    private var section: ConfigurationValue { configuration.section }

    private mutating func readWhole() {
      plan.startsPaired = section["start"]?.text != "standalone"
      plan.activeName = section["active_pce_fqdn"]?.text ?? ""
      plan.nameOption = section["fqdn_option"]?.count ?? 1
      plan.formerName = section["former_pce_fqdn"]?.text
      plan.balancerName = section["load_balancer_fqdn"]?.text
      plan.repoint = section["repoint"]?.text.flatMap(Repoint.init(rawValue:)) ?? .dns
      plan.timeToLive = section["dns_ttl"]?.duration ?? plan.timeToLive
      plan.extendingShare = section["resolvers_extending_ttl"]?.number
      plan.isStrict = section["checks"]?.text != "permissive"
      plan.portsAreOpen = section["replication_ports"]?.text != "closed"
      plan.backupInterval = section["backup_every"]?.duration
      plan.firstBackupAge = section["last_backup"]?.duration
    }

    private mutating func readPCEs() {
      for entry in section["pces"]?.entries ?? [] {
        guard let site = site(entry.value["site"]?.text ?? entry.key) else {
          problems.append(
            Problem(
              at: entry.keyLocation, "pce \(entry.key) has no site, and there is none of its name",
              hint: "add `site:` with one of: \(configuration.sites.joined(separator: ", "))"))
          continue
        }
        plan.pces.append(pcePlan(entry, site))
      }
      let name = section["active"]?.text ?? ""
      if let place = plan.pce(named: name) {
        plan.active = place
      } else {
        report(section["active"], "there is no pce \(name) to be active", ["SP-ROLE-001"])
      }
    }

    private mutating func pcePlan(_ entry: ConfigurationEntry, _ site: SiteID) -> PCEPlan {
      let value = entry.value
      let layout = value["layout"]?.text.flatMap(ClusterLayout.init(rawValue:)) ?? .twoByTwo
      let first = plan.nodes.count
      addNodes(layout, of: entry.key)
      return PCEPlan(
        name: entry.key, entity: "side:\(entry.key)", site: site, layout: layout,
        nodes: first..<plan.nodes.count, ownName: value["pce_fqdn"]?.text ?? "",
        activeName: activeName(value), version: value["version"]?.text ?? "25.1",
        library: value["ven_library"]?.elements.compactMap(\.text) ?? ["25.1"],
        certificateNames: value["certificate"]?["names"]?.elements.compactMap(\.text),
        ports: value["service_ports"]?.elements.compactMap {
          $0.text.flatMap(ServicePort.init(rawValue:))
        } ?? ServicePort.allCases,
        isInstalled: value["installed"]?.boolean ?? true,
        isRepurposed: value["repurposed"]?.boolean ?? false,
        diskThroughput: diskThroughput(value["disk"]), freeDisk: value["free_disk"]?.bytes,
        capacity: capacity(value))
    }

    /// The setting in this PCE's own file: the system's name unless it says otherwise.
    private func activeName(_ pce: ConfigurationValue) -> String? {
      guard let setting = pce["active_standby_replication"]?["active_pce_fqdn"]?.text else {
        return plan.activeName.isEmpty ? nil : plan.activeName
      }
      return setting == "unset" ? nil : setting
    }

    private func diskThroughput(_ disk: ConfigurationValue?) -> Double? {
      guard let iops = disk?["iops"]?.number, let size = disk?["bytes_per_operation"]?.bytes else {
        return nil
      }
      return iops * Double(size.bytes)
    }

    private func capacity(_ pce: ConfigurationValue) -> [(name: String, value: Double)] {
      var figures: [(String, Double)] = []
      if let cores = pce["cores"]?.count { figures.append(("cores", Double(cores))) }
      if let memory = pce["memory"]?.bytes { figures.append(("memory", Double(memory.bytes))) }
      if let disk = pce["free_disk"]?.bytes { figures.append(("disk", Double(disk.bytes))) }
      if let iops = pce["disk"]?["iops"]?.number { figures.append(("IOPS", iops)) }
      return figures
    }

    /// Nodes core0 to coreN and data0, data1; one node for everything is allowed (SP-GAP-013).
    private mutating func addNodes(_ layout: ClusterLayout, of pce: String) {
      let place = plan.pces.count
      let holdsAll = layout == .singleNode
      for core in 0..<layout.coreNodeCount {
        plan.nodes.append(
          NodePlan(name: "\(pce)/core\(core)", pce: place, isCore: true, holdsData: holdsAll))
      }
      for data in 0..<layout.dataNodeCount {
        plan.nodes.append(
          NodePlan(name: "\(pce)/data\(data)", pce: place, isCore: false, holdsData: true))
      }
    }

    private mutating func readTraffic() {
      guard let traffic = section["traffic"] else { return }
      plan.traffic.data = traffic["data"]?.bytes ?? plan.traffic.data
      if let rate = traffic["wal_rate"]?.rate { plan.traffic.logRate = rate.bitsPerSecond / 8 }
      if let flows = traffic["flow_rate"]?.number, let bytes = traffic["flow_bytes"]?.bytes {
        plan.traffic.logRate = flows * Double(bytes.bytes)
      }
      plan.traffic.keptSegments = traffic["wal_keep_segments"]?.count
      plan.traffic.copyRate = traffic["copy_rate"]?.rate.map { $0.bitsPerSecond / 8 }
      plan.traffic.fileCopyInterval = traffic["fileserver_sync"]?.duration
      let rate = plan.traffic.logRate ?? 1
      if rate <= 0 || (plan.traffic.fileCopyInterval ?? .seconds(1)) <= .zero {
        report(traffic, "rates and intervals of replication are more than zero", ["SP-REPL-009"])
        plan.traffic.logRate = nil
        plan.traffic.fileCopyInterval = nil
      }
    }

    private mutating func readReadings() {
      guard let readings = section["readings"] else { return }
      plan.readings.unreachableCountsAsStopped =
        readings["unreachable_counts_as_stopped"]?.boolean ?? true
      plan.readings.rewritesName = readings["fqdn_after_failover"]?.text == "rewrite"
      plan.readings.copiedStore =
        readings["store_in_base_copy"]?.text.flatMap(Readings.CopiedStore.init(rawValue:))
        ?? .lastCompleteCopy
      plan.readings.replicatesAcrossVersions =
        readings["replication_across_versions"]?.text == "continues"
    }

    private mutating func readGroups() {
      for client in configuration.clients {
        let place = min(plan.active, max(plan.pces.count - 1, 0))
        plan.groups.append(
          AgentPlan(
            name: client.name, entity: "agents:\(client.name)",
            count: client.section["count"]?.count ?? 0,
            site: site(client.section["site"]?.text)
              ?? (plan.pces.isEmpty ? SiteID(0) : plan.pces[place].site),
            heartbeat: client.section["heartbeat"]?.duration))
        if let beat = client.section["heartbeat"], (beat.duration ?? .zero) < .seconds(40) {
          // Twice the jitter of 15 s must fit between two heartbeats (AS-VEN-021).
          report(beat, "a heartbeat comes every 40 s or less often", ["AS-VEN-001", "AS-VEN-021"])
        }
      }
    }

    private mutating func readLoads() {
      plan.loads = configuration.loads.map {
        LoadPlan(kind: $0.kind, writers: $0.section["writers"]?.count ?? 5)  // AS-LDR-006
      }
    }

    /// The site with a name; nil when there is none.
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

    /// A prototype always has two PCEs, so that a refused one can be listed and explained.
    private mutating func completeTopology() {
      while plan.pces.count > 2 { plan.pces.removeLast() }
      while plan.pces.count < 2 {
        let name = "missing\(plan.pces.count)"
        let entry = ConfigurationEntry(
          key: name, keyLocation: section.location,
          value: ConfigurationValue(.record([]), at: section.location))
        plan.pces.append(pcePlan(entry, SiteID(0)))
      }
      plan.active = min(plan.active, 1)
    }
  }
}
