// Measures firedrill beside other simulators, and how it grows. The makefile calls it.
import Foundation

let words = CommandLine.arguments
switch (words.dropFirst().first, words.count) {
case ("growth", 5):
  try? FileManager.default.createDirectory(atPath: words[4], withIntermediateDirectories: true)
  // QUICK=1 measures each point once.
  let runs = ProcessInfo.processInfo.environment["QUICK"] == "1" ? 1 : 3
  let curves = Growth(firedrill: words[2], folder: words[4], runs: runs).curves()
  let remark =
    "Whole runs of the command line, start-up included, on one processor; medians of several runs. "
    + "Made by make growth."
  let picture = GrowthPicture.text(curves, remark: remark)
  do {
    try picture.write(toFile: words[3], atomically: true, encoding: .utf8)
    print("The picture is at \(words[3])")
  } catch {
    print("cannot write \(words[3])")
    exit(1)
  }
case ("kernel", 6), ("sets", 6), ("quick", 6):
  let peers = Peers(folder: words[4], sources: words[3])
  let isQuick = words[1] == "quick"
  print(
    "Ratios are to the C++ 4-ary heap, run in turns with each engine on processor \(Shell.core).")
  print("An event is one taken out and handled. Times are processor times of one program.")
  if !Shell.canPin { print("taskset is missing: nothing is pinned to one processor.") }
  for line in peers.skipped { print("skipped \(line)") }
  let engines =
    words[1] == "sets" ? Engine.lost(peers) : Engine.all(kernel: words[2], peers: peers)
  KernelTables.show(engines, peers: peers, isQuick: isQuick)
  if words[1] != "sets" {
    DayTable.show(firedrill: words[5], kernel: words[2], peers: peers, isQuick: isQuick)
  }
default:
  print("usage: bench kernel|sets|quick KERNEL_WORKLOADS BENCHMARKS SCRATCH FIREDRILL")
  print("       bench growth FIREDRILL PICTURE SCRATCH")
}
