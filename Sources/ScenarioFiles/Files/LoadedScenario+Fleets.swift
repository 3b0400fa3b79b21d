import ClusterModeling
public import Drills

extension LoadedScenario {
  /// The base with other numbers of clients; nil when it cannot be played so.
  public func resized(
    _ counts: [(group: String, count: Int)], source: any FileSource = DiskFiles()
  ) -> Scenario? {
    guard var tree = trees.first, let file = texts.first?.name else { return nil }
    var patch = TreePatch(problemSubject: "a plan")
    for (group, count) in counts {
      let number = LocatedNode(.scalar(String(count), isPlain: true), at: tree.location)
      let entry = LocatedEntry(
        key: "clients.\(group).count", keyLocation: tree.location, value: number)
      tree = patch.set(entry, in: tree, allowed: ["clients"])
    }
    if patch.problems.hasErrors { return nil }
    var session = ReadingSession(name: file, catalogue: schema.catalogue, source: source)
    guard var scenario = session.read(tree, [], calibration: nil)?.variants.first,
      !session.problems.hasErrors
    else { return nil }
    scenario.calibrations = variants.first?.calibrations ?? [:]
    return scenario
  }
}
