import Testing

/// Components, crews, groups and pairs against the formulas of reliability.
@Suite struct AvailabilityFormTests {
  private static func system(_ blocks: String) -> String {
    """
    systems:
      pces:
        model: generic
        record: figures
    \(blocks)
    """
  }

  private static func node(_ lifetime: String, _ repair: String) -> String {
    system(
      """
          components:
            node: {lifetime: {\(lifetime)}, repair: {\(repair)}}
      """)
  }

  private static let oneNode = node("exponential: {mean: 1000h}", "exponential: {mean: 4h}")

  @Test func `B1: one node over many years`() async throws {
    // Ten years of 8760 h.
    let form = ClosedForm(
      Self.oneNode, length: "87600h", replications: 2_560, lightReplications: 200,
      [
        .init("node.unavailability", 0.003984063745), .init("node.failures", 87.25099602),
        .init("node.mean_time_down", 14_400),
      ])
    try await form.judge()
    try await form.refuses(("mean: 4h", "mean: 252m"), ("mean: 1000h", "mean: 950h"))
  }

  @Test func `B1: one node in its first week and its first hours`() async throws {
    let week = ClosedForm(
      Self.oneNode, length: "168h", replications: 160_000, lightReplications: 2_000,
      [
        .init("node.downtime", 2_352.419803, within: 0.03),
        .init("node.no_failure", 0.8453538347, within: 0.01),
      ])
    try await week.judge()
    let start = ClosedForm(
      Self.oneNode, length: "4h", replications: 450_000, lightReplications: 2_000,
      // A tenth of the unavailability.
      [.init("node.up_at_end", 0.9974757405, within: 0.000252)])
    try await start.judge()
  }

  @Test(arguments: [("100h", 0.7545789097), ("500h", 4.750000001)])
  func `B1b: wear instead of chance`(length: String, replacements: Double) async throws {
    let form = ClosedForm(
      Self.node("erlang: {stages: 2, mean: 100h}", "constant: 0s"), length: length,
      replications: 40_000, lightReplications: 2_000, [.init("node.failures", replacements)])
    try await form.judge()
    try await form.refuses(("mean: 100h", "mean: 95h"), alsoLight: false)
  }

  private static func group(of count: Int, needs: Int) -> String {
    system(
      """
          components:
            node: {count: \(count), lifetime: {exponential: {mean: 500h}}, repair: 10h}
          groups:
            cluster: {of: [node], needs: \(needs)}
      """)
  }

  @Test(arguments: [
    (3, 2, 0.0011383254), (5, 4, 0.0036961092), (8, 6, 0.0003920773), (2, 1, 0.0003844675),
  ])
  func `B2: so many of so many nodes, each with its own crew`(
    count: Int, needs: Int, unavailability: Double
  ) async throws {
    let form = ClosedForm(
      Self.group(of: count, needs: needs), length: "87600h", replications: 640,
      lightLength: "40000h", lightReplications: 12,
      [
        .init("node.unavailability", 0.01960784314),
        .init("cluster.unavailability", unavailability, within: 0.1),
      ])
    try await form.judge()
    try await form.refuses(
      ("repair: 10h", "repair: 630m"), ("mean: 500h", "mean: 475h"), alsoLight: false)
  }

  @Test(arguments: [
    (1, 0.4921821574, 0.1048755984, 0.3606254274), (2, 0.3760193878, 0.0491190952, nil),
  ])
  func `B3: five nodes and one or two crews`(
    crews: Int, down: Double, below4: Double, below5: Double?
  ) async throws {
    let text = Self.system(
      """
          crews:
            shift: {size: \(crews)}
          components:
            node: {count: 5, lifetime: {exponential: {mean: 100h}},
                   repair: {exponential: {mean: 8h}}, crew: shift}
          groups:
            four: {of: [node], needs: 4}
            five: {of: [node], needs: 5}
      """)
    var values = [
      ClosedForm.Value("node.mean_down", down), .init("four.unavailability", below4, within: 0.03),
    ]
    if let below5 {
      values.append(.init("five.unavailability", below5))
      values.append(.init("node.mean_time_down", 39_306.28583))
      values.append(.init("node.mean_time_to_failure", 360_000))
    }
    let form = ClosedForm(
      text, length: "80000h", replications: 400, lightLength: "20000h", lightReplications: 12,
      values)
    try await form.judge()
    try await form.refuses(("mean: 8h", "mean: 504m"), ("mean: 100h", "mean: 95h"))
  }

  @Test(arguments: [
    ("exponential: {mean: 10h}", 0.004524886878), ("constant: 10h", 0.002339022238),
    ("erlang: {stages: 2, mean: 10h}", 0.003450031107),
    ("lognormal: {mean: 10h, cv: 1}", 0.004462109879),
  ])
  func `B4: two nodes and one crew, where the form of repair times matters`(
    repair: String, bothDown: Double
  ) async throws {
    let text = Self.system(
      """
          crews:
            shift: {size: 1}
          components:
            node: {count: 2, lifetime: {exponential: {mean: 200h}}, repair: {\(repair)}, crew: shift}
          groups:
            cluster: {of: [node], needs: 1}
      """)
    let form = ClosedForm(
      text, length: "87600h", replications: 800, lightReplications: 24,
      [.init("cluster.unavailability", bothDown, within: 0.04)])
    try await form.judge()
    try await form.refuses(("mean: 200h", "mean: 190h"), alsoLight: false)
  }

  /// A mirror, and two or one of three: when the first time too few are left.
  @Test(arguments: [
    ("count: 2, crew: shift", 1, "24h", 21_450_000.0),
    ("count: 3, crew: shift", 2, "24h", 7_750_000), ("count: 3", 1, "100h", 28_800_000),
  ])
  func `B7: until too few copies are left`(
    nodes: String, needs: Int, rebuild: String, seconds: Double
  ) async throws {
    let text = Self.system(
      """
          crews:
            shift: {size: 1}
          components:
            node: {\(nodes), lifetime: {exponential: {mean: 500h}},
                   repair: {exponential: {mean: \(rebuild)}}}
          groups:
            copies: {of: [node], needs: \(needs), lost_for_good: true}
      """)
    let form = ClosedForm(
      text, length: "87600h", replications: 30_000, lightReplications: 300,
      [.init("copies.first_outage", seconds)])
    try await form.judge()
    try await form.refuses(("mean: 500h", "mean: 475h"), alsoLight: false)
  }
}
