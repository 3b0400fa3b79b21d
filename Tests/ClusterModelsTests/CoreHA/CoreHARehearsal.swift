import ClusterModeling
import Observations
import Testing
import Units

@testable import ClusterModels

/// Plays Cores without a drill: `p`, `s`, `d`, and the load balancer `lb`.
typealias CoreHARehearsal = ModelRehearsal<CoreHA>

extension CoreHAText: RehearsalText {}

extension ModelRehearsal<CoreHA> {
  /// Starts the Cores, nominal unless a seed is given; the clock of the start counts from midnight.
  init(_ text: CoreHAText = CoreHAText(), seed: UInt64? = nil, clock: Duration = .zero) {
    self.init(playing: text, seed: seed, clock: clock)
  }

  /// A span that a field has, in seconds.
  func seconds(_ name: String, _ field: String) -> Double {
    if case .number(let number) = read(name, field) { return number / 1e9 }
    return -1
  }

  /// The name of the Core that a field names.
  func named(_ name: String, _ field: String) -> String {
    guard case .entity(let entity) = read(name, field) else { return "none" }
    return model.entityKinds[Int(entity.kind - model.plan.firstKind)].entities[Int(entity.index)]
  }

  /// Arrivals of a load, one after the other at this instant.
  mutating func arrive(times: Int, load: Int = 0) {
    for ordinal in 0..<times { arrive(load, ordinal: UInt64(ordinal)) }
  }

  /// The ids of a refused command; empty when it was taken.
  mutating func refusedBy(
    _ name: String, on target: String, _ arguments: Arguments = []
  ) -> [String] { refusal(name, on: target, arguments)?.sources ?? [] }

  /// A command of the enable mode.
  @discardableResult
  mutating func type(
    _ name: String, on target: String, _ arguments: Arguments = []
  ) -> String {
    command("enable", on: target)
    return complete(name, on: target, arguments)
  }

  /// Edits the HA window and saves it; the refusal's words when one of the two was refused.
  @discardableResult
  mutating func save(_ target: String, _ arguments: Arguments) -> String {
    let edited = complete("edit-ha-configuration", on: target, arguments)
    return edited == "done" ? complete("save-apply", on: target) : edited
  }

  /// The record of the run once it is finished.
  mutating func figure(_ name: String) -> Double? {
    finish()
    return metric(name)
  }
}
