import Observations
import Units

/// All outages of one capability: how many, the longest, and the client time lost.
struct CapabilityRecovery: Sendable {
  let capability: String
  private(set) var outages: [CapabilityOutage]
  private let endOfRun: Instant

  /// The recoveries of a run, in order of each capability's first outage.
  static func all(of record: DrillRecord) -> [CapabilityRecovery] {
    let end = RunClock(record).end
    var recoveries: [CapabilityRecovery] = []
    for outage in record.outages {
      if let known = recoveries.firstIndex(where: { $0.capability == outage.capability }) {
        recoveries[known].outages.append(outage)
      } else {
        recoveries.append(
          CapabilityRecovery(
            capability: outage.capability, outages: [outage], endOfRun: end))
      }
    }
    return recoveries
  }

  /// The capability that most clients were without at once; the longer away where equal.
  static func widest(of record: DrillRecord) -> CapabilityRecovery? {
    all(of: record).reduce(nil as CapabilityRecovery?) { best, next in
      guard let best else { return next }
      return (next.mostClients, next.longestLength) > (best.mostClients, best.longestLength)
        ? next : best
    }
  }

  /// Most clients that were without it at once.
  private var mostClients: Double { outages.map(\.clients).max() ?? 0 }

  /// The longest outage; the earlier one where two are equally long.
  var longest: CapabilityOutage? {
    outages.reduce(nil as CapabilityOutage?) { best, next in
      guard let best else { return next }
      return next.length(until: endOfRun) > best.length(until: endOfRun) ? next : best
    }
  }

  /// Length of the longest outage.
  var longestLength: Duration { longest?.length(until: endOfRun) ?? .zero }

  /// Sum over all outages of clients times time. [client-h]
  var clientHours: Double {
    outages.reduce(0) { $0 + $1.clients * $1.length(until: endOfRun).seconds / 3_600 }
  }

  /// True when the capability was still away somewhere at the end.
  var isStillAway: Bool { outages.contains { $0.end == nil } }
}

/// A part of a recovery with its name.
struct RecoveryPhase: Sendable {
  let name: String
  let length: Duration

  /// Names of all phases, in the order of ``CapabilityOutage/phases``.
  static let names = [
    "self-repair", "detection", "decision", "procedure", "catch-up", "reconnect",
  ]
}

extension CapabilityOutage {
  /// From begin to end, or to the end of the run.
  func length(until endOfRun: Instant) -> Duration { (end ?? endOfRun) - start }

  /// The phases in order with their names; they add up to the length.
  var namedPhases: [RecoveryPhase] {
    zip(RecoveryPhase.names, phases).map { RecoveryPhase(name: $0, length: $1) }
  }
}
