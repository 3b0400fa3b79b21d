public import Units
public import VendorTables

/// A fleet of PCEs as a planner describes it.
public struct CapacityPlan: Sendable {
  /// What it is called.
  public var name: String
  /// The PCEs in the order of the file.
  public var pces: [PlannedPCE]
  /// How the fleet grows; nil when it does not.
  public var growth: Growth?
  /// How the guide's inconsistencies are read.
  public var readings: PlanReadings
  /// Figures that no guide gives.
  public var assumptions = PlanAssumptions()
  /// What the planner says of the fleet's policy; nothing in the tables depends on it.
  public var policy = PolicyLoad()
  /// What firewalls between the PCEs let through, where the plan says so.
  public var firewall: FirewallPlan?
  /// Inputs that the file gives itself; the others stand at the guide's figures.
  public var given: Set<PlanInput> = []

  /// A plan.
  public init(
    name: String, pces: [PlannedPCE], growth: Growth? = nil, readings: PlanReadings = PlanReadings()
  ) {
    self.name = name
    self.pces = pces
    self.growth = growth
    self.readings = readings
  }

  /// Workloads that every database holds: those of all PCEs (SC-CAP-017, SC-DOC-015).
  public var replicatedWorkloads: Int {
    pces.reduce(0) { $0 + $1.managedVENs + $1.unmanagedWorkloads }
  }
}

/// One PCE of a plan.
public struct PlannedPCE: Sendable {
  /// Its name.
  public var name: String
  /// Its size.
  public var size: PCESize
  /// Physical or virtual nodes.
  public var hardware: HardwareKind
  /// VENs paired with it.
  public var managedVENs: Int
  /// Workloads without a VEN that are kept in its share of the policy.
  public var unmanagedWorkloads: Int
  /// VENs that it has taken over from a lost PCE; they do not count against its limit of VENs.
  ///
  /// Source: SC-LIMIT-007.
  public var failedOverVENs: Int
  /// Flow summaries of a VEN in each report of ten minutes.
  public var summariesPerReport: Double
  /// Share of them that are unique (SC-CAP-013).
  public var uniqueShare: Double
  /// The core nodes' hardware; nil when the plan asks only what is needed.
  public var coreNode: NodeHardware?
  /// The data nodes' hardware; nil when the plan asks only what is needed.
  public var dataNode: NodeHardware?
  /// One-way latency between its two halves, when they stand apart. [ms]
  public var halvesLatency: Double?
  /// Whether it is down; its workloads stay in the others' databases.
  public var isLost = false
  /// PCEs that take its VENs in equal parts when it is lost; empty: nobody, they wait.
  public var takenOverBy: [String]
  /// Where its halves stand: data0's half first; both the same unless it stands in two buildings.
  ///
  /// Source: SC-HA-003. Empty when the plan has no sites.
  public var buildings: [String] = []
  /// The half that is down; nil while both are up.
  public var lostHalf: Half?
  /// Its management port, the same on all PCEs (SC-NET-002).
  public var managementPort = PortMatrix.managementPort
  /// The most recent use of its nodes as its health page gives it (SC-HEALTH-018).
  public var measured: [NodeUse] = []

  /// One of the two halves of a PCE.
  public enum Half: Int, Sendable, CaseIterable {
    /// The half with data0, which votes.
    case withData0
    /// The half with data1.
    case withData1
  }

  /// A PCE that carries so many VENs.
  public init(_ name: String, size: PCESize, hardware: HardwareKind = .physical, vens: Int) {
    self.name = name
    self.size = size
    self.hardware = hardware
    managedVENs = vens
    unmanagedWorkloads = 0
    failedOverVENs = 0
    summariesPerReport = Double(FlowLimits.summariesPerReport)
    uniqueShare = FlowLimits.uniqueShare
    takenOverBy = []
  }

  /// The row of the capacity table that it is compared with.
  public var row: SizingRow { SizingTable.table(for: hardware)[size] }
  /// All VENs that send it heartbeats and flows.
  public var connectedVENs: Int { managedVENs + failedOverVENs }
}

