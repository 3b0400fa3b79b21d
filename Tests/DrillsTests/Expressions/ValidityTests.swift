import ClusterModeling
import Drills
import Testing
import Units

/// Readings say until when they hold; here the world is stepped nanosecond by nanosecond to see.
@Suite struct ValidityTests {
  private static let numbers = [
    "pce:us-east.policy_age", "pce:eu-west.policy_age", "pce:ap-south.policy_age",
    "max(replication.lag)", "min(replication.lag)", "max(pce.policy_age)", "sum(replication.lag)",
    "mean(pce.policy_age)", "max(pces(role == member), policy_age)", "now - pce:us-east.policy_age",
    "pce:us-east.policy_age + pce:eu-west.policy_age", "pce:us-east.policy_age * 2",
    "-pce:eu-west.policy_age", "max(pce:us-east.policy_age, pce:eu-west.policy_age, 7ns)",
    "pce:us-east.policy_age / 2", "3ns", "11ns", "0ns", "17ns",
  ]

  private static func world(_ draws: inout TestDraws) -> FakeWorld {
    let world = FakeWorld.healthy()
    for (entity, field) in [
      ("pce:us-east", "policy_age"), ("pce:eu-west", "policy_age"), ("pce:ap-south", "policy_age"),
      ("replication:us-east->eu-west", "lag"), ("replication:us-east->ap-south", "lag"),
    ] {
      var pieces: [FakeWorld.Piece] = []
      var from: Int64 = 0
      for _ in 0..<Int.random(in: 1...3, using: &draws) {
        let slope = [0, 0, 1, 1, -1, 2, 0.5][Int.random(in: 0..<7, using: &draws)]
        let value = Double(Int.random(in: 0...20, using: &draws))
        pieces.append(FakeWorld.Piece(from: from, value: .number(value), slope: slope))
        from += Int64.random(in: 3...25, using: &draws)
      }
      world.set(entity, field, pieces: pieces)
    }
    let role = ["leader", "member"][Int.random(in: 0..<2, using: &draws)]
    world.set(
      "pce:eu-west", "role",
      pieces: [
        FakeWorld.Piece(from: 0, value: .symbol("member"), slope: 0),
        FakeWorld.Piece(from: 13, value: .symbol(role), slope: 0),
      ])
    return world
  }

  private static func condition(_ draws: inout TestDraws, depth: Int) -> String {
    // The mean of three is no binary fraction; it has a test of its own below.
    let exact = numbers.filter { !$0.contains("mean") }
    let sides = (0..<2).map { _ in exact[Int.random(in: 0..<exact.count, using: &draws)] }
    let sign = ["<", "<=", ">", ">=", "==", "!="][Int.random(in: 0..<6, using: &draws)]
    if depth > 0 {
      let left = condition(&draws, depth: depth - 1)
      let right = condition(&draws, depth: depth - 1)
      switch Int.random(in: 0..<8, using: &draws) {
      case 0: return "(\(left)) and (\(right))"
      case 1: return "(\(left)) or (\(right))"
      case 2: return "not (\(left))"
      case 3: return "all(pce, policy_age \(sign) 9ns or \(left))"
      case 4: return "any(replication, lag \(sign) 9ns and \(left))"
      case 5: return "count(pce, policy_age \(sign) 8ns) > 1"
      case 6: return "argmin(pce, policy_age) == pce:eu-west"
      default: return "distinct(pce.role) \(sign) 2"
      }
    }
    // Instants and spans are compared like numbers: the clock is an instant since the start.
    return "\(sides[0]) \(sign) \(sides[1])".replacing("now -", with: "0ns -")
  }

  @Test(arguments: UInt64(1)...40)
  func `no condition changes before the instant that its reading names`(seed: UInt64) throws {
    var draws = TestDraws(seed: seed)
    for _ in 0..<12 {
      let world = Self.world(&draws)
      let text = Self.condition(&draws, depth: Int.random(in: 0...2, using: &draws))
      let condition = try Expression.condition(text)
      let truths = (0..<60).map { time in
        world.now = Instant(nanoseconds: Int64(time))
        return condition.isTrue(in: world)
      }
      for time in 0..<60 {
        world.now = Instant(nanoseconds: Int64(time))
        let until = condition.reading(in: world).validUntil
        #expect(until > world.now)
        for later in time..<60 where Int64(later) < until.nanoseconds {
          #expect(truths[later] == truths[time], "seed \(seed): \(text) at \(time), \(later)")
        }
      }
    }
  }

