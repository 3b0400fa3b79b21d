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
    let broken = study.losses.losses.filter { !$0.assessment.fits }.map(\.lost)
    lines.append(
      broken.isEmpty
        ? "It fits after the loss of any one PCE."
        : "It does not fit after the loss of \(broken.joined(separator: ", ")).")
    if let growth = study.growth { lines.append(Self.firstBreach(growth)) }
    return lines
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
