import Observations
import Units

/// Who led when, read from the role lanes.
struct Leadership: Sendable {
  /// One reign.
  struct Reign: Sendable {
    let entity: String
    let start: Instant
    let end: Instant
  }
  /// Reigns in order of their begin.
  let reigns: [Reign]

  init(_ record: DrillRecord) {
    let end = RunClock(record).end
    var found: [Reign] = []
    for lane in record.lanes where lane.aspect == "role" {
      for stretch in lane.stretches(until: end) where stretch.state == "leader" {
        if let last = found.last, last.entity == lane.entity, last.end == stretch.start {
          found[found.count - 1] = Reign(entity: lane.entity, start: last.start, end: stretch.end)
        } else {
          found.append(Reign(entity: lane.entity, start: stretch.start, end: stretch.end))
        }
      }
    }
    reigns = found.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
  }
}
