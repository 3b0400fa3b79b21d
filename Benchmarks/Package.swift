// swift-tools-version: 6.2
// Measures firedrill; nothing in the product depends on it. `make bench` builds and runs it.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "firedrill-benchmarks",
  dependencies: [.package(name: "firedrill", path: "..")],
  targets: [
    .executableTarget(
      name: "kernel-workloads",
      dependencies: [.product(name: "SimulationKernel", package: "firedrill")],
      path: "Sources/KernelWorkloads", swiftSettings: settings),
    .executableTarget(name: "bench", path: "Sources/bench", swiftSettings: settings),
  ]
)
