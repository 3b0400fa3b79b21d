import Foundation

/// How time and memory of the product grow with what is played.
struct Growth {
  let firedrill: String
  let folder: String
  /// How often each point is measured; the median counts.
  var runs = 3

  /// One curve: what grows, and for each size the time and the memory.
  struct Curve {
    var title: String
    var axis: String
    /// What the time is of.
    var measure = "s"
    var points: [(x: Double, time: Double, peak: Double)] = []
  }

  func curves() -> [Curve] {
    [
      curve("VENs", "VENs in all, 4 PCEs", [1_000, 10_000, 25_000, 50_000, 100_000]) {
        GrowthScenario(vensPerPCE: $0 / 4)
      },
      curve("PCEs", "PCEs of 1,000 VENs each", [2, 4, 6, 8]) {
        GrowthScenario(pces: $0)
      },
      curve("Faults", "outages of one site, 10,000 VENs", [0, 5, 10, 20]) {
        GrowthScenario(vensPerPCE: 2_500, faults: $0)
      },
      curve("Simulated time", "hours, one outage, 10,000 VENs", [12, 24, 48, 96]) {
        GrowthScenario(vensPerPCE: 2_500, hours: $0)
      },
      curve("A quiet day", "VENs in all, nothing happens but policy", [1_000, 10_000, 100_000]) {
        GrowthScenario(vensPerPCE: $0 / 4, faults: 0)
      },
      replications(), workers(),
    ]
  }

  private func curve(
    _ title: String, _ axis: String, _ sizes: [Int], _ scenario: (Int) -> GrowthScenario
  ) -> Curve {
    var result = Curve(title: title, axis: axis)
    for size in sizes {
      add(Double(size), scenario(size), [], to: &result) { $0.processor }
    }
    return result
  }

  private func replications() -> Curve {
    var result = Curve(title: "Replications", axis: "replications, on one processor")
    for count in [1, 5, 10, 20] {
      add(Double(count), GrowthScenario(), ["--seeds", "\(count)"], to: &result) { $0.processor }
    }
    return result
  }

  /// Processor time of one replication: flat if workers do not get into each other's way.
  private func workers() -> Curve {
    var result = Curve(
      title: "Workers", axis: "workers, 24 replications",
      measure: "ms a replication")
    for count in [1, 2, 3, 4, 8] where count <= Shell.processors {
      add(
        Double(count), GrowthScenario(), ["--seeds", "24"], to: &result,
        processors: "0-\(count - 1)"
      ) { $0.processor / 24 * 1000 }
    }
    return result
  }

  private func add(
    _ x: Double, _ scenario: GrowthScenario, _ options: [String], to curve: inout Curve,
    processors: String = Shell.core, _ time: (TimedRun) -> Double
  ) {
    let file = "\(folder)/growth.yaml"
    guard (try? scenario.text.write(toFile: file, atomically: true, encoding: .utf8)) != nil
    else { return print("cannot write \(file)") }
    let check = Shell.run([firedrill, "validate", file])
    guard check.isSuccess else { return print("refused: \(curve.title) at \(x)\n\(check.output)") }
    let runs = (0..<runs).compactMap { _ in
      TimedRun.of([firedrill, "run", file, "--quiet"] + options, processors: processors)
    }
    let point = (
      x: x, time: Spread(runs.map(time)).median, peak: Spread(runs.map(\.peak)).median
    )
    curve.points.append(point)
    print("\(curve.title) \(Int(x)): \(Table.number(point.time)), \(Table.number(point.peak)) MB")
  }
}
