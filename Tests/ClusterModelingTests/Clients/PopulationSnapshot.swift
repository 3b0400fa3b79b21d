import SimulationKernel
import Units

@testable import ClusterModeling

/// All that can be read of a population at an instant.
struct PopulationSnapshot: Equatable {
  var readings: [ClientReading]
  /// Of clients that did not leave.
  var lastHeard: [Instant]
  var nextBeats: [Instant]
  /// By group and server.
  var counts: [ClientCounts]
  var blindHours: [Double]
  var intakes: [FlowIntakeReading]
  var buffers: [FlowBufferReading]
  var policies: [PolicyProgress]
  var convergences: [Instant?]
  /// What was not taken yet, group by group.
  var samples: [CountSample]
  /// What was not taken yet, server by server.
  var backlogs: [BacklogPoint]

  /// Reads a population that was played up to `now`.
  init(_ lazy: ClientPopulation, at now: Instant) {
    var taken = lazy
    let cells = lazy.groups.indices.flatMap { group in
      lazy.servers.indices.map { (group, $0) }
    }
    readings = lazy.records.indices.map { lazy.client($0) }
    let present = lazy.records.indices.filter { !lazy.client($0).isRemoved }
    lastHeard = present.map { lazy.lastHeard($0, at: now) }
    nextBeats = present.map { lazy.nextBeat($0, notBefore: now) }
    counts = cells.map { lazy.counts(group: $0, server: $1) }
    blindHours = cells.map { lazy.blindHours(group: $0, server: $1, at: now) }
    intakes = lazy.servers.indices.map { lazy.intake(of: $0, at: now) }
    buffers = lazy.groups.indices.map { lazy.buffers(of: $0, at: now) }
    policies = (0..<lazy.newestVersion).map { lazy.policy(version: $0 + 1) }
    convergences = (0..<lazy.newestVersion).map { lazy.convergence(ofVersion: $0 + 1) }
    samples = lazy.groups.indices.flatMap { taken.takeSamples(of: $0, before: now) }
    backlogs = lazy.servers.indices.flatMap { taken.takeBacklog(of: $0, before: now) }
  }

  /// What differs, in words; nil if nothing does.
  func difference(from other: PopulationSnapshot) -> String? {
    func differs<Value: Equatable>(
      _ name: String, _ path: KeyPath<PopulationSnapshot, [Value]>
    ) -> String? {
      let (left, right) = (self[keyPath: path], other[keyPath: path])
      let place = zip(left, right).enumerated().first { $1.0 != $1.1 }
      if let (place, values) = place { return "\(name) \(place): \(values.0), \(values.1)" }
      return left.count == right.count ? nil : "\(name): \(left.count), \(right.count)"
    }
    let differences: [String?] = [
      differs("reading", \.readings), differs("last heard", \.lastHeard),
      differs("next beat", \.nextBeats), differs("counts", \.counts),
      differs("blind hours", \.blindHours), differs("intake", \.intakes),
      differs("buffers", \.buffers), differs("policy", \.policies),
      differs("convergence", \.convergences), differs("samples", \.samples),
      differs("backlog", \.backlogs),
    ]
    return differences.compactMap { $0 }.first
  }
}
