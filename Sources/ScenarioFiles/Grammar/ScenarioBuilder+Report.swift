import ClusterModeling
import Drills

extension ScenarioBuilder {
  mutating func readSteadyState() {
    for value in root["steady_state"]?.elements ?? [] {
      if let condition = condition(value) { scenario.steadyState.append(condition) }
    }
  }

  mutating func readPhases() {
    guard let phases = root["phases"], let end = phases["faults_end"],
      let span = phases["converge_within"]?.duration,
      let event = event(end, "phases.faults_end")
    else { return }
    scenario.phases = Phases(faultsEnd: event, convergeWithin: span, location: phases.location)
  }

  mutating func readReport() {
    for entry in root["report"]?["rto_rpo"]?["policy"]?.entries ?? [] {
      if entry.value["rto"] == nil, entry.value["rpo"] == nil, !reader.isLost(entry.value) {
        problems.error(entry.keyLocation, "the level '\(entry.key)' needs 'rto' or 'rpo'")
      }
      scenario.recoveryTargets.append(
        RecoveryPolicy(
          level: entry.key, recoveryTime: entry.value["rto"]?.duration,
          recoveryPoint: entry.value["rpo"]?.duration))
    }
  }
}
