import ClusterModeling
import NetworkModel

/// What firewalls and load balancers let through between PCEs.
struct Ports: Sendable {
  /// Traffic by one row from one PCE to another that a firewall drops.
  struct Block: Sendable, Equatable {
    /// The row of the port rules.
    var row: PortRow
    /// Place of the PCE that sends.
    var from: Int
    /// Place of the PCE that would receive.
    var to: Int
  }
  /// What is dropped now; a block that is there twice ends twice.
  var blocks: [Block]
  /// How many faults keep each PCE's load balancer down.
  var downBalancers: [Int]

  init(plan: SuperclusterPlan) {
    blocks = plan.firewalls
    downBalancers = plan.pces.map { _ in 0 }
  }
}

/// What follows for PCEs; without a block and with all balancers up nothing does.
extension Supercluster {
  /// Whether a row of the port rules is open from one PCE to another (SC-NET-001).
  func isOpen(_ row: PortRow, from: Int, to: Int) -> Bool {
    if ports.downBalancers[to] > 0, !row.goesByAddress { return false }  // SC-NET-008
    guard !ports.blocks.isEmpty else { return true }
    return !ports.blocks.contains(Ports.Block(row: row, from: from, to: to))
  }

  /// Whether a row is open both ways.
  func passes(_ row: PortRow, between pce: Int, _ other: Int) -> Bool {
    isOpen(row, from: pce, to: other) && isOpen(row, from: other, to: pce)
  }

  /// Whether PCEs know of one another: packets get through, and 8302 is open (SC-NET-005).
  func sees(_ pce: Int, _ other: Int, _ network: Network) -> Bool {
    pce == other || (reach(pce, other, network) && areOpenToSight(pce, other))
  }

  /// Whether nothing but the way between PCEs keeps them from knowing of one another (SC-NET-005).
  func areOpenToSight(_ pce: Int, _ other: Int) -> Bool {
    passes(.sight, between: pce, other) && passes(.sightByDatagram, between: pce, other)
  }

  /// Whether a leader can query a PCE for its map (SC-NET-004, AS-NET-024).
  func queries(_ leader: Int, _ pce: Int, _ network: Network) -> Bool {
    reach(leader, pce, network) && (leader == pce || isOpen(.queries, from: leader, to: pce))
  }

  /// Whether somebody outside reaches a PCE by its FQDN: not cut off, load balancer up.
  ///
  /// Source: SC-LEADER-002, SC-NET-008.
  func isOffered(_ pce: Int) -> Bool { !pces[pce].isIsolated && ports.downBalancers[pce] == 0 }

  /// Why a leader cannot send requests to some PCEs; nil when it can (SC-NET-007, AS-NET-025).
  func refusalByManagementPort(of some: [Int], seenFrom leader: Int) -> Refusal? {
    let closed = some.first { $0 != leader && !isOpen(.management, from: leader, to: $0) }
    return closed.map {
      Refusal(
        "\(plan.managementPort)/tcp from \(plan.pces[leader].name) to \(plan.pces[$0].fqdn) is "
          + "closed", sources: ["SC-NET-007", "AS-NET-025"])
    }
  }

  /// Why a join does not form: a closed port between a PCE and a leader or its members.
  ///
  /// Source: SC-NET-003, SC-NET-005; AS-NET-026 for 8300. By name a load balancer is in between.
  func closedPort(between pce: Int, andThoseOf leader: Int) -> Refusal? {
    for other in allPCEs where other != pce && lists(leader, other) {
      for row in [PortRow.database, .sight, .sightByDatagram, .calls] {
        for (from, to) in [(pce, other), (other, pce)] where !isOpen(row, from: from, to: to) {
          return Refusal(
            "\(row.rawValue) from \(plan.pces[from].name) to \(plan.pces[to].name) is closed",
            sources: [row.fact] + row.assumptions)
        }
      }
    }
    guard let down = [pce, leader].first(where: { ports.downBalancers[$0] > 0 }) else { return nil }
    return Refusal(
      "8302/tcp by \(plan.pces[down].fqdn) fails: its load balancer is down",
      sources: ["SC-NET-008", "SC-LB-003"])
  }

  /// Why a join does not form: a root certificate that one side lacks (SC-NET-011).
  func missingRoot(between pce: Int, andThoseOf leader: Int) -> Refusal? {
    for other in allPCEs where other != pce && lists(leader, other) {
      for (one, another) in [(pce, other), (other, pce)]
      where !plan.deployment.pces[one].trusts(plan.pces[another].name) {
        return Refusal(
          "\(plan.pces[one].name) lacks the root certificate of \(plan.pces[another].name)",
          sources: ["SC-NET-011"])
      }
    }
    return nil
  }

  /// A firewall begins or ceases to drop what a PCE sends to another.
  mutating func setBlock(_ fault: FaultOccurrence, from pce: Int, _ begins: Bool) {
    func value(_ name: String) -> Value? { fault.arguments.first { $0.name == name }?.value }
    guard case .symbol(let word)? = value("port"), let row = PortRow(rawValue: word),
      case .entity(let entity)? = value("to"), let target = place(of: entity)?.pce
    else { return }
    let block = Ports.Block(row: row, from: pce, to: target)
    if begins {
      ports.blocks.append(block)
    } else if let place = ports.blocks.lastIndex(of: block) {
      ports.blocks.remove(at: place)
    }
  }
}
