/// An engine with its command for a workload; none if it has no natural form for it.
struct Engine {
  var name: String
  /// Fewer pairs for what is slow.
  var pairs = 5
  /// How much of the workload it plays: slow engines play less, which the table says.
  var fraction: (Workload) -> Double = { _ in 1 }
  var command: (Workload, [String]) -> [String]?

  /// Whether a run within a minute has time for it: not for what takes seconds to fill.
  func isInQuick(_ workload: Workload) -> Bool {
    let isSlow = name == "salabim" || name == "SimPy" || name == "firedrill, heap only"
    return !isSlow || workload.size <= 100
  }

  /// Every engine that is here.
  static func all(kernel: String, peers: Peers) -> [Engine] {
    ours(kernel) + baselines(peers) + compiled(peers) + python(peers)
  }

  private static func ours(_ kernel: String) -> [Engine] {
    [
      Engine(name: "firedrill") { _, words in [kernel, "selfTuning"] + words },
      Engine(name: "firedrill, two lanes") { workload, words in
        workload.key == "w4" ? [kernel, "lanes"] + words : nil
      },
      Engine(name: "firedrill, heap only", pairs: 3) { _, words in [kernel, "heap"] + words },
    ]
  }

  private static func baselines(_ peers: Peers) -> [Engine] {
    guard let program = peers.baseline else { return [] }
    let sets = [
      ("4-ary heap (the reference)", "heap4"), ("self-tuning wheel", "autowheel"),
      ("std::priority_queue", "stdpq"),
    ]
    return sets.map { name, key in
      Engine(name: "C++ \(name)", pairs: 3) { _, words in [program, key] + words }
    } + [
      Engine(name: "C++ two lanes", pairs: 3) { workload, words in
        workload.key == "w4" ? [program, "lanes"] + words : nil
      }
    ]
  }

  /// What is tried with `bench sets`: everything that lost, for the documentation.
  static func lost(_ peers: Peers) -> [Engine] {
    guard let program = peers.baseline else { return [] }
    let sets = [
      ("binary heap", "heap2"), ("8-ary heap", "heap8"), ("4-ary heap, hole at the root", "hole4"),
      ("calendar queue", "calendar"), ("ladder queue", "ladder"),
    ]
    return sets.map { name, key in
      Engine(name: "C++ \(name)", pairs: 5) { workload, words in
        workload.key == "w1" && workload.size == 1_000_000 ? nil : [program, key] + words
      }
    }
  }

  private static func compiled(_ peers: Peers) -> [Engine] {
    var engines: [Engine] = []
    if peers.compiled.contains("ns3") {
      engines.append(
        Engine(name: "ns-3, PriorityQueue", pairs: 3, fraction: { $0.size > 100_000 ? 0.5 : 0.5 }) {
          _, words in ["\(peers.folder)/ns3", "PriorityQueue"] + words
        })
    }
    if peers.compiled.contains("simgrid") {
      engines.append(
        Engine(name: "SimGrid, timers", pairs: 3, fraction: { _ in 0.2 }) { workload, words in
          workload.key == "w3" ? nil : ["\(peers.folder)/simgrid", "timer"] + words
        })
    }
    if peers.compiled.contains("systemc") {
      engines.append(
        Engine(name: "SystemC, methods", pairs: 3, fraction: { $0.key == "w4" ? 0.1 : 0.2 }) {
          workload, words in
          workload.key == "w3" || workload.size == 1_000_000
            ? nil : ["\(peers.folder)/systemc"] + words
        })
    }
    return engines
  }

  private static func python(_ peers: Peers) -> [Engine] {
    guard let python = peers.python else { return [] }
    func script(_ name: String) -> [String] { [python, "\(peers.sources)/Peers/\(name)"] }
    var engines: [Engine] = []
    if peers.pythonPackages.contains("simpy") {
      engines.append(
        Engine(name: "SimPy", pairs: 3, fraction: { $0.key == "w4" ? 0.1 : 0.1 }) { _, words in
          script("simpy_workloads.py") + words
        })
    }
    if peers.pythonPackages.contains("salabim") {
      engines.append(
        Engine(
          name: "salabim", pairs: 3,
          fraction: { $0.key == "w3" ? 0.005 : $0.key == "w4" ? 0.002 : 0.1 }
        ) { workload, words in
          workload.size > 10_000 && workload.key == "w1"
            ? nil : script("salabim_workloads.py") + words
        })
    }
    if peers.pythonPackages.contains("ciw") {
      engines.append(
        Engine(name: "Ciw", pairs: 3, fraction: { _ in 0.03 }) { workload, words in
          workload.key == "w3" ? script("ciw_workloads.py") + words : nil
        })
    }
    return engines
  }
}
