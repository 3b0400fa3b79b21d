public import Units

/// How much of a limit a growing figure takes, over time.
public struct GrowthCurve: Sendable {
  /// The rule and what it is about.
  public let rule: String, subject: String
  /// Shares of the limit at equal steps from the start to the end.
  public let shares: [Double]

  /// Rules about figures that grow with a fleet.
  private static let rules = ["vens-of-pce", "replicated-workloads", "flow-rate"]
  /// Steps of a curve.
  public static let steps = 48

  /// The curves of a plan over so many days, those that end highest first.
  static func curves(of plan: CapacityPlan, days: Int) -> [GrowthCurve] {
    let assessments = (0...steps).map { step in
      Assessment(of: plan.grown(days: days * step / steps)).findings
    }
    let first = assessments.first?.filter { rules.contains($0.rule) } ?? []
    let curves = first.map { start in
      let shares = assessments.map { findings in
        let now = findings.first { $0.rule == start.rule && $0.subject == start.subject }
        return now?.gauge.map { $0.limit == 0 ? 0 : $0.figure / $0.limit } ?? 0
      }
      return GrowthCurve(rule: start.rule, subject: start.subject, shares: shares)
    }
    return curves.enumerated().sorted { left, right in
      let ends = (left.element.shares.last ?? 0, right.element.shares.last ?? 0)
      return ends.0 == ends.1 ? left.offset < right.offset : ends.0 > ends.1
    }.map(\.element)
  }
}

extension GrowthForecast {
  /// Curves from the start to a while behind the first breach, and when they end.
  public struct Picture: Sendable {
    /// The curves, those that end highest first.
    public let curves: [GrowthCurve]
    /// Days from the start to the end.
    public let days: Int
    /// When the curves start.
    public let start: CalendarTime

    /// When the curves end.
    public var end: CalendarTime { start.advanced(by: .hours(Int64(24 * days))) }
  }

  /// Two years, or half as long again as it takes to the first breach that growth brings.
  static func picture(of plan: CapacityPlan, start: CalendarTime, breaches: [Breach]) -> Picture {
    let grown = breaches.first { $0.date > start }.map { Int($0.date.day - start.day) } ?? 0
    let days = min(3650, max(730, grown * 3 / 2))
    return Picture(
      curves: GrowthCurve.curves(of: plan, days: days), days: days, start: start)
  }
}
