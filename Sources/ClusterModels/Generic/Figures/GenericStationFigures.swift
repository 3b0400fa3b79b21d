import ClusterModeling
import Observations
import Units

extension GenericSystem {
  /// Figures of every station.
  static func stationFigures() -> [Figure] {
    stationMeans() + stationSpans() + stationCounts()
  }

  private static func stationMeans() -> [Figure] {
    [
      Figure("mean_number", .count, "Mean number of jobs there, waiting or served.") {
        model, place, now in model.stations[place].tally.number.mean(at: now)
      },
      Figure("mean_waiting", .count, "Mean number of jobs that wait.") { model, place, now in
        model.stations[place].tally.waiting.mean(at: now)
      },
      Figure("number_variance", .count, "Variance over time of the number of jobs there.") {
        model, place, now in model.stations[place].tally.number.variance(at: now)
      },
      Figure("busy_servers", .count, "Mean number of servers at work, the carried load.") {
        model, place, now in model.stations[place].tally.busy.mean(at: now)
      },
      Figure("utilisation", .fraction, "Share of its servers' time at work.") { model, place, now in
        guard let servers = model.plan.stations[place].servers else { return nil }
        return model.stations[place].tally.busy.mean(at: now).map { $0 / Double(servers) }
      },
      Figure("most", .count, "The most jobs that were there at once.") { model, place, _ in
        Double(model.stations[place].tally.number.largest)
      },
      Figure("number_at_end", .count, "Jobs there when the run ended.") { model, place, _ in
        Double(model.stations[place].number)
      },
    ]
  }

  private static func stationSpans() -> [Figure] {
    [
      Figure("mean_wait", .seconds, "Mean wait of those who were served.") { model, place, _ in
        model.stations[place].tally.waits.mean
      },
      Figure("mean_time", .seconds, "Mean time from coming to the end of service.") {
        model, place, _ in model.stations[place].tally.times.mean
      },
      Figure("no_wait", .fraction, "Share of jobs that were served at once.") { model, place, _ in
        let waits = model.stations[place].tally.waits
        return waits.share(waits.zeros)
      },
      Figure("busy_period", .seconds, "Mean stretch with at least one job.") { model, place, _ in
        model.stations[place].tally.busyPeriods.mean
      },
      Figure("drain_time", .seconds, "Mean time from the end of an outage until it was empty.") {
        model, place, _ in model.stations[place].tally.drains.mean
      },
      Figure("backlog", .count, "Mean number of jobs there at the end of an outage.") {
        model, place, _ in
        let tally = model.stations[place].tally
        return tally.outages == 0 ? nil : Double(tally.backlogs) / Double(tally.outages)
      },
    ]
  }

  private static func stationCounts() -> [Figure] {
    [
      Figure("arrived", .count, "Jobs that came.") { model, place, _ in
        Double(model.stations[place].tally.arrived)
      },
      Figure("blocked", .fraction, "Share of the jobs that came which were turned away.") {
        model, place, _ in
        let tally = model.stations[place].tally
        return tally.arrived == 0 ? nil : Double(tally.blocked) / Double(tally.arrived)
      },
      Figure("throughput", .perSecond, "Jobs served a second.") { model, place, now in
        let tally = model.stations[place].tally
        let span = tally.number.span(to: now)
        return span > 0 ? Double(tally.times.count) / span * 1e9 : nil
      },
    ]
  }

  /// Figures that a station's own keys ask for.
  static func stationDetails(_ plan: StationPlan) -> [Figure] {
    plan.levels.flatMap { level in
      [
        Figure("at_\(level)", .fraction, "Share of time with \(level) jobs.") { model, place, now in
          model.stations[place].tally.number.share(at: level, now: now)
        },
        Figure("at_least_\(level)", .fraction, "Share of time with \(level) jobs or more.") {
          model, place, now in
          model.stations[place].tally.number.share(atLeast: level, now: now)
        },
      ]
    } + spanDetails("wait", plan.detail) { model, place in model.stations[place].tally.waits }
      + spanDetails("time", plan.detail) { model, place in model.stations[place].tally.times }
  }

  /// Percentiles and shares within limits of a sample of spans.
  static func spanDetails(
    _ word: String, _ detail: Detail,
    of spans: @escaping @Sendable (GenericSystem, Int) -> SpanTally
  ) -> [Figure] {
    detail.percentiles.map { percent in
      Figure("\(word)_p\(percent)", .seconds, "The \(percent)th percentile of the \(word).") {
        model, place, _ in spans(model, place).percentile(percent)
      }
    }
      + detail.limits.enumerated().map { index, limit in
        Figure("\(word)_within_\(limit)", .fraction, "Share with a \(word) of at most \(limit).") {
          model, place, _ in spans(model, place).share(withinLimit: index)
        }
      }
  }

  /// Figures of every load that brings jobs.
  static func loadFigures() -> [Figure] {
    [
      Figure("mean_time", .seconds, "Mean time from an arrival to the end of its last job.") {
        model, place, _ in model.loads[place].times.mean
      },
      Figure("mean_wait", .seconds, "Mean wait of an arrival's jobs, all stations together.") {
        model, place, _ in model.loads[place].waits.mean
      },
      Figure("arrived", .count, "Arrivals.") { model, place, _ in Double(model.loads[place].arrived)
      },
      Figure("jobs", .count, "Jobs that they brought.") { model, place, _ in
        Double(model.loads[place].jobs)
      },
      Figure("turned_away", .count, "Arrivals of which a job was turned away.") { model, place, _ in
        Double(model.loads[place].incomplete)
      },
    ]
  }

  /// Figures that a load's own keys ask for.
  static func loadDetails(_ plan: LoadPlan) -> [Figure] {
    spanDetails("time", plan.detail) { model, place in model.loads[place].times }
  }

  /// Figures of all stations together.
  static func totalFigures() -> [Figure] {
    [
      Figure("mean_number", .count, "Mean number of jobs at all stations together.") {
        model, _, now in model.total.mean(at: now)
      },
      Figure("idle", .fraction, "Share of time in which no station had a job.") { model, _, now in
        model.total.share(at: .zero, now: now)
      },
    ]
  }
}
