import CapacityPlanning
import ClusterModeling
import ScenarioFiles
import VendorTables

/// Puts a CSV inventory, a row for each node, into a plan.
///
/// A plan has one figure for all nodes of a kind: that of the weakest of them.
struct InventoryReading {
  private(set) var plan: CapacityPlan
  private(set) var problems: [Problem] = []
  private let choosing: [Int]
  private var columns: [InventoryColumn?] = []
  private var nodes: [Node] = []
  private var counted: [String: SourceLocation] = [:]

  /// A node of the inventory.
  private struct Node {
    let pce: Int
    let name: String
    let isData: Bool
    let hardware: NodeHardware
    let location: SourceLocation
  }

  init(_ text: SourceText, into plan: CapacityPlan, choosing: [Int]) {
    self.plan = plan
    self.choosing = choosing
    let table = CommaSeparatedText(text, problems: &problems)
    guard let head = table.rows.first else {
      problems.append(
        Problem(
          at: SourceLocation(file: text.name, line: 1, column: 1), "the inventory is empty"))
      return
    }
    readHead(head)
    guard problems.isEmpty else { return }
    for cells in table.rows.dropFirst() { readRow(cells) }
    for index in plan.pces.indices { build(index) }
  }

  private mutating func readHead(_ head: [CommaSeparatedText.Cell]) {
    let names = InventoryColumn.allCases.map(\.rawValue)
    for cell in head {
      let column = InventoryColumn(rawValue: cell.text)
      if column == nil {
        let near = NearestName.of(cell.text, among: names).map { "did you mean '\($0)'?" }
        problems.append(
          Problem(
            at: cell.location, "an inventory has no column '\(cell.text)'",
            hint: near ?? "it has " + names.joined(separator: ", ")))
      } else if columns.contains(column) {
        problems.append(Problem(at: cell.location, "there are two columns '\(cell.text)'"))
      }
      columns.append(column)
    }
    for column in InventoryColumn.required where !columns.contains(column) {
      problems.append(
        Problem(at: head[0].location, "an inventory needs a column '\(column.rawValue)'"))
    }
  }

  private mutating func readRow(_ cells: [CommaSeparatedText.Cell]) {
    var row = InventoryRow(columns, cells)
    if cells.count > columns.count {
      row.problems.append(
        Problem(
          at: cells[columns.count].location, "the row has more cells than there are columns"))
    }
    let names = plan.pces.map(\.name)
    _ = row.text(.pce)
    let known = row.word(.pce, of: names)
    let name = row.text(.node) ?? ""
    _ = row.text(.kind)
    let kind = row.word(.kind, of: ["core", "data", "single"])
    let technology = row.word(.hardware, of: HardwareKind.allCases.map(\.rawValue))
    let hardware = row.hardware()
    if let known, let pce = names.firstIndex(of: known) {
      readCounts(&row, of: pce)
      if let technology { setKind(technology, of: pce, &row) }
      if nodes.contains(where: { $0.pce == pce && $0.name == name }) {
        row.problems.append(
          Problem(at: row.location, "\(known) has two nodes called '\(name)'"))
      }
      if let hardware, let kind {
        nodes.append(
          Node(
            pce: pce, name: name, isData: kind == "data", hardware: hardware,
            location: row.location))
      }
    }
    problems += row.problems
  }

  /// VENs and unmanaged workloads stand on one row of a PCE and take the place of the plan's.
  private mutating func readCounts(_ row: inout InventoryRow, of pce: Int) {
    for column in [InventoryColumn.vens, .unmanaged] {
      guard let cell = row.cell(column), let count = row.count(column) else { continue }
      let key = "\(pce) \(column.rawValue)"
      if counted[key] != nil {
        row.problems.append(
          Problem(
            at: cell.location, "\(column.rawValue) of \(plan.pces[pce].name) is given twice",
            hint: "write it on one row of the PCE"))
        continue
      }
      counted[key] = cell.location
      if column == .vens {
        plan.pces[pce].managedVENs = count
        plan.given.insert(.managedWorkloads)
      } else {
        plan.pces[pce].unmanagedWorkloads = count
        plan.given.insert(.unmanagedWorkloads)
      }
    }
  }

