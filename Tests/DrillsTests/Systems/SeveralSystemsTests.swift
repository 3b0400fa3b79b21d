import Drills
import Observations
import Testing
import Units

/// Two systems in one world: shared sites, links and people, and words that mean two things.
@Suite struct SeveralSystemsTests {
  private static let systems = """
    systems:
      home:
        model: lamps
        lamps:
          hall: {site: house}
          desk: {site: house}
      yard:
        model: lanterns
        lanterns:
          door: {site: house}
          tree: {site: garden}
    """

  private func play(_ sections: String) throws -> Evening {
    try Evening(Self.systems + "\n" + sections)
  }

  private func problems(_ sections: String) -> [String] {
    Evening.problems(Self.systems + "\n" + sections)
  }

  @Test func `power lost at a shared site darkens both systems`() throws {
    let evening = try play(
      """
      timeline: [{id: dark, at: 10m, fault: site.power_loss, on: "site:house", for: 10m}]
      expect:
        lamps: {never: "any(home.lamps, not on)", expected: violated}
        lanterns: {never: "not lamp:door.on", expected: violated}
        tree: {always: "lamp:tree.on", when: "not lamp:hall.on"}
      """)
    for name in ["lamps", "lanterns"] {
      #expect(try evening.verdict(name).firstViolation == Instant(.minutes(10)))
    }
    #expect(try evening.verdict("tree").outcome == .satisfied)
  }

  @Test func `an entity is found by its name, a kind by its system in front`() throws {
    let evening = try play(
      """
      timeline: [{id: crack, at: 10m, fault: lamp.broken, on: ["lamp:tree"]}]
      expect:
        one: {at_end: "count(home.lamps, on) == 2 and count(yard.lamps, on) == 1"}
        selection: {at_end: "count(yard.lamps(not on)) == 1 and home.lamp:main == lamp:hall"}
        place: {at_end: "yard.lamp:tree.place == outdoors and lamp:tree.site == site:garden"}
        fields: {at_end: "sum(home.lamps.flickers) == 0 and home.lamps.flickers == 0"}
      """)
    for name in ["one", "selection", "place", "fields"] {
      #expect(try evening.verdict(name).outcome == .satisfied, "\(name)")
    }
  }

  @Test(arguments: [
    ("all(lamp, on)", "several systems have `lamp`; write `home.lamp` or `yard.lamp`"),
    ("count(lamps) > 1", "several systems have `lamps`; write `home.lamps` or `yard.lamps`"),
    (
      "lamp:main.on",
      "several systems have `lamp:main`; write `home.lamp:main` or `yard.lamp:main`"
    ),
    (
      "any(yard, on)",
      "unknown name `yard`; a system is followed by one of its kinds: `yard.lamps`"
    ),
    (
      "any(yard.lamps, broken)",
      "unknown name `broken`; it is a field of a lamp: `lamp:name.broken`"
    ),
    ("yard.lamp:hall.on", "there is no yard.lamp `hall`; lamps: `door`, `tree`"),
  ])
  func `a kind that several systems have needs its system`(_ claim: String, _ message: String) {
    #expect(problems("expect: {x: {at_end: \"\(claim)\"}}") == [message])
  }

