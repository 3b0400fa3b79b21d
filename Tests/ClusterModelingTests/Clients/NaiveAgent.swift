import SimulationKernel
import Units

@testable import ClusterModeling

/// What a naive agent does at an instant, in the order in which it does it.
enum NaiveStep: Int {
  case acceptance, beat, push, application, minimal, lost, hearing, flow
}

/// What becomes of a naive agent's flows.
typealias NaiveFlowMode = ClientFlowState

/// One client as an agent of its own.
struct NaiveAgent {
  var group: Int
  var ordinal: Int
  var origin: Instant
  var lastHeard: Instant
  var active: Int
  var contact: Int
  var resolved: Int
  var comingRecord: (at: Instant, server: Int)?
  var knownBy: Set<Int>
  var isInitial: Bool
  var pairedVersion = 0
  var epoch = 0
  var beat = 0
  var missedBeats: Set<Int> = []
  var misses = 0
  var goodBeats = 0
  var windowsMissed = 0
  var refusedSince: Instant?
  var hasSession = true
  var isWaiting = false
  var isDegraded = false
  var isOffline = false
  var isMinimal = false
  var isLost = false
  var owesPolicy = false
  var isInLine = false
  var isRemoved = false
  var inHand: Set<Int> = []
  var inForce: Set<Int> = []
  var flowMode = NaiveFlowMode.reporting
  var isFlowTurned = false
  /// When the buffer will be full, or empty.
  var flowTurn = Instant.never
  var buffered = Duration.zero
  var flowMark = Instant.start
  /// Per server: nanoseconds spent reporting, uploading, and blind.
  var reported: [Int128]
  var uploaded: [Int128]
  var blind: [Int128]
  var overflowed: Int128 = 0
  var integralMark = Instant.start
  var stamps = [Int](repeating: 0, count: 8)

  mutating func turnFlow() { isFlowTurned = true }

  /// Adds the time since the last look to whatever the agent has been doing.
  mutating func integrate(to now: Instant, isBlind: Bool) {
    let span = Int128((now - integralMark).nanoseconds)
    integralMark = now
    guard !isRemoved else { return }
    if isBlind { blind[active] += span }
    if flowMode == .reporting || flowMode == .uploading { reported[active] += span }
    if flowMode == .uploading { uploaded[active] += span }
    if flowMode == .overflowing { overflowed += span }
  }

  /// Fills or empties the buffer as the mode since the last change says.
  mutating func accrueFlow(to now: Instant, isTurned: Bool, ratio: Double, limit: Duration) {
    let span = now - flowMark
    flowMark = now
    if flowMode == .uploading {
      let sent = Duration(roundingSeconds: span.seconds * ratio)
      buffered = isTurned ? .zero : max(.nanoseconds(1), buffered - sent)
    } else if flowMode == .buffering || flowMode == .overflowing {
      buffered = isTurned ? limit : min(limit, buffered + span)
    }
  }
}

/// A server as the naive population sees it.
struct NaiveServer {
  let server: ClientServer
  var condition: ServerCondition
  var acceptanceFree = Instant.start
  var policyFree = Instant.start
  var computed = 0
  let firstScan: Instant
  /// When its clock for silence ran.
  var watches: [(from: Instant, to: Instant)] = []

  init(_ server: ClientServer, _ streams: RandomStreams) {
    self.server = server
    condition = server.condition
    let bits = streams.stream(server.name, "offline scan phase").bits(0)
    let period = UInt64(server.offlineScanPeriod.nanoseconds)
    firstScan = Instant(nanoseconds: Int64(bits.multipliedFullWidth(by: period).high))
    if condition.countsSilence { watches = [(Instant(nanoseconds: -.max / 4), .never)] }
  }

  /// How long its clock for silence ran between two instants.
  func watched(from: Instant, to: Instant) -> Duration {
    watches.reduce(.zero) { sum, watch in
      let begin = max(from, watch.from)
      let end = min(to, watch.to)
      return end > begin ? sum + (end - begin) : sum
    }
  }
}

/// A group as the naive population sees it.
struct NaiveGroup {
  let group: ClientGroup
  let beats: NaiveBeats
  var agents: [Int] = []
  var isReachable: [Bool]
  var unusableTrust: [Double]
  var target: Int
  /// Servers that single clients were reassigned to.
  var adopters: Set<Int> = []
  let ratio: Double
  let streams: RandomStreams

  init(_ group: ClientGroup, servers: Int, _ streams: RandomStreams) {
    self.group = group
    self.streams = streams
    beats = NaiveBeats(group, streams)
    isReachable = Array(repeating: true, count: servers)
    unusableTrust = (0..<servers).map { $0 == group.home ? 0 : group.unusableTrustShare }
    target = group.home
    ratio = group.flows.backlogReportsPerMinute * group.flows.interval.seconds / 60
  }

  func isRightful(_ server: Int) -> Bool { server == target || adopters.contains(server) }

  func trusts(_ server: Int, ordinal: Int) -> Bool {
    let stream = streams.stream(group.name, "unusable trust chain")
    let share = unusableTrust[server]
    if ordinal >= group.count { return !(share > 0 && stream.happens(share, UInt64(ordinal))) }
    let unusable = Int((share * Double(group.count)).rounded(.toNearestOrAwayFromZero))
    let order = KeyedPermutation(size: group.count, key: stream.bits(0))
    return !(0..<unusable).contains { order.item(at: $0) == ordinal }
  }
}

/// A policy version as the naive population sees it.
struct NaiveVersion {
  /// Per group, the places of the clients that it concerns, in the order of the shuffle.
  let concerned: [[Int]]
  let provisionedAt: Instant
  var affected: Int
  var applied = 0
  var milestones: [Instant?] = [nil, nil, nil]

  mutating func note(at now: Instant) {
    for (place, percent) in [50, 99, 100].enumerated()
    where milestones[place] == nil && applied * 100 >= affected * percent {
      milestones[place] = now
    }
  }
}

/// Something that the naive population does at an instant.
enum NaiveEvent {
  case scan(Int)
  case step(Int, NaiveStep, Int)

  /// Servers before clients, clients by index, a client's steps in their order.
  var rank: (Int, Int) {
    switch self {
    case .scan(let server): (server - 1_000, 0)
    case .step(let client, let step, _): (client, step.rawValue)
    }
  }
}

/// All that is to come, as a binary heap.
struct NaiveEvents {
  private var heap: [(at: Instant, event: NaiveEvent)] = []

  var first: Instant? { heap.first?.at }

  mutating func add(_ at: Instant, _ event: NaiveEvent) {
    heap.append((at, event))
    var place = heap.count - 1
    while place > 0, isEarlier(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// The next event of an instant.
  mutating func next(at now: Instant) -> NaiveEvent? {
    guard let first = heap.first, first.at == now else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && isEarlier(child, least) {
        least = child
      }
      if least == place { return first.event }
      heap.swapAt(place, least)
      place = least
    }
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    heap[left].at == heap[right].at
      ? heap[left].event.rank < heap[right].event.rank : heap[left].at < heap[right].at
  }
}
