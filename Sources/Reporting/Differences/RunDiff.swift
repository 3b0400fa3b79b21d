public import Observations
import Units

/// Two runs side by side, from the first decision in which they part.
public struct RunDiff: Sendable {
  let left: DrillRecord
  let right: DrillRecord
  /// Names of the sides: the variant, or where that does not tell them apart, seed or order.
  let names: (left: String, right: String)

  /// A comparison of two runs, or of two variants of one scenario and seed.
  public init(_ left: DrillRecord, _ right: DrillRecord) {
    self.left = left
    self.right = right
    let sides = [left, right].map { record in
      let name = record.header.scenario + "/" + record.variantName
      return (record.variantName, name, name + " seed \(record.header.seed)")
    }
    if sides[0].0 != sides[1].0 {
      names = (sides[0].0, sides[1].0)
    } else if sides[0].1 != sides[1].1 {
      names = (sides[0].1, sides[1].1)
    } else if sides[0].2 != sides[1].2 {
      names = (sides[0].2, sides[1].2)
    } else {
      names = ("left", "right")
    }
  }

  /// True when decisions, verdicts, figures and fingerprints are the same.
  public var isSame: Bool {
    firstDivergence == nil && left.fingerprint == right.fingerprint
      && left.verdicts == right.verdicts && left.metrics == right.metrics
      && left.outages == right.outages && left.hazards == right.hazards
  }

  /// Index of the first decision in which the runs differ; nil when all are the same.
  public var firstDivergence: Int? {
    let shared = min(left.decisions.count, right.decisions.count)
    let parted = (0..<shared).first { left.decisions[$0] != right.decisions[$0] }
    if let parted { return parted }
    return left.decisions.count == right.decisions.count ? nil : shared
  }

  /// The comparison, with a line break at its end.
  public var text: String {
    var lines: [TerminalText] = ["\(names.left) against \(names.right)"]
    if isSame {
      lines.append("the runs are the same in every decision, verdict and figure")
    } else if let index = firstDivergence {
      lines += [""] + parting(at: index) + [""] + sideBySide(from: index)
    } else {
      lines.append("the runs are the same in all \(left.decisions.count) decisions")
    }
    lines += verdicts + figures
    if left.fingerprint != right.fingerprint {
      let prints = [left, right].map { Hexadecimal.text($0.fingerprint) }
      lines += ["", "fingerprints \(prints[0]) and \(prints[1])"]
    }
    return lines.map(\.text).joined(separator: "\n") + "\n"
  }

  private func parting(at index: Int) -> [TerminalText] {
    let count = index == 0 ? "at the start" : "after \(Plural.text(index, "equal decision"))"
    var lines: [TerminalText] = ["the runs part \(count):"]
    for (record, name) in [(left, names.left), (right, names.right)] {
      guard record.decisions.indices.contains(index) else {
        lines.append("  \(name): nothing more happens")
        continue
      }
      let clock = RunClock(record)
      lines.append("  \(name): \(record.words(at: index, clock))")
      for link in record.chain(to: index).dropLast().reversed() {
        lines.append("    because \(record.words(at: link, clock))")
      }
      let sources = record.decisions[index].sources
      if !sources.isEmpty { lines.append("    rests on \(sources.joined(separator: " "))") }
    }
    return lines
  }
}

extension DrillRecord {
  /// A decision in one line.
  func words(at index: Int, _ clock: RunClock) -> String {
    let decision = decisions[index]
    return clock.sinceStart(decision.at) + " " + decision.subject + " " + decision.text + " ["
      + decision.kind.rawValue + "]"
  }
}
