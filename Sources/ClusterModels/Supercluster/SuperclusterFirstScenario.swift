/// A commented first scenario that runs as it is.
enum SuperclusterFirstScenario {
  /// The scenario for a number of PCEs and a fault; nil for a fault or number it has no text for.
  static func text(pces count: Int, fault: String) -> String? { nil }
}
