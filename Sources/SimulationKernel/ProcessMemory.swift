import CProcessor

/// The memory of the whole process; how it lies changes speed only.
public enum ProcessMemory {
  /// Lays it on large pages where the system has them; all threads share it then.
  ///
  /// To be called once, before there are other threads.
  public static func preferLargePages() { lay_heap_on_large_pages() }
}
