import Observations
import Testing
import Units

@testable import Reporting

@Suite struct DrawingTests {
  private let frame = TimeFrame(RunClock(LeaderSiteOutage.asWritten))

  @Test func `thinning keeps the highest and the lowest value of a series`() {
    var points = (0..<20_000).map { LevelPoint(at: Instant(.seconds(Int64($0))), value: 5) }
    points[7_777].value = 900
    points[8_888].value = -3
    let series = LevelSeries(
      entity: "a", metric: "b", unit: .count, shape: .linear, points: points)
    let kept = Thinning.points(of: series, frame: frame, limit: 300)
    #expect(kept.count <= 300)
    #expect(kept.contains { $0.value == 900 })
    #expect(kept.contains { $0.value == -3 })
    #expect(kept.map(\.at) == kept.map(\.at).sorted())
  }

  @Test func `few points are kept as they are`() {
    let points = (0..<50).map {
      LevelPoint(at: Instant(.minutes(Int64($0 * 9))), value: Double($0))
    }
    let series = LevelSeries(entity: "a", metric: "b", unit: .count, shape: .step, points: points)
    #expect(Thinning.points(of: series, frame: frame, limit: 300) == points)
  }

  @Test func `ticks lie at round clock times and name a new day`() {
    let ticks = frame.ticks
    #expect(ticks.map(\.label).prefix(5) == ["20:00", "21:00", "22:00", "23:00", "00:00"])
    #expect(ticks[4].date == "2026-03-15")
    #expect(ticks.allSatisfy { $0.x <= TimeFrame.fullWidth - TimeFrame.margin + 0.1 })
  }

  @Test(arguments: [1.0, 7, 30, 59, 61, 1_397, 14_580, 86_400, 3e9])
  func `the axis reaches over the peak with few ticks`(peak: Double) {
    for unit in MeasureUnit.allCases {
      let axis = ValueAxis(low: 0, high: peak, unit: unit)
      #expect(axis.high >= peak)
      #expect((2...8).contains(axis.ticks.count), "\(unit) \(peak) \(axis.ticks)")
    }
  }

  @Test func `states of an entity follow each other up to the end of the run`() {
    for lane in LeaderSiteOutage.asWritten.lanes {
      let stretches = lane.stretches(until: LeaderSiteOutage.end)
      #expect(stretches.first?.start == .start)
      #expect(stretches.last?.end == LeaderSiteOutage.end)
      for (left, right) in zip(stretches, stretches.dropFirst()) {
        #expect(left.end == right.start)
      }
    }
  }

  @Test func `time in health states adds up to the length of the run`() {
    for row in HealthTimes(LeaderSiteOutage.asWritten).rows {
      let sum = row.shares.reduce(Duration.zero) { $0 + $1.time }
      #expect(sum == .hours(8))
    }
  }

  @Test func `one and the same state is never only a colour`() {
    // Each tone is told from the others by its hatching or its word.
    #expect(Set(Tone.allCases.map(\.fill.text)).count == Tone.allCases.count)
  }

  private func line(_ entity: String, to top: Double) -> LevelSeries {
    LevelSeries(
      entity: entity, metric: "lag", unit: .seconds, shape: .linear,
      points: [
        LevelPoint(at: .start, value: 0), LevelPoint(at: Instant(.hours(2)), value: top),
        LevelPoint(at: Instant(.hours(2)), value: 0),
      ])
  }

  @Test func `a line that lies on another one is broken, so that both are seen`() {
    let ground = CommonGround(frame: frame, bands: [], index: 0)
    func classes(_ tops: [Double]) -> [Bool] {
      let plot = LinePlot(
        metric: "lag", series: tops.enumerated().map { line("\($0.offset)", to: $0.element) },
        ground: ground, pointLimit: 100)
      return tops.indices.map { plot.figure.text.contains("class=\"line s\($0) on1\"") }
    }
    #expect(classes([3_600, 3_600]) == [true, false])
    let pair = LinePlot(
      metric: "lag", series: [line("0", to: 9), line("1", to: 9)], ground: ground, pointLimit: 9)
    #expect(pair.figure.text.contains("class=\"line s1 under\""))
    #expect(classes([3_600, 2_000]) == [false, false])
    #expect(classes([0.5, 0.5, 3_600]) == [false, false, false])
    #expect(classes([3_600, 2_000, 3_590]) == [true, false, false])
  }

  @Test func `a sample between two points lies on their line, after the last one at its value`() {
    let series = line("a", to: 7_200)
    #expect(series.samples(4, until: Instant(.hours(4))) == [1_800, 5_400, 0, 0])
    var steps = series
    steps.shape = .step
    #expect(steps.samples(4, until: Instant(.hours(4))) == [0, 0, 0, 0])
    steps.points.removeFirst()
    #expect(steps.samples(2, until: Instant(.hours(4))) == [nil, 0])
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func `the hash of a text is the standard's`(text: String, hash: String) {
    // FIPS 180-4 examples.
    #expect(SHA256.base64(text) == hash)
  }
}
