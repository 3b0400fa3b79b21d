/// Why a population cannot be simulated exactly as described.
public enum ClientPopulationError: Error, Hashable, CustomStringConvertible {
  /// A group names a server that does not exist.
  case unknownServer(group: String)
  /// There are more servers than clients can remember.
  case tooManyServers(limit: Int)
  /// There are more hearing windows than are counted.
  case tooManyHearingWindows(limit: Int)
  /// A number of clients is negative, or a count of beats is not at least one.
  case countOutOfRange(group: String)
  /// The heartbeat interval is not positive, or its jitter is not below half of it.
  case jitterTooWide(group: String)
  /// An interval is so long that beats fall beyond the end of the clock.
  case intervalTooLong(group: String)
  /// A chance or share is outside 0 to 1.
  case shareOutOfRange(group: String)
  /// Healthy clients would fall silent for longer than this window or offline timer.
  case windowTooShort(group: String)
  /// A rate or period of a server is not positive.
  case rateNotPositive(server: String)
  /// A flow interval, upload rate or buffer is not positive.
  case flowTimingOutOfRange(group: String)

  /// What is wrong, in plain words.
  public var description: String {
    switch self {
    case .unknownServer(let group):
      "\(group): its home is not among the servers"
    case .tooManyServers(let limit):
      "at most \(limit) servers can share one client population"
    case .tooManyHearingWindows(let limit):
      "at most \(limit) different hearing windows can be counted"
    case .countOutOfRange(let group):
      "\(group): the number of clients must not be negative, beat counts must be 1 to 200"
    case .jitterTooWide(let group):
      "\(group): the interval must be positive and the jitter less than half of it"
    case .intervalTooLong(let group):
      "\(group): an interval of more than ten years cannot be simulated"
    case .shareOutOfRange(let group):
      "\(group): chances and shares lie between 0 and 1"
    case .windowTooShort(let group):
      "\(group): a hearing window or offline timer below interval + 2 x jitter "
        + "would flicker for healthy clients"
    case .rateNotPositive(let server):
      "\(server): rates and periods must be positive"
    case .flowTimingOutOfRange(let group):
      "\(group): flow interval, upload rate and buffer must be positive"
    }
  }
}
