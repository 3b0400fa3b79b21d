import ClusterModeling
import Observations
import Units

/// From when figures count, and their last words.
extension GenericSystem {
  /// Forgets what was counted up to now; what is under way stays.
  mutating func beginMeasuring(_ now: Instant) {
    advanceTallies(to: now)
    for place in stations.indices { stations[place].tally.restart(at: now) }
    for place in loads.indices { loads[place] = LoadTally() }
    total.restart(at: now)
    for place in components.indices {
      components[place].down.restart(at: now)
      components[place].failures = 0
      components[place].downSpans = SpanTally()
    }
    for place in crews.indices {
      crews[place].busy.restart(at: now)
      crews[place].waiting.restart(at: now)
    }
    for place in groups.indices {
      groups[place].working.restart(at: now)
      groups[place].down.restart(at: now)
      groups[place].outages = SpanTally()
    }
    for place in pairs.indices { pairs[place].tally.restart(at: now) }
    for place in copies.indices { copies[place].tally.restart(at: now) }
    for place in names.indices {
      names[place].tally.stale.restart(at: now)
      names[place].tally.moves = SpanTally()
      names[place].tally.drains = SpanTally()
    }
    for place in links.indices { links[place].tally = LinkTally() }
  }

  /// Counts all integrals up to now.
  mutating func advanceTallies(to now: Instant) {
    for place in stations.indices {
      stations[place].tally.number.advance(to: now)
      stations[place].tally.waiting.advance(to: now)
      stations[place].tally.busy.advance(to: now)
    }
    total.advance(to: now)
    for place in components.indices { components[place].down.advance(to: now) }
    for place in crews.indices {
      crews[place].busy.advance(to: now)
      crews[place].waiting.advance(to: now)
    }
    for place in groups.indices {
      groups[place].working.advance(to: now)
      groups[place].down.advance(to: now)
    }
    for place in pairs.indices {
      pairs[place].tally.down.advance(to: now)
      pairs[place].tally.leaders.advance(to: now)
    }
    for place in copies.indices {
      copies[place].tally.advance(to: now, holding: copies[place].holds)
    }
    for place in names.indices { names[place].tally.stale.advance(to: now) }
    for place in links.indices { links[place].advance(to: now, plan.links[place]) }
  }

  /// The end of the run: figures are recorded.
  mutating func finish(_ context: Context) {
    advanceTallies(to: context.now)
    for figure in Self.figures(of: plan) {
      guard let value = figure.figure.read(self, figure.place, context.now) else { continue }
      context.recorder.set(metric: figure.name, value, figure.figure.unit)
    }
  }
}
