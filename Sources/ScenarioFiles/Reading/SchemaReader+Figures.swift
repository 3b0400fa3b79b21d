import ClusterModeling
import SimulationKernel
import Units

extension SchemaReader {
  /// Most values that an empirical distribution may have.
  static let longestSample = 100_000

  /// One figure in a unit; durations come in seconds.
  mutating func figure(
    _ written: LocatedNode, _ unit: FigureUnit, at path: SchemaPath
  ) -> Double? {
    guard let node = substituted(written, at: path) else { return nil }
    guard let text = node.text else {
      refuse(node, path, expected: unit.inWords)
      return nil
    }
    do throws(ValueFault) {
      return try unit.figure(text)
    } catch {
      refuse(node, path, error)
      return nil
    }
  }

  /// A list of exactly so many figures.
  mutating func figures(
    _ written: LocatedNode, _ unit: FigureUnit, count: Int, at path: SchemaPath
  ) -> [Double]? {
    guard let node = substituted(written, at: path) else { return nil }
    guard let elements = node.elements, elements.count == count else {
      refuse(node, path, expected: "a list of \(count) values")
      return nil
    }
    var figures: [Double] = []
    for (place, element) in elements.enumerated() {
      guard let figure = figure(element, unit, at: path.element(place)) else { return nil }
      figures.append(figure)
    }
    return figures
  }

  /// Named figures, all of them needed and no others, in the order asked for.
  mutating func arguments(
    _ node: LocatedNode, _ wanted: KeyValuePairs<String, FigureUnit>, at path: SchemaPath
  ) -> [Double]? {
    let names = wanted.map(\.key)
    guard let entries = node.entries else {
      refuse(node, path, expected: "a mapping with \(names.joined(separator: " and "))")
      return nil
    }
    for entry in entries where !names.contains(entry.key) {
      refuseUnknown(entry, among: names, at: path)
    }
    var figures: [Double] = []
    for (name, unit) in wanted {
      guard let value = node[name] else {
        problems.error(node.location, "\(path.subject) needs the key '\(name)'")
        return nil
      }
      guard let figure = figure(value, unit, at: path.key(name)) else { return nil }
      figures.append(figure)
    }
    return entries.count == wanted.count ? figures : nil
  }

  /// Measured values: a list, or a file with one value in each line.
  mutating func empirical(
    _ node: LocatedNode, _ unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    let elements: [LocatedNode]
    if let listed = node.elements {
      elements = listed
    } else if let name = node.text, !name.isEmpty {
      guard let text = companions(name, node.textLocation, &problems) else { return nil }
      elements = Self.lines(of: text)
    } else {
      refuse(node, path, expected: "a list of values, or the name of a file with one in each line")
      return nil
    }
    guard (1...Self.longestSample).contains(elements.count) else {
      refuse(node, path, expected: "from 1 to \(Self.longestSample) values")
      return nil
    }
    var values: [Double] = []
    for (place, element) in elements.enumerated() {
      guard let value = figure(element, unit, at: path.element(place)) else { return nil }
      values.append(value)
    }
    return .empirical(values)
  }

  /// The lines of a file with a value; empty ones and those that begin with # are left out.
  private static func lines(of text: SourceText) -> [LocatedNode] {
    text.allLines.enumerated().compactMap { number, line in
      let value = line.filter { $0 != " " && $0 != "\t" }
      guard !value.isEmpty, !value.hasPrefix("#") else { return nil }
      let place = SourceLocation(file: text.name, line: number + 1, column: 1)
      return LocatedNode(.scalar(String(value), isPlain: true), at: place)
    }
  }
}

extension Distribution {
  /// The smallest value that a draw can have; nil when it is not known without drawing.
  var lowestPossible: Double? {
    if let lowerBound { return lowerBound }
    return switch shape {
    case .constant(let value): value
    case .uniform(let low, _), .triangular(let low, _, _): low
    case .empirical(let values): values.first
    default: nil
    }
  }
}
