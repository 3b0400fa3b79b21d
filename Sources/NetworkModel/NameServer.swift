public import Units

/// A domain name, by its position in its name server.
@frozen
public struct NameID: Hashable, Sendable, BitwiseCopyable {
  /// Position among the names, from 0.
  public let index: Int

  @usableFromInline
  init(_ index: Int) { self.index = index }
}

/// Domain names, the targets they stand for, and what each resolver still believes.
///
/// A target is a number that the user of this type gives a meaning, such as the index of a system.
/// What a resolver holds is a formula of its draws, so a population of any size costs nothing
/// until it is asked.
///
/// Simplification: name servers always answer; a name's time to live does not change.
public struct NameServer: Sendable {
  /// A name and its history.
  struct Record: Sendable {
    let name: String
    let timeToLive: Duration
    let firstTarget: Int
    /// In order of time.
    var changes: [Change] = []
  }

  /// From when a name stands for what.
  struct Change: Sendable {
    let at: Instant
    let target: Int
  }

  private var records: [Record] = []

  /// A name server without names.
  public init() {}

  /// Adds a name that has stood for a target for as long as anyone remembers.
  ///
  /// - Precondition: The time to live is not negative.
  public mutating func add(_ name: String, timeToLive: Duration, target: Int) -> NameID {
    precondition(timeToLive >= .zero, "a time to live is not negative")
    records.append(Record(name: name, timeToLive: timeToLive, firstTarget: target))
    return NameID(records.count - 1)
  }

  /// The id of a name.
  public func id(of name: String) -> NameID? {
    records.firstIndex { $0.name == name }.map { NameID($0) }
  }

  /// Lets a name stand for another target from an instant on.
  ///
  /// - Precondition: Changes of a name are made in order of time.
  public mutating func change(_ name: NameID, to target: Int, at now: Instant) {
    let last = records[name.index].changes.last?.at ?? now
    precondition(last <= now, "changes of a name are made in order of time")
    records[name.index].changes.append(Change(at: now, target: target))
  }

  /// What a name stands for.
  public func target(of name: NameID, at now: Instant) -> Int {
    records[name.index].target(at: now)
  }

  /// What a resolver says that a name stands for: its copy, which may be old.
  ///
  /// - Complexity: O(1) in time and population, linear in the changes of the name.
  public func target(of name: NameID, resolver: Resolver, at now: Instant) -> Int {
    let record = records[name.index]
    let fetches = resolver.fetches(of: name, timeToLive: record.timeToLive)
    return record.target(at: fetches?.last(notAfter: now) ?? now)
  }

  /// When a resolver's copy is first fetched at or after a change: never before the change.
  ///
  /// A change that is followed by another before that is never seen by this resolver.
  public func seesChange(of name: NameID, resolver: Resolver, changedAt: Instant) -> Instant {
    let fetches = resolver.fetches(of: name, timeToLive: records[name.index].timeToLive)
    return fetches?.first(notBefore: changedAt) ?? changedAt
  }

  /// When a resolver next says something else, given the changes known now; nil if never.
  public func nextTarget(
    of name: NameID, resolver: Resolver, after now: Instant
  ) -> (at: Instant, target: Int)? {
    let record = records[name.index]
    let present = target(of: name, resolver: resolver, at: now)
    for change in record.changes {
      let seenAt = seesChange(of: name, resolver: resolver, changedAt: change.at)
      let seen = record.target(at: seenAt)
      if seenAt > now && seen != present { return (seenAt, seen) }
    }
    return nil
  }
}

extension NameServer.Record {
  /// A change holds from its instant on; of several at one instant, the last.
  func target(at instant: Instant) -> Int {
    changes.last { $0.at <= instant }?.target ?? firstTarget
  }
}
