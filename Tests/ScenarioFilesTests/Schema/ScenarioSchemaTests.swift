import ClusterModeling
import Foundation
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioSchemaTests {
  private let schema = ScenarioSchema(catalogue: toyCatalogue)

  private static let samples = [
    ToyScenario.text,
    ToyScenario.text
      + "variants:\n  a: {}\n  b: {set: {params.outage: 5m}, expect: {settled: {allow: any}}}\n",
    ToyScenario.text.replacingFirst("for: $outage", by: "for: {uniform: [$outage, 30m]}"),
    ToyScenario.text.replacingFirst("leader: a", by: "leader: a\n    retries: 3\n    strict: true"),
    ToyScenario.text.replacingFirst("version: \"1.0.3\"", by: "version: 1.0\n    profile: 2.0"),
    ToyScenario.text.replacingFirst("tags: [toy]", by: "tags:"),
    ToyScenario.text.replacingFirst(
      "notices: {alert: node.silent, after: {lognormal: {median: 6m, p95: 20m}}}",
      by: "notices: [{alert: node.silent, after: 5m}]\n    one_task_at_a_time: true"),
  ]

  /// Faults of shape, key, word or unit, which the schema has to see as well as the reader.
  private static let faults = [
    ("tags: [toy]", "tagz: [toy]"), ("kind: scenario", "kind: plan"),
    ("firedrill: 1", "firedrill: 2"),
    ("name: node-lost\n", ""), ("length: 2h", "length: 2"), ("sites: [east, west]", "sites: 5"),
    ("latency: 40ms", "latencyy: 40ms"), ("loss: 0.01%", "loss: 3"), ("1Gbps", "1Gb"),
    ("model: toy", "model: tot"), ("size: large", "size: huge"), ("count: 500", "count: many"),
    ("kind: device", "kind: robot"), ("300kB", "300"), ("at: 10m", "at: soon"),
    ("within: 30m", "within: 30"), ("[html, json]", "[html, pdf]"), ("seed: 7", "seed: -7"),
    ("{exponential: {mean: 90s}}", "{exponentia: {mean: 90s}}"), ("rto: 90m", "rto: 90"),
    ("steady_state:", "steady:"), ("    hold_for: 5m", "    holdfor: 5m"),
    ("phases: {", "phases: {x: 1, "), ("leader: a\n    nodes", "nodes"),
  ]

  @Test(arguments: samples)
  func `every good sample passes the reader and the schema`(_ text: String) throws {
    let judge = try #require(DraftSeven(schema.jsonSchema))
    #expect(reading(text).scenario != nil, "\(reading(text).problemText)")
    #expect(judge.accepts(try EditorValue.of(text)))
  }

  @Test(arguments: ShippedScenariosTests.paths)
  func `every shipped scenario passes the schema`(_ path: String) throws {
    let shipped = ScenarioSchema(catalogue: ShippedScenariosTests.catalogue)
    let judge = try #require(DraftSeven(shipped.jsonSchema))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(judge.accepts(try EditorValue.of(text)))
  }

  @Test(arguments: faults)
  func `a fault of shape fails the reader and the schema`(_ old: String, _ new: String) throws {
    let text = ToyScenario.text.replacingFirst(old, by: new)
    #expect(text != ToyScenario.text)
    let judge = try #require(DraftSeven(schema.jsonSchema))
    let isRefused = reading(text).scenario == nil
    #expect(isRefused)
    #expect(!judge.accepts(try EditorValue.of(text)))
  }

  @Test func `the schema uses only what the judge of this test knows`() throws {
    let judge = try #require(DraftSeven(schema.jsonSchema))
    var unknown: [String] = []
    func visit(_ value: Any, isSchema: Bool) {
      if let list = value as? [Any] { list.forEach { visit($0, isSchema: isSchema) } }
      guard let entries = value as? [String: Any] else { return }
      for (key, inner) in entries {
        if isSchema, !DraftSeven.keywords.contains(key) { unknown.append(key) }
        if key == "enum" || key == "required" { continue }
        visit(inner, isSchema: !(isSchema && (key == "properties" || key == "definitions")))
      }
    }
    visit(judge.root, isSchema: true)
    #expect(unknown == [])
  }

  @Test func `the schema's keys are those of the reader, section by section`() throws {
    let judge = try #require(DraftSeven(schema.jsonSchema))
    let properties = try #require(judge.root["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(schema.keys.map(\.name)))
    #expect(
      Set(judge.root["required"] as? [String] ?? [])
        == ["firedrill", "kind", "name", "sites", "systems"])
    // All paths that lead to a key in the schema's text, however deep.
    var found: Set<String> = []
    func visit(_ value: Any, _ path: String) {
      guard let entries = value as? [String: Any] else { return }
      for key in ["anyOf", "allOf"] {
        let choices = entries[key] as? [[String: Any]] ?? []
        // Beside one record a list of the same records is no place of its own.
        let isOneOrMany = choices.contains { $0["properties"] != nil }
        for choice in choices where choice["items"] == nil || !isOneOrMany { visit(choice, path) }
      }
      for (key, inner) in entries["properties"] as? [String: Any] ?? [:] {
        let here = path.isEmpty ? key : "\(path).\(key)"
        found.insert(here)
        visit(inner, here)
      }
      for key in ["items", "additionalProperties"] {
        if let inner = entries[key] as? [String: Any] { visit(inner, path + ".*") }
      }
    }
    visit(judge.root, "")
    #expect(found == Set(schema.keyPaths))
  }

  @Test func `every key is explained by its path or by its name alone`() {
    for path in schema.keyPaths where !path.hasPrefix("variants.*.expect.*.") {
      #expect(schema.explanation(of: path)?.isEmpty == false, "\(path)")
    }
    #expect(
      schema.explanation(of: "wait_up_to")
        == "procedures.*.steps.*.wait_up_to  (key of a scenario: a duration such as 45ms, 30s or "
        + "1h30m)\nHow long a check or verification is waited for.\n")
    #expect(schema.explanation(of: "nodes.site")?.hasPrefix("systems.*.nodes.*.site  (") == true)
    #expect(schema.explanation(of: "no-such-key") == nil)
    #expect(schema.explanation(of: "") == nil)
  }
}
