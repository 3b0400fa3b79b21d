/// Elementary functions from + − × ÷ and square root only, so every machine gets the same bits.
///
/// The system's mathematical library chooses its code by processor, and its last bit with it.
public enum PortableMath {
  /// The natural logarithm of 2, and its split into a short high part and the rest.
  @usableFromInline static let ln2 = 0x1.62e42fefa39efp-1
  @usableFromInline static let ln2High = 0x1.62e42feep-1
  @usableFromInline static let ln2Low = 0x1.a39ef35793c76p-33

  /// The natural logarithm.
  @inlinable
  public static func log(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
    let (exponent, mantissa) = splitAroundOne(x)
    return logarithm(ofOnePlus: mantissa - 1, correction: 0, exponent: exponent)
  }

  /// log(1 + x), accurate for small x.
  @inlinable
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return x == -1 ? -.infinity : x > 0 ? x : .nan }
    if x > -0.2928932188134524, x < 0.41421356237309503 {
      return logarithm(ofOnePlus: x, correction: 0, exponent: 0)
    }
    let sum = 1 + x
    // What rounding took from the sum, whichever of the two was larger.
    let lost = x > 1 ? 1 - (sum - x) : x - (sum - 1)
    let (exponent, mantissa) = splitAroundOne(sum)
    return logarithm(ofOnePlus: mantissa - 1, correction: lost / sum, exponent: exponent)
  }

  /// The exponential function.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    if x > 709.782712893384 { return .infinity }
    if x < -745.1332191019412 { return 0 }
    if x.isNaN { return x }
    return exp(x, plus: 0)
  }

  /// exp(x + rest) for x in the range of finite results and a rest below its last place.
  @inlinable
  static func exp(_ x: Double, plus rest: Double) -> Double {
    let (power, high, low) = splitByLn2(x)
    return scaled(1 + expTail(high, low - rest), by: power)
  }

  /// exp(x) − 1, accurate for small x.
  @inlinable
  public static func expm1(_ x: Double) -> Double {
    if x > 709.782712893384 { return .infinity }
    if x < -38 { return -1 }
    if x.isNaN || x == 0 { return x }
    let (power, high, low) = splitByLn2(x)
    let tail = expTail(high, low)
    if power == 0 { return tail }
    if power > 60 { return scaled(1 + tail, by: power) }
    let scale = scaled(1, by: power)
    return (scale - 1) + scale * tail
  }

  /// x as 2ᵏ·m with m between √½ and √2.
  @inlinable
  static func splitAroundOne(_ x: Double) -> (exponent: Double, mantissa: Double) {
    var exponent = 0
    var bits = x.bitPattern
    if bits < 0x0010_0000_0000_0000 {
      bits = (x * 0x1p54).bitPattern
      exponent = -54
    }
    // Adding the distance from √½ to 1 carries into the exponent exactly when m would exceed √2.
    bits &+= 0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD
    exponent += Int(bits >> 52) - 1023
    bits = (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD
    return (Double(exponent), Double(bitPattern: bits))
  }

  /// log(1 + f) + correction + exponent·log 2 for f between √½ − 1 and √2 − 1.
  ///
  /// With s = f/(2 + f), log(1 + f) = 2·artanh(s), as f − (f²/2 − s·(f²/2 + R)) keeps the leading
  /// term exact; R is the series beyond the first term.
  @inlinable
  static func logarithm(ofOnePlus f: Double, correction: Double, exponent: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    var series = 2.0 / 25
    series = series * z + 2.0 / 23
    series = series * z + 2.0 / 21
    series = series * z + 2.0 / 19
    series = series * z + 2.0 / 17
    series = series * z + 2.0 / 15
    series = series * z + 2.0 / 13
    series = series * z + 2.0 / 11
    series = series * z + 2.0 / 9
    series = series * z + 2.0 / 7
    series = series * z + 2.0 / 5
    series = series * z + 2.0 / 3
    let half = 0.5 * f * f
    let rest = s * (half + series * z)
    return exponent * ln2High - ((half - (rest + (exponent * ln2Low + correction))) - f)
  }

  /// x as k·log 2 + high + low with |high| at most about half of log 2.
  @inlinable
  static func splitByLn2(_ x: Double) -> (power: Int, high: Double, low: Double) {
    // Adding and taking away 1.5·2⁵² rounds to a whole number without a call.
    let power = (x * 0x1.71547652b82fep0 + 0x1.8p52) - 0x1.8p52
    return (Int(power), x - power * ln2High, power * ln2Low)
  }

  /// exp(high − low) − 1 for arguments up to half of log 2, by its power series.
  @inlinable
  static func expTail(_ high: Double, _ low: Double) -> Double {
    let r = high - low
    var series = 1.0 / 6_227_020_800
    series = series * r + 1.0 / 479_001_600
    series = series * r + 1.0 / 39_916_800
    series = series * r + 1.0 / 3_628_800
    series = series * r + 1.0 / 362_880
    series = series * r + 1.0 / 40_320
    series = series * r + 1.0 / 5_040
    series = series * r + 1.0 / 720
    series = series * r + 1.0 / 120
    series = series * r + 1.0 / 24
    series = series * r + 1.0 / 6
    // What rounding took from high − low goes back in with the small terms.
    let lost = (high - r) - low
    return r + (lost + lost * r + r * r * (0.5 + r * series))
  }

  /// A number between ½ and 2 times 2ᵏ, rounded once even below the normal range.
  @inlinable
  static func scaled(_ number: Double, by power: Int) -> Double {
    if power > 1_023 { return number * 0x1p1023 * powerOfTwo(power - 1_023) }
    if power < -1_022 { return number * powerOfTwo(power + 100) * 0x1p-100 }
    return number * powerOfTwo(power)
  }

  @inlinable
  static func powerOfTwo(_ power: Int) -> Double {
    Double(bitPattern: UInt64(power + 1_023) << 52)
  }
}
