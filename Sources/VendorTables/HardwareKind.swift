/// Whether a node is a machine of its own or a virtual one.
public enum HardwareKind: String, Sendable, CaseIterable {
  /// A machine of its own; cores are physical cores, hyper-threading not counted (SC-CAP-007).
  case physical
  /// A virtual machine; cores are virtual CPUs, fully reserved (SC-CAP-008).
  case virtual
}

/// A storage device's technology as far as the guide distinguishes it.
public enum StorageKind: String, Sendable, CaseIterable {
  /// A local spinning disk, which reaches no more than 150 random writes a second (SC-CAP-014).
  case hdd
  /// A solid-state disk for mixed use (SC-CAP-014).
  case ssd
  /// A storage area network (SC-CAP-014).
  case san
  /// A network file system, which no directory of a PCE may use (SC-DISK-017).
  case nfs
}
