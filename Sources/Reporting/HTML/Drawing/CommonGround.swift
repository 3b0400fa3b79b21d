import Observations
import Units

/// What lies behind every drawing of a variant: the grid, bands of faults and procedures, the axis.
///
/// It is drawn once and used by name, since a page has a dozen drawings over the same time.
struct CommonGround: Sendable {
  /// Higher than any drawing; each shows as much of it as it is high. [px]
  private static let height = 1_400.0

  let frame: TimeFrame
  let bands: [Band]
  /// The variant's number, which keeps names apart.
  let index: Int

  /// The parts that drawings use, in a drawing that takes no room.
  var definitions: Markup {
    """
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
    <g id="g\(index)">\(backdrop)\(frame.grid(from: 0, to: Self.height))</g>\
    <g id="t\(index)">\(frame.axis(hasFirstDate: false))</g></defs></svg>
    """
  }

  /// The ground of a drawing from its top down to a height.
  func ground(from top: Double = 0, height: Double) -> Markup {
    "<svg y=\"\(top)\" height=\"\(height)\"><use href=\"#g\(index)\"/></svg>"
  }

  /// The axis below a drawing, without the date of its first tick.
  func axis(at y: Double) -> Markup { "<use href=\"#t\(index)\" y=\"\(y)\"/>" }

  /// Translucent bands: faults and procedures, not their steps.
  private var backdrop: Markup {
    bands.filter { $0.kind != .step }.map { band -> Markup in
      let left = frame.x(band.start)
      let width = max(1, frame.x(band.end ?? .never) - left)
      let name: Markup = band.kind == .fault ? "band-fault" : "band-procedure"
      return """
        <rect class="\(name)" x="\(left)" width="\(width)" height="\(Self.height)"/>\
        <path class="\(name)-edge" d="M\(left) 0V\(Self.height)m\(width) 0V0"/>
        """
    }.joined()
  }
}
