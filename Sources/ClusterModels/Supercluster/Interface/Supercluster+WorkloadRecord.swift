import ClusterModeling
import Observations
import Units

/// What a PCE tells of one workload (SC-HEALTH-020, SC-VEN-022).
extension Supercluster {
  /// The record of the first VEN of a group, as a PCE shows it.
  func workloadRecord(of group: Int, at pce: Int, now: Instant) -> String? {
    guard let population = vens.population,
      let index = (0..<population.clientCount).first(where: {
        population.client($0).group == group && !population.client($0).isRemoved
      })
    else { return nil }
    let client = population.client(index)
    let managing = client.activeServer
    let health = health.shownByAPI[pce][managing].level.word
    let heard = "last_heartbeat_on \(now - population.lastHeard(index, at: now)) ago"
    let since = uptimeBegan(of: index, population, now: now)
    let status = client.isLostAgent ? "lost_agent" : client.isOffline ? "offline" : "active"
    let labels = labels(of: index)
    let labelled = labels.isEmpty ? "" : "; labels \(labels.joined(separator: ", "))"
    let isVisible = managing == pce || showsForeignHeartbeats
    return
      "managed by \(plan.pces[managing].fqdn), which is \(health); status \(status)\(labelled); "
      + (isVisible
        ? "\(heard); uptime_seconds \((now - since).nanoseconds / 1_000_000_000)"
        : "last_heartbeat_on and uptime unavailable, see \(plan.pces[managing].fqdn)")
  }

  /// From 22.5.10 on heartbeats are visible on any PCE (SC-VEN-029, SC-DOC-056).
  private var showsForeignHeartbeats: Bool {
    SoftwareVersion("22.5.10").map { upgrade.from >= $0 } ?? true
  }

  /// Why a member makes no support report of a workload; nil when it does (SC-VEN-031).
  func refusalOfSupportReport(of group: Int, at pce: Int) -> Refusal? {
    guard !believesLeading(pce), let population = vens.population else { return nil }
    let mine = population.count(.member, group: group, server: pce)
    guard mine == 0 else { return nil }
    let home = allPCEs.first { population.count(.member, group: group, server: $0) > 0 } ?? pce
    return Refusal(
      "the workload is connected to \(plan.pces[home].fqdn)", sources: ["SC-VEN-031"])
  }
}
