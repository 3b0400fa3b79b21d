import Glibc
import Units

/// Runs a piece of work, and prints one line that the driver reads.
///
/// The work gives its number of events, its last instant and what else can be compared.
func measured(workload: String, size: Int, _ work: () -> (Int, Instant, String)) {
  let start = seconds()
  let (events, end, rest) = work()
  let span = seconds() - start
  print(
    "RESULT \(workload) n=\(size) events=\(events) sec=\(span) rate=\(Double(events) / span)",
    "rss_kb=\(peakKilobytes()) end=\(end.nanoseconds) \(rest)")
}

/// The processor time of this program: what others do meanwhile does not count. [s]
private func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}

/// Peak memory of this program alone; getrusage would count the program that started it. [kB]
private func peakKilobytes() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    if text.hasPrefix("VmHWM:") { return Int(text.filter(\.isNumber)) ?? 0 }
  }
  return 0
}
