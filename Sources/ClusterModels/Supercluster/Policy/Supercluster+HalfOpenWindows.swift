import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Times in which one end of a connection has new rules and the other has not (SC-POLICY-006).
extension Supercluster {
  /// Windows of sampled pairs of VENs. [s]
  struct HalfOpenWindows: Sendable, Equatable {
    /// Both VENs of a pair have the same PCE.
    var samePCE: [Double] = []
    /// The VENs of a pair have two PCEs.
    var crossPCE: [Double] = []
  }

  /// One pair of VENs for each version and each pair of PCEs that have computed it.
  ///
  /// A VEN's rules are in force after its PCE has computed, the event channel has told it and it
  /// has programmed its filter (AS-VEN-017, AS-VEN-026).
  /// Simplification: waiting in line for the PCE's answer is left out, alike for both kinds.
  func halfOpenWindows(_ streams: RandomStreams, _ ledger: ParameterLedger) -> HalfOpenWindows {
    var windows = HalfOpenWindows()
    let latency = ledger.distribution(VENParameters.pushLatency)
    let application = ledger.distribution(VENParameters.applyTime)
    // Both VENs of a pair, by PCE.
    let draws = plan.pces.map { pce in
      let one = streams.stream(pce.entity, "half-open window 0")
      let other = streams.stream(pce.entity, "half-open window 1")
      return (one: one, other: other)
    }
    for (place, version) in policy.versions.enumerated() where version.isPolicy {
      guard let track = policy.track(of: place + 1) else { continue }
      func inForce(_ stream: RandomStream, _ computed: Instant) -> Double {
        (computed - version.at).seconds + stream.substream(0).draw(latency, UInt64(place))
          + stream.substream(1).draw(application, UInt64(place))
      }
      let forces = allPCEs.map { pce in
        track.computedAt[pce].map {
          (one: inForce(draws[pce].one, $0), other: inForce(draws[pce].other, $0))
        }
      }
      for (pce, force) in forces.enumerated() {
        guard let force else { continue }
        windows.samePCE.append(abs(force.one - force.other))
        for other in forces.dropFirst(pce + 1) {
          if let other { windows.crossPCE.append(abs(force.one - other.other)) }
        }
      }
    }
    return windows
  }

  func recordHalfOpenWindows(_ context: Context) {
    let windows = halfOpenWindows(context.streams, context.ledger)
    func record(_ samples: [Double], _ kind: String) {
      let mean = samples.isEmpty ? 0 : samples.reduce(0, +) / Double(samples.count)
      let metric = "policy.half_open_window.\(kind)"
      context.recorder.set(metric: "\(metric).mean", mean, .seconds)
      context.recorder.set(metric: "\(metric).longest", samples.max() ?? 0, .seconds)
    }
    record(windows.samePCE, "same_pce")
    record(windows.crossPCE, "cross_pce")
  }
}
