import CGSL

/// The distributions that intervals need, from the GNU Scientific Library.
///
/// Its last bits may differ between processors, so they reach reports only after rounding, and no
/// simulation.
enum ScientificLibrary {
  /// True once the library's own handling of errors is off.
  static var isReady: Bool { isQuiet }

  /// The library would end the program on an error; instead its results are checked here.
  private static let isQuiet: Bool = {
    _ = gsl_set_error_handler_off()
    return true
  }()

  /// The value that Student's t of these degrees of freedom is below with probability p.
  static func studentQuantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    checked(isQuiet ? gsl_cdf_tdist_Pinv(p, degreesOfFreedom) : .nan)
  }

  /// The value that a beta variable is below with probability p.
  static func betaQuantile(below p: Double, _ a: Double, _ b: Double) -> Double {
    checked(isQuiet ? gsl_cdf_beta_Pinv(p, a, b) : .nan)
  }

  /// The value that a beta variable is above with probability p.
  static func betaQuantile(above p: Double, _ a: Double, _ b: Double) -> Double {
    checked(isQuiet ? gsl_cdf_beta_Qinv(p, a, b) : .nan)
  }

  /// The probability of at most so many successes in so many trials.
  static func binomialCumulative(_ successes: Int, of trials: Int, probability: Double) -> Double {
    if successes < 0 { return 0 }
    return checked(
      isQuiet ? gsl_cdf_binomial_P(UInt32(successes), probability, UInt32(trials)) : .nan)
  }

  private static func checked(_ result: Double) -> Double {
    precondition(result.isFinite, "the scientific library found no value")
    return result
  }
}