/// The hardware of one kind of node.
public struct NodeHardware: Sendable {
  /// Physical cores, or virtual CPUs.
  public var cores: Int
  /// Memory. [GB]
  public var memory: Int
  /// Cores that other software on the node takes (SC-CAP-004).
  public var coresOfOthers: Int
  /// Memory that other software on the node takes. [GB] (SC-CAP-004)
  public var memoryOfOthers: Int
  /// Whether a virtual node's processors are fully reserved (SC-CAP-008).
  public var hasReservedCores: Bool
  /// Whether a virtual node's memory is fully reserved (SC-CAP-009).
  public var hasReservedMemory: Bool
  /// Its storage devices.
  public var devices: [StorageDevice]
  /// Space that the log files may take at most. [GB] (SC-DISK-007)
  public var logMaximum: Int?
  /// The traffic datastore's settings; nil when the plan says nothing of them.
  public var datastore: DatastoreSettings?
  /// Sizes of the fixed partitions where they differ from the guide's layout.
  public var partitions = PartitionPlan()
  /// Swap space. [GB] (SC-CAP-016)
  public var swap = 0

  /// A node.
  public init(cores: Int, memory: Int, devices: [StorageDevice]) {
    self.cores = cores
    self.memory = memory
    self.devices = devices
    (coresOfOthers, memoryOfOthers) = (0, 0)
    (hasReservedCores, hasReservedMemory) = (true, true)
  }

  /// Cores left for the PCE.
  public var freeCores: Int { cores - coresOfOthers }
  /// Memory left for the PCE. [GB]
  public var freeMemory: Int { memory - memoryOfOthers }
}

/// A storage device of a node.
public struct StorageDevice: Sendable {
  /// Its space. [GB]
  public var gigabytes: Int
  /// Random writes a second that it was measured to carry.
  public var writesPerSecond: Int
  /// Size of the writes in that measurement. [KB] (SC-CAP-012: 8)
  public var blockKilobytes: Int
  /// Its technology.
  public var kind: StorageKind

  /// A device.
  public init(
    gigabytes: Int, writesPerSecond: Int, blockKilobytes: Int = 8, kind: StorageKind = .ssd
  ) {
    self.gigabytes = gigabytes
    self.writesPerSecond = writesPerSecond
    self.blockKilobytes = blockKilobytes
    self.kind = kind
  }
}

/// Choices where the guide contradicts itself.
public struct PlanReadings: Sendable, Equatable {
  /// Which memory figure keeps a full 2x2 from cutting its limit (SC-DOC-007).
  public enum Memory: String, Sendable, CaseIterable { case minimum, recommended }
  /// Which memory figure counts.
  public var memory = Memory.minimum
  /// What the VEN column of the capacity table counts (SC-DOC-005).
  public enum VENColumn: String, Sendable, CaseIterable { case vens, sum }
  /// Which flow summaries count against the limit (SC-DOC-003).
  public enum Summaries: String, Sendable, CaseIterable { case unique, all }
  /// What the VEN column counts.
  public var venColumn = VENColumn.vens
  /// Which flow summaries count.
  public var summaries = Summaries.unique
  /// The guide's likely readings.
  public init() {}
}

/// How a fleet grows from its figures at a start date.
public struct Growth: Sendable {
  /// The law of growth.
  public enum Law: String, Sendable, CaseIterable {
    /// The same number each month.
    case linear
    /// The same share each month.
    case compound
  }
  /// When the plan's figures hold.
  public var start: CalendarTime
  /// The law.
  public var law: Law
  /// Growth of the VENs of each PCE in a month, as a share.
  public var vens: Double
  /// Growth of the unmanaged workloads in a month, as a share.
  public var unmanaged: Double
  /// Growth of the flow summaries of a VEN in a month, as a share.
  public var summaries: Double

  /// A growth of the VENs alone.
  public init(start: CalendarTime, law: Law, vens: Double) {
    self.start = start
    self.law = law
    self.vens = vens
    unmanaged = 0
    summaries = 0
  }
}
