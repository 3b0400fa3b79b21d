/// The sum of equal exponential stages, in units of the mean of one stage.
enum ErlangStages {
  /// The probability that `shape` stages take at most x.
  static func cumulative(_ x: Double, shape: Int) -> Double {
    if x <= 0 { return 0 }
    return x < Double(shape) ? lowerTail(x, shape: shape) : 1 - upperTail(x, shape: shape)
  }

  /// Σ over i from `shape` of e⁻ˣxⁱ/i!: the Poisson tail, whose terms fall where x < shape.
  static func lowerTail(_ x: Double, shape: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    var i = Double(shape)
    while term > sum * 0x1p-56 {
      i += 1
      term *= x / i
      sum += term
    }
    return sum * density(x, shape: shape) * x / Double(shape)
  }

  /// Σ over i below `shape` of e⁻ˣxⁱ/i!.
  static func upperTail(_ x: Double, shape: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    var i = Double(shape - 1)
    while i >= 1 {
      term *= i / x
      sum += term
      i -= 1
    }
    return sum * density(x, shape: shape)
  }

  /// e⁻ˣxᵏ⁻¹/(k−1)!: the density of k stages at x.
  static func density(_ x: Double, shape: Int) -> Double {
    var logarithm = Double(shape - 1) * PortableMath.log(x) - x
    var i = 2.0
    while i < Double(shape) {
      logarithm -= PortableMath.log(i)
      i += 1
    }
    return PortableMath.exp(logarithm)
  }

  /// The time that `shape` stages take at most with probability u, by Newton inside a bracket.
  static func quantile(_ u: Double, shape: Int) -> Double {
    if u <= 0 { return 0 }
    if u >= 1 { return .infinity }
    if shape == 1 { return -PortableMath.log1p(-u) }
    var low = 0.0
    var high = Double.infinity
    var x = start(u, shape: Double(shape))
    for _ in 0..<200 {
      let isLower = x < Double(shape)
      let excess =
        isLower
        ? lowerTail(x, shape: shape) - u : (1 - u) - upperTail(x, shape: shape)
      if excess == 0 { return x }
      if excess < 0 { low = x } else { high = x }
      var next = x - excess / density(x, shape: shape)
      if !(next > low && next < high) {
        next = high == .infinity ? 2 * x : 0.5 * (low + high)
      }
      if (next - x).magnitude <= 0x1p-52 * x { return next }
      x = next
    }
    return x
  }

  /// Wilson and Hilferty's approximation (1931), kept positive.
  static func start(_ u: Double, shape: Double) -> Double {
    let spread = 1 / (9 * shape)
    let root = 1 - spread + PortableMath.normalQuantile(u) * spread.squareRoot()
    return shape * max(root * root * root, 1e-3)
  }
}
