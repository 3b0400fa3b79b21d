/// A 64-bit hash that is the same in every run, build and machine; order matters.
///
/// The standard library's `Hasher` is seeded anew in each process, so nothing that reaches a
/// result may depend on it. Not meant against an adversary.
@frozen
public struct StableHash: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var state: UInt64

  /// The hash of nothing.
  @inlinable
  public init() { state = 0x6A09_E667_F3BC_C908 }

  /// The hash of everything combined so far.
  @inlinable
  public var value: UInt64 { state }

  /// Adds one 64-bit word.
  @inlinable
  public mutating func combine(_ word: UInt64) {
    state = Self.mixed(state ^ word) &+ 0x9E37_79B9_7F4A_7C15
  }

  /// Adds a signed integer by its bits.
  @inlinable
  public mutating func combine(_ number: Int64) { combine(UInt64(bitPattern: number)) }

  /// Adds an integer by its bits.
  @inlinable
  public mutating func combine(_ number: Int) { combine(Int64(number)) }

  /// Adds a number by its bits; the two zeros differ.
  @inlinable
  public mutating func combine(_ number: Double) { combine(number.bitPattern) }

  /// Adds a truth value.
  @inlinable
  public mutating func combine(_ truth: Bool) { combine(truth ? UInt64(1) : 0) }

  /// Adds a text by its UTF-8 bytes and its length.
  public mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine($0) }
  }

  /// Eight bytes make a word, the first of them its lowest.
  private mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    let whole = bytes.count & ~7
    let raw = UnsafeRawBufferPointer(bytes)
    for place in stride(from: 0, to: whole, by: 8) {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      combine(UInt64(littleEndian: word))
    }
    var rest: UInt64 = 0
    for place in whole..<bytes.count { rest |= UInt64(bytes[place]) << UInt64((place & 7) * 8) }
    if whole < bytes.count { combine(rest) }
    combine(UInt64(bytes.count))
  }

  /// The hash of one text.
  public static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(text)
    return hash.value
  }

  /// The hash as sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A bijection of 64-bit words in which every output bit depends on every input bit.
  ///
  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  @inlinable
  public static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
