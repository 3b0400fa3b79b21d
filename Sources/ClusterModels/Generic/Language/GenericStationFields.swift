import ClusterModeling
import Units

extension GenericSystem {
  /// Fields of a station.
  static let stationFields: [Field] = [
    Field("number", .count, "Jobs that wait or are served.", total: .sum) { model, place, _, _ in
      .count(model.stations[place].number)
    },
    Field("waiting", .count, "Jobs that wait.", total: .sum) { model, place, _, _ in
      .count(model.stations[place].waiting)
    },
    Field("busy_servers", .count, "Servers at work.", total: .sum) { model, place, _, _ in
      .count(model.stations[place].serving.count)
    },
    Field("blocked", .count, "Jobs turned away since figures count.", total: .sum) {
      model, place, _, _ in .count(model.stations[place].tally.blocked)
    },
    Field("works", .boolean, "Whether it has power and no fault.") { model, place, _, _ in
      .boolean(model.stations[place].works)
    },
  ]
}
