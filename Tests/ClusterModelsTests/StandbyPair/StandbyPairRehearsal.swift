import ClusterModeling
import Testing
import Units

@testable import ClusterModels

/// Plays one pair without a drill: PCEs `a` and `s`, nodes such as `a/core0`.
typealias StandbyPairRehearsal = ModelRehearsal<StandbyPair>

extension StandbyPairText: RehearsalText {}

extension ModelRehearsal<StandbyPair> {
  /// Starts a pair, nominal unless a seed is given.
  init(_ text: StandbyPairText = StandbyPairText(), seed: UInt64? = nil) {
    self.init(playing: text, seed: seed)
  }

  /// How many seconds the standby lacks of a service.
  func lag(_ service: String) -> Double {
    if case .number(let number) = read(service, "lag") { return number / 1e9 }
    return -1
  }

  /// The steps of a set-up up to the link.
  mutating func linkStandby() -> String {
    command("create-api-key", on: "a")
    complete("set-runlevel", on: "s", [("level", .number(2))])
    command("export-credentials", on: "s")
    return complete("setup-standby-pce", on: "s", [("active_pce", .entity(entity("a")))])
  }

  /// A promotion of `s` by the guide, after `a` is down.
  mutating func failOver(takes: Duration = .minutes(5)) {
    command("cluster-status", on: "a")
    #expect(complete("promote-standby-pce", on: "s", takes: takes) == "done")
    #expect(complete("repoint-name", on: "s", takes: .minutes(1)) == "done")
  }
}
