import ClusterModeling
import FactBook
import Reporting

/// How lists of facts and assumptions are printed.
enum Listing {
  /// A line for each place, or a word that there is none.
  static func shownBy(_ citations: [Citation], isOpen: Bool) -> String {
    if citations.isEmpty { return isOpen ? "    open\n" : "" }
    return citations.map { "    \($0.words)\n" }.joined()
  }

  /// The places as rows.
  static func citations(_ citations: [Citation]) -> JSONValue {
    .array(
      citations.map { citation in
        .object([
          ("kind", .text(citation.kind.rawValue)), ("file", .text(citation.file)),
          ("name", .text(citation.name)),
        ])
      })
  }

  /// A document with the rows under their name.
  static func json(_ name: String, _ rows: [JSONValue], openCount: Int) -> String {
    JSONValue.object([
      ("schemaVersion", .integer(1)), ("count", .count(rows.count)),
      ("openCount", .count(openCount)), (name, .array(rows)),
    ]).document(openLevels: 2)
  }

  /// That there is no such thing, and what there is.
  static func unknown(_ what: String, _ word: String, among names: [String]) -> String {
    let near = NearestName.of(word, among: names).map { "did you mean '\($0)'?" }
    return "there is no \(what) '\(word)'; \(near ?? "there are " + names.joined(separator: ", "))"
  }
}
