import Observations

/// Sites as boxes in at most two rows, with what stands there and the links between them.
struct TopologyPicture: Sendable {
  private static let boxWidth = 200.0
  private static let lineHeight = 31.0
  private static let headHeight = 28.0
  private static let width = 740.0
  private static let occupantLimit = 5
  /// More links than this are listed below the picture, with their numbers in it.
  private static let captionLimit = 3
  /// More links than this have no numbers in the picture, where these would cover each other.
  private static let numberLimit = 9

  /// Where a site's box stands.
  private struct Box {
    let x: Double
    let y: Double
    let height: Double
    let row: Int
    var middleX: Double { x + TopologyPicture.boxWidth / 2 }
    var middleY: Double { y + height / 2 }
  }

  let topology: Topology

  private var links: [Topology.Link] {
    var merged: [Topology.Link] = []
    for link in topology.links
    where topology.sites.indices.contains(link.from) && topology.sites.indices.contains(link.to) {
      let isReverse = merged.contains {
        $0.from == link.to && $0.to == link.from && $0.caption == link.caption
      }
      if !isReverse { merged.append(link) }
    }
    return merged
  }

  private var boxes: [Box] {
    let count = topology.sites.count
    let upper = upperCount
    let heights = topology.sites.map { site in
      let shown = min(site.occupants.count, Self.occupantLimit)
      let hasMore = site.occupants.count > shown
      return Self.headHeight + Double(shown) * Self.lineHeight + (hasMore ? 18 : 0) + 9
    }
    let upperHeight = heights.prefix(upper).max() ?? 0
    return topology.sites.indices.map { index in
      let isUpper = index < upper
      let place = isUpper ? index : index - upper
      let inRow = isUpper ? upper : count - upper
      let step = Self.canvasWidth(perRow: upper) / Double(inRow)
      let x = step * (Double(place) + 0.5) - Self.boxWidth / 2
      let spread = inRow == 2 && upper == 2 ? (place == 0 ? -step / 4 + 20 : step / 4 - 20) : 0
      let y = (hasArc(row: 0) ? 40.0 : 4) + (isUpper ? 0 : upperHeight + 96)
      return Box(x: x + spread, y: y, height: heights[index], row: isUpper ? 0 : 1)
    }
  }

  /// Sites in the upper row; two sites stand side by side, more take two rows.
  private var upperCount: Int {
    topology.sites.count <= 2 ? topology.sites.count : (topology.sites.count + 1) / 2
  }

  private func row(_ site: Int) -> Int { site < upperCount ? 0 : 1 }

  /// True when a row has a link between sites that are no neighbours.
  private func hasArc(row: Int) -> Bool {
    links.contains {
      self.row($0.from) == row && self.row($0.to) == row && abs($0.from - $0.to) > 1
    }
  }

  private static func canvasWidth(perRow: Int) -> Double {
    max(width, Double(perRow) * (boxWidth + 50))
  }

  var figure: Markup {
    let boxes = boxes
    let upper = boxes.count { $0.row == 0 }
    let bottom = (boxes.map { $0.y + $0.height }.max() ?? 0) + (hasArc(row: 1) ? 40 : 6)
    let links = links
    let lines: [Markup] = links.map { "<path class=\"link\" d=\"\(route($0, boxes).path)\"/>" }
    let marked = links.count <= Self.numberLimit ? links : []
    let marks: [Markup] = marked.enumerated().map { index, link in
      mark(link, number: index + 1, of: links.count, boxes)
    }
    let sites: [Markup] = zip(topology.sites, boxes).map { draw($0, $1) }
    let list: [Markup] = links.map { link in
      let names = topology.sites[link.from].name + " – " + topology.sites[link.to].name
      return "<li>\(names): \(link.caption)</li>"
    }
    let isListed = links.count > Self.captionLimit
    return """
      <figure class="topology"><svg viewBox="0 0 \(Self.canvasWidth(perRow: upper)) \(bottom)" \
      role="img" aria-label="Sites, what stands there, and links">\
      \(lines.joined())\(sites.joined())\(marks.joined())</svg>\
      \(Markup.when(isListed, "<ol class=\"links\">\(list.joined())</ol>"))</figure>
      """
  }

