/// Why a text is not the quantity it should be, in plain words and without a place.
///
/// Whoever reads the file adds file, line and column.
public struct QuantityError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what would be right.
  public let message: String

  /// What is wrong, and what would be right.
  public var description: String { message }

  /// An error with its message.
  public init(_ message: String) { self.message = message }
}
