/// The sum of equal exponential stages, in units of the mean of one stage.
struct ErlangStages {
  /// The number of stages, at least 1.
  let shape: Int
  private let stages: Double
  /// log of (shape − 1)!.
  private let logFactorial: Double

  init(shape: Int) {
    self.shape = shape
    stages = Double(shape)
    var sum = 0.0
    var i = 2.0
    while i < stages {
      sum += PortableMath.log(i)
      i += 1
    }
    logFactorial = sum
  }

  /// The probability that the stages take at most x.
  func cumulative(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    return x < stages ? lowerTail(x) : 1 - upperTail(x)
  }

  /// Σ over i from `shape` of e⁻ˣxⁱ/i!: the Poisson tail, whose terms fall where x < shape.
  private func lowerTail(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var i = stages
    while term > sum * 0x1p-56 {
      i += 1
      term *= x / i
      sum += term
    }
    return sum * density(x) * x / stages
  }

  /// Σ over i below `shape` of e⁻ˣxⁱ/i!, from its largest term where x > shape.
  private func upperTail(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var i = stages - 1
    while i >= 1 && term > sum * 0x1p-56 {
      term *= i / x
      sum += term
      i -= 1
    }
    return sum * density(x)
  }

  /// The density at x: e⁻ˣxᵏ⁻¹/(k−1)!.
  private func density(_ x: Double) -> Double {
    PortableMath.exp((stages - 1) * PortableMath.log(x) - x - logFactorial)
  }

  /// The time that the stages take at most with probability u, by Newton inside a bracket.
  func quantile(_ u: Double) -> Double {
    if u <= 0 { return 0 }
    if u >= 1 { return .infinity }
    if shape == 1 { return -PortableMath.log1p(-u) }
    var low = 0.0
    var high = Double.infinity
    var x = start(u)
    // A few steps suffice; the limit only guards against steps that swing in the last place.
    for _ in 0..<200 {
      let excess = x < stages ? lowerTail(x) - u : (1 - u) - upperTail(x)
      if excess == 0 { return x }
      if excess < 0 { low = x } else { high = x }
      var next = x - excess / density(x)
      if !(next > low && next < high) {
        next = high == .infinity ? 2 * x : 0.5 * (low + high)
      }
      if (next - x).magnitude <= 0x1p-51 * x { return next }
      x = next
    }
    return x
  }

  /// Wilson and Hilferty's approximation (1931), kept positive.
  private func start(_ u: Double) -> Double {
    let spread = 1 / (9 * stages)
    let root = 1 - spread + PortableMath.normalQuantile(u) * spread.squareRoot()
    return stages * max(root * root * root, 1e-3)
  }
}
