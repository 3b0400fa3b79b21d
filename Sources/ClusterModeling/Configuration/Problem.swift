/// A place in a text that somebody wrote.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file as the user named it.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int

  /// A place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place this many columns further on the same line.
  public func advanced(by columns: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + columns)
  }

  /// File by file, each from top to bottom.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Something wrong, or doubtful, in what a user wrote.
public struct Problem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable { case error, warning }
  /// How bad it is.
  public var severity: Severity
  /// Where.
  public var location: SourceLocation
  /// What is wrong.
  public var message: String
  /// What would be right; empty when there is nothing to offer.
  public var hint: String
  /// Facts and assumptions behind it.
  public var sources: [String]

  /// A problem.
  public init(
    _ severity: Severity = .error, at location: SourceLocation, _ message: String,
    hint: String = "", sources: [String] = []
  ) {
    self.severity = severity
    self.location = location
    self.message = message
    self.hint = hint
    self.sources = sources
  }
}
