import Units

// What a client does when it is looked at.
extension ClientPopulation {
  /// Does what is due for a client until it can be counted; a fixed order.
  mutating func wake(_ client: Int, _ record: inout ClientRecord, at now: Instant) {
    if min(record.push, record.application) < now { settlePolicy(&record, before: now) }
    if record.acceptance == now { accept(&record, at: now) }
    if record.eventfulBeat == now { playBeat(client, &record, at: now) }
  }

  /// Does the rest and counts the client; when it is to be looked at next.
  mutating func finishWake(
    _ client: Int, _ record: inout ClientRecord, at now: Instant
  ) -> Instant {
    if record.push == now { receivePush(&record, at: now) }
    if record.application == now { apply(&record, at: now) }
    if record.refusedSince != .never { ageRefusal(&record, at: now) }
    ageSilence(&record, at: now)
    recount(&record, at: now)
    return plan(&record, at: now)
  }

  /// Looks ahead: the client's next eventful beat and the next instant to look at it.
  ///
  /// Policy that reaches a client in order changes no count: then nobody needs to look. A beat
  /// that is planned already stays; whatever may move it takes it off the plan.
  @inline(__always)
  mutating func plan(_ record: inout ClientRecord, at now: Instant) -> Instant {
    guard !record.isRemoved else { return .never }
    if record.eventfulBeat == .never { planBeat(&record) }
    var next = min(record.eventfulBeat, record.acceptance, record.flowTurn)
    if record.push != .never, record.isDegraded || isBlind(&record) {
      next = min(next, record.push)
    }
    if record.refusedSince != .never { next = min(next, refusalTurn(of: &record)) }
    if !isHeard(&record) { next = min(next, silenceTurn(of: &record, at: now)) }
    return next
  }
}
