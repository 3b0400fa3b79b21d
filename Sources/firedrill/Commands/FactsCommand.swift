import ArgumentParser
import FactBook
import Reporting
import ScenarioFiles

/// `firedrill facts`: every fact with how it is shown.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the facts of the guides and how each is shown.",
    discussion: """
      A fact is open while no test and no scenario shows it. With --system the command fails when
      one of a system that can be played is open.

        firedrill facts --system supercluster --open
        firedrill facts --area LEADER
        firedrill explain SC-LEADER-004
      """)

  @Option(help: "Only this system: supercluster, standby-pair, core-ha or peer-cluster.")
  var system: String?

  @Option(help: "Only this area, the middle part of the id, for instance LEADER.")
  var area: String?

  @Flag(help: "Only facts that nothing shows yet.")
  var open = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print ids only.")
  var quiet = false

  @Flag(name: .customLong("write-index"), help: .hidden)
  var writeIndex = false

  func run() throws {
    if writeIndex { return try rewriteIndex() }
    try printFacts()
    try checkFinished()
  }

  /// A system that can be played has no fact that nothing shows.
  private func checkFinished() throws {
    let index = FactIndex.committed
    guard !open, let system, let known = FactSystem(rawValue: system),
      Loading.catalogue.model(named: system) != nil
    else { return }
    let count = FactBook.shared.facts(of: known).count { index.isOpen($0) }
    guard count > 0 else { return }
    throw Failure(
      .notExercised,
      "\(system) can be played, and nothing shows \(count) of its facts; --open lists them")
  }

  private func printFacts() throws {
    let index = FactIndex.committed
    let facts = try chosen().filter { !open || index.isOpen($0) }
    let openCount = facts.count { index.isOpen($0) }
    if json {
      return try Output.print(
        Listing.json("facts", facts.map { row($0, index) }, openCount: openCount))
    }
    if quiet { return try Output.print(facts.map { "\($0.id)\n" }.joined()) }
    var text = ""
    for fact in facts {
      text += "\(fact.id)  \(fact.model.rawValue)  \(fact.text)\n"
      text += Listing.shownBy(index.citations(of: fact.id), isOpen: index.isOpen(fact))
    }
    try Output.print(text + "\(facts.count) facts, \(openCount) open\n")
  }

  private func chosen() throws -> [Fact] {
    var facts = FactBook.shared.facts
    if let system {
      let names = FactSystem.allCases.map(\.rawValue)
      guard let known = FactSystem(rawValue: system) else {
        throw Failure(
          .wrongCommandLine, Listing.unknown("system", system, among: names))
      }
      facts = FactBook.shared.facts(of: known)
    }
    guard let area else { return facts }
    let wanted = area.uppercased()
    var areas: [String] = []
    for fact in facts where areas.last != fact.area && !areas.contains(fact.area) {
      areas.append(fact.area)
    }
    guard areas.contains(wanted) else {
      throw Failure(.wrongCommandLine, Listing.unknown("area", area, among: areas))
    }
    return facts.filter { $0.area == wanted }
  }

  private func row(_ fact: Fact, _ index: FactIndex) -> JSONValue {
    .object([
      ("id", .text(fact.id)), ("system", .text(fact.system.rawValue)),
      ("kind", .text(fact.kind)), ("model", .text(fact.model.rawValue)),
      ("text", .text(fact.text)), ("source", .text(fact.source)),
      ("open", .bool(index.isOpen(fact))),
      ("shownBy", Listing.citations(index.citations(of: fact.id))),
    ])
  }

  private func rewriteIndex() throws {
    let index: FactIndex
    do {
      index = try FactIndex.scan(
        testsFolder: "Tests", scenariosFolder: "Scenarios", sourcesFolder: "Sources")
    } catch {
      throw Failure(.cannotRead, "the project's folders Tests, Scenarios and Sources: \(error)")
    }
    try Files.write(index.sourceText, to: "Sources/FactBook/Data/ShownBy.swift")
    try Output.print("\(index.citations.count) citations\n")
  }
}
