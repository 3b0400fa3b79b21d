extension CalendarTime: CustomStringConvertible {
  /// Reads a second such as `2026-03-14T20:00:00Z`; only universal time, years 0001 to 9999.
  public init(parsing text: some StringProtocol) throws(QuantityError) {
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    let bytes = Array(text.utf8)
    let zero = UInt8(ascii: "0")
    let fits =
      bytes.count == pattern.count
      && zip(bytes, pattern).allSatisfy { byte, expected in
        expected == zero ? (zero...UInt8(ascii: "9")).contains(byte) : byte == expected
      }
    guard fits else {
      throw QuantityError("time \"\(text.prefix(100))\" is not written like 2026-03-14T20:00:00Z")
    }
    func number(_ range: Range<Int>) -> Int64 {
      bytes[range].reduce(0) { $0 * 10 + Int64($1 - zero) }
    }
    let date = CivilDate(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    guard date.isReal, date.year >= 1 else {
      throw QuantityError("time \"\(text)\" names a day that the calendar does not have")
    }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard hour < 24, minute < 60, second < 60 else {
      throw QuantityError("time \"\(text)\" names a second that the day does not have")
    }
    self.init(
      secondsSinceEpoch: date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second)
  }

  /// The second in the words that `init(parsing:)` reads.
  public var description: String {
    let date = CivilDate(daysSinceEpoch: day)
    let time = secondOfDay
    return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
      + "T\(Self.padded(time / 3_600, 2)):\(Self.padded(time / 60 % 60, 2))"
      + ":\(Self.padded(time % 60, 2))Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
