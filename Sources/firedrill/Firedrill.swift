import ArgumentParser
import ClusterModeling
import SimulationKernel

/// The command line: files, flags and exit codes; it computes nothing.
@main
struct Firedrill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "firedrill",
    abstract: "Plays outages and changes of clustered management planes before they happen.",
    discussion: """
      A first drill:
        firedrill new supercluster --pces 3 --fault leader-site > my.yaml
        firedrill run my.yaml --html my.html
      Does a fleet fit, and until when:
        firedrill capacity plan.yaml --fail-on n-1
      As tests in CI:
        firedrill test Scenarios/ --junit report.xml
      What and why:
        firedrill explain SC-LEADER-004

      Exit codes:
      \(ExitClass.listing)
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, TestCommand.self, CapacityCommand.self, ValidateCommand.self,
      ShowCommand.self, NewCommand.self, MistakesCommand.self,
      ExplainCommand.self, FactsCommand.self, AssumptionsCommand.self, DiffCommand.self,
      SchemaCommand.self,
    ])

  static func main() async {
    Descriptor.occupyStandardStreams()
    Interruption.prepare()
    var command: any ParsableCommand
    do {
      try checkCommandName()
      command = try parseAsRoot()
    } catch {
      return end(parsing: error)
    }
    // Not where all processors play many drills: they would wait for each other's memory.
    let playsMany =
      command is TestCommand || command is MistakesCommand
      || (command as? RunCommand)?.playsMany == true
    if !playsMany { ProcessMemory.preferLargePages() }
    do {
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error where [.success, .validationFailure].contains(exitCode(for: error)) {
      // Help, too, is a command that ends by what it throws.
      end(parsing: error)
    } catch {
      let (code, message) = ending(of: error)
      if !message.isEmpty { Output.printError(Output.harmless(message)) }
      exit(withError: ExitCode(code))
    }
  }

  /// The exit code of what a command threw, and what to tell the user.
  static func ending(of error: any Error) -> (code: Int32, message: String) {
    switch error {
    case let failure as Failure: return (failure.exitClass.rawValue, failure.message)
    case let code as ExitCode: return (code.rawValue, "")
    default:
      // No error of a library is shown raw: that one came here at all is our mistake.
      let message = "firedrill: \(ExitClass.bug.meaning): an error nobody expected (\(error))"
      return (ExitClass.bug.rawValue, message)
    }
  }

  /// Names the command that was probably meant; the parser would only call it unexpected.
  private static func checkCommandName() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !(names + ["help"]).contains(word)
    else { return }
    let near = NearestName.of(word, among: names).map { "did you mean '\($0)'?" }
    let hint = near ?? "commands: " + names.joined(separator: ", ")
    throw ValidationError("there is no command '\(word)'; \(hint)")
  }

  /// Ends after help, a version, a completion script, or a command line that cannot be read.
  private static func end(parsing error: any Error) {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .success {
      do {
        try Output.print(message.hasSuffix("\n") ? message : message + "\n")
      } catch {
        exit(withError: ExitCode(ExitClass.cannotWrite.rawValue))
      }
      exit(withError: ExitCode.success)
    }
    Output.printError(Output.harmless(message))
    exit(withError: ExitCode(ExitClass.wrongCommandLine.rawValue))
  }
}
