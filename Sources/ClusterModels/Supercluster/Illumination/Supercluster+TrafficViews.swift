import ClusterModeling
import Observations
import Units

/// What the maps of leader and members show, and how old it is.
extension Supercluster {
  /// The PCE whose map counts: of those that lead and answer, the one that began to lead last.
  var mapLeader: Int? {
    if illumination.maps[policy.writing.newestLeader].isFetching {
      return policy.writing.newestLeader
    }
    return allPCEs.first { illumination.maps[$0].isFetching }
  }

  /// The age limit of a member's data on the leader's map; nil for the leader itself.
  ///
  /// Source: SC-ILLUM-006: the column is blank for the leader.
  private func mapDataSince(of pce: Int) -> Instant? {
    guard let leader = mapLeader, leader != pce else { return nil }
    return illumination.maps[leader].dataFrom[pce]
  }

  /// Age of a member's data on the leader's map; no value when there is none. [ns]
  func illuminationAge(of pce: Int, at now: Instant) -> Reading {
    mapDataSince(of: pce).map { .age(now - $0) } ?? .nothing
  }

  /// Time since the last round of syncs that a leader's map shows began. [ns] (SC-ILLUM-005)
  func mapAge(of leader: Int, at now: Instant) -> Reading {
    guard illumination.maps[leader].isFetching,
      let refreshed = illumination.maps[leader].refreshedFrom
    else { return .nothing }
    return .age(now - refreshed)
  }

  /// What the map of a PCE says that it shows (SC-ILLUM-007, SC-ROLE-003).
  func mapScope(of pce: Int) -> String {
    guard acceptsAPI(pce) else { return "nothing" }
    return illumination.maps[pce].isFetching ? "all PCEs" : "local view"
  }

  /// VENs whose traffic the map of a PCE shows.
  ///
  /// A member shows those that it manages; the leader shows those of every PCE of which it has
  /// data (SC-ILLUM-007, SC-ROLE-003).
  func workloadsShown(by pce: Int) -> Int {
    guard acceptsAPI(pce) else { return 0 }
    let shown = allPCEs.filter {
      $0 == pce || (illumination.maps[pce].isFetching && illumination.maps[pce].dataFrom[$0] != nil)
    }
    return shown.reduce(0) { $0 + clientCount(of: $1) }
  }

  /// A PCE's own view and its cached map are in memory, and gone with its software.
  ///
  /// Source: SC-ILLUM-001: built anew from nothing after a full restart.
  mutating func trafficViewChanged(of pce: Int, runs: Bool, _ context: Context) {
    if plan.readings.keepsTrafficView { return }  // SC-DOC-058
    illumination.viewSince[pce] = runs ? context.now : nil
    guard !runs else { return }
    for other in allPCEs { illumination.maps[pce].dataFrom[other] = nil }
    illumination.maps[pce].refreshedFrom = nil
  }

  /// Draws the ages of members' data after anything that may change them.
  mutating func reviewMapAges(_ context: Context) {
    for pce in allPCEs {
      let since = mapDataSince(of: pce)
      let before = illumination.drawnSince[pce]
      guard since != before else { continue }
      draw(before, of: pce, context)
      illumination.drawnSince[pce] = since
      draw(since, of: pce, context)
      // Without data on a leader's map there is no age: the curve does not go on where it was.
      if since == nil, let series = illumination.series[pce] {
        context.recorder.set(series, 0, at: context.now)
      }
    }
  }

  private mutating func draw(_ since: Instant?, of pce: Int, _ context: Context) {
    guard let since else { return }
    let series =
      illumination.series[pce]
      ?? context.recorder.series(plan.pces[pce].entity, "illumination age", .seconds, .linear)
    illumination.series[pce] = series
    context.recorder.set(series, (context.now - since).seconds, at: context.now)
  }

  mutating func finishIllumination(_ context: Context) {
    for pce in allPCEs { draw(illumination.drawnSince[pce], of: pce, context) }
    let recorder = context.recorder
    recorder.set(
      metric: "illumination.delay.longest", illumination.longestDelay.seconds, .seconds)
    recorder.set(metric: "illumination.interval", illumination.interval.seconds, .seconds)
    recorder.set(metric: "illumination.sync.longest", illumination.longestSync.seconds, .seconds)
  }
}
