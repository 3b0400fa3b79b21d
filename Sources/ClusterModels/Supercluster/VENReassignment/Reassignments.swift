import Units

/// Who has which target, and moves that are under way (SC-VEN-023).
struct Reassignments: Sendable {
  /// One VEN on its way to another PCE.
  struct Move: Sendable {
    /// Its number in the population.
    var client: Int
    /// Where it goes.
    var target: Int
    /// True when it has not been told because its PCE does not deliver (SC-VEN-026).
    var isPending: Bool
  }
  /// One request for some VENs, looked at after ten minutes (SC-VEN-024).
  struct Wave: Sendable {
    /// Where its VENs go.
    var target: Int
    /// When the last of its requests was answered.
    var at: Instant
    /// Its moves that have not arrived.
    var moves: [Move]
    /// True once it was said that some have not arrived.
    var isAlarmed = false
  }

  /// Target of single VENs that differs from their group's home, by number; -1 for the home.
  var targets: [Int8] = []
  /// VENs of other homes that count at each PCE, less its own that count elsewhere.
  var shift: [Int]
  /// Waves with VENs that have not arrived.
  var waves: [Wave] = []
  /// What a command at work is to move, by PCE.
  var requested: [Request?]
  /// Whether each PCE delivered when last looked at.
  var delivered: [Bool]
  /// Counts of the run: arrived, refused at the limit.
  var arrived = 0
  var refused = 0
  /// Longest move so far (SC-VEN-024).
  var longest = Duration.zero
  /// Draws made.
  var draws: UInt64 = 0

  /// VENs that a command is to move.
  struct Request: Sendable {
    var group: Int
    var from: Int
    var to: Int
    var count: Int
  }

  init(pces: Int) {
    shift = Array(repeating: 0, count: pces)
    requested = Array(repeating: nil, count: pces)
    delivered = Array(repeating: true, count: pces)
  }

  /// The target of a VEN whose group has a home.
  func target(of client: Int, home: Int) -> Int {
    guard targets.indices.contains(client), targets[client] >= 0 else { return home }
    return Int(targets[client])
  }

  /// Gives a VEN a target and moves it from one count to the other (SC-LIMIT-006).
  mutating func setTarget(of client: Int, home: Int, to target: Int) {
    if client >= targets.count {
      targets += Array(repeating: -1, count: client + 1 - targets.count)
    }
    shift[self.target(of: client, home: home)] -= 1
    shift[target] += 1
    targets[client] = target == home ? -1 : Int8(target)
  }

  /// VENs told or to be told to move that have not arrived.
  var underWay: Int { waves.reduce(0) { $0 + $1.moves.count } }
}
