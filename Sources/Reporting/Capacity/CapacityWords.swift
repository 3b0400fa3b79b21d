import CapacityPlanning
import Units
import VendorTables

/// Words and figures that all capacity reports share.
struct CapacityWords {
  let study: CapacityStudy

  /// The verdict in one line.
  func verdict(_ isMet: Bool) -> String {
    let breaches = study.now.breaches.count
    if breaches > 0 { return "does not fit: \(Plural.text(breaches, "breach", "breaches"))" }
    return isMet ? "fits" : "fits now, but not as asked"
  }

  /// Short statements for the head of a report.
  var headlines: [String] {
    var lines = [fleet]
    if let tight = study.now.tightest, let gauge = tight.gauge {
      lines.append(
        "Tightest: \(tight.rule) at \(tight.subject), \(Self.room(gauge)).")
    }
    lines.append(losses)
    if let growth = study.growth { lines.append(Self.firstBreach(growth)) }
    if let map = study.illumination { lines.append(Self.interval(map)) }
    if let evidence = study.evidence { lines.append(Self.largest(evidence)) }
    let missing = study.plan.inputs.filter { $0.value == nil }.map(\.input.rawValue)
    if !missing.isEmpty {
      lines.append("Not in the plan, and in no table: \(Plural.list(missing)).")
    }
    return lines
  }

  private var losses: String {
    let broken = study.losses.losses.filter { !$0.assessment.fits }.map(\.title)
    guard broken.isEmpty else {
      return "It does not fit after the loss of \(Plural.list(broken, "or"))."
    }
    let hasBuildings = study.losses.losses.contains { $0.kind == .building }
    return "It fits after the loss of any one PCE\(hasBuildings ? " or building" : "")."
  }

  /// What the planned and the smallest sizes take, in words; nothing where none fits.
  var bills: [String] {
    let sets = [study.plan.pces.map(\.size), study.leastSizes, study.leastSizesAfterLoss]
    return sets.map { sizes in
      let known = sizes.compactMap(\.self)
      guard known.count == sizes.count else { return "no set of sizes fits" }
      let sum = study.hardware(of: known)
      return "\(sum.nodes) nodes, \(Figures.grouped(sum.cores)) cores, "
        + "\(Figures.grouped(sum.memory)) GB memory, \(Figures.grouped(sum.disk)) GB disk"
    }
  }

  static func interval(_ map: IlluminationEstimate) -> String {
    let spans = [map.seconds, map.shortest, map.longest].map {
      Spans.text(Duration(roundingSeconds: $0))
    }
    return "With \(Figures.grouped(map.workloads)) workloads the leader's map is fetched every "
      + "\(spans[0]); by the range of the assumptions every \(spans[1]) to \(spans[2])."
  }

  static func largest(_ evidence: SimulatedEvidence) -> String {
    guard let largest = evidence.largest else {
      return "Not even the smallest fleet that was played stays within the bounds."
    }
    let count = Figures.grouped(largest)
    return evidence.isOpenAbove
      ? "The largest fleet that was played, \(count) VENs, stays within the bounds."
      : "Played, a fleet of up to \(count) VENs stays within the bounds."
  }

  /// The figures of a played fleet: `replication_lag 2s`.
  static func figures(
    _ trial: SimulatedEvidence.Trial, _ bounds: [SimulatedEvidence.Bound]
  ) -> String {
    zip(bounds, trial.figures).map { bound, figure in
      "\(bound.name) \(Spans.text(Duration(roundingSeconds: figure)))"
    }.joined(separator: ", ")
  }

  /// What other values of a figure turn, a sentence for each value and rule.
  static func flips(_ row: Sensitivity.Row) -> [String] {
    let unit = row.figure.unit.isEmpty ? "" : " \(row.figure.unit)"
    var heads: [String] = []
    var places: [[String]] = []
    for flip in row.flips {
      let head =
        "\(flip.value)\(unit): \(flip.rule) \(word(flip.after)) instead of \(word(flip.before))"
      let place = flip.place == "now" ? flip.subject : "\(flip.subject) \(flip.place)"
      if let index = heads.firstIndex(of: head) {
        places[index].append(place)
      } else {
        heads.append(head)
        places.append([place])
      }
    }
    return zip(heads, places).map { head, all in
      let rest = all.count > 3 ? ["\(Figures.grouped(all.count - 3)) more"] : []
      return "\(head) at \(Plural.list(Array(all.prefix(3)) + rest))"
    }
  }

  private static func word(_ severity: Finding.Severity?) -> String {
    switch severity {
    case .breach: "a breach"
    case .warning: "a warning"
    case .note, nil: "in order"
    }
  }

  /// What other values of a figure turn, in one line; what they do where they turn nothing.
  static func effect(_ row: Sensitivity.Row) -> String {
    let flips = flips(row)
    if !flips.isEmpty { return flips.joined(separator: "; ") }
    return ["AS-ILL-001", "AS-ILL-002"].contains(row.figure.id)
      ? "only how often the leader's map is fetched" : "nothing"
  }

  /// Where an input's figure comes from.
  static func source(_ echo: PlanInputEcho) -> String {
    if echo.isGiven { return "the plan" }
    switch echo.input {
    case .flowRate, .uniqueFlows: return "the guide"
    default: return echo.value == nil ? "" : "unless the plan says otherwise"
    }
  }

  /// Room with its sign: `+300 VENs`.
  static func signedRoom(_ gauge: Finding.Gauge) -> String {
    let size = Figures.plain(abs(gauge.headroom))
    return "\(gauge.fits ? "+" : "−")\(size) \(gauge.unit)"
  }

  private var fleet: String {
    let vens = study.plan.pces.reduce(0) { $0 + $1.managedVENs }
    let hardware = study.hardware
    return
      "\(Plural.text(study.plan.pces.count, "PCE")) for \(Figures.grouped(vens)) VENs: "
      + "\(hardware.nodes) nodes, \(Figures.grouped(hardware.cores)) cores, "
      + "\(Figures.grouped(hardware.memory)) GB memory, "
      + "\(Figures.grouped(hardware.disk)) GB disk by the tables."
  }

  static func firstBreach(_ growth: GrowthForecast) -> String {
    guard let first = growth.breaches.first else {
      return "Growth breaks nothing until \(date(growth.horizon))."
    }
    return "Growth breaks it on \(date(first.date)): \(first.finding.rule) at "
      + "\(first.finding.subject)."
  }

  /// The date without the time of day.
  static func date(_ time: CalendarTime) -> String { String(time.description.prefix(10)) }

  /// A figure beside its limit: `9,800 of 10,000 VENs`.
  static func figure(_ gauge: Finding.Gauge) -> String {
    let sides = "\(Figures.plain(gauge.figure)) of \(Figures.plain(gauge.limit)) \(gauge.unit)"
    return gauge.isFloor ? "\(sides) needed" : sides
  }

  /// Room in the unit and as a share: `200 VENs (2 %) left`.
  static func room(_ gauge: Finding.Gauge) -> String {
    let size = Figures.plain(abs(gauge.headroom))
    let share = Figures.decimal(abs(gauge.share) * 100, places: abs(gauge.share) < 0.1 ? 1 : 0)
    return "\(size) \(gauge.unit) (\(share) %) \(gauge.fits ? "left" : "missing")"
  }

  /// The sign of a severity.
  static func sign(_ severity: Finding.Severity) -> String {
    switch severity {
    case .breach: "✗"
    case .warning: "!"
    case .note: "✓"
    }
  }

  /// One word for a size, or that there is none.
  static func word(_ size: PCESize?) -> String { size?.rawValue ?? "none" }
}
