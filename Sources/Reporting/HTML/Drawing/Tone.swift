import Observations

/// How a state is filled; every tone has its own hatching, so that none rests on colour alone.
enum Tone: String, Sendable, CaseIterable {
  case good
  case lead
  case calm
  case planned
  case warn
  case bad
  case off

  /// The tone of what a state means.
  init(_ standing: Standing) {
    switch standing {
    case .good: self = .good
    case .leading: self = .lead
    case .neutral: self = .calm
    case .planned: self = .planned
    case .warning: self = .warn
    case .bad: self = .bad
    case .absent: self = .off
    }
  }

  /// What the tone stands for, in a legend.
  var meaning: Markup {
    switch self {
    case .good: "good"
    case .lead: "in charge"
    case .calm: "neutral"
    case .planned: "planned"
    case .warn: "warning"
    case .bad: "bad"
    case .off: "absent"
    }
  }

  /// The class that fills with this tone.
  var fill: Markup {
    switch self {
    case .good: "f-good"
    case .calm: "f-calm"
    case .lead: "f-lead"
    case .planned: "f-planned"
    case .warn: "f-warn"
    case .bad: "f-bad"
    case .off: "f-off"
    }
  }

  /// Hatchings of the whole page, in a drawing that takes no room.
  ///
  /// They are repeating gradients rather than patterns: a printed page keeps them as vectors, where
  /// patterns become bitmaps of several megabytes.
  static var hatchings: Markup {
    let all: [Markup] = [
      hatching("warn", x: 4.6, y: 4.6), hatching("bad", x: 3.2, y: -3.2),
      hatching("off", x: 2.1, y: 2.1), hatching("fault", x: 5.4, y: -5.4),
      hatching("planned", x: 7, y: 0), hatching("catchup", x: 4, y: 0),
      hatching("reconnect", x: 0, y: 5), hatching("repair", x: 5, y: 5),
    ]
    return """
      <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
      \(all.joined("\n"))
      </defs></svg>
      """
  }

  /// Stripes across a direction; the ramps between the two colours keep the edges smooth.
  private static func hatching(_ name: Markup, x: Double, y: Double) -> Markup {
    """
    <linearGradient id="h-\(name)" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="\(x)" \
    y2="\(y)" spreadMethod="repeat"><stop class="b-\(name)" offset="0"/>\
    <stop class="b-\(name)" offset=".55"/><stop class="l-\(name)" offset=".68"/>\
    <stop class="l-\(name)" offset=".87"/><stop class="b-\(name)" offset="1"/></linearGradient>
    """
  }
}
