/// Which fields may have changed, as a set of kinds of entity and, apart from them, of what clients
/// are counted by.
///
/// A claim that too much changed costs time; a claim that too little did is a mistake, which a drill
/// that looks at everything brings to light.
public struct ChangedFields: Hashable, Sendable, BitwiseCopyable {
  /// Bit k below 32 stands for the k-th kind, bit 31 for all kinds beyond; the upper ones stand for
  /// the counts of clients, bit 61 for beliefs, bit 62 for data under way.
  public private(set) var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Nothing changed.
  public static let none = ChangedFields(bits: 0)
  /// Anything may have changed.
  public static let all = ChangedFields(bits: .max)
  /// All fields that follow data under way (``EntityField/isChangedByData``).
  public static let data = ChangedFields(bits: 1 << 62)
  /// What somebody believes of others or a page shows of them, and nothing that is.
  public static let beliefs = ChangedFields(bits: 1 << 61)
  /// All fields that follow clients (``EntityField/changedByClients``).
  public static let clients = ChangedFields(bits: 0x9FFF_FFFF_0000_0000)

  /// All fields of a kind, those that follow clients included.
  public static func kind(_ kind: Int) -> ChangedFields {
    ChangedFields(bits: 1 << UInt64(min(kind, 31)))
  }

  /// What follows clients in another way than by counting them, and the counts under some headings.
  public static func clients(under traits: ClientTraits) -> ChangedFields {
    ChangedFields(bits: UInt64(traits.rawValue) << 32 | 1 << 63)
  }

  /// The counts under some headings and nothing else.
  public static func counts(under traits: ClientTraits) -> ChangedFields {
    ChangedFields(bits: UInt64(traits.rawValue) << 32)
  }

  /// True when nothing changed.
  public var isEmpty: Bool { bits == 0 }

  /// Whether something of both may have changed.
  public func intersects(_ other: ChangedFields) -> Bool { bits & other.bits != 0 }

  /// Adds what else may have changed.
  public mutating func formUnion(_ other: ChangedFields) { bits |= other.bits }
}
