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
    var places: [(study: Int, step: Int)] = []
    var trials: [[MistakeTrial]] = []
    var usual: [DrillRecord] = []
    var steps: [ProcedureStep] = []
    for model in models {
      for name in names(in: model.procedures) where procedure == nil || procedure == name {
        let drill = ProcedureDrill.best(for: name, model: model.name, among: played)
        studies.append(study(of: name, model.name, drill))
        guard let drill else { continue }
        for step in drill.procedure.steps.indices {
          places.append((studies.count - 1, step))
          trials.append(MistakeTrial.all(of: step, in: drill))
          usual.append(drill.baseline)
          steps.append(drill.procedure.steps[step])
        }
      }
    }
    let records = await play(trials.flatMap { $0 }, isQuiet: isQuiet)
    var next = 0
    for (index, place) in places.enumerated() {
      for (kind, trial) in trials[index].enumerated() {
        var cell = "(\(trial.obstacle))"
        if trial.scenario != nil {
          cell = MistakeOutcome.words(
            of: records[next], against: usual[index], at: steps[index],
            isReordered: kind == 1)
          next += 1
        }
        studies[place.study].steps[place.step].outcomes.append(cell)
      }
    }
    return studies
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

  private static func play(_ trials: [MistakeTrial], isQuiet: Bool) async -> [DrillRecord] {
    let jobs = trials.compactMap(\.scenario).map {
      DrillJob($0, isNominal: true, checksInvariants: true)
    }
    let progress = Progress(runs: jobs.count, isQuiet: isQuiet)
    let records = await DrillBatch.run(jobs, workers: Output.workers, finished: progress.note)
    progress.end()
    return records
  }

  private static func study(
    of name: String, _ model: String, _ drill: ProcedureDrill?
  ) -> MistakeStudy {
    guard let drill else {
      return MistakeStudy(model: model, procedure: name, source: "", drill: "", steps: [])
    }
    let variant = drill.scenario.variant
    return MistakeStudy(
      model: model, procedure: name, source: drill.procedure.source,
      drill: drill.scenario.name + (variant.isEmpty ? "" : ", \(variant)"),
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

  /// Names of built-in procedures: keys at the outermost level of the text.
  static func names(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard let first = line.first, first.isLetter, line.hasSuffix(":") else { return nil }
      return String(line.dropLast())
    }
  }
}
