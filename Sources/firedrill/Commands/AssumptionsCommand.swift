import ArgumentParser
import FactBook
import Reporting

/// `firedrill assumptions`: the ledger of what the guides leave open.
struct AssumptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assumptions", abstract: "List the assumptions, their values and their use.",
    discussion: """
      A calibration file replaces them by a site's own figures, by id.

        firedrill assumptions --open
        firedrill assumptions --system infra --json
        firedrill explain AS-PCE-032
      """)

  @Option(help: "Only this group, for instance supercluster, illumio_pce or infra.")
  var system: String?

  @Flag(help: "Only assumptions that nothing uses yet.")
  var open = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print ids only.")
  var quiet = false

  func run() throws {
    let index = FactIndex.committed
    let assumptions = try chosen().filter { !open || index.isOpen($0) }
    let openCount = assumptions.count { index.isOpen($0) }
    if json {
      return try Output.print(
        Listing.json("assumptions", assumptions.map { row($0, index) }, openCount: openCount))
    }
    if quiet { return try Output.print(assumptions.map { "\($0.id)\n" }.joined()) }
    var text = ""
    for assumption in assumptions {
      text += "\(assumption.id)  \(assumption.status.rawValue)  \(assumption.parameter): "
      text += "\(assumption.summary)\n"
      text += Listing.shownBy(index.citations(of: assumption.id), isOpen: index.isOpen(assumption))
    }
    try Output.print(text + "\(assumptions.count) assumptions, \(openCount) not used\n")
  }

  private func chosen() throws -> [Assumption] {
    let all = FactBook.shared.assumptions
    guard let system else { return all }
    var groups: [String] = []
    for assumption in all where !groups.contains(assumption.system) {
      groups.append(assumption.system)
    }
    guard groups.contains(system) else {
      throw Failure(.wrongCommandLine, Listing.unknown("group", system, among: groups))
    }
    return all.filter { $0.system == system }
  }

  private func row(_ assumption: Assumption, _ index: FactIndex) -> JSONValue {
    .object([
      ("id", .text(assumption.id)), ("group", .text(assumption.system)),
      ("parameter", .text(assumption.parameter)), ("value", .text(assumption.summary)),
      ("status", .text(assumption.status.rawValue)), ("source", .text(assumption.source)),
      ("open", .bool(index.isOpen(assumption))),
      ("usedBy", Listing.citations(index.citations(of: assumption.id))),
    ])
  }
}
