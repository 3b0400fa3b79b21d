import ClusterModeling
import Observations
import Units

extension GenericSystem {
  /// Figures of every component, all its units together.
  static func componentFigures() -> [Figure] {
    [
      Figure("availability", .fraction, "Share of its units' time in order.") { model, place, now in
        downShare(model, place, now).map { 1 - $0 }
      },
      Figure("unavailability", .fraction, "Share of its units' time not in order.") {
        model, place, now in downShare(model, place, now)
      },
      Figure("downtime", .seconds, "Time not in order, added up over its units.") {
        model, place, _ in Double(model.components[place].down.area) / 1e9
      },
      Figure("mean_down", .count, "Mean number of its units that are not in order.") {
        model, place, now in model.components[place].down.mean(at: now)
      },
      Figure("failures", .count, "How often a unit went down.") { model, place, _ in
        Double(model.components[place].failures)
      },
      Figure("no_failure", .fraction, "One when no unit went down, else zero.") { model, place, _ in
        model.components[place].failures == 0 ? 1 : 0
      },
      Figure(
        "mean_time_down", .seconds, "Mean time down of a failure, waiting for a crew included."
      ) {
        model, place, _ in model.components[place].downSpans.mean
      },
      Figure("mean_time_to_failure", .seconds, "Time in order for each failure.") {
        model, place, now in
        let tally = model.components[place]
        guard tally.failures > 0 else { return nil }
        let all = tally.down.span(to: now) * Double(model.plan.components[place].units.count)
        return (all - Double(tally.down.area)) / Double(tally.failures) / 1e9
      },
      Figure("up_at_end", .fraction, "Share of its units in order when the run ended.") {
        model, place, _ in
        let units = model.plan.components[place].units
        return Double(units.count { model.units[$0].works }) / Double(units.count)
      },
    ]
  }

  private static func downShare(_ model: GenericSystem, _ place: Int, _ now: Instant) -> Double? {
    let units = Double(model.plan.components[place].units.count)
    return model.components[place].down.mean(at: now).map { $0 / units }
  }

  /// Figures of every crew.
  static func crewFigures() -> [Figure] {
    [
      Figure("utilisation", .fraction, "Share of its time at work.") { model, place, now in
        model.crews[place].busy.mean(at: now).map { $0 / Double(model.plan.crews[place].size) }
      },
      Figure("mean_waiting", .count, "Mean number of components that wait for it.") {
        model, place, now in model.crews[place].waiting.mean(at: now)
      },
    ]
  }

  /// Figures of every group.
  static func groupFigures() -> [Figure] {
    [
      Figure("availability", .fraction, "Share of the time for which it served.") {
        model, place, now in model.groups[place].down.mean(at: now).map { 1 - $0 }
      },
      Figure("unavailability", .fraction, "Share of the time for which it did not serve.") {
        model, place, now in model.groups[place].down.mean(at: now)
      },
      Figure("downtime", .seconds, "Time for which it did not serve.") { model, place, _ in
        Double(model.groups[place].down.area) / 1e9
      },
      Figure("mean_working", .count, "Mean number of its components in order.") {
        model, place, now in model.groups[place].working.mean(at: now)
      },
      Figure("outages", .count, "Outages that began.") { model, place, _ in
        let group = model.groups[place]
        return Double(group.outages.count + (group.downSince == nil ? 0 : 1))
      },
      Figure("mean_outage", .seconds, "Mean length of the outages that ended.") {
        model, place, _ in model.groups[place].outages.mean
      },
      Figure("first_outage", .seconds, "Time from the start to the first outage.") {
        model, place, _ in model.groups[place].firstOutage?.sinceStart.seconds
      },
      Figure("no_outage", .fraction, "One when it always served, else zero.") { model, place, _ in
        model.groups[place].firstOutage == nil ? 1 : 0
      },
    ]
  }
}
