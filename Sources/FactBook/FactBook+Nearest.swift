extension FactBook {
  /// The ids that are spelt most like `word`, nearest first; for "did you mean".
  ///
  /// Empty when nothing is near: more than a third of the letters would have to change.
  public func nearestIDs(to word: String, atMost count: Int = 3) -> [String] {
    let wanted = Array(word.uppercased())
    let limit = max(1, wanted.count / 3)
    let near = (facts.map(\.id) + assumptions.map(\.id)).compactMap { id in
      let distance = editDistance(wanted, Array(id))
      return distance <= limit ? (distance: distance, id: id) : nil
    }
    let sorted = near.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return sorted.prefix(count).map(\.id)
  }
}

/// How many letters have to be inserted, left out, changed or swapped with the next one.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var row = [i + 1]
    for (j, other) in b.enumerated() {
      var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
