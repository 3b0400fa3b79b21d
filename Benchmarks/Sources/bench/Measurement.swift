import Foundation

/// What one run of a program printed after RESULT.
struct RunResult {
  /// Events a second.
  var rate: Double
  /// Peak memory. [kB]
  var peak: Double
  /// Counts that engines with the same random numbers must agree on.
  var beats: String?

  init?(_ output: String) {
    guard let line = output.split(separator: "\n").last(where: { $0.hasPrefix("RESULT") })
    else { return nil }
    var values: [Substring: Substring] = [:]
    for word in line.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard let rate = values["rate"].flatMap({ Double($0) }), rate > 0 else { return nil }
    self.rate = rate
    peak = values["rss_kb"].flatMap { Double($0) } ?? 0
    beats = values["beats"].map(String.init)
  }
}

/// The least, the middle and the greatest of some numbers.
struct Spread {
  var least: Double
  var median: Double
  var greatest: Double

  init(_ values: [Double]) {
    let sorted = values.sorted()
    least = sorted.first ?? .nan
    greatest = sorted.last ?? .nan
    let middle = sorted.count / 2
    if sorted.isEmpty {
      median = .nan
    } else if sorted.count.isMultiple(of: 2) {
      median = (sorted[middle - 1] + sorted[middle]) / 2
    } else {
      median = sorted[middle]
    }
  }
}

/// One engine in one workload, run in turns with the baseline.
struct Measurement {
  var engine: String
  var rates = Spread([])
  var ratios = Spread([])
  var peak = 0.0
  var pairs = 0
  var beats: String?
  var remark = ""

  /// Baseline, engine, baseline, engine, ...: what disturbs the machine disturbs both.
  static func paired(
    _ engine: String, command: [String], baseline: [String]?, pairs: Int, remark: String = ""
  ) -> Measurement? {
    var result = Measurement(engine: engine)
    var rates: [Double] = []
    var ratios: [Double] = []
    for _ in 0..<pairs {
      let reference = baseline.flatMap { RunResult(Shell.pinned($0).output) }
      guard let run = RunResult(Shell.pinned(command).output) else { return nil }
      rates.append(run.rate)
      if let reference { ratios.append(run.rate / reference.rate) }
      result.peak = max(result.peak, run.peak)
      result.beats = run.beats
    }
    result.rates = Spread(rates)
    result.ratios = Spread(ratios)
    result.pairs = pairs
    result.remark = remark
    return result
  }
}
