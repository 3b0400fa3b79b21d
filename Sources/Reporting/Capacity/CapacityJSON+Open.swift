import CapacityPlanning

// What is uncertain about a study, and what was played.
/// The parts of the document on takeovers, open figures and what was played.
extension CapacityJSON {
  func pair(_ pair: TakeoverTable.Pair) -> JSONValue {
    .object([
      ("lost", .text(pair.lost)), ("receiver", .text(pair.receiver)), ("fits", .bool(pair.fits)),
      ("vens", gauge(pair.vens)), ("flowSummaries", gauge(pair.flows)),
    ])
  }

  static func input(_ echo: PlanInputEcho) -> JSONValue {
    .object([
      ("input", .text(echo.input.rawValue)), ("value", .optional(echo.value)),
      ("given", .bool(echo.isGiven)), ("inTables", .bool(echo.input.isTabled)),
    ])
  }

  static func openFigure(_ row: Sensitivity.Row) -> JSONValue {
    .object([
      ("id", .text(row.figure.id)), ("name", .text(row.figure.name)),
      ("unit", .text(row.figure.unit)), ("used", .text(row.used)),
      ("otherValues", .texts(row.figure.alternatives.map(\.value).filter { $0 != row.used })),
      ("flips", .array(row.flips.map(flip))),
    ])
  }

  private static func flip(_ flip: Sensitivity.Flip) -> JSONValue {
    .object([
      ("value", .text(flip.value)), ("place", .text(flip.place)), ("rule", .text(flip.rule)),
      ("subject", .text(flip.subject)), ("before", .optional(flip.before.map(word))),
      ("after", .optional(flip.after.map(word))),
    ])
  }

  var illumination: JSONValue {
    guard let map = study.illumination else { return .null }
    return .object([
      ("workloads", .count(map.workloads)), ("intervalSeconds", .number(map.seconds)),
      ("shortestSeconds", .number(map.shortest)), ("longestSeconds", .number(map.longest)),
    ])
  }

  var played: JSONValue {
    guard let evidence = study.evidence else { return .null }
    let trials = evidence.trials.map { trial in
      JSONValue.object([
        ("vens", .count(trial.vens)), ("within", .bool(trial.isWithin)),
        ("seconds", .array(trial.figures.map { .number($0) })),
      ])
    }
    return .object([
      (
        "bounds",
        .array(
          evidence.bounds.map {
            .object([("name", .text($0.name)), ("seconds", .number($0.seconds))])
          })
      ),
      ("largestVENs", evidence.largest.map { .count($0) } ?? .null),
      ("openAbove", .bool(evidence.isOpenAbove)), ("trials", .array(trials)),
    ])
  }
}
