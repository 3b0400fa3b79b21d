import Testing

struct SizeRulesTests {
  private func lines(_ count: Int) -> String {
    String(repeating: "  work()\n", count: count)
  }

  @Test func `no file is longer than 400 lines`() {
    expectNone(filesTooLong(Project.sources + Project.tests))
  }

  @Test func `no function is longer than 60 lines`() {
    expectNone(functionsTooLong(Project.sources + Project.tests))
  }

  @Test func `a file of 401 lines is found, one of 400 is not`() {
    #expect(filesTooLong([planted("Sources/A/B.swift", lines(401))]).count == 1)
    #expect(filesTooLong([planted("Sources/A/B.swift", lines(400))]) == [])
  }

  @Test(arguments: [
    "func work() {", "func work(\n  a: Int = 1,\n  b: (Int) -> Int = { $0 }\n) -> Int {",
    "init(a: Int) {", "public init?(a: Int) throws {", "subscript(a: Int) -> Int {",
    "var total: Int {", "static let shared: Book = {", "func `a claim`() throws {",
  ])
  func `a function of 61 lines is found, one of 60 is not`(head: String) {
    let headLines = head.split(separator: "\n").count
    func violations(_ total: Int) -> [Violation] {
      let text = "struct A {\n\(head)\n\(lines(total - headLines - 1))}\n}\n"
      return functionsTooLong([planted("Sources/A/B.swift", text)])
    }
    #expect(violations(61).map(\.line) == [2])
    #expect(violations(60) == [])
  }

  @Test func `requirements without bodies and calls of initializers are no functions`() {
    let text = "protocol P {\nfunc a()\nfunc b() -> Int\n}\nfoo.init(\n\(lines(90)))\n"
    #expect(functionsTooLong([planted("Sources/A/B.swift", text)]) == [])
  }
}
