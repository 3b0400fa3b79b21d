import ClusterModeling

/// Arguments of commands that name other things than PCEs.
extension Supercluster {
  /// The place of an entity of a kind that an argument names.
  func entityIndex(in request: CommandRequest, _ argument: String, _ kind: OwnKind) -> Int? {
    guard case .entity(let entity)? = request.argument(argument), ownKind(entity) == kind else {
      return nil
    }
    return Int(entity.index)
  }

  /// The number that an argument gives.
  func number(in request: CommandRequest, _ argument: String) -> Double? {
    guard case .number(let number)? = request.argument(argument) else { return nil }
    return number
  }
}
