import CGSL

/// Where a function crosses zero, by Brent's method of the GNU Scientific Library.
public enum RootFinding {
  /// The narrowest bracket that was found around a root.
  public struct Bracket: Sendable, Equatable {
    /// Its ends; the function has different signs there, or is zero at one of them.
    public let low: Double, high: Double
    /// How often the method went on from one bracket to the next.
    public let iterations: Int
  }

  /// Narrows a bracket around a root; nil where the ends have the same sign.
  ///
  /// The function may have jumps: a bracketing method needs no more than the signs at the ends.
  ///
  /// - Parameters:
  ///   - low: one end; below `high`.
  ///   - high: the other end.
  ///   - width: the width at which the bracket is narrow enough.
  ///   - iterations: most steps.
  public static func bracket(
    low: Double, high: Double, width: Double, iterations: Int = 40,
    of function: (Double) -> Double
  ) -> Bracket? {
    guard low < high else { return nil }
    let ends = (function(low), function(high))
    guard ends.0.isFinite, ends.1.isFinite, (ends.0 <= 0) != (ends.1 <= 0) else { return nil }
    return withoutActuallyEscaping(function) { function in
      let box = FunctionBox(function)
      return withExtendedLifetime(box) { solve(box, low, high, width, iterations) }
    }
  }

  private final class FunctionBox {
    let function: (Double) -> Double
    init(_ function: @escaping (Double) -> Double) { self.function = function }
  }

  private static func solve(
    _ box: FunctionBox, _ low: Double, _ high: Double, _ width: Double, _ most: Int
  ) -> Bracket? {
    guard ScientificLibrary.isReady, let solver = firedrill_brent_solver()
    else { return nil }
    defer { gsl_root_fsolver_free(solver) }
    var description = gsl_function(
      function: { x, box in
        guard let box else { return .nan }
        return Unmanaged<FunctionBox>.fromOpaque(box).takeUnretainedValue().function(x)
      },
      params: Unmanaged.passUnretained(box).toOpaque())
    return withUnsafeMutablePointer(to: &description) { description in
      guard gsl_root_fsolver_set(solver, description, low, high) == Int32(GSL_SUCCESS) else {
        return nil
      }
      var steps = 0
      while steps < most,
        gsl_root_fsolver_x_upper(solver) - gsl_root_fsolver_x_lower(solver) > width
      {
        guard gsl_root_fsolver_iterate(solver) == Int32(GSL_SUCCESS) else { break }
        steps += 1
      }
      return Bracket(
        low: gsl_root_fsolver_x_lower(solver), high: gsl_root_fsolver_x_upper(solver),
        iterations: steps)
    }
  }
}
