import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension PeerCluster: SystemModel {
  /// A checked prototype: clusters as the file has them, all connected and in step.
  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let (plan, found) = Reader.read(configuration)
    problems += found
    self.plan = plan
    mesh = Mesh(count: plan.machines.count)
    clusters = plan.clusters.map { Cluster(name: $0.name, exists: $0.groups != nil) }
    machines = plan.machines.map { machine in
      var state = Machine(
        version: machine.version, mode: .machine(machine.name), resolves: machine.resolves,
        hasCCS: machine.hasCCS, hasTwoFactor: machine.hasTwoFactor,
        hasGUISession: machine.hasGUISession)
      state.needsNewName = machine.needsNewName
      state.hasMainName = machine.hasMainName
      return state
    }
    observation.cutMachines = Array(repeating: 0, count: machines.count)
    observation.cutPairs = Array(repeating: 0, count: machines.count * machines.count)
    observation.lostAt = Array(repeating: .start, count: machines.count * machines.count)
    tally.apart = Array(repeating: .zero, count: machines.count)
    fillStores()
  }

  /// What each machine holds before anything happens: change 0 stands for the file.
  private mutating func fillStores() {
    var first = Change(
      host: 0, user: "configuration", at: .start, stamp: -1, items: [],
      arrivals: Array(repeating: .start, count: machines.count))
    first.isCommit = false
    first.hasSpread = true
    changes = [first]
    for (number, cluster) in plan.clusters.enumerated() {
      guard let groups = cluster.groups else { continue }
      let store = store(of: cluster, groups)
      for machine in groups.flatMap(\.machines).compactMap({ plan.machine(named: $0) }) {
        machines[machine].cluster = number
        machines[machine].store = store
      }
    }
    for machine in machines.indices where machines[machine].cluster == nil {
      for setting in plan.machines[machine].settings {
        machines[machine].store.put(
          Key(
            mode: .machine(plan.machines[machine].name), feature: setting.feature,
            variable: setting.variable), setting.content, change: 0)
      }
    }
  }

  private func store(of cluster: ClusterPlan, _ groups: [GroupPlan]) -> Store {
    var store = Store()
    func put(_ mode: Mode, _ feature: String, _ content: Content, _ variable: String = "") {
      store.put(Key(mode: mode, feature: feature, variable: variable), content, change: 0)
    }
    put(.cluster, Reserved.name, .value(cluster.name))
    put(.cluster, Reserved.mainGroup, .value(groups.first?.name ?? "Main_Group"))
    for setting in cluster.settings {
      put(.cluster, setting.feature, setting.content, setting.variable)
    }
    for group in groups {
      put(.group(group.name), Reserved.group, .value("present"))
      for setting in group.settings {
        put(.group(group.name), setting.feature, setting.content, setting.variable)
      }
    }
    for group in groups {
      for name in group.machines {
        put(.machine(name), Reserved.membership, .value(group.name))
        guard let machine = plan.machine(named: name) else { continue }
        for setting in plan.machines[machine].settings {
          put(.machine(name), setting.feature, setting.content, setting.variable)
        }
      }
    }
    return store
  }

  var entityKinds: [EntityKind] { Self.kinds(of: plan) }

  var placements: [(site: String, entity: String, caption: String)] {
    plan.machines.indices.map { place in
      let machine = plan.machines[place]
      let group = machines[place].store.group(of: machine.name)
      return (
        plan.sites.indices.contains(machine.site.index) ? plan.sites[machine.site.index] : "",
        machine.entity, group ?? "standalone"
      )
    }
  }

  mutating func start(_ context: Context) {
    for way in mesh.phases.count..<(machines.count * machines.count) {
      let (a, b) = (way / machines.count, way % machines.count)
      let name = "\(plan.machines[a].name) \(plan.machines[b].name)"
      let share = context.streams.stream(name, "AS-AOS-001 phase").uniform(0)
      let period = context.ledger.fixedDuration(PeerParameters.pingInterval)
      mesh.phases.append(Duration(roundingSeconds: period.seconds * share))
    }
    reviewKnowledge()
    for a in machines.indices {
      for b in machines.indices where belongTogether(a, b) && pathIsOpen(a, b, context) {
        mesh.sees[mesh.way(a, b)] = true
        if a < b { planForgetting(a, b, context) }
      }
    }
    openObservation(context)
    observation.meshChanged = true
    touch()
    settle(context)
  }

  mutating func networkChanged(_ context: Context) {
    touch()
    settle(context)
  }

  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, change: 1, context)
    settle(context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, change: -1, context)
    settle(context)
  }

  private mutating func apply(_ fault: FaultOccurrence, change: Int, _ context: Context) {
    touch()
    if fault.fault == "tunnel.down", plan.tunnelPlaces.indices.contains(Int(fault.target.index)) {
      let (a, b) = plan.tunnelPlaces[Int(fault.target.index)]
      observation.cutPairs[mesh.pair(a, b)] += change
      return
    }
    guard let machine = place(of: fault.target) else { return }
    switch fault.fault {
    case "machine.down":
      machines[machine].failures += change
      let isAlive = machines[machine].failures == 0 && machines[machine].hasPower
      if isAlive || change > 0 { changeLife(of: machine, isAlive: isAlive, context) }
    case "machine.cut": observation.cutMachines[machine] += change
    case "name.unresolved": machines[machine].resolves = change < 0
    default: break
    }
  }

  /// Somebody changes a setting and commits, or a mail server connects.
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    let load = plan.loads[arrival.load]
    let machine = load.machine ?? Int(arrival.ordinal % UInt64(max(machines.count, 1)))
    if load.kind == "config.change" {
      changeByLoad(load, arrival, machine, context)
    } else if !machines[machine].acceptsMail {
      tally.mailDeferred += 1
    } else if machines[machine].isUp, blankTables(on: machine).isEmpty {
      tally.mailAccepted += 1
    } else {
      tally.mailDropped += 1
    }
    settle(context)
  }

  private mutating func changeByLoad(
    _ load: LoadPlan, _ arrival: LoadArrival, _ machine: Int, _ context: Context
  ) {
    guard machines[machine].isUp, machines[machine].cluster != nil, !load.features.isEmpty else {
      return
    }
    let stream = context.streams.stream(plan.machines[machine].entity, "PC-CONF-001 setting")
    let feature = load.features[stream.index(below: load.features.count, arrival.ordinal)]
    let value = Content.value("v\(changes.count)")
    apply(
      [immediate(load.mode, feature, value)], on: machine, by: "admin", isCommit: true, context)
    tally.commits += 1
  }

  func brokenInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    /// Copies that are alike are looked at once.
    var checked: [UInt64] = []
    for a in machines.indices {
      for b in machines.indices where mesh.isUp(a, b) {
        if machines[a].version != machines[b].version {
          broken.append("PC-UPG-001: \(plan.machines[a].name) and \(plan.machines[b].name) talk")
        }
        if machines[a].cluster != machines[b].cluster {
          broken.append("PC-ARCH-011: two clusters talk")
        }
      }
      guard machines[a].cluster != nil, !machines[a].wasTurnedAway else { continue }
      let store = machines[a].store
      guard !checked.contains(store.digest) else { continue }
      checked.append(store.digest)
      for name in store.members {
        guard let group = store.group(of: name), store.hasGroup(group) else {
          broken.append("PC-ARCH-003: \(name) is in no group of \(plan.machines[a].name)'s")
          continue
        }
      }
    }
    return broken
  }
}
