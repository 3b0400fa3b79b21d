import Foundation
import Testing

/// Reviewed texts beside the fixtures; `FIREDRILL_BLESS=1` writes them anew.
enum Golden {
  static func expect(_ text: String, is name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    if ProcessInfo.processInfo.environment["FIREDRILL_BLESS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let reviewed = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == reviewed, "\(name) differs; look at it, then bless with FIREDRILL_BLESS=1")
  }
}
