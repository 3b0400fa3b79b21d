/// A count as reports write it, with commas between thousands.
struct GroupedCount: CustomStringConvertible {
  private let count: Int

  /// A count.
  init(_ count: Int) { self.count = count }

  var description: String {
    let digits = Array(String(count.magnitude))
    var text = count < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
