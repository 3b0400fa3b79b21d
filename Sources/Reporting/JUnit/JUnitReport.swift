import Units

/// Verdicts as JUnit XML, which CI servers read: a suite per variant, a case per expectation.
///
/// A negative expectation passes when its claim is violated, as wanted.
public struct JUnitReport: Sendable {
  private let suites: [JUnitSuite]

  /// A report on these suites.
  public init(suites: [JUnitSuite]) { self.suites = suites }

  /// The document, with a line break at its end.
  public var text: String {
    let all = suites.map(Self.suite)
    let cases = suites.flatMap(\.cases)
    let counts = Self.counts(cases)
    let document: XMLText =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="firedrill" \(counts)>
      \(all.joined("\n"))
      </testsuites>

      """
    return document.text
  }

  private static func suite(_ suite: JUnitSuite) -> XMLText {
    let properties: [XMLText] = suite.properties.map {
      "\n      <property name=\"\($0.name)\" value=\"\($0.value)\"/>"
    }
    let block: XMLText =
      properties.isEmpty ? "" : "\n    <properties>\(properties.joined())\n    </properties>"
    let cases: [XMLText] = suite.cases.map { "\n" + testcase($0, in: suite) }
    return """
        <testsuite name="\(suite.name)" \(counts(suite.cases)) time="\(seconds(suite.wallTime))">\
      \(block)\(cases.joined())
        </testsuite>
      """
  }

  private static func testcase(_ testcase: JUnitSuite.Case, in suite: JUnitSuite) -> XMLText {
    let open: XMLText =
      "    <testcase classname=\"\(suite.name)\" name=\"\(testcase.name)\" time=\"0\""
    switch testcase.result {
    case .passed: return open + "/>"
    case .skipped(let reason):
      return open + "><skipped message=\"\(reason)\"/></testcase>"
    case .broken(let message):
      return open + "><error message=\"\(message)\"/></testcase>"
    case .failed(let type, let message, let detail):
      let lines: [XMLText] = detail.split(separator: "\n").map { XMLText(String($0)) }
      return open
        + "><failure type=\"\(type)\" message=\"\(message)\">\(lines.joined("\n"))</failure>"
        + "</testcase>"
    }
  }

  private static func counts(_ cases: [JUnitSuite.Case]) -> XMLText {
    var failed = 0
    var broken = 0
    var skipped = 0
    for testcase in cases {
      switch testcase.result {
      case .passed: break
      case .skipped: skipped += 1
      case .failed: failed += 1
      case .broken: broken += 1
      }
    }
    return
      "tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"\(broken)\" skipped=\"\(skipped)\""
  }

  private static func seconds(_ span: Duration) -> String {
    Figures.decimal(span.seconds, places: 3).replacing(",", with: "")
  }
}

/// XML with foreign parts escaped.
typealias XMLText = Escaped<XMLContext>
