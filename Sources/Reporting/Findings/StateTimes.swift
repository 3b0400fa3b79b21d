import Observations
import Units

/// How long an entity spent in each state of one aspect.
struct StateTimes: Sendable {
  /// One state with the time spent in it.
  struct Share: Sendable {
    let state: String
    var time: Duration
  }
  let entity: String
  /// Shares in order of first appearance.
  private(set) var shares: [Share] = []

  init(_ lane: StateLane, until end: Instant) {
    entity = lane.entity
    for stretch in lane.stretches(until: end) {
      let time = stretch.end - stretch.start
      if let known = shares.firstIndex(where: { $0.state == stretch.state }) {
        shares[known].time = shares[known].time + time
      } else {
        shares.append(Share(state: stretch.state, time: time))
      }
    }
  }

  /// Time spent in a state.
  func time(in state: String) -> Duration {
    shares.first { $0.state == state }?.time ?? .zero
  }

  /// Health lanes of a record as times, and the states that occur, the vendor's three first.
  static func health(of record: DrillRecord) -> (rows: [StateTimes], states: [String]) {
    let end = RunClock(record).end
    let rows = record.lanes.filter { $0.aspect == "health" }.map { StateTimes($0, until: end) }
    // SC-HEALTH-001: the three values of a PCE's health.
    var states = ["normal", "warning", "critical"]
    for share in rows.flatMap(\.shares) where !states.contains(share.state) {
      states.append(share.state)
    }
    return (rows, states.filter { state in rows.contains { $0.time(in: state) > .zero } })
  }
}

/// One state of a lane from its begin to its end.
struct Stretch: Sendable {
  let state: String
  let reason: String
  let start: Instant
  let end: Instant
}

extension StateLane {
  /// The lane as stretches that follow each other up to the end of the run.
  func stretches(until end: Instant) -> [Stretch] {
    changes.indices.compactMap { index in
      let change = changes[index]
      let next = index + 1 < changes.count ? changes[index + 1].at : end
      let stop = min(next, end)
      guard stop > change.at else { return nil }
      return Stretch(state: change.state, reason: change.reason, start: change.at, end: stop)
    }
  }
}
