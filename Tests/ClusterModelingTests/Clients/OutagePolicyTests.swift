import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// Policy that was on its way when a server stopped answering.
@Suite struct OutagePolicyTests {
  /// A server that hands out slowly stops answering, and later stops handing out, while policy is
  /// on its way to its clients; a newer version comes when it is back.
  private var script: PopulationScript {
    var script = PopulationScript(seed: 1, dice: "nothing", isNominal: false)
    script.horizon = Instant(.hours(3))
    script.servers = [
      ClientServer(name: "pce:0", condition: .serving(coreNodes: 1), policyRatePerCoreNode: 0.05)
    ]
    script.groups = [ClientGroup(name: "vens:0", count: 40, home: 0, unusableTrustShare: 0)]
    var handsOut = ServerCondition.serving(coreNodes: 1)
    handsOut.acceptsClients = false
    handsOut.countsSilence = false
    let begin = Instant(.hours(1))
    script.changes = [
      (begin, .provision(shares: [1])), (begin, .compute(server: 0)),
      (begin + .seconds(10), .server(0, handsOut)), (begin + .seconds(20), .server(0, .down)),
      (begin + .seconds(30), .server(0, .serving(coreNodes: 1))),
      (begin + .seconds(400), .provision(shares: [1])),
      (begin + .seconds(400), .compute(server: 0)),
    ]
    return script
  }

  @Test(arguments: [true, false])
  func `a server that hands out nothing while it is down forgets whom it had promised policy`(
    isFollowed: Bool
  ) throws {
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try PopulationPlayer(script, isFollowed: isFollowed)
    if isFollowed {
      lazy.play(script)
    } else {
      lazy.play(script, readingEvery: .hours(10)) { _, _ in }
    }
    let last = try #require(naive.versions[1].milestones[2])
    #expect(last < Instant(.hours(1) + .seconds(400 + 40 * 20 + 300)))
    PopulationComparison(lazy: lazy.population, naive: naive, story: "one server").expectSame()
  }
}
