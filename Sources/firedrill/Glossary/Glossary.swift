import ClusterModeling
import ClusterModels
import Drills
import FactBook
import Reporting
import ScenarioFiles
import VendorTables

/// A word with what it means.
struct GlossaryEntry {
  /// Sorts of words in the order in which they are listed.
  enum Sort: String, CaseIterable {
    case model
    case procedure = "built-in procedure"
    case command
    case fault
    case alert
    case load
    case client = "kind of client"
    case kind = "kind of entity"
    case field
    case metric
    case key = "key of a scenario file"
    case table = "vendors' table"
    case exit = "exit code"
    case fact
    case assumption
  }
  let name: String
  let sort: Sort
  /// Its model's name; empty for what belongs to all.
  var system = ""
  /// Another name for it: a kind's plural.
  var alias = ""
  let text: String

  /// The entry as a page.
  var page: String {
    let place = system.isEmpty ? "" : " of \(system)"
    return "\(name) · \(sort.rawValue)\(place)\n\n" + text + (text.hasSuffix("\n") ? "" : "\n")
  }
}

/// All that models, the world, the language and the fact book explain of themselves.
struct Glossary {
  let entries: [GlossaryEntry]
  private let schema = ScenarioSchema(catalogue: Loading.catalogue)

  init() {
    var entries = ModelWords.ofTheWorld
    for model in Catalog.models { entries += ModelWords(model.description).entries }
    entries += TablePage.all.map { page in
      GlossaryEntry(
        name: page.name, sort: .table,
        text: page.title + "\n" + VendorTableText(page).body)
    }
    entries += ExitClass.allCases.map {
      GlossaryEntry(name: String($0.rawValue), sort: .exit, text: $0.meaning)
    }
    self.entries = entries
  }

  /// What is called by this word, hyphens, dots and underscores alike.
  func pages(for word: String) -> [GlossaryEntry] {
    var pages: [GlossaryEntry] = []
    let book = FactBook.shared
    let named = book.assumptions.first { $0.parameter == word }?.id
    for id in [word, word.uppercased(), named ?? ""] where pages.isEmpty {
      guard let page = book.explanation(of: id) else { continue }
      pages.append(
        GlossaryEntry(name: id, sort: book.fact(id) == nil ? .assumption : .fact, text: page))
    }
    let exact = entries.filter { $0.name == word || $0.alias == word }
    let wanted = Self.plain(word)
    pages += exact.isEmpty ? entries.filter { Self.plain($0.name) == wanted } : exact
    if let key = schema.explanation(of: word) {
      // A variant's expectations have the keys of any other; they are not explained twice.
      let lines = key.split(separator: "\n").filter { !$0.hasPrefix("variants.*.expect.") }
      pages.append(
        GlossaryEntry(name: word, sort: .key, text: lines.joined(separator: "\n")))
    }
    // A field by its name alone.
    if pages.isEmpty {
      pages = entries.filter { $0.sort == .field && Self.plain($0.name).hasSuffix(" " + wanted) }
    }
    return pages
  }

  /// Names near a word that nothing is called by.
  func nearest(to word: String) -> [String] {
    let keys = schema.keyPaths.compactMap { $0.split(separator: ".").last.map(String.init) }
    let near = NearestName.of(word, among: entries.map(\.name) + keys)
    if let near { return [near] }
    // A word inside longer names, such as `leader` in `supercluster-assign-leader`.
    let wanted = Self.plain(word)
    guard wanted.count >= 3 else { return [] }
    return Array(entries.map(\.name).filter { Self.plain($0).contains(wanted) }.prefix(4))
  }

  /// All names by sort, each with the beginning of what it means.
  var listing: String {
    var text = ""
    for sort in GlossaryEntry.Sort.allCases {
      let found = entries.filter { $0.sort == sort }
      if found.isEmpty { continue }
      text += "\(sort.rawValue)\n"
      let width = min(34, found.map(\.name.count).max() ?? 0)
      for entry in found {
        let gap = String(repeating: " ", count: max(0, width - entry.name.count))
        text += "  \(entry.name)\(gap)  \(Self.firstSentence(entry.text))\n"
      }
      text += "\n"
    }
    return text + """
      and every fact (firedrill facts), every assumption by id or name (firedrill assumptions) and
      every key of a scenario file:
      \(keyListing)
      """
  }

  private var keyListing: String {
    var lines: [String] = []
    for path in schema.keyPaths where path.split(separator: ".").count <= 2 {
      if !path.contains("."), !lines.contains("  \(path)") { lines.append("  \(path)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All entries as one document.
  func document() -> String { Self.document(of: entries) }

  /// Entries as one document.
  static func document(of entries: [GlossaryEntry]) -> String {
    let rows = entries.map { entry in
      JSONValue.object([
        ("name", .text(entry.name)), ("sort", .text(entry.sort.rawValue)),
        ("system", .text(entry.system)), ("text", .text(entry.text)),
      ])
    }
    return JSONValue.object([("schemaVersion", .integer(1)), ("entries", .array(rows))])
      .document(openLevels: 2)
  }

  private static func plain(_ word: String) -> String {
    String(word.lowercased().map { "-_. ".contains($0) ? " " : $0 })
  }

  private static func firstSentence(_ text: String) -> String {
    var line = text.split(separator: "\n").first.map(String.init) ?? ""
    // A procedure begins with where it is from.
    if line.hasPrefix("source: ") { line = String(line.dropFirst(8).filter { $0 != "\"" }) }
    let shown = line.prefix(70)
    return shown.count < line.count ? shown + "…" : String(shown)
  }
}
