import ClusterModeling

extension ScenarioSchema {
  /// Keys of who acts, and how.
  static let peopleKeys = [
    ConfigurationKey(
      "people", .map(of: person, names: "person"), "People and crews who run procedures."),
    ConfigurationKey(
      "procedures", .map(of: procedure, names: "procedure"),
      "Runbooks beside those that the models bring; one of the same name replaces it."),
  ]

  private static let person = ConfigurationSchema.record([
    ConfigurationKey("count", .count(1...1_000), "How many equals there are; default 1."),
    ConfigurationKey(
      "available", .oneOrMany(of: .text),
      "always (the default), or shifts 'A .. B' with times of the run or of the calendar."),
    ConfigurationKey(
      "notices", .oneOrMany(of: notice), "What tells them that something is wrong."),
    ConfigurationKey(
      "one_task_at_a_time", .word(["true"]), "Always true: a person has two hands."),
  ])

  private static let notice = ConfigurationSchema.record([
    ConfigurationKey("alert", .name, "An alert of the model; this or condition is needed."),
    ConfigurationKey(
      "condition", .expression, "A condition, read through the page or belief that it names."),
    ConfigurationKey(
      "after", .durationDistribution, required: true, "From the signal to the person noticing."),
  ])

  /// A procedure.
  static let procedure = ConfigurationSchema.record([
    ConfigurationKey("summary", .text, "What it is for."),
    ConfigurationKey(
      "source",
      .either([
        .text,
        .record([
          ConfigurationKey("doc", .text, required: true, "Title of the document."),
          ConfigurationKey("says", .text, "What it says, in own words."),
        ]),
      ]), "The document it is taken from."),
    ConfigurationKey("facts", .list(of: .name), "Ids of the facts behind it."),
    ConfigurationKey(
      "severity", .count(0...9), "Urgency: people serve the higher first; default 0."),
    ConfigurationKey(
      "inputs", .map(of: .text, names: "input"),
      "What it is given, each with a type: pce, list of pce, count, duration, word, ..."),
    ConfigurationKey(
      "steps", .list(of: step), "The steps in order; needed unless it is based on another."),
    ConfigurationKey(
      "based_on", .name, "Name of a procedure that this one changes by skip, takes and order."),
    ConfigurationKey("skip", .list(of: .name), "With based_on: steps to leave out."),
    ConfigurationKey(
      "takes", .map(of: .durationDistribution, names: "step"),
      "With based_on: how long the machine works in a step."),
    ConfigurationKey(
      "hands", .map(of: .durationDistribution, names: "step"),
      "With based_on: how long the person is busy in a step."),
    ConfigurationKey("order", .list(of: .name), "With based_on: all steps in their new order."),
  ])

  private static let step = ConfigurationSchema.record([
    ConfigurationKey("id", .name, required: true, "Name of the step, unique in the procedure."),
    ConfigurationKey("check", .expression, "Looks whether a condition holds."),
    ConfigurationKey("do", .name, "Gives a command."),
    ConfigurationKey(
      "choose", .map(of: .expression, names: "input"), "Picks entities and keeps them by name."),
    ConfigurationKey("act", .text, "Only takes time: talks, reads, waits for approval."),
    ConfigurationKey("run", .name, "Runs another procedure."),
    ConfigurationKey(
      "for_each", .expression, "With run: once for each entity in turn, which is called item."),
    ConfigurationKey("on", .oneOrMany(of: .expression), "With do: where the command is given."),
    ConfigurationKey("with", .map(of: .anything, names: "argument"), "Arguments or inputs."),
    ConfigurationKey(
      "parallel", .word(["one", "all"]),
      "With do: one target after the other (the default), or all typed first."),
    ConfigurationKey("hands", .durationDistribution, "How long the person is busy."),
    ConfigurationKey("takes", .durationDistribution, "How long the machine works."),
    ConfigurationKey("attend", .boolean, "Whether the person stays until it is done."),
    ConfigurationKey(
      "needs", .oneOrMany(of: .name), "Steps to have done before; a mistake can break it."),
    ConfigurationKey(
      "interlock", .expression, "What the product enforces; a mistake cannot break it."),
    ConfigurationKey("verify", .expression, "What the person looks for after the step."),
    ConfigurationKey("wait_up_to", .duration, "How long a check or verification is waited for."),
    ConfigurationKey("on_fail", onFail, "What happens then: abort (the default), proceed, ..."),
    ConfigurationKey("facts", .list(of: .name), "Ids of the facts behind the step."),
  ])

  private static let onFail = ConfigurationSchema.either([
    .word(["abort", "proceed", "escalate"]),
    .record([
      ConfigurationKey("retry", .count(1...1_000), required: true, "Tries again so many times."),
      ConfigurationKey(
        "then", .word(["abort", "proceed", "escalate"]), "What then; default abort."),
    ]),
  ])
}