  @Test func `a mean crosses a limit within a nanosecond of what is said`() throws {
    let world = FakeWorld.healthy()
    for name in ["us-east", "eu-west"] {
      world.set("pce:\(name)", "policy_age", .number(0), slope: 1)
    }
    let condition = try Expression.condition("mean(pce.policy_age) < 100ns")
    let until = condition.reading(in: world).validUntil
    world.now = until + .nanoseconds(1)
    #expect(!condition.isTrue(in: world))
    world.now = until - .nanoseconds(1)
    #expect(condition.isTrue(in: world))
  }

  @Test(arguments: UInt64(1)...40)
  func `numbers move as their reading says until the instant that it names`(seed: UInt64) throws {
    var draws = TestDraws(seed: seed)
    let world = Self.world(&draws)
    for text in Self.numbers {
      let number = try Expression.right(text)
      for time in stride(from: Int64(0), to: 60, by: 1) {
        world.now = Instant(nanoseconds: time)
        let reading = number.reading(in: world)
        guard case .number(let value) = reading.value else { continue }
        for later in stride(from: time, to: min(60, reading.validUntil.nanoseconds), by: 1) {
          world.now = Instant(nanoseconds: later)
          let expected = value + reading.slope * Double(later - time)
          guard case .number(let seen) = number.reading(in: world).value else {
            Issue.record("no value of \(text)")
            continue
          }
          #expect((seen - expected).magnitude < 1e-9, "\(text) at \(time), \(later)")
        }
      }
    }
  }

  @Test(arguments: [
    ("<=", 10, 21), ("<", 10, 20), (">", 10, 21), (">=", 10, 20), ("==", 10, 20), ("!=", 10, 20),
    ("==", 20, 21), ("!=", 20, 21),
  ])
  func `an age crosses a limit at the first nanosecond that differs`(
    sign: String, now: Int64, change: Int64
  ) throws {
    let world = FakeWorld.healthy()
    world.set("pce:us-east", "policy_age", .number(0), slope: 1)
    world.now = Instant(nanoseconds: now)
    let condition = try Expression.condition("pce:us-east.policy_age \(sign) 20ns")
    #expect(condition.reading(in: world).validUntil == Instant(nanoseconds: change))
  }

  @Test func `a limit three hours away is found to the nanosecond`() throws {
    let world = FakeWorld.healthy()
    world.set("pce:us-east", "policy_age", .number(1), slope: 1)
    let condition = try Expression.condition("pce:us-east.policy_age <= 3h")
    let change = condition.reading(in: world).validUntil
    #expect(change == Instant(.hours(3)))
    world.now = change
    #expect(!condition.isTrue(in: world))
  }

  @Test func `a comparison changes exactly when it says, never only perhaps`() throws {
    var draws = TestDraws(seed: 11)
    var changes = 0
    for _ in 0..<400 {
      let world = FakeWorld.healthy()
      for name in ["us-east", "eu-west"] {
        let slope = [0, 1, -1, 2, 0.5, 0.3][Int.random(in: 0..<6, using: &draws)]
        let value = Double(Int.random(in: 0...20, using: &draws))
        world.set("pce:\(name)", "policy_age", .number(value), slope: slope)
      }
      let sign = ["<", "<=", ">", ">="][Int.random(in: 0..<4, using: &draws)]
      let condition = try Expression.condition(
        "pce:us-east.policy_age \(sign) pce:eu-west.policy_age")
      let reading = condition.reading(in: world)
      guard reading.validUntil != .never else { continue }
      changes += 1
      world.now = reading.validUntil
      #expect(condition.isTrue(in: world) == (reading.value == .boolean(false)))
    }
    #expect(changes > 50)
  }

  @Test func `a hold is over to the nanosecond and starts anew when it breaks`() {
    var held = HeldCondition(span: .nanoseconds(10))
    func at(_ time: Int64) -> Instant { Instant(nanoseconds: time) }
    #expect(held.observe(.boolean(true), at: at(5)) == Reading(.boolean(false), validUntil: at(15)))
    #expect(held.observe(.boolean(true), at: at(14)).value == .boolean(false))
    #expect(held.observe(.boolean(true), at: at(15)).value == .boolean(true))
    #expect(held.observe(.boolean(false), at: at(20)).value == .boolean(false))
    // Back in the same instant: the truth before it goes on.
    #expect(held.observe(.boolean(true), at: at(20)).value == .boolean(true))
    #expect(held.observe(.boolean(false), at: at(30)).value == .boolean(false))
    #expect(
      held.observe(.boolean(true), at: at(31)) == Reading(.boolean(false), validUntil: at(41)))
  }
}
