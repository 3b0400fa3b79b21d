/// Something that a system does for its users and that an outage can take away, for instance
/// `policy writes`.
public struct CapabilityDescription: Sendable {
  /// The name under which the model records it.
  public var name: String
  /// What is away when it is away.
  public var explanation: String
  /// A capability.
  public init(_ name: String, _ explanation: String) {
    self.name = name
    self.explanation = explanation
  }

  /// The figure of its longest absence: `rto.policy_writes`.
  public var recoveryMetric: String { Self.recoveryMetric(of: name) }

  /// The figure of a capability's longest absence: `rto.`, small letters, underscores.
  public static func recoveryMetric(of name: String) -> String {
    "rto." + String(name.lowercased().map { $0 == " " ? "_" : $0 })
  }
}
