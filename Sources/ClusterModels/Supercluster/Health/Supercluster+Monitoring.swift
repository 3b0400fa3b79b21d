import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// How health travels from a PCE to the API, the console page and a probe from outside.
extension Supercluster {
  /// Derives every PCE's health and plans what monitoring shows of it.
  mutating func reviewHealth(_ context: Context) {
    let network = context.shared.network
    let workloads = workloadCount
    health.derivedAt = context.now
    for pce in allPCEs {
      let load = load(of: pce, workloads: workloads, at: context.now)
      let record = trueHealth(of: pce, under: load, at: context.now, network: network)
      takeHealth(record, of: pce, context)
      planThreshold(of: pce, load.traffic, context)
    }
    for update in outdatedRecords(network) {
      planUpdate(at: update.observer, of: update.subject, context)
    }
    for pce in allPCEs { planRedraw(at: pce, context) }
  }

  /// Keeps the health of a PCE and tells what is new of it.
  ///
  /// A lane that is told the same twice running stays as it is, so words are made for news only.
  private mutating func takeHealth(_ record: HealthRecord, of pce: Int, _ context: Context) {
    let state = healthState(record, of: pce)
    let isNew = record != health.truth[pce]
    guard isNew || state != health.states[pce] else { return }
    let reasons = explanation(record)
    if record.level != health.truth[pce].level {
      changeLevel(of: pce, to: record.level, context)
      reportHealth(record, reasons, of: pce, context)
    }
    // An equal record is not stored: those that show it share its storage, which compares at once.
    if isNew { health.truth[pce] = record }
    health.states[pce] = state
    context.recorder.set(
      observation.healthLanes[pce], state.word, state.standing, reason: reasons, at: context.now)
  }

  private mutating func changeLevel(of pce: Int, to level: HealthLevel, _ context: Context) {
    if !health.wasSeen[pce] { health.unseenStates += 1 }
    health.changedAt[pce] = context.now
    // A page that shows this very level needs no redraw to have shown it.
    health.wasSeen[pce] = isOnLeadersPage(pce, level)
  }

  private func isOnLeadersPage(_ pce: Int, _ level: HealthLevel) -> Bool {
    allPCEs.contains {
      believesLeading($0) && acceptsAPI($0) && isOnPage(pce, of: $0)
        && health.shownOnPage[$0][pce].level == level
    }
  }

  /// What an observer would show of a subject if it asked right now.
  private func visible(_ subject: Int, to observer: Int, _ network: Network) -> HealthRecord {
    visible(
      subject, to: observer,
      isSeen: observer == health.outside || sees(observer, subject, network))
  }

  /// The same when it is known whether one PCE sees the other.
  private func visible(_ subject: Int, to observer: Int, isSeen: Bool) -> HealthRecord {
    if observer == health.outside {
      guard acceptsAPI(subject), isOffered(subject) else { return healthWithoutNodes }
      var record = health.truth[subject]
      record.answersAsLeader = believesLeading(subject)
      return record
    }
    return isSeen ? health.truth[subject] : healthWithoutNodes
  }

  /// What observers' APIs do not show as it is and are not about to show.
  ///
  /// One function that changes nothing: one that does copies parts of the model for each question.
  @inline(never)
  private func outdatedRecords(_ network: Network) -> [(observer: Int, subject: Int)] {
    var ends: [NetworkEnd] = []
    ends.reserveCapacity(pces.count)
    for pce in allPCEs { ends.append(networkEnd(pce)) }
    var outdated: [(observer: Int, subject: Int)] = []
    for observer in 0...health.outside {
      for subject in allPCEs where !health.isUpdating[observer][subject] {
        let isSeen =
          observer == health.outside || observer == subject
          || (reach(ends[observer], ends[subject], network) && areOpenToSight(observer, subject))
        if visible(subject, to: observer, isSeen: isSeen) != health.shownByAPI[observer][subject] {
          outdated.append((observer, subject))
        }
      }
    }
    return outdated
  }

  /// The API may need up to 30 s to show a change (SC-API-010, AS-PCE-021).
  private mutating func planUpdate(at observer: Int, of subject: Int, _ context: Context) {
    health.isUpdating[observer][subject] = true
    health.ordinals[observer] += 1
    let entity =
      observer == health.outside ? "supercluster:\(plan.name)" : plan.pces[observer].entity
    let delay = context.ledger.duration(
      PCEParameters.healthStaleness, for: entity, health.ordinals[observer] - 1)
    context.schedule(
      .healthShown(observer: UInt8(observer), subject: UInt8(subject)), after: delay)
  }

  /// An observer's health API shows a PCE's state as it is now.
  mutating func healthShown(at observer: Int, of subject: Int, _ context: Context) {
    health.isUpdating[observer][subject] = false
    health.shownByAPI[observer][subject] = visible(
      subject, to: observer, context.shared.network)
    if observer != health.outside { planRedraw(at: observer, context) }
  }

