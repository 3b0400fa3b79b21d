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

  /// Hatching patterns of the whole page, in a drawing that takes no room.
  static var patterns: Markup {
    """
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="h-warn" width="7" height="7" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="7" height="7" class="b-warn"/>\
    <path d="M0 0V7" class="l-warn"/></pattern>
    <pattern id="h-bad" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="6" height="6" class="b-bad"/>\
    <path d="M0 0V6M0 0H6" class="l-bad"/></pattern>
    <pattern id="h-off" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(-45)"><rect width="5" height="5" class="b-off"/>\
    <path d="M0 0V5" class="l-off"/></pattern>
    <pattern id="h-fault" width="9" height="9" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(-45)"><rect width="9" height="9" class="b-fault"/>\
    <path d="M0 0V9" class="l-fault"/></pattern>
    <pattern id="h-catchup" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" class="b-catchup"/><circle cx="3" cy="3" r="1.1" class="l-catchup"/>\
    </pattern>
    <pattern id="h-reconnect" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" class="b-reconnect"/><path d="M0 3H6" class="l-reconnect"/>\
    </pattern>
    </defs></svg>
    """
  }
}
