import Testing

/// Components, crews and groups against the formulas of reliability.
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

  private static func node(_ lifetime: String, _ repair: String, count: Int = 1) -> String {
    system(
      """
          components:
            node: {count: \(count), lifetime: {\(lifetime)}, repair: {\(repair)}}
      """)
  }

  private static let oneNode = node("exponential: {mean: 1000h}", "exponential: {mean: 4h}")

  @Test func `B1: one node over many years`() async throws {
    let form = ClosedForm(
      // Ten years of 8760 h.
      Self.oneNode, length: "87600h", replications: 2_560, lightReplications: 200,
      [
        .init("B1 steady unavailability", "node.unavailability", is: 0.003984063745),
        .init("B1 down time of ten years", "node.downtime", is: 2_094.023904 * 60 * 10),
        .init("B1 failures of ten years", "node.failures", is: 87.25099602),
        .init("B1 mean time to repair", "node.mean_time_down", is: 14_400),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 4h", "mean: 252m"), ("mean: 4h", "mean: 228m"), ("mean: 1000h", "mean: 950h"))
  }

  @Test func `B1: one node in its first week and its first hours`() async throws {
    // Many nodes at once are many first weeks.
    let many = Self.oneNode.replacing("count: 1", with: "count: 100")
    let week = ClosedForm(
      many, length: "168h", replications: 4_096, lightReplications: 40,
      [
        .init(
          "B1 down time of the first week", "node.downtime", is: 2_352.419803, as: .over(100))
      ])
    try await week.judge()
    try await week.refuses(("mean: 4h", "mean: 252m"), alsoLight: false)
    let first = ClosedForm(
      Self.oneNode, length: "168h", replications: 160_000, lightReplications: 2_000,
      [
        .init(
          "B1 P(a failure in the first week)", "node.no_failure", is: 1 - 0.8453538347,
          as: .complement)
      ])
    try await first.judge()
    let start = ClosedForm(
      many, length: "4h", replications: 20_000, lightReplications: 100,
      [
        .init(
          "B1 unavailability after 4 h", "node.up_at_end", is: 1 - 0.9974757405, .rare,
          as: .complement)
      ])
    try await start.judge()
  }

  @Test(arguments: [("100h", 1.0, 0.7545789097), ("500h", 5, 4.750000001)])
  func `B1b: wear instead of chance`(
    length: String, means: Double, replacements: Double
  ) async throws {
    var values = [
      ClosedForm.Value(
        "B1b expected replacements by \(length)", "node.failures", is: replacements, as: .over(100))
    ]
    if means == 5 {
      values.append(
        .init("B1b limit of m(t) - t/100", "node.failures", is: -0.25, as: .over(100, less: 5)))
    }
    let form = ClosedForm(
      Self.node("erlang: {stages: 2, mean: 100h}", "constant: 0s", count: 100), length: length,
      replications: means == 5 ? 12_288 : 2_048, lightReplications: 20, values)
    try await form.judge()
    try await form.refuses(
      ("mean: 100h", "mean: 95h"), ("mean: 100h", "mean: 105h"), alsoLight: false)
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
    (3, 2, 0.9988616746), (5, 4, 0.9963038908), (8, 6, 0.9996079227), (2, 1, 0.9996155325),
  ])
  func `B2: so many of so many nodes, each with its own crew`(
    count: Int, needs: Int, availability: Double
  ) async throws {
    let form = ClosedForm(
      Self.group(of: count, needs: needs), length: "87600h", replications: 640,
      lightLength: "40000h", lightReplications: 12,
      [
        .init("B2 single unavailability, one of \(count)", "node.unavailability", is: 1 / 51),
        .init(
          "B2 unavailability of \(needs) of \(count)", "cluster.unavailability",
          is: 1 - availability, .rare),
      ])
    try await form.judge()
    try await form.refuses(
      ("repair: 10h", "repair: 630m"), ("repair: 10h", "repair: 570m"),
      ("mean: 500h", "mean: 475h"), alsoLight: false)
  }

  @Test(arguments: [
    (1, 0.4921821574, 0.8951244016, 0.6393745726), (2, 0.3760193878, 0.9508809048, nil),
  ])
  func `B3: five nodes and one or two crews`(
    crews: Int, down: Double, four: Double, five: Double?
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
    let with = crews == 1 ? "one crew" : "two crews"
    var values = [
      ClosedForm.Value("B3 mean number down, \(with)", "node.mean_down", is: down),
      .init("B3 P(less than 4 up), \(with)", "four.unavailability", is: 1 - four),
    ]
    if let five {
      values += [
        .init("B3 P(less than 5 up), \(with)", "five.unavailability", is: 1 - five),
        .init("B3 mean time down per failure, \(with)", "node.mean_time_down", is: 39_306.28583),
        .init("B3 mean time to a failure", "node.mean_time_to_failure", is: 360_000),
      ]
    }
    let form = ClosedForm(
      text, length: "80000h", replications: 400, lightLength: "20000h", lightReplications: 12,
      values)
    try await form.judge()
    try await form.refuses(
      ("mean: 8h", "mean: 504m"), ("mean: 100h", "mean: 95h"), ("mean: 100h", "mean: 105h"))
  }

  @Test(arguments: [
    ("exponential: {mean: 10h}", "exponential", 0.004524886878),
    ("constant: 10h", "deterministic", 0.002339022238),
    ("erlang: {stages: 2, mean: 10h}", "Erlang-2", 0.003450031107),
    ("lognormal: {mean: 10h, cv: 1}", "lognormal", 0.004462109879),
  ])
  func `B4: two nodes and one crew, where the form of repair times matters`(
    repair: String, name: String, bothDown: Double
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
      text, length: "87600h", replications: 1_600, lightReplications: 24,
      [.init("B4 P(both down), repair \(name)", "cluster.unavailability", is: bothDown, .rare)])
    try await form.judge()
    try await form.refuses(
      ("mean: 200h", "mean: 190h"), ("mean: 200h", "mean: 210h"), ("mean: 10h", "mean: 630m"),
      ("constant: 10h", "constant: 630m"), alsoLight: false)
  }

  private static func copies(
    _ nodes: String, needs: Int, lifetime: String, rebuild: String
  ) -> String {
    system(
      """
          crews:
            shift: {size: 1}
          components:
            node: {\(nodes), lifetime: {exponential: {mean: \(lifetime)}},
                   repair: {exponential: {mean: \(rebuild)}}}
          groups:
            copies: {of: [node], needs: \(needs), lost_for_good: true}
      """)
  }

  /// Hours are played as seconds, since a run lasts ten years at most and these 184 in the mean;
  /// the formulas know no unit.
  @Test(arguments: [
    ("count: 2, crew: shift", 1, "both copies lost, mirror", 1_611_840.0),
    ("count: 3, crew: shift", 2, "quorum loss, 2-of-3", 540_200),
  ])
  func `B7: until too few copies are left`(
    nodes: String, needs: Int, name: String, hours: Double
  ) async throws {
    let form = ClosedForm(
      Self.copies(nodes, needs: needs, lifetime: "8760s", rebuild: "24s"), length: "9000h",
      replications: 30_000, lightReplications: 100,
      [.init("B7 mean time to \(name), seconds for hours", "copies.first_outage", is: hours)])
    try await form.judge()
    try await form.refuses(
      ("mean: 8760s", "mean: 8322s"), ("mean: 24s", "mean: 25200ms"), alsoLight: false)
  }

  @Test func `B7: until all three copies are lost, with rates that can be played`() async throws {
    let form = ClosedForm(
      Self.copies("count: 3", needs: 1, lifetime: "500h", rebuild: "100h"), length: "87600h",
      replications: 30_000, lightReplications: 300,
      [
        .init(
          "B7 mean time to all three lost, 500 h and 100 h", "copies.first_outage", is: 28_800_000)
      ])
    try await form.judge()
    try await form.refuses(("mean: 500h", "mean: 475h"), alsoLight: false)
  }

  @Test func `B7: whether a mirror outlives its first year`() async throws {
    let form = ClosedForm(
      Self.copies("count: 2, crew: shift", needs: 1, lifetime: "8760h", rebuild: "24h"),
      length: "8760h", replications: 240_000, lightReplications: 2_000,
      [
        .init(
          "B7 P(mirror loses both within 1 year)", "copies.no_outage", is: 0.005420040896, .rare,
          as: .complement)
      ])
    try await form.judge()
  }
}