  private mutating func setKind(_ word: String, of pce: Int, _ row: inout InventoryRow) {
    guard let kind = HardwareKind(rawValue: word), let cell = row.cell(.hardware) else { return }
    let isFirst = !nodes.contains { $0.pce == pce }
    if !isFirst, plan.pces[pce].hardware != kind {
      row.problems.append(
        Problem(
          at: cell.location, "\(plan.pces[pce].name) has physical and virtual nodes",
          hint: "the tables have one kind for a PCE"))
    }
    plan.pces[pce].hardware = kind
    plan.given.insert(.hardware)
  }

  /// The weakest node of each kind stands for all of them.
  private mutating func build(_ pce: Int) {
    let mine = nodes.filter { $0.pce == pce }
    guard let first = mine.first else { return }
    let name = plan.pces[pce].name
    let size = plan.pces[pce].size
    for (isData, kind, count) in [
      (false, "core", size.coreNodes), (true, "data", size.dataNodes),
    ] {
      let alike = mine.filter { $0.isData == isData }
      let isGiven = (isData ? plan.pces[pce].dataNode : plan.pces[pce].coreNode) != nil
      if isGiven, let node = alike.first {
        problems.append(
          Problem(
            at: node.location, "\(name) has its \(kind)_node in the plan and here",
            hint: "leave one of them out"))
      } else if alike.count != count, !choosing.contains(pce) {
        let nodes = alike.count == 1 ? "node" : "nodes"
        problems.append(
          Problem(
            at: first.location,
            "\(name) has \(alike.count) \(kind) \(nodes) here; a \(size.rawValue) has \(count)",
            sources: ["SC-NODE-001"]))
      }
      let weakest = NodeHardware.weakest(of: alike.map(\.hardware))
      if isData { plan.pces[pce].dataNode = weakest } else { plan.pces[pce].coreNode = weakest }
    }
  }
}

extension NodeHardware {
  /// A node with the lowest of each figure; nil of none.
  ///
  /// Devices are compared place by place; the datastore's settings are the first node's that has any.
  static func weakest(of nodes: [NodeHardware]) -> NodeHardware? {
    guard var weakest = nodes.first else { return nil }
    for node in nodes.dropFirst() {
      weakest.cores = min(weakest.freeCores, node.freeCores)
      weakest.memory = min(weakest.freeMemory, node.freeMemory)
      (weakest.coresOfOthers, weakest.memoryOfOthers) = (0, 0)
      weakest.hasReservedCores = weakest.hasReservedCores && node.hasReservedCores
      weakest.hasReservedMemory = weakest.hasReservedMemory && node.hasReservedMemory
      weakest.swap = max(weakest.swap, node.swap)
      weakest.logMaximum = [weakest.logMaximum, node.logMaximum].compactMap(\.self).max()
      weakest.devices = zip(weakest.devices, node.devices).map(StorageDevice.weaker)
      weakest.datastore = weakest.datastore ?? node.datastore
    }
    return weakest
  }
}

extension StorageDevice {
  /// A device with the lower of each figure of two; a network file system or spinning disk wins.
  static func weaker(_ one: StorageDevice, _ other: StorageDevice) -> StorageDevice {
    let ranks: [StorageKind] = [.nfs, .hdd, .san, .ssd]
    return StorageDevice(
      gigabytes: min(one.gigabytes, other.gigabytes),
      writesPerSecond: min(one.writesPerSecond, other.writesPerSecond),
      blockKilobytes: one.blockKilobytes == 8 ? other.blockKilobytes : one.blockKilobytes,
      kind: ranks.first { $0 == one.kind || $0 == other.kind } ?? one.kind)
  }
}
