import ClusterModeling
import TestSupport
import Testing
import Units
import VendorTables

@testable import ClusterModels

/// What is said of ports and certificates before a drill.
@Suite struct PortCheckTests {
  private typealias Content = ConfigurationValue.Content

  private func problems(
    pce: [(String, Content)] = [], keys: [(String, Content)] = []
  ) -> [Problem] {
    var text = SystemText(keys: keys)
    text.pces[1].keys = pce
    return Rehearsal.problems(text)
  }

  @Test(.shows("SC-NET-001"))
  func `rows are the guide's table in its order`() {
    #expect(
      PortMatrix.rules.map { "\($0.port)/\($0.transport.rawValue)" }
        == PortRow.allCases.map(\.rawValue))
  }

  @Test(.shows("SC-NET-002", "SC-NET-010"))
  func `another management port or TLS version on one PCE is refused`() {
    let other = problems(pce: [("management_port", .count(9443))])
    #expect(other.first?.sources == ["SC-NET-002"])
    #expect(other.first?.severity == .error)
    #expect(problems(pce: [("management_port", .count(8443))]).isEmpty)
    let tls = problems(pce: [("tls", .text("1.3"))])
    #expect(tls.map(\.sources) == [["SC-NET-010"]])
    #expect(tls.first?.severity == .error)
    #expect(problems(pce: [("tls", .text("1.2"))]).isEmpty)
  }

  @Test(.shows("SC-NET-001", "SC-NET-003", "SC-NET-006"))
  func `each blocked row is named with what fails and with its pairs of nodes`() {
    let blocked = problems(
      keys: [Firewalls.key([("from", "eu"), ("to", "ap")], block: ["5432/tcp", "8300/tcp"])])
    #expect(
      blocked.map(\.message) == [
        "5432/tcp from eu to ap is blocked: replication and joins fail",
        "8300/tcp from eu to ap is blocked (16 pairs of nodes): joins fail",
      ])
    #expect(blocked.map { $0.sources[1] } == ["SC-NET-003", "SC-NET-006"])
    #expect(blocked.allSatisfy { $0.severity == .warning })
    let allowed = problems(
      keys: [
        Firewalls.key(
          [("from", "us"), ("to", "eu")],
          allow: ["8443/tcp", "5432/tcp", "5532/tcp", "8302/tcp", "8302/udp"])
      ])
    #expect(allowed.map { $0.sources[1] } == ["SC-NET-006"])
    let neither = problems(keys: [Firewalls.key([("from", "us")])])
    #expect(neither.map(\.severity) == [.error])
  }

  @Test(.shows("SC-NET-007"))
  func `each PCE is looked at as a leader to be`() {
    let rows = ["8443/tcp", "5532/tcp"]
    let now = problems(keys: [Firewalls.key([("from", "us"), ("to", "eu")], block: rows)])
    #expect(now.map { $0.message.contains("once") } == [false, false])
    let later = problems(keys: [Firewalls.key([("from", "eu"), ("to", "us")], block: rows)])
    #expect(later.allSatisfy { $0.message.contains("once eu leads") })
    #expect(later.allSatisfy { $0.sources.first == "SC-NET-007" })
  }

  @Test(.shows("SC-NET-011", "SC-NET-012"))
  func `missing roots and certificates without the global name are told of`() {
    let roots = problems(pce: [("trusts", .list([SystemText.value(.text("us"))]))])
    #expect(roots.map(\.sources) == [["SC-NET-011"]])
    #expect(roots.first?.message.contains("lacks the roots of ap;") == true)
    let certificate = ("certificate_has_global_fqdn", Content.boolean(false))
    let global = ("global_fqdn", Content.text("super.example.com"))
    #expect(problems(pce: [certificate], keys: [global]).map(\.sources) == [["SC-NET-012"]])
    #expect(problems(pce: [certificate]).isEmpty)
  }

  @Test(.shows("SC-NET-012"))
  func `VENs directed to a PCE without the global name are lost`() {
    for has in [true, false] {
      var text = SystemText(keys: [("global_fqdn", .text("super.example.com"))])
      text.pces[1].keys = [("certificate_has_global_fqdn", .boolean(has))]
      text.groups = [
        SystemText.Group(
          name: "vens-us", home: "us", count: 30, keys: [("unusable_trust", .fraction(0))])
      ]
      var drill = Rehearsal(text)
      drill.run(until: .minutes(10))
      drill.begin("pce.lost", at: "us")
      drill.command("change-dns", on: "us", [drill.argument("to", "eu")])
      drill.run(for: .hours(6))
      let lost = drill.reading("vens", "vens-us", "lost_agent")
      #expect(lost == .number(has ? 0 : 30))
    }
  }

  @Test(.shows("SC-NET-001", "SC-NET-008", "SC-NET-011"))
  func `the rules and the roots are printed with real names`() {
    var text = SystemText(keys: [
      Firewalls.key([("from", "us"), ("to", "eu")], block: ["8302/tcp"])
    ])
    text.pces[1].keys = [("trusts", .list([SystemText.value(.text("us"))]))]
    var drill = Rehearsal(text)
    drill.command("print-plan", on: "us", [("of", .symbol("ports"))])
    drill.command("print-plan", on: "us", [("of", .symbol("trust"))])
    let lines = drill.notes(about: "pce:us")
    #expect(lines.filter { $0.contains("/tcp from") || $0.contains("/udp from") }.count == 36)
    #expect(
      lines.contains(
        "8443/tcp from core0, core1 of us while it leads to ap.pce.example.com"))
    #expect(
      lines.contains("5432/tcp from all nodes of us to addresses of data0, data1 of ap"))
    #expect(
      lines.contains { $0.hasPrefix("8302/tcp") && $0.hasSuffix("confirmations fail") })
    #expect(
      lines.filter { $0.contains("of us to eu.pce.example.com and addresses of core0") }.count == 1)
    #expect(lines.contains("roots in eu: us ok, eu ok, ap x"))
  }

  @Test(.shows("SC-LB-002"))
  func `a port that the balancer does not forward fails in the run`() {
    func drill(forwarding ports: [Int]) -> Rehearsal {
      var text = Rehearsal.text(vens: 40, affects: 1)
      text.pces[1].keys = [("forwards", .list(ports.map { SystemText.value(.count($0)) }))]
      var drill = Rehearsal(text)
      drill.run(until: .minutes(30))
      drill.provision()
      drill.run(for: .seconds(90))
      return drill
    }
    let whole = drill(forwarding: [8443, 8444, 8302])
    #expect(whole.reading("vens", "vens-eu", "owing_policy") == .number(0))
    // Without the event channel policy comes with the next heartbeat (AS-VEN-018).
    var slow = drill(forwarding: [8443, 8302])
    guard case .number(let owing) = slow.reading("vens", "vens-eu", "owing_policy") else { return }
    #expect(owing > 10)
    #expect(slow.reading("vens", "vens-ap", "owing_policy") == .number(0))
    slow.run(for: .minutes(6))
    #expect(slow.reading("vens", "vens-eu", "owing_policy") == .number(0))
    let deaf = drill(forwarding: [8444, 8302])
    #expect(deaf.reading("vens", "vens-eu", "blind") == .number(40))
  }
}
