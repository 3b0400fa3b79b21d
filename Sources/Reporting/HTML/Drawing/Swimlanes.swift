import Observations
import Units

/// The lanes of one entity, one below the other, over the common time axis.
struct Swimlanes: Sendable {
  private static let rowHeight = 20.0
  private static let barHeight = 16.0
  private static let fontSize = 11.0

  /// What is drawn: one stretch, or several merged because each is thinner than half a pixel.
  private struct Piece {
    var left: Double
    var right: Double
    var tone: Tone
    var weight: Int
    var state: String
    var title: String
    var count = 1
    /// True when it is too thin to be seen as a stretch of its own.
    var isSliver: Bool { right - left < 0.5 }

    /// Two slivers as one, which shows the more serious state.
    func merged(with next: Piece) -> Piece {
      var merged = next.weight >= weight ? next : self
      merged.left = left
      merged.right = next.right
      merged.count = count + 1
      merged.title = "\(merged.count) states in short order, among them " + merged.state
      return merged
    }
  }

  let entity: String
  let lanes: [StateLane]
  let ground: CommonGround
  /// True for the last drawing of a stack, which carries the axis.
  let showsAxis: Bool

  /// One drawing per entity, in order of first appearance.
  static func all(of record: DrillRecord, ground: CommonGround) -> [Swimlanes] {
    var entities: [String] = []
    for lane in record.lanes where !entities.contains(lane.entity) { entities.append(lane.entity) }
    return entities.enumerated().map { index, entity in
      Swimlanes(
        entity: entity, lanes: record.lanes.filter { $0.entity == entity }, ground: ground,
        showsAxis: index == entities.count - 1)
    }
  }

  var drawing: Markup {
    let top = 20.0
    let bottom = top + Double(lanes.count) * Self.rowHeight
    let rows: [Markup] = lanes.enumerated().map { index, lane in
      row(lane, y: top + Double(index) * Self.rowHeight)
    }
    let name = TextWidth.fitted(Printable.oneLine(entity), ems: 60)
    return """
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(bottom + (showsAxis ? 32 : 2))" \
      role="img" aria-label="States of \(entity) over time">\(ground.ground(height: bottom))\
      <text class="entity" x="0" y="14">\(name)</text>\(rows.joined())\
      \(Markup.when(showsAxis, ground.axis(at: bottom)))</svg>
      """
  }

  private func row(_ lane: StateLane, y: Double) -> Markup {
    let aspect = TextWidth.fitted(Printable.oneLine(lane.aspect), ems: 11.5)
    return """
      <g class="row" transform="translate(0 \(y))">\
      <text class="gutter" x="\(TimeFrame.gutter - 10)" y="12">\(aspect)</text>\
      \(pieces(lane).map(draw).joined())</g>
      """
  }

  private func pieces(_ lane: StateLane) -> [Piece] {
    var pieces: [Piece] = []
    for stretch in lane.stretches(until: ground.frame.clock.end) {
      let next = piece(stretch, of: lane)
      if let last = pieces.last, last.isSliver, next.isSliver {
        pieces[pieces.count - 1] = last.merged(with: next)
      } else {
        pieces.append(next)
      }
    }
    return pieces
  }

  private func piece(_ stretch: Stretch, of lane: StateLane) -> Piece {
    let frame = ground.frame
    let clock = frame.clock
    let reason = stretch.reason.isEmpty ? "" : ": " + stretch.reason
    let length = Spans.text(stretch.end - stretch.start)
    return Piece(
      left: frame.x(stretch.start), right: frame.x(stretch.end),
      tone: Tone(stretch.standing), weight: stretch.standing.weight,
      state: stretch.state,
      title: "\(lane.aspect) \(stretch.state), \(clock.time(stretch.start)) to "
        + "\(clock.time(stretch.end)) (\(length))\(reason)")
  }

  private func draw(_ piece: Piece) -> Markup {
    let width = max(0.8, piece.right - piece.left)
    let label = label(piece.state, width: width)
    let text: Markup = .when(
      !label.isEmpty,
      "<text class=\"state\" x=\"\((piece.left + piece.right) / 2)\" y=\"12\">\(label)</text>"
    )
    return """
      <g><title>\(piece.title)</title><rect class="\(piece.tone.fill)" x="\(piece.left)" \
      width="\(width)" height="\(Self.barHeight)"/>\(text)</g>
      """
  }

  /// The state's word where it fits, else its first letter, else nothing.
  private func label(_ state: String, width: Double) -> String {
    let clean = Printable.oneLine(state)
    let name = clean.split(separator: ":", maxSplits: 1).last.map(String.init) ?? clean
    for candidate in [name, String(name.prefix(1))]
    where TextWidth.ems(candidate) * Self.fontSize + 4 <= width { return candidate }
    return ""
  }
}
