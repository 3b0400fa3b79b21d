import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension GenericSystem {
  /// Turns a checked section of a scenario into a plan, and says all that is wrong with it.
  struct Reader {
    let configuration: SystemConfiguration
    var plan = Plan()
    var problems: [Problem] = []
    /// Names of blocks and loads, which stand in front of their figures.
    private var names: [String] = []

    init(_ configuration: SystemConfiguration) { self.configuration = configuration }

    /// The plan of a configuration with its problems.
    static func read(_ configuration: SystemConfiguration) -> (Plan, [Problem]) {
      var reader = Reader(configuration)
      reader.plan.name = configuration.name
      reader.plan.firstKind = configuration.firstKind
      reader.plan.sites = configuration.sites
      reader.readWhole()
      reader.readStations()
      reader.readCrews()
      reader.readComponents()
      reader.readGroups()
      reader.readNames()
      reader.readPairs()
      reader.readCopies()
      reader.readLinks()
      reader.readLoads()
      return (reader.plan, reader.problems)
    }

    var section: ConfigurationValue { configuration.section }

    private mutating func readWhole() {
      plan.measuredFrom = Instant(section["measure_from"]?.duration ?? .zero)
      plan.recordsEverything = section["record"]?.text != "figures"
    }

    /// The entries of a map of blocks, with the names that are given twice left out.
    mutating func blocks(_ key: String) -> [ConfigurationEntry] {
      (section[key]?.entries ?? []).filter { claim($0.key, at: $0.keyLocation) }
    }

    /// Takes a name for a block or load; figures could not be told apart by a name of two.
    mutating func claim(_ name: String, at location: SourceLocation) -> Bool {
      guard !names.contains(name) else {
        problems.append(
          Problem(
            at: location, "'\(name)' is the name of two blocks or loads",
            hint: "figures are called NAME.figure, so every name is given once"))
        return false
      }
      names.append(name)
      return true
    }

    /// The place of a name that is referred to; an error when there is none.
    mutating func place(
      of value: ConfigurationValue?, among names: [String], _ what: String
    ) -> Int? {
      guard let value, let name = value.text else { return nil }
      if let place = names.firstIndex(of: name) { return place }
      report(
        value, "there is no \(what) '\(name)'", hint: NearestName.hint(for: name, among: names))
      return nil
    }

    /// The site with a name; nil when none is given.
    func site(_ value: ConfigurationValue?) -> SiteID? {
      guard let name = value?.text else { return nil }
      return configuration.sites.firstIndex(of: name).map { SiteID($0) }
    }

    /// What is to be seen of single spans.
    func detail(_ value: ConfigurationValue) -> Detail {
      var detail = Detail()
      for percent in value["percentiles"]?.elements.compactMap(\.count) ?? []
      where !detail.percentiles.contains(percent) {
        detail.percentiles.append(percent)
      }
      for limit in value["limits"]?.elements.compactMap(\.duration) ?? []
      where !detail.limits.contains(limit) {
        detail.limits.append(limit)
      }
      return detail
    }

    /// A distribution of spans that cannot all be zero, since time would stand still.
    mutating func positive(_ value: ConfigurationValue?, _ what: String) -> Distribution? {
      guard let value, let distribution = value.distribution else { return nil }
      if distribution.median <= 0 {
        report(value, "\(what) must last longer than nothing")
        return nil
      }
      return distribution
    }

    /// Adds an error at a value, or at the system's section when the value is not there.
    mutating func report(_ value: ConfigurationValue?, _ message: String, hint: String = "") {
      problems.append(Problem(at: value?.location ?? section.location, message, hint: hint))
    }
  }
}
