import Testing

struct SwiftTextTests {
  @Test(arguments: [
    ("let a = 1 // one", "let a = 1       "),
    ("/* a /* b */ c */ let", "                  let"),
    (#"f("a // b")"#, #"f("      ")"#),
    (#"f("a \(b(c)) d")"#, #"f("    b(c))  ")"#),
    (##"f(#"a "b" \(c)"#)"##, ##"f(#"          "#)"##),
    (#"f("a\"b", c)"#, #"f("    ", c)"#),
    (#"let r = /"a"\/b/"#, #"let r = /      /"#),
    ("a / b / c", "a / b / c"),
  ])
  func `comments and quoted text are blanked, code stays`(text: String, code: String) {
    #expect(SwiftText.code(of: text) == code)
  }

  @Test func `lines of a text of several lines are kept`() {
    let text = "let a = \"\"\"\n  b {\n  \"\"\"\nlet c"
    #expect(SwiftText.code(of: text) == "let a = \"\"\"\n     \n  \"\"\"\nlet c")
  }
}
