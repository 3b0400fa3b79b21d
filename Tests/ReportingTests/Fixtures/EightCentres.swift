import Observations
import Units

/// A large record: eight PCEs, all links, all pairs of replication, many decisions.
enum EightCentres {
  static let names = [
    "us-east", "us-west", "eu-west", "eu-central", "ap-south", "ap-northeast", "sa-east",
    "a-centre-whose-name-is-long",
  ]

  static func record(variant: String) -> DrillRecord {
    var record = LeaderSiteOutage.isolationOmitted
    record.header.variant = variant
    record.header.topology.sites = names.map { name in
      .init(
        name: name,
        occupants: [
          .init(name: "pce:" + name, caption: "member, 4x2"),
          .init(name: "vens:vens-" + name, caption: "25,000 VENs"),
        ])
    }
    record.header.topology.links = links
    record.lanes = names.flatMap { name in
      LeaderSiteOutage.asWritten.lanes.prefix(4).map {
        StateLane(entity: "pce:" + name, aspect: $0.aspect, changes: $0.changes)
      }
    }
    record.series = lags(like: record) + record.series.filter { $0.metric != "lag" }
    record.decisions = (0..<4_000).map(decision)
    return record
  }

  private static var links: [Topology.Link] {
    var links: [Topology.Link] = []
    for from in names.indices {
      for to in names.indices where to > from {
        links.append(Topology.Link(from: from, to: to, caption: "80 ms"))
      }
    }
    return links
  }

  private static func lags(like record: DrillRecord) -> [LevelSeries] {
    let points = record.series.first { $0.metric == "lag" }?.points ?? []
    var lags: [LevelSeries] = []
    for from in names {
      for to in names where to != from {
        lags.append(
          LevelSeries(
            entity: "replication:\(from)->\(to)", metric: "lag", unit: .seconds, shape: .linear,
            points: points))
      }
    }
    return lags
  }

  private static func decision(_ index: Int) -> Decision {
    Decision(
      at: Instant(.seconds(Int64(index) * 7)), kind: index % 50 == 0 ? .command : .system,
      subject: "pce:" + names[index % 8], text: "changes its state for the \(index)th time",
      cause: index > 0 ? DecisionID(index: Int32(index - 1)) : nil, sources: ["SC-HEALTH-007"])
  }
}
