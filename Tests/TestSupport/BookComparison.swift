public import ClusterModeling
import FactBook
import SimulationKernel

/// In what a figure of a model differs from the book; empty when it is the book's own.
///
/// Name, unit, status, distribution and the bounds at which it is cut off are compared. A figure with
/// a fact's id only has to name a fact that exists.
public func differencesFromBook(_ parameter: Parameter) -> [String] {
  guard let assumption = FactBook.shared.assumption(parameter.id) else {
    return FactBook.shared.knows(parameter.id) ? [] : ["\(parameter.id): not in the book"]
  }
  var differences: [String] = []
  func compare(_ what: String, _ here: String, _ book: String) {
    guard here != book else { return }
    differences.append("\(parameter.id): \(what) is \(here), in the book \(book)")
  }
  compare("name", parameter.name, assumption.parameter)
  compare("unit", parameter.unit, assumption.unit)
  compare("status", parameter.status.rawValue, assumption.status.rawValue)
  if !agrees(parameter.distribution, with: assumption) {
    differences.append(
      "\(parameter.id): drawn as \(parameter.distribution), in the book \(assumption.summary)")
  }
  return differences
}

private func agrees(_ distribution: Distribution, with assumption: Assumption) -> Bool {
  switch (distribution.shape, assumption.distribution) {
  case (.constant(let value), .fixed), (.constant(let value), nil):
    return assumption.value.number.map { $0 == value } ?? true
  case (.uniform(let low, let high), .uniform(let bookLow, let bookHigh)):
    return low == bookLow && high == bookHigh
  case (
    .triangular(let low, let mode, let high),
    .triangular(let bookLow, let bookMode, let bookHigh)
  ):
    return low == bookLow && mode == bookMode && high == bookHigh
  case (.lognormal(let median, let p95), .lognormal(let bookMedian, let bookP95)):
    return median == bookMedian && p95 == bookP95 && isCutOff(distribution, at: assumption.range)
  case (.exponential(let mean), .poissonProcess(let rate, _)): return mean == 1 / rate
  case (.constant(let value), .poissonProcess(let rate, _)): return value == rate
  case (.piecewiseLogUniform(let knots), .piecewiseLogUniform(let bookKnots)):
    return knots.map { [$0.cumulative, $0.value] } == bookKnots.map { [$0.cumulative, $0.value] }
  default: return false
  }
}

private func isCutOff(_ distribution: Distribution, at range: ClosedRange<Double>?) -> Bool {
  distribution.lowerBound == range?.lowerBound && distribution.upperBound == range?.upperBound
}
