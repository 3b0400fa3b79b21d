import Observations
import Units

/// Who was in charge when, read from what the states of a lane mean.
struct Leadership: Sendable {
  /// One reign.
  struct Reign: Sendable {
    let entity: String
    /// The state's word: leader, active, primary.
    let state: String
    let start: Instant
    var end: Instant
    /// How long the record still named it, although it was not there any more.
    var inNameUntil: Instant
  }
  /// Reigns in order of their begin.
  let reigns: [Reign]

  /// Reigns of the first aspect in which anybody is in charge.
  init(_ record: DrillRecord) {
    let end = RunClock(record).end
    let aspect = record.lanes.first { lane in
      lane.changes.contains { $0.standing == .leading }
    }?.aspect
    var found: [Reign] = []
    for lane in record.lanes where lane.aspect == aspect {
      found += Self.reigns(of: lane, until: end)
    }
    reigns = found.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
  }

  private static func reigns(of lane: StateLane, until end: Instant) -> [Reign] {
    var found: [Reign] = []
    for stretch in lane.stretches(until: end) {
      let follows = found.last.map { $0.inNameUntil == stretch.start && $0.state == stretch.state }
      if stretch.standing == .leading {
        if follows == true, let last = found.last, last.end == stretch.start {
          found[found.count - 1].end = stretch.end
          found[found.count - 1].inNameUntil = stretch.end
        } else {
          found.append(
            Reign(
              entity: lane.entity, state: stretch.state, start: stretch.start, end: stretch.end,
              inNameUntil: stretch.end))
        }
      } else if follows == true {
        found[found.count - 1].inNameUntil = stretch.end
      }
    }
    return found
  }
}
