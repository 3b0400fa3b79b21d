/// One thing that a vendor's guide says about a simulated system, in the project's own words.
public struct Fact: Sendable, Equatable {
  /// Its id, for instance `SC-LEADER-004`.
  public let id: String
  /// The system it is about.
  public let system: FactSystem
  /// What it says.
  public let text: String
  /// Its figures, as a small table; nil when the text says it all.
  public let value: FactValue?
  /// The steps of a documented procedure, in their order; empty for everything else.
  public let steps: [FactStep]
  /// What sort of statement: rule, limit, hazard, procedure-step, inconsistency and so on.
  public let kind: String
  /// Where the guide says it.
  public let source: String
  /// How a simulator shows it.
  public let show: String
  /// What part of the product answers for it.
  public let model: FactModel

  /// The middle word of the id, for instance `LEADER`.
  public var area: String {
    let words = id.split(separator: "-")
    return words.count == 3 ? String(words[1]) : ""
  }
}

/// One step of a documented procedure.
public struct FactStep: Sendable, Equatable {
  /// Its number as printed, for instance `3` or `4a`.
  public let number: String
  /// Where it is done.
  public let place: String
  /// What is done, with the vendor's own command where there is one.
  public let action: String
  /// What to wait for before the next step.
  public let waitFor: String?
  /// The runlevel at which it is done.
  public let runlevel: String?
  /// How long it takes, as printed.
  public let duration: String?
  /// A remark.
  public let note: String?
}

/// What part of the product answers for a fact.
public enum FactModel: String, Sendable, Equatable, CaseIterable {
  /// The behaviour of a model.
  case core
  /// The scenario check: what is refused or warned of before a run.
  case check
  /// The report: what is measured and printed.
  case report
  /// Nothing: the fact is kept as background.
  case context
}

/// The systems whose facts the book holds.
public enum FactSystem: String, Sendable, Equatable, CaseIterable {
  /// Illumio PCE Supercluster, ids `SC-…`.
  case supercluster
  /// Illumio PCE active/standby pair, ids `SP-…`.
  case standbyPair = "standby-pair"
  /// Ivanti Core with Primary and Secondary, ids `CH-…`.
  case coreHA = "core-ha"
  /// AsyncOS cluster of peers, ids `PC-…`.
  case peerCluster = "peer-cluster"

  /// The first word of its facts' ids.
  public var prefix: String {
    switch self {
    case .supercluster: "SC"
    case .standbyPair: "SP"
    case .coreHA: "CH"
    case .peerCluster: "PC"
    }
  }

  /// The groups of assumptions that fill this system's gaps.
  public var assumptionGroups: [String] {
    switch self {
    case .supercluster: ["supercluster", "illumio_pce", "infra"]
    case .standbyPair: ["active_standby", "illumio_pce", "infra"]
    case .coreHA: ["ivanti_core", "infra"]
    case .peerCluster: ["asyncos", "infra"]
    }
  }
}
