/// Words through which clock, environment, locale or chance outside the seed could reach a result.
private var outsideWorld: [(word: Regex<Substring>, what: String)] {
  [
    (word: /\bimport\s+(?:Foundation|FoundationEssentials|Glibc|Dispatch)\b/, what: "the platform"),
    (word: /\bDate\s*\(|\bDate\.now\b|\bDispatchTime\b/, what: "the clock"),
    (word: /\b(?:Continuous|Suspending)Clock\b|\bclock_gettime\b/, what: "the clock"),
    (word: /\bProcessInfo\b|\bCommandLine\b|\bgetenv\b/, what: "the environment"),
    (word: /\bLocale\b|\bTimeZone\b|\bNumberFormatter\b/, what: "the locale"),
    (word: /\.random\s*\(|\.randomElement\s*\(|\.shuffled?\s*\(/, what: "unkeyed chance"),
    (word: /\bSystemRandomNumberGenerator\b/, what: "unkeyed chance"),
    (word: /\.hashValue\b|\bHasher\s*\(/, what: "a hash that differs from process to process"),
    (word: /\bObjectIdentifier\s*\(/, what: "addresses in memory"),
  ]
}

/// Places on simulation paths that look outside the scenario and its seed.
func looksOutside(_ files: [SourceFile]) -> [Violation] {
  onSimulationPaths(files).flatMap { file in
    outsideWorld.flatMap { entry in
      file.matches(of: entry.word).map { match in
        Violation(
          path: file.path, line: file.line(of: match.range.lowerBound),
          message: "a simulation path depends on \(entry.what)")
      }
    }
  }
}
