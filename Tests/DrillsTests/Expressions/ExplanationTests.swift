import ClusterModeling
import Drills
import Testing
import Units

@Suite struct ExplanationTests {
  @Test(arguments: [
    ("count(pce, role == leader) > 1", "count(pce, role == leader) = 1 (pce:us-east)"),
    ("all(pce, health == normal)", "pce:ap-south: health = critical"),
    ("all(pce, runlevel == 5)", "all of 3"),
    ("any(pce, runlevel == 1)", "none of 3"),
    ("any(pce, unreachable)", "pce:ap-south: unreachable = yes"),
    ("max(replication.lag) <= $gate_lag", "max(replication.lag) = 42s"),
    ("vens.enforcing / vens.total >= 99.9%", "vens.enforcing / vens.total = 95%"),
    ("pce:us-east.cpu < 40% and pce:us-east.runlevel == 5", "pce:us-east.cpu = 50%"),
    ("not unreachable(pce:eu-west)", "pce:eu-west unreachable = no"),
    ("pce:eu-west.follows == p", "pce:eu-west.follows = pce:us-east, p = pce:eu-west"),
    ("replication.backlog < 1kB", "replication.backlog = 1.501MB"),
    ("view(p).pce:us-east.role == leader", "view(p).pce:us-east.role = leader"),
    ("now >= 0s", "now = +0s"),
    ("pce:leader.runlevel > 5", "pce:leader.runlevel = 5"),
    ("p.unreachable", "p.unreachable = no"), ("p.unreachable for 5m", "p.unreachable = no"),
    ("not p.unreachable", "pce:eu-west unreachable = no"),
    (
      "p.unreachable or pce:us-east.runlevel == 4",
      "pce:eu-west unreachable = no; pce:us-east.runlevel = 5"
    ),
  ])
  func `a condition names what decides it, with values`(text: String, words: String) throws {
    let world = FakeWorld.healthy()
    world.set("pce:ap-south", "health", .symbol("critical"))
    world.set("pce:ap-south", "unreachable", .boolean(true))
    world.set("replication:us-east->eu-west", "lag", .number(42e9))
    world.set("replication:us-east->eu-west", "backlog", .number(1_500_000))
    world.set("vens:vens-us", "enforcing", .number(8500))
    #expect(try Expression.condition(text).explanation(in: world) == words)
  }

  @Test func `of many elements a few are named and the rest counted`() throws {
    let vocabulary = Vocabulary(kinds: [
      EntityKind(
        name: "pce", plural: "pces", explanation: "A PCE.",
        fields: [EntityField("up", .boolean, "Runs.")], entities: ["a", "b", "c", "d", "e"])
    ])
    let world = FakeWorld(vocabulary)
    for name in ["a", "b", "c", "d", "e"] { world.set("pce:\(name)", "up", .boolean(false)) }
    let all = try Expression.right("all(pce, up)", in: vocabulary)
    #expect(
      all.explanation(in: world)
        == "pce:a: up = no; pce:b: up = no; pce:c: up = no; and 2 more")
  }

  @Test(arguments: [
    ("pce:us-east.runlevel >= 3", 2.0), ("pce:us-east.runlevel < 3", -2),
    ("not pce:us-east.runlevel < 3", 2),
    ("pce:us-east.runlevel >= 3 and pce:us-east.runlevel >= 1", 2),
    ("pce:us-east.runlevel >= 3 or pce:us-east.runlevel >= 1", 4),
    ("all(pce, runlevel >= 1)", 0), ("any(pce, runlevel >= 1)", 4),
    ("count(pce, role == leader) <= 3 and health(pce:us-east) == normal", 2),
  ])
  func `and takes the worst distance, or the best`(text: String, distance: Double) throws {
    let world = FakeWorld.healthy()
    world.set("pce:ap-south", "runlevel", .number(1))
    let margin = try #require(try Expression.condition(text).margin(in: world))
    #expect(margin.value == distance)
    #expect(margin.unit == .count)
  }

  @Test func `a condition without numbers, or with several units, has no one margin`() throws {
    let world = FakeWorld.healthy()
    for text in [
      "all(pce, health == normal)", "pce:us-east.runlevel == 5",
      "pce:us-east.runlevel <= 5 and pce:us-east.cpu < 90%",
    ] {
      #expect(try Expression.condition(text).margin(in: world) == nil, "\(text)")
    }
  }

  @Test func `a distance moves with the age it is measured by`() throws {
    let world = FakeWorld.healthy()
    world.set("pce:us-east", "policy_age", .number(10), slope: 1)
    world.set("pce:eu-west", "policy_age", .number(20))
    let margin = try #require(
      try Expression.condition("max(pce.policy_age) <= 50ns").margin(in: world))
    #expect(margin.value == 30 && margin.slope == 0)
    // The growing one overtakes the standing one at eleven nanoseconds.
    #expect(margin.validUntil == Instant(nanoseconds: 11))
  }
}
