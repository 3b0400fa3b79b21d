import Foundation
import Testing

struct ReplicationsTests {
  private static let text = """
    firedrill: 1
    kind: scenario
    name: desk
    sites: [hall]
    clock: {length: 2h}
    systems:
      plant:
        model: generic
        stations:
          desk: {service: {exponential: {mean: 6s}}}
    load:
      work: {kind: job, to: desk, every: {exponential: {mean: 10s}}}
    """

  private func run(_ flags: [String]) throws -> Outcome {
    let folder = try Folder()
    try folder.write(Self.text, to: "a.yaml")
    return try Firedrill.run(["run", "a.yaml"] + flags, in: folder)
  }

  @Test func `replications end with every figure's mean and interval, the same each time`() throws {
    let outcome = try run(["--replications", "20"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("base: mean of 20 replications, 99.9 % interval"))
    let line = outcome.output.split(separator: "\n").first { $0.contains("desk.mean_wait") }
    #expect(try #require(line).contains("±"))
    #expect(try run(["--replications", "20"]).output == outcome.output)
  }

  @Test(arguments: [
    ["--replications", "1"], ["--replications", "20", "--seeds", "5"],
    ["--replications", "20", "--nominal"],
  ])
  func `what replications cannot go with is refused`(flags: [String]) throws {
    #expect(try run(flags).code == 64)
  }
}
