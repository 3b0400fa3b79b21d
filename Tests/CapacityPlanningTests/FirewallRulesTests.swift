import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct FirewallRulesTests {
  private func plan(
    _ leaders: [String], closed: [FirewallPlan.ClosedFlow] = []
  ) -> CapacityPlan {
    var plan = fleet(3, .full2x2, vens: 100)
    plan.firewall = FirewallPlan(leaders: leaders, closed: closed)
    return plan
  }

  @Test(.shows("SC-NET-002"))
  func `two management ports in one Supercluster do not fit`() {
    var plan = fleet(3, .full2x2, vens: 100)
    #expect(plan.finding("management-port", "supercluster") == nil)
    plan.pces[1].managementPort = 9443
    #expect(plan.finding("management-port", "supercluster")?.severity == .breach)
    for index in plan.pces.indices { plan.pces[index].managementPort = 9443 }
    #expect(plan.finding("management-port", "supercluster") == nil)
  }

  @Test(.shows("SC-NET-007"))
  func `each PCE that the firewalls do not know as leader is told what a promotion would break`() {
    let known = plan(["p0"])
    #expect(known.finding("leader-ports", "pce:p0") == nil)
    for name in ["pce:p1", "pce:p2"] {
      let finding = known.finding("leader-ports", name)
      #expect(finding?.severity == .warning)
      #expect(finding?.text.contains("8443 and 5532") == true)
    }
    #expect(plan(["p0", "p1", "p2"]).finding("leader-ports", "pce:p2") == nil)
  }

  @Test func `a closed flow of the matrix does not fit, one that is not in it is only noted`() {
    let udp = plan(
      ["p0"], closed: [.init(port: 8302, transport: "udp", from: "p0", to: "p1")])
    #expect(udp.finding("closed-flow", "link:p0->p1")?.severity == .breach)
    let other = plan(["p0"], closed: [.init(port: 8300, transport: "udp", from: "p0", to: "p1")])
    #expect(other.finding("closed-flow", "link:p0->p1")?.severity == .note)
  }

  @Test func `a flow to a PCE that is lost is missed by nobody`() throws {
    let closed = plan(["p0"], closed: [.init(port: 8300, from: "p0", to: "p1")])
    let losses = LossMatrix(of: closed).losses
    #expect(losses.map(\.assessment.fits) == [true, true, false])
  }

  @Test func `pairs of mixed sizes are counted as those of equal ones are`() {
    for rule in PortMatrix.rules {
      for size in PCESize.allCases {
        let sizes = Array(repeating: size, count: 5)
        #expect(rule.pairs(of: sizes) == rule.pairs(pces: 5, size: size))
      }
    }
  }
}
