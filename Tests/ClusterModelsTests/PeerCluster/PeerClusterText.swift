import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// A cluster as a scenario would describe it, with what a test changes.
struct PeerClusterText {
  typealias Content = ConfigurationValue.Content
  typealias Keys = [(String, Content)]

  /// Groups of the one cluster with their machines; nil for a cluster that is yet to be created.
  var groups: [(name: String, machines: [String])]? = [("Main_Group", ["lab1", "lab2", "lab3"])]
  /// Machines of no cluster.
  var standalone: [String] = []
  var clusterName = "CompanyName"
  var clusterSettings: [(String, String)] = []
  var groupSettings: [String: [(String, String)]] = [:]
  /// Further keys of single machines.
  var keys: [String: Keys] = [:]
  var machineSettings: [String: [(String, String)]] = [:]
  /// Features that can be asked about although nothing sets them.
  var features: [(String, Keys)] = [("dnsconfig", [])]
  var files: [(String, Keys)] = []
  var readings: Keys = []
  /// Fixed figures, so that a test can count with them.
  var timing: Keys = [
    ("ping_timeout", .duration(.seconds(10))), ("hop", .duration(.seconds(2))),
    ("reconnect", .duration(.seconds(8))), ("sync", .duration(.seconds(20))),
  ]
  var system: Keys = []
  var loads: [(kind: String, keys: Keys)] = []
  /// A second cluster with its machines.
  var second: [String] = []

  var machines: [String] { (groups ?? []).flatMap(\.machines) + standalone + second }

  static func record(_ keys: Keys) -> Content { .record(SystemText.entries(keys)) }
  static func map(_ keys: Keys) -> Content { .map(SystemText.entries(keys)) }
  static func words(_ words: [String]) -> Content {
    .list(words.map { SystemText.value(.text($0)) })
  }
  static func settings(_ settings: [(String, String)]) -> Content {
    map(settings.map { ($0.0, .text($0.1)) })
  }

  private var clusters: Keys {
    var own: Keys = [("settings", Self.settings(clusterSettings))]
    if let groups {
      own.append(
        (
          "groups",
          Self.map(
            groups.map { group in
              (
                group.name,
                Self.record([
                  ("machines", Self.words(group.machines)),
                  ("settings", Self.settings(groupSettings[group.name] ?? [])),
                ])
              )
            })
        ))
    }
    own.append(("later_groups", Self.words(["Paris", "Rome"])))
    var all: Keys = [(clusterName, Self.record(own))]
    if !second.isEmpty {
      let group = Self.record([("machines", Self.words(second))])
      all.append(("Second", Self.record([("groups", Self.map([("Main_Group", group)]))])))
    }
    return all
  }

  var configuration: SystemConfiguration {
    let all: Keys = machines.map { name in
      var own = keys[name] ?? []
      if !own.contains(where: { $0.0 == "site" }) { own.append(("site", .text("site-\(name)"))) }
      own.append(("settings", Self.settings(machineSettings[name] ?? [])))
      return (name, Self.record(own))
    }
    let section: Keys =
      system + [
        ("machines", Self.map(all)), ("clusters", Self.map(clusters)),
        ("features", Self.map(features.map { ($0.0, Self.record($0.1)) })),
        ("files", Self.map(files.map { ($0.0, Self.record($0.1)) })),
        ("readings", Self.record(readings)), ("timing", Self.record(timing)),
      ]
    return SystemConfiguration(
      name: "mail", profile: "14.0", section: SystemText.value(Self.record(section)),
      loads: loads.map { ("load", $0.kind, SystemText.value(Self.record($0.keys))) },
      sites: sites, firstKind: 3)
  }

  /// One site for each machine.
  var sites: [String] { machines.map { "site-\($0)" } }

  /// Links of 10 ms one way and 1 Gbit/s between all sites.
  func network(_ streams: RandomStreams) -> Network {
    var links: [LinkDescription] = []
    for first in sites.indices {
      for second in sites.indices where second > first {
        links.append(
          LinkDescription(
            between: SiteID(first), and: SiteID(second), latency: .milliseconds(10),
            bandwidth: BitRate(bitsPerSecond: 1e9)))
      }
    }
    do {
      return try Network(sites: sites, links: links, streams: streams)
    } catch {
      preconditionFailure("the test's network is wrong: \(error)")
    }
  }

  /// A cluster of machines `m1` to `mN` in one group.
  static func mesh(of count: Int) -> PeerClusterText {
    PeerClusterText(groups: [("Main_Group", (1...count).map { "m\($0)" })])
  }

  /// The example of the guide: two machines in each of three groups.
  static let sixPeers = PeerClusterText(groups: [
    ("Main_Group", ["lab1", "lab2"]), ("Paris", ["lab3", "lab4"]), ("Rome", ["lab5", "lab6"]),
  ])
}
