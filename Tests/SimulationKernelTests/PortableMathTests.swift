import SimulationKernel
import Testing

/// The distance of two numbers in units of the last place of the right one.
func unitsInLastPlace(_ number: Double, from exact: Double) -> Double {
  if number == exact { return 0 }
  return (number - exact).magnitude / max(exact.ulp, .leastNonzeroMagnitude)
}

@Suite struct PortableMathTests {
  private func expectWithin(
    _ limit: Double, _ table: [(Double, Double)], _ function: (Double) -> Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (argument, exact) in table {
      let value = function(argument)
      #expect(
        unitsInLastPlace(value, from: exact) <= limit, "at \(argument): \(value), not \(exact)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func `logarithms are within one unit in the last place`() {
    expectWithin(1, PortableMathTables.logarithm, PortableMath.log)
    expectWithin(1, PortableMathTables.logarithmOfOnePlus, PortableMath.log1p)
  }

  @Test func `exponentials are within one unit in the last place`() {
    expectWithin(1, PortableMathTables.exponential, PortableMath.exp)
    expectWithin(1, PortableMathTables.exponentialMinusOne, PortableMath.expm1)
  }

  @Test func `powers are within one unit in the last place`() {
    for (base, exponent, exact) in PortableMathTables.power {
      let value = PortableMath.pow(base, exponent)
      #expect(unitsInLastPlace(value, from: exact) <= 1, "\(base) to the \(exponent)")
    }
  }

  @Test func `the normal distribution is within five units in the last place`() {
    expectWithin(5, PortableMathTables.normalCumulative, PortableMath.normalCDF)
    expectWithin(5, PortableMathTables.normalQuantile, PortableMath.normalQuantile)
  }

  @Test func `the ends of the ranges are as the limits say`() {
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(.infinity) == .infinity)
    #expect(PortableMath.log(-1).isNaN)
    #expect(PortableMath.log1p(-1) == -.infinity)
    #expect(PortableMath.log1p(-2).isNaN)
    #expect(PortableMath.exp(710) == .infinity)
    #expect(PortableMath.exp(-746) == 0)
    #expect(PortableMath.exp(-745.2) == 0)
    #expect(PortableMath.expm1(-1_000) == -1)
    #expect(PortableMath.expm1(-.infinity) == -1)
    #expect(PortableMath.expm1(.infinity) == .infinity)
    #expect(PortableMath.normalCDF(-50) == 0)
    #expect(PortableMath.normalCDF(50) == 1)
    #expect(PortableMath.normalQuantile(0) == -.infinity)
    #expect(PortableMath.normalQuantile(1) == .infinity)
    #expect(PortableMath.normalQuantile(0.5) == 0)
  }

  @Test func `what is not a number stays so`() {
    let functions = [
      PortableMath.log, PortableMath.log1p, PortableMath.exp, PortableMath.expm1,
      PortableMath.normalCDF, PortableMath.normalQuantile,
    ]
    for function in functions { #expect(function(.nan).isNaN) }
    #expect(PortableMath.pow(.nan, 2).isNaN)
    #expect(PortableMath.pow(2, .nan).isNaN)
    #expect(PortableMath.pow(-2, 2).isNaN)
  }

  @Test func `powers of zero and infinity go where the exponent says`() {
    #expect(PortableMath.pow(0, 2) == 0)
    #expect(PortableMath.pow(0, -2) == .infinity)
    #expect(PortableMath.pow(.infinity, 2) == .infinity)
    #expect(PortableMath.pow(.infinity, -2) == 0)
    #expect(PortableMath.pow(2, .infinity) == .infinity)
    #expect(PortableMath.pow(0.5, .infinity) == 0)
    #expect(PortableMath.pow(2, 5_000) == .infinity)
    #expect(PortableMath.pow(2, -5_000) == 0)
    #expect(PortableMath.pow(0, 0) == 1)
  }

  @Test func `functions that rise never fall between neighbours`() {
    var x = 0.69
    for _ in 0..<20_000 {
      let next = x.nextUp
      #expect(PortableMath.log(next) >= PortableMath.log(x))
      #expect(PortableMath.exp(next) >= PortableMath.exp(x))
      x = next
    }
  }
}
