import ClusterModeling
import Drills
import Testing

@Suite struct QuantityLiteralTests {
  @Test(
    arguments: [
      ("7", 7, nil), ("0.999", 0.999, nil), ("30s", 30e9, .duration), ("1m30s", 90e9, .duration),
      ("1.5h", 5400e9, .duration), ("150ms", 150e6, .duration), ("3%", 0.03, .fraction),
      ("0.01%", 0.0001, .fraction), ("300kB", 300_000, .bytes), ("64MiB", 67_108_864, .bytes),
      ("200Mbps", 200e6, .rate), ("10MB/s", 80e6, .rate),
    ] as [(String, Double, ValueType?)])
  func `a number with its unit comes in the base unit`(
    text: String, value: Double, type: ValueType?
  ) throws {
    let quantity = try #require(QuantityLiteral(parsing: text))
    #expect(quantity.value == value)
    #expect(quantity.type == type)
  }

  @Test(arguments: [
    "", "s", "2x2", "25.2.10", "30 s", "30sec", "30s1m", "1.", ".5", "-3", "1e9", "3%%",
  ])
  func `what is no quantity gives none`(text: String) {
    #expect(QuantityLiteral(parsing: text) == nil)
  }
}
