import ScenarioFiles
import Testing

@Suite struct PlanTextTests {
  @Test func `the plan names steps, runs and parameters in the order of the file`() throws {
    let plan = try #require(reading(ToyScenario.text).scenario).planText("")
    #expect(
      plan == """
        node-lost
          starts 2026-03-14T20:00:00Z, runs for 2h, seed 7
        systems
          ring: toy, guide 1.0
            2 nodes
        timeline
          loss: at 10m, fault node.down on node:a for 20m
          rescue: after oncall.notices(loss), run take-over by oncall with lost: node:a, heir: node:b
            confirm: check not lost.up
            promote: do promote on heir with former: lost, takes 5m
            verify: check heir.role == leader
        expect
          one-leader: never count(node, role == leader) > 1
          leader-back: eventually exists(node, role == leader and up), after loss.start, within 30m, \
        hold_for 5m
          no-loss: metric jobs.lost, pass max <= $most_lost
          in-order: order [rescue/promote.start, rescue/verify.done]
          settled: at_end all(node, up)
        runs
          1 run with seed 7
        parameters
          AS-HUM-006 time_per_manual_command: lognormal: {median: 50s, p95: 3m}, range: [15s, 5m], \
        assumed
          AS-TOY-001 probe_time: 10s, assumed
          AS-TOY-002 restart_time: 2 min, assumed
          AS-TOY-003 share_lost: 0.1 fraction, assumed

        """)
  }

  @Test func `a variant that there is not has no plan`() throws {
    let loaded = try #require(reading(ToyScenario.text).scenario)
    #expect(loaded.planText("other") == "")
    #expect(loaded.resolvedText("other") == "")
  }
}
