import ClusterModeling

extension ScenarioSchema {
  /// Keys of what is expected and reported.
  static let resultKeys = [
    ConfigurationKey(
      "expect", .map(of: .record(expectationKeys), names: "expectation"),
      "Claims about the run by name."),
    ConfigurationKey(
      "experiment",
      .record([
        ConfigurationKey(
          "random",
          .record([
            ConfigurationKey(
              "seed", .count(0...Int.max), "Seed of all draws; default \(ScenarioDefaults.seed).")
          ]), "Chance.")
      ]), "How the scenario is repeated; in this version only with which seed."),
    ConfigurationKey(
      "report",
      .record([
        ConfigurationKey(
          "rto_rpo",
          .record([
            ConfigurationKey(
              "policy",
              .map(
                of: .record([
                  ConfigurationKey("rto", .duration, "Longest recovery of a capability."),
                  ConfigurationKey("rpo", .duration, "Oldest loss of data."),
                ]), names: "level"), required: true, "Targets by level of loss: site, node, ...")
          ]), "Recovery targets."),
        ConfigurationKey(
          "outputs", .list(of: .word(["html", "json", "junit", "markdown"])),
          "Documents that a run writes beside its summary."),
      ]), "What reports show."),
  ]

  /// Keys of one expectation.
  static let expectationKeys = [
    ConfigurationKey("always", .expression, "Claim: holds at every instant."),
    ConfigurationKey(
      "never", .expression, "Claim: holds at no instant; also event(x.start) while condition."),
    ConfigurationKey("eventually", .expression, "Claim, with after and within: becomes true."),
    ConfigurationKey("order", .list(of: .text), "Claim: events happen in this order."),
    ConfigurationKey("at_end", .expression, "Claim: holds at the end of the run."),
    ConfigurationKey("metric", .text, "Claim, with pass: a figure or a numeric expression."),
    ConfigurationKey("after", .text, "With eventually: counts from each such event."),
    ConfigurationKey("within", .duration, "With eventually: so much time is allowed."),
    ConfigurationKey("hold_for", .duration, "With eventually: and stays true for so long."),
    ConfigurationKey(
      "between", .list(of: .text), "With always and never: from one event to another."),
    ConfigurationKey("when", .expression, "With always and never: what puts it to the test."),
    ConfigurationKey("pass", .oneOrMany(of: .text), "With metric: limits such as p95 <= 40m."),
    ConfigurationKey(
      "expected", .word(["hold", "violated"]), "What the scenario wants to see; default hold."),
    ConfigurationKey("allow", .word(["any"]), "any: reported, never a failure."),
    ConfigurationKey(
      "first", .text, "With expected: violated: when first: in [cut.end, cut.end + 20m]."),
    ConfigurationKey(
      "exercised", .text, "How often it must have been put to the test; default >= 1."),
    ConfigurationKey("severity", .word(["fail", "warn"]), "What a miss means; default fail."),
    ConfigurationKey("facts", .list(of: .name), "Ids of the facts that it shows."),
  ]
}
