/// How a schedule keeps its pending events; the order of events is the same with all of them.
@frozen
public enum EventSetKind: Hashable, Sendable, CaseIterable {
  /// A few events in a sorted row, many in a wheel of time buckets that tunes its own width.
  case selfTuning
  /// A 4-ary heap at any size; for comparison.
  case heap
  /// Time buckets at any size; for comparison.
  case wheel
}
