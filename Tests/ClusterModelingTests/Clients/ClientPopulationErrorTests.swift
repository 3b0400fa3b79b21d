import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientPopulationErrorTests {
  private func refusal(
    _ change: (inout ClientGroup, inout ClientServer, inout [Duration]) -> Void
  ) -> ClientPopulationError? {
    var group = ClientGroup(name: "vens:a", count: 1, home: 0)
    var server = ClientServer(name: "pce:a", condition: .serving(coreNodes: 1))
    var windows = [Duration.seconds(600)]
    change(&group, &server, &windows)
    do throws(ClientPopulationError) {
      _ = try ClientPopulation(
        groups: [group], servers: [server], hearingWindows: windows,
        streams: RandomStreams(seed: 1, replication: 0))
      return nil
    } catch { return error }
  }

  @Test func `what cannot be simulated exactly is refused, each in its words`() {
    #expect(refusal { _, _, _ in } == nil)
    #expect(refusal { group, _, _ in group.home = 1 } == .unknownServer(group: "vens:a"))
    #expect(refusal { group, _, _ in group.count = -1 } == .countOutOfRange(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.heartbeat.missesToDegraded = 0 }
        == .countOutOfRange(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.heartbeat.jitter = .seconds(150) }
        == .jitterTooWide(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.heartbeat.interval = .days(3_651) }
        == .intervalTooLong(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.authentication.minimalInterval = .days(4_000) }
        == .intervalTooLong(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.unusableTrustShare = 1.5 }
        == .shareOutOfRange(group: "vens:a"))
    #expect(
      refusal { group, _, _ in group.offlineAfter = .seconds(300) }
        == .windowTooShort(group: "vens:a"))
    #expect(
      refusal { _, _, windows in windows = [.seconds(60)] } == .windowTooShort(group: "vens:a"))
    #expect(
      refusal { _, _, windows in windows = Array(repeating: .hours(1), count: 5) }
        == .tooManyHearingWindows(limit: 4))
    #expect(
      refusal { _, server, _ in server.policyRatePerCoreNode = 0 }
        == .rateNotPositive(server: "pce:a"))
    #expect(
      refusal { group, _, _ in group.flows.backlogReportsPerMinute = 0 }
        == .flowTimingOutOfRange(group: "vens:a"))
  }

  @Test func `the words name the group or server`() {
    #expect(ClientPopulationError.windowTooShort(group: "vens:x").description.contains("vens:x"))
    #expect(ClientPopulationError.rateNotPositive(server: "pce:y").description.contains("pce:y"))
  }
}