  /// The page is redrawn once a minute (SC-HEALTH-014, AS-HLT-010); it dies with its PCE.
  private mutating func planRedraw(at observer: Int, _ context: Context) {
    guard !health.isRedrawing[observer], isPageOutdated(at: observer), acceptsAPI(observer)
    else { return }
    health.isRedrawing[observer] = true
    let period = context.ledger.fixedDuration(PCEParameters.pageRefresh)
    let elapsed = (context.now.sinceStart - health.phases[observer]).nanoseconds
    let periods = (elapsed + period.nanoseconds - 1) / period.nanoseconds
    let next = Instant(health.phases[observer] + period * max(0, periods))
    context.schedule(.pageRedrawn(observer: UInt8(observer)), at: max(next, context.now))
  }

  /// An observer's console page is redrawn.
  mutating func pageRedrawn(at observer: Int, _ context: Context) {
    health.isRedrawing[observer] = false
    guard acceptsAPI(observer) else { return }
    health.shownOnPage[observer] = pageRecords(at: observer)
    guard believesLeading(observer) else { return }
    for subject in allPCEs
    where health.shownOnPage[observer][subject].level == health.truth[subject].level {
      if !health.wasSeen[subject] {
        health.longestUnseen = max(
          health.longestUnseen, context.now - health.changedAt[subject])
      }
      health.wasSeen[subject] = true
    }
    redrawBadge(at: observer, context)
  }

  /// The leader's page lists every PCE of its list, a member's page only itself (SC-HEALTH-017).
  private func pageRecords(at observer: Int) -> [HealthRecord] {
    allPCEs.map { subject in
      isOnPage(subject, of: observer)
        ? health.shownByAPI[observer][subject] : health.shownOnPage[observer][subject]
    }
  }

  private func isPageOutdated(at observer: Int) -> Bool {
    for subject in allPCEs where isOnPage(subject, of: observer) {
      if health.shownByAPI[observer][subject] != health.shownOnPage[observer][subject] {
        return true
      }
    }
    return false
  }

  /// Whether an observer's page has a line for a subject (SC-HEALTH-017).
  func isOnPage(_ subject: Int, of observer: Int) -> Bool {
    subject == observer || (believesLeading(observer) && lists(observer, subject))
  }

  private mutating func redrawBadge(at observer: Int, _ context: Context) {
    let badge = badgeDue(at: observer)
    guard badge != health.badges[observer] else { return }
    health.badges[observer] = badge
    context.recorder.decide(
      .system, plan.pces[observer].entity, "shows the badge: \(badge.text)", at: context.now,
      cause: cause(of: badge, at: observer) ?? context.cause,
      sources: ["SC-HEALTH-014", "SC-HEALTH-016"])
  }

  /// The badge that goes with what an observer's page shows.
  private func badgeDue(at observer: Int) -> HealthMonitor.Badge {
    let shown = allPCEs.filter { isOnPage($0, of: observer) }
      .map { health.shownOnPage[observer][$0].level }
    return HealthMonitor.Badge(
      count: shown.count { $0 != .normal }, level: shown.max() ?? .normal)
  }

  /// The newest decision that a badge tells of: what a page shows late is not what became of it.
  private func cause(of badge: HealthMonitor.Badge, at observer: Int) -> DecisionID? {
    let shownAsIs = allPCEs.filter {
      let level = health.shownOnPage[observer][$0].level
      return isOnPage($0, of: observer) && level == health.truth[$0].level
        && (level == .normal) == (badge.level == .normal)
    }
    return shownAsIs.compactMap { health.decisions[$0] }.max { $0.index < $1.index }
  }

  /// Plans a look at the instant at which a lag passes the limit.
  private mutating func planThreshold(of pce: Int, _ traffic: Reading, _ context: Context) {
    let lag = nextLagCrossing(of: pce, at: context.now, network: context.shared.network)
    let disk = nextDiskCrossing(of: pce, traffic, at: context.now)
    let due = min(lag ?? .never, disk ?? .never)
    guard due != .never else { return }
    if let planned = health.thresholdDue[pce], planned <= due { return }
    health.thresholdDue[pce] = due
    context.schedule(.thresholdReached(pce: UInt8(pce)), at: due)
  }

  /// Lag may have passed the limit now.
  ///
  /// That of a stream does so for both its ends at one instant, and the first has all looked at.
  mutating func thresholdReached(_ pce: Int, _ context: Context) {
    if health.thresholdDue[pce] == context.now { health.thresholdDue[pce] = nil }
    if health.derivedAt < context.now {
      isUnsettled = true
    } else {
      planThreshold(of: pce, trafficStored(on: pce, at: context.now), context)
    }
  }

  /// The oldest unconfirmed change of some pair of a receiver appeared, changed or was confirmed.
  mutating func lagChanged(of receiver: Int, _ context: Context) { isUnsettled = true }

  private mutating func reportHealth(
    _ record: HealthRecord, _ reasons: String, of pce: Int, _ context: Context
  ) {
    let reason = reasons.isEmpty ? "" : ": \(reasons)"
    health.decisions[pce] = context.recorder.decide(
      .system, plan.pces[pce].entity, "is \(record.level.word)\(reason)", at: context.now,
      cause: context.cause ?? causeOfLag(of: pce),
      sources: record.reasons.isEmpty ? ["SC-HEALTH-013"] : sources(record))
  }
}
