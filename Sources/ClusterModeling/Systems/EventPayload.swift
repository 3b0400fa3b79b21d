/// A model's event as sixteen bytes, so that several systems share one pending event set.
public struct EventPayload: BitwiseCopyable, Sendable {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0

  /// The bytes of an event, the rest zero.
  @inlinable
  public init<Event: BitwiseCopyable>(_ event: Event) {
    precondition(
      MemoryLayout<Event>.size <= MemoryLayout<EventPayload>.size,
      "a model's event may take at most 16 bytes")
    withUnsafeMutableBytes(of: &self) { bytes in
      bytes.storeBytes(of: event, as: Event.self)
    }
  }

  /// The event that was put in.
  @inlinable
  public func event<Event: BitwiseCopyable>(as type: Event.Type) -> Event {
    withUnsafeBytes(of: self) { $0.loadUnaligned(as: type) }
  }
}
