/// A golden report read back: its stories and the assumptions it rests on.
public struct GoldenReport: Sendable {
  /// A line of a story.
  struct Line: Sendable, Equatable {
    let variant: String
    let sinceStart: String
    let kind: String
    let subject: String
    let what: String
    let cause: String
    let sources: String

    /// The line without its cause and sources.
    var words: String { sinceStart + " " + subject + " " + what + " [" + kind + "]" }
  }
  /// A row of the assumption table.
  struct Assumption: Sendable, Equatable {
    let id: String
    let name: String
    let value: String
  }

  let story: [Line]
  let assumptions: [Assumption]

  /// Reads a report as ``MarkdownReport`` writes it; other text gives an empty one.
  public init(_ text: String) {
    var story: [Line] = []
    var assumptions: [Assumption] = []
    var variant = ""
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## Variant ") { variant = Self.plain(line.dropFirst(11)) }
      if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" }.dropFirst()) }
      guard line.hasPrefix("| ") else { continue }
      let cells = Self.cells(line)
      if heading == MarkdownHeading.story.rawValue, cells.count == 6, cells[0].hasPrefix("+") {
        story.append(
          Line(
            variant: variant, sinceStart: cells[0], kind: cells[1], subject: cells[2],
            what: cells[3], cause: cells[4], sources: cells[5]))
      }
      if heading == MarkdownHeading.assumptions.rawValue, cells.count == 4, cells[0] != "id" {
        assumptions.append(Assumption(id: cells[0], name: cells[1], value: cells[2]))
      }
    }
    self.story = story
    self.assumptions = assumptions
  }

  /// Ids of the assumptions and documented figures that the drill drew upon, in order.
  public var assumptionIDs: [String] { assumptions.map(\.id) }

  /// What led to a line, nearest cause first.
  func causes(of line: Line) -> [Line] {
    var links: [Line] = []
    var now = line
    while !now.cause.isEmpty, links.count < 12 {
      // Of several lines that fit, the cause is the nearest one before its effect.
      let before = story.prefix { $0 != now }
      let known = before.last {
        $0.variant == now.variant && $0.sinceStart + " " + $0.kind + " " + $0.subject == now.cause
      }
      guard let known else { break }
      links.append(known)
      now = known
    }
    return links
  }

  /// The cells of a table row in plain text.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isEscaped = false
    for index in line.indices {
      if isEscaped {
        isEscaped = false
      } else if line[index] == "\\" {
        isEscaped = true
      } else if line[index] == "|" {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
    }
    return cells.dropFirst().map { plain($0) }
  }

  /// Markdown's escapes taken back, blanks at both ends taken off.
  private static func plain(_ cell: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in cell {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    text = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&#64;", with: "@").replacing("&amp;", with: "&")
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
