import ClusterModeling
import Drills
import Testing
import Units

@Suite struct EvaluatorTests {
  @Test(arguments: [
    ("all(pce, health == normal)", true),
    ("any(pce, health == critical)", false),
    ("exists(pce, role == leader and health in [normal, warning])", true),
    ("count(pce, role == leader) == 1", true),
    ("count(pces(role == leader)) == 1", true),
    ("count(pce) == 3", true),
    ("pce:leader == pce:us-east", true),
    ("pce:leader != pce:us-east", false),
    ("pce:leader.health == normal", true),
    ("count(pce:members) == 2", true),
    ("pce:eu-west in pce:members", true),
    ("pce:us-east not in pce:members", true),
    ("p in [pce:eu-west, pce:ap-south]", true),
    ("max(replication.lag) <= 30s", true),
    ("replication.lag(from: pce:us-east, to: p) == 1s", true),
    ("max(replication.lag(to: p)) < $gate_lag", true),
    ("vens.enforcing / vens.total >= 0.999", true),
    ("vens.total == 10000", true),
    ("max(vens.total) == 9000", true),
    ("sum(vens, total) == 10000", true),
    ("distinct(pce.version) <= 1", true),
    ("all(pce:members, follows == pce:leader)", true),
    ("node:eu-west/core0.pce.role == member", true),
    ("count(nodes(p)) == 1 and count(nodes(pce:us-east)) == 2", true),
    ("all(nodes(p), up)", true),
    ("count(node, pce.role == leader) == 2", true),
    ("argmin(pce:members, cpu) == pce:eu-west", true),
    ("unreachable(pce:eu-west) or not unreachable(p)", true),
    ("supercluster.leaders == 1", true),
    ("$first == pce:eu-west", true),
    ("all(pce, version == 25.2.10)", true),
    ("any(pce, version == $target)", false),
    ("all(pce, version in ['25.2.10', 25.2.20])", true),
    ("pce:us-east.cpu == 50%", true),
    ("mean(pce.cpu) * 2 == 1", true),
    ("replication.backlog == 2kB", true),
    ("1m30s - 30s == 60s", true),
    ("-1s < 0s and 2 + 3 * 4 == 14", true),
    ("max(1s, pce:us-east.policy_age, 3s) == 3s", true),
    ("deadline == 1m", true),
    ("10MB / 80Mbps == 1s", true),
    ("now == 0s", true),
    ("all(pces(role == leader), count(nodes(it)) == 2)", true),
    ("count(nodes(up)) == 4", true),
    ("count(vens(home: p)) == 1", true),
    ("true and not false", true),
    ("pce:us-east.follows != none", true),
  ])
  func `a condition of a healthy system comes out right`(text: String, truth: Bool) throws {
    let condition = try Expression.condition(text)
    #expect(condition.isTrue(in: FakeWorld.healthy()) == truth, "\(text)")
  }

  @Test func `a comparison with a missing value is false either way`() throws {
    let world = FakeWorld.healthy()
    world.set("pce:us-east", "role", .symbol("member"))
    #expect(try !Expression.condition("pce:leader == pce:us-east").isTrue(in: world))
    #expect(try !Expression.condition("pce:leader != pce:us-east").isTrue(in: world))
    #expect(try Expression.condition("pce:leader == none").isTrue(in: world))
    #expect(try !Expression.condition("pce:leader.runlevel <= 5").isTrue(in: world))
  }

  @Test func `two leaders are no leader as one value and two as a set`() throws {
    let world = FakeWorld.healthy()
    world.set("pce:eu-west", "role", .symbol("leader"))
    let leader = try Expression.right("pce:leader")
    #expect(leader.type == .entities("pce"))
    #expect(leader.reading(in: world).value == .nothing)
    #expect(leader.entities(in: world).map(\.index) == [0, 1])
    #expect(try !Expression.condition("pce:leader != pce:us-east").isTrue(in: world))
  }

  @Test func `a view reads what somebody believes, a page what it shows`() throws {
    let world = FakeWorld.healthy()
    let member = world.vocabulary.entity("pce:eu-west")
    world.set("pce:us-east", "role", .symbol("member"), seenFrom: .belief(of: member))
    world.set(
      "pce:us-east", "health", .symbol("critical"), seenFrom: .page("console", of: member))
    #expect(try Expression.condition("view(p).pce:us-east.role == member").isTrue(in: world))
    #expect(try Expression.condition("pce:us-east.role == leader").isTrue(in: world))
    #expect(try Expression.condition("view(p).count(pce, role == leader) == 0").isTrue(in: world))
    #expect(
      try Expression.condition("shown(console, pce:eu-west).pce:us-east.health == critical")
        .isTrue(in: world))
    #expect(try Expression.condition("view(p).health == normal").isTrue(in: world))
  }

  @Test func `the largest of nothing is below every limit`() throws {
    let world = FakeWorld.healthy()
    for name in ["eu-west", "ap-south"] {
      world.set("replication:us-east->\(name)", "lag", .nothing)
    }
    #expect(try Expression.condition("max(replication.lag) <= 30s").isTrue(in: world))
    #expect(try !Expression.condition("max(replication.lag) > 30s").isTrue(in: world))
    #expect(try Expression.condition("min(replication.lag) >= 30s").isTrue(in: world))
  }

  @Test func `entities come in the order of their numbers, a list in its own`() throws {
    let world = FakeWorld.healthy()
    let members = try Expression.right("pce:members", expecting: .entities("pce"))
    #expect(members.entities(in: world).map(\.index) == [1, 2])
    let list = try Expression.right("[pce:ap-south, pce:us-east]", expecting: .entities("pce"))
    #expect(list.entities(in: world).map(\.index) == [2, 0])
    let best = try Expression.right("argmax(pce:members, cpu)", expecting: .value(.entity("pce")))
    #expect(best.entities(in: world).map(\.index) == [1])
  }

  @Test func `a word of a list, a plain number and a literal keep their values`() throws {
    let words = ValueType.symbol(["leader", "member"])
    #expect(try Expression.right("leader", expecting: .value(words)).constant == .symbol("leader"))
    #expect(try Expression.right("30s").constant == .number(30e9))
    #expect(try Expression.right("3%").type == .value(.fraction))
    #expect(try Expression.right("2", expecting: .value(.count)).constant == .number(2))
    #expect(
      try Expression.right("25.2.20", expecting: .value(.symbol([]))).constant == .symbol("25.2.20")
    )
  }

  @Test func `a hold is kept apart from the condition`() throws {
    let condition = try Expression.condition("unreachable(p) for 5m")
    #expect(condition.holdFor == .minutes(5))
    #expect(try Expression.condition("unreachable(p) for $gate_lag").holdFor == .seconds(30))
    #expect(try Expression.condition("unreachable(p)").holdFor == nil)
  }

  @Test func `what is read is known before the run`() throws {
    let lag = try Expression.condition("max(replication.lag(to: p)) <= 30s and pce:leader == p")
    let names = lag.usesFields.map { Vocabulary.small.kinds[$0.kind].fields[$0.field].name }
    #expect(names == ["role", "to", "lag"])
    #expect(!lag.readsTime)
    #expect(try Expression.condition("now > 2h").readsTime)
  }
}
