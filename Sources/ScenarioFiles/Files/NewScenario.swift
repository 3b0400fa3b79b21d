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
      let error = NewScenarioError(
        message: "\(model.description.name) has no first scenario for \(count) and the fault "
          + "'\(fault.shortened)'",
        hint: "see firedrill new --help for what it has")
      return .failure(error)
    }
    return .success(text)
  }
}
