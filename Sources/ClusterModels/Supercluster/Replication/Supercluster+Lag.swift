import ClusterModeling
import Observations
import Units

extension Supercluster {
  /// Whether a stream stands in the lag matrix: both have each other on their lists.
  ///
  /// A PCE that was reset keeps its row until it is dropped (SC-DOC-061, SC-REPL-008).
  func isInLagMatrix(from origin: Int, to subscriber: Int) -> Bool {
    origin != subscriber && lists(origin, subscriber)
      && (lists(subscriber, origin) || pces[subscriber].contents != .joined)
  }

  /// Age of a receiver's oldest unconfirmed change of an origin. [ns]
  ///
  /// Source: AS-REP-010; SC-REPL-006 for one figure a pair.
  func lag(of receiver: Int, from origin: Int, at now: Instant) -> Reading {
    guard isInLagMatrix(from: origin, to: receiver) else { return .duration(.zero) }
    let stream = replication.stream(from: origin, to: receiver)
    let log = replication.logs[origin]
    guard stream.confirmed < log.count else { return .duration(.zero) }
    return .age(now - log[stream.confirmed].at)
  }

  /// A point of the lag curve as it stands now.
  func recordLag(from origin: Int, to subscriber: Int, _ context: Context) {
    let stream = replication.stream(from: origin, to: subscriber)
    guard let series = stream.series,
      case .number(let lag) = lag(of: subscriber, from: origin, at: context.now).value
    else { return }
    context.recorder.set(series, lag / 1e9, at: context.now)
  }
}
