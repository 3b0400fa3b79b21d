import Foundation
import ScenarioFiles
import Testing

@Suite struct DiskFilesTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "firedrill-files-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(
      atPath: folder + "inner", withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + name))
  }

  private func fault(_ path: String, inside folder: String? = nil) -> String? {
    do throws(FileFault) {
      _ = try DiskFiles().bytes(of: path, inside: folder)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `a scenario on the disk is read with what it imports`() throws {
    try write(ToyScenario.text + "calibration: inner/site.yaml\n", to: "main.yaml")
    try write("AS-TOY-001: 20s\n", to: "inner/site.yaml")
    let result = ScenarioFile.load(path: folder + "main.yaml", catalogue: toyCatalogue)
    #expect(result.problemText == "")
    #expect(result.scenario != nil && result.unreadable == nil)
  }

  @Test func `a missing file, a folder, a pipe and a device are refused`() throws {
    #expect(fault(folder + "gone") == "cannot be read: No such file or directory")
    #expect(fault(folder) == "is a folder, not a file")
    #expect(mkfifo(folder + "pipe", 0o600) == 0)
    #expect(fault(folder + "pipe") == "is not a regular file but a pipe, socket or device")
    #expect(fault("/dev/zero") == "is not a regular file but a pipe, socket or device")
    let result = ScenarioFile.load(path: folder + "gone", catalogue: toyCatalogue)
    #expect(result.unreadable != nil && result.scenario == nil)
  }

  @Test func `a link out of the folder is refused and one inside is followed`() throws {
    try write("x", to: "inner/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "out", withDestinationPath: "/etc/hostname")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "in", withDestinationPath: "inner/x")
    #expect(fault(folder + "out", inside: folder) == "is a link out of the scenario's folder")
    #expect(fault(folder + "in", inside: folder) == nil)
  }

  @Test func `no more is read than a scenario may have`() throws {
    try Data(count: 3 << 20).write(to: URL(fileURLWithPath: folder + "big"))
    let bytes = try DiskFiles().bytes(of: folder + "big", inside: nil)
    #expect(bytes.count == SourceText.largestSize + 1)
  }
}
