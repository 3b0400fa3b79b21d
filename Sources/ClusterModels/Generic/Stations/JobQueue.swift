import Units

extension GenericSystem {
  /// Jobs in the order in which they came.
  struct JobQueue: Sendable {
    private var jobs: [Int32] = []
    private var first = 0

    var isEmpty: Bool { first == jobs.count }

    mutating func append(_ job: Int) { jobs.append(Int32(job)) }

    /// Takes the job that waits longest.
    mutating func removeFirst() -> Int? {
      guard first < jobs.count else { return nil }
      let job = jobs[first]
      first += 1
      // Jobs that are gone take no more room than those that wait.
      if first > 64, first * 2 > jobs.count {
        jobs.removeFirst(first)
        first = 0
      }
      return Int(job)
    }
  }

  /// A piece of work on its way through stations.
  struct Job: Sendable {
    /// The order that it belongs to.
    var order: Int32
    /// When it came to the station where it is.
    var arrived: Instant
    /// Its wait at the station where it is.
    var wait = Duration.zero
    /// When its service ends, or how much is left of it while the station is down.
    var ends = Instant.never
    var left = Duration.zero
    /// Its place among those in service.
    var place: Int32 = -1
  }

  /// What one arrival brought: a job, or several of which the slowest decides.
  struct Order: Sendable {
    var load: Int32
    var arrived: Instant
    /// Jobs that are not done.
    var open: Int32
    /// Waits of all its jobs.
    var waits = Duration.zero
    /// Whether a job of it was turned away.
    var isIncomplete = false
  }

  /// Jobs and orders under way, in places that are used again.
  struct Floor: Sendable {
    var jobs: [Job] = []
    var orders: [Order] = []
    private var freeJobs: [Int32] = []
    private var freeOrders: [Int32] = []

    mutating func add(_ job: Job) -> Int {
      if let place = freeJobs.popLast() {
        jobs[Int(place)] = job
        return Int(place)
      }
      jobs.append(job)
      return jobs.count - 1
    }

    mutating func add(_ order: Order) -> Int {
      if let place = freeOrders.popLast() {
        orders[Int(place)] = order
        return Int(place)
      }
      orders.append(order)
      return orders.count - 1
    }

    mutating func remove(job: Int) { freeJobs.append(Int32(job)) }
    mutating func remove(order: Int) { freeOrders.append(Int32(order)) }
  }
}
