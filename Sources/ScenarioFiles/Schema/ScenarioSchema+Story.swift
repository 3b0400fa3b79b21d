import ClusterModeling

extension ScenarioSchema {
  /// Keys of what happens.
  static let storyKeys = [
    ConfigurationKey(
      "steady_state", .list(of: .expression),
      "Conditions that must hold just before the first fault, else the run is invalid."),
    ConfigurationKey("timeline", .list(of: timelineStep), "What happens, and when."),
    ConfigurationKey(
      "phases",
      .record([
        ConfigurationKey(
          "faults_end", .text, required: true, "Event after which no fault may begin."),
        ConfigurationKey(
          "converge_within", .duration, required: true, "How long the system may take to settle."),
      ]), "When faults end and how fast the system must settle."),
    ConfigurationKey(
      "variants", .map(of: variant, names: "variant"),
      "Changes to the base, each played as a scenario of its own; with any, the base is not."),
  ]

  private static let timelineStep = ConfigurationSchema.record([
    ConfigurationKey("id", .name, required: true, "Name of the step, unique in the file."),
    ConfigurationKey("at", .duration, "Trigger: at this time of the run."),
    ConfigurationKey("after", .text, "Trigger: after an event such as power-loss.end."),
    ConfigurationKey("when", .expression, "Trigger: when a condition becomes true, once."),
    ConfigurationKey("every", .durationDistribution, "Trigger: again and again with such gaps."),
    ConfigurationKey("delay", .durationDistribution, "With after or when: so much later."),
    ConfigurationKey("from", .duration, "With every: begins then; default 0s."),
    ConfigurationKey("until", .duration, "With every: ends then; default the whole run."),
    ConfigurationKey("times", .count(1...1_000_000), "With every: at most so many times."),
    ConfigurationKey("fault", .name, "Action: a fault begins."),
    ConfigurationKey("run", .name, "Action: a person runs a procedure."),
    ConfigurationKey("do", .name, "Action: one command is given."),
    ConfigurationKey("mark", .text, "Action: none; the instant gets a name."),
    ConfigurationKey("on", .oneOrMany(of: .expression), "Whom a fault or command befalls."),
    ConfigurationKey("by", .name, "The person who runs the procedure or gives the command."),
    ConfigurationKey(
      "with", .map(of: .anything, names: "argument"),
      "Arguments of the fault or command, inputs of the procedure."),
    ConfigurationKey(
      "for", .durationDistribution, "With fault: how long it lasts; then all is restored."),
    ConfigurationKey(
      "pattern",
      .record([
        ConfigurationKey(
          "down", .durationDistribution, required: true, "Length of a spell of the fault."),
        ConfigurationKey(
          "up", .durationDistribution, required: true, "Length of a spell without it."),
        ConfigurationKey("times", .count(1...1_000_000), required: true, "Number of spells."),
      ]), "With fault: comes and goes."),
    ConfigurationKey("facts", .list(of: .name), "Ids of facts that the step shows."),
  ])

  private static let variant = ConfigurationSchema.record([
    ConfigurationKey("summary", .text, "What is different."),
    ConfigurationKey("set", .map(of: .anything, names: "path"), "Values by path."),
    ConfigurationKey("mistakes", .list(of: mistake), "Mistakes that people make."),
    ConfigurationKey(
      "expect", .map(of: .record(expectationKeys), names: "expectation"),
      "Keys of expectations that replace those of the base."),
  ])

  /// A mistake at a step.
  static let mistake = ConfigurationSchema.record([
    ConfigurationKey(
      "step", .text, required: true, "Path of the step: timeline id/step, or deeper."),
    ConfigurationKey(
      "kind",
      .word(["omit", "wrong_target", "wrong_order", "too_early", "too_late", "repeat", "misread"]),
      required: true, "What goes wrong."),
    ConfigurationKey("target", .expression, "For wrong_target: where it is done instead."),
    ConfigurationKey("after", .name, "For wrong_order: the step after which it is done instead."),
    ConfigurationKey("by", .duration, "For too_early and too_late: how much."),
    ConfigurationKey("times", .count(1...1_000), "For repeat: so many times more; default 1."),
    ConfigurationKey(
      "occurrence", .count(1...1_000_000), "Only this occurrence of the step, from 1."),
  ])
}
