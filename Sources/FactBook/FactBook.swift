/// All facts and assumptions that firedrill knows, looked up by id or by system.
///
/// The documents are part of the program (see `Data/`), so an installed binary needs no files.
public struct FactBook: Sendable {
  /// The facts, system by system, in the order of their documents.
  public let facts: [Fact]
  /// The assumptions in the order of their document.
  public let assumptions: [Assumption]
  private let placeOfFact: [String: Int]
  private let placeOfAssumption: [String: Int]

  /// The book that is part of the program; read on first use.
  public static let shared: FactBook = {
    do {
      return try FactBook(
        facts: [
          (.supercluster, SuperclusterFacts.yaml), (.standbyPair, StandbyPairFacts.yaml),
          (.coreHA, CoreHAFacts.yaml), (.peerCluster, PeerClusterFacts.yaml),
        ], assumptions: AssumptionTexts.yaml)
    } catch {
      preconditionFailure("the built-in fact book cannot be read: \(error)")
    }
  }()

  /// A book from documents.
  ///
  /// - Throws: the first entry that is malformed, incomplete, or has an id that stands twice.
  public init(
    facts documents: [(system: FactSystem, yaml: String)], assumptions document: String
  ) throws(FactBookError) {
    var facts: [Fact] = []
    for (system, yaml) in documents { facts += try readFacts(yaml, of: system) }
    self.facts = facts
    assumptions = try readAssumptions(document)
    placeOfFact = try places(of: facts.map(\.id))
    placeOfAssumption = try places(of: assumptions.map(\.id))
  }

  /// The fact with an id; case does not matter.
  public func fact(_ id: String) -> Fact? {
    placeOfFact[id.uppercased()].map { facts[$0] }
  }

  /// The assumption with an id; case does not matter.
  public func assumption(_ id: String) -> Assumption? {
    placeOfAssumption[id.uppercased()].map { assumptions[$0] }
  }

  /// True when a fact or an assumption has this id, spelt exactly so.
  public func knows(_ id: String) -> Bool {
    placeOfFact[id] != nil || placeOfAssumption[id] != nil
  }

  /// The facts of one system.
  public func facts(of system: FactSystem) -> [Fact] {
    facts.filter { $0.system == system }
  }

  /// The assumptions that fill one system's gaps.
  public func assumptions(of system: FactSystem) -> [Assumption] {
    assumptions.filter { system.assumptionGroups.contains($0.system) }
  }
}

/// Where each id stands; an id that stands twice is an error.
private func places(of ids: [String]) throws(FactBookError) -> [String: Int] {
  var places: [String: Int] = [:]
  for (place, id) in ids.enumerated() {
    guard places.updateValue(place, forKey: id) == nil else {
      throw FactBookError(document: "fact book", line: 0, message: "\(id) stands twice")
    }
  }
  return places
}
