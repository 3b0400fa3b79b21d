import ClusterModeling
import Observations
import SimulationKernel
import Units

extension PeerCluster {
  /// What to do about an inconsistency; the first is the default (PC-CONS-007).
  enum CheckChoice: String, Sendable, CaseIterable { case first, other, ignore }
}

/// `clustercheck`: looks for inconsistencies and can resolve them (PC-CONS-006).
extension PeerCluster {
  mutating func beginCheck(_ order: Order, _ context: Context) -> CommandResponse {
    let count = machines[order.machine].cluster.map { members(of: $0).count } ?? 1
    return beginWork(
      order, takes: context.ledger.fixedDuration(PeerParameters.checkTime) * Int64(count), context)
  }

  /// Compares all machines that can be reached; the others are listed as unchecked (PC-CONS-008).
  mutating func finishCheck(_ order: Order, _ context: Context) -> CommandOutcome {
    guard let cluster = machines[order.machine].cluster else {
      return .failed(Refusal("it is in no cluster any more", sources: ["PC-ARCH-014"]))
    }
    let all = members(of: cluster)
    let reached = all.filter { $0 == order.machine || mesh.isUp(order.machine, $0) }
    let unchecked = all.filter { !reached.contains($0) }
    if !unchecked.isEmpty {
      note(
        .system, clusterEntity(of: order.machine),
        "clustercheck: unchecked: "
          + unchecked.map { plan.machines[$0].name }.joined(separator: ", "),
        context, "PC-CONS-008")
    }
    let words = (word(order, "choices") ?? "first").split(separator: "-")
    let choices = words.map { CheckChoice(rawValue: String($0)) ?? .first }
    var found = 0
    for item in inconsistencies(among: reached) {
      let choice = choices[min(found, choices.count - 1)]
      found += 1
      resolve(item, among: reached, choice, order, context)
    }
    tally.inconsistenciesFound += found
    if found == 0 {
      tally.cleanChecks += 1
      note(
        .system, clusterEntity(of: order.machine), "clustercheck: no inconsistencies found",
        context, "PC-CONS-010")
    }
    touch()
    return .succeeded
  }

  /// Features at modes of which machines hold different versions, in order.
  func inconsistencies(among members: [Int]) -> [Item] {
    guard let first = members.first else { return [] }
    var items: [Item] = []
    for other in members.dropFirst() {
      let found = machines[first].store.differences(from: machines[other].store)
      for item in found where !items.contains(item) { items.append(item) }
    }
    return items
  }

  /// Forces the first machine's version, or the other's, or leaves it (PC-CONS-007).
  private mutating func resolve(
    _ item: Item, among members: [Int], _ choice: CheckChoice, _ order: Order, _ context: Context
  ) {
    let first = members[0]
    let content = machines[first].store.content(item)
    let other = members.first { machines[$0].store.content(item) != content } ?? first
    let rows = [first, other].map { row(of: item, on: $0) }
    note(
      .system, clusterEntity(of: order.machine),
      "clustercheck: \(item.words) is inconsistent: "
        + rows.joined(separator: "; ") + "; choice \(choice.rawValue)", context, "PC-CONS-006",
      "PC-CONS-007",
      "PC-CONS-009")
    guard choice != .ignore else {
      tally.ignored += 1
      return
    }
    tally.resolvedByChoice += 1
    let source = choice == .first ? first : other
    let loser = choice == .first ? other : first
    for entry in machines[loser].store.variables(item) where changes[entry.change].isCommit {
      changes[entry.change].isSuperseded = true
    }
    force(item, from: source, among: members, order, context)
  }

  private func row(of item: Item, on machine: Int) -> String {
    let entry = machines[machine].store.variables(item).max { $0.change < $1.change }
    guard let entry else { return "\(plan.machines[machine].name): not set" }
    let change = changes[entry.change]
    return "\(plan.machines[machine].name): updated at \(change.stamp) s by \(change.user) on "
      + plan.machines[change.host].name
  }

  /// A new change with one machine's version, of which all former ones are ancestors.
  private mutating func force(
    _ item: Item, from source: Int, among members: [Int], _ order: Order, _ context: Context
  ) {
    var keys: [Key] = []
    for member in members {
      for entry in machines[member].store.variables(item) where !keys.contains(entry.key) {
        keys.append(entry.key)
      }
    }
    for key in keys {
      var lineage: [Int] = []
      for member in members {
        let known = machines[member].store.entry(key)?.lineage ?? []
        lineage += known.filter { !lineage.contains($0) }
      }
      let entry = Entry(key: key, content: machines[source].store.content(key), lineage: lineage)
      machines[order.machine].store.replace(entry)
    }
    let edits = keys.map {
      Edit(key: $0, content: machines[source].store.content($0), base: nil)
    }
    apply(edits, on: order.machine, by: order.request.actor, isCommit: false, context)
  }
}
