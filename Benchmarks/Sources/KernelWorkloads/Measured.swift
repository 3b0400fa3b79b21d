import Glibc
import Units

/// Runs a piece of work, and prints one line that the driver reads.
///
/// The work gives its number of events, its last instant and what else can be compared.
func measured(workload: String, size: Int, _ work: () -> (Int, Instant, String)) {
  let start = seconds()
  let (events, end, rest) = work()
  let span = seconds() - start
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(
    "RESULT \(workload) n=\(size) events=\(events) sec=\(span) rate=\(Double(events) / span)",
    "rss_kb=\(usage.ru_maxrss) end=\(end.nanoseconds) \(rest)")
}

/// The machine's clock. [s]
private func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}
