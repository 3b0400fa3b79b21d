import ClusterModeling
import NetworkModel

/// What the header of a report says of the blocks.
extension GenericSystem {
  /// One line for each block.
  var summaryLines: [String] {
    stationLines + componentLines + groupLines + pairLines + otherLines
  }

  private var stationLines: [String] {
    plan.stations.map { station in
      let servers = station.servers.map { "\($0) servers" } ?? "as many servers as jobs"
      let queue = station.queue.map { "\($0) places to wait" } ?? "no limit to the queue"
      return "\(station.entity)  \(servers)  \(queue)  service \(station.service) s"
    }
  }

  private var componentLines: [String] {
    plan.components.map { component in
      let lifetime = component.lifetime.map { "lives \($0) s" } ?? "fails by the story alone"
      let repair = component.repair.map { "repair \($0) s" } ?? "repaired by command"
      let crew = component.crew.map { "  by \(plan.crews[$0].name)" } ?? ""
      return "component:\(component.name)  \(component.units.count)  \(lifetime)  \(repair)\(crew)"
    }
  }

  private var groupLines: [String] {
    plan.groups.map { "\($0.entity)  needs \($0.needs) of \($0.units.count)" }
  }

  private var pairLines: [String] {
    plan.pairs.map { pair in
      let watch =
        pair.heartbeat.map { "checked every \($0.every), \($0.misses) misses" }
        ?? "noticed after \(pair.detection) s"
      return "\(pair.entity)  \(pair.standby.rawValue) standby  \(watch)  "
        + "switch-over \(pair.switchOver) s"
    }
  }

  private var otherLines: [String] {
    plan.copies.map { "\($0.entity)  every \($0.every) s, takes \($0.takes) s" }
      + plan.names.map { "\($0.entity)  TTL \($0.timeToLive)  \($0.clients) clients" }
      + plan.links.map {
        "\($0.entity)  a change every \($0.changeEvery), sent in \($0.sendsOneIn)"
      }
  }

  var placements: [(site: String, entity: String, caption: String)] {
    plan.stations.compactMap { station in
      station.site.map { (plan.sites[$0.index], station.entity, "station") }
    }
      + plan.units.compactMap { unit in
        plan.components[unit.component].site.map {
          (plan.sites[$0.index], unit.entity, "component")
        }
      }
      + plan.pairs.flatMap { pair in
        (pair.sites ?? []).enumerated().map { place, site in
          (plan.sites[site.index], pair.entity, "node \(place + 1)")
        }
      }
  }
}
