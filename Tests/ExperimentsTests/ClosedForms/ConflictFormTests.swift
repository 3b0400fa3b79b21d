import Testing

/// Settings that both sides of a cut change, played by the model that has settings.
@Suite struct ConflictFormTests {
  private static let names = (1...50).map { "s\($0)" }.joined(separator: ", ")

  /// Two machines are cut off for an hour, in which one side makes 20 changes and the other 10.
  private static let lastWriterWins = ClosedForm(
    """
    sites: [berlin, rome]
    links:
      - {between: [berlin, rome], latency: 15ms, bandwidth: 1Gbps}
    systems:
      mail:
        model: peer-cluster
        features: {\((1...50).map { "s\($0): {}" }.joined(separator: ", "))}
        clusters:
          CompanyName:
            groups:
              Main_Group: {machines: [lab1, lab2]}
            settings: {\((1...50).map { "s\($0): first" }.joined(separator: ", "))}
        machines:
          lab1: {site: berlin}
          lab2: {site: rome}
    load:
      in-berlin: {kind: config.change, machine: lab1, settings: [\(names)],
                  every: {exponential: {mean: 3m}}, from: 15m, until: 75m}
      in-rome: {kind: config.change, machine: lab2, settings: [\(names)],
                every: {exponential: {mean: 6m}}, from: 15m, until: 75m}
    timeline:
      - {id: cut, at: 10m, fault: site.isolated, on: "site:rome", for: 70m}
    expect:
      one-again: {at_end: cluster:CompanyName.islands == 1}
    """, length: "90m", replications: 12_288, lightReplications: 60,
    [
      .init(
        "D4 mean settings changed on both sides, peer cluster",
        figures: ["conflicts.by_time", "conflicts.undecided"], is: 2.988041849, as: .sum)
    ])

  @Test func `D4: what both sides changed, the last writer wins`() async throws {
    try await Self.lastWriterWins.judge()
    try await Self.lastWriterWins.refuses(
      ("mean: 3m", "mean: 171s"), ("until: 75m", "until: 78m"), alsoLight: false)
  }

  /// The same of blocks, which cost less: a setting is one unit on each side, which goes down when
  /// it is changed, and is in conflict when both units are down.
  private static let blocks: ClosedForm = {
    let settings = 1...50
    let groups = settings.map { "      c\($0): {of: [east-\($0), west-\($0)], needs: 1}" }
    return ClosedForm(
      SpreadFormTests.system(
        """
            components:
              east: {count: 50, lifetime: {exponential: {mean: 150m}}}
              west: {count: 50, lifetime: {exponential: {mean: 300m}}}
            groups:
        \(groups.joined(separator: "\n"))
        """), length: "60m", replications: 262_144, lightReplications: 500,
      [
        .init(
          "D4 mean settings changed on both sides, blocks",
          figures: settings.map { "c\($0).outages" }, is: 2.988041849, .event, as: .sum),
        .init(
          "D4 P(no setting in conflict)", figures: settings.map { "c\($0).no_outage" },
          is: 0.04591100792, .tail, as: .product),
      ])
  }()

  @Test func `D4: the same of blocks`() async throws {
    try await Self.blocks.judge()
    try await Self.blocks.refuses(
      ("mean: 150m", "mean: 9450s"), alsoLight: false)
  }
}
