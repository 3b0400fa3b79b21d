import ArgumentParser
import FactBook

/// `firedrill facts`: every fact with how it is shown.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the facts of the guides and how each is shown.",
    discussion: """
      firedrill facts --system supercluster --open
      firedrill facts --area LEADER
      """)

  @Option(help: "Only this system: supercluster, standby-pair, core-ha or peer-cluster.")
  var system: String?

  @Option(help: "Only this area, the middle part of the id, for instance LEADER.")
  var area: String?

  @Flag(help: "Only facts that nothing shows yet.")
  var open = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: .customLong("write-index"), help: .hidden)
  var writeIndex = false

  func run() throws {
    if writeIndex { return try rewriteIndex() }
    let index = FactIndex.committed
    let facts = try chosen().filter { fact in
      (area.map { $0.uppercased() == fact.area } ?? true) && (!open || index.isOpen(fact))
    }
    if json {
      return Output.print(
        Listing.json(
          facts.map { ($0.id, $0.model.rawValue, $0.text, index.citations(of: $0.id)) }))
    }
    for fact in facts {
      Output.print("\(fact.id)  \(fact.model.rawValue)  \(fact.text)\n")
      Output.print(Listing.shownBy(index.citations(of: fact.id), isOpen: index.isOpen(fact)))
    }
    let openCount = facts.count { index.isOpen($0) }
    Output.print("\(facts.count) facts, \(openCount) open\n")
  }

  private func chosen() throws -> [Fact] {
    guard let system else { return FactBook.shared.facts }
    guard let known = FactSystem(rawValue: system) else {
      let names = FactSystem.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.wrongCommandLine, "there is no system '\(system)'; there are \(names)")
    }
    return FactBook.shared.facts(of: known)
  }

  private func rewriteIndex() throws {
    let index = try FactIndex.scan(
      testsFolder: "Tests", scenariosFolder: "Scenarios", sourcesFolder: "Sources")
    try Files.write(index.sourceText, to: "Sources/FactBook/Data/ShownBy.swift")
    Output.print("\(index.citations.count) citations\n")
  }
}

/// `firedrill assumptions`: the ledger of what the guides leave open.
struct AssumptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assumptions", abstract: "List the assumptions, their values and their use.",
    discussion: "firedrill assumptions --open")

  @Flag(help: "Only assumptions that nothing uses yet.")
  var open = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let index = FactIndex.committed
    let assumptions = FactBook.shared.assumptions.filter { !open || index.isOpen($0) }
    if json {
      return Output.print(
        Listing.json(
          assumptions.map { ($0.id, $0.status.rawValue, $0.summary, index.citations(of: $0.id)) }))
    }
    for assumption in assumptions {
      Output.print(
        "\(assumption.id)  \(assumption.status.rawValue)  \(assumption.parameter): "
          + "\(assumption.summary)\n")
      Output.print(
        Listing.shownBy(index.citations(of: assumption.id), isOpen: index.isOpen(assumption)))
    }
    let openCount = assumptions.count { index.isOpen($0) }
    Output.print("\(assumptions.count) assumptions, \(openCount) not used\n")
  }
}

/// How lists of facts and assumptions are printed.
enum Listing {
  static func shownBy(_ citations: [Citation], isOpen: Bool) -> String {
    if citations.isEmpty { return isOpen ? "    open\n" : "" }
    return citations.map { "    \($0.words)\n" }.joined()
  }

  static func json(_ rows: [(String, String, String, [Citation])]) -> String {
    let lines = rows.map { id, status, text, citations in
      let shown = citations.map { quoted($0.words) }.joined(separator: ", ")
      return """
          {"id": \(quoted(id)), "shownBy": [\(shown)], "status": \(quoted(status)), \
        "text": \(quoted(text))}
        """
    }
    return "{\"schemaVersion\": 1, \"entries\": [\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
