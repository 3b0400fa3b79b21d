import SimulationKernel
import Units

/// One node: its machine and the software on it.
struct NodeState: Sendable {
  /// What the software of a node does.
  enum Software: Sendable, Equatable, BitwiseCopyable {
    case stopped
    /// It starts and joins the others when it is done.
    case starting
    case running
    /// It hangs half started until the node is rebooted (SC-NODE-004).
    case partial
  }

  /// Power at its site.
  var hasSitePower = true
  /// False after somebody switched it off.
  var isSwitchedOn = true
  /// Faults of the machine that last now.
  var failures = 0
  /// What its software does.
  var software = Software.running
  /// Moves with each start and stop, so that an event of an earlier start finds itself outdated.
  var generation = Generation()
  /// When the software was last started; uptime counts from here (SC-HEALTH-018).
  var startedAt = Instant.start
  /// True after `reset` and until the PCE is rebuilt (SC-CMD-008).
  var isReset = false
  /// True while somebody keeps the node off the network of its PCE.
  var isIsolated = false
  /// What a fault has in use: share of the processors in use; 1 is all (SC-HEALTH-004).
  var processorUse = 0.0
  /// What a fault has in use: share of the memory in use (SC-HEALTH-005).
  var memoryUse = 0.0
  /// What a fault has in use: share of the disk in use (SC-HEALTH-006).
  var diskUse = 0.0
  /// True while more memory is asked for than it has (AS-PCE-061).
  var isShortOfMemory = false
  /// Moves with each beginning and end of a shortage.
  var memoryGeneration = Generation()
  /// How often it was about to have no memory left; tells draws apart.
  var shortages: UInt64 = 0
  /// True when a disk has no room left (AS-PCE-059).
  var isDiskFull = false
  /// Support reports that lie on it (SC-DISK-008).
  var supportReports = 0
  /// What is left of its speed while a fault slows it; 1 is all.
  var speed = 1.0

  /// True when the machine has power and no fault.
  var isUp: Bool { hasSitePower && isSwitchedOn && failures == 0 }
  /// True when the machine is up and its software runs.
  var runs: Bool { isUp && software == .running }
  /// True when it runs and the other nodes of its PCE reach it.
  var takesPart: Bool { runs && !isIsolated }
}
