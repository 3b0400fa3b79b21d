public import ClusterModeling

/// The kinds of entity that every world has before those of its systems, and their faults.
public enum WorldKinds {
  /// Number of the kind of sites.
  public static let site: UInt16 = 0
  /// Number of the kind of links; each declared link is two entities, one for each direction.
  public static let link: UInt16 = 1
  /// Number of the kind of people; a crew is one entity.
  public static let person: UInt16 = 2
  /// Number of the first kind of the first system.
  public static let firstOfSystems: UInt16 = 3

  /// The three kinds with the entities of a scenario, in the order of their numbers.
  ///
  /// Link entities come in the order of the declared links, each as `from->to`, then `to->from`.
  public static func kinds(
    sites: [String], links: [ScenarioLink], people: [String]
  ) -> [EntityKind] {
    let directions = links.flatMap { link in
      [
        "\(sites[link.from])->\(sites[link.to])",
        "\(sites[link.to])->\(sites[link.from])",
      ]
    }
    return [
      EntityKind(
        name: "site", plural: "sites", explanation: "A place with power of its own.",
        fields: siteFields, entities: sites),
      EntityKind(
        name: "link", plural: "links", explanation: "One direction of a link between two sites.",
        fields: linkFields, entities: directions),
      EntityKind(
        name: "person", plural: "people", explanation: "A person or a crew of equals.",
        fields: personFields, entities: people),
    ]
  }

  /// Fields of a site, in the order of their places.
  public static let siteFields = [
    EntityField("powered", .boolean, "Whether the site has power."),
    EntityField("connected", .boolean, "Whether the site is not cut off from all others."),
  ]
  /// Fields of a link, in the order of their places.
  public static let linkFields = [
    EntityField("up", .boolean, "Whether anything gets through in this direction."),
    EntityField("latency", .duration, "One-way latency, with all degradations in force."),
    EntityField("loss", .fraction, "Share of packets lost, with all degradations in force."),
    EntityField("bandwidth", .rate, "Capacity in this direction."),
    EntityField("from", .entity("site"), "The site at which it begins."),
    EntityField("to", .entity("site"), "The site at which it ends."),
  ]
  /// Fields of a person, in the order of their places.
  public static let personFields = [
    EntityField("busy", .count, "How many of them have their hands full."),
    EntityField("waiting", .count, "Tasks that wait for one of them."),
    EntityField("on_shift", .boolean, "Whether it is their working time."),
  ]

  /// Faults that befall sites and links of any scenario.
  public static let faults: [FaultDescription] = [
    FaultDescription(
      "site.power_loss", on: ["site"],
      "All machines at the site stop; power returns at the end of the fault."),
    FaultDescription(
      "site.isolated", on: ["site"],
      "All links to and from the site are down; machines at the site keep running."),
    FaultDescription(
      "partition", on: ["site"], "Links between the named sites are down in both directions."),
    FaultDescription(
      "link.down", on: ["link"],
      "Nothing gets through in the named direction; name both directions for a symmetric cut."),
    FaultDescription(
      "partition", on: ["link"],
      "The same as link.down, for the links between two halves of a world."),
    FaultDescription(
      "link.degrade", on: ["link"],
      arguments: [
        .init("latency", .duration, required: false, "One-way latency added."),
        .init("jitter", .duration, required: false, "Spread added to the latency."),
        .init("loss", .fraction, required: false, "Share of packets lost beside the link's own."),
        .init("bandwidth", .rate, required: false, "Capacity left; the smallest in force counts."),
      ],
      "Packets are late or lost, or capacity is short. Overlapping degradations add their latency, "
        + "combine their loss and take the smallest bandwidth."),
  ]
}
