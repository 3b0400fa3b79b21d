// Measures firedrill beside other simulators: bench kernel|sets|quick KERNEL BENCHMARKS SCRATCH
import Foundation

let arguments = CommandLine.arguments
if arguments.count == 5 {
  let peers = Peers(folder: arguments[4], sources: arguments[3])
  let isQuick = arguments[1] == "quick"
  print(
    "Ratios are to the C++ 4-ary heap, run in turns with each engine on processor \(Shell.core).")
  print("An event is one taken out and handled. Peak memory is that of the program alone.")
  if !Shell.canPin { print("taskset is missing: nothing is pinned to one processor.") }
  for line in peers.skipped { print("skipped \(line)") }
  let engines =
    arguments[1] == "sets"
    ? Engine.lost(peers) : Engine.all(kernel: arguments[2], peers: peers)
  KernelTables.show(engines, peers: peers, isQuick: isQuick)
} else {
  print("usage: bench kernel|sets|quick KERNEL_PROGRAM BENCHMARKS_FOLDER SCRATCH_FOLDER")
}
