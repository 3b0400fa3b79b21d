// The kernel's workloads: kernel-workloads <event set> <workload> <size> [<steps>]
import SimulationKernel

let arguments = CommandLine.arguments
let kinds: [String: EventSetKind] = [
  "selfTuning": .selfTuning, "heap": .heap, "wheel": .wheel, "lanes": .selfTuning,
]
if arguments.count >= 4, let kind = kinds[arguments[1]], let size = Int(arguments[3]) {
  let steps = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0
  switch arguments[2] {
  case "w1": Hold.run(processes: size, steps: steps, keepingEventsIn: kind)
  case "w2": MessagePassing.run(steps: steps, keepingEventsIn: kind)
  case "w3": QueueWithOneServer.run(customers: steps, keepingEventsIn: kind)
  case "w4":
    Timers.run(agents: size, usingLanes: arguments[1] == "lanes", keepingEventsIn: kind)
  case "day": PlayedDay.run(vens: size, seconds: steps)
  default: print("no such workload: \(arguments[2])")
  }
} else {
  print("usage: kernel-workloads selfTuning|heap|wheel|lanes w1|w2|w3|w4|day <size> [<steps>]")
}
