import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension Scenario {
  /// The network of the scenario, checked when the file was read.
  func network(streams: RandomStreams) -> Network {
    let descriptions = links.map {
      LinkDescription(
        between: SiteID($0.from), and: SiteID($0.to), latency: $0.latency, jitter: $0.jitter,
        loss: $0.loss, bandwidth: $0.bandwidth)
    }
    do {
      return try Network(sites: sites, links: descriptions, streams: streams)
    } catch {
      preconditionFailure("the network of a checked scenario cannot be built: \(error)")
    }
  }

  /// Sites with what stands there, and links, for the picture in a report.
  var topology: Topology {
    var topology = Topology()
    let placements = systems.flatMap(\.prototype.placements)
    topology.sites = sites.map { site in
      Topology.Site(
        name: site,
        occupants: placements.filter { $0.site == site }
          .map { Topology.Occupant(name: $0.entity, caption: $0.caption) })
    }
    topology.links = links.map { link in
      var caption = "\(link.latency), \(link.bandwidth)"
      if link.loss > 0 { caption += ", \(link.loss * 100) % loss" }
      return Topology.Link(from: link.from, to: link.to, caption: caption)
    }
    return topology
  }
}

extension DrillWorld {
  /// A field of a link, in the order of ``WorldKinds/linkFields``.
  func linkReading(_ field: Int, link index: Int) -> Reading {
    let link = LinkID(index)
    return shared.withNetwork { network in
      switch field {
      case 0: return .boolean(network.state(of: link).isUp)
      case 1: return .duration(network.state(of: link).latency)
      case 2: return .number(network.state(of: link).loss)
      case 3: return .number(network.state(of: link).bandwidth.bitsPerSecond)
      default:
        let site = field == 4 ? network.origin(of: link) : network.destination(of: link)
        return .entity(EntityID(kind: WorldKinds.site, index: site.index))
      }
    }
  }

  /// Whether anything gets into or out of a site; one without links is alone by declaration.
  func isConnected(site: SiteID) -> Bool {
    let links = shared.network.links(of: site)
    return links.isEmpty || links.contains { shared.network.state(of: $0).isUp }
  }

  /// Lays a fault's conditions upon links, or lifts them, and tells every system.
  func applyConditions(_ number: Int, isBeginning: Bool, cause: DecisionID) {
    if isBeginning {
      let condition = condition(of: faults[number])
      let links = links(of: faults[number])
      faults[number].condition = shared.network.begin(condition, on: links, at: now)
    } else if let token = faults[number].condition {
      shared.network.end(token, at: now)
      faults[number].condition = nil
    }
    for system in systems.indices {
      systems[system].networkChanged(at: now, cause: cause)
      collect(from: system)
    }
    planNetwork()
  }

  /// What a fault lays upon its links; figures that leave nothing are a cut.
  private func condition(of fault: RunningFault) -> LinkCondition {
    guard fault.name == "link.degrade" else { return .cut }
    func number(_ name: String) -> Double? {
      guard case .number(let value) = fault.arguments.first(where: { $0.name == name })?.value
      else {
        return nil
      }
      return value
    }
    func span(_ name: String) -> Duration {
      Duration(roundingSeconds: max(0, number(name) ?? 0) / 1e9)
    }
    let loss = max(number("loss") ?? 0, 0)
    let bandwidth = number("bandwidth")
    guard loss < 1, bandwidth.map({ $0 > 0 }) ?? true else { return .cut }
    return LinkCondition(
      latency: span("latency"), jitter: span("jitter"), loss: loss,
      bandwidth: bandwidth.map { BitRate(bitsPerSecond: $0) })
  }

  private func links(of fault: RunningFault) -> [LinkID] {
    let named = fault.targets.filter { $0.kind == WorldKinds.link }.map { LinkID(Int($0.index)) }
    let sites = fault.targets.filter { $0.kind == WorldKinds.site }.map { SiteID(Int($0.index)) }
    var links = named
    if fault.name == "partition" {
      links += shared.network.links(from: sites, to: sites)
    } else {
      for site in sites { links += shared.network.links(of: site) }
    }
    var seen: [LinkID] = []
    for link in links where !seen.contains(link) { seen.append(link) }
    return seen
  }

  /// Lets transfers go on to now; only the event planned last counts.
  ///
  /// No field of a site or a link follows transfers, so that only what systems make of an end counts.
  func advanceNetwork() {
    guard plannedNetwork == now else { return }
    plannedNetwork = .never
    plannedNetworkVersion = .max
    for completed in shared.network.advance(to: now) {
      for system in systems.indices {
        systems[system].transferEnded(completed.id, at: now)
        changes.formUnion(systems[system].changes)
        collect(from: system)
      }
    }
    planNetwork()
  }

  /// Plans to look at transfers again when the next one ends.
  func planNetwork() {
    let version = shared.withNetwork { $0.version }
    guard version != plannedNetworkVersion else { return }
    plannedNetworkVersion = version
    guard let next = shared.network.nextCompletion.map({ max($0, now) }) else {
      plannedNetwork = .never
      return
    }
    guard next != plannedNetwork else { return }
    plannedNetwork = next
    schedule(.network, at: next, cause: nil)
  }
}
