import SimulationKernel
import Units

/// Finds the client on which a version is in force last, and computes few ways for it.
///
/// Who is looked at is served before all who were looked at already. A draw grows with its random
/// bits; so who has no more of them than somebody whose way was too short whatever the other draw
/// had been cannot be the last, and the draw itself need not be computed.
struct LongestWays {
  private let version: UInt64
  private let timing: PolicyTiming
  private let pushes: SplitMixStreams
  private let applications: SplitMixStreams
  private let longestPush: Duration
  private let longestApplication: Duration
  private let areApplicationsAlike: Bool
  /// The fewest random bits that may still make a push long enough.
  private var leastPush: UInt64 = 0
  /// The fewest random bits that may still make an application long enough.
  private var leastApplication: UInt64 = 0
  /// Before this, nobody was served who may be the last.
  private var earliest: Instant
  /// When the version was in force on the last client so far.
  private(set) var last: Instant
  /// Whether all who are served get this version, so that its draws say how long they take.
  var isAlone = true

  init(_ group: ClientGroupState, version: Int32, last: Instant) {
    self.version = UInt64(version)
    timing = group.description.policy
    pushes = group.pushes
    applications = group.applications
    longestPush = pushes.duration(timing.pushLatency, from: .max)
    longestApplication = applications.duration(timing.applyTime, from: .max)
    areApplicationsAlike = group.hasConstantApplyTime
    earliest = last - longestPush - longestApplication
    self.last = last
  }

  /// Whether somebody who is served at an instant may be the last.
  @inline(__always)
  func mayMatter(servedAt served: Instant) -> Bool { served > earliest }

  /// Whether the client at a place in the group may be the last, as far as its random bits tell.
  @inline(__always)
  func mayMatter(_ ordinal: UInt64) -> Bool {
    guard pushes.bits(of: ordinal, version) >= leastPush else { return false }
    return areApplicationsAlike || !isAlone
      || applications.bits(of: ordinal, version) >= leastApplication
  }

  /// When the version reaches a client.
  func arrival(at ordinal: UInt64, servedAt served: Instant) -> Instant {
    served + pushes.duration(timing.pushLatency, of: ordinal, version)
  }

  /// Takes note of a client's way, on which it gets `newest`.
  mutating func note(
    _ ordinal: UInt64, servedAt served: Instant, arrival: Instant, of newest: Int32
  ) {
    let application = applications.duration(timing.applyTime, of: ordinal, UInt64(newest))
    last = max(last, arrival + application)
    earliest = last - longestPush - longestApplication
    if arrival + longestApplication <= last {
      leastPush = more(than: pushes.bits(of: ordinal, version))
    }
    if served + longestPush + application <= last {
      leastApplication = more(than: applications.bits(of: ordinal, version))
    }
  }

  private func more(than bits: UInt64) -> UInt64 { bits == .max ? bits : bits + 1 }
}
