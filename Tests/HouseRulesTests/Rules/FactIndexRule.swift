import FactBook

/// In what the committed index of facts differs from what tests, scenarios and tables say now.
func staleCitations(committed: FactIndex, now: FactIndex) -> [String] {
  let missing = now.citations.filter { !committed.citations.contains($0) }
  let gone = committed.citations.filter { !now.citations.contains($0) }
  return missing.map { "\($0.id) is not in the index: \($0.words)" }
    + gone.map { "\($0.id) is no longer so: \($0.words)" }
}
