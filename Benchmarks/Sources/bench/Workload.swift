/// A workload: its name, its size, and how many steps take a fraction of a second.
struct Workload {
  var key: String
  var size: Int
  var steps: Int
  var title: String

  static let all = [
    Workload(key: "w1", size: 100, steps: 2_000_000, title: "W1 HOLD, 100 events pending"),
    Workload(key: "w1", size: 10_000, steps: 2_000_000, title: "W1 HOLD, 10,000 events pending"),
    Workload(key: "w1", size: 200_000, steps: 2_000_000, title: "W1 HOLD, 200,000 events pending"),
    Workload(
      key: "w1", size: 1_000_000, steps: 2_000_000, title: "W1 HOLD, 1,000,000 events pending"),
    Workload(
      key: "w2", size: 1, steps: 2_000_000,
      title: "W2 message passing, 64 nodes, 1,024 messages on their way"),
    Workload(
      key: "w3", size: 1, steps: 1_000_000,
      title: "W3 M/M/1 in events, 1,000,000 customers at ρ = 0.9"),
    Workload(
      key: "w4", size: 200_000, steps: 0,
      title: "W4 timers, 200,000 agents beat every 300 s, messages of 40 ms, 1 h"),
  ]

  /// The arguments of a program for this workload, cut to a fraction for a slow engine.
  func arguments(_ fraction: Double = 1) -> [String] {
    let isTimers = key == "w4"
    return [
      key, "\(isTimers ? Int(Double(size) * fraction) : size)",
      "\(isTimers ? 3600 : Int(Double(steps) * fraction))",
    ]
  }
}
