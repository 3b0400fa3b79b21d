/// A version of the PCE's software: `23.5.10`.
struct SoftwareVersion: Sendable, Equatable, Comparable {
  /// As it is written.
  var text: String
  /// Its numbers, most significant first.
  private var numbers: [Int]

  /// A version in dotted numbers; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.allSatisfy({ ($0 ?? -1) >= 0 }), !parts.isEmpty else { return nil }
    self.text = text
    numbers = parts.compactMap { $0 }
  }

  /// The first numbers, which decide what kind of upgrade is allowed (SC-UPGRADE-ROLLING-001).
  var major: Int { number(0) }
  /// The second number.
  var minor: Int { number(1) }

  /// True when a hotfix or maintenance release is all that lies between two versions.
  func isOfSameMinor(as other: SoftwareVersion) -> Bool {
    major == other.major && minor == other.minor
  }

  private func number(_ place: Int) -> Int { numbers.indices.contains(place) ? numbers[place] : 0 }

  /// A missing number counts as zero: 23.5 and 23.5.0 are one version.
  static func == (left: SoftwareVersion, right: SoftwareVersion) -> Bool {
    !(left < right) && !(right < left)
  }

  static func < (left: SoftwareVersion, right: SoftwareVersion) -> Bool {
    for place in 0..<max(left.numbers.count, right.numbers.count)
    where left.number(place) != right.number(place) {
      return left.number(place) < right.number(place)
    }
    return false
  }
}
