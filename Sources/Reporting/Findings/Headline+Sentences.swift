import Observations
import Units

extension Headline {
  /// Who was in charge.
  ///
  /// `us-east led until 20:30 (in name until 20:49), eu-west from 20:51.`
  ///
  /// With several systems a sentence for each, with its name: `bank: bank-east led throughout.`
  static func leaders(_ record: DrillRecord) -> String? {
    guard record.header.systems.count > 1 else { return leaders(of: record) }
    let told = record.header.systems.compactMap { system -> String? in
      var own = record
      own.lanes = record.lanes.filter { system.has($0.entity) }
      return leaders(of: own).map { system.name + ": " + $0 }
    }
    return told.isEmpty ? leaders(of: record) : told.joined(separator: " ")
  }

  private static func leaders(of record: DrillRecord) -> String? {
    let clock = RunClock(record)
    let reigns = Leadership(record).reigns
    guard let first = reigns.first else { return nil }
    let verb = first.state == "leader" ? "led" : "was " + first.state
    guard reigns.count > 1 || first.end < clock.end || first.start > .start else {
      return name(first.entity) + " " + verb + " throughout."
    }
    var told: [String] = []
    for (index, reign) in reigns.prefix(4).enumerated() {
      let isAgain = reigns[..<index].contains { $0.entity == reign.entity }
      let isSame = index > 0 && reigns[index - 1].entity == reign.entity
      var words = isSame ? "again" : name(reign.entity) + (isAgain ? " again" : "")
      if index == 0 { words += " " + verb }
      if reign.start > .start { words += " from \(clock.shortTime(reign.start))" }
      // The end is told where nobody takes over at once.
      let isFollowed = reigns.contains { $0.start <= reign.end && $0.end > reign.end }
      if reign.end < clock.end, !isFollowed {
        words += " until \(clock.shortTime(reign.end))"
      } else if index == 0 {
        words += " first"
      }
      if reign.inNameUntil > reign.end {
        let end = reign.inNameUntil
        words +=
          end >= clock.end
          ? " (in name only to the end)" : " (in name only until \(clock.shortTime(end)))"
      }
      told.append(words)
    }
    let more = reigns.count - told.count
    let rest = more > 0 ? ["with " + Plural.text(more, "more change")] : []
    return (told + rest).joined(separator: ", ") + "."
  }

  /// The capability that most clients were without.
  ///
  /// `No policy writes for 26m, 20:30 to 20:56.`
  static func away(_ record: DrillRecord) -> String? {
    guard let widest = CapabilityRecovery.widest(of: record) else { return nil }
    let clock = RunClock(record)
    let ranked = widest.outages.enumerated().sorted {
      let (left, right) = ($0.element.length(until: clock.end), $1.element.length(until: clock.end))
      return left == right ? $0.offset < $1.offset : left > right
    }
    let told = ranked.prefix(2).map(\.element).sorted { $0.start < $1.start }.map { outage in
      let length = outage.length(until: clock.end)
      let end = outage.end.map { clock.shortTime($0) } ?? "the end and beyond"
      let isPlanned = outage.procedure == length
      return "\(Spans.text(length)) from \(clock.shortTime(outage.start)) to \(end)"
        + (isPlanned ? " (taken away by a procedure)" : "")
    }
    let rest = ranked.count - told.count
    let more = rest > 0 ? [Plural.text(rest, "shorter time")] : []
    return "No \(widest.capability)\(place(of: widest, in: record)) for "
      + Plural.list(told + more) + "."
  }

  /// Where a capability was away, unless there is one place only that could have it.
  private static func place(of away: CapabilityRecovery, in record: DrillRecord) -> String {
    guard let entity = away.outages.first?.entity else { return "" }
    guard away.outages.allSatisfy({ $0.entity == entity }) else {
      return " at one place or another"
    }
    let kind = entity.prefix { $0 != ":" } + ":"
    let hasPeers =
      record.header.systems.count > 1
      || record.lanes.contains { $0.entity != entity && $0.entity.hasPrefix(kind) }
    return hasPeers ? " at \(name(entity))" : ""
  }

  /// Other capabilities that were away for longer than that.
  static func alsoAway(_ record: DrillRecord) -> String? {
    guard let widest = CapabilityRecovery.widest(of: record) else { return nil }
    let longer = CapabilityRecovery.all(of: record).filter {
      $0.capability != widest.capability && $0.longestLength > widest.longestLength
    }
    guard let longest = longer.map(\.longestLength).max(),
      let place = longer.first(where: { $0.longestLength == longest })?.longest?.entity
    else { return nil }
    let names = longer.filter { $0.longestLength == longest }.map(\.capability)
    return "\(name(place)) was without \(Plural.list(names)) for "
      + Spans.text(longest) + "."
  }

  /// Where health was not as it ought to be, and for how long; not what somebody set so.
  static func health(_ record: DrillRecord) -> String? {
    let times = HealthTimes(record)
    let parts: [String] = times.states.reversed().compactMap { state in
      guard state.standing.weight >= Standing.warning.weight else { return nil }
      let rows = times.rows.filter { $0.time(in: state.name) > .zero }.sorted {
        $0.time(in: state.name) > $1.time(in: state.name)
      }
      let spans = rows.map { Spans.text($0.time(in: state.name)) }
      let isSame = rows.count > 1 && spans.allSatisfy { $0 == spans.first }
      var places = zip(rows, spans).prefix(3).map {
        name($0.entity) + (isSame ? "" : " (" + $1 + ")")
      }
      if rows.count > 3 { places.append("\(rows.count - 3) more") }
      let each = isSame ? " (" + (spans.first ?? "") + " each)" : ""
      return state.name + " at " + Plural.list(places) + each
    }
    guard !parts.isEmpty else { return nil }
    return capitalized(times.aspect) + " was " + parts.joined(separator: "; ") + "."
  }

  /// What did not survive, by what it is.
  ///
  /// `Policy changes: 3 lost and 9 diverged.`
  static func lost(_ record: DrillRecord) -> String? {
    var things: [(name: String, parts: [String])] = []
    for metric in record.recoveryPoint {
      let words = metric.name.split(separator: ".").map(String.init)
      let thing = words.dropLast().joined(separator: " ").replacing("_", with: " ")
      let part = Figures.plain(metric.value) + " " + (words.last ?? "")
      if !things.contains(where: { $0.name == thing }) { things.append((thing, [])) }
      guard metric.value > 0, let index = things.firstIndex(where: { $0.name == thing }) else {
        continue
      }
      things[index].parts.append(part)
    }
    let spoiled = things.filter { !$0.parts.isEmpty }
    guard spoiled.isEmpty else {
      return spoiled.map { capitalized($0.name) + ": " + Plural.list($0.parts) + "." }
        .joined(separator: " ")
    }
    guard !things.isEmpty else { return nil }
    return "Lost: no " + Plural.list(things.map(\.name), "or") + "."
  }
}

extension SystemSummary {
  /// Whether an entity is one of the system's main ones, each of which has a line.
  fileprivate func has(_ entity: String) -> Bool {
    lines.contains { $0 == entity || $0.hasPrefix(entity + " ") }
  }
}
