import CapacityPlanning
import ClusterModeling
import Units
import VendorTables

/// Makes a plan of a checked scenario file: its Supercluster, its VENs, its section `capacity`.
struct PlanReading {
  var plan: CapacityPlan
  var problems: [Problem] = []
  /// Places of the PCEs whose size the file leaves open.
  private(set) var choosing: [Int] = []

  init(_ content: ConfigurationValue, name: String) {
    plan = CapacityPlan(name: name, pces: [])
    readPCEs(content)
    readVENs(content)
    readHalves(content["links"])
    let section = content["capacity"]
    readTraffic(section)
    for entry in section?["pces"]?.entries ?? [] { readPCE(entry) }
    readGrowth(section?["growth"])
    readReadings(section?["readings"])
    readDrivers(section)
    readAssumptions(section?["assumptions"])
    readFirewall(section?["firewall"])
  }

  mutating func refuse(
    _ value: ConfigurationValue, _ message: String, hint: String = ""
  ) {
    problems.append(Problem(at: value.location, message, hint: hint))
  }

  /// The PCEs of the file's one Supercluster.
  private mutating func readPCEs(_ content: ConfigurationValue) {
    let systems = content["systems"]?.entries ?? []
    let clusters = systems.filter {
      ["supercluster", "illumio.pce.supercluster"].contains($0.value["model"]?.text)
    }
    guard clusters.count == 1, let cluster = clusters.first else {
      refuse(
        content["systems"] ?? content,
        "a plan is about one supercluster, this file has \(clusters.count)")
      return
    }
    for entry in cluster.value["pces"]?.entries ?? [] {
      let layout = entry.value["layout"]?.text ?? PCESize.full4x2.rawValue
      let size = PCESize.allCases.first { $0.rawValue.lowercased() == layout.lowercased() }
      var pce = PlannedPCE(entry.key, size: size ?? .full4x2, vens: 0)
      let site = entry.value["site"]?.text ?? entry.key
      pce.buildings = entry.value["buildings"]?.elements.compactMap(\.text) ?? [site, site]
      plan.pces.append(pce)
    }
  }

  /// The latency between the halves of a PCE in two buildings, by the line between them (SC-HA-004).
  private mutating func readHalves(_ links: ConfigurationValue?) {
    for index in plan.pces.indices {
      let buildings = plan.pces[index].buildings
      guard buildings.count == 2, buildings[0] != buildings[1] else { continue }
      let line = (links?.elements ?? []).first { link in
        let ends = (link["between"]?.elements ?? []).compactMap(\.text)
        return ends == buildings || ends == buildings.reversed()
      }
      plan.pces[index].halvesLatency = line?["latency"]?.duration.map { $0.seconds * 1000 }
    }
  }

  /// The DNS names of the plan's PCEs, in its order (SC-TOPO-005).
  func domainNames(_ content: ConfigurationValue) -> [String] {
    let cluster = (content["systems"]?.entries ?? []).first { $0.value["pces"] != nil }?.value
    return plan.pces.map { pce in
      cluster?["pces"]?[pce.name]?["fqdn"]?.text ?? "\(pce.name).pce.example.com"
    }
  }

  private mutating func readVENs(_ content: ConfigurationValue) {
    for entry in content["clients"]?.entries ?? [] where entry.value["kind"]?.text == "ven" {
      guard let home = entry.value["home"]?.text,
        let index = plan.pces.firstIndex(where: { $0.name == home })
      else { continue }
      plan.pces[index].managedVENs += entry.value["count"]?.count ?? 0
      plan.given.insert(.managedWorkloads)
    }
  }

  private mutating func readTraffic(_ section: ConfigurationValue?) {
    guard let section else { return }
    for index in plan.pces.indices { setTraffic(section, of: index) }
  }

  private mutating func setTraffic(_ section: ConfigurationValue, of index: Int) {
    if let value = section["flow_summaries"], let summaries = value.number {
      if summaries < 0 { refuse(value, "flow_summaries should not be below 0") }
      plan.pces[index].summariesPerReport = max(0, summaries)
      plan.given.insert(.flowRate)
    }
    if let share = section["unique"]?.number {
      plan.pces[index].uniqueShare = share
      plan.given.insert(.uniqueFlows)
    }
  }

  private mutating func readPCE(_ entry: ConfigurationEntry) {
    let value = entry.value
    guard let index = plan.pces.firstIndex(where: { $0.name == entry.key }) else {
      refuse(
        value, "capacity.pces: there is no PCE '\(entry.key)' in the supercluster",
        hint: "it has " + plan.pces.map(\.name).joined(separator: ", "))
      return
    }
    setTraffic(value, of: index)
    if value["size"]?.text == "choose" { choosing.append(index) }
    if let hardware = value["hardware"]?.text.flatMap(HardwareKind.init(rawValue:)) {
      plan.pces[index].hardware = hardware
      plan.given.insert(.hardware)
    }
    if let count = value["unmanaged_workloads"]?.count {
      plan.pces[index].unmanagedWorkloads = count
      plan.given.insert(.unmanagedWorkloads)
    }
    if let port = value["management_port"]?.count { plan.pces[index].managementPort = port }
    if let latency = value["halves_latency"]?.duration {
      plan.pces[index].halvesLatency = latency.seconds * 1000
    }
    plan.pces[index].coreNode = value["core_node"].map(Self.node)
    plan.pces[index].dataNode = value["data_node"].map(Self.node)
    for taker in value["taken_over_by"]?.elements ?? [] { readTaker(taker, of: index) }
  }

  private mutating func readTaker(_ value: ConfigurationValue, of index: Int) {
    guard let name = value.text else { return }
    guard name != plan.pces[index].name, plan.pces.contains(where: { $0.name == name }) else {
      refuse(
        value, "taken_over_by: '\(name)' is not another PCE of the supercluster",
        hint: "it has " + plan.pces.map(\.name).joined(separator: ", "))
      return
    }
    if !plan.pces[index].takenOverBy.contains(name) { plan.pces[index].takenOverBy.append(name) }
  }

  private mutating func readGrowth(_ value: ConfigurationValue?) {
    guard let value, let start = value["start"], let text = start.text else { return }
    do throws(QuantityError) {
      let law = value["law"]?.text.flatMap(Growth.Law.init(rawValue:)) ?? .linear
      var growth = Growth(
        start: try Self.day(parsing: text), law: law, vens: value["vens"]?.number ?? 0)
      growth.unmanaged = value["unmanaged"]?.number ?? 0
      growth.summaries = value["summaries"]?.number ?? 0
      plan.growth = growth
    } catch {
      refuse(start, "growth.start: \(error)", hint: "write 2026-12-01 or 2026-12-01T00:00:00Z")
    }
  }

  /// A time, or a date that means its first instant: plans are made by the day.
  private static func day(parsing text: String) throws(QuantityError) -> CalendarTime {
    let isDate = text.utf8.count == 10 && text.utf8.allSatisfy { $0 != UInt8(ascii: "T") }
    return try CalendarTime(parsing: isDate ? text + "T00:00:00Z" : text)
  }

  private mutating func readReadings(_ value: ConfigurationValue?) {
    let memory = value?["memory"]?.text.flatMap(PlanReadings.Memory.init(rawValue:))
    plan.readings.memory = memory ?? .minimum
    let column = value?["ven_column"]?.text.flatMap(PlanReadings.VENColumn.init(rawValue:))
    let summaries = value?["summaries"]?.text.flatMap(PlanReadings.Summaries.init(rawValue:))
    plan.readings.venColumn = column ?? .vens
    plan.readings.summaries = summaries ?? .unique
  }
}
