import ClusterModeling
import Units

/// A person, or a crew of equals, at work: who is free, and who waits for them.
struct Crew {
  /// Members on shift.
  private(set) var present: Int
  /// Members with their hands on a step, those included whose shift has ended meanwhile.
  private(set) var busy = 0
  /// Tasks that wait for a pair of hands, the most urgent first, then by coming.
  private(set) var queue: [Waiting] = []
  private let count: Int

  /// A task that waits.
  struct Waiting: Equatable {
    var task: Int
    var severity: Int
  }

  init(count: Int, isOnShift: Bool) {
    self.count = count
    present = isOnShift ? count : 0
  }

  var isOnShift: Bool { present > 0 }
  var hasFreeHands: Bool { busy < present }

  /// Puts a task in line: by severity, then by the task that came first.
  mutating func enqueue(_ task: Int, severity: Int) {
    let place = queue.firstIndex {
      $0.severity < severity || ($0.severity == severity && $0.task > task)
    }
    queue.insert(Waiting(task: task, severity: severity), at: place ?? queue.endIndex)
  }

  /// Takes the next task when hands are free; they are busy from then on.
  mutating func next() -> Int? {
    guard hasFreeHands, !queue.isEmpty else { return nil }
    busy += 1
    return queue.removeFirst().task
  }

  /// A pair of hands is done with its step.
  mutating func release() {
    precondition(busy > 0, "hands that were not busy cannot be released")
    busy -= 1
  }

  /// A shift begins or ends; steps under way are finished.
  mutating func setShift(_ isOn: Bool) { present = isOn ? count : 0 }
}

extension Person {
  /// Whether an instant is working time; without shifts all time is.
  func isOnShift(at instant: Instant) -> Bool { shifts.isEmpty || shift(at: instant) != nil }

  /// Place of the shift that an instant lies in.
  func shift(at instant: Instant) -> Int? {
    shifts.firstIndex { $0.from <= instant && instant < $0.until }
  }

  /// The first instant of working time that is not before an instant; nil when there is none.
  func workingTime(from instant: Instant) -> Instant? {
    if isOnShift(at: instant) { return instant }
    return shifts.map(\.from).filter { $0 >= instant }.min()
  }
}
