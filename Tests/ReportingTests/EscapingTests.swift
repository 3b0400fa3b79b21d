import Testing

@testable import Reporting

@Suite struct EscapingTests {
  @Test(arguments: HostileNames.all)
  func `a hostile text opens no tag and ends no attribute`(text: String) {
    let safe = HTMLContext.escape(text)
    #expect(!safe.contains { "<>\"'`{}".contains($0) })
    let entities = safe.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    #expect(
      entities.allSatisfy { part in
        ["amp;", "lt;", "gt;", "quot;", "#39;", "#96;", "#123;", "#125;"].contains {
          part.hasPrefix($0)
        }
      })
  }

  @Test(arguments: HostileNames.all)
  func `a hostile text is one line without controls in every context`(text: String) {
    for safe in [
      HTMLContext.escape(text), XMLContext.escape(text), MarkdownContext.escape(text),
      TerminalContext.escape(text),
    ] {
      #expect(!safe.unicodeScalars.contains { Printable.isInvisible($0) })
      #expect(!safe.contains { $0.isNewline })
    }
  }

  @Test(arguments: HostileNames.all)
  func `a hostile text ends no table cell and links nothing in Markdown`(text: String) {
    let safe = MarkdownContext.escape(text)
    var isEscaped = false
    for character in safe.replacing("&#64;", with: "") {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        #expect(!"|[]`*~#$".contains(character), "\(safe)")
      }
    }
    #expect(!isEscaped)
    #expect(!safe.replacing("\\://", with: "").contains("://"))
    #expect(!safe.lowercased().contains("www."))
    #expect(!safe.hasPrefix(">"))
    for part in safe.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      #expect(part.hasPrefix(" ") || part.hasPrefix("="))
    }
  }

  @Test(arguments: HostileNames.all)
  func `a hostile text stays inside a JSON string`(text: String) {
    let quoted = JSONValue.quoted(text)
    #expect(quoted.hasPrefix("\"") && quoted.hasSuffix("\""))
    #expect(!quoted.contains { "<>&".contains($0) })
    #expect(!quoted.unicodeScalars.contains { Printable.isInvisible($0) })
    var isEscaped = false
    for character in quoted.dropFirst().dropLast() {
      #expect(isEscaped || character != "\"")
      isEscaped = character == "\\" && !isEscaped
    }
    #expect(!isEscaped)
  }

  @Test func `literals of a template stay as they are and what is interpolated is escaped`() {
    let name = "<b>&\"'"
    let markup: Markup = "<p title=\"\(name)\">\(name)</p>"
    #expect(
      markup.text
        == "<p title=\"&lt;b&gt;&amp;&quot;&#39;\">&lt;b&gt;&amp;&quot;&#39;</p>")
  }

  @Test func `escaped parts are not escaped again`() {
    let part: Markup = "<b>\("a & b")</b>"
    let whole: Markup = "<p>\(part)</p>"
    #expect(whole.text == "<p><b>a &amp; b</b></p>")
  }

  @Test func `claims stay legible in Markdown`() {
    let claim = "never count(pce, accepts_policy_writes) > 1 and lag <= 30s, us-east->eu-west"
    #expect(MarkdownContext.escape(claim) == claim)
  }
}
