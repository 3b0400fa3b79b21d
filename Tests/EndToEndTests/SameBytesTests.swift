import Foundation
import Testing

struct SameBytesTests {
  private func bytes(
    environment: [String: String] = [:], through wrapper: [String] = []
  ) throws -> [String] {
    let folder = try Folder()
    var scenario = SmallScenario()
    scenario.more = """
      variants:
        short: {}
        long: {set: {clock.length: 2h}}
        other: {set: {experiment.random.seed: 7}}
      """
    try folder.write(scenario.text, to: "Scenarios/a.yaml")
    let run = try Firedrill.run(
      ["run", "Scenarios/a.yaml", "--html", "a.html", "--json", "a.json", "--markdown", "a.md"],
      in: folder, environment: environment, through: wrapper)
    let test = try Firedrill.run(
      ["test", "Scenarios", "--update", "--seeds", "2"], in: folder, environment: environment,
      through: wrapper)
    #expect(run.code == 0 && test.code == 0, "\(run.errors)\(test.errors)\(test.output)")
    return try [run.output, test.output]
      + ["a.html", "a.json", "a.md", "Reports/a.md"].map { try folder.read($0) }
  }

  @Test func `two processes, one worker or four, any locale and time zone: the same bytes`() throws
  {
    let plain = try bytes()
    #expect(plain.allSatisfy { !$0.isEmpty })
    let other = try bytes(
      environment: [
        "TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8",
        "GSL_RNG_TYPE": "ranlux389", "GSL_RNG_SEED": "42", "COLUMNS": "20", "TERM": "xterm",
        "SWIFT_DETERMINISTIC_HASHING": "1", "CLICOLOR_FORCE": "1",
      ])
    #expect(plain == other)
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset") else { return }
    #expect(plain == (try bytes(through: ["taskset", "-c", "0"])))
  }
}
