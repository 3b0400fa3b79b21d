import ArgumentParser
import Drills
import Experiments
import Reporting

/// `firedrill diff`: the first decision at which two runs part.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Name the first decision at which two runs part, and why.",
    discussion: """
      firedrill diff a.yaml b.yaml
      firedrill diff my.yaml --variants as-written,isolation-omitted
      firedrill diff my.yaml --seeds 1,2
      """)

  @Argument(help: "One or two scenario files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "Two variants, with a comma between them.")
  var variants: String?

  @Option(help: "One or two seeds, with a comma between them.")
  var seeds: String?

  @Flag(help: "Take every draw at its median.")
  var nominal = false

  func validate() throws {
    if !(1...2).contains(files.count) { throw ValidationError("give one or two scenario files") }
    if files.count == 1 && variants == nil && seeds == nil {
      throw ValidationError("with one file, say which --variants or --seeds to compare")
    }
  }

  func run() async throws {
    let names = (variants ?? "").split(separator: ",").map(String.init)
    let numbers = try (seeds ?? "").split(separator: ",").map { text in
      guard let number = UInt64(text) else {
        throw Failure(.wrongCommandLine, "--seeds takes numbers, not '\(text)'")
      }
      return number
    }
    let jobs = try (0..<2).map { side in
      let loaded = try Loading.load(files[min(side, files.count - 1)])
      let wanted = names.isEmpty ? [] : [names[min(side, names.count - 1)]]
      let scenario = try Loading.variants(of: loaded, named: wanted)[0]
      let seed = numbers.isEmpty ? nil : numbers[min(side, numbers.count - 1)]
      return DrillJob(scenario, seed: seed, isNominal: nominal)
    }
    let records = await DrillBatch.run(jobs, workers: 2)
    Output.print(RunDiff(records[0], records[1]).text)
  }
}
