import ClusterModeling
import NetworkModel
import Observations
import Testing
import Units

@testable import ClusterModels

/// Plays clusters without a drill; an administrator gives the commands.
typealias PeerClusterRehearsal = ModelRehearsal<PeerCluster>

extension PeerClusterText: RehearsalText {}

extension ModelRehearsal<PeerCluster> {
  /// Starts a cluster, nominal unless a seed is given.
  init(_ text: PeerClusterText = PeerClusterText(), seed: UInt64? = nil) {
    self.init(playing: text, seed: seed, actor: "admin")
  }

  /// Sets a value at a mode without a commit.
  @discardableResult
  mutating func set(
    _ setting: String, _ value: String, at mode: String, on machine: String, variable: String? = nil
  ) -> CommandResponse {
    var arguments: Arguments = [
      ("setting", .symbol(setting)), ("to", .symbol(value)), ("mode", .symbol(mode)),
    ]
    if let variable { arguments.append(("variable", .symbol(variable))) }
    return command("configure", on: machine, arguments)
  }

  /// Sets a value at a mode and commits it on the same machine.
  mutating func commit(
    _ setting: String, _ value: String, at mode: String = "cluster-mode", on machine: String,
    variable: String? = nil
  ) {
    #expect(set(setting, value, at: mode, on: machine, variable: variable) == .done)
    #expect(command("commit", on: machine) == .done)
  }

  mutating func power(_ isOn: Bool, at machine: String) {
    guard let place = model.plan.machine(named: machine) else { return }
    power(isOn, at: model.plan.machines[place].site.index)
  }

  /// Cuts all connections between two sets of machines.
  mutating func split(_ left: [String], from right: [String]) -> [FaultOccurrence] {
    var cuts: [FaultOccurrence] = []
    for pair in model.entityKinds[3].entities {
      let ends = pair.split(separator: "-").map(String.init)
      let crosses =
        (left.contains(ends[0]) && right.contains(ends[1]))
        || (left.contains(ends[1]) && right.contains(ends[0]))
      if crosses { cuts.append(begin("tunnel.down", at: pair)) }
    }
    return cuts
  }

  mutating func heal(_ cuts: [FaultOccurrence]) { for cut in cuts { end(cut) } }

  func machine(_ name: String) -> Value { .entity(entity(name)) }

  /// What an observer's copy has in a field.
  func symbol(_ name: String, _ field: String, seenBy observer: String) -> String {
    if case .symbol(let word) = read(name, field, .belief(of: entity(observer))) { return word }
    return "?"
  }

  /// The value of a feature on each machine, in their order.
  func values(_ feature: String) -> [String] {
    model.plan.machines.map { symbol("\($0.name)/\(feature)", "value") }
  }

  /// When something was noted with a source.
  func instants(_ source: String) -> [Instant] {
    record.decisions.filter { $0.sources.contains(source) }.map(\.at)
  }

  /// All groups of a cluster with their machines, as a machine's copy has them.
  func listing(on machine: String) -> [String] {
    guard let place = model.plan.machine(named: machine) else { return [] }
    let store = model.machines[place].store
    return store.groups.map { group in
      "\(group): " + store.members.filter { store.group(of: $0) == group }.joined(separator: " ")
    }
  }

  /// What a machine's copy says of a feature at a mode.
  func content(_ feature: String, at mode: String, on machine: String) -> String {
    guard let place = model.plan.machine(named: machine), let mode = PeerCluster.Mode(word: mode)
    else { return "?" }
    return model.machines[place].store.content(PeerCluster.Item(mode: mode, feature: feature)).word
  }
}
