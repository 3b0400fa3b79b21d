/// Plays every workload with every engine, and prints a table for each.
enum KernelTables {
  static func show(_ engines: [Engine], peers: Peers, isQuick: Bool) {
    for workload in Workload.all where !isQuick || workload.size != 1_000_000 {
      // The timers' load is its agents, which must be the same for both.
      let share = isQuick && workload.key != "w4" ? 0.5 : 1
      let baseline = peers.baseline.map { [$0, "heap4"] + workload.arguments(share) }
      var rows: [Measurement] = []
      for engine in engines {
        if isQuick && !engine.isInQuick(workload) { continue }
        let fraction = engine.fraction(workload) * share
        guard let command = engine.command(workload, workload.arguments(fraction)) else {
          continue
        }
        let pairs =
          isQuick
          ? min(engine.pairs, engine.name.hasPrefix("firedrill") ? 3 : 1)
          : engine.pairs
        let part = engine.fraction(workload)
        let remark =
          workload.key == "w4" && part < 1 ? " (\(Int(part * 200_000)) agents)" : ""
        if let row = Measurement.paired(
          engine.name, command: command, baseline: baseline, pairs: pairs, remark: remark)
        {
          rows.append(row)
        } else {
          print("\(engine.name) failed in \(workload.title): \(command.joined(separator: " "))")
        }
      }
      Table.show(workload.title, rows)
      warnOfDifferentCounts(rows)
    }
  }

  /// Engines with the same random numbers must have played the same thing.
  private static func warnOfDifferentCounts(_ rows: [Measurement]) {
    let same = rows.filter {
      ($0.engine.hasPrefix("firedrill") || $0.engine.hasPrefix("C++")) && $0.beats != nil
    }
    guard let first = same.first, same.contains(where: { $0.beats != first.beats }) else { return }
    print("\nWARNING: not all engines counted \(first.beats ?? "?") beats")
  }
}
