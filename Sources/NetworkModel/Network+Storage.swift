import SimulationKernel
import Units

extension Network {
  /// What a network consists of.
  struct State: Sendable {
    let siteNames: [String]
    let linkCount: Int
    let descriptions: [LinkDescription]
    let routing: RoutingTable
    let retransmission: RetransmissionTimer
    let throughputLaw: ThroughputLaw
    /// Draws of messages by ordered pair of sites.
    let messageStreams: [RandomStream]

    /// Conditions in force, in the order in which they began.
    var conditions: [ActiveCondition] = []
    var conditionsBegun: UInt64 = 0
    var conditionVersion: UInt64 = 0
    /// State of each direction of a link.
    var linkStates: [LinkState]
    /// State of the route of each ordered pair of sites.
    var routeStates: [LinkState] = []
    var transfers: BulkTransfers
  }

  /// The parts behind an address, so that no access to them is watched.
  ///
  /// Unchecked: written only by the one network that has made sure of being the only holder.
  final class Storage: @unchecked Sendable {
    let place: UnsafeMutablePointer<State>

    init(_ state: State) {
      place = .allocate(capacity: 1)
      place.initialize(to: state)
    }

    deinit {
      place.deinitialize(count: 1)
      place.deallocate()
    }
  }
}

// The parts by their names.
extension Network {
  /// Names of the sites, by ``SiteID``.
  public var siteNames: [String] { state.siteNames }
  /// Number of directions of links; a ``LinkID`` is below it.
  public var linkCount: Int { state.linkCount }
  var descriptions: [LinkDescription] { state.descriptions }
  var routing: RoutingTable { state.routing }
  var retransmission: RetransmissionTimer { state.retransmission }
  var throughputLaw: ThroughputLaw { state.throughputLaw }
  var messageStreams: [RandomStream] { state.messageStreams }
  var conditions: [ActiveCondition] {
    _read { yield state.conditions }
    _modify { yield &state.conditions }
  }
  var conditionsBegun: UInt64 {
    _read { yield state.conditionsBegun }
    _modify { yield &state.conditionsBegun }
  }
  var conditionVersion: UInt64 {
    _read { yield state.conditionVersion }
    _modify { yield &state.conditionVersion }
  }
  var linkStates: [LinkState] {
    _read { yield state.linkStates }
    _modify { yield &state.linkStates }
  }
  var routeStates: [LinkState] {
    _read { yield state.routeStates }
    _modify { yield &state.routeStates }
  }
  var transfers: BulkTransfers {
    _read { yield state.transfers }
    _modify { yield &state.transfers }
  }
}
