import CapacityPlanning
import ClusterModeling
import ScenarioFiles
import VendorTables

/// One row of a CSV inventory: a node, with what is wrong with its cells.
struct InventoryRow {
  typealias Cell = CommaSeparatedText.Cell
  /// The columns of the table in their order.
  let columns: [InventoryColumn?]
  let cells: [Cell]
  var problems: [Problem] = []

  init(_ columns: [InventoryColumn?], _ cells: [Cell]) {
    self.columns = columns
    self.cells = cells
  }

  /// Where the row begins.
  var location: SourceLocation {
    cells.first?.location ?? SourceLocation(file: "", line: 1, column: 1)
  }

  /// The cell of a column; nil when it is empty or not there.
  func cell(_ column: InventoryColumn) -> Cell? {
    guard let index = columns.firstIndex(of: column), cells.indices.contains(index),
      !cells[index].text.isEmpty
    else { return nil }
    return cells[index]
  }

  /// The text of a cell that must be there.
  mutating func text(_ column: InventoryColumn) -> String? {
    if let cell = cell(column) { return cell.text }
    problems.append(Problem(at: location, "the row has nothing under \(column.rawValue)"))
    return nil
  }

  /// A whole number of a cell; nil when it is empty or wrong.
  mutating func count(_ column: InventoryColumn, from least: Int = 0) -> Int? {
    guard let cell = cell(column) else { return nil }
    let digits = cell.text.utf8.count <= 9 ? Int(cell.text) : nil
    if let number = digits, number >= least { return number }
    problems.append(
      Problem(
        at: cell.location,
        "\(column.rawValue) should be a whole number from \(least), not '\(cell.text)'"))
    return nil
  }

  /// A share between 0 and 1.
  mutating func share(_ column: InventoryColumn) -> Double? {
    guard let cell = cell(column) else { return nil }
    if let number = Double(cell.text), number >= 0, number <= 1 { return number }
    problems.append(
      Problem(
        at: cell.location, "\(column.rawValue) should be a share from 0 to 1, not '\(cell.text)'"))
    return nil
  }

  /// Yes or no.
  mutating func boolean(_ column: InventoryColumn) -> Bool? {
    guard let cell = cell(column) else { return nil }
    switch cell.text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      problems.append(
        Problem(at: cell.location, "\(column.rawValue) should be yes or no, not '\(cell.text)'"))
      return nil
    }
  }

  /// One of some words.
  mutating func word(_ column: InventoryColumn, of words: [String]) -> String? {
    guard let cell = cell(column) else { return nil }
    if words.contains(cell.text) { return cell.text }
    let near = NearestName.of(cell.text, among: words).map { "did you mean '\($0)'?" }
    problems.append(
      Problem(
        at: cell.location, "\(column.rawValue) should not be '\(cell.text)'",
        hint: near ?? "it is one of: " + words.joined(separator: ", ")))
    return nil
  }
}

extension InventoryRow {
  /// The node of the row; nil where figures are missing or wrong.
  mutating func hardware() -> NodeHardware? {
    if cell(.cores) == nil { _ = text(.cores) }
    if cell(.memory) == nil { _ = text(.memory) }
    let first = device(.disk1, .disk1Writes, .disk1Kind, .disk1Block)
    let second = device(.disk2, .disk2Writes, .disk2Kind, .disk2Block)
    guard let cores = count(.cores, from: 1), let memory = count(.memory, from: 1) else {
      return nil
    }
    var node = NodeHardware(
      cores: cores, memory: memory, devices: [first, second].compactMap(\.self))
    node.coresOfOthers = count(.otherCores) ?? 0
    node.memoryOfOthers = count(.otherMemory) ?? 0
    node.hasReservedCores = boolean(.reservedCores) ?? true
    node.hasReservedMemory = boolean(.reservedMemory) ?? true
    node.swap = count(.swap) ?? 0
    node.logMaximum = count(.logMaximum)
    node.datastore = datastore()
    return node
  }

  private mutating func device(
    _ space: InventoryColumn, _ writes: InventoryColumn, _ kind: InventoryColumn,
    _ block: InventoryColumn
  ) -> StorageDevice? {
    let (gigabytes, rate) = (count(space, from: 1), count(writes, from: 1))
    let technology = word(kind, of: StorageKind.allCases.map(\.rawValue))
    let kilobytes = count(block, from: 1)
    if (cell(space) == nil) != (cell(writes) == nil) {
      problems.append(
        Problem(
          at: location, "a disk has both \(space.rawValue) and \(writes.rawValue), or neither"))
    }
    guard let gigabytes, let rate else { return nil }
    return StorageDevice(
      gigabytes: gigabytes, writesPerSecond: rate, blockKilobytes: kilobytes ?? 8,
      kind: technology.flatMap(StorageKind.init(rawValue:)) ?? .ssd)
  }

  /// The settings of the datastore; nil when the row has none of them.
  private mutating func datastore() -> DatastoreSettings? {
    let columns: [InventoryColumn] = [
      .mount, .dataDirectory, .maximumDiskUsage, .partitionFraction,
    ]
    guard columns.contains(where: { cell($0) != nil }) else { return nil }
    return DatastoreSettings(
      mount: cell(.mount)?.text, dataDirectory: cell(.dataDirectory)?.text,
      maximumDiskUsage: count(.maximumDiskUsage, from: 1),
      partitionFraction: share(.partitionFraction))
  }
}
