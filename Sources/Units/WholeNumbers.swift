extension Int {
  /// The number without its fraction, or the end of the range in which doubles are exact.
  ///
  /// For numbers that somebody wrote: a file may say `99999999999999999999`, and no number may stop
  /// the program. What is not a number counts as 0.
  public init(saturating number: Double) {
    let end = 9_007_199_254_740_992.0
    self = number.isNaN ? 0 : Int(Swift.max(-end, Swift.min(end, number)))
  }
}
