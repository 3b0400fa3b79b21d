/// What has to be taken from one list and added to another to come from the first to the second.
struct LineDifference: Sendable {
  /// One line of the merged view.
  enum Edit: Sendable, Equatable {
    case kept(old: Int, new: Int)
    case removed(old: Int)
    case added(new: Int)
  }
  /// Edits in order; removed lines stand before those that were added in their place.
  let edits: [Edit]

  init(old: [String], new: [String]) {
    var isRemoved = [Bool](repeating: false, count: old.count)
    var isAdded = [Bool](repeating: false, count: new.count)
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var edits: [Edit] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, isRemoved[left] {
        edits.append(.removed(old: left))
        left += 1
      } else if right < new.count, isAdded[right] {
        edits.append(.added(new: right))
        right += 1
      } else {
        edits.append(.kept(old: left, new: right))
        left += 1
        right += 1
      }
    }
    self.edits = edits
  }

  var isEmpty: Bool {
    edits.allSatisfy { edit in
      if case .kept = edit { true } else { false }
    }
  }

  /// Stretches of edits with a few kept lines around each.
  func hunks(context: Int) -> [ArraySlice<Edit>] {
    var hunks: [Range<Int>] = []
    for (index, edit) in edits.enumerated() {
      if case .kept = edit { continue }
      let range = max(0, index - context)..<min(edits.count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks.map { edits[$0] }
  }
}
