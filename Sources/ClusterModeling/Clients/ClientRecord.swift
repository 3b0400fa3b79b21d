import Units

/// What is true of one client, as of its last settled beat.
struct ClientRecord: BitwiseCopyable {
  /// Beat k of the epoch falls at `origin` + k intervals + the jitter of beat k.
  var origin: Instant
  /// When the managing server last heard it.
  var lastHeard: Instant
  /// The managing server's clock for silence at that time.
  var silenceMark: Duration = .zero
  /// When its resolver will show another server.
  var resolverChange = Instant.never
  /// When the connection that it waits for will be set up.
  var acceptance = Instant.never
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
  /// The next beat that is more than routine, and when it falls.
  var eventfulBeat: Instant = .never
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
  var hasSession = true
  var isDegraded = false
  var isOffline = false
  var isMinimal = false
  var isLost = false
  var owesPolicy = false
  var isRemoved = false
  /// Whether it is about to line up for a connection, and waits for others to be played.
  var linesUp = false

  /// Whether a policy is on its way to it or being put into force.
  var hasPolicyInFlight: Bool { push != .never || application != .never }
}
