import Observations
import Units

/// A run's decisions as a reader is told them: what repeats over and over is told once.
///
/// A health that flaps for hours would bury the three lines that matter.
struct Story {
  /// One line, or that the lines before it repeat.
  enum Entry: Equatable {
    /// The decision with this index.
    case decision(Int)
    /// The `lines` entries before this one come `times` more, the last of them at `until`.
    case again(lines: Int, times: Int, until: Instant)
  }

  /// What is told, in order.
  let entries: [Entry]

  /// Longest succession of lines that is looked for.
  private static let longestCycle = 12
  /// How often a succession must come in a row to be told once.
  private static let leastCycles = 4

  /// The story of some decisions, by their indices in order.
  init(_ decisions: [Decision], telling chosen: [Int]) {
    let words = Self.numbered(chosen.map { decisions[$0] })
    let repeats = (1...Self.longestCycle).map { Self.repeats(of: words, after: $0) }
    var entries: [Entry] = []
    var place = 0
    while place < chosen.count {
      let cycle = (1...Self.longestCycle).first { length in
        repeats[length - 1][place] / length + 1 >= Self.leastCycles
      }
      guard let cycle else {
        entries.append(.decision(chosen[place]))
        place += 1
        continue
      }
      let more = repeats[cycle - 1][place] / cycle
      entries += chosen[place..<place + cycle].map { .decision($0) }
      place += cycle * (more + 1)
      entries.append(
        .again(lines: cycle, times: more, until: decisions[chosen[place - 1]].at))
    }
    self.entries = entries
  }

  /// Decisions by the number of their words: those that say the same have the same.
  private static func numbered(_ decisions: [Decision]) -> [Int] {
    var numbers: [[String]: Int] = [:]
    return decisions.map { decision in
      let words = [decision.kind.rawValue, decision.subject, decision.text] + decision.sources
      let number = numbers[words] ?? numbers.count
      numbers[words] = number
      return number
    }
  }

  /// For each place, how many places in a row say the same as the one `length` after them.
  private static func repeats(of words: [Int], after length: Int) -> [Int] {
    var counts = words.map { _ in 0 }
    for place in words.indices.reversed() where place + length < words.count {
      guard words[place] == words[place + length] else { continue }
      counts[place] = counts[place + 1] + 1
    }
    return counts
  }

  /// What stands where lines repeat.
  static func againWords(lines: Int, times: Int) -> String {
    let above = lines == 1 ? "the line above" : "the \(lines) lines above"
    return "\(above), \(Figures.grouped(times)) times more until now"
  }
}
