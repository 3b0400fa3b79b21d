/// Keys of the agreed language that this version refuses, each by name.
enum UnavailableKeys {
  private static let keys: [(pattern: String, keys: [String], what: String)] = [
    (
      "experiment",
      [
        "replications", "compare", "sweep", "breaking_point", "contingency", "mistakes", "deadline",
      ], "experiments over many runs"
    ),
    ("experiment.random", ["common"], "comparisons under common draws"),
    ("expect.*", ["probability", "confidence"], "claims about a probability"),
    ("variants.*.expect.*", ["probability", "confidence"], "claims about a probability"),
    ("report", ["assumptions", "baseline"], "this part of a report"),
    ("procedures.*", ["rules", "abort"], "rules and abort steps of a procedure"),
    ("procedures.*.steps.*", ["serial"], "the choice between one after the other and all at once"),
    ("timeline.*", ["clients_see"], "what clients see of a partition"),
    ("", ["import_facts", "mistakes"], "this section at the top of a file"),
  ]

  /// Keys that the language will not have, with what to write instead.
  private static let replaced: [(pattern: String, key: String, instead: String)] = [
    (
      "timeline.*", "set",
      "what changes during a run is changed by a command (do), a fault such as link.degrade, or a "
        + "load's 'from' and 'until'; what holds from the start is written there or in a variant's "
        + "'set'"
    ),
    ("timeline.*", "between", "write the sites under 'on': on: [\"site:a\", \"site:b\"]"),
  ]

  /// Why a key is refused although the language has it; nil for a key that is simply unknown.
  static func reason(_ key: String, in pattern: String) -> String? {
    for entry in replaced where entry.pattern == pattern && entry.key == key {
      return "there is no '\(key)' in a step of the timeline: \(entry.instead)"
    }
    for entry in keys where entry.pattern == pattern && entry.keys.contains(key) {
      return "'\(key)' is not yet available: \(entry.what) cannot be played in this version"
    }
    return nil
  }
}
