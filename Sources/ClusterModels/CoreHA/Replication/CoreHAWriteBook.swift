import ClusterModeling
import Observations
import SimulationKernel
import Units

extension CoreHA {
  /// One write.
  struct Write: Sendable {
    var dataClass: DataClass
    /// Which Core took it.
    var core: Int
    var at: Instant
    /// Which Cores hold it.
    var isHeld: [Bool]
    var isDropped = false
  }

  /// All writes of a run, and requests by what became of them.
  struct WriteBook: Sendable {
    var writes: [Write] = []
    var served = 0
    var unserved = 0
    /// New connections turned away by the command (CH-CLI-008).
    var rejected = 0
    /// Requests that met another Core than the one that has the newest data (CH-ROLE-008).
    var misrouted = 0
    /// Served by a Core that lacks writes of others (CH-LB-011).
    var staleReads = 0
    var staleWrites = 0
    /// Missing on a Core when it was promoted (CH-RPO-001).
    var missingAtPromotion = 0
    /// Held by no Core any more (CH-REC-004, CH-REC-007).
    var dropped = 0
    /// Of them, those taken since the first promotion: a fail-back in the right order loses none.
    var droppedSincePromotion = 0
    /// Kept, of those on which two Cores differed when one was synced from the other.
    var kept = 0
  }

  /// Writes that some other Core holds and this one does not, of what syncs carry.
  func lacking(_ core: Int) -> Int {
    book.writes.count { write in
      !write.isDropped && !write.isHeld[core] && write.dataClass != .systemManager
    }
  }

  /// Devices that a Core knows: those of the start, and those registered since (CH-TEST-002).
  func devices(_ core: Int) -> Int {
    guard cores[core].hasFullCopy || plan.cores[core].mode == .primary else { return 0 }
    return plan.deviceCount
      + book.writes.count { $0.dataClass == .usersAndDevices && $0.isHeld[core] }
  }

  /// What a Core that becomes active lacks of the writes that the others hold.
  mutating func takeStock(promoting core: Int, _ context: Context) {
    let isLive = lead == core
    let age = age(of: core, at: context.now)
    let lacking = lacking(core)
    if !isLive {
      tally.promotedAt = tally.promotedAt ?? context.now
      book.missingAtPromotion += lacking
      tally.ageAtPromotion = max(tally.ageAtPromotion ?? .zero, age)
      note(
        .system, plan.cores[core].entity, "lacks the last \(words(age)) and \(lacking) writes",
        context,
        "CH-RPO-001")
    }
    if !serves(lead) { lead = core }
  }

  /// Age of the data of a Core: none while it is the one that has the newest.
  func age(of core: Int, at now: Instant) -> Duration {
    lead == core && serves(core) ? .zero : now - cores[core].asOf
  }

  /// Of when the data of a Core are.
  func dataTime(of core: Int, at now: Instant) -> Instant { now - age(of: core, at: now) }

  /// A Core takes over what another held when the sync began; what only it had is gone.
  ///
  /// There is no merge (CH-REC-007). Returns how many writes were added or taken away.
  mutating func adopt(_ run: SyncRun, by core: Int, _ context: Context) -> Int {
    var items = 0
    var dropped = 0
    for place in book.writes.indices where !book.writes[place].isDropped {
      guard carries(book.writes[place].dataClass, from: run.source, to: core) else { continue }
      let held = run.snapshot.indices.contains(place) && run.snapshot[place]
      guard held != book.writes[place].isHeld[core] else { continue }
      items += 1
      book.writes[place].isHeld[core] = held
      if !held, !book.writes[place].isHeld.contains(true) {
        book.writes[place].isDropped = true
        dropped += 1
        if let promoted = tally.promotedAt, book.writes[place].at >= promoted {
          book.droppedSincePromotion += 1
        }
      }
    }
    book.dropped += dropped
    if dropped > 0 {
      book.kept += book.writes.count { !$0.isDropped && $0.isHeld[run.source] && $0.at >= run.asOf }
      note(
        .hazard, plan.cores[core].entity,
        "is overwritten from \(plan.cores[run.source].name): \(dropped) writes are held nowhere now",
        context, "CH-REC-004", "CH-REC-007")
    }
    return items
  }

  /// Whether an administrator reaches the portal of a Standby: only where somebody started tomcat.
  private func servesPortal(_ core: Int, _ load: LoadPlan) -> Bool {
    load.bypass != nil && load.kind == "admin.change" && isUp(core)
      && cores[core].machine.hasStartedTomcat  // CH-TEST-003
  }

  /// A request of a device or administrator, by the virtual name or past it.
  mutating func request(_ load: LoadPlan, _ context: Context) {
    let core = load.bypass ?? routedCore()
    if let core, load.bypass != nil || core != plan.primary, core != lead || !serves(core) {
      book.misrouted += 1
    }
    guard let core, serves(core) || servesPortal(core, load) else {
      book.unserved += 1
      return
    }
    if load.kind == "device.check_in" || load.kind == "device.registration",
      !cores[core].access.takesNewConnections
    {
      book.rejected += 1
      return
    }
    book.served += 1
    let isStale = core != lead && lacking(core) > 0
    if load.kind == "device.check_in" {
      if isStale { book.staleReads += 1 }
      return
    }
    if isStale { book.staleWrites += 1 }
    var isHeld = Array(repeating: false, count: cores.count)
    isHeld[core] = true
    book.writes.append(
      Write(dataClass: load.dataClass, core: core, at: context.now, isHeld: isHeld))
    touch()
  }
}
