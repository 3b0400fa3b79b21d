import Observations
import Testing

@Suite struct GenericComponentTests {
  private static func nodes(_ keys: String, crew: Int? = nil) -> String {
    (crew.map { "crews:\n  shift: {size: \($0)}\n" } ?? "")
      + "components:\n  node: {count: 2, \(keys)\(crew == nil ? "" : ", crew: shift")}\n"
      + "groups:\n  any: {of: [node], needs: 1}\n  all: {of: [node], needs: 2}"
  }

  @Test func `one crew repairs what failed first, and the other waits`() throws {
    let play = try GenericPlay(
      Self.nodes("lifetime: 10h, repair: 2h", crew: 1), length: "15h")
    #expect(play["node.failures"] == 2)
    #expect(play["node.mean_time_down"] == 3 * 3_600.0)
    #expect(play["any.downtime"] == 2 * 3_600.0)
    #expect(play["all.downtime"] == 4 * 3_600.0)
    #expect(play["shift.utilisation"] == 4.0 / 15)
    #expect(play["shift.mean_waiting"] == 2.0 / 15)
    #expect(play["any.first_outage"] == 10 * 3_600.0)
    #expect(play["rto.service"] == 4 * 3_600.0)
  }

  @Test func `without a crew each is repaired at once`() throws {
    let play = try GenericPlay(Self.nodes("lifetime: 10h, repair: 2h"), length: "15h")
    #expect(play["node.mean_time_down"] == 2 * 3_600.0)
    #expect(play["all.downtime"] == 2 * 3_600.0)
  }

  @Test func `a group may be made of single units`() throws {
    let play = try GenericPlay(
      Self.nodes("").replacing("count: 2, ", with: "count: 2")
        .replacing("any: {of: [node]", with: "any: {of: [node-2]"),
      """
      timeline:
        - {id: one, at: 1h, fault: component.down, on: "component:node-1", for: 1h}
        - {id: two, at: 3h, fault: component.down, on: "component:node-2", for: 2h}
      """, length: "10h")
    #expect(play["any.downtime"] == 2 * 3_600.0)
    #expect(play["all.downtime"] == 3 * 3_600.0)
  }

  @Test func `what is lost for good is not repaired`() throws {
    let play = try GenericPlay(
      Self.nodes("lifetime: 10h, repair: 2h").replacing(
        "needs: 1}", with: "needs: 1, lost_for_good: true}"), length: "15h")
    #expect(play["any.downtime"] == 5 * 3_600.0)
    #expect(play["any.outages"] == 1)
    #expect(play["node.up_at_end"] == 0)
  }

  @Test func `without a repair time somebody has to repair it`() throws {
    let story = """
      timeline:
        - {id: too-early, at: 30m, do: repair, on: "component:node-1", by: admin}
        - {id: mend, at: 2h, do: repair, on: "component:node-1", by: admin}
      """
    let play = try GenericPlay(Self.nodes("lifetime: 1h"), story, length: "150m")
    #expect(play["node.failures"] == 2)
    #expect(play["node.up_at_end"] == 0.5)
    #expect(
      play.record.decisions.contains {
        $0.kind == .refusal && $0.text.contains("node-1 is not broken")
      })
  }

  @Test func `power and faults take a component down and leave its repair alone`() throws {
    let play = try GenericPlay(
      "components:\n  node: {site: east, repair: 2h}",
      """
      timeline:
        - {id: dark, at: 1h, fault: site.power_loss, on: "site:east", for: 1h}
        - {id: fault, at: 3h, fault: component.down, on: "component:node", for: 30m}
      """)
    #expect(play["node.downtime"] == 90 * 60.0)
    #expect(play["node.failures"] == 2)
  }

  @Test func `the story and the lanes can be left out without a change of figures`() throws {
    let blocks = Self.nodes("lifetime: {exponential: {mean: 5h}}, repair: 1h", crew: 1)
    let everything = try GenericPlay(blocks, length: "500h", seed: 4)
    let figures = try GenericPlay("record: figures\n" + blocks, length: "500h", seed: 4)
    for metric in figures.record.metrics { #expect(everything[metric.name] == metric.value) }
    #expect(everything.record.lanes.count == 4)
    #expect(figures.record.lanes.isEmpty && figures.record.decisions.isEmpty)
  }
}
