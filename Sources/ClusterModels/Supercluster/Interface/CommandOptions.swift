import ClusterModeling
import Units

/// Options that many commands share (SC-CMD-002, SC-CMD-004).
extension Supercluster {
  /// Tries again after a failure without a count of one's own (SC-CMD-004).
  static let usualRetries = 5
  /// Time between two tries of a command (AS-CMD-001).
  static let retryInterval = Duration.seconds(10)

  /// A description with the options that every command of its kind takes.
  static func withOptions(_ description: CommandDescription) -> CommandDescription {
    var description = description
    guard let command = SuperclusterCommand(rawValue: description.name), command.place != .outside
    else { return description }
    description.arguments.append(
      CommandDescription.Argument(
        "user", .symbol(["ilo-pce", "root"]), required: false,
        "Who types it; the right account without it (SC-CMD-002)."))
    if command.rawValue.hasPrefix("supercluster-") {
      description.arguments.append(
        CommandDescription.Argument(
          "retry_count", .count, required: false,
          "Tries after a failure to be confirmed by others; 5 without it (SC-CMD-004)."))
    }
    return description
  }

  /// Packages are installed as root, everything else is run as ilo-pce (SC-CMD-002).
  func refusalByUser(_ command: SuperclusterCommand, _ request: CommandRequest) -> Refusal? {
    guard command.place != .outside, let user = word(in: request, "user") else { return nil }
    let right = command == .install ? "root" : "ilo-pce"
    guard user != right else { return nil }
    return Refusal("\(command.rawValue) is run as \(right)", sources: ["SC-CMD-002"])
  }

  /// How often a command tries again (SC-CMD-004).
  func retries(of request: CommandRequest) -> Int {
    guard case .number(let count)? = request.argument("retry_count"), count.isFinite else {
      return Self.usualRetries
    }
    return Int(min(max(count, 0), 1_000))
  }
}
