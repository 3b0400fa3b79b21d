/// What a state means to those who run the system; the model says it with each state.
///
/// A report colours lanes and layers by it and never reads meaning from a name. A state that says
/// nothing of itself is neutral.
public enum Standing: String, Sendable, Equatable, CaseIterable {
  /// As it ought to be: normal, running, in step.
  case good
  /// In charge of others, and able to act: a leader, an active or primary half.
  case leading
  /// Neither good nor bad: a member, a standby.
  case neutral
  /// Restricted because somebody wants it so: a runlevel set by a command, a maintenance window.
  case planned
  /// Works, but something is amiss or on its way.
  case warning
  /// Does not do what it is for.
  case bad
  /// Not there, without power, removed, or a record of what holds no longer.
  case absent

  /// How serious it is; what is merged or sorted goes by this.
  public var weight: Int {
    switch self {
    case .good, .leading, .neutral: 0
    case .planned: 1
    case .warning: 2
    case .absent: 3
    case .bad: 4
    }
  }
}

/// A series as a part of a whole, for instance the degraded ones among the VENs of a group.
///
/// The parts of one entity and one whole exclude each other and are drawn stacked, in the order in
/// which they were opened.
public struct SeriesPart: Sendable, Equatable {
  /// The whole, for instance `VENs by state`.
  public var whole: String
  /// The part's own name, for instance `degraded`.
  public var name: String
  /// What being in this part means.
  public var standing: Standing

  /// A part of a whole.
  public init(of whole: String, _ name: String, _ standing: Standing) {
    self.whole = whole
    self.name = name
    self.standing = standing
  }
}
