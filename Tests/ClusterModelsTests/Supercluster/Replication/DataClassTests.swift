import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What crosses links between PCEs, and what never does.
@Suite struct DataClassTests {
  @Test(.shows("SC-REPL-001"))
  func `the catalogue says of each class how it gets to other PCEs`() {
    func classes(_ movement: DataClass.Movement) -> [DataClass] {
      DataClass.allCases.filter { $0.movement == movement }
    }
    #expect(classes(.fromLeader) == [.policy, .pairingProfile, .agentLimit, .login])
    #expect(classes(.fromManagingPCE) == [.workloadContext])
    #expect(classes(.fromEachPCE) == [.publicAddress])
    #expect(classes(.fetchedByLeader) == [.trafficView])
    #expect(
      classes(.stays) == [.flowSummary, .heartbeat, .trafficStore, .venBundle, .runtimeEnvironment])
  }

  @Test(.shows("SC-REPL-001", "SC-ILLUM-008"))
  func `a busy day moves policy, context and views between PCEs, and never flows or heartbeats`() {
    let text = Rehearsal.text(vens: 30) { text in
      text.loads.append(("context", "workload.change", [("group", .text("vens-eu"))]))
      text.loads.append(("profiles", "management.write", [("request", .text("pairing_profile"))]))
      text.loads.append(("users", "management.write", [("request", .text("user_administration"))]))
      text.loads.append(("new", "pairing", [("vens", .text("vens-ap"))]))
    }
    var drill = Rehearsal(text, seed: 3)
    for hour in 0..<6 {
      for load in 0..<5 { drill.arrive(load, ordinal: UInt64(hour)) }
      drill.run(for: .hours(1))
    }
    let crossings = drill.model.replication.crossings
    func count(_ data: DataClass) -> Int { crossings[data.rawValue] }
    #expect(count(.policy) == 12)
    #expect(count(.workloadContext) == 24)
    #expect(count(.pairingProfile) == 12)
    #expect(count(.login) == 12)
    #expect(count(.trafficView) > 10)
    for data in DataClass.allCases where data.movement == .stays { #expect(count(data) == 0) }
    #expect((drill.number("illumination", "eu", "flows_accepted") ?? 0) > 0)
  }
}
