import Foundation

/// The other simulators that are installed here, and why the rest is left out.
struct Peers {
  /// Where compiled programs and the Python packages go.
  let folder: String
  /// Benchmarks/ of the working copy.
  let sources: String
  private(set) var skipped: [String] = []
  private(set) var baseline: String?
  private(set) var python: String?
  private(set) var pythonPackages: Set<String> = []
  private(set) var compiled: Set<String> = []

  init(folder: String, sources: String) {
    self.folder = folder
    self.sources = sources
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    guard let compiler = ["g++", "clang++"].first(where: Shell.has) else {
      skipped.append("C++ baseline and all ratios: neither g++ nor clang++ is installed")
      findPython()
      return
    }
    let best = ["-O3", "-march=native", "-std=c++20"]
    if build("baseline", "Baseline/baseline.cpp", [compiler] + best, libraries: []) {
      baseline = "\(folder)/baseline"
    } else {
      skipped.append("C++ baseline and all ratios: \(compiler) could not build it")
    }
    let debian = [
      ("ns3", "ns3-core", "libns3-dev"), ("simgrid", "simgrid", "libsimgrid-dev"),
      ("systemc", "systemc", "libsystemc-dev"),
    ]
    for (name, library, package) in debian {
      if build(
        name, "Peers/\(name).cc", [compiler] + best + ["-std=c++17"], libraries: ["-l\(library)"])
      {
        compiled.insert(name)
      } else {
        skipped.append("\(name): not installed (apt-get install \(package))")
      }
    }
    findPython()
  }

  private func build(
    _ name: String, _ source: String, _ compiler: [String], libraries: [String]
  ) -> Bool {
    let output = ["-o", "\(folder)/\(name)", "\(sources)/\(source)"]
    return Shell.run(compiler + output + libraries).isSuccess
  }

  /// Installs the Python simulators in an environment of their own, if pip can.
  private mutating func findPython() {
    let packages = ["simpy", "salabim", "ciw"]
    guard Shell.has("python3") else {
      skipped += packages.map { "\($0): there is no python3" }
      return
    }
    let program = "\(folder)/venv/bin/python"
    if !FileManager.default.fileExists(atPath: program) {
      _ = Shell.run(["python3", "-m", "venv", "\(folder)/venv"])
    }
    for package in packages {
      let isThere = { Shell.run([program, "-c", "import \(package)"]).isSuccess }
      if !isThere() { _ = Shell.run([program, "-m", "pip", "install", "-q", package]) }
      if isThere() {
        pythonPackages.insert(package)
        python = program
      } else {
        skipped.append("\(package): pip could not install it")
      }
    }
  }
}
