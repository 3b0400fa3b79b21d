import ClusterModeling
import SimulationKernel
import Units

extension GenericSystem.Reader {
  mutating func readCrews() {
    for entry in blocks("crews") {
      plan.crews.append(
        GenericSystem.CrewPlan(name: entry.key, size: entry.value["size"]?.count ?? 1))
    }
  }

  /// Components with their units, which are numbered where there are several.
  mutating func readComponents() {
    for entry in blocks("components") {
      let value = entry.value
      let count = value["count"]?.count ?? 1
      let first = plan.units.count
      for number in 1...count {
        let name = count == 1 ? entry.key : "\(entry.key)-\(number)"
        plan.units.append(GenericSystem.UnitPlan(name: name, component: plan.components.count))
      }
      refuseTwins(of: entry, from: first)
      let lifetime = positive(value["lifetime"], "a lifetime")
      let crew = place(of: value["crew"], among: plan.crews.map(\.name), "crew")
      if value["crew"] != nil, value["repair"] == nil {
        report(value["crew"], "a crew repairs nothing without `repair`")
      }
      plan.components.append(
        GenericSystem.ComponentPlan(
          name: entry.key, site: site(value["site"]), lifetime: lifetime,
          repair: value["repair"]?.distribution, crew: crew, units: first..<plan.units.count))
    }
  }

  /// `node` with three units has a node-1, which another component may be called as well.
  private mutating func refuseTwins(of entry: ConfigurationEntry, from first: Int) {
    let earlier = plan.units[..<first].map(\.name)
    guard let twin = plan.units[first...].first(where: { earlier.contains($0.name) }) else {
      return
    }
    problems.append(
      Problem(at: entry.keyLocation, "two components are called '\(twin.name)'"))
  }

  mutating func readGroups() {
    for entry in blocks("groups") {
      let value = entry.value
      var units: [Int] = []
      for element in value["of"]?.elements ?? [] {
        units += members(element).filter { !units.contains($0) }
      }
      let needs = value["needs"]?.count ?? 1
      if needs > units.count {
        report(value["needs"], "\(entry.key) needs \(needs) of \(units.count) components")
      }
      plan.groups.append(
        GenericSystem.GroupPlan(
          name: entry.key, units: units, needs: needs,
          isLostForGood: value["lost_for_good"]?.boolean ?? false))
    }
  }

  /// All units of a component, or one of its several by its own name.
  private mutating func members(_ element: ConfigurationValue) -> [Int] {
    let components = plan.components.map(\.name)
    if let name = element.text, !components.contains(name),
      let unit = plan.units.firstIndex(where: { $0.name == name })
    {
      return [unit]
    }
    return place(of: element, among: components, "component")
      .map { Array(plan.components[$0].units) } ?? []
  }

  mutating func readNames() {
    for entry in blocks("names") {
      let value = entry.value
      plan.names.append(
        GenericSystem.NamePlan(
          name: entry.key, timeToLive: value["ttl"]?.duration ?? .zero,
          clients: value["clients"]?.count ?? 1, checkIn: value["check_in"]?.duration,
          detail: detail(value)))
    }
  }

  mutating func readCopies() {
    for entry in blocks("copies") {
      let value = entry.value
      var copy = GenericSystem.CopyPlan(
        name: entry.key, every: positive(value["every"], "an interval") ?? .constant(3_600))
      copy.takes = value["takes"]?.distribution ?? .constant(0)
      copy.fails = value["fails"]?.number ?? 0
      copy.first = value["first"]?.duration ?? .zero
      copy.changes = positive(value["changes"], "a gap")
      copy.lostWith = original(value["lost_with"])
      copy.detail = detail(value)
      plan.copies.append(copy)
    }
  }

  private mutating func original(_ value: ConfigurationValue?) -> GenericSystem.Original? {
    let components = plan.components.map(\.name)
    let pairs = plan.pairs.map(\.name)
    guard let value, let name = value.text else { return nil }
    if let place = components.firstIndex(of: name) { return .component(place) }
    return place(of: value, among: pairs, "component or pair").map { .pair($0) }
  }

  mutating func readLinks() {
    for entry in blocks("links") {
      let value = entry.value
      let gaps = ["change_every", "sends_one_in"].map { value[$0]?.duration ?? .seconds(1) }
      for (key, gap) in zip(["change_every", "sends_one_in"], gaps) where gap <= .zero {
        report(value[key], "\(key) must be longer than nothing")
      }
      plan.links.append(
        GenericSystem.LinkPlan(
          name: entry.key, sites: sites(value["between"]),
          changeEvery: max(.nanoseconds(1), gaps[0]), sendsOneIn: max(.nanoseconds(1), gaps[1])))
    }
  }
}
