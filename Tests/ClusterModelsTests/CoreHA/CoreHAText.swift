import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Cores as a scenario would describe them, with what a test changes.
struct CoreHAText {
  typealias Content = ConfigurationValue.Content
  typealias Keys = [(String, Content)]

  var sites = ["dc1", "dc2"]
  /// Keys of the Primary `p` and the Secondary `s` beside the usual ones, which they replace.
  var primary: Keys = []
  var secondary: Keys = []
  /// Keys of a third Core `d` that watches `s`; none without them.
  var third: Keys?
  /// Fail over controls of every Secondary beside the usual ones.
  var controls: Keys = []
  /// Keys of the load balancer `lb`; none without them.
  var balancer: Keys? = []
  var furtherControllers: Keys = []
  var system: Keys = []
  var readings: Keys = []
  var devices = 100
  var loads: [(kind: String, keys: Keys)] = [
    ("admin.change", []), ("device.registration", []), ("device.check_in", []),
  ]
  var further: Keys = []

  static func filled(_ own: Keys, _ usual: Keys) -> Keys {
    own + usual.filter { key in !own.contains { $0.0 == key.0 } }
  }

  static func record(_ keys: Keys) -> Content { .record(SystemText.entries(keys)) }

  /// H 60 s, N 3, R 30 s, T 10 s, as in the fact book's examples.
  private var usualControls: Keys {
    [
      ("heartbeat_interval", .duration(.seconds(60))), ("consecutive_failures", .count(3)),
      ("recheck_interval", .duration(.seconds(30))), ("connect_timeout", .duration(.seconds(10))),
      ("first_heartbeat", .duration(.seconds(60))),
    ]
  }

  private func secondaryKeys(_ own: Keys, site: String) -> Keys {
    Self.filled(
      own,
      [
        ("site", .text(site)), ("mode", .text("secondary")),
        ("start_time", .duration(.minutes(30))), ("run_every", .duration(.hours(1))),
        ("fail_over_controls", Self.record(Self.filled(controls, usualControls))),
        ("if_failure_detected", .text("promote-to-primary")), ("promotion", .duration(.zero)),
        (
          "sync",
          Self.record([("takes", .duration(.minutes(5))), ("fails", .fraction(0))])
        ),
        (
          "notifications",
          Self.record([
            ("email", .text("ops@example.com")), ("sync_completion", .boolean(true)),
            ("failure", .boolean(true)),
          ])
        ),
      ])
  }

  var configuration: SystemConfiguration {
    var cores: Keys = [
      (
        "p",
        Self.record(Self.filled(primary, [("site", .text("dc1")), ("mode", .text("primary"))]))
      ),
      ("s", Self.record(secondaryKeys(secondary, site: "dc2"))),
    ]
    if let third {
      cores.append(
        (
          "d",
          Self.record(
            secondaryKeys(
              Self.filled(
                third,
                [
                  ("hostname_ip", .text("s")), ("start_time", .duration(.minutes(45))),
                  ("if_failure_detected", .text("keep-in-standby")),
                ]), site: "dc2"))
        ))
    }
    var section = Self.filled(
      system,
      [
        ("cores", .map(SystemText.entries(cores + further))), ("readings", Self.record(readings)),
      ])
    var controllers: Keys = []
    if let balancer {
      controllers.append(
        (
          "lb",
          Self.record(Self.filled(balancer, [("primary", .text("p")), ("secondary", .text("s"))]))
        ))
    }
    section.append(
      ("traffic_controllers", .map(SystemText.entries(controllers + furtherControllers))))
    return SystemConfiguration(
      name: "mdm", profile: "11.3", section: SystemText.value(Self.record(section)),
      clients: devices == 0
        ? []
        : [("phones", "device", SystemText.value(Self.record([("count", .count(devices))])))],
      loads: loads.map { ("load", $0.kind, SystemText.value(Self.record($0.keys))) },
      sites: sites, firstKind: 3)
  }

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
}
