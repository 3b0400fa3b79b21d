import ClusterModeling

/// Why there is no first scenario.
public struct NewScenarioError: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: String
  /// What would be right; empty when there is nothing to offer.
  public var hint: String
}

/// Gives a commented first scenario that runs.
public enum NewScenario {
  /// The text that a model offers for a number of main entities and a fault.
  public static func text(
    model name: String, count: Int, fault: String, catalogue: ModelCatalogue
  ) -> Result<String, NewScenarioError> {
    guard let model = catalogue.model(named: name) else {
      let error = NewScenarioError(
        message: "there is no model '\(name.shortened)'",
        hint: NearestName.hint(for: name, among: catalogue.names))
      return .failure(error)
    }
    guard let text = model.description.firstScenario(count, fault) else {
      return .failure(refusal(of: model.description, count: count, fault: fault))
    }
    return .success(text)
  }
  private static func refusal(
    of model: ModelDescription, count: Int, fault: String
  ) -> NewScenarioError {
    let message =
      "\(model.name) has no first scenario for \(count) and the fault '\(fault.shortened)'"
    let faults = model.firstFaults
    if faults.contains(fault) {
      let counts = (1...64).filter { model.firstScenario($0, fault) != nil }
      let range = counts.first.map { "it has one for \($0) to \(counts[counts.count - 1])" }
      return NewScenarioError(message: message, hint: range ?? "")
    }
    let near = NearestName.of(fault, among: faults).map { "did you mean '\($0)'?" }
    return NewScenarioError(
      message: message, hint: near ?? "faults: " + faults.joined(separator: ", "))
  }
}
