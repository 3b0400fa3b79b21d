import Experiments
import Reporting
import Statistics

extension Replications {
  /// Every figure's mean with its interval as lines for a terminal; empty when none were kept.
  func figureTable(confidence: Double) -> String {
    guard let figures else { return "" }
    let estimates = figures.figures.compactMap { estimate($0, confidence) }
    return "\n"
      + EstimateTable(
        variant: worst?.shownVariant ?? "", confidence: confidence, replications: figures.count,
        estimates
      ).text
  }

  private func estimate(
    _ figure: ReplicatedFigures.Figure, _ confidence: Double
  ) -> FigureEstimate? {
    let sample = figure.sample
    guard let mean = sample.mean, let least = sample.minimum, let most = sample.maximum else {
      return nil
    }
    return FigureEstimate(
      name: figure.name, unit: figure.unit, count: sample.count, mean: mean,
      halfWidth: sample.meanInterval(confidence: confidence)?.halfWidth, least: least, most: most)
  }
}
