import Foundation
import Observations
import Testing
import Units

@testable import Reporting

@Suite struct JSONReportTests {
  private func document(_ records: [DrillRecord]) throws -> [String: Any] {
    let text = JSONReport(records: records, exitCode: 10, exitMeaning: "violated").text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [String: Any] ?? [:]
  }

  private func rows(_ records: [DrillRecord], _ table: String) throws -> [[String: Any]] {
    try document(records)[table] as? [[String: Any]] ?? []
  }

  @Test func `the document has the agreed keys`() throws {
    let document = try document(LeaderSiteOutage.both)
    let numbers = [document["schemaVersion"] as? Int, document["exitCode"] as? Int]
    #expect(numbers == [1, 10])
    let verdict = (document["held"] as? Bool, document["verdict"] as? String)
    #expect(verdict.0 == false)
    #expect(verdict.1 == "not exercised")
    for key in [
      "expectations", "metrics", "decisions", "outages", "hazards", "lanes", "series",
      "assumptions", "bands", "runs", "recoveryTargets",
    ] {
      let rows = document[key] as? [[String: Any]] ?? []
      #expect(!rows.isEmpty, "\(key)")
    }
  }

  @Test func `the fingerprint of one run is its own`() throws {
    let alone = try document([LeaderSiteOutage.asWritten])["fingerprint"] as? String
    let together = try document(LeaderSiteOutage.both)["fingerprint"] as? String
    #expect(alone == "7c4190aa01234567")
    #expect(together != alone)
  }

  @Test func `keys are sorted at every level`() throws {
    let text = JSONReport(
      records: [LeaderSiteOutage.asWritten], exitCode: 0, exitMeaning: "all as expected"
    ).text
    let top = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { String($0.drop { $0 == " " }.prefix { $0 != ":" }) }
    #expect(top == top.sorted())
    let nested = JSONValue.object([("b", .null), ("a", .object([("d", .null), ("c", .null)]))])
    #expect(nested.document(openLevels: 0) == "{\"a\":{\"c\":null,\"d\":null},\"b\":null}\n")
  }

  @Test func `a decision names its cause by the number of another one`() throws {
    let decisions = try rows([LeaderSiteOutage.asWritten], "decisions")
    let numbers = decisions.map { $0["id"] as? Int }
    #expect(numbers == Array(decisions.indices))
    let causes = decisions.compactMap { $0["cause"] as? Int }
    #expect(causes.count == 20)
  }

  @Test(
    arguments: [0.1, 0.333_333_333_333_333_3, 2.2250738585072014e-308, 1.5e300, 123_456_789.125]
      as [Double])
  func `a number reads back to the same number`(number: Double) {
    #expect(Double(JSONValue.numeral(number)) == number)
  }

  @Test func `what JSON has no number for becomes null`() throws {
    #expect(JSONValue.numeral(.nan) == "null")
    #expect(JSONValue.numeral(.infinity) == "null")
    #expect(JSONValue.numeral(-0.0) == "0")
    var record = LeaderSiteOutage.asWritten
    record.metrics.append(Metric(name: "broken", value: .nan, unit: .count))
    let metrics = try rows([record], "metrics")
    let isNull = metrics.last?["value"] is NSNull
    #expect(isNull)
  }

  @Test func `time is whole nanoseconds beside seconds`() throws {
    let outages = try rows([LeaderSiteOutage.asWritten], "outages")
    let start = outages.first?["start"] as? [String: Any] ?? [:]
    let figures = (start["nanoseconds"] as? Int64, start["seconds"] as? Double)
    #expect(figures.0 == 1_800_000_000_000)
    #expect(figures.1 == 1_800)
  }

  @Test func `hostile names come back as they were typed`() throws {
    for name in HostileNames.all {
      let record = HostileNames.record(name)
      let decisions = try rows([record], "decisions")
      let text = decisions.first?["text"] as? String ?? "none"
      #expect(Array(text.unicodeScalars) == Array(name.unicodeScalars))
    }
  }
}
