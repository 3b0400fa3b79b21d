import ClusterModeling
import Observations
import Units

extension GenericSystem {
  /// Figures of every periodic copy.
  static func copyFigures() -> [Figure] {
    [
      Figure("mean_age", .seconds, "Mean age over time of what the copy in hand holds.") {
        model, place, now in model.copies[place].tally.meanAge(at: now)
      },
      Figure("oldest", .seconds, "The greatest age.") { model, place, _ in
        model.copies[place].tally.oldest.seconds
      },
      Figure("made", .count, "Copies that came to something.") { model, place, _ in
        Double(model.copies[place].tally.made)
      },
      Figure("failed", .count, "Copies that came to nothing.") { model, place, _ in
        Double(model.copies[place].tally.failed)
      },
      Figure("losses", .count, "Losses of the original.") { model, place, _ in
        Double(model.copies[place].tally.losses.count)
      },
      Figure("recovery_point", .seconds, "Mean age of the copy at a loss.") { model, place, _ in
        model.copies[place].tally.losses.mean
      },
      Figure("recovery_point_max", .seconds, "The worst of them.") { model, place, _ in
        let losses = model.copies[place].tally.losses
        return losses.count == 0 ? nil : losses.most.seconds
      },
      Figure("changes_lost", .count, "Changes lost at a loss, in the mean.") { model, place, _ in
        let tally = model.copies[place].tally
        guard model.plan.copies[place].changes != nil, tally.losses.count > 0 else { return nil }
        return Double(tally.changesLost) / Double(tally.losses.count)
      },
      Figure("nothing_lost", .fraction, "Share of the losses at which no change was lost.") {
        model, place, _ in
        let tally = model.copies[place].tally
        guard model.plan.copies[place].changes != nil else { return nil }
        return tally.losses.share(tally.lossesOfNothing)
      },
    ]
  }

  /// Figures that a copy's own keys ask for.
  static func copyDetails(_ plan: CopyPlan) -> [Figure] {
    spanDetails("recovery_point", plan.detail) { model, place in
      model.copies[place].tally.losses
    }
  }

  /// Figures of every served name.
  static func nameFigures() -> [Figure] {
    [
      Figure("mean_move", .seconds, "Mean time from a change to a client at the new address.") {
        model, place, _ in model.names[place].tally.moves.mean
      },
      Figure("drain_time", .seconds, "Mean time from a change to the last client.") {
        model, place, _ in model.names[place].tally.drains.mean
      },
      Figure("mean_stale", .count, "Mean number of clients at a former address.") {
        model, place, now in model.names[place].tally.stale.mean(at: now)
      },
      Figure("stale_time", .hours, "Client-hours at a former address.") { model, place, _ in
        Double(model.names[place].tally.stale.area) / 3.6e12
      },
      Figure("moved_at_end", .fraction, "Share of the clients at the newest address at the end.") {
        model, place, _ in
        model.movedShare(place)
      },
    ]
  }

  /// Figures that a name's own keys ask for.
  static func nameDetails(_ plan: NamePlan) -> [Figure] {
    spanDetails("move", plan.detail) { model, place in model.names[place].tally.moves }
  }

  /// Figures of every queued link.
  static func linkFigures() -> [Figure] {
    [
      Figure("drain_time", .seconds, "Mean time from the end of an outage to an empty queue.") {
        model, place, _ in model.links[place].tally.drains.mean
      },
      Figure("max_backlog", .count, "The most changes that waited.") { model, place, _ in
        Double(model.links[place].tally.most)
          / Double(model.plan.links[place].changeEvery.nanoseconds)
      },
      Figure("max_lag", .seconds, "The greatest age of a waiting change.") { model, place, _ in
        Double(model.links[place].tally.most) / 1e9
      },
      Figure("mean_delay", .seconds, "Mean wait of the changes that had to wait.") {
        model, place, _ in
        let tally = model.links[place].tally
        guard tally.delayedTime > 0 else { return nil }
        return Double(tally.doubledArea) / 2 / Double(tally.delayedTime) / 1e9
      },
      Figure("backlog_time", .hours, "Change-hours of waiting.") { model, place, _ in
        Double(model.links[place].tally.doubledArea) / 2
          / Double(model.plan.links[place].changeEvery.nanoseconds) / 3.6e12
      },
      Figure("outages", .count, "How often it was down.") { model, place, _ in
        Double(model.links[place].tally.outages)
      },
    ]
  }
}
