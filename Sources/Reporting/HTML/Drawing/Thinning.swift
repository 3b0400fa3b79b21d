import Observations
import Units

/// Points of a series in drawing coordinates, no more of them than can be seen.
enum Thinning {
  /// At most four points for each column of pixels: first, lowest, highest and last, in their order.
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

  /// The points of a series in the narrowest columns, from half a pixel up, that keep to a limit.
  static func points(of series: LevelSeries, frame: TimeFrame, limit: Int) -> [LevelPoint] {
    var kept = points(of: series, frame: frame, columnWidth: widths[0])
    for width in widths.dropFirst() where kept.count > limit {
      kept = points(of: series, frame: frame, columnWidth: width)
    }
    return kept
  }

  /// Widths of columns that are tried, the narrowest first. [px]
  static let widths: [Double] = [0.5, 1, 2, 3, 4, 6, 9, 14, 22, 36]
}
