import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Jobs come, wait, are served, and go on.
extension GenericSystem {
  /// An arrival of a load: an order of one or several jobs.
  mutating func arrive(load: Int, _ context: Context) {
    guard case .jobs(let station, let count, let priority, _) = plan.loads[load].work else {
      return
    }
    loads[load].arrived += 1
    loads[load].jobs += count
    let order = floor.add(
      Order(load: Int32(load), arrived: context.now, open: Int32(count)))
    for _ in 0..<count {
      let job = floor.add(Job(order: Int32(order), arrived: context.now))
      enter(station, job, priority, context)
    }
  }

  /// A job comes to a station: it is served, waits, or is turned away.
  private mutating func enter(
    _ place: Int, _ job: Int, _ priority: Int, _ context: Context
  ) {
    stations[place].tally.arrived += 1
    floor.jobs[job].arrived = context.now
    if hasFreeServer(place) {
      serve(place, job, context)
    } else if let room = plan.stations[place].queue, stations[place].waiting >= room {
      stations[place].tally.blocked += 1
      finish(job, isDone: false, context)
      return
    } else {
      stations[place].queues[priority].append(job)
      stations[place].waiting += 1
    }
    stations[place].busySince = stations[place].busySince ?? context.now
    count(place, context.now)
  }

  private func hasFreeServer(_ place: Int) -> Bool {
    guard stations[place].works, stations[place].waiting == 0 else { return false }
    guard let servers = plan.stations[place].servers else { return true }
    return stations[place].serving.count < servers
  }

  private mutating func serve(_ place: Int, _ job: Int, _ context: Context) {
    let wait = context.now - floor.jobs[job].arrived
    stations[place].tally.waits.add(wait, plan.stations[place].detail)
    floor.jobs[job].wait = wait
    floor.jobs[job].ends = context.now + serviceTime(place, of: job)
    floor.jobs[job].place = Int32(stations[place].serving.count)
    stations[place].serving.append(Int32(job))
    planEnd(of: job, at: place, context)
  }

  private func planEnd(of job: Int, at place: Int, _ context: Context) {
    let event = Event.served(
      station: UInt16(place), job: UInt32(job), stations[place].generation)
    context.schedule(event, at: floor.jobs[job].ends)
  }

  /// The time of a job with all tries that are lost on the way.
  private mutating func serviceTime(_ place: Int, of job: Int) -> Duration {
    guard let services = stations[place].services else { return .zero }
    let station = plan.stations[place]
    let load = plan.loads[Int(floor.orders[Int(floor.jobs[job].order)].load)]
    var service = station.service
    if case .jobs(place, _, _, let own?) = load.work { service = own }
    let drawn = services.duration(service, stations[place].servicesDrawn)
    stations[place].servicesDrawn += 1
    return max(.zero, drawn) + timeOfLostTries(place)
  }

  /// What resending costs; after so many losses in a row a try gets through.
  private mutating func timeOfLostTries(_ place: Int) -> Duration {
    let station = plan.stations[place]
    guard station.loss > 0, let losses = stations[place].losses else { return .zero }
    var spent = Duration.zero
    var pause = station.resendAfter
    for _ in 0..<1_000 {
      let isLost = losses.happens(station.loss, stations[place].triesDrawn)
      stations[place].triesDrawn += 1
      guard isLost else { break }
      spent += pause
      if station.doubles { pause = pause + pause }
    }
    return spent
  }

  /// A server is done: the job goes on, and the next one is taken.
  mutating func served(
    _ place: Int, _ job: Int, _ generation: Generation, _ context: Context
  ) {
    guard stations[place].generation == generation else { return }
    context.changes = .kind(Int(plan.firstKind + Kind.station.rawValue))
    leave(place, job)
    floor.orders[Int(floor.jobs[job].order)].waits += floor.jobs[job].wait
    stations[place].tally.times.add(
      context.now - floor.jobs[job].arrived, plan.stations[place].detail)
    takeNext(place, context)
    count(place, context.now)
    if stations[place].number == 0 { emptied(place, context.now) }
    if let next = plan.stations[place].next {
      let load = Int(floor.orders[Int(floor.jobs[job].order)].load)
      enter(next, job, plan.loads[load].priority, context)
    } else {
      finish(job, isDone: true, context)
    }
  }

