import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What is refused or warned about before anything is played, each with its id.
@Suite struct StandbyPairCheckTests {
  private func sources(_ text: StandbyPairText, _ severity: Problem.Severity) -> [String] {
    StandbyPairRehearsal.problems(text).filter { $0.severity == severity }.flatMap(\.sources)
  }

  private func disk(_ iops: Double) -> ConfigurationValue.Content {
    StandbyPairText.record([
      ("iops", .number(iops)), ("bytes_per_operation", .bytes(ByteCount(8_000))),
    ])
  }

  @Test(.shows("SP-FQDN-006", "SP-FQDN-007"))
  func `the worked example of option 1 is without a problem`() {
    #expect(StandbyPairRehearsal.problems(StandbyPairText()).isEmpty)
    let own = StandbyPairText(keys: [("active_pce_fqdn", .text("active-pce.com"))])
    #expect(sources(own, .error).contains("SP-FQDN-006"))
  }

  @Test(.shows("SP-FQDN-008", "SP-FQDN-009", "SP-FQDN-010"))
  func `the worked example of option 2 is without a problem`() {
    var text = StandbyPairText(
      east: [("pce_fqdn", .text("active-pce-updated.com"))],
      keys: [
        ("fqdn_option", .count(2)), ("former_pce_fqdn", .text("active-pce.com")),
        ("active_pce_fqdn", .text("active-pce.com")),
      ])
    #expect(StandbyPairRehearsal.problems(text).isEmpty)
    text.east = [("pce_fqdn", .text("active-pce.com"))]
    #expect(sources(text, .error).contains("SP-FQDN-010"))
    text.keys[1] = ("former_pce_fqdn", .text("another.com"))
    #expect(sources(text, .error).contains("SP-FQDN-008"))
  }

  @Test(.shows("SP-ROLE-001"))
  func `a pair has two PCEs`() {
    #expect(sources(StandbyPairText(isComplete: false), .error) == ["SP-ROLE-001"])
    #expect(sources(StandbyPairText(further: ["third"]), .error) == ["SP-ROLE-001"])
  }

