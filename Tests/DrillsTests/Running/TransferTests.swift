import Drills
import Observations
import Testing
import Units

/// Bulk transfers of a model end at their instants, whatever changes under way.
///
/// A bulb takes a second on the free link of 1 Gbit/s.
@Suite struct TransferTests {
  private func ends(_ timeline: String) throws -> (bulbs: [Duration], events: UInt64) {
    let evening = try Evening("timeline:\n" + timeline)
    let bands = evening.record.bands.filter { $0.kind == .step && $0.name.hasPrefix("bulb") }
    return (bands.compactMap { $0.end?.sinceStart }, evening.record.eventCount)
  }

  @Test func `a transfer ends when the link has carried it`() throws {
    let (bulbs, _) = try ends(
      "  - {id: bulb, at: 10m, do: fetch, on: \"lamp:gate\"}")
    #expect(bulbs == [.clock(0, 10, 1)])
  }

  @Test func `two transfers share the link`() throws {
    let (bulbs, _) = try ends(
      """
        - {id: bulb1, at: 10m, do: fetch, on: "lamp:gate"}
        - {id: bulb2, at: 10m, do: fetch, on: "lamp:gate"}
      """)
    #expect(bulbs == [.clock(0, 10, 2), .clock(0, 10, 2)])
  }

  @Test func `a transfer stands still while the link is cut, and goes on after`() throws {
    let (bulbs, _) = try ends(
      """
        - {id: cut, at: 600500ms, fault: link.down, on: links, for: 1m}
        - {id: bulb, at: 10m, do: fetch, on: "lamp:gate"}
      """)
    #expect(bulbs == [.clock(0, 11, 1)])
  }

  @Test func `plans for transfers that changed are dropped, not kept beside the new ones`() throws {
    // Each cut moves the end of the transfer; each end planned before must stay without effect.
    let (bulbs, events) = try ends(
      """
        - {id: cut, at: 600100ms, fault: link.degrade, on: links, with: {bandwidth: 10Mbps}, pattern: {down: 10ms, up: 10ms, times: 40}}
        - {id: bulb1, at: 10m, do: fetch, on: "lamp:gate"}
        - {id: bulb2, at: 11m, do: fetch, on: "lamp:gate"}
        - {id: bulb3, at: 12m, do: fetch, on: "lamp:gate"}
      """)
    #expect(bulbs.count == 3)
    #expect(bulbs[1...] == [.clock(0, 11, 1), .clock(0, 12, 1)])
    // 80 begins and ends of spells, as many plans for them, and few more.
    #expect(events < 200)
  }
}
