/// A queue of a schedule for events that all wait the same time: a periodic timer, a link's latency.
///
/// In a lane events come in the order they were added, so an event costs a store and a load
/// however many there are. A lane belongs to the schedule that gave it.
@frozen
public struct Lane: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16

  @inlinable
  init(index: UInt16) { self.index = index }
}
