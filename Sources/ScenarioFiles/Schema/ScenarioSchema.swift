public import ClusterModeling

/// The whole language of scenario files as one value.
///
/// The strict reader reads by it, the JSON Schema for editors is printed from it and `explain`
/// looks keys up in it; so the three cannot differ.
public struct ScenarioSchema: Sendable {
  /// The models whose keys it has.
  public let catalogue: ModelCatalogue
  /// Keys at the top of a file, in the order in which they are explained.
  public let keys: [ConfigurationKey]

  /// The language with the keys of the given models.
  public init(catalogue: ModelCatalogue) {
    self.catalogue = catalogue
    let outlines = catalogue.models.map { $0.outline }
    keys =
      Self.headerKeys + Self.worldKeys(outlines) + Self.peopleKeys + Self.storyKeys
      + Self.resultKeys + Self.capacityKeys
  }

  /// The schema of the whole file.
  var root: ConfigurationSchema { .record(keys) }

  /// The schema of a top-level section; nil for a key that there is not.
  func section(_ name: String) -> ConfigurationSchema? {
    keys.first { $0.name == name }?.schema
  }

  static let headerKeys = [
    ConfigurationKey(
      "firedrill", .count(1...1), required: true, "Version of this language; 1."),
    ConfigurationKey("kind", .word(["scenario"]), required: true, "What the file is; scenario."),
    ConfigurationKey("name", .name, required: true, "Name of the scenario in reports."),
    ConfigurationKey("summary", .text, "What happens, in a few sentences."),
    ConfigurationKey("tags", .list(of: .name), "Words to select scenarios by."),
    ConfigurationKey(
      "clock",
      .record([
        ConfigurationKey(
          "start", .text, "Start in universal time; default \(ScenarioDefaults.startText)."),
        ConfigurationKey(
          "length", .duration, "Length of the run; default \(ScenarioDefaults.length)."),
      ]), "When the run starts and how long it is."),
    ConfigurationKey(
      "params", .map(of: .anything, names: "parameter"),
      "Values under a name: $name stands for one wherever a value can stand."),
    ConfigurationKey(
      "import",
      .list(
        of: .record([
          ConfigurationKey(
            "file", .text, required: true, "Path, relative to this file and inside its folder."),
          ConfigurationKey(
            "take", .list(of: .text), required: true,
            "Sections to take, or entries of one: sites, procedures.rejoin."),
        ])), "Other files and what is taken from each."),
    ConfigurationKey(
      "override", .map(of: .anything, names: "path"),
      "Values by path that replace what was imported: systems.bigco.leader: us-east."),
    ConfigurationKey(
      "calibration", .text,
      "File of a site's own measured figures by assumption id, each a value or distribution."),
  ]
}

/// What holds when a scenario does not say otherwise.
enum ScenarioDefaults {
  /// Start of a run, a Monday. [s since 1970-01-01T00:00:00Z]
  static let startEpochSeconds: Int64 = 1_767_600_000
  static let startText = "2026-01-05T08:00:00Z"
  static let length = "8h"
  /// Seed of all draws.
  static let seed: UInt64 = 1
}
