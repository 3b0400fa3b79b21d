// swift-tools-version: 6.2
// The architecture: every module, every arrow, one list of settings for all targets.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(
  _ name: String, uses dependencies: [Target.Dependency] = [], links: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: links)
}

func tests(
  _ name: String, uses dependencies: [Target.Dependency], without excluded: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "firedrill",
  products: [
    .executable(name: "firedrill", targets: ["firedrill"]),
    // For the nested package Benchmarks only; nothing here is a stable interface.
    .library(name: "SimulationKernel", targets: ["SimulationKernel", "Units"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    // Rounding and square roots are calls into the mathematical library on some processors.
    module("Units", links: [.linkedLibrary("m")]),
    .systemLibrary(name: "CProcessor"),
    module("SimulationKernel", uses: ["CProcessor", "Units"]),
    module("Observations", uses: ["Units"]),
    module("VendorTables", uses: ["Units"]),
    module("NetworkModel", uses: ["SimulationKernel", "Units"]),
    module(
      "ClusterModeling",
      uses: ["CProcessor", "NetworkModel", "SimulationKernel", "Observations", "Units"]),
    module(
      "ClusterModels",
      uses: [
        "ClusterModeling", "NetworkModel", "SimulationKernel", "Observations", "VendorTables",
        "Units",
      ]),
    module(
      "Drills",
      uses: ["ClusterModeling", "NetworkModel", "SimulationKernel", "Observations", "Units"]),
    module(
      "ScenarioFiles",
      uses: [
        "Drills", "ClusterModeling", "SimulationKernel", "Units", yams,
      ]),
    module("Statistics", uses: ["Observations", "Units", "CGSL"]),
    module(
      "Experiments", uses: ["Drills", "ClusterModeling", "Statistics", "Observations", "Units"]),
    module("CapacityPlanning", uses: ["VendorTables", "Units"]),
    module("Reporting", uses: ["CapacityPlanning", "VendorTables", "Observations", "Units"]),
    module("FactBook", uses: [yams]),
    .executableTarget(
      name: "firedrill",
      dependencies: [
        "CapacityPlanning", "ClusterModels", "ClusterModeling", "Drills", "Experiments", "FactBook",
        "Observations", "Reporting", "ScenarioFiles", "SimulationKernel", "Statistics", "Units",
        "VendorTables", argumentParser,
      ],
      swiftSettings: settings),
    // For `make gate` only: here, so that it shares the build of the modules.
    .executableTarget(
      name: "one-drill",
      dependencies: [
        "ClusterModels", "ClusterModeling", "Drills", "Observations", "ScenarioFiles",
        "SimulationKernel",
      ],
      path: "Benchmarks/OneDrill", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["ClusterModeling", "FactBook", "SimulationKernel"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("UnitsTests", uses: ["Units"]),
    tests("SimulationKernelTests", uses: ["SimulationKernel", "Units", "CGSL"]),
    tests("VendorTablesTests", uses: ["VendorTables", "FactBook", "TestSupport"]),
    tests(
      "CapacityPlanningTests",
      uses: ["CapacityPlanning", "VendorTables", "FactBook", "TestSupport", "Units"]),
    tests("StatisticsTests", uses: ["Statistics", "Observations", "Units"]),
    tests("ObservationsTests", uses: ["Observations", "Units", "TestSupport"]),
    tests("NetworkModelTests", uses: ["NetworkModel", "SimulationKernel", "TestSupport", "Units"]),
    tests(
      "ClusterModelingTests",
      uses: [
        "ClusterModeling", "NetworkModel", "SimulationKernel", "Observations", "TestSupport",
        "Units",
      ]),
    tests(
      "ClusterModelsTests",
      uses: [
        "ClusterModels", "ClusterModeling", "Drills", "FactBook", "NetworkModel", "Observations",
        "ScenarioFiles", "SimulationKernel", "TestSupport", "Units", "VendorTables",
      ]),
    tests(
      "DrillsTests",
      uses: [
        "Drills", "ClusterModeling", "NetworkModel", "Observations", "Reporting", "ScenarioFiles",
        "SimulationKernel", "TestSupport", "Units",
      ]),
    tests(
      "ScenarioFilesTests",
      uses: [
        "ScenarioFiles", "Drills", "ClusterModeling", "ClusterModels", "FactBook", "NetworkModel",
        "Observations", "SimulationKernel", "TestSupport", "Units",
      ]),
    tests(
      "ExperimentsTests",
      uses: [
        "Experiments", "Drills", "ClusterModeling", "ClusterModels", "NetworkModel",
        "Observations", "ScenarioFiles", "SimulationKernel", "Statistics", "TestSupport", "Units",
      ]),
    tests(
      "ReportingTests",
      uses: ["Reporting", "CapacityPlanning", "Observations", "Units", "VendorTables"],
      without: [
        "Fixtures/LeaderSiteOutage.console.txt", "Fixtures/LeaderSiteOutage.report.md",
      ]),
    tests(
      "FactBookTests",
      uses: ["FactBook", "TestSupport", "ClusterModeling", "SimulationKernel"]),
    tests(
      "HouseRulesTests",
      uses: ["FactBook", "TestSupport", "ClusterModels", "ClusterModeling", "Drills"]),
    tests(
      "EndToEndTests", uses: ["firedrill", "Experiments", "Observations"]),
  ]
)
