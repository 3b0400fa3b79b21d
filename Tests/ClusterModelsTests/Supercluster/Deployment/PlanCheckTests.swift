import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PlanCheckTests {
  private func problems(
    pce: [(String, ConfigurationValue.Content)] = [],
    keys: [(String, ConfigurationValue.Content)] = [], place: Int = 1, layout: String = "2x2",
    vens: Int = 10, loads: [(String, String, [(String, ConfigurationValue.Content)])] = []
  ) -> [Problem] {
    var text = SystemText(keys: keys)
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: vens)]
    text.loads = loads
    text.pces[place].keys = pce
    text.pces[place].layout = layout
    return Rehearsal.problems(text)
  }

  private func nens(
    _ count: Int, _ keys: [(String, ConfigurationValue.Content)] = []
  ) -> (String, ConfigurationValue.Content) {
    let nen = ConfigurationValue.Content.record(
      SystemText.entries([("pce", .text("eu"))] + keys))
    return ("nens", .map(SystemText.entries((0..<count).map { ("nen-\($0)", nen) })))
  }

  @Test func `a plain plan has no problem`() { #expect(problems().isEmpty) }

  @Test(
    .shows(
      "SC-DEPLOY-004", "SC-DEPLOY-016", "SC-TOPO-009", "SC-BACKUP-004", "SC-VEN-009", "SC-LB-002",
      "SC-LB-003", "SC-TOPO-007"))
  func `installations are checked, each with its fact`() {
    let l4 = (
      "load_balancer",
      ConfigurationValue.Content.record(
        SystemText.entries([("kind", .text("l4"))]))
    )
    let global = ("global_fqdn", ConfigurationValue.Content.text("super.example.com"))
    let standalone = ("standalone", ConfigurationValue.Content.boolean(true))
    let cases:
      [([(String, ConfigurationValue.Content)], [(String, ConfigurationValue.Content)], String)] = [
        ([standalone, ("encryption_key", .text("x"))], [], "SC-DEPLOY-004"),
        ([("encryption_key", .text("x"))], [], "SC-DEPLOY-004"),
        ([standalone, ("domain", .boolean(true))], [], "SC-DEPLOY-016"),
        ([("address_translation", .boolean(true))], [], "SC-TOPO-009"),
        ([("saved_runtime_env", .boolean(false))], [], "SC-BACKUP-004"),
        ([("ven_bundles", .boolean(false))], [], "SC-VEN-009"),
        (
          [("forwards", .list([8444, 8302].map { SystemText.value(.count($0)) }))], [l4],
          "SC-LB-002"
        ),
        (
          [("forwards", .list([8443, 8444].map { SystemText.value(.count($0)) }))], [l4],
          "SC-LB-003"
        ),
        (
          [("lacks_global_fqdn", .list([SystemText.value(.text("data1"))]))], [global],
          "SC-TOPO-007"
        ),
      ]
    for (pce, keys, fact) in cases {
      #expect(problems(pce: pce, keys: keys).map(\.sources) == [[fact]])
    }
  }

  @Test(.shows("SC-LIMIT-014", "SC-DOC-007", "SC-LIMIT-011"))
  func `too small machines are told of with the VENs above the cut limit`() {
    func hardware(_ cores: Int, _ memory: Int) -> [(String, ConfigurationValue.Content)] {
      [
        (
          "hardware",
          .record(SystemText.entries([("cores", .count(cores)), ("memory_gb", .count(memory))]))
        )
      ]
    }
    #expect(problems(pce: hardware(16, 128)).isEmpty)
    let cut = problems(pce: hardware(16, 32), vens: 3_000)
    #expect(cut.first?.message.contains("500 VENs are above it") == true)
    #expect(cut.first?.message.contains("is open") == false)
    let minimum = problems(pce: hardware(16, 64))
    #expect(minimum.first?.message.contains("2,500 or 10,000 is open") == true)
    #expect(minimum.first?.sources.contains("SC-DOC-007") == true)
  }

  @Test(.shows("SC-NEN-002", "SC-NEN-005", "SC-DOC-068", "SC-NEN-001", "SC-NEN-010"))
  func `NENs are warned of by number and version`() {
    #expect(problems(keys: [nens(3)]).isEmpty)
    #expect(problems(keys: [nens(4)]).map(\.sources) == [["SC-NEN-002"]])
    #expect(problems(keys: [nens(4)]).first?.severity == .warning)
    let version: (String, ConfigurationValue.Content) = ("core_version", .text("22.2.9"))
    #expect(problems(keys: [nens(1), version]).first?.sources == ["SC-NEN-005", "SC-DOC-068"])
    #expect(problems(keys: [nens(1), ("core_version", .text("22.2.10"))]).isEmpty)
    #expect(
      problems(keys: [nens(1, [("version", .text("2.3.0"))])]).map(\.sources) == [["SC-NEN-010"]])
  }

  @Test(.shows("SC-VEN-008", "SC-DOC-067"))
  func `pairing by the global name asks for routing that lasts`() {
    let load = (
      "new", "pairing",
      [
        ("vens", ConfigurationValue.Content.text("vens-eu")), ("server", .text("global")),
      ]
    )
    #expect(problems(loads: [load]).map(\.sources) == [["SC-VEN-008", "SC-DOC-067"]])
    let routed = ("persistent_geo_routing", ConfigurationValue.Content.boolean(true))
    #expect(problems(keys: [routed], loads: [load]).isEmpty)
  }

  @Test(.shows("SC-DEPLOY-001"))
  func `joining PCEs with data of their own needs the vendor's support`() {
    var text = SystemText()
    for place in text.pces.indices {
      text.pces[place].keys = [("standalone", .boolean(true)), ("domain", .boolean(true))]
    }
    let errors = Rehearsal.problems(text).filter { $0.severity == .error }
    #expect(errors.map(\.sources) == [["SC-DEPLOY-001"]])
    #expect(errors.first?.message.contains("vendor support required") == true)
  }
}
