import ClusterModeling
import Observations
import Units

extension GenericSystem {
  /// Figures of every watched pair.
  static func pairFigures() -> [Figure] {
    pairOutages() + pairNotices() + pairLeaders()
  }

  private static func pairOutages() -> [Figure] {
    [
      Figure("availability", .fraction, "Share of the time for which users were served.") {
        model, place, now in model.pairs[place].tally.down.mean(at: now).map { 1 - $0 }
      },
      Figure("unavailability", .fraction, "Share of the time for which they were not.") {
        model, place, now in model.pairs[place].tally.down.mean(at: now)
      },
      Figure("downtime", .seconds, "Time for which they were not served.") { model, place, _ in
        Double(model.pairs[place].tally.down.area) / 1e9
      },
      Figure("failures", .count, "Failures that interrupted service.") { model, place, _ in
        Double(model.pairs[place].tally.failures)
      },
      Figure("mean_outage", .seconds, "Mean length of the outages that ended.") {
        model, place, _ in model.pairs[place].tally.outages.mean
      },
      Figure("longest_outage", .seconds, "The longest of them.") { model, place, _ in
        let outages = model.pairs[place].tally.outages
        return outages.count == 0 ? nil : outages.most.seconds
      },
    ]
  }

  private static func pairNotices() -> [Figure] {
    [
      Figure("detection", .seconds, "Mean time from a failure to its notice.") { model, place, _ in
        model.pairs[place].tally.detections.mean
      },
      Figure("detection_min", .seconds, "Shortest time to notice.") { model, place, _ in
        let notices = model.pairs[place].tally.detections
        return notices.count == 0 ? nil : notices.least.seconds
      },
      Figure("detection_max", .seconds, "Longest time to notice.") { model, place, _ in
        let notices = model.pairs[place].tally.detections
        return notices.count == 0 ? nil : notices.most.seconds
      },
      Figure("failovers", .count, "Switch-overs that were completed.") { model, place, _ in
        Double(model.pairs[place].tally.failovers)
      },
      Figure("false_failovers", .count, "Those with nothing wrong with the node in charge.") {
        model, place, _ in Double(model.pairs[place].tally.falseFailovers)
      },
      Figure("failed_over", .fraction, "One when there was a switch-over, else zero.") {
        model, place, _ in model.pairs[place].tally.firstFailover == nil ? 0 : 1
      },
      Figure("first_failover", .seconds, "Time from the start to the first switch-over.") {
        model, place, _ in model.pairs[place].tally.firstFailover?.sinceStart.seconds
      },
    ]
  }

  private static func pairLeaders() -> [Figure] {
    [
      Figure("cuts", .count, "How often the nodes were cut off from each other.") {
        model, place, _ in Double(model.pairs[place].tally.cuts)
      },
      Figure("cuts_outlived", .fraction, "Share of the cuts that led to two leaders.") {
        model, place, _ in
        let tally = model.pairs[place].tally
        return tally.cuts == 0 ? nil : Double(twoLeaderTimes(tally)) / Double(tally.cuts)
      },
      Figure("two_leader_times", .count, "How often both nodes led.") { model, place, _ in
        Double(twoLeaderTimes(model.pairs[place].tally))
      },
      Figure("two_leaders", .seconds, "Time for which both nodes led.") { model, place, _ in
        Double(model.pairs[place].tally.leaders.area) / 1e9
      },
      Figure("mean_two_leaders", .seconds, "Mean stretch for which both led.") { model, place, _ in
        model.pairs[place].tally.twoLeaders.mean
      },
      Figure("losing_writes", .count, "Writes of sides that then had to step down.") {
        model, place, _ in
        model.plan.pairs[place].writes == nil ? nil : Double(model.pairs[place].tally.losingWrites)
      },
    ]
  }

  private static func twoLeaderTimes(_ tally: PairTally) -> Int {
    tally.twoLeaders.count + (tally.twoLeadersSince == nil ? 0 : 1)
  }

  /// Figures that a pair's own keys ask for.
  static func pairDetails(_ plan: PairPlan) -> [Figure] {
    spanDetails("detection", plan.detail) { model, place in model.pairs[place].tally.detections }
  }
}
