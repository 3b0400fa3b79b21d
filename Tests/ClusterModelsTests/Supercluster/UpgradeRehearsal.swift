import ClusterModeling
import Observations
import Testing
import Units

@testable import ClusterModels

extension SystemText {
  /// Three PCEs at 23.5.0 with a release to install.
  static func upgrading(
    to version: String = "23.5.10", from installed: String = "23.5.0", newTables: Int = 0,
    runtimeChange: Bool = false
  ) -> SystemText {
    var text = SystemText()
    text.keys = [
      ("version", .text(installed)),
      (
        "release",
        .record(
          entries([
            ("version", .text(version)), ("new_tables", .count(newTables)),
            ("runtime_change", .boolean(runtimeChange)),
          ]))
      ),
    ]
    text.groups = ["us", "eu", "ap"].map { Group(name: "vens-\($0)", home: $0, count: 30) }
    text.loads = [("work", "policy.provision", [])]
    return text
  }
}

extension Rehearsal {
  /// Stops PCEs, installs the release and starts them at runlevel 1, all together.
  mutating func install(on pces: [String], stops: Bool = true) {
    if stops { for pce in pces { command("cluster-stop", on: pce) } }
    run(for: .minutes(10))
    for pce in pces { #expect(command("install", on: pce) == .started) }
    run(for: .minutes(20))
    for pce in pces { command("start", on: pce, [("runlevel", .number(1))]) }
    run(for: .minutes(10))
  }

  /// Begins a migration of a type.
  @discardableResult
  mutating func migrate(_ pce: String, _ type: String?) -> CommandResponse {
    command("migrate", on: pce, type.map { [("upgrade_type", .symbol($0))] } ?? [])
  }

  /// The whole of one PCE's part of a rolling upgrade.
  mutating func roll(_ pce: String) {
    install(on: [pce])
    migrate(pce, "rolling")
    run(for: .minutes(30))
    command("set-runlevel", on: pce, [("level", .number(5))])
    run(for: .minutes(15))
  }
}
