import ClusterModeling

/// What the guide demands of installations; most of it warns, since people do get it wrong.
extension PlanReader {
  mutating func checkDeployment() {
    checkKeys()
    checkInstallations()
    checkForwards()
    checkGlobalName()
    checkNENs()
    checkRemaining()
  }

  private var entries: [ConfigurationEntry] { configuration.section["pces"]?.entries ?? [] }

  private mutating func warn(
    _ location: SourceLocation, _ message: String, _ hint: String = "", _ sources: [String]
  ) {
    problems.append(Problem(.warning, at: location, message, hint: hint, sources: sources))
  }

  /// One key on all nodes of all PCEs; a joined PCE with another one cannot be (SC-DEPLOY-004).
  private mutating func checkKeys() {
    let common = plan.deployment.pces.first { !$0.isStandalone }?.encryptionKey
    for entry in entries {
      guard let place = plan.pce(named: entry.key) else { continue }
      let pce = plan.deployment.pces[place]
      let expected = common ?? plan.deployment.pces[plan.firstLeader].encryptionKey
      guard pce.encryptionKey != expected else { continue }
      let location = entry.value["encryption_key"]?.location ?? entry.keyLocation
      if pce.isStandalone {
        warn(
          location, "\(entry.key) has another service_discovery_encryption_key; it fails to join",
          "make it the same on all nodes of all PCEs", ["SC-DEPLOY-004"])
      } else {
        report(
          location, "a joined PCE has the others' service_discovery_encryption_key", nil,
          ["SC-DEPLOY-004"])
      }
    }
  }

  private mutating func checkInstallations() {
    for entry in entries {
      guard let place = plan.pce(named: entry.key) else { continue }
      let pce = plan.deployment.pces[place]
      let isProduction = place == plan.firstLeader
      if pce.isStandalone, !isProduction, pce.hasDomain {
        warn(
          entry.keyLocation, "\(entry.key) owns a domain; a PCE with a domain cannot join",
          "install it without creating a domain", ["SC-DEPLOY-016"])
      }
      if pce.isTranslated, !pce.hasPublicAddress {
        warn(
          entry.keyLocation, "\(entry.key) is behind NAT without supercluster.node_public_ip",
          "set it on all nodes of each PCE", ["SC-TOPO-009"])
      }
      if !pce.hasSavedEnvironment {
        warn(
          entry.keyLocation, "the runtime_env.yml files of \(entry.key) are kept nowhere else",
          "copy them to a system outside the Supercluster", ["SC-BACKUP-004"])
      }
      if !pce.hasBundles {
        warn(
          entry.keyLocation, "\(entry.key) has no VEN bundle: it cannot pair workloads",
          "load the bundle on every PCE", ["SC-VEN-009"])
      }
      checkHardware(entry, place)
    }
    if let standalone = entries.first(where: { plan.isStandalone($0.key) }),
      plan.deployment.pces.filter(\.isStandalone).count == plan.pces.count,
      plan.deployment.pces.filter(\.hasDomain).count > 1
    {
      report(
        standalone.keyLocation,
        "several standalone PCEs with data of their own: vendor support "
          + "required", nil, ["SC-DEPLOY-001"])
    }
  }

  /// A cut limit, and VENs above it whose fate is open (SC-LIMIT-011, SC-LIMIT-014, SC-DOC-007).
  private mutating func checkHardware(_ entry: ConfigurationEntry, _ place: Int) {
    guard let hardware = plan.deployment.pces[place].hardware,
      let needed = plan.pces[place].layout.hardwareForFullLimit,
      hardware.cores < needed.cores || hardware.memory < needed.memory
    else { return }
    let vens = plan.groups.filter { $0.home == place }.reduce(0) { $0 + $1.count }
    let surplus = max(0, vens - ObjectLimits.reduced)
    let open =
      plan.pces[place].layout == .twoByTwo && hardware.cores >= needed.cores
        && hardware.memory >= 64  // SC-CAP-015
      ? "; with 64 GB it meets the minimum, so 2,500 or 10,000 is open" : ""
    warn(
      entry.keyLocation,
      "\(entry.key) lacks cores or memory: its limit is cut to 2,500 VENs\(open)"
        + (surplus > 0 ? "; \(surplus) VENs are above it" : ""), "",
      ["SC-LIMIT-011", "SC-LIMIT-014", "SC-DOC-007"])
  }

  /// Both front-end ports and 8302 go to a healthy core node (SC-LB-002, SC-LB-003).
  private mutating func checkForwards() {
    guard configuration.section["load_balancer"]?["kind"]?.text == "l4" else { return }
    for entry in entries {
      guard let place = plan.pce(named: entry.key),
        let forwards = plan.deployment.pces[place].forwards
      else { continue }
      for (port, source) in [(8443, "SC-LB-002"), (8444, "SC-LB-002"), (8302, "SC-LB-003")]
      where !forwards.contains(port) {
        warn(
          entry.keyLocation, "the load balancer of \(entry.key) does not forward TCP \(port)", "",
          [source])
      }
    }
  }

  /// Every node of every PCE has the parameter (SC-TOPO-007).
  private mutating func checkGlobalName() {
    guard plan.globalFQDN != nil else { return }
    for entry in entries {
      let missing = entry.value["lacks_global_fqdn"]?.elements.compactMap(\.text) ?? []
      for node in missing {
        warn(
          entry.value["lacks_global_fqdn"]?.location ?? entry.keyLocation,
          "\(entry.key)/\(node) lacks the global FQDN that other nodes have",
          "set it on every node of every PCE", ["SC-TOPO-007"])
      }
    }
  }

  /// Suggestions warn, they do not refuse (SC-NEN-002, SC-NEN-005, SC-DOC-068).
  private mutating func checkNENs() {
    guard let section = configuration.section["nens"] else { return }
    if !isVersion(plan.deployment.coreVersion, atLeast: "22.2.10") {
      warn(
        section.location, "NENs on members need Core 22.2.10 or later", "",
        ["SC-NEN-005", "SC-DOC-068"])
    }
    for place in plan.pces.indices {
      let count = plan.deployment.nens.count { $0.pce == place }
      guard count > 3 else { continue }  // SC-NEN-002
      warn(
        section.location,
        "\(plan.pces[place].name) has \(count) NENs; at most 3 a region are "
          + "suggested", "", ["SC-NEN-002"])
    }
    for nen in plan.deployment.nens where !isVersion(nen.version, atLeast: "2.4.0") {
      warn(
        section.location, "NEN \(nen.name) is older than 2.4.0 and cannot be moved by API", "",
        ["SC-NEN-010"])
    }
  }

  /// A pairing script for the global name needs routing that lasts (SC-VEN-008, SC-DOC-067).
  private mutating func checkRemaining() {
    guard configuration.section["persistent_geo_routing"]?.boolean != true else { return }
    for load in configuration.loads where load.section["server"]?.text == "global" {
      warn(
        load.section.location,
        "workloads paired by the global FQDN need DNS that routes each of "
          + "them to the nearest PCE for good", "", ["SC-VEN-008", "SC-DOC-067"])
    }
  }
}

extension SuperclusterPlan {
  /// True when a PCE belongs to no Supercluster at the start.
  func isStandalone(_ name: String) -> Bool {
    pce(named: name).map { deployment.pces[$0].isStandalone } ?? false
  }
}
