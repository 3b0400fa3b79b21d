/// How a new report differs from the golden one: the first decision that changed and why, changed
/// assumptions, and all changed lines.
public struct GoldenDiff: Sendable {
  private static let context = 2
  private static let lineLimit = 200

  let golden: String
  let new: String

  /// A comparison of a golden report with a new one, both as ``MarkdownReport`` writes them.
  public init(golden: String, report: String) {
    self.golden = golden
    new = report
  }

  /// True when not one byte differs.
  public var isSame: Bool { golden.utf8.elementsEqual(new.utf8) }

  /// The comparison, with a line break at its end; empty when the reports are the same.
  public var text: String {
    if isSame { return "" }
    let lines = assumptions + decision + changes
    return lines.map(\.text).joined(separator: "\n") + "\n"
  }

  /// Ids of assumptions whose value is another one; those used on one side only are not among them.
  public var changedAssumptions: [String] {
    changedRows.compactMap { pair in pair.0 == nil ? nil : pair.1?.id }
  }

  private var changedRows: [(GoldenReport.Assumption?, GoldenReport.Assumption?)] {
    let old = GoldenReport(golden).assumptions
    let now = GoldenReport(new).assumptions
    let gone = old.filter { row in !now.contains { $0.id == row.id } }
    let fresh = now.filter { row in !old.contains { $0.id == row.id } }
    let changed = now.compactMap { row in
      old.first { $0.id == row.id && $0.value != row.value }.map { ($0, row) }
    }
    return changed + gone.map { ($0, nil) } + fresh.map { (nil, $0) }
  }

  private var assumptions: [TerminalText] {
    let rows = changedRows
    guard !rows.isEmpty else { return [] }
    let isValue = rows.contains { $0.0 != nil && $0.1 != nil }
    return [isValue ? "assumptions that changed, or are used otherwise:" : "use of assumptions:"]
      + rows.map { pair in
        switch pair {
        case (let old?, let now?): "  \(now.id) \(now.name): \(old.value) → \(now.value)"
        case (let old?, nil): "  \(old.id) \(old.name): no longer used"
        case (_, let now): "  \(now?.id ?? "") \(now?.name ?? ""): newly used, \(now?.value ?? "")"
        }
      }
  }

  /// The first line of a story that changed, with its causes and what it rests on.
  private var decision: [TerminalText] {
    let old = GoldenReport(golden)
    let now = GoldenReport(new)
    let shared = min(old.story.count, now.story.count)
    let parted = (0..<shared).first { old.story[$0] != now.story[$0] }
    let index = parted ?? shared
    guard index < max(old.story.count, now.story.count) else {
      return ["no decision changed"]
    }
    let was = index < old.story.count ? old.story[index] : nil
    let became = index < now.story.count ? now.story[index] : nil
    var lines: [TerminalText] = [
      "first decision that changed, in variant \(became?.variant ?? was?.variant ?? ""):",
      "  was  \(was?.words ?? "nothing more")", "  now  \(became?.words ?? "nothing more")",
    ]
    if let became {
      for cause in now.causes(of: became) { lines.append("    because \(cause.words)") }
      if !became.sources.isEmpty { lines.append("    rests on \(became.sources)") }
      let blamed = changedAssumptions.filter { id in
        ([became] + now.causes(of: became)).contains { $0.sources.contains(id) }
      }
      if !blamed.isEmpty {
        lines.append("    of which changed: \(blamed.joined(separator: " "))")
      }
    }
    return lines
  }

  /// The changed lines with a little around them, under the headings they stand below.
  private var changes: [TerminalText] {
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let now = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let difference = LineDifference(old: old, new: now)
    guard !difference.isEmpty else { return ["only the line breaks differ"] }
    var lines: [TerminalText] = []
    for hunk in difference.hunks(context: Self.context) {
      lines += ["", "@@ \(Self.place(of: hunk, old, now))"]
      for edit in hunk {
        switch edit {
        case .kept(let index, _): lines.append(old[index].isEmpty ? "" : "  \(old[index])")
        case .removed(let index): lines.append("- \(old[index])")
        case .added(let index): lines.append("+ \(now[index])")
        }
      }
    }
    let rest = lines.count - Self.lineLimit
    guard rest > 0 else { return lines }
    return lines.prefix(Self.lineLimit) + ["… and \(rest) lines more"]
  }

  /// The nearest headings above a hunk's first line.
  private static func place(
    of hunk: ArraySlice<LineDifference.Edit>, _ old: [String], _ now: [String]
  ) -> String {
    guard let first = hunk.first else { return "" }
    let (lines, index): ([String], Int)
    switch first {
    case .kept(let place, _): (lines, index) = (old, place)
    case .removed(let place): (lines, index) = (old, place)
    case .added(let new): (lines, index) = (now, new)
    }
    let above = lines[...index]
    let major = above.last { $0.hasPrefix("## ") }
    let minor = above.last { $0.hasPrefix("## ") || $0.hasPrefix("### ") }
    let names = [major, minor == major ? nil : minor].compactMap(\.self)
    return names.map { String($0.drop { $0 == "#" }.dropFirst()) }.joined(separator: ", ")
  }
}
