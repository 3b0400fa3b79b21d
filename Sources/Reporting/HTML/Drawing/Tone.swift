import Observations

/// How a state is filled; every tone has its own hatching, so that none rests on colour alone.
enum Tone: String, Sendable, CaseIterable {
  case good
  case calm
  case lead
  case warn
  case bad
  case off

  /// The tone of a state of one aspect of an entity.
  init(aspect: String, state: String, entity: String) {
    switch aspect {
    case "health": self = Self.health(state)
    case "role": self = state == "leader" ? .lead : state == "member" ? .calm : .off
    case "runlevel": self = Self.runlevel(state)
    case "believed leader":
      self = state == entity || entity.hasSuffix(":" + state) ? .lead : Self.belief(state)
    default: self = Self.other(state)
    }
  }

  /// SC-HEALTH-001: normal, warning, critical; anything else is no answer.
  private static func health(_ state: String) -> Tone {
    switch state {
    case "normal": .good
    case "warning": .warn
    case "critical": .bad
    default: .off
    }
  }

  /// SC-RUNLEVEL-001: fully operational at 5 only.
  private static func runlevel(_ state: String) -> Tone {
    switch state {
    case "5": .good
    case "1": .bad
    case "2": .warn
    default: state.contains("→") || state.contains("->") ? .warn : .off
    }
  }

  private static func belief(_ state: String) -> Tone {
    ["", "–", "-", "none", "nobody", "unknown", "off", "down"].contains(state) ? .off : .calm
  }

  private static func other(_ state: String) -> Tone {
    switch state {
    case "up", "ok", "normal", "running", "active", "connected", "in step": .good
    case "primary", "leader": .lead
    case "warning", "degraded", "partial", "syncing", "starting", "stopping": .warn
    case "critical", "failed", "lost", "split", "disconnected": .bad
    case "down", "off", "stopped", "unknown", "–": .off
    default: .calm
    }
  }

  /// How serious a tone is; decides what a merged sliver shows.
  var weight: Int {
    switch self {
    case .good, .calm, .lead: 0
    case .warn: 1
    case .off: 2
    case .bad: 3
    }
  }

  /// The class that fills with this tone.
  var fill: Markup {
    switch self {
    case .good: "f-good"
    case .calm: "f-calm"
    case .lead: "f-lead"
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
      hatching("catchup", x: 4, y: 0), hatching("reconnect", x: 0, y: 5),
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
