import ArgumentParser
import ScenarioFiles

/// `firedrill schema`: the JSON Schema of scenario files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of scenario files, for editors.",
    discussion: """
      firedrill schema > firedrill.schema.json

      An editor with a YAML language server finds it by a first line such as
        # yaml-language-server: $schema=firedrill.schema.json
      """)

  func run() throws {
    let text = ScenarioSchema(catalogue: Loading.catalogue).jsonSchema
    try Output.print(text.hasSuffix("\n") ? text : text + "\n")
  }
}
