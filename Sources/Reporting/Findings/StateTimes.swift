import Observations
import Units

/// How long an entity spent in each state of one aspect.
struct StateTimes: Sendable {
  /// One state with the time spent in it.
  struct Share: Sendable {
    let state: String
    let standing: Standing
    var time: Duration
  }
  let entity: String
  /// Shares in order of first appearance.
  private(set) var shares: [Share] = []

  /// - Parameter ambiguous: words that elsewhere mean something that nobody planned.
  init(_ lane: StateLane, until end: Instant, ambiguous: [String] = []) {
    entity = lane.entity
    for stretch in lane.stretches(until: end) {
      let time = stretch.end - stretch.start
      // One word may mean a failure at one time and somebody's plan at another.
      let isPlanned = stretch.standing == .planned
      let isBoth = isPlanned && ambiguous.contains(stretch.state)
      let name = stretch.state + (isBoth ? " (planned)" : "")
      if let known = shares.firstIndex(where: { $0.state == name }) {
        shares[known].time = shares[known].time + time
      } else {
        shares.append(Share(state: name, standing: stretch.standing, time: time))
      }
    }
  }

  /// Time spent in a state.
  func time(in state: String) -> Duration {
    shares.first { $0.state == state }?.time ?? .zero
  }
}

/// The aspect that tells how well entities are, with the time that each spent in its states.
struct HealthTimes: Sendable {
  /// The aspect, for instance `health`.
  let aspect: String
  let rows: [StateTimes]
  /// The states that occur, the best first.
  let states: [(name: String, standing: Standing)]

  /// `health` where there is such an aspect, else the first one in which anything can be amiss.
  init(_ record: DrillRecord) {
    let isTelling: (StateLane) -> Bool = { lane in
      lane.changes.contains { $0.standing == .warning || $0.standing == .bad }
    }
    let chosen =
      record.lanes.first { $0.aspect == "health" } ?? record.lanes.first(where: isTelling)
    let aspect = chosen?.aspect ?? ""
    let end = RunClock(record).end
    self.aspect = aspect
    let lanes = record.lanes.filter { chosen != nil && $0.aspect == aspect }
    let unplanned = lanes.flatMap(\.changes).filter { $0.standing != .planned }.map(\.state)
    rows = lanes.map { StateTimes($0, until: end, ambiguous: unplanned) }
    var found: [(name: String, standing: Standing)] = []
    for share in rows.flatMap(\.shares) where share.time > .zero {
      if !found.contains(where: { $0.name == share.state }) {
        found.append((share.state, share.standing))
      }
    }
    states = found.enumerated().sorted {
      ($0.element.standing.weight, $0.offset) < ($1.element.standing.weight, $1.offset)
    }.map(\.element)
  }

  /// The title of a table of them.
  var title: String {
    aspect == "state" ? "Time in each state" : "Time in each " + aspect + " state"
  }
}

/// One state of a lane from its begin to its end.
struct Stretch: Sendable {
  let state: String
  let standing: Standing
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
      return Stretch(
        state: change.state, standing: change.standing, reason: change.reason, start: change.at,
        end: stop)
    }
  }
}
