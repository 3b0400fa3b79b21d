import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A ring of nodes of which one leads: as much of a system as the reader of files has to know.
struct ToyModel: SystemModel {
  enum Event: BitwiseCopyable, Sendable { case tick }

  static let description = ToyDescription.make()

  let nodes: [String]
  let sites: [String]

  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let entries = configuration.section["nodes"]?.entries ?? []
    nodes = entries.map(\.key)
    sites = entries.map { $0.value["site"]?.text ?? "" }
    if let leader = configuration.section["leader"], let name = leader.text, !nodes.contains(name) {
      problems.append(
        Problem(at: leader.location, "the leader '\(name)' is none of the nodes"))
    }
  }

  var entityKinds: [EntityKind] { ToyDescription.kinds(nodes: nodes) }
  var summaryLines: [String] { ["\(nodes.count) nodes"] }
  var placements: [(site: String, entity: String, caption: String)] {
    zip(nodes, sites).map { ($1, "node:\($0)", "node") }
  }

  mutating func start(_ context: ModelContext<Event>) {}
  mutating func handle(_ event: Event, _ context: ModelContext<Event>) {}
  mutating func networkChanged(_ context: ModelContext<Event>) {}
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: ModelContext<Event>) {}
  mutating func begin(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {}
  mutating func end(_ fault: FaultOccurrence, _ context: ModelContext<Event>) {}
  mutating func perform(
    _ request: CommandRequest, _ context: ModelContext<Event>
  ) -> CommandResponse { .done }
  mutating func arrive(_ arrival: LoadArrival, _ context: ModelContext<Event>) {}
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading { .nothing }
  mutating func finish(_ context: ModelContext<Event>) {}
  func brokenInvariants(at now: Instant) -> [String] { [] }
}

/// What the toy model says of itself.
enum ToyDescription {
  static func kinds(nodes: [String]) -> [EntityKind] {
    [
      EntityKind(
        name: "node", plural: "nodes", explanation: "A node of the ring.",
        fields: [
          EntityField("role", .symbol(["leader", "member"]), "Its role."),
          EntityField("up", .boolean, "Whether it runs."),
          EntityField("lag", .duration, "How far it is behind."),
          EntityField("jobs", .count, "Jobs in its queue.", total: .sum),
        ], entities: nodes)
    ]
  }

  static func make() -> ModelDescription {
    var toy = ModelDescription(
      name: "toy", aliases: ["acme.toy"], explanation: "A ring of nodes.", profiles: ["2.0", "1.0"])
    toy.configuration = [
      ConfigurationKey(
        "nodes",
        .map(
          of: .record([
            ConfigurationKey("site", .site, required: true, "Where it stands."),
            ConfigurationKey("size", .word(["small", "large"]), "Its size."),
          ]), names: "node"), required: true, "The nodes."),
      ConfigurationKey("leader", .name, required: true, "The node that leads."),
      ConfigurationKey("probe", .duration, "Time between probes; default 10s."),
      ConfigurationKey("disk", .bytes, "Size of a disk."),
      ConfigurationKey("intake", .rate, "Intake limit."),
      ConfigurationKey("spare", .fraction, "Share of spare capacity."),
      ConfigurationKey("retries", .count(0...9), "Retries."),
      ConfigurationKey("weight", .number, "Weight."),
      ConfigurationKey("strict", .boolean, "Strictness."),
    ]
    toy.clients = [
      (
        "device",
        [
          ConfigurationKey("home", .name, required: true, "Node it talks to."),
          ConfigurationKey("count", .count(1...1_000_000), required: true, "How many."),
        ]
      )
    ]
    toy.loads = [
      LoadDescription(
        "job.submit", keys: [ConfigurationKey("size", .bytes, "Size of a job.")],
        "Somebody submits a job.", sources: [])
    ]
    toy.entityKinds = kinds(nodes: [])
    toy.commands = commands
    toy.faults = [
      FaultDescription(
        "node.down", on: ["node"],
        arguments: [.init("share", .fraction, required: false, "Share of power left.")],
        "The node stops.")
    ]
    toy.metrics = [
      ("jobs.lost", .count, "Jobs lost.", []), ("job.age", .duration, "Age of the last job.", []),
    ]
    toy.capabilities = [CapabilityDescription("Job intake", "Jobs are taken.")]
    toy.alerts = [silence]
    toy.procedures = procedures
    toy.parameters = [
      Parameter("AS-TOY-001", "probe_time", unit: "s", .constant(10), .assumed),
      Parameter("AS-TOY-002", "restart_time", unit: "min", .constant(2), .assumed),
      Parameter("AS-TOY-003", "share_lost", unit: "fraction", .constant(0.1), .assumed),
    ]
    toy.firstScenario = { count, fault in
      fault == "node" ? "# \(count) nodes\n" + ToyScenario.text : nil
    }
    return toy
  }

