import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct HalfOpenWindowTests {
  private func means(stalledFor stall: Duration) -> (same: Double, cross: Double) {
    var drill = Rehearsal(Rehearsal.text(vens: 30), seed: 11)
    drill.run(until: .minutes(10))
    for _ in 0..<40 {
      let stalls = ["us->eu", "us->ap"].map { drill.begin("replication.stall", at: $0) }
      drill.provision()
      drill.run(for: stall)
      for fault in stalls { drill.end(fault) }
      drill.run(for: .minutes(3))
    }
    drill.finish()
    return (
      drill.metric("policy.half_open_window.same_pce.mean") ?? 0,
      drill.metric("policy.half_open_window.cross_pce.mean") ?? 0
    )
  }

  @Test(.shows("SC-POLICY-006"))
  func `connections across PCEs stay half open longer, by about the replication lag`() {
    let quick = means(stalledFor: .zero)
    #expect(quick.same > 0)
    #expect(quick.cross > quick.same)
    let slow = means(stalledFor: .minutes(2))
    #expect(abs(slow.same - quick.same) < 1e-9)
    // Two of three pairs of PCEs have the leader on one end and wait for its stream.
    #expect(abs(slow.cross - 80) < 15)
  }
}
