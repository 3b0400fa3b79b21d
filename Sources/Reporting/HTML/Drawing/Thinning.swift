import Observations
import Units

/// Points of a series in drawing coordinates, no more of them than can be seen.
enum Thinning {
  /// At most four points for each pixel column: first, lowest, highest and last, in their order.
  ///
  /// Without this a day of replication lag has tens of thousands of points; with it a peak of any
  /// length still shows, because the extremes of a column are kept.
  static func points(
    of series: LevelSeries, frame: TimeFrame, columnWidth: Double
  ) -> [LevelPoint] {
    var kept: [LevelPoint] = []
    var column: [LevelPoint] = []
    var current = -1
    for point in series.points where point.value.isFinite && point.at <= frame.clock.end {
      let index = Int((frame.x(point.at) - TimeFrame.gutter) / columnWidth)
      if index != current {
        kept += extremes(column)
        column.removeAll(keepingCapacity: true)
        current = index
      }
      column.append(point)
    }
    return kept + extremes(column)
  }

  private static func extremes(_ column: [LevelPoint]) -> [LevelPoint] {
    guard column.count > 4 else { return column }
    var low = 0
    var high = 0
    for index in column.indices {
      if column[index].value < column[low].value { low = index }
      if column[index].value > column[high].value { high = index }
    }
    let last = column.count - 1
    var chosen = [0]
    for index in [min(low, high), max(low, high), last] where index != chosen.last {
      chosen.append(index)
    }
    return chosen.map { column[$0] }
  }

  /// The narrowest columns, from half a pixel up, with which all records stay within a budget.
  static func columnWidth(for records: [DrillRecord], budget: Int) -> Double {
    for width in [0.5, 1, 2, 3, 4, 6] {
      let count = records.reduce(0) { sum, record in
        let frame = TimeFrame(RunClock(record))
        return sum
          + record.series.reduce(0) {
            $0 + points(of: $1, frame: frame, columnWidth: width).count
          }
      }
      if count <= budget { return width }
    }
    return 8
  }
}
