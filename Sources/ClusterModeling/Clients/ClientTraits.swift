/// Under which headings a client is counted, one bit each.
public struct ClientTraits: OptionSet, Hashable, BitwiseCopyable, Sendable {
  /// The bits.
  public var rawValue: UInt32

  /// The headings of some bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Hearing windows that can be told apart.
  static let windowLimit = 4

  /// All clients.
  public static let member = ClientTraits(rawValue: 1 << 0)
  /// Several beats in a row are missed.
  public static let degraded = ClientTraits(rawValue: 1 << 1)
  /// Marked offline by the managing server.
  public static let offline = ClientTraits(rawValue: 1 << 2)
  /// Authentication has failed.
  public static let refused = ClientTraits(rawValue: 1 << 3)
  /// Beats rarely and captures no flows.
  public static let minimal = ClientTraits(rawValue: 1 << 4)
  /// In the state Lost Agent (SC-VEN-010).
  public static let lost = ClientTraits(rawValue: 1 << 5)
  /// No policy can reach it.
  public static let blind = ClientTraits(rawValue: 1 << 6)
  /// Not at the target of its group.
  public static let moved = ClientTraits(rawValue: 1 << 7)
  /// Tries another server than its active one.
  public static let moving = ClientTraits(rawValue: 1 << 8)
  /// Queues for a new connection.
  public static let waiting = ClientTraits(rawValue: 1 << 9)
  /// Reports flows as it sees them.
  public static let reporting = ClientTraits(rawValue: 1 << 10)
  /// Sends buffered flows besides.
  public static let uploading = ClientTraits(rawValue: 1 << 11)
  /// Keeps its flows.
  public static let buffering = ClientTraits(rawValue: 1 << 12)
  /// Loses its oldest flows.
  public static let overflowing = ClientTraits(rawValue: 1 << 13)
  /// Has a computed policy still to fetch.
  public static let owesPolicy = ClientTraits(rawValue: 1 << 14)
  /// Neither degraded nor lost.
  public static let active = ClientTraits(rawValue: 1 << 15)

  /// The bits of the hearing windows that a client with so many run out is still in.
  @inline(__always)
  static func heard(expired: UInt8, of windows: Int) -> ClientTraits {
    ClientTraits(rawValue: ((1 << UInt32(windows)) - (1 << UInt32(expired))) << 16)
  }

  /// The bit of one hearing window.
  public static func heard(window: Int) -> ClientTraits {
    ClientTraits(rawValue: 1 << (16 + UInt32(window)))
  }

  /// The traits that tell what becomes of a client's flows.
  static let flowTraits: ClientTraits = [.reporting, .uploading, .buffering, .overflowing]
}
