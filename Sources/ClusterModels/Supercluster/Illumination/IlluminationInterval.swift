import Units

/// How often a leader fetches the traffic views of all PCEs, for planners.
public enum IlluminationInterval {
  /// The interval for a number of workloads, by the law of the simulation. [s]
  ///
  /// - Parameters:
  ///   - workloads: paired with the Supercluster (SC-ILLUM-003).
  ///   - exponent: by which the interval grows (AS-ILL-001).
  ///   - lowerKnee: workloads up to which it stays at ten minutes (AS-ILL-002).
  public static func seconds(workloads: Double, exponent: Double, lowerKnee: Double) -> Double {
    Illumination.interval(workloads: workloads, exponent: exponent, lowerKnee: lowerKnee).seconds
  }
}
