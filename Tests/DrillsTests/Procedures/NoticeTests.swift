import Drills
import Observations
import Testing
import Units

/// When people notice, and what.
@Suite struct NoticeTests {
  private func notices(_ evening: Evening) -> [String] {
    evening.record.decisions.filter { $0.text.hasPrefix("notices") }
      .map { "+\($0.at) \($0.subject): \($0.text)" }
  }

  @Test func `a person notices a model's alert after a delay, and acts on the fault`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {alert: lamp.dark, after: 6m}}
      procedures:
        fix: {steps: [{id: look, act: looks, takes: 1m}]}
      timeline:
        - {id: light, at: 1m, do: switch, on: "lamp:desk", with: {to: "on"}}
        - {id: crack, at: 20m, fault: lamp.broken, on: "lamp:hall"}
        - {id: fix, after: ann.notices(crack), run: fix, by: ann}
      """)
    #expect(
      notices(evening) == ["+6m ann: notices lamp.dark", "+26m ann: notices lamp.dark after crack"])
    #expect(
      evening.chain(to: "is done with fix") == [
        "crack: lamp.broken begins at lamp:hall", "ann: is alerted: lamp.dark",
        "ann: notices lamp.dark after crack", "ann: begins fix", "ann: begins fix/look",
        "ann: is done with fix",
      ])
  }

  @Test func `a signal tells of the faults nearest to what it names, not of all under way`() throws
  {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "not lamp:gate.on", after: 5m}}
        bob: {notices: {condition: "any(lamp, broken)", after: 5m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
        - {id: dark, at: 20m, fault: site.power_loss, on: "site:garden"}
        - {id: cut, at: 21m, fault: link.down, on: "link:house->garden"}
      """)
    #expect(
      notices(evening) == [
        "+15m bob: notices any(lamp, broken) after crack",
        "+25m ann: notices not lamp:gate.on after dark",
      ])
  }

  @Test func `a signal near to no fault tells of all that are under way`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:gate.heat >= 20m", after: 5m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
        - {id: dark, at: 15m, fault: site.power_loss, on: "site:house"}
      """)
    #expect(notices(evening) == ["+25m ann: notices lamp:gate.heat >= 20m after crack, dark"])
  }

  @Test func `a signal about links of a site tells of the cut, and of it alone`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "not link:garden->house.up", after: 5m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
        - {id: cut, at: 20m, fault: link.down, on: ["link:house->garden", "link:garden->house"]}
      """)
    #expect(notices(evening) == ["+25m ann: notices not link:garden->house.up after cut"])
  }

  @Test func `a condition is noticed on its rising edge only`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:hall.broken", after: 1m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 10m}
        - {id: other, at: 12m, fault: lamp.broken, on: "lamp:gate", for: 1m}
      """)
    #expect(notices(evening) == ["+11m ann: notices lamp:hall.broken after crack"])
  }

  @Test func `a condition with a span is noticed when it has held so long`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:hall.broken for 5m", after: 1m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", pattern: {down: 4m, up: 1m, times: 2}}
        - {id: long, at: 30m, fault: lamp.broken, on: "lamp:hall"}
      """)
    #expect(notices(evening) == ["+36m ann: notices lamp:hall.broken for 5m after long"])
  }

  @Test func `a fault is noticed once, whatever else tells of it`() throws {
    let evening = try Evening(
      """
      people:
        ann:
          notices:
            - {condition: "lamp:hall.broken", after: 1m}
            - {condition: "not lamp:hall.on", after: 2m}
        bob: {notices: {condition: "lamp:hall.broken", after: 3m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", pattern: {down: 10m, up: 5m, times: 2}}
        - {id: ann, after: ann.notices(crack), mark: ann}
        - {id: bob, after: bob.notices(crack), mark: bob}
      """)
    #expect(evening.times("ann", "marks: ann") == [.minutes(11)])
    #expect(evening.times("bob", "marks: bob") == [.minutes(13)])
  }

  @Test func `what came up while nobody had looked is seen with the first look`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "any(lamp, broken)", after: 10m}}
      timeline:
        - {id: one, at: 10m, fault: lamp.broken, on: "lamp:hall"}
        - {id: two, at: 15m, fault: lamp.broken, on: "lamp:gate"}
        - {id: three, at: 25m, fault: lamp.broken, on: "lamp:desk"}
      """)
    #expect(notices(evening) == ["+20m ann: notices any(lamp, broken) after one, two"])
  }

  @Test func `a signal that comes again before anybody has looked tells nothing new`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:hall.broken", after: 10m}}
      timeline:
        - {id: flap, at: 10m, fault: lamp.broken, on: "lamp:hall", pattern: {down: 1m, up: 1m, times: 4}}
      """)
    #expect(evening.times("ann", "is alerted: lamp:hall.broken") == [.minutes(10)])
    #expect(notices(evening) == ["+20m ann: notices lamp:hall.broken after flap"])
  }

  @Test func `what a short fault left behind is put down to it`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:hall.heat < 5m for 3m", after: 1m}}
      timeline:
        - {id: blink, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 1s}
      """)
    #expect(notices(evening).last == "+14m ann: notices lamp:hall.heat < 5m for 3m after blink")
  }

  @Test func `off shift nobody notices before the next shift begins`() throws {
    let evening = try Evening(
      """
      people:
        ann: {available: ["0s .. 5m", "40m .. 50m"], notices: {condition: "lamp:hall.broken", after: 1m}}
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 10m}
        - {id: again, at: 55m, fault: lamp.broken, on: "lamp:hall", for: 10m}
      """)
    #expect(notices(evening) == ["+40m ann: notices lamp:hall.broken after crack"])
  }

  @Test func `the delay is drawn anew each time`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "lamp:hall.broken", after: {uniform: [1m, 9m]}}}
      timeline:
        - {id: crack, every: 20m, times: 4, fault: lamp.broken, on: "lamp:hall", for: 10m}
      """, isNominal: false)
    let delays = zip(
      evening.times("ann", "is alerted: lamp:hall.broken"),
      evening.times("ann", "notices lamp:hall.broken after crack")
    ).map { $1 - $0 }
    #expect(delays.count == 4)
    #expect(Set(delays).count == 4)
  }
}
