/// Which fields may have changed, as a set of kinds of entity and, apart from them, of clients.
///
/// A claim that too much changed costs time; a claim that too little did is a mistake, which a drill
/// that looks at everything brings to light.
public struct ChangedFields: Hashable, Sendable, BitwiseCopyable {
  /// Bit k stands for the k-th kind, the last but one for all kinds beyond, the last for clients.
  public private(set) var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Nothing changed.
  public static let none = ChangedFields(bits: 0)
  /// Anything may have changed.
  public static let all = ChangedFields(bits: .max)
  /// Only fields that follow clients (``EntityField/followsClients``).
  public static let clients = ChangedFields(bits: 1 << 63)

  /// All fields of a kind, those that follow clients included.
  public static func kind(_ kind: Int) -> ChangedFields {
    ChangedFields(bits: 1 << UInt64(min(kind, mostKinds)))
  }

  /// Kinds with a bit of their own.
  private static let mostKinds = 62

  /// True when nothing changed.
  @inlinable
  public var isEmpty: Bool { bits == 0 }

  /// Whether something of both may have changed.
  @inlinable
  public func intersects(_ other: ChangedFields) -> Bool { bits & other.bits != 0 }

  /// Adds what else may have changed.
  public mutating func formUnion(_ other: ChangedFields) { bits |= other.bits }
}
