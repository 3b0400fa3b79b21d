import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension GenericSystem {
  /// A link over which changes go in turn, as configured.
  struct LinkPlan: Sendable {
    var name: String
    /// Where it leads from and to; nil for one that the network's cuts do not touch.
    var sites: [SiteID]?
    /// Gap between changes.
    var changeEvery: Duration
    /// Time that one change takes on the link.
    var sendsOneIn: Duration

    var entity: String { "queued_link:\(name)" }
  }

  /// A link as it stands; its queue is a fluid, counted in time of writing.
  struct QueuedLink: Sendable {
    /// What waits, as the time in which it was written, at ``counted``. [ns]
    private(set) var behind: Int64 = 0
    private(set) var counted = Instant.start
    var faults = 0
    var isCut = false
    /// Share of its speed that is left, fault by fault.
    var shares: [Share] = []
    var generation = Generation()
    /// When it came back with changes waiting.
    var drainsSince: Instant?
    var tally = LinkTally()

    /// A fault that takes speed away.
    struct Share: Sendable {
      var number: UInt32
      var share: Double
    }

    var isUp: Bool { faults == 0 && !isCut }

    /// Time that one change takes now; nil while nothing goes through. [ns]
    func pace(_ plan: LinkPlan) -> Int64? {
      guard isUp else { return nil }
      let share = shares.reduce(1) { $0 * $1.share }
      let pace = Double(plan.sendsOneIn.nanoseconds) / share
      return pace < 9e18 ? Int64(pace.rounded()) : nil
    }

    /// Growth of what is behind for each nanosecond.
    func slope(_ plan: LinkPlan) -> Double {
      guard let pace = pace(plan) else { return 1 }
      let gain = plan.changeEvery.nanoseconds - pace
      if gain > 0, behind == 0 { return 0 }
      return -Double(gain) / Double(pace)
    }

    /// What is behind at an instant. [ns]
    func behind(at now: Instant, _ plan: LinkPlan) -> Int64 {
      let span = (now - counted).nanoseconds
      guard let pace = pace(plan) else { return behind + span }
      let gain = Int128(plan.changeEvery.nanoseconds - pace) * Int128(span) / Int128(pace)
      return Int64(max(0, Int128(behind) - gain))
    }

    /// When nothing is behind any more, if nothing else happens; nil for never.
    func emptyAt(_ plan: LinkPlan) -> Instant? {
      guard behind > 0, let pace = pace(plan) else { return nil }
      let gain = plan.changeEvery.nanoseconds - pace
      guard gain > 0 else { return nil }
      let span = (Int128(behind) * Int128(pace) + Int128(gain) - 1) / Int128(gain)
      return counted + Duration.nanoseconds(Int64(min(span, Int128(Int64.max))))
    }

    /// Counts up to now.
    mutating func advance(to now: Instant, _ plan: LinkPlan) {
      let late = behind(at: now, plan)
      let span = (now - counted).nanoseconds
      if behind > 0 || late > 0 {
        tally.doubledArea += Int128(span) * Int128(behind + late)
        tally.delayedTime += span
      }
      behind = late
      tally.most = max(tally.most, late)
      counted = now
    }
  }

  /// What was seen of a link.
  struct LinkTally: Sendable {
    /// Time of writing behind, times time, twice. [ns²]
    var doubledArea = Int128(0)
    /// Time for which something was behind. [ns]
    var delayedTime: Int64 = 0
    /// The most that was behind. [ns]
    var most: Int64 = 0
    var outages = 0
    /// From a return to nothing behind.
    var drains = SpanTally()
  }
}

extension GenericSystem {
  /// Changes what a link works by, with all that follows from it.
  mutating func change(
    link place: Int, _ change: (inout QueuedLink) -> Void, _ context: Context
  ) {
    let configured = plan.links[place]
    links[place].advance(to: context.now, configured)
    let wasUp = links[place].isUp
    change(&links[place])
    if wasUp, !links[place].isUp {
      links[place].tally.outages += 1
      links[place].drainsSince = nil
    }
    if !wasUp, links[place].isUp, links[place].behind > 0 {
      links[place].drainsSince = context.now
    }
    if wasUp != links[place].isUp {
      let behind = Duration.nanoseconds(links[place].behind)
      note(.system, configured.entity, wasUp ? "is down" : "is up, \(behind) behind", context)
    }
    links[place].generation.advance()
    guard let empty = links[place].emptyAt(configured) else { return }
    context.schedule(.drained(UInt32(place), links[place].generation), at: empty)
  }

  /// Nothing is behind any more.
  mutating func drained(_ place: Int, _ generation: Generation, _ context: Context) {
    guard links[place].generation == generation else { return }
    links[place].advance(to: context.now, plan.links[place])
    guard let since = links[place].drainsSince else { return }
    links[place].tally.drains.add(context.now - since)
    links[place].drainsSince = nil
    note(.system, plan.links[place].entity, "is drained", context)
  }

  /// Links and pairs that the network cut or joined.
  mutating func reviewNetwork(_ context: Context) {
    for place in links.indices {
      let isCut = isCutByNetwork(link: place, context)
      guard isCut != links[place].isCut else { continue }
      change(link: place, { $0.isCut = isCut }, context)
    }
    for place in pairs.indices {
      let wasCut = pairs[place].isCut
      pairs[place].isCutByNetwork = isCutByNetwork(place, context)
      reviewCut(place, wasCut: wasCut, context)
    }
  }

  private func isCutByNetwork(link place: Int, _ context: Context) -> Bool {
    guard let sites = plan.links[place].sites, sites[0] != sites[1] else { return false }
    return context.shared.withNetwork { !$0.isConnected(from: sites[0], to: sites[1]) }
  }
}
