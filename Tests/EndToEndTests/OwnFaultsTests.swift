import ArgumentParser
import Experiments
import Observations
import Testing

@testable import firedrill

/// What the program says when the fault is its own; a good build never shows it by itself.
///
/// The drills are played by the command's own code but for the one thing that is to be wrong.
struct OwnFaultsTests {
  private struct Surprise: Error {}

  /// The exit code of `firedrill run` over a scenario whose drills somebody else plays.
  private func code(
    of flags: [String], playedBy player: @escaping @Sendable (DrillJob) -> DrillRecord
  ) async throws -> Int32 {
    let folder = try Folder()
    let file = try folder.write(SmallScenario().text, to: "a.yaml")
    let command = try RunCommand.parse([file, "--quiet"] + flags)
    do {
      try await command.run(by: player)
      return 0
    } catch {
      return firedrill.Firedrill.ending(of: error).code
    }
  }

  @Test func `two runs of one seed that differ end with 13`() async throws {
    let player: @Sendable (DrillJob) -> DrillRecord = { job in
      var record = job.run()
      // The second of the two runs, by its checks.
      if job.checksInvariants { record.trace ^= 1 }
      return record
    }
    #expect(try await code(of: ["--check-determinism"], playedBy: player) == 13)
    #expect(try await code(of: [], playedBy: player) == 0)
  }

  @Test func `a difference in what a reader sees ends with 13 as well`() async throws {
    let changed = try await code(of: ["--check-determinism"]) { job in
      var record = job.run()
      if job.checksInvariants { record.fingerprint ^= 1 }
      return record
    }
    #expect(changed == 13)
  }

  @Test func `a broken rule of a model ends with 70, whatever else there is`() async throws {
    let broken = try await code(of: ["--check-determinism"]) { job in
      var record = job.run()
      if job.checksInvariants { record.ending = .invariantBroken("a rule") }
      return record
    }
    #expect(broken == 70)
  }

  @Test func `an error that nobody expected ends with 70 and says so`() {
    let (code, message) = firedrill.Firedrill.ending(of: Surprise())
    #expect(code == 70)
    #expect(message == "firedrill: a bug in firedrill: an error nobody expected (Surprise())")
  }
}
