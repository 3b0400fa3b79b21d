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
    topology.sites = sites.map { site in
      Topology.Site(
        name: site,
        occupants: systems.flatMap { system in
          system.prototype.placements.filter { $0.site == site }
            .map { Topology.Occupant(name: $0.entity, caption: $0.caption) }
        })
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
    let state = shared.network.state(of: link)
    switch field {
    case 0: return .boolean(state.isUp)
    case 1: return .duration(state.latency)
    case 2: return .number(state.loss)
    case 3: return .number(state.bandwidth.bitsPerSecond)
    default:
      let site = field == 4 ? shared.network.origin(of: link) : shared.network.destination(of: link)
      return .entity(EntityID(kind: WorldKinds.site, index: site.index))
    }
  }

  /// Lays a fault's conditions upon links, or lifts them, and tells every system.
  func applyConditions(_ number: Int, isBeginning: Bool) {
    if isBeginning {
      let condition = condition(of: faults[number])
      let token = shared.network.begin(condition, on: links(of: faults[number]), at: now)
      faults[number].conditions = [token]
    } else {
      for token in faults[number].conditions { shared.network.end(token, at: now) }
      faults[number].conditions = []
    }
    for system in systems.indices {
      systems[system].networkChanged(at: now, cause: faults[number].cause)
      collect(from: system)
    }
    planNetwork()
  }

  private func condition(of fault: RunningFault) -> LinkCondition {
    guard fault.name == "link.degrade" else { return .cut }
    func number(_ name: String) -> Double? {
      guard case .number(let value) = fault.arguments.first(where: { $0.name == name })?.value else {
        return nil
      }
      return value
    }
    func span(_ name: String) -> Duration {
      Duration(roundingSeconds: max(0, number(name) ?? 0) / 1e9)
    }
    let loss = min(max(number("loss") ?? 0, 0), 1)
    if loss >= 1 { return .cut }
    return LinkCondition(
      latency: span("latency"), jitter: span("jitter"), loss: loss,
      bandwidth: number("bandwidth").map { BitRate(bitsPerSecond: max(0, $0)) })
  }

  private func links(of fault: RunningFault) -> [LinkID] {
    switch fault.name {
    case "site.cut_off":
      var links: [LinkID] = []
      for target in fault.targets {
        for link in shared.network.links(of: SiteID(Int(target.index))) where !links.contains(link) {
          links.append(link)
        }
      }
      return links
    case "partition":
      let sites = fault.targets.map { SiteID(Int($0.index)) }
      return sites.flatMap { from in
        sites.compactMap { to in from == to ? nil : shared.network.link(from: from, to: to) }
      }
    default: return fault.targets.map { LinkID(Int($0.index)) }
    }
  }

  /// Lets transfers go on to now.
  func advanceNetwork() {
    plannedNetwork = .never
    for completed in shared.network.advance(to: now) {
      for system in systems.indices {
        systems[system].transferEnded(completed.id, at: now)
        collect(from: system)
      }
    }
    planNetwork()
  }

  /// Plans to look at transfers again when the next one ends.
  func planNetwork() {
    guard let next = shared.network.nextCompletion, next < plannedNetwork else { return }
    plannedNetwork = next
    schedule(.network, at: max(next, now), cause: nil)
  }
}
