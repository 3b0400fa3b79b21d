extension Double {
  /// A wide sum as a number.
  ///
  /// The standard library's conversion runs through unspecialised code, and these are read at many
  /// events. Beyond 64 bits the last place may be off by one, the same on every machine.
  init(wide sum: Int128) {
    let narrow = Int64(truncatingIfNeeded: sum)
    if Int128(narrow) == sum {
      self = Double(narrow)
    } else {
      let upper = Int64(truncatingIfNeeded: sum >> 64)
      self = Double(upper) * 0x1p64 + Double(UInt64(truncatingIfNeeded: sum))
    }
  }
}
