import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// A pair as a scenario would describe it, with what a test changes.
struct StandbyPairText {
  typealias Content = ConfigurationValue.Content
  typealias Keys = [(String, Content)]

  var sites = ["east", "west", "plants"]
  /// Keys of the PCE that is active at the start.
  var east: Keys = []
  /// Keys of the other PCE.
  var west: Keys = []
  /// Keys of the system beside the usual ones, which they replace.
  var keys: Keys = []
  var traffic: Keys = []
  var readings: Keys = []
  /// VENs at the third site.
  var agents = 0
  var agentKeys: Keys = []
  var loads: [(kind: String, keys: Keys)] = []
  var isComplete = true
  /// Further PCEs, which a pair must not have.
  var further: [String] = []

  private static func filled(_ own: Keys, _ usual: Keys) -> Keys {
    own + usual.filter { key in !own.contains { $0.0 == key.0 } }
  }

  static func record(_ keys: Keys) -> Content { .record(SystemText.entries(keys)) }

  static func words(_ words: [String]) -> Content {
    .list(words.map { SystemText.value(.text($0)) })
  }

  var configuration: SystemConfiguration {
    let usualEast: Keys = [("site", .text("east")), ("pce_fqdn", .text("active-pce.com"))]
    let usualWest: Keys = [("site", .text("west")), ("pce_fqdn", .text("standby-pce.com"))]
    var pces: Keys = [("a", Self.record(Self.filled(east, usualEast)))]
    if isComplete { pces.append(("s", Self.record(Self.filled(west, usualWest)))) }
    for name in further {
      pces.append(
        (name, Self.record([("site", .text("plants")), ("pce_fqdn", .text("\(name).com"))])))
    }
    let usual: Keys = [
      ("active", .text("a")), ("active_pce_fqdn", .text("active-pce-global.com")),
      ("pces", .map(SystemText.entries(pces))), ("resolvers_extending_ttl", .fraction(0)),
      ("traffic", Self.record(traffic)), ("readings", Self.record(readings)),
    ]
    return SystemConfiguration(
      name: "pair", profile: "25.1",
      section: SystemText.value(Self.record(Self.filled(keys, usual))),
      clients: agents == 0
        ? []
        : [
          (
            "hosts", "agent",
            SystemText.value(
              Self.record(
                Self.filled(
                  agentKeys, [("count", .count(agents)), ("site", .text("plants"))])))
          )
        ],
      loads: loads.map { ("load", $0.kind, SystemText.value(Self.record($0.keys))) },
      sites: sites, firstKind: 3)
  }

  /// Links of 20 ms one way and 1 Gbit/s between all sites.
  func network(_ streams: RandomStreams) -> Network {
    var links: [LinkDescription] = []
    for first in sites.indices {
      for second in sites.indices where second > first {
        links.append(
          LinkDescription(
            between: SiteID(first), and: SiteID(second), latency: .milliseconds(20),
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