  /// Takes a job out of those in service; the last one gets its place.
  private mutating func leave(_ place: Int, _ job: Int) {
    let hole = Int(floor.jobs[job].place)
    let last = stations[place].serving.removeLast()
    if Int(last) != job {
      stations[place].serving[hole] = last
      floor.jobs[Int(last)].place = Int32(hole)
    }
  }

  private mutating func takeNext(_ place: Int, _ context: Context) {
    guard stations[place].works else { return }
    while stations[place].waiting > 0,
      plan.stations[place].servers.map({ stations[place].serving.count < $0 }) ?? true
    {
      for rank in stations[place].queues.indices {
        guard let job = stations[place].queues[rank].removeFirst() else { continue }
        stations[place].waiting -= 1
        serve(place, job, context)
        break
      }
    }
  }

  private mutating func emptied(_ place: Int, _ now: Instant) {
    if let since = stations[place].busySince {
      stations[place].tally.busyPeriods.add(now - since)
      stations[place].busySince = nil
    }
    if let since = stations[place].drainsSince {
      stations[place].tally.drains.add(now - since)
      stations[place].drainsSince = nil
    }
  }

  /// A job is through all its stations, or was turned away at one.
  private mutating func finish(_ job: Int, isDone: Bool, _ context: Context) {
    let order = Int(floor.jobs[job].order)
    floor.remove(job: job)
    floor.orders[order].open -= 1
    if !isDone { floor.orders[order].isIncomplete = true }
    guard floor.orders[order].open == 0 else { return }
    let ended = floor.orders[order]
    let load = Int(ended.load)
    floor.remove(order: order)
    if ended.isIncomplete {
      loads[load].incomplete += 1
    } else {
      loads[load].times.add(context.now - ended.arrived, plan.loads[load].detail)
      loads[load].waits.add(ended.waits)
    }
  }

  private mutating func count(_ place: Int, _ now: Instant) {
    let before = stations[place].tally.number.number
    let number = stations[place].number
    stations[place].tally.number.set(number, at: now)
    stations[place].tally.waiting.set(stations[place].waiting, at: now)
    // What is in service at a station that is down is at no work.
    let busy = stations[place].works ? stations[place].serving.count : 0
    stations[place].tally.busy.set(busy, at: now)
    total.set(total.number + number - before, at: now)
  }

  /// Lets a station stop or go on: what is in service keeps what is left of it.
  mutating func change(
    station place: Int, _ change: (inout Station) -> Void, _ context: Context
  ) {
    let worked = stations[place].works
    change(&stations[place])
    guard stations[place].works != worked else { return }
    let now = context.now
    if worked {
      stations[place].generation.advance()
      for job in stations[place].serving {
        floor.jobs[Int(job)].left = floor.jobs[Int(job)].ends - now
      }
      stations[place].tally.outages += 1
      stations[place].drainsSince = nil
      count(place, now)
    } else {
      for job in stations[place].serving {
        floor.jobs[Int(job)].ends = now + floor.jobs[Int(job)].left
        planEnd(of: Int(job), at: place, context)
      }
      stations[place].tally.backlogs += stations[place].number
      if stations[place].number > 0 {
        stations[place].drainsSince = now
      } else {
        stations[place].tally.drains.add(.zero)
      }
      takeNext(place, context)
      count(place, now)
    }
    note(
      .system, plan.stations[place].entity,
      worked
        ? "is down with \(stations[place].number) jobs"
        : "is back with \(stations[place].number) jobs", context)
  }
}

extension GenericSystem.LoadPlan {
  /// The rank of its jobs; 0 goes first.
  var priority: Int { if case .jobs(_, _, let priority, _) = work { priority } else { 0 } }
}
