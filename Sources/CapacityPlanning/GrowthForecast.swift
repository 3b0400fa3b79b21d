public import Units

/// When growth breaks a plan, and what breaks first.
public struct GrowthForecast: Sendable {
  /// A rule that a plan breaks from a date on.
  public struct Breach: Sendable {
    /// The first day, at midnight UTC, on which it does not fit.
    public let date: CalendarTime
    /// The finding of that day.
    public let finding: Finding
  }

  /// Breaches in the order of their dates, those of the start first.
  public let breaches: [Breach]
  /// The last day that was looked at.
  public let horizon: CalendarTime
  /// How much of each limit the growing fleet takes.
  public let picture: Picture

  /// The mean length of a month of the Gregorian calendar. [days]
  static let daysOfMonth = 30.436875

  /// Looks at each day from the start of growth on.
  ///
  /// - Parameter years: how far to look.
  public init?(of plan: CapacityPlan, years: Int = 10) {
    guard let growth = plan.growth else { return nil }
    let days = years * 365
    var breaches: [Breach] = []
    var known: [String] = []
    for day in 0...days {
      let grown = plan.grown(days: day)
      let date = growth.start.advanced(by: .hours(Int64(24 * day)))
      for finding in Assessment(of: grown).breaches {
        let key = finding.rule + " " + finding.subject
        guard !known.contains(key) else { continue }
        known.append(key)
        breaches.append(Breach(date: date, finding: finding))
      }
    }
    self.breaches = breaches
    picture = Self.picture(of: plan, start: growth.start, breaches: breaches)
    horizon = growth.start.advanced(by: .hours(Int64(24 * days)))
  }
}

extension CapacityPlan {
  /// The plan after so many days of growth.
  public func grown(days: Int) -> CapacityPlan {
    guard let growth else { return self }
    let months = Double(days) / GrowthForecast.daysOfMonth
    func factor(_ share: Double) -> Double {
      switch growth.law {
      case .linear: 1 + share * months
      case .compound: Self.power(1 + share, months)
      }
    }
    func grow(_ count: Int, _ share: Double) -> Int {
      Int(saturating: Double(count) * factor(share))
    }
    var plan = self
    for index in plan.pces.indices {
      plan.pces[index].managedVENs = grow(pces[index].managedVENs, growth.vens)
      plan.pces[index].unmanagedWorkloads = grow(
        pces[index].unmanagedWorkloads, growth.unmanaged)
      plan.pces[index].summariesPerReport *= factor(growth.summaries)
    }
    return plan
  }

  /// A power in portable arithmetic: whole months by multiplication, the rest linearly.
  ///
  /// A library's power may differ in its last bit from one processor to the next, and a count that
  /// is rounded down may differ with it.
  private static func power(_ base: Double, _ months: Double) -> Double {
    let whole = Int(months.rounded(.down))
    var result = 1.0
    for _ in 0..<whole { result *= base }
    return result * (1 + (base - 1) * (months - Double(whole)))
  }
}
