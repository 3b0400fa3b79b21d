import ClusterModeling
import Units

/// Installations, limits and NENs of a plan.
extension PlanReader {
  mutating func readDeployment() {
    let section = configuration.section
    plan.deployment.usesDNSBalancing = section["load_balancer"]?["kind"]?.text == "dns"
    plan.flowsPerSummary = section["flows_per_summary"]?.count ?? plan.flowsPerSummary
    plan.deployment.workloadLimit = section["workload_limit"]?.count
    plan.deployment.coreVersion = section["core_version"]?.text ?? plan.deployment.coreVersion
    plan.deployment.pces = plan.pces.map { pce in
      let entry = configuration.section["pces"]?.entries.first { $0.key == pce.name }
      return entry.map { Self.installation($0.value, of: pce.name) } ?? DeploymentPlan.PCE()
    }
    readNENs()
    readSource()
  }

  private static func installation(
    _ section: ConfigurationValue, of name: String
  ) -> DeploymentPlan.PCE {
    var pce = DeploymentPlan.PCE()
    pce.isStandalone = section["standalone"]?.boolean ?? false
    pce.encryptionKey = section["encryption_key"]?.text ?? pce.encryptionKey
    pce.hasDomain = section["domain"]?.boolean ?? false
    pce.isTranslated = section["address_translation"]?.boolean ?? false
    pce.hasPublicAddress = section["node_public_ip"]?.boolean ?? false
    pce.hasSavedEnvironment = section["saved_runtime_env"]?.boolean ?? true
    pce.hasBundles = section["ven_bundles"]?.boolean ?? true
    pce.trusted = section["trusts"].map { $0.elements.compactMap(\.text) + [name] }
    pce.hasGlobalCertificate = section["certificate_has_global_fqdn"]?.boolean ?? true
    pce.agentLimit = section["active_agents_per_pce"]?.count
    pce.forwards = section["forwards"]?.elements.compactMap(\.count)
    if let hardware = section["hardware"], let cores = hardware["cores"]?.count,
      let memory = hardware["memory_gb"]?.count
    {
      pce.hardware = DeploymentPlan.Hardware(cores: cores, memory: memory)
    }
    return pce
  }

  private mutating func readNENs() {
    for entry in configuration.section["nens"]?.entries ?? [] {
      guard let pce = place(of: entry.value["pce"]) else { continue }
      var nen = DeploymentPlan.NEN(name: entry.key, pce: pce)
      nen.isPair = entry.value["pair"]?.boolean ?? false
      nen.version = entry.value["version"]?.text ?? nen.version
      nen.devices = entry.value["devices"]?.count ?? nen.devices
      plan.deployment.nens.append(nen)
    }
  }

  private mutating func readSource() {
    guard let section = configuration.section["import_from"],
      let version = section["version"]?.text
    else { return }
    var source = DeploymentPlan.Source(version: version)
    source.pces = section["pces"]?.elements.compactMap(\.text) ?? []
    if let ports = section["ports"] {
      source.ports = ports.elements.compactMap(\.count)
      if source.ports.count != 3 {
        report(
          ports.location, "there are three front-end ports: HTTPS, event service, management", nil,
          ["SC-MIGRATE-007"])
      }
    }
    plan.deployment.source = source
  }
}

/// Whether a dotted version is at least another one.
func isVersion(_ version: String, atLeast least: String) -> Bool {
  let mine = version.split(separator: ".").map { Int($0) ?? 0 }
  let other = least.split(separator: ".").map { Int($0) ?? 0 }
  for place in 0..<max(mine.count, other.count) {
    let left = mine.indices.contains(place) ? mine[place] : 0
    let right = other.indices.contains(place) ? other[place] : 0
    if left != right { return left > right }
  }
  return true
}
