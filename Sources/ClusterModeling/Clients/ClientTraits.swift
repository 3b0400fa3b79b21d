/// Under which headings a client is counted, one bit each.
struct ClientTraits: OptionSet, Hashable, BitwiseCopyable, Sendable {
  var rawValue: UInt32

  /// Hearing windows that can be told apart.
  static let windowLimit = 4

  static let member = ClientTraits(rawValue: 1 << 0)
  static let degraded = ClientTraits(rawValue: 1 << 1)
  static let offline = ClientTraits(rawValue: 1 << 2)
  static let refused = ClientTraits(rawValue: 1 << 3)
  static let minimal = ClientTraits(rawValue: 1 << 4)
  static let lost = ClientTraits(rawValue: 1 << 5)
  static let blind = ClientTraits(rawValue: 1 << 6)
  static let moved = ClientTraits(rawValue: 1 << 7)
  static let moving = ClientTraits(rawValue: 1 << 8)
  static let waiting = ClientTraits(rawValue: 1 << 9)
  static let reporting = ClientTraits(rawValue: 1 << 10)
  static let uploading = ClientTraits(rawValue: 1 << 11)
  static let buffering = ClientTraits(rawValue: 1 << 12)
  static let overflowing = ClientTraits(rawValue: 1 << 13)
  static let owesPolicy = ClientTraits(rawValue: 1 << 14)
  static let active = ClientTraits(rawValue: 1 << 15)

  /// The bits of the hearing windows that a client with so many run out is still in.
  static func heard(expired: UInt8, of windows: Int) -> ClientTraits {
    ClientTraits(rawValue: ((1 << UInt32(windows)) - (1 << UInt32(expired))) << 16)
  }

  /// The bit of one hearing window.
  static func heard(window: Int) -> ClientTraits {
    ClientTraits(rawValue: 1 << (16 + UInt32(window)))
  }

  /// The traits that tell what becomes of a client's flows.
  static let flowTraits: ClientTraits = [.reporting, .uploading, .buffering, .overflowing]
}