  @Test(.shows("SP-FQDN-001"))
  func `a missing name is refused`() {
    #expect(sources(StandbyPairText(west: [("pce_fqdn", .text(""))]), .error) == ["SP-FQDN-001"])
    #expect(
      sources(StandbyPairText(keys: [("active_pce_fqdn", .text(""))]), .error)
        .contains("SP-FQDN-001"))
  }

  @Test(.shows("SP-GAP-005"))
  func `both PCEs need a name of their own`() {
    let text = StandbyPairText(west: [("pce_fqdn", .text("active-pce.com"))])
    #expect(sources(text, .error).contains("SP-GAP-005"))
  }

  @Test(.shows("SP-FQDN-002", "SP-FQDN-003"))
  func `active_pce_fqdn is set alike on both sides of a pair`() {
    func setting(_ value: String) -> StandbyPairText {
      StandbyPairText(west: [
        (
          "active_standby_replication",
          StandbyPairText.record([("active_pce_fqdn", .text(value))])
        )
      ])
    }
    #expect(sources(setting("unset"), .error).contains("SP-FQDN-002"))
    #expect(sources(setting("other.com"), .error) == ["SP-FQDN-003"])
    #expect(sources(setting("active-pce-global.com"), .error).isEmpty)
  }

  @Test(.shows("SP-GAP-003"))
  func `the section itself has no value`() {
    let text = StandbyPairText(west: [("active_standby_replication", .text("standby-pce.com"))])
    #expect(sources(text, .warning) == ["SP-GAP-003"])
    #expect(sources(text, .error).isEmpty)
  }

  @Test(.shows("SP-PRE-001"))
  func `all nodes of a PCE carry one certificate`() {
    func ids(_ ids: [String]) -> StandbyPairText {
      StandbyPairText(east: [
        ("certificate", StandbyPairText.record([("ids", StandbyPairText.words(ids))]))
      ])
    }
    #expect(sources(ids(["x", "y"]), .error) == ["SP-PRE-001"])
    #expect(sources(ids(["x", "x"]), .error).isEmpty)
  }

  @Test(.shows("SP-CERT-001", "SP-GAP-004"))
  func `a certificate lists three names, and a fourth for a balancer of another name`() {
    func names(_ names: [String], balancer: String?) -> StandbyPairText {
      let certificate = StandbyPairText.record([("names", StandbyPairText.words(names))])
      return StandbyPairText(
        east: [("certificate", certificate)], west: [("certificate", certificate)],
        keys: balancer.map { [("load_balancer_fqdn", .text($0))] } ?? [])
    }
    let three = ["active-pce.com", "standby-pce.com", "active-pce-global.com"]
    #expect(sources(names(three, balancer: nil), .error).isEmpty)
    #expect(sources(names(Array(three.dropLast()), balancer: nil), .error).contains("SP-CERT-001"))
    #expect(sources(names(three, balancer: "active-pce-global.com"), .error).isEmpty)
    let four = StandbyPairRehearsal.problems(names(three, balancer: "lb.com"))
    #expect(four.contains { $0.sources.contains("SP-GAP-004") && $0.hint == "it lists 4 names" })
  }

  @Test(.shows("SP-PRE-003"))
  func `a difference in capacity is named with both numbers`() {
    let text = StandbyPairText(
      east: [("cores", .count(16)), ("disk", disk(5_000)), ("layout", .text("4x2"))],
      west: [("cores", .count(8)), ("disk", disk(4_000))])
    let found = StandbyPairRehearsal.problems(text).filter { $0.sources == ["SP-PRE-003"] }
    #expect(found.map(\.severity) == [.warning, .warning, .warning])
    #expect(found.contains { $0.message == "cores differ: 16 at a, 8 at s" })
    #expect(found.contains { $0.message == "IOPS differ: 5000 at a, 4000 at s" })
  }

  @Test(.shows("SP-PRE-004", "SP-PRE-005"))
  func `a pair has its software of one version on both`() {
    #expect(
      sources(StandbyPairText(west: [("version", .text("24.5"))]), .error) == ["SP-PRE-004"])
    #expect(
      sources(StandbyPairText(west: [("installed", .boolean(false))]), .error) == ["SP-PRE-005"])
  }

  @Test(.shows("SP-PRE-007", "SP-PRE-008"))
  func `closed ports are warned about`() {
    #expect(
      sources(StandbyPairText(keys: [("replication_ports", .text("closed"))]), .warning)
        == ["SP-PRE-007"])
    let text = StandbyPairText(west: [("service_ports", StandbyPairText.words(["management"]))])
    let found = StandbyPairRehearsal.problems(text)
    #expect(found.map(\.message) == ["service ports open on one side only: agent"])
    #expect(found[0].sources == ["SP-PRE-008", "SP-REPL-007"])
  }

  @Test(.shows("SP-REPL-007", "SP-VENLIB-001"))
  func `what is put on each PCE by hand is compared side by side`() {
    let library = StandbyPairText(west: [("ven_library", StandbyPairText.words(["24.5"]))])
    #expect(sources(library, .warning).contains("SP-VENLIB-001"))
    #expect(sources(library, .warning).contains("SP-REPL-007"))
    let lines = StandbyPairRehearsal(StandbyPairText()).model.summaryLines
    #expect(lines.contains { $0.contains("by hand on both PCEs") && $0.contains("SP-GAP-012") })
  }

  @Test(.shows("SP-VENLIB-002"))
  func `agent versions in the library are supported by the PCE`() {
    let versions = ("ven_versions", StandbyPairText.words(["25.1", "24.5"]))
    #expect(sources(StandbyPairText(keys: [versions]), .error).isEmpty)
    let library = StandbyPairText.words(["19.3"])
    let text = StandbyPairText(
      east: [("ven_library", library)], west: [("ven_library", library)], keys: [versions])
    let found = StandbyPairRehearsal.problems(text)
    #expect(found.first?.message == "VEN 19.3 is not supported by PCE 25.1")
    #expect(found.first?.sources == ["SP-VENLIB-002"])
  }

  @Test(.shows("SP-DNS-001"))
  func `a TTL beyond half an hour is warned about`() {
    func text(_ minutes: Int64) -> StandbyPairText {
      StandbyPairText(keys: [("dns_ttl", .duration(.minutes(minutes)))])
    }
    #expect(sources(text(30), .warning).isEmpty)
    #expect(sources(text(31), .warning).first == "SP-DNS-001")
  }

  @Test(.shows("SP-WAL-005", "SP-GAP-017"))
  func `kept segments must fit the disk by the larger reading`() {
    func text(_ free: Int64) -> StandbyPairText {
      StandbyPairText(
        east: [("free_disk", .bytes(ByteCount(free)))],
        west: [("free_disk", .bytes(ByteCount(free)))],
        traffic: [("wal_keep_segments", .count(5_120))])
    }
    #expect(sources(text(85_899_345_920), .error).isEmpty)
    #expect(sources(text(85_899_345_919), .error).contains("SP-WAL-005"))
  }

  @Test(.shows("SP-REPL-009"))
  func `rates of replication are more than zero`() {
    let text = StandbyPairText(traffic: [("wal_rate", .rate(BitRate(bitsPerSecond: 0)))])
    #expect(sources(text, .error) == ["SP-REPL-009"])
  }

  @Test(.shows("SP-GAP-001", "SP-GAP-008", "SP-GAP-009", "SP-GAP-011", "SP-GAP-013"))
  func `the header of a report says what the guide leaves open`() {
    let lines = StandbyPairRehearsal(StandbyPairText(west: [("layout", .text("SNC"))])).model
      .summaryLines
    for id in ["SP-GAP-001", "SP-GAP-008", "SP-GAP-009", "SP-GAP-011"] {
      #expect(lines.contains { $0.contains(id) })
    }
    #expect(lines[1].contains("SNC"))
  }

  @Test func `every figure is the assumption book's own`() {
    for parameter in StandbyParameters.all {
      #expect(differencesFromBook(parameter).isEmpty)
    }
    let ids = StandbyPair.description.parameters.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
