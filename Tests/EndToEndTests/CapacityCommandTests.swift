import Testing

struct CapacityCommandTests {
  /// A plan of two PCEs; what is added stands in its section `capacity`.
  private func plan(_ more: String = "  unique: 80%", vens: Int = 3000) -> String {
    """
    firedrill: 1
    kind: scenario
    name: two
    summary: Two PCEs.
    clock: {start: "2026-12-01T00:00:00Z", length: 3h}
    sites: [a, b]
    links:
      - {between: [a, b], latency: 10ms, loss: 0.01%, bandwidth: 1Gbps}
    systems:
      pair:
        model: supercluster
        leader: a
        pces:
          a: {site: a, layout: 2x2}
          b: {site: b, layout: 2x2}
    clients:
      vens-a: {kind: ven, home: a, count: \(vens)}
      vens-b: {kind: ven, home: b, count: 1000}
    capacity:
    \(more)

    """
  }

  private static let inventory = """
    # what the data centre has
    pce,node,kind,cores,memory_gb,disk1_gb,disk1_iops,disk2_gb,disk2_iops,vens,max_disk_usage_gb
    a,core0,core,16,128,100,150,,,4000,
    a,core1,core,8,128,100,150,,,,
    a,data0,data,16,128,1000,1800,1000,1800,,400
    a,data1,data,16,128,1000,1800,1000,1800,,400

    """

  private func run(_ flags: [String] = [], in folder: Folder) throws -> Outcome {
    try Firedrill.run(["capacity", "plan.yaml"] + flags, in: folder)
  }

  private func folder(_ more: String = "  unique: 80%", vens: Int = 3000) throws -> Folder {
    let folder = try Folder()
    try folder.write(plan(more, vens: vens), to: "plan.yaml")
    return folder
  }

  @Test func `a plan that fits ends with 0, one that does not with 10, and the page is written`()
    throws
  {
    let fitting = try folder()
    #expect(try run(["--html", "p/plan.html"], in: fitting).code == 0)
    #expect(try fitting.read("p/plan.html").contains("<h2>Headroom</h2>"))
    #expect(try run(in: try folder(vens: 10_001)).code == 10)
    let overflow = try folder("  pces: {a: {taken_over_by: [b]}}", vens: 9900)
    #expect(try run(in: overflow).code == 0)
    #expect(try run(["--fail-on", "n-1"], in: overflow).code == 10)
  }

  @Test func `growth ends with 10 from the date of its first breach on`() throws {
    // 8,000 x (1 + 0.02 m) passes 10,000 in month 12.5, which ends on 2027-12-17.
    let growing = try folder(
      "  growth: {start: \"2026-12-01T00:00:00Z\", vens: 2%}", vens: 8000)
    #expect(try run(["--fail-on", "by=2027-12-15"], in: growing).code == 0)
    #expect(try run(["--fail-on", "by=2027-12-20"], in: growing).code == 10)
  }

  @Test func `an inventory's weakest node is what a plan is held against`() throws {
    let folder = try folder()
    try folder.write(Self.inventory, to: "fleet.csv")
    let outcome = try run(["--inventory", "fleet.csv", "--markdown", "-"], in: folder)
    #expect(outcome.code == 10, "\(outcome.errors)")
    #expect(outcome.output.contains("| cores | pce:a/core | 8 of 16 cores needed |"))
    #expect(outcome.output.contains("4,000 of 2,500 VENs"))
    // Two of three settings are missing, and the inventory says so.
    #expect(outcome.output.contains("data_dir, partition_fraction"))
  }

  @Test func `the plan itself can name its inventory and its health file`() throws {
    let folder = try folder("  import: {inventory: fleet.csv, health: health.json}")
    try folder.write(Self.inventory.replacing(",8,128", with: ",16,128"), to: "fleet.csv")
    try folder.write(
      """
      [{"fqdn": "a.pce.example.com", "health_status": "warning", "nodes": [
        {"hostname": "core0", "node_status": "running", "node_uptime": 86400,
         "cpu_usage": 41.5, "memory_usage": 96, "disk_usage": 20}]}]
      """, to: "health.json")
    let outcome = try run(["--markdown", "-"], in: folder)
    #expect(outcome.output.contains("| ! | memory-use | pce:a/core0 | 96 of 95 % |"))
    #expect(outcome.output.contains("| ✓ | cpu-use | pce:a/core0 | 41.5 of 95 % |"))
    #expect(outcome.output.contains("| cores | pce:a/core | 16 of 16 cores needed |"))
  }

