public import Units

extension DrillRecord {
  /// A 64-bit hash over everything that the run said and that a reader could see.
  ///
  /// It is blind to the number and order of kernel events, so laziness, the event set and monitors
  /// may change without changing it. FNV-1a over a fixed order of fields.
  public var canonicalHash: UInt64 {
    var hash = CanonicalHash()
    hash.add(header.scenario)
    hash.add(header.variant)
    hash.add(header.length.nanoseconds)
    for lane in lanes {
      hash.add(lane.entity)
      hash.add(lane.aspect)
      for change in lane.changes {
        hash.add(change.at.nanoseconds)
        hash.add(change.state)
        hash.add(change.reason)
      }
    }
    for series in series {
      hash.add(series.entity)
      hash.add(series.metric)
      for point in series.points {
        hash.add(point.at.nanoseconds)
        hash.add(point.value)
      }
    }
    addStory(to: &hash)
    addResults(to: &hash)
    return hash.value
  }

  private func addStory(to hash: inout CanonicalHash) {
    for band in bands {
      hash.add(band.name)
      hash.add(band.start.nanoseconds)
      hash.add(band.end?.nanoseconds ?? -1)
    }
    for decision in decisions {
      hash.add(decision.at.nanoseconds)
      hash.add(decision.subject)
      hash.add(decision.text)
    }
    for hazard in hazards {
      hash.add(hazard.name)
      for subject in hazard.subjects { hash.add(subject) }
      hash.add(hazard.start.nanoseconds)
      hash.add(hazard.end?.nanoseconds ?? -1)
      for effect in hazard.effects { hash.add(effect) }
    }
  }

  private func addResults(to hash: inout CanonicalHash) {
    for metric in metrics { hash.add(metric) }
    for outage in outages {
      hash.add(outage.capability)
      hash.add(outage.entity)
      hash.add(outage.start.nanoseconds)
      hash.add(outage.end?.nanoseconds ?? -1)
      hash.add(outage.clients)
      for phase in outage.phases { hash.add(phase.nanoseconds) }
    }
    for verdict in verdicts {
      hash.add(verdict.name)
      hash.add(verdict.outcome.rawValue)
      hash.add(Int64(verdict.exercised))
      hash.add(verdict.margin?.value ?? 0)
      hash.add(verdict.firstViolation?.nanoseconds ?? -1)
    }
  }
}

extension CapabilityOutage {
  /// The phases in their order: detection, decision, procedure, catch-up, reconnection.
  public var phases: [Duration] { [detection, decision, procedure, catchUp, reconnect] }
}

/// FNV-1a, 64 bits, over bytes in a fixed order.
struct CanonicalHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  mutating func add(_ number: Int64) {
    let bits = UInt64(bitPattern: number)
    for shift in 0..<8 { add(byte: UInt8(truncatingIfNeeded: bits >> UInt64(8 * shift))) }
  }

  mutating func add(_ number: Double) { add(Int64(bitPattern: number.bitPattern)) }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  mutating func add(_ metric: Metric) {
    add(metric.name)
    add(metric.value)
  }
}
