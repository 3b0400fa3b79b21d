import ClusterModeling
import Units

/// Listen-only mode, PCE by PCE (SC-LISTEN-001 to SC-LISTEN-009).
struct ListeningState: Sendable {
  /// What one PCE does and knows.
  struct PCE: Sendable {
    /// True while it takes reports of its VENs and sends them nothing.
    var isOn = false
    /// When the backup was taken that it was restored from; nil once its VENs have reported.
    var restoredFrom: Instant?
    /// Whether VENs of it are Active (Syncing), as far as it was looked at.
    var syncing = Foresight()
  }

  /// Whether there are any, and up to when that is sure if nothing is told to VENs.
  struct Foresight: Sendable {
    var isAny = false
    var until = Instant.start
    /// What had been told to VENs then.
    var tellings = 0
  }

  var pces: [PCE]
  /// VENs that were sent rules computed from an old backup (SC-LISTEN-005).
  var staleVENs = 0

  init(plan: SuperclusterPlan) { pces = plan.pces.map { _ in PCE() } }
}

extension Supercluster {
  /// True when VENs get policy from a PCE: full operation, and not listen-only (SC-LISTEN-001).
  func sendsPolicy(_ pce: Int) -> Bool { deliversPolicy(pce) && !listening.pces[pce].isOn }

  /// VENs of a PCE that are Active (Syncing): cut off, and not back in order yet.
  func syncingVENs(of pce: Int, at now: Instant) -> Int {
    guard var population = vens.population else { return 0 }
    if !population.isFollowed, population.nextChange(at: pce) <= now {
      population.advance(to: now, at: pce)
    }
    return population.count(.degraded, server: pce)
  }

  /// Looks anew whether VENs of some PCEs are Active (Syncing), where that is not sure any more.
  mutating func foreseeSyncing(of pces: Range<Int>, at now: Instant) {
    guard let tellings = vens.population?.tellings else { return }
    for pce in pces {
      let last = listening.pces[pce].syncing
      guard last.until <= now || last.tellings != tellings else { continue }
      playVENs(to: now, at: pce)
      guard let population = vens.population else { return }
      listening.pces[pce].syncing = ListeningState.Foresight(
        isAny: population.count(.degraded, server: pce) > 0,
        until: population.turn(of: .degraded, server: pce, after: now), tellings: tellings)
    }
  }

  /// Whether VENs of a PCE are Active (Syncing), up to the first instant at which that may change.
  fileprivate func hasSyncingVENs(_ pce: Int, at now: Instant) -> Reading {
    let known = listening.pces[pce].syncing
    if known.until > now, known.tellings == vens.population?.tellings {
      return Reading(.boolean(known.isAny), validUntil: known.until)
    }
    let next = population(at: now)?.nextChange ?? .never
    return Reading(
      .boolean(syncingVENs(of: pce, at: now) > 0), validUntil: max(next, now + .nanoseconds(1)))
  }

  /// Fields of a PCE on listen-only mode.
  static let listeningFields: [Field] = [
    Field(
      "listen_only", .boolean, "Whether it takes its VENs' reports and sends them nothing.",
      ["SC-LISTEN-001"]
    ) { model, pce, _, _ in .boolean(model.listening.pces[pce].isOn) },
    Field(
      "syncing_vens", .count, "VENs of it that are Active (Syncing).", total: .sum,
      ["SC-LISTEN-009"], changedByClients: .counts(under: .degraded),
      foretoldBy: "has_syncing_vens"
    ) { model, pce, now, _ in .count(model.syncingVENs(of: pce, at: now)) },
    Field(
      "has_syncing_vens", .boolean, "Whether any VEN of it is Active (Syncing).",
      ["SC-LISTEN-009"]
    ) { model, pce, now, _ in model.hasSyncingVENs(pce, at: now) },
  ]

  /// Figures of listen-only mode.
  static let listeningMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] = [
      (
        "stale_rules.vens", .count, "VENs that were sent rules computed from an old backup.",
        ["SC-LISTEN-005"]
      )
    ]

  /// The command that switches the mode.
  static let listeningDescriptions: [CommandDescription] = [
    CommandDescription(
      "listen-only-mode", on: ["pce", "node"],
      arguments: [
        CommandDescription.Argument(
          "mode", .symbol(["enable", "disable"]), "Enabled at runlevel 1, disabled at 1 or 5."),
        CommandDescription.Argument(
          "despite_syncing", .boolean, required: false,
          "Disables it at 5 though VENs are Active (Syncing)."),
      ],
      "Switches listen-only mode on a data node. Disabling it at 5 is refused while VENs are "
        + "Active (Syncing).",
      sources: ["SC-LISTEN-006", "SC-LISTEN-008", "SC-LISTEN-009", "SC-DOC-034"])
  ]
}
