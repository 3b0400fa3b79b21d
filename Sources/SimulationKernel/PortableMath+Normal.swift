extension PortableMath {
  /// The probability that a standard normal variable is at most z.
  public static func normalCDF(_ z: Double) -> Double {
    if z.isNaN { return z }
    if z.magnitude < 0.75 { return 0.5 + normalDensity(z) * normalSeries(z) }
    return z < 0 ? normalUpperTail(-z) : 1 - normalUpperTail(z)
  }

  /// The density of the standard normal distribution.
  public static func normalDensity(_ z: Double) -> Double {
    if z.magnitude > 40 { return 0 }
    // Half of the digits of z have an exact square, so the rounding error of z² is put back.
    let high = Double(bitPattern: z.bitPattern & 0xFFFF_FFFF_F800_0000)
    let rest = (z - high) * (z + high)
    return 0.3989422804014327 * exp(-0.5 * high * high) * exp(-0.5 * rest)
  }

  /// Σ z²ⁿ⁺¹/(1·3·…·(2n+1)): the area from 0 to z over the density at z.
  private static func normalSeries(_ z: Double) -> Double {
    var term = z
    var sum = z
    var odd = 1.0
    while term.magnitude > sum.magnitude * 0x1p-56 {
      odd += 2
      term *= z * z / odd
      sum += term
    }
    return sum
  }

  /// The area above z by the continued fraction 1/(z + 1/(z + 2/(z + 3/…))), backwards.
  private static func normalUpperTail(_ z: Double) -> Double {
    if z > 40 { return 0 }
    // Enough steps for full precision: about 18²/z² of them, more towards the centre.
    var k = (20 + 420 / (z * z)).rounded()
    var fraction = z
    while k >= 1 {
      fraction = z + k / fraction
      k -= 1
    }
    return normalDensity(z) / fraction
  }

  /// The standard normal quantile: the z that a standard normal variable is below with
  /// probability p.
  ///
  /// Wichura's algorithm AS 241 (1988).
  public static func normalQuantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    let q = p - 0.5
    if q.magnitude <= 0.425 {
      return q * normalCentre(0.180625 - q * q)
    }
    let r = (-log(q < 0 ? p : 1 - p)).squareRoot()
    let magnitude = r <= 5 ? normalShoulder(r - 1.6) : normalTail(r - 5)
    return q < 0 ? -magnitude : magnitude
  }

  private static func normalCentre(_ r: Double) -> Double {
    let top =
      (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
        + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
        + 133.14166789178437745) * r + 3.387132872796366608)
    let bottom =
      (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
        + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r
        + 42.313330701600911252) * r + 1)
    return top / bottom
  }

  private static func normalShoulder(_ r: Double) -> Double {
    let top =
      (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r
        + 0.24178072517745061177) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r
        + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734)
    let bottom =
      (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r
        + 0.0151986665636164571966) * r + 0.14810397642748007459) * r + 0.68976733498510000455) * r
        + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1)
    return top / bottom
  }

  private static func normalTail(_ r: Double) -> Double {
    let top =
      (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r
        + 0.0012426609473880784386) * r + 0.026532189526576123093) * r + 0.29656057182850489123) * r
        + 1.7848265399172913358) * r + 5.4637849111641143699) * r + 6.6579046435011037772)
    let bottom =
      (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r
        + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r + 0.0148753612908506148525)
        * r
        + 0.13692988092273580531) * r + 0.59983220655588793769) * r + 1)
    return top / bottom
  }
}
