/// Modules whose code decides what a run says; the same scenario and seed give the same bytes there.
private let simulationModules = [
  "Units", "SimulationKernel", "NetworkModel", "ClusterModeling", "ClusterModels", "Drills",
  "Observations", "Reporting", "Experiments", "Statistics", "VendorTables", "CapacityPlanning",
]

/// The files on simulation paths.
func onSimulationPaths(_ files: [SourceFile]) -> [SourceFile] {
  files.filter { file in file.module.map(simulationModules.contains) ?? false }
}
