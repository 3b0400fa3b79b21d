import ClusterModeling
import NetworkModel
import Observations
import Units

@testable import ClusterModels

/// What tests of replication, policy and the map ask for again and again.
extension Rehearsal {
  /// Three PCEs, us leading, with as many VENs each and one load of policy by one writer.
  ///
  /// At nominal draws SYNC ticks fall on odd seconds, and a subscriber sees them a second later.
  static func text(
    vens: Int = 0, writers: Int = 1, size: Int64 = 500_000, affects: Double = 0.1,
    _ change: (inout SystemText) -> Void = { _ in }
  ) -> SystemText {
    var text = SystemText()
    if vens > 0 {
      text.groups = ["us", "eu", "ap"].map {
        SystemText.Group(name: "vens-\($0)", home: $0, count: vens)
      }
    }
    text.loads = [
      (
        "work", "policy.provision",
        [
          ("writers", .count(writers)), ("size", .bytes(ByteCount(size))),
          ("affects", .fraction(affects)),
        ]
      )
    ]
    change(&text)
    return text
  }

  /// Lets a load arrive several times.
  mutating func provision(_ count: Int = 1, load: Int = 0) {
    for _ in 0..<count {
      let writing = model.policy.writing.refusals.reduce(0) { $0 + $1.count }
      arrive(load, ordinal: UInt64(model.policy.versions.count + writing))
    }
  }

  func stream(_ from: String, _ to: String) -> ReplicationStream {
    model.replication.stream(from: place(from), to: place(to))
  }

  func place(_ pce: String) -> Int {
    guard let place = model.plan.pce(named: pce) else { preconditionFailure("no PCE \(pce)") }
    return place
  }

  /// A span that is a field of an entity.
  func span(_ kind: String, _ name: String, _ field: String) -> Duration? {
    guard case .number(let nanoseconds) = reading(kind, name, field) else { return nil }
    return Duration(nanoseconds: Int64(nanoseconds))
  }

  func number(_ kind: String, _ name: String, _ field: String) -> Double? {
    guard case .number(let number) = reading(kind, name, field) else { return nil }
    return number
  }

  func lag(_ from: String, _ to: String) -> Duration? {
    span("replication", "\(from)->\(to)", "lag")
  }

  func metric(_ name: String) -> Double? {
    record.metrics.first { $0.name == name }?.value
  }

  /// What became of policy, in the order of versions.
  var fates: [PolicyVersion.Fate] { model.policy.versions.filter(\.isPolicy).map(\.fate) }

  /// us is lost; eu is promoted by the guide's steps.
  mutating func promote(_ candidate: String = "eu", isolating: Bool = true) {
    power(false, at: 0)
    run(for: .minutes(1))
    if isolating { command("isolate", on: "us") }
    setRunlevel(2, on: ["eu", "ap"])
    _ = complete("supercluster-drop", on: candidate, [argument("pce", "us")])
    _ = complete("supercluster-assign-leader", on: candidate)
    setRunlevel(5, on: ["eu", "ap"])
  }

  /// The lost us comes back as a member by way of reset, data restore and rejoin.
  mutating func restoreFormerLeader(leader: String = "eu") {
    power(true, at: 0)
    run(for: .minutes(20))
    command("stop", on: "us")
    run(for: .minutes(5))
    command("reset", on: "us")
    command("reconnect", on: "us")
    command("start", on: "us", [("runlevel", .number(1))])
    run(for: .minutes(10))
    _ = complete("setup", on: "us")
    _ = complete("supercluster-data-restore", on: "us/data0")
    _ = complete("supercluster-data-restore", on: "us/data1", [("skip_db_restore", .boolean(true))])
    setRunlevel(2, on: ["us", "eu", "ap"])
    _ = complete(
      "supercluster-restore", on: "us",
      [
        argument("pce", "us"), argument("leader", leader),
        ("restore_type", .symbol("single_pce")),
      ])
    setRunlevel(5, on: ["us", "eu", "ap"])
  }
}
