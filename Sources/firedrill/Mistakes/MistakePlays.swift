import ClusterModeling
import Drills
import Experiments
import Observations
import ScenarioFiles

/// Plays mistakes in shipped scenarios and says what became of them.
enum MistakePlays {
  /// The studies of models' built-in procedures, in the order of the models.
  static func studies(
    of models: [ModelDescription], only procedure: String?, at paths: [String], isQuiet: Bool
  ) async throws -> [MistakeStudy] {
    let played = try await baselines(at: paths)
    var studies: [MistakeStudy] = []
    var drills: [[ProcedureDrill]] = []
    for model in models {
      for name in ProcedureText.all(in: model.procedures).map(\.name)
      where procedure == nil || procedure == name {
        let ranked = ProcedureDrill.ranked(for: name, model: model.name, among: played)
        drills.append(Array(ranked.prefix(rounds)))
        studies.append(study(of: name, model.name, ranked.first))
      }
    }
    for round in 0..<rounds {
      let made = trials(round, of: drills, studies)
      let records = await play(made.map(\.trial), isQuiet: isQuiet)
      for (place, record) in zip(made, records) {
        let drill = drills[place.study][round]
        write(record, of: place, in: drill, isFirst: round == 0, into: &studies[place.study])
      }
    }
    return studies
  }

  /// How many drills are tried for a mistake until something is seen of it.
  private static let rounds = 3

  /// A mistake to be played and where its outcome belongs.
  private typealias Place = (study: Int, step: Int, kind: Int, trial: MistakeTrial)

  /// Mistakes of which nothing was seen in the rounds before, in the drills of this round.
  private static func trials(
    _ round: Int, of drills: [[ProcedureDrill]], _ studies: [MistakeStudy]
  ) -> [Place] {
    var places: [Place] = []
    for study in studies.indices where drills[study].count > round {
      for step in studies[study].steps.indices {
        let outcomes = studies[study].steps[step].outcomes
        for (kind, trial) in MistakeTrial.all(of: step, in: drills[study][round]).enumerated()
        where round == 0 || MistakeStudy.isUnseen(outcomes[kind]) {
          places.append((study, step, kind, trial))
        }
      }
    }
    return places
  }

  /// Keeps what became of a mistake; of further drills only what is seen.
  private static func write(
    _ record: DrillRecord?, of place: Place, in drill: ProcedureDrill, isFirst: Bool,
    into study: inout MistakeStudy
  ) {
    var outcome = "(\(place.trial.obstacle))"
    if let record, let kind = place.trial.kind {
      outcome = MistakeOutcome.words(
        of: record, against: drill.baseline, at: drill.procedure.steps[place.step], by: kind)
    }
    if isFirst {
      study.steps[place.step].outcomes.append(outcome)
      return
    }
    if !study.others.contains(drill.title) { study.others.append(drill.title) }
    guard MistakeStudy.isSeen(outcome) else { return }
    study.steps[place.step].outcomes[place.kind] = "\(outcome) [in \(drill.title)]"
  }

  /// One nominal run of each scenario's first variant without mistakes in which all is as expected.
  private static func baselines(at paths: [String]) async throws -> [(Scenario, DrillRecord)] {
    let scenarios = try ScenarioPath.all(at: paths).flatMap { path in
      (Loading.reading(path.path).scenario?.variants ?? []).filter(\.mistakes.isEmpty)
    }
    let records = await DrillBatch.run(
      scenarios.map { DrillJob($0, isNominal: true) }, workers: Output.workers)
    return zip(scenarios, records).filter { ExitClass($0.1) == .asExpected }.map { ($0.0, $0.1) }
  }

  /// The record of each mistake; nil for one that cannot be made.
  private static func play(_ trials: [MistakeTrial], isQuiet: Bool) async -> [DrillRecord?] {
    let jobs = trials.compactMap(\.scenario).map {
      DrillJob($0, isNominal: true, checksInvariants: true)
    }
    let progress = Progress(runs: jobs.count, isQuiet: isQuiet)
    let records = await DrillBatch.run(jobs, workers: Output.workers, finished: progress.note)
    progress.end()
    var rest = records[...]
    return trials.map { $0.scenario == nil ? nil : rest.popFirst() }
  }

  private static func study(
    of name: String, _ model: String, _ drill: ProcedureDrill?
  ) -> MistakeStudy {
    guard let drill else {
      return MistakeStudy(model: model, procedure: name, source: "", drill: "", steps: [])
    }
    return MistakeStudy(
      model: model, procedure: name, source: drill.procedure.source,
      drill: drill.title,
      steps: drill.procedure.steps.map {
        MistakeStudy.Step(id: $0.id, work: words(of: $0.work), facts: $0.facts, outcomes: [])
      })
  }

  private static func words(of work: ProcedureStep.Work) -> String {
    switch work {
    case .check(let condition): "looks whether \(condition.text)"
    case .command(let name, let targets, _, _):
      "\(name) on \(targets.map(\.text).joined(separator: ", "))"
    case .choose(let choices): "picks \(choices.map(\.name).joined(separator: ", "))"
    case .act(let text): text
    case .run(let procedure, _): "runs \(procedure)"
    case .forEach(let set, let procedure, _): "runs \(procedure) for each of \(set.text)"
    }
  }
}
