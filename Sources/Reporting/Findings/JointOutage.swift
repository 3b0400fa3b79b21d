import Observations
import Units

/// Capabilities that were away at one place for the very same stretch, told as one.
struct JointOutage: Sendable {
  private(set) var capabilities: [String]
  let outage: CapabilityOutage

  /// The outages of a run, longest first; equals keep the record's order.
  static func all(of record: DrillRecord) -> [JointOutage] {
    let end = RunClock(record).end
    var joint: [JointOutage] = []
    for outage in record.outages {
      let known = joint.firstIndex {
        let other = $0.outage
        return other.entity == outage.entity && other.start == outage.start
          && other.end == outage.end && other.phases == outage.phases
      }
      if let known {
        joint[known].capabilities.append(outage.capability)
      } else {
        joint.append(JointOutage(capabilities: [outage.capability], outage: outage))
      }
    }
    return joint.enumerated().sorted {
      let left = $0.element.outage.length(until: end)
      let right = $1.element.outage.length(until: end)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }

  /// All of them in words: `policy delivery, API and pairing`.
  var name: String { Plural.list(capabilities) }
}