  @Test func `a command goes to the system of its target and takes that one's arguments`() throws {
    let evening = try play(
      """
      timeline:
        - {id: a, at: 10m, do: switch, on: "lamp:hall", with: {to: "off"}}
        - {id: b, at: 20m, do: switch, on: "lamp:tree", with: {wick: 2}}
      """)
    #expect(evening.says("+10m a: gives switch off on lamp:hall"))
    #expect(evening.says("+20m b: gives switch 2 on lamp:tree"))
    #expect(
      problems("timeline: [{id: b, at: 20m, do: switch, on: \"lamp:tree\", with: {to: \"off\"}}]")
        == ["'switch' takes no 'to'; known here: wick"])
    #expect(
      problems(
        "timeline: [{id: b, at: 20m, fault: lamp.broken, on: [\"lamp:tree\", \"lamp:hall\"]}]")
        == [
          "what stands under 'on' belongs to several systems; "
            + "make a step of each; the first is lamp:tree"
        ])
  }

  @Test func `one person works through the procedures of both systems in turn`() throws {
    let evening = try play(
      """
      people: {ann: {}}
      timeline:
        - {id: first, at: 10m, run: home.relight, by: ann, with: {lost: "lamp:desk"}}
        - {id: second, at: 10m, run: yard.relight, by: ann, with: {lost: "lamp:tree"}}
      expect:
        order: {order: [first/look.done, second/look.done, first/light.done, second/light.done]}
      """)
    #expect(evening.says("+10m ann: is to begin yard.relight, but is busy"))
    #expect(try evening.verdict("order").exercised == 1)
    #expect(
      problems("timeline: [{id: x, at: 1m, run: relight, with: {lost: \"lamp:tree\"}}]") == [
        "several systems have a procedure 'relight'; write home.relight or yard.relight"
      ])
  }

  @Test func `a procedure of one's own says of which system's kind its input is`() throws {
    let own = "procedures: {p: {inputs: {l: KIND}, steps: [{id: a, check: \"l.on\"}]}}\n"
    let run = "timeline: [{id: x, at: 1m, run: p, with: {l: tree}}]"
    #expect(
      problems(own.replacing("KIND", with: "lamp") + run).first
        == "several systems have a kind 'lamp'; write home.lamp or yard.lamp")
    let evening = try play(own.replacing("KIND", with: "list of yard.lamp") + run)
    #expect(evening.says("+1m x: is done with p"))
  }

  @Test func `an alert of both is watched in both, or in the one that is named`() throws {
    let faults = """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:tree"}
        - {id: other, at: 40m, fault: lamp.broken, on: "lamp:hall"}
      """
    func noticed(_ alert: String) throws -> [String] {
      try play("people: {ann: {notices: {alert: \(alert), after: 5m}}}\n" + faults).story
        .filter { $0.contains("notices") }
    }
    #expect(
      try noticed("lamp.dark") == [
        "+15m ann: notices yard.lamp.dark after crack",
        "+45m ann: notices home.lamp.dark after other",
      ])
    #expect(try noticed("yard.lamp.dark") == ["+15m ann: notices yard.lamp.dark after crack"])
    #expect(
      problems("people: {ann: {notices: {alert: yard.lamp.drak, after: 5m}}}") == [
        "there is no alert 'yard.lamp.drak'; known here: lamp.dark, lamp.dark"
      ])
  }

  @Test func `loads go to their system, and figures of both are told apart`() throws {
    let evening = try play(
      """
      load:
        gusts: {kind: flicker, system: yard, at: [1m, 2m, 3m], strength: 10%}
        faults: {kind: flicker, system: home, at: [1m]}
      timeline: [{id: dark, at: 10m, fault: site.power_loss, on: "site:garden", for: 7m}]
      expect:
        yard: {metric: yard.flickers, pass: "== 3"}
        home: {metric: home.flickers, pass: "== 1"}
        all: {metric: rto.light, pass: "== 7m"}
        garden: {metric: yard.rto.light, pass: "== 7m"}
        house: {metric: home.rto.light, pass: "== 0s"}
      """)
    for name in ["yard", "home", "all", "garden", "house"] {
      #expect(try evening.verdict(name).outcome == .satisfied, "\(name)")
    }
    #expect(
      problems("expect: {x: {metric: flickers, pass: \"== 3\"}}")
        == ["several systems have a metric 'flickers'; write home.flickers or yard.flickers"])
    #expect(
      problems("load: {gusts: {kind: flicker, system: home, at: [1m], strength: 10%}}")
        == [
          "load.gusts has no key 'strength'; known here: kind, system, at, every, from, until"
        ])
  }

  @Test func `entities of two systems cannot share a full name, nor a system the name of a kind`() {
    let text = Self.systems.replacing("tree:", with: "hall:")
    #expect(
      Evening.problems(text) == [
        "two systems have a lamp 'hall'; reports would mix them up; give one of them another name"
      ])
    #expect(
      Evening.problems(Self.systems.replacing("  yard:", with: "  lamps:")) == [
        "'lamps' is no name for a system beside others; it means all lamps of the scenario"
      ])
  }

  @Test func `beside a second system the first one's draws and decisions stay the same`() throws {
    let story = """
      people: {ann: {notices: {condition: "not lamp:hall.on", after: {uniform: [1m, 20m]}}}}
      timeline:
        - {id: crack, at: {T}, fault: lamp.broken, on: "lamp:hall", for: {uniform: [5m, 30m]}}
      """.replacing("{T}", with: "10m")
    let first = Self.systems.split(separator: "\n").prefix { $0 != "  yard:" }
    let alone = try Evening(
      first.joined(separator: "\n") + "\n" + story, seed: 5, isNominal: false)
    let both = try Evening(Self.systems + "\n" + story, seed: 5, isNominal: false)
    #expect(alone.story == both.story)
  }
}
