#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of the machine: regular ones only, read up to a limit, never a pipe or a device.
public struct DiskFiles: FileSource {
  /// The files of the machine.
  public init() {}

  /// The bytes of a file, one more than the limit at most.
  public func bytes(of path: String, inside folder: String?) throws(FileFault) -> [UInt8] {
    if let folder { try checkThat(path, liesIn: folder) }
    // Without blocking, so that a pipe nobody writes to is refused and not waited for.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileFault("cannot be read: \(String(cString: strerror(errno)))") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFault("cannot be read") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(
        status.st_mode & S_IFMT == S_IFDIR
          ? "is a folder, not a file" : "is not a regular file but a pipe, socket or device")
    }
    return try read(file)
  }

  private func read(_ file: Int32) throws(FileFault) -> [UInt8] {
    let limit = SourceText.largestSize + 1
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(file, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(file, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 { throw FileFault("cannot be read: \(String(cString: strerror(errno)))") }
      if count == 0 { break }
      bytes += chunk[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  private func checkThat(_ path: String, liesIn folder: String) throws(FileFault) {
    guard let whole = resolved(path), let root = resolved(folder.isEmpty ? "." : folder) else {
      throw FileFault("cannot be read: \(String(cString: strerror(errno)))")
    }
    guard whole.hasPrefix(root == "/" ? root : root + "/") else {
      throw FileFault("is a link out of the scenario's folder")
    }
  }

  /// The path with all links followed; nil when there is no such file.
  private func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
