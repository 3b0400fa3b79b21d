/// Figures of a plan that no guide gives, with the book's values.
public struct PlanAssumptions: Sendable, Equatable {
  /// Space that one recorded flow summary takes. [B] (AS-ILL-009)
  public var bytesPerSummary = 250.0
  /// Share of its capacity that a PCE keeps on one of its halves. (AS-PCE-017)
  public var capacityOfHalf = 0.5
  /// Power of the workloads by which the interval of Illumination grows. (AS-ILL-001)
  public var intervalExponent = 0.938
  /// Workloads up to which the interval stays at its minimum. (AS-ILL-002)
  public var intervalKnee = 1000.0
  /// Flow summaries a second that a 4x2 takes in; nil for the guide's table. (AS-ILL-005)
  public var intakeOf4x2: Double?

  /// The book's values.
  public init() {}
}

/// What the guide names as drivers of need and gives no table for (SC-CAP-005).
public struct PolicyLoad: Sendable, Equatable {
  /// Policy objects, rules and labelled objects that are no workloads.
  public var objects: Int?
  /// Policy changes that are provisioned in a day.
  public var policyChangesPerDay: Double?
  /// Changes of workloads in a day.
  public var workloadChangesPerDay: Double?

  /// Nothing said.
  public init() {}
}

/// What firewalls between PCEs let through.
public struct FirewallPlan: Sendable, Equatable {
  /// PCEs whose core nodes may open the leader's connections to the others (SC-NET-007).
  public var leaders: [String]
  /// Flows that are closed.
  public var closed: [ClosedFlow]

  /// A flow from one PCE to another that is closed.
  public struct ClosedFlow: Sendable, Equatable {
    /// Port of the matrix.
    public var port: Int
    /// Its transport; nil for both.
    public var transport: String?
    /// Where it would come from.
    public var from: String
    /// Where it would go to.
    public var to: String

    /// A closed flow.
    public init(port: Int, transport: String? = nil, from: String, to: String) {
      self.port = port
      self.transport = transport
      self.from = from
      self.to = to
    }
  }

  /// A firewall.
  public init(leaders: [String], closed: [ClosedFlow] = []) {
    self.leaders = leaders
    self.closed = closed
  }
}
