import Foundation

/// Reading and writing of whole files, each failure with its class.
enum Files {
  /// The largest saved report or golden report that is read. [B]
  private static let largestSize = 1 << 28

  /// The text of a regular file.
  static func read(_ path: String) throws -> String {
    guard let text = try readIfThere(path) else {
      throw Failure(.cannotRead, "\(path): \(Descriptor.words(ENOENT))")
    }
    return text
  }

  /// The text of a regular file; nil when there is none at this path.
  static func readIfThere(_ path: String) throws -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    if file < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Failure(.cannotRead, "\(path): \(Descriptor.words(errno))")
    }
    defer { close(file) }
    guard kind(of: file) == S_IFREG, let bytes = Descriptor.read(file, atMost: largestSize) else {
      throw Failure(.cannotRead, "\(path): is not a regular file that can be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.cannotRead, "\(path): is not UTF-8 text")
    }
    return text
  }

  /// Writes a whole file: beside its place, to the disk, then renamed, so that nobody ever sees
  /// half of it; `-` is the standard output, and a device or pipe is written to as it is.
  static func write(_ text: String, to path: String) throws {
    if path == "-" { return try Output.print(text) }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try pour(text, into: path, isFolder: status.st_mode & S_IFMT == S_IFDIR)
    }
    // A link stays a link: what it points to is replaced.
    let target = resolved(path) ?? path
    let folder = try makeFolder(of: target, for: path)
    let temporary = "\(folder)/.firedrill-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw Failure(.cannotCreate, "\(path): cannot be created: \(Descriptor.words(errno))")
    }
    var number = Descriptor.write(Array(text.utf8), to: file)
    if number == 0, fsync(file) != 0 { number = errno }
    if close(file) != 0, number == 0 { number = errno }
    if number == 0, rename(temporary, target) != 0 { number = errno }
    if number != 0 {
      unlink(temporary)
      throw Failure(.cannotWrite, "\(path): cannot be written: \(Descriptor.words(number))")
    }
    keep(folder)
  }

  /// Writes to something that is there and is no regular file.
  private static func pour(_ text: String, into path: String, isFolder: Bool) throws {
    if isFolder { throw Failure(.cannotCreate, "\(path): is a folder") }
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw Failure(.cannotCreate, "\(path): cannot be opened: \(Descriptor.words(errno))")
    }
    var number = Descriptor.write(Array(text.utf8), to: file)
    if close(file) != 0, number == 0 { number = errno }
    if number != 0 {
      throw Failure(.cannotWrite, "\(path): cannot be written: \(Descriptor.words(number))")
    }
  }

  /// The folder of a path, made with those above it where it is missing.
  private static func makeFolder(of target: String, for path: String) throws -> String {
    guard let slash = target.lastIndex(of: "/") else { return "." }
    let folder = slash == target.startIndex ? "/" : String(target[..<slash])
    var status = stat()
    if stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return folder }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "\(path): its folder cannot be created")
    }
    return folder
  }

  /// Makes a renaming in the folder last through a loss of power.
  private static func keep(_ folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func kind(of file: Int32) -> mode_t {
    var status = stat()
    return fstat(file, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}