  private static let silence = AlertDescription(
    "node.silent", condition: "any(node, not up)", "A node is silent.", sources: [])

  private static let commands = [
    CommandDescription(
      "promote", on: ["node"],
      arguments: [
        .init("level", .count, required: false, "How much."),
        .init("former", .entity("node"), required: false, "The leader until now."),
      ], "Makes a node the leader.", sources: []),
    CommandDescription("restart", on: ["node"], "Starts a node again.", sources: []),
  ]

  private static let procedures = """
    take-over:
      source: {doc: "Ring guide", says: promote another node}
      inputs: {lost: node, heir: node}
      severity: 2
      steps:
        - {id: confirm, check: "not lost.up", wait_up_to: 10m, on_fail: abort}
        - {id: promote, do: promote, on: heir, with: {former: lost}, needs: confirm, takes: 5m}
        - {id: verify, check: "heir.role == leader", on_fail: {retry: 2, then: escalate}}
    restart-all:
      inputs: {all: list of node}
      steps:
        - {id: each, for_each: all, run: restart-one, with: {one: item}}
    restart-one:
      inputs: {one: node}
      steps:
        - {id: restart, do: restart, on: one, takes: {lognormal: {median: 2m, p95: 6m}}}
    """
}

/// A good scenario of the toy model, which tests change.
enum ToyScenario {
  static let text = """
    firedrill: 1
    kind: scenario
    name: node-lost
    summary: >
      A node is lost
      and another takes over.
    tags: [toy]
    clock: {start: "2026-03-14T20:00:00Z", length: 2h}
    params:
      outage: 20m
      most_lost: 3
    sites: [east, west]
    links:
      - {between: [east, west], latency: 40ms, jitter: 2ms, loss: 0.01%, bandwidth: 1Gbps}
    systems:
      ring:
        model: toy
        version: "1.0.3"
        leader: a
        nodes:
          a: {site: east}
          b: {site: west, size: large}
    clients:
      devices: {kind: device, home: a, count: 500}
    load:
      jobs: {kind: job.submit, every: {exponential: {mean: 90s}}, size: 300kB}
    people:
      oncall:
        notices: {alert: node.silent, after: {lognormal: {median: 6m, p95: 20m}}}
    steady_state:
      - "all(node, up)"
    timeline:
      - id: loss
        at: 10m
        fault: node.down
        on: "node:a"
        for: $outage
      - id: rescue
        after: oncall.notices(loss)
        run: take-over
        by: oncall
        with: {lost: "node:a", heir: "node:b"}
    phases: {faults_end: loss.end, converge_within: 1h}
    expect:
      one-leader:
        never: "count(node, role == leader) > 1"
      leader-back:
        after: loss.start
        within: 30m
        eventually: "exists(node, role == leader and up)"
        hold_for: 5m
      no-loss:
        metric: jobs.lost
        pass: "max <= $most_lost"
      in-order:
        order: [rescue/promote.start, rescue/verify.done]
      settled:
        at_end: "all(node, up)"
    experiment: {random: {seed: 7}}
    report:
      rto_rpo: {policy: {site: {rto: 90m, rpo: 15m}}}
      outputs: [html, json]

    """
}
