import Foundation

/// The time and memory of one run of a program.
struct TimedRun {
  /// Seconds by the wall.
  var elapsed: Double
  /// Seconds of processor time, of all threads.
  var processor: Double
  /// Peak memory; not below that of this driver, from which the program starts. [MB]
  var peak: Double

  /// Runs a command on some processors; nil if it could not be started.
  ///
  /// A drill may end with another exit status than 0: what is expected of it is not asked here.
  static func of(_ words: [String], processors: String? = nil) -> TimedRun? {
    let pinned = Shell.canPin && processors != nil
    let all = (pinned ? ["taskset", "-c", processors ?? "0"] : []) + words
    var arguments: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var child = pid_t()
    guard let program = arguments[0],
      posix_spawnp(&child, program, &actions, nil, arguments, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    let elapsed = start.duration(to: clock.now) / .seconds(1)
    let processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    return TimedRun(
      elapsed: elapsed, processor: processor, peak: Double(usage.ru_maxrss) / 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
