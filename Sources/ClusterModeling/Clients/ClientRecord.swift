import Units

/// What is true of one client, as of its last settled beat.
///
/// There are hundreds of thousands of them, and most of the time of a storm is spent waiting for
/// them to come from memory: 128 bytes, two lines of a processor's cache.
struct ClientRecord: BitwiseCopyable {
  /// Beat k of the epoch falls at `origin` + k intervals + the jitter of beat k.
  var origin: Instant
  /// When the managing server last heard it.
  var lastHeard: Instant
  /// When its resolver will show another server.
  var resolverChange = Instant.never
  /// The first refusal since it was last accepted.
  var refusedSince = Instant.never
  /// When the policy that it is in line for reaches it through the event channel.
  var push = Instant.never
  /// When the policy in its hands will be in force.
  var application = Instant.never
  /// Time of flows in its buffer at `flowMark`.
  var buffered: Duration = .zero
  /// When its buffer was last brought up to date.
  var flowMark = Instant.start
  /// When its buffer will be full or empty.
  var flowTurn = Instant.never
  /// Its acceptance while it waits for one, else its next eventful beat.
  private var step = Instant.never
  var eventfulOrdinal: Int32 = 0
  /// The first beat that is not settled yet.
  var nextOrdinal: Int32 = 0
  /// The first missed beat that is not settled yet.
  var nextMiss: Int32 = .max
  var epoch: UInt32 = 0
  /// Place in its group.
  var ordinal: Int32
  /// All policy up to this version is in force or does not concern it.
  var policyFloor: Int32 = 0
  /// The version that it is putting into force.
  var policyInHand: Int32 = 0
  /// Servers that know it, one bit each.
  var knownBy: UInt32
  /// The traits under which it is counted at present.
  var traits = ClientTraits()
  var group: UInt16
  /// What it is or is not.
  private(set) var states: ClientStates = .hasSession
  /// The server that last accepted a beat of it.
  var active: UInt8
  /// The server that its attempts go to.
  var contact: UInt8
  /// The server that its resolver shows, as of its last beat or told change.
  var resolved: UInt8
  /// The server that its resolver will show from `resolverChange` on.
  var shown: UInt8
  /// Failed beats in a row, as far as they matter.
  var misses: UInt8 = 0
  /// Good beats in a row while degraded.
  var goodBeats: UInt8 = 0
  /// Hearing windows that have run out.
  var expiredWindows: UInt8 = 0

  init(
    origin: Instant, lastHeard: Instant, ordinal: Int32, knownBy: UInt32, group: UInt16,
    server: UInt8
  ) {
    self.origin = origin
    self.lastHeard = lastHeard
    self.ordinal = ordinal
    self.knownBy = knownBy
    self.group = group
    active = server
    contact = server
    resolved = server
    shown = server
  }

  /// Whether a policy is on its way to it or being put into force.
  var hasPolicyInFlight: Bool { push != .never || application != .never }

  /// When the connection that it waits for will be set up; never when it waits for none.
  var acceptance: Instant {
    @inline(__always) get { states.contains(.waits) ? step : .never }
    @inline(__always) set {
      if newValue != .never || states.contains(.waits) { step = newValue }
      self[.waits] = newValue != .never
    }
  }

  /// The next beat that is more than routine; none is planned while it waits.
  var eventfulBeat: Instant {
    @inline(__always) get { states.contains(.waits) ? .never : step }
    @inline(__always) set { if !states.contains(.waits) { step = newValue } }
  }

  var hasSession: Bool {
    @inline(__always) get { self[.hasSession] }
    @inline(__always) set { self[.hasSession] = newValue }
  }
  var isDegraded: Bool {
    @inline(__always) get { self[.isDegraded] }
    @inline(__always) set { self[.isDegraded] = newValue }
  }
  var isOffline: Bool {
    @inline(__always) get { self[.isOffline] }
    @inline(__always) set { self[.isOffline] = newValue }
  }
  var isMinimal: Bool {
    @inline(__always) get { self[.isMinimal] }
    @inline(__always) set { self[.isMinimal] = newValue }
  }
  var isLost: Bool {
    @inline(__always) get { self[.isLost] }
    @inline(__always) set { self[.isLost] = newValue }
  }
  var owesPolicy: Bool {
    @inline(__always) get { self[.owesPolicy] }
    @inline(__always) set { self[.owesPolicy] = newValue }
  }
  var isRemoved: Bool {
    @inline(__always) get { self[.isRemoved] }
    @inline(__always) set { self[.isRemoved] = newValue }
  }
  /// Whether it is about to line up for a connection, and waits for others to be played.
  var linesUp: Bool {
    @inline(__always) get { self[.linesUp] }
    @inline(__always) set { self[.linesUp] = newValue }
  }

  /// Whether it lines up after an outage of its group that is not played for it yet.
  var isPassing: Bool {
    @inline(__always) get { self[.isPassing] }
    @inline(__always) set { self[.isPassing] = newValue }
  }

  private subscript(state: ClientStates) -> Bool {
    @inline(__always) get { states.contains(state) }
    @inline(__always) set {
      if newValue { states.formUnion(state) } else { states.subtract(state) }
    }
  }
}

/// What a client is or is not, one bit each; what it is counted by has the bit of that heading.
struct ClientStates: OptionSet, BitwiseCopyable {
  var rawValue: UInt16

  static let isDegraded = ClientStates(as: .degraded)
  static let isOffline = ClientStates(as: .offline)
  static let isMinimal = ClientStates(as: .minimal)
  static let isLost = ClientStates(as: .lost)
  static let owesPolicy = ClientStates(as: .owesPolicy)
  static let waits = ClientStates(as: .waiting)
  static let hasSession = ClientStates(as: .member)
  static let isRemoved = ClientStates(as: .moved)
  static let linesUp = ClientStates(as: .moving)
  static let isPassing = ClientStates(as: .reporting)

  private init(as trait: ClientTraits) {
    self.init(rawValue: UInt16(truncatingIfNeeded: trait.rawValue))
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The headings that say the same.
  @inline(__always)
  var traits: ClientTraits {
    let counted: ClientStates = [
      .isDegraded, .isOffline, .isMinimal, .isLost, .owesPolicy, .waits,
    ]
    return ClientTraits(rawValue: UInt32(intersection(counted).rawValue))
  }
}