  /// A link's path with the place for its caption; neighbours in a row join directly, others in a
  /// row by an arc around those between them.
  private func route(_ link: Topology.Link, _ boxes: [Box]) -> (path: Markup, x: Double, y: Double)
  {
    let (from, to) = (boxes[link.from], boxes[link.to])
    let x = (from.middleX + to.middleX) / 2
    let isNeighbour = abs(link.from - link.to) <= 1
    if from.row == to.row, !isNeighbour {
      let edge = from.row == 0 ? from.y - 34 : max(from.y + from.height, to.y + to.height) + 34
      let start = from.row == 0 ? from.y : from.y + from.height
      let end = from.row == 0 ? to.y : to.y + to.height
      let path: Markup =
        "M\(from.middleX) \(start)C\(from.middleX) \(edge) \(to.middleX) \(edge) \(to.middleX) \(end)"
      return (path, x, edge + (from.row == 0 ? 9 : -9))
    }
    let isLevel = from.row == to.row
    let startY = isLevel ? from.y + 40 : from.middleY
    let endY = isLevel ? startY : to.middleY
    let gap =
      isLevel ? startY : (min(from.y + from.height, to.y + to.height) + max(from.y, to.y)) / 2
    let share = isLevel ? 0.5 : (gap - startY) / (endY - startY)
    return (
      "M\(from.middleX) \(startY)L\(to.middleX) \(endY)",
      from.middleX + share * (to.middleX - from.middleX), gap
    )
  }

  private func mark(
    _ link: Topology.Link, number: Int, of count: Int, _ boxes: [Box]
  ) -> Markup {
    let place = route(link, boxes)
    let spread = Double((number * 3) % 5 - 2) * 9
    if count > Self.captionLimit {
      let y = place.y + (boxes[link.from].row == boxes[link.to].row ? 0 : spread)
      return """
        <g><title>\(link.caption)</title><circle class="pill" cx="\(place.x)" cy="\(y)" r="9"/>\
        <text class="number" x="\(place.x)" y="\(y + 4)">\(number)</text></g>
        """
    }
    let parts = caption(link.caption)
    let wide = (parts.map { TextWidth.ems($0) }.max() ?? 0) * 12 + 12
    let height = Double(parts.count) * 15 + 6
    let texts: [Markup] = parts.enumerated().map { index, part in
      let y = place.y - height / 2 + 15 + Double(index) * 15
      return "<text class=\"number\" x=\"\(place.x)\" y=\"\(y)\">\(part)</text>"
    }
    return """
      <rect class="pill" x="\(place.x - wide / 2)" y="\(place.y - height / 2)" width="\(wide)" \
      height="\(height)" rx="6"/>\(texts.joined())
      """
  }

  /// A caption in lines of at most two parts.
  private func caption(_ text: String) -> [String] {
    let parts = Printable.oneLine(text).split(separator: ", ").map {
      TextWidth.fitted(String($0), ems: 16)
    }
    let lines = stride(from: 0, to: parts.count, by: 2).map { start in
      parts[start..<min(start + 2, parts.count)].joined(separator: ", ")
    }
    return Array(lines.prefix(3))
  }

  private func draw(_ site: Topology.Site, _ box: Box) -> Markup {
    let shown = site.occupants.prefix(Self.occupantLimit)
    let lines: [Markup] = shown.enumerated().map { index, occupant in
      let y = box.y + Self.headHeight + Double(index) * Self.lineHeight + 16
      let name = TextWidth.fitted(Printable.oneLine(occupant.name), ems: 14)
      let caption = TextWidth.fitted(Printable.oneLine(occupant.caption), ems: 15.5)
      return """
        <text class="occupant" x="\(box.x + 12)" y="\(y)">\(name)</text>\
        <text class="caption" x="\(box.x + 12)" y="\(y + 13)">\(caption)</text>
        """
    }
    let rest = site.occupants.count - shown.count
    let more: Markup = .when(
      rest > 0,
      "<text class=\"caption\" x=\"\(box.x + 12)\" y=\"\(box.y + box.height - 9)\">and \(rest) more</text>"
    )
    return """
      <g><title>\(site.name)</title><rect class="site" x="\(box.x)" y="\(box.y)" \
      width="\(Self.boxWidth)" height="\(box.height)" rx="8"/>\
      <text class="site-name" x="\(box.x + 12)" y="\(box.y + 20)">\
      \(TextWidth.fitted(Printable.oneLine(site.name), ems: 12))</text>\(lines.joined())\(more)</g>
      """
  }
}
