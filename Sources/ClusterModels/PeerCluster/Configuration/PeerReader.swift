import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension PeerCluster {
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
      reader.readFeatures()
      reader.readMachines()
      reader.readClusters()
      reader.readFiles()
      reader.readLoads()
      reader.findWatched()
      reader.plan.listPlaces()
      reader.check()
      return (reader.plan, reader.problems)
    }

    var section: ConfigurationValue { configuration.section }

    private mutating func readWhole() {
      plan.isStrict = section["checks"]?.text != "permissive"
      plan.transport = section["transport"]?.text.flatMap(Transport.init(rawValue:)) ?? .ssh
      // PC-REQ-003, PC-CCS-004.
      plan.port = section["port"]?.count ?? (plan.transport == .ssh ? 22 : 2_222)
      plan.overrideLimit = section["override_limit"]?.number ?? plan.overrideLimit
      let readings = section["readings"]
      plan.readings.grain = readings?["grain"]?.text.flatMap(Grain.init(rawValue:)) ?? .feature
      plan.readings.tie = readings?["tie"]?.text.flatMap(TieRule.init(rawValue:)) ?? .ask
      plan.readings.relays = readings?["reroute"]?.text != "direct-only"
      plan.readings.reconnectsAsUpgraded = readings?["reconnect_when"]?.text == "as-upgraded"
      plan.readings.makesErrors = readings?["errors_above_20"]?.text == "injected"
      let timing = section["timing"]
      plan.timing.pingTimeout = timing?["ping_timeout"]?.duration
      plan.timing.attempts = timing?["attempts"]?.count ?? plan.timing.attempts
      plan.timing.hop = timing?["hop"]?.duration
      plan.timing.reconnect = timing?["reconnect"]?.duration
      plan.timing.synchronization = timing?["sync"]?.duration
      plan.timing.sshSessions = timing?["max_ssh_sessions"]?.count ?? plan.timing.sshSessions
      plan.timing.joinBase = timing?["join_base"]?.duration ?? plan.timing.joinBase
      plan.timing.joinPerMachine =
        timing?["join_per_machine"]?.duration ?? plan.timing.joinPerMachine
      plan.timing.joinPerSetting =
        timing?["join_per_setting"]?.duration ?? plan.timing.joinPerSetting
    }

    private mutating func readFeatures() {
      for entry in section["features"]?.entries ?? [] {
        let known = plan.features.firstIndex { $0.name == entry.key }
        var feature = known.map { plan.features[$0] } ?? Feature(name: entry.key)
        let value = entry.value
        feature.scope =
          value["level"]?.text.flatMap(Feature.Scope.init(rawValue:)) ?? feature.scope
        feature.isMandatory = value["mandatory"]?.boolean ?? feature.isMandatory
        if let word = value["default"]?.text { feature.factoryDefault = Content(word: word) }
        feature.needs = value["needs"]?.elements.compactMap(\.text) ?? feature.needs
        feature.interface = value["interface"]?.text ?? feature.interface
        if let known { plan.features[known] = feature } else { plan.features.append(feature) }
      }
      for feature in plan.features {
        for need in feature.needs where plan.feature(named: need) == nil {
          report(
            section["features"], "\(feature.name) needs \(need), which is no feature",
            ["PC-DEP-001"])
        }
      }
    }

    private mutating func readClusters() {
      for entry in section["clusters"]?.entries ?? [] {
        let value = entry.value
        let groups = value["groups"].map { groups in
          groups.entries.map { group in
            GroupPlan(
              name: group.key,
              machines: group.value["machines"]?.elements.compactMap(\.text) ?? [],
              settings: settings(group.value["settings"]))
          }
        }
        plan.clusters.append(
          ClusterPlan(
            name: entry.key, groups: groups, settings: settings(value["settings"]),
            laterGroups: value["later_groups"]?.elements.compactMap(\.text) ?? [],
            location: entry.keyLocation))
      }
    }

    private mutating func readFiles() {
      for entry in section["files"]?.entries ?? [] {
        let value = entry.value
        var all: [(mode: Mode, setting: Setting)] = []
        all += settings(value["cluster"]).map { (.cluster, $0) }
        for group in value["groups"]?.entries ?? [] {
          all += settings(group.value).map { (.group(group.key), $0) }
        }
        for machine in value["machines"]?.entries ?? [] {
          all += settings(machine.value).map { (.machine(machine.key), $0) }
        }
        plan.files.append(
          FilePlan(
            name: entry.key, isOfCluster: value["of"]?.text != "standalone",
            isComplete: value["complete"]?.boolean ?? true, settings: all,
            clusterInterface: value["cluster_interface"]?.text ?? "management"))
      }
    }

    private mutating func readLoads() {
      for load in configuration.loads {
        let machine = load.section["machine"]?.text.flatMap { plan.machine(named: $0) }
        if let named = load.section["machine"], machine == nil {
          report(named, "there is no machine \(named.text ?? "")", ["PC-ARCH-001"])
        }
        let features = load.section["settings"]?.elements.compactMap(\.text) ?? []
        for feature in features where plan.feature(named: feature) == nil {
          report(load.section["settings"], "there is no feature \(feature)", ["PC-LEVEL-001"])
        }
        let mode = load.section["mode"]?.text.flatMap(Mode.init(word:)) ?? .cluster
        plan.loads.append(
          LoadPlan(kind: load.kind, machine: machine, features: features, mode: mode))
      }
    }

    /// Settings of one mode: `feature: value` or `feature/variable: value`.
    mutating func settings(_ value: ConfigurationValue?) -> [Setting] {
      (value?.entries ?? []).compactMap { entry in
        let parts = entry.key.split(separator: "/", maxSplits: 1).map(String.init)
        guard let name = parts.first, plan.feature(named: name) != nil else {
          problems.append(
            Problem(
              at: entry.keyLocation, "there is no feature \(entry.key)",
              hint: NearestName.hint(for: entry.key, among: plan.features.map(\.name)),
              sources: ["PC-LEVEL-001"]))
          return nil
        }
        return Setting(
          feature: name, variable: parts.count > 1 ? parts[1] : "",
          content: Content(word: entry.value.text ?? ""))
      }
    }

    /// Features that anything in the file sets, or needs, are those that can be asked about.
    private mutating func findWatched() {
      var names: [String] = []
      for machine in plan.machines { names += machine.settings.map(\.feature) }
      for cluster in plan.clusters {
        names += cluster.settings.map(\.feature)
        for group in cluster.groups ?? [] { names += group.settings.map(\.feature) }
      }
      for file in plan.files { names += file.settings.map(\.setting.feature) }
      for load in plan.loads { names += load.features }
      names += (section["features"]?.entries ?? []).map(\.key)
      plan.watched = plan.features.indices.filter { names.contains(plan.features[$0].name) }
    }

    /// The site with a name; nil when there is none.
    func site(_ name: String?) -> SiteID? {
      configuration.sites.firstIndex { $0 == name }.map { SiteID($0) }
    }

    /// Adds an error at a value, or at the system's section when the value is not there.
    mutating func report(
      _ value: ConfigurationValue?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      problems.append(
        Problem(at: value?.location ?? section.location, message, hint: hint, sources: sources))
    }

    /// Adds a warning.
    mutating func warn(
      at location: SourceLocation?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      problems.append(
        Problem(
          .warning, at: location ?? section.location, message, hint: hint, sources: sources))
    }

    /// What the guide forbids: refused by strict checks, a warning where its effect is to be shown.
    mutating func forbid(
      at location: SourceLocation?, _ message: String, _ sources: [String], hint: String = ""
    ) {
      problems.append(
        Problem(
          plan.isStrict ? .error : .warning, at: location ?? section.location, message,
          hint: hint, sources: sources))
    }
  }
}
