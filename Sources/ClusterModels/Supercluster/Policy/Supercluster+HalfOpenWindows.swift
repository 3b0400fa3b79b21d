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
    let draws = plan.pces.map { pce in
      [0, 1].map { side in
        let stream = streams.stream(pce.entity, "half-open window \(side)")
        return (latency: stream.substream(0), application: stream.substream(1))
      }
    }
    for (place, version) in policy.versions.enumerated() where version.isPolicy {
      guard let track = policy.track(of: place + 1) else { continue }
      let forces = allPCEs.map { pce in
        track.computedAt[pce].map { computed in
          draws[pce].map { side in
            (computed - version.at).seconds
              + side.latency.draw(latency, UInt64(place))
              + side.application.draw(application, UInt64(place))
          }
        }
      }
      for (pce, inForce) in forces.enumerated() {
        guard let inForce else { continue }
        windows.samePCE.append(abs(inForce[0] - inForce[1]))
        for other in forces.dropFirst(pce + 1) {
          if let other { windows.crossPCE.append(abs(inForce[0] - other[1])) }
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
