import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct ScalarTests {
  /// Puts a key into the system's section and expects an error at its value.
  private func expectRefused(
    _ key: String, _ value: String, _ message: String, hint: String? = nil,
    location: Testing.SourceLocation = #_sourceLocation
  ) {
    expectError(
      replacing: "    leader: a", with: "    leader: a\n    \(key): ▶\(value)",
      "systems.ring.\(key)" + message, hint: hint, location: location)
  }

  @Test func `durations need a unit and one sign`() {
    expectRefused(
      "probe", "10", ": duration \"10\" needs a unit; write for example 30s, 5m or 1h30m",
      hint: "add a unit: '10s'")
    expectRefused("probe", "-5s", ": duration \"-5s\" is negative")
    expectRefused(
      "probe", "1h2h", ": duration \"1h2h\" must go from the longest unit to the shortest")
    expectRefused("probe", "99999999d", ": duration \"99999999d\" is too large")
    expectRefused("probe", "4000d", ": duration \"4000d\" is longer than ten years")
    expectRefused("probe", "[1s]", " should be a duration such as 45ms, 30s or 1h30m, not a list")
  }

  @Test func `sizes and rates need a unit`() {
    expectRefused(
      "disk", "300", ": size \"300\" needs a unit; write for example 300kB, 2MB or 64MiB",
      hint: "add a unit: '300kB'")
    expectRefused(
      "intake", "200", ": rate \"200\" needs a unit; write for example 200Mbps, 1Gbps or 25MB/s",
      hint: "add a unit: '200Mbps'")
  }

  @Test(arguments: [
    ("010", "write it without zeros in front: 10"), ("1_000", "write plain digits: 1000"),
    ("1:30", ""), ("0x10", ""), ("1e3", ""), ("-1", ""), ("10", ""), ("3.0", ""), (".inf", ""),
    ("99999999999999999999", ""), ("three", ""), ("true", ""), ("+3", ""), ("٣", ""),
  ])
  func `whole numbers are plain decimal digits within their range`(_ text: String, _ hint: String) {
    expectRefused(
      "retries", text, " should be a whole number from 0 to 9, not '\(text)'", hint: hint)
  }

  @Test(arguments: [".nan", ".inf", "1e999", "1,5", "0x1p3", "1.", ".5", "--1"])
  func `numbers are plain decimal notation`(_ text: String) {
    expectError(
      replacing: "    leader: a", with: "    leader: a\n    weight: ▶\(text)",
      "systems.ring.weight should be a number such as 3 or 0.25, not '\(text)'")
  }

  @Test func `shares lie between nothing and all`() {
    expectRefused("spare", "3", " should be a share from 0% to 100%, not '3'", hint: "write '3%'")
    expectRefused("spare", "101%", " should be a share from 0% to 100%, not '101%'")
    expectRefused("spare", "some", " should be a share such as 3% or 0.03, not 'some'")
  }

  @Test(arguments: [("yes", "true"), ("on", "true"), ("no", "false"), ("NO", "false")])
  func `only true and false are truths`(_ text: String, _ meant: String) {
    expectRefused(
      "strict", text, " should be true or false, not '\(text)'", hint: "write '\(meant)'")
  }

  @Test func `words come from their list and sites from the scenario`() {
    expectError(
      replacing: "size: large", with: "size: ▶lrage",
      "systems.ring.nodes.b.size should be one of small, large, not 'lrage'",
      hint: "did you mean 'large'?")
    expectError(
      replacing: "a: {site: east}", with: "a: {site: ▶esat}",
      "systems.ring.nodes.a.site should be a site of the scenario, not 'esat'",
      hint: "did you mean 'east'?")
  }

  @Test func `a key without a value is nothing`() {
    expectError(
      replacing: "leader: a", with: "leader:▶",
      "systems.ring.leader should be a name, not nothing")
  }

  @Test func `names have no blanks, slashes or letters of other alphabets`() {
    for name in ["a b", "a/b", "ä", "-a", "$x y", "<b>"] {
      expectError(
        replacing: "name: node-lost", with: "name: ▶\"\(name)\"",
        "name should be a name of letters, digits, '-', '_' and '.', a letter or digit first, "
          + "not '\(name)'")
    }
  }
}
