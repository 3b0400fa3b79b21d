extension ByteCount: CustomStringConvertible {
  /// The decimal units of size, largest first. [B]
  static let decimalUnits: [(name: String, size: Int64)] = [
    ("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000), ("B", 1),
  ]
  /// The binary units of size, largest first. [B]
  static let binaryUnits: [(name: String, size: Int64)] = [
    ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
  ]

  /// Reads a size such as `300kB` (steps of 1000) or `64MiB` (steps of 1024).
  public init(parsing text: some StringProtocol) throws(QuantityError) {
    var reader = try QuantityText(text, kind: "size", examples: "300kB, 2MB or 64MiB")
    self.init(
      try reader.onlyCount(units: Self.decimalUnits + Self.binaryUnits, smallest: "bytes"))
  }

  /// The size in the words that `init(parsing:)` reads, exactly.
  public var description: String {
    let sign = bytes < 0 ? "-" : ""
    let count = bytes.magnitude
    for (name, size) in Self.binaryUnits where count >= size.magnitude {
      // Binary units only where they say it shorter: 65536 is 64KiB, 1024000 is 1.024MB.
      if count % size.magnitude == 0, count % 1_000 != 0 {
        return "\(sign)\(count / size.magnitude)\(name)"
      }
    }
    for (name, size) in Self.decimalUnits where count >= size.magnitude {
      let text = decimalText(count, per: size.magnitude)
      // A single byte in a terabyte would need more decimals than are read.
      if text.count <= String(count / size.magnitude).count + 10 { return sign + text + name }
    }
    return "0B"
  }
}

extension BitRate: CustomStringConvertible {
  /// The units of rate in bits, largest first. [bit/s]
  static let bitUnits: [(name: String, size: Int64)] = [
    ("Gbps", 1_000_000_000), ("Mbps", 1_000_000), ("kbps", 1_000), ("bps", 1),
  ]
  /// The units of rate in bytes, largest first. [bit/s]
  static let byteUnits: [(name: String, size: Int64)] = [
    ("GB/s", 8_000_000_000), ("MB/s", 8_000_000), ("kB/s", 8_000), ("B/s", 8),
  ]

  /// Reads a rate such as `200Mbps` (bits) or `25MB/s` (bytes), steps of 1000.
  public init(parsing text: some StringProtocol) throws(QuantityError) {
    var reader = try QuantityText(text, kind: "rate", examples: "200Mbps, 1Gbps or 25MB/s")
    let bits = try reader.onlyCount(units: Self.bitUnits + Self.byteUnits, smallest: "bits")
    // Above 2⁵³ bit/s a number with a fraction could not hold every whole rate.
    if bits > 1 << 53 { throw reader.error("is too large") }
    self.init(bitsPerSecond: Double(bits))
  }

  /// The rate in the words that `init(parsing:)` reads, rounded to whole bits a second.
  public var description: String {
    let bits = bitsPerSecond.rounded()
    guard bits >= 0, bits <= 0x1p53 else { return "\(bitsPerSecond)bps" }
    let count = UInt64(bits)
    for (name, size) in Self.bitUnits where count >= size.magnitude {
      return decimalText(count, per: size.magnitude) + name
    }
    return "0bps"
  }
}
