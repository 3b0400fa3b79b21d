import CapacityPlanning
import ClusterModeling
import Units
import VendorTables

/// Makes a plan of a checked scenario file: its Supercluster, its VENs, its section `capacity`.
struct PlanReading {
  private(set) var plan: CapacityPlan
  private(set) var problems: [Problem] = []
  /// Places of the PCEs whose size the file leaves open.
  private(set) var choosing: [Int] = []

  init(_ content: ConfigurationValue, name: String) {
    plan = CapacityPlan(name: name, pces: [])
    readPCEs(content)
    readVENs(content)
    let section = content["capacity"]
    readTraffic(section)
    for entry in section?["pces"]?.entries ?? [] { readPCE(entry) }
    readGrowth(section?["growth"])
    readReadings(section?["readings"])
  }

  private mutating func refuse(
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
      plan.pces.append(PlannedPCE(entry.key, size: size ?? .full4x2, vens: 0))
    }
  }

  private mutating func readVENs(_ content: ConfigurationValue) {
    for entry in content["clients"]?.entries ?? [] where entry.value["kind"]?.text == "ven" {
      guard let home = entry.value["home"]?.text,
        let index = plan.pces.firstIndex(where: { $0.name == home })
      else { continue }
      plan.pces[index].managedVENs += entry.value["count"]?.count ?? 0
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
    }
    if let share = section["unique"]?.number { plan.pces[index].uniqueShare = share }
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
    if value["hardware"]?.text == "virtual" { plan.pces[index].hardware = .virtual }
    plan.pces[index].unmanagedWorkloads = value["unmanaged_workloads"]?.count ?? 0
    plan.pces[index].halvesLatency = value["halves_latency"]?.duration.map { $0.seconds * 1000 }
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

  private static func node(_ value: ConfigurationValue) -> NodeHardware {
    let devices = (value["devices"]?.elements ?? []).map { device in
      StorageDevice(
        gigabytes: device["gb"]?.count ?? 0, writesPerSecond: device["iops"]?.count ?? 0,
        blockKilobytes: device["block_kb"]?.count ?? 8,
        kind: device["kind"]?.text.flatMap(StorageKind.init(rawValue:)) ?? .ssd)
    }
    var node = NodeHardware(
      cores: value["cores"]?.count ?? 0, memory: value["memory_gb"]?.count ?? 0, devices: devices)
    node.coresOfOthers = value["other_cores"]?.count ?? 0
    node.memoryOfOthers = value["other_memory_gb"]?.count ?? 0
    node.hasReservedCores = value["reserved_cores"]?.boolean ?? true
    node.hasReservedMemory = value["reserved_memory"]?.boolean ?? true
    node.logMaximum = value["log_maximum_gb"]?.count
    return node
  }

  private mutating func readGrowth(_ value: ConfigurationValue?) {
    guard let value, let start = value["start"], let text = start.text else { return }
    do throws(QuantityError) {
      let law = value["law"]?.text.flatMap(Growth.Law.init(rawValue:)) ?? .linear
      var growth = Growth(
        start: try CalendarTime(parsing: text), law: law, vens: value["vens"]?.number ?? 0)
      growth.unmanaged = value["unmanaged"]?.number ?? 0
      growth.summaries = value["summaries"]?.number ?? 0
      plan.growth = growth
    } catch {
      refuse(start, "growth.start: \(error)", hint: "write 2026-12-01T00:00:00Z")
    }
  }

  private mutating func readReadings(_ value: ConfigurationValue?) {
    let column = value?["ven_column"]?.text.flatMap(PlanReadings.VENColumn.init(rawValue:))
    let summaries = value?["summaries"]?.text.flatMap(PlanReadings.Summaries.init(rawValue:))
    plan.readings.venColumn = column ?? .vens
    plan.readings.summaries = summaries ?? .unique
  }
}
