// Plays one drill on one thread, for the gate on instruction counts: one-drill SCENARIO [TIMES]
//
// The command line plays drills on several threads, which valgrind can neither follow nor count alike.
import ClusterModeling
import ClusterModels
import Drills
import Observations
import ScenarioFiles
import SimulationKernel

ProcessMemory.preferLargePages()
let arguments = CommandLine.arguments
let file = arguments.count > 1 ? arguments[1] : ""
let reading = ScenarioFile.load(path: file, catalogue: ModelCatalogue(Catalog.models))
if let scenario = reading.scenario?.variants.first {
  for replication in 0..<(arguments.count > 2 ? UInt32(arguments[2]) ?? 1 : 1) {
    let record = Drill(scenario, replication: replication).run()
    print(String(record.fingerprint, radix: 16), String(record.trace, radix: 16))
  }
} else {
  print("one-drill cannot read '\(file)': \(reading.unreadable ?? reading.problemText)")
}
