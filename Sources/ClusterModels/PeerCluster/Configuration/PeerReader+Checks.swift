extension PeerCluster.Reader {
  /// Adds a problem for each rule that is not kept.
  mutating func check() {}
}
