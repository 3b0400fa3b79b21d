extension PortableMath {
  /// A positive number raised to a power.
  ///
  /// The logarithm is carried as a sum of two numbers, because the power multiplies its error.
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base > 0, base < .infinity, exponent.isFinite else {
      return unusualPower(base, exponent)
    }
    let (logHigh, logLow) = longLogarithm(base)
    let estimate = exponent * logHigh
    if estimate > 710 { return .infinity }
    if estimate < -746 { return 0 }
    let (high, rounding) = product(exponent, logHigh)
    return exp(high, plus: rounding + exponent * logLow)
  }

  private static func unusualPower(_ base: Double, _ exponent: Double) -> Double {
    if base.isNaN || exponent.isNaN || base < 0 { return .nan }
    let growsFromZero = (base > 1) == (exponent > 0)
    return growsFromZero ? .infinity : 0
  }

  /// log x as high + low, to about 2⁻⁶³ of its value.
  private static func longLogarithm(_ x: Double) -> (high: Double, low: Double) {
    let (exponent, mantissa) = splitAroundOne(x)
    // s = (m − 1)/(m + 1); the numerator is exact.
    let top = mantissa - 1
    let bottom = sum(mantissa, 1)
    let s = top / bottom.high
    let back = product(s, bottom.high)
    let sLow = (((top - back.high) - back.low) - s * bottom.low) / bottom.high
    // log m = 2s·(1 + z/3 + z²/5 + …) with z = s².
    let square = product(s, s)
    let zLow = square.low + 2 * s * sLow
    let third = product(square.high, 1.0 / 3)
    let thirdLow = third.low + square.high * 0x1.5555555555555p-56 + zLow / 3
    let tail = square.high * square.high * fifths(square.high)
    let series = sum(third.high, tail)
    let seriesLow = series.low + thirdLow
    let extra = product(2 * s, series.high)
    let extraLow = extra.low + 2 * s * seriesLow + 2 * sLow * series.high
    let first = sum(exponent * ln2High, 2 * s)
    let second = sum(first.high, extra.high)
    let low = first.low + second.low + (extraLow + 2 * sLow + exponent * ln2Low)
    return sum(second.high, low)
  }

  /// 1/5 + z/7 + z²/9 + … for z up to 0.03.
  private static func fifths(_ z: Double) -> Double {
    var series = 1.0 / 25
    series = series * z + 1.0 / 23
    series = series * z + 1.0 / 21
    series = series * z + 1.0 / 19
    series = series * z + 1.0 / 17
    series = series * z + 1.0 / 15
    series = series * z + 1.0 / 13
    series = series * z + 1.0 / 11
    series = series * z + 1.0 / 9
    series = series * z + 1.0 / 7
    return series * z + 1.0 / 5
  }

  /// a + b exactly, as its rounded value and the rest.
  private static func sum(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let high = a + b
    let partB = high - a
    return (high, (a - (high - partB)) + (b - partB))
  }

  /// a·b exactly, as its rounded value and the rest, for numbers below 2⁹⁹⁰.
  private static func product(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let high = a * b
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    return (high, ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
  }

  /// A number as the sum of two with half of its digits each.
  private static func halves(_ a: Double) -> (high: Double, low: Double) {
    let spread = a * 134_217_729
    let high = spread - (spread - a)
    return (high, a - high)
  }
}
