public import Units

extension DrillRecord {
  /// A 64-bit hash over everything that happened in the run and that a reader could see.
  ///
  /// It is blind to the number and order of kernel events, so laziness and the event set may change
  /// without changing it; to expectations and their verdicts, so that asking more of a drill leaves
  /// it the same drill; and to seed and replication, which the user said. FNV-1a over a fixed order
  /// of fields.
  public var canonicalHash: UInt64 {
    var hash = CanonicalHash()
    hash.add(header.scenario)
    hash.add(header.variant)
    hash.add(header.length.nanoseconds)
    addLevels(to: &hash)
    addStory(to: &hash)
    addResults(to: &hash)
    return hash.value
  }

  private func addLevels(to hash: inout CanonicalHash) {
    hash.add(lanes) { hash, lane in
      hash.add(lane.entity)
      hash.add(lane.aspect)
      hash.add(lane.changes) { hash, change in
        hash.add(change.at.nanoseconds)
        hash.add(change.state)
        hash.add(change.reason)
        hash.add(change.standing.rawValue)
      }
    }
    hash.add(series) { hash, series in
      hash.add(series.entity)
      hash.add(series.metric)
      hash.add(series.unit.rawValue)
      if let part = series.part { hash.add([part.whole, part.name, part.standing.rawValue]) }
      hash.add(series.points) { hash, point in
        hash.add(point.at.nanoseconds)
        hash.add(point.value)
      }
    }
  }

  private func addStory(to hash: inout CanonicalHash) {
    hash.add(bands) { hash, band in
      hash.add(band.kind.rawValue)
      hash.add(band.name)
      hash.add(band.caption)
      hash.add(band.start.nanoseconds)
      hash.add(band.end)
    }
    hash.add(decisions) { hash, decision in
      hash.add(decision.at.nanoseconds)
      hash.add(decision.kind.rawValue)
      hash.add(decision.subject)
      hash.add(decision.text)
      hash.add(Int64(decision.cause?.index ?? -1))
      hash.add(decision.sources)
    }
    hash.add(hazards) { hash, hazard in
      hash.add(hazard.name)
      hash.add(hazard.subjects)
      hash.add(hazard.start.nanoseconds)
      hash.add(hazard.end)
      hash.add(hazard.effects) { hash, effect in hash.add(effect) }
      hash.add(hazard.sources)
    }
  }

  private func addResults(to hash: inout CanonicalHash) {
    hash.add(metrics) { hash, metric in hash.add(metric) }
    hash.add(outages) { hash, outage in
      hash.add(outage.capability)
      hash.add(outage.entity)
      hash.add(outage.start.nanoseconds)
      hash.add(outage.end)
      hash.add(outage.clients)
      for phase in outage.phases { hash.add(phase.nanoseconds) }
    }
    hash.add(recoveryTargets) { hash, target in
      hash.add(target.name)
      hash.add(target.allowed)
      hash.add(target.seen)
    }
    // How many draws there were is left out: a lazier model takes fewer.
    hash.add(assumptions) { hash, use in
      hash.add(use.id)
      hash.add(use.value)
      hash.add(use.status)
    }
    switch ending {
    case .completed: hash.add("completed")
    case .steadyStateNotMet(let claims): hash.add(["steady state"] + claims)
    case .limitReached(let limit): hash.add(["limit", limit])
    case .invariantBroken(let rule): hash.add(["invariant", rule])
    }
  }
}

extension CapabilityOutage {
  /// The phases in their order: self-repair, detection, decision, procedure, catch-up, reconnection.
  public var phases: [Duration] {
    [selfRepair, detection, decision, procedure, catchUp, reconnect]
  }
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
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { add(byte: byte) }
    }
    add(byte: 0xFF)
  }

  mutating func add(_ metric: Metric) {
    add(metric.name)
    add(metric.value)
    add(metric.unit.rawValue)
  }

  /// An instant that may be missing.
  mutating func add(_ instant: Instant?) { add(instant?.nanoseconds ?? -1) }

  /// A list, with its length: where it ends is part of what it says.
  mutating func add<Element>(
    _ list: [Element], _ each: (inout CanonicalHash, Element) -> Void
  ) {
    add(Int64(list.count))
    for element in list { each(&self, element) }
  }

  mutating func add(_ texts: [String]) { add(texts) { hash, text in hash.add(text) } }
}
