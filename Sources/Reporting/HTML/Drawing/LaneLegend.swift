import Observations

/// What the fills of the lanes mean, with the words of the states that have them.
struct LaneLegend: Sendable {
  private static let wordLimit = 4

  let lanes: [StateLane]

  /// Only what occurs; nothing where there are no lanes.
  var list: Markup {
    let items: [Markup] = Tone.allCases.compactMap { tone in
      guard let words = words(of: tone) else { return nil }
      return """
        <li><svg width="22" height="12" aria-hidden="true"><rect class="\(tone.fill)" width="22" \
        height="12"/></svg>\(tone.meaning) <span>\(words)</span></li>
        """
    }
    return .when(!items.isEmpty, "<ul class=\"legend\">\(items.joined())</ul>")
  }

  /// States of a tone, nil when none has it; names of other entities tell nothing in a legend.
  private func words(of tone: Tone) -> String? {
    let names = lanes.map { Headline.name($0.entity) }
    var words: [String] = []
    var occurs = false
    for change in lanes.flatMap(\.changes) where Tone(change.standing) == tone {
      occurs = true
      if !words.contains(change.state), !names.contains(Headline.name(change.state)) {
        words.append(change.state)
      }
    }
    let more = words.count > Self.wordLimit ? ", …" : ""
    return occurs ? words.prefix(Self.wordLimit).joined(separator: ", ") + more : nil
  }
}
