import ArgumentParser

/// The command line: files, flags and exit codes; it computes nothing.
@main
struct Firedrill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "firedrill",
    abstract: "Plays outages and changes of clustered management planes before they happen.",
    discussion: """
      A first drill:   firedrill new supercluster --pces 3 --fault leader-site > my.yaml
                       firedrill run my.yaml --html my.html
      As tests in CI:  firedrill test Scenarios/ --junit report.xml
      What and why:    firedrill explain SC-LEADER-004
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, TestCommand.self, ValidateCommand.self, ShowCommand.self, NewCommand.self,
      ExplainCommand.self, FactsCommand.self, AssumptionsCommand.self, DiffCommand.self,
      SchemaCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Output.printError(failure.message + (failure.message.hasSuffix("\n") ? "" : "\n"))
      exit(withError: ExitCode(failure.exitClass.rawValue))
    } catch {
      exit(withError: error)
    }
  }
}
