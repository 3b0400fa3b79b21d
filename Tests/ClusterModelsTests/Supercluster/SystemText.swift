import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// A Supercluster as a scenario would describe it, with what a test changes.
struct SystemText {
  /// A PCE: name, site, layout, further keys.
  struct PCE {
    var name: String
    var site: Int?
    var buildings: [Int] = []
    var layout = "2x2"
    var keys: [(String, ConfigurationValue.Content)] = []
  }
  /// A group of VENs: name, home, number, further keys.
  struct Group {
    var name: String
    var home: String
    var count: Int
    var keys: [(String, ConfigurationValue.Content)] = []
  }

  var profile = "23.5"
  var leader = "us"
  var sites = ["us-east", "eu-west", "ap-south"]
  var pces = [PCE(name: "us", site: 0), PCE(name: "eu", site: 1), PCE(name: "ap", site: 2)]
  var groups: [Group] = []
  var keys: [(String, ConfigurationValue.Content)] = []
  var readings: [(String, ConfigurationValue.Content)] = []
  var loads: [(name: String, kind: String, keys: [(String, ConfigurationValue.Content)])] = []

  static let location = SourceLocation(file: "test.yaml", line: 1, column: 1)

  static func value(_ content: ConfigurationValue.Content) -> ConfigurationValue {
    ConfigurationValue(content, at: location)
  }

  static func entries(
    _ keys: [(String, ConfigurationValue.Content)]
  ) -> [ConfigurationEntry] {
    keys.map { ConfigurationEntry(key: $0.0, keyLocation: location, value: value($0.1)) }
  }

  /// A reading of the guide under its key; without a word the adopted one holds.
  static func reading(_ key: String, _ word: String?) -> [(String, ConfigurationValue.Content)] {
    word.map { [(key, .text($0))] } ?? []
  }

  /// A reading that is yes or no; without either the adopted one holds.
  static func reading(_ key: String, _ holds: Bool?) -> [(String, ConfigurationValue.Content)] {
    holds.map { [(key, .boolean($0))] } ?? []
  }

  var configuration: SystemConfiguration {
    let pceEntries = pces.map { pce in
      var keys = pce.keys + [("layout", .text(pce.layout))]
      if let site = pce.site { keys.append(("site", .text(sites[site]))) }
      if !pce.buildings.isEmpty {
        keys.append(("buildings", .list(pce.buildings.map { Self.value(.text(sites[$0])) })))
      }
      return (pce.name, ConfigurationValue.Content.record(Self.entries(keys)))
    }
    var section = keys + [("leader", .text(leader)), ("pces", .map(Self.entries(pceEntries)))]
    if !readings.isEmpty { section.append(("readings", .record(Self.entries(readings)))) }
    return SystemConfiguration(
      name: "bigco", profile: profile, section: Self.value(.record(Self.entries(section))),
      clients: groups.map { group in
        let keys: [(String, ConfigurationValue.Content)] =
          [("home", .text(group.home)), ("count", .count(group.count))] + group.keys
        return (group.name, "ven", Self.value(.record(Self.entries(keys))))
      },
      loads: loads.map { ($0.name, $0.kind, Self.value(.record(Self.entries($0.keys)))) },
      sites: sites, firstKind: 3)
  }

  /// A full mesh of links of 40 ms one way and 1 Gbit/s.
  func network(_ streams: RandomStreams) -> Network {
    var links: [LinkDescription] = []
    for first in sites.indices {
      for second in sites.indices where second > first {
        links.append(
          LinkDescription(
            between: SiteID(first), and: SiteID(second), latency: .milliseconds(40),
            bandwidth: BitRate(bitsPerSecond: 1e9)))
      }
    }
    do {
      return try Network(sites: sites, links: links, streams: streams)
    } catch {
      preconditionFailure("the test's network is wrong: \(error)")
    }
  }
}
