import Units

/// Why a text is not the value that it should be.
enum ValueFault: Error, Equatable {
  /// It is something else: `X should be true or false, not 'yes'`.
  case expected(String, hint: String)
  /// What is wrong with it, in a full sentence without its subject's place.
  case wrong(String, hint: String)

  /// The same fault where a parameter's name stands without its sign.
  func hinting(_ parameter: String) -> ValueFault {
    let hint = "did you mean '$\(parameter)'?"
    return switch self {
    case .expected(let shape, _): .expected(shape, hint: hint)
    case .wrong(let message, _): .wrong(message, hint: hint)
    }
  }
}

/// Reads single values with their units.
enum ValueText {
  /// Longest span that a scenario may name: ten years.
  ///
  /// It keeps sums of spans far from overflow.
  static let longest = Duration.days(3_653)

  /// A span: `45ms`, `30s`, `1h30m`.
  static func duration(_ text: String) throws(ValueFault) -> Duration {
    let span: Duration
    do throws(QuantityError) {
      span = try Duration(parsing: text)
    } catch {
      if text.count == 20, (try? CalendarTime(parsing: text)) != nil {
        throw .expected("a duration since the start of the run", hint: "write for instance 30m")
      }
      throw .wrong(error.message, hint: unitHint(text, "s"))
    }
    if span > longest { throw .wrong("duration \"\(text)\" is longer than ten years", hint: "") }
    return span
  }

  /// A size: `300kB`.
  static func bytes(_ text: String) throws(ValueFault) -> ByteCount {
    do throws(QuantityError) {
      return try ByteCount(parsing: text)
    } catch {
      throw .wrong(error.message, hint: unitHint(text, "kB"))
    }
  }

  /// A rate: `200Mbps`.
  static func rate(_ text: String) throws(ValueFault) -> BitRate {
    do throws(QuantityError) {
      return try BitRate(parsing: text)
    } catch {
      throw .wrong(error.message, hint: unitHint(text, "Mbps"))
    }
  }

  /// A share: `3%`, or a number from 0 to 1.
  static func fraction(_ text: String) throws(ValueFault) -> Double {
    let share: Double
    if text.hasSuffix("%") {
      do throws(QuantityError) {
        share = try Percentage(parsing: text).fraction
      } catch {
        throw .wrong(error.message, hint: "")
      }
    } else if let value = DecimalText(text)?.value {
      share = value
    } else {
      throw .expected("a share such as 3% or 0.03", hint: "")
    }
    guard (0...1).contains(share) else {
      let hint = share > 1 && share <= 100 && !text.hasSuffix("%") ? "write '\(text)%'" : ""
      throw .expected("a share from 0% to 100%", hint: hint)
    }
    return share
  }

  /// A whole number in plain decimal digits, within a range.
  static func count(_ text: String, in range: ClosedRange<Int>) throws(ValueFault) -> Int {
    let bounds =
      range.upperBound == .max
      ? "of at least \(range.lowerBound)"
      : range.lowerBound == range.upperBound
        ? "that is \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    guard let value = DecimalText(text)?.integer, range.contains(value) else {
      throw .expected("a whole number \(bounds)", hint: numberHint(text))
    }
    return value
  }

  /// A number in plain decimal notation.
  static func number(_ text: String) throws(ValueFault) -> Double {
    guard let value = DecimalText(text)?.value else {
      throw .expected("a number such as 3 or 0.25", hint: numberHint(text))
    }
    return value
  }

  /// `true` or `false`.
  static func boolean(_ text: String) throws(ValueFault) -> Bool {
    switch text.lowercased() {
    case "true" where text == "true": return true
    case "false" where text == "false": return false
    case "yes", "on", "true", "y": throw .expected("true or false", hint: "write 'true'")
    case "no", "off", "false", "n": throw .expected("true or false", hint: "write 'false'")
    default: throw .expected("true or false", hint: "")
    }
  }

  /// A second of universal time.
  static func time(_ text: String) throws(ValueFault) -> CalendarTime {
    do throws(QuantityError) {
      let time = try CalendarTime(parsing: text)
      // Beyond these years instants of a long run could leave the range of nanoseconds.
      let years = Int64(1970)...2999
      guard years.contains(Int64(text.prefix(4)) ?? 0) else {
        throw QuantityError("time \"\(text)\" is outside the years 1970 to 2999")
      }
      return time
    } catch {
      throw .wrong(error.message, hint: "")
    }
  }

  private static func unitHint(_ text: String, _ unit: String) -> String {
    guard let number = DecimalText(text), !number.isNegative else { return "" }
    return "add a unit: '\(text)\(unit)'"
  }

  private static func numberHint(_ text: String) -> String {
    let digits = text.drop { $0 == "0" }
    if text.hasPrefix("0"), !digits.isEmpty, DecimalText.isDigits(digits) {
      return "write it without zeros in front: \(digits)"
    }
    let plain = text.filter { $0 != "_" && $0 != "," }
    return plain != text && DecimalText(plain) != nil ? "write plain digits: \(plain)" : ""
  }
}
