import Units

extension CoreHA {
  /// How long a failure takes to be detected, by three readings of one sentence (CH-GAP-009).
  ///
  /// The phase, from the failure to the next heartbeat, lies between zero and H.
  struct Detection: Sendable, Equatable {
    /// The three readings, and what each counts.
    enum ReadingOfGuide: String, Sendable, CaseIterable {
      /// The re-check interval begins when an attempt has failed; the N-th failure triggers.
      case a
      /// Attempts are spaced from start to start.
      case b
      /// N failures are tolerated and the next one triggers.
      case c
    }
    /// With a phase of zero, and with one of H.
    var best: Duration
    var worst: Duration
    /// Halfway.
    var mean: Duration {
      Duration(nanoseconds: best.nanoseconds + (worst - best).nanoseconds / 2)
    }

    /// The bounds of a reading.
    ///
    /// CH-HB-007: phase + (N-1) R + N T. CH-HB-008: phase + (N-1) max(R, T) + T. CH-HB-009: phase +
    /// N R + (N+1) T.
    init(_ reading: ReadingOfGuide, _ settings: Settings, timeout: Duration) {
      let n = Int64(settings.failures)
      best =
        switch reading {
        case .a: settings.recheck * (n - 1) + timeout * n
        case .b: max(settings.recheck, timeout) * (n - 1) + timeout
        case .c: settings.recheck * n + timeout * (n + 1)
        }
      worst = best + settings.interval
    }
  }
}

extension CoreHA.Readings {
  /// Which of the three is played; start to start together with tolerance is none of them.
  var detection: CoreHA.Detection.ReadingOfGuide? {
    switch (countsFromStart, toleratesCount) {
    case (false, false): .a
    case (true, false): .b
    case (false, true): .c
    case (true, true): nil
    }
  }
}
