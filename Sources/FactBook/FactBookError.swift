/// A document of facts or assumptions that cannot be read, with its place.
public struct FactBookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The document's name.
  public let document: String
  /// The line in the document, from 1; zero when the whole document is meant.
  public let line: Int
  /// What is wrong, in plain words.
  public let message: String

  /// The place and the message.
  public var description: String { "\(document):\(line): \(message)" }
}