  @Test func `all that is wrong with an inventory is said at once, each at its place`() throws {
    let folder = try folder()
    try folder.write(
      """
      pce,node,kind,cores,memory_gb,disk1_gb,disk1_iops,vens
      a,core0,core,sixteen,128,100,150,1
      aa,core1,core,16,128,100,150,
      a,core2,cpre,16,,100,,2

      """, to: "fleet.csv")
    let outcome = try run(["--inventory", "fleet.csv"], in: folder)
    #expect(outcome.code == 65)
    for place in [
      "fleet.csv:2:14: error: cores should be a whole number from 1, not 'sixteen'",
      "fleet.csv:3:1: error: pce should not be 'aa'", "did you mean 'a'?",
      "fleet.csv:4:9: error: kind should not be 'cpre'", "did you mean 'core'?",
      "fleet.csv:4:1: error: the row has nothing under memory_gb",
      "fleet.csv:4:1: error: a disk has both disk1_gb and disk1_iops, or neither",
      "fleet.csv:4:23: error: vens of a is given twice",
    ] {
      #expect(outcome.errors.contains(place), "\(place)\n\(outcome.errors)")
    }
  }

  @Test func `unknown and missing columns, too few nodes and unreadable files are refused`() throws
  {
    let folder = try folder()
    func errors(_ text: String) throws -> String {
      try folder.write(text, to: "fleet.csv")
      return try run(["--inventory", "fleet.csv"], in: folder).errors
    }
    #expect(try errors("pce,node,kind,cors,memory_gb\n").contains("did you mean 'cores'?"))
    #expect(try errors("pce,node,kind,cores\n").contains("needs a column 'memory_gb'"))
    #expect(try errors("").contains("the inventory is empty"))
    let few = try errors("pce,node,kind,cores,memory_gb\na,core0,core,16,128\n")
    #expect(few.contains("a has 1 core node here; a 2x2 has 2 (SC-NODE-001)"))
    #expect(few.contains("a has 0 data nodes here; a 2x2 has 2"))
    #expect(try run(["--inventory", "nowhere.csv"], in: folder).code == 65)
  }

  @Test
  func `health figures that the guide does not name, and PCEs that nobody planned, are refused`()
    throws
  {
    let folder = try folder()
    try folder.write(
      """
      [{"fqdn": "c.pce.example.com", "nodes": []},
       {"fqdn": "a.pce.example.com", "nodes": [{"hostname": "core0", "cpu_load": 4}]}]
      """, to: "health.json")
    let outcome = try run(["--health", "health.json"], in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("health.json:2:"))
    #expect(outcome.errors.contains("cpu_load"))
  }

  @Test func `the latency between two buildings is that of the line between them`() throws {
    func latency(_ span: String) throws -> String {
      let folder = try Folder()
      let text = plan().replacing("latency: 10ms", with: "latency: \(span)")
        .replacing("a: {site: a, layout", with: "a: {buildings: [a, b], layout")
      try folder.write(text, to: "plan.yaml")
      return try run(["--markdown", "-"], in: folder).output
    }
    #expect(try latency("10ms").contains("| ✓ | halves-latency | pce:a | 10 of 10 ms |"))
    #expect(try latency("11ms").contains("| ! | halves-latency | pce:a | 11 of 10 ms |"))
  }

  @Test func `bounds are played, and a bound that the run is too short to break is refused`() throws
  {
    let bounded = try folder("  bounds: {illumination_age: 90m}")
    let outcome = try run(["--json", "-"], in: bounded)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.replacing(" ", with: "").contains("\"openAbove\":false"))
    let long = try run(in: try folder("  bounds: {illumination_age: 4h}"))
    #expect(long.code == 65 && long.errors.contains("plan.yaml:20:"))
  }

  @Test func `a plan's study has a golden report of its own beside the drill's`() throws {
    let folder = try Folder()
    try folder.write(plan(), to: "Scenarios/p.yaml")
    func test(_ flags: [String] = []) throws -> Outcome {
      try Firedrill.run(["test", "Scenarios/"] + flags, in: folder)
    }
    let first = try test()
    #expect(first.code == 12 && first.output.contains("Reports/p.capacity.md"))
    #expect(try test(["--update"]).code == 0)
    #expect(try test().code == 0)
    try folder.write(plan("  unique: 70%"), to: "Scenarios/p.yaml")
    let changed = try test()
    #expect(changed.code == 12 && changed.output.contains("flow-rate"))
    try folder.write(plan("  pces: {c: {}}"), to: "Scenarios/p.yaml")
    #expect(try test().code == 65)
  }
}
