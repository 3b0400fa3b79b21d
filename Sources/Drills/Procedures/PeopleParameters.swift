public import ClusterModeling
import SimulationKernel

/// Figures about people, used where a scenario says nothing.
public enum PeopleParameters {
  /// Hands on one manual command, look or choice. [s]
  public static let manualCommand = Parameter(
    "AS-HUM-006", "time_per_manual_command", unit: "s",
    Distribution(.lognormal(median: 50, p95: 180), from: 15, to: 300), .assumed)

  /// All of them, for the ledger and its checks.
  public static let all = [manualCommand]
}
