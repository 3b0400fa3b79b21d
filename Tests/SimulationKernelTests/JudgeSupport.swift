/// The number of draws a sampler is judged by: a million, or fewer in slow debug builds.
#if DEBUG
  let judgedDraws = 20_000
#else
  let judgedDraws = 1_000_000
#endif

/// The Kolmogorov-Smirnov statistic √n·sup|Fₙ − F| of a sample against a cumulative distribution.
///
/// It exceeds 1.95 once in a thousand right samples.
func kolmogorovSmirnov(_ sample: [Double], _ cumulative: (Double) -> Double) -> Double {
  let size = Double(sample.count)
  var largest = 0.0
  for (index, value) in sample.sorted().enumerated() {
    let exact = cumulative(value)
    largest = max(largest, exact - Double(index) / size, Double(index + 1) / size - exact)
  }
  return largest * size.squareRoot()
}

func mean(_ sample: [Double]) -> Double { sample.reduce(0, +) / Double(sample.count) }
