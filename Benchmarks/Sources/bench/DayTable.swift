import Foundation

/// The reference day and the stress day of the product, beside the same day with every message
/// played in other engines.
enum DayTable {
  private static let header = ["", "s for the day", "least", "greatest", "peak MB", "played"]

  static func show(firedrill: String, kernel: String, peers: Peers, isQuick: Bool) {
    let runs = isQuick ? 1 : 3
    var rows = [header]
    for name in ["reference-day", "stress-day"] {
      let file = "\(peers.sources)/ReferenceDay/\(name).yaml"
      guard FileManager.default.fileExists(atPath: file) else {
        print("\nskipped firedrill's \(name): there is no \(file)")
        continue
      }
      rows += product([firedrill, "run", file, "--quiet"], name: name, runs: runs)
    }
    rows += played(kernel: kernel, peers: peers, runs: isQuick ? 1 : 3)
    print("\n### The reference day: 8 PCEs, 200,000 VENs, 24 h, 86.4 million messages\n")
    Table.align(rows)
    print("\nfiredrill's rows are whole programs: reading the scenario, the day, the verdicts. The")
    print(
      "others play beats, flow reports and failures only, a part of the day or of the VENs, and")
    print(
      "are scaled up to the day: kinder to them than the whole day, in which the set is larger.")
  }

  private static func product(_ command: [String], name: String, runs: Int) -> [[String]] {
    let results = (0..<runs).compactMap { _ in TimedRun.of(command, processors: Shell.core) }
    guard let peak = results.map(\.peak).max() else { return [] }
    let title = name.replacing("-", with: " ")
    var rows = [row("firedrill, \(title)", results.map(\.processor), peak, "all of it, exactly")]
    // The first replication carries reading and starting; others cost this.
    let more = (0..<runs).compactMap { _ in
      TimedRun.of(command + ["--seeds", "4"], processors: Shell.core)
    }
    let pairs = zip(more, results).map { ($0.processor - $1.processor) / 3 }
    if !pairs.isEmpty {
      let most = more.map(\.peak).max() ?? 0
      rows.append(row("firedrill, each further \(title)", pairs, most, "all of it, exactly"))
    }
    return rows
  }

  private static func played(kernel: String, peers: Peers, runs: Int) -> [[String]] {
    var engines: [(String, [String], Double, String)] = [
      ("firedrill's kernel, event by event", [kernel, "lanes"], 1, "1 h, 200,000 VENs")
    ]
    if let baseline = peers.baseline {
      engines.append(("C++ 4-ary heap", [baseline, "heap4"], 1, "1 h, 200,000 VENs"))
      engines.append(("C++ self-tuning wheel", [baseline, "autowheel"], 1, "1 h, 200,000 VENs"))
    }
    if let python = peers.python, peers.pythonPackages.contains("simpy") {
      let script = "\(peers.sources)/Peers/simpy_workloads.py"
      engines.append(("SimPy", [python, script], 10, "1 h, 20,000 VENs"))
    }
    return engines.map { name, command, share, part in
      let vens = Int(200_000 / share)
      let seconds = (0..<runs).compactMap { _ -> Double? in
        let output = Shell.pinned(command + ["day", "\(vens)", "3600"]).output
        guard let text = output.firstMatch(of: /sec=([0-9.e-]+)/)?.1 else { return nil }
        return Double(text).map { $0 * 24 * share }
      }
      return row(name, seconds, .nan, part)
    }
  }

  private static func row(
    _ name: String, _ seconds: [Double], _ peak: Double, _ part: String
  ) -> [String] {
    let spread = Spread(seconds)
    return [
      name, Table.number(spread.median), Table.number(spread.least),
      Table.number(spread.greatest), Table.number(peak), part,
    ]
  }
}
