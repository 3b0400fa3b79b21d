import ClusterModeling
import Drills
import SimulationKernel
import Units

extension ScenarioBuilder {
  /// Builds the prototypes of all systems.
  ///
  /// A system of which something is wrong is built as well, so that the rest of the file can name
  /// what it has; what it lacks is no mistake then (``Vocabulary/Gaps``).
  mutating func readSystems() {
    guard let systems = root["systems"], !reader.isLost(systems), !scenario.sites.isEmpty else {
      gaps = .kinds
      return
    }
    if systems.entries.isEmpty {
      problems.error(systems.location, "a scenario needs at least one system")
      gaps = .kinds
    }
    checkOwners("clients")
    checkOwners("load")
    if reader.hasLosses(in: "sites") || reader.hasLosses(in: "links") { lack(.entities) }
    var firstKind = WorldKinds.firstOfSystems
    for entry in systems.entries {
      guard let system = system(entry, firstKind: firstKind) else {
        gaps = .kinds
        continue
      }
      scenario.systems.append(system)
      // Only a further system asks where its own begin, and making them to be counted is dear.
      if entry.key != systems.entries.last?.key {
        firstKind += UInt16(system.prototype.entityKinds.count)
      }
    }
  }

  /// Notes that names may be missing.
  mutating func lack(_ gap: Vocabulary.Gaps) { gaps = max(gaps, gap) }

  private mutating func system(
    _ entry: ConfigurationEntry, firstKind: UInt16
  ) -> ScenarioSystem? {
    let section = entry.value
    guard let name = section["model"]?.text, let model = schema.catalogue.model(named: name)
    else { return nil }
    var description = model.description
    let profile = profile(section, description)
    let configuration = SystemConfiguration(
      name: entry.key, profile: profile, section: section,
      clients: members("clients", of: entry.key), loads: members("load", of: entry.key),
      sites: scenario.sites, firstKind: firstKind)
    var found: [Problem] = []
    let prototype: any SystemModel = model.init(configuration, problems: &found)
    if isWhole(configuration) {
      for problem in found { problems.add(problem) }
      if found.contains(where: { $0.severity == .error }) { lack(.entities) }
    } else {
      // What a model says of half a configuration need not be so.
      lack(.entities)
    }
    description.metrics = prototype.figures
    return ScenarioSystem(
      name: entry.key, description: description, profile: profile, prototype: prototype,
      firstKind: firstKind)
  }

  /// Whether all that makes up a system could be read.
  private func isWhole(_ system: SystemConfiguration) -> Bool {
    let paths =
      ["sites", "systems.\(system.name)"] + system.clients.map { "clients.\($0.name)" }
      + system.loads.map { "load.\($0.name)" }
    return !paths.contains(where: reader.hasLosses) && areMembersKnown
  }

  /// The version of the guide: named, or that of the product's version, or the first.
  private mutating func profile(
    _ section: ConfigurationValue, _ model: ModelDescription
  ) -> String {
    if let profile = section["profile"]?.text { return profile }
    let first = model.profiles.first ?? ""
    guard let written = section["version"], let version = written.text else { return first }
    if let own = model.profiles.first(where: { version == $0 || version.hasPrefix($0 + ".") }) {
      return own
    }
    problems.warning(
      written.location, "there is no guide for version \(version.shortened); \(first) is played",
      hint: "say which with profile: \(model.profiles.joined(separator: ", "))")
    return first
  }

  /// Clients or loads of a system, in the order of the file.
  func members(
    _ key: String, of system: String
  ) -> [(name: String, kind: String, section: ConfigurationValue)] {
    (root[key]?.entries ?? []).compactMap { entry in
      guard let kind = entry.value["kind"]?.text, owner(of: entry.value) == system else {
        return nil
      }
      return (entry.key, kind, entry.value)
    }
  }

  private func owner(of member: ConfigurationValue) -> String? {
    member["system"]?.text ?? root["systems"]?.entries.first?.key
  }

  /// Every client and load belongs to a system that knows its kind.
  private mutating func checkOwners(_ key: String) {
    let systems = root["systems"]?.entries ?? []
    if let section = root[key], reader.isLost(section) { areMembersKnown = false }
    for entry in root[key]?.entries ?? [] {
      let named = entry.value["system"]
      if named == nil, systems.count > 1 {
        problems.error(
          entry.value.location, "\(key).\(entry.key) needs the key 'system'",
          hint: "one of \(systems.map(\.key).joined(separator: ", "))")
        areMembersKnown = false
        continue
      }
      guard let owner = systems.first(where: { $0.key == self.owner(of: entry.value) }) else {
        problems.error(
          named?.location ?? entry.keyLocation, "there is no system '\(named?.text ?? "")'",
          hint: NearestName.hint(for: named?.text ?? "", among: systems.map(\.key)))
        areMembersKnown = false
        continue
      }
      let model = owner.value["model"]?.text.flatMap { schema.catalogue.model(named: $0) }
      let kinds =
        key == "clients"
        ? model?.description.clients.map(\.kind) : model?.description.loads.map(\.kind)
      if let kind = entry.value["kind"], let word = kind.text, kinds?.contains(word) == false {
        problems.error(kind.location, "the system '\(owner.key)' has no \(key) of kind '\(word)'")
        areMembersKnown = false
      }
    }
  }

  /// When each load's arrivals come.
  mutating func readLoads() {
    for (place, system) in scenario.systems.enumerated() {
      for (index, load) in members("load", of: system.name).enumerated() {
        guard let arrivals = arrivals(load.section, "load.\(load.name)") else { continue }
        scenario.loads.append(
          ScenarioLoad(name: load.name, system: place, load: index, arrivals: arrivals))
      }
    }
  }

  private mutating func arrivals(
    _ load: ConfigurationValue, _ subject: String
  ) -> ScenarioLoad.Arrivals? {
    switch (load["at"], load["every"]) {
    case (let at?, nil):
      for key in ["from", "until"] {
        if let value = load[key] {
          problems.error(value.location, "\(subject): '\(key)' goes with 'every', not with 'at'")
        }
      }
      if at.elements.isEmpty { problems.error(at.location, "\(subject).at names no time") }
      let instants = at.elements.compactMap(\.duration)
      for element in at.elements { warnIfLate(element) }
      return .at(instants.map { Instant($0) }.sorted())
    case (nil, let every?):
      guard let gap = every.distribution, isPositive(gap, every, subject + ".every") else {
        return nil
      }
      let (from, until) = window(load)
      return .every(gap, from: from, until: until)
    case (_?, let every?):
      problems.error(every.location, "\(subject) has 'at' or 'every', not both")
    case (nil, nil):
      problems.error(load.location, "\(subject) needs 'at' or 'every'")
    }
    return nil
  }
}
