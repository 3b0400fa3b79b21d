import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// The person looks whether a condition holds, and waits for it as long as the step says.
  ///
  /// By mistake they take yes for no and no for yes, and wait accordingly.
  func look(_ task: Int, for condition: Expression) {
    guard let step = tasks[task].step else { return }
    let isMisread = isMade(task, where: \.isMisreading)
    if isMisread { note(task, .mistake, "reads \(condition.text) the wrong way round") }
    let limit = step.waitsUpTo ?? condition.holdFor
    let patience = patience(task)
    tasks[task].isImpatient =
      patience.map { patience in limit.map { patience < $0 } ?? false } ?? false
    let wait = tasks[task].isImpatient ? patience : limit
    tasks[task].phase = .watching
    tasks[task].generation &+= 1
    var watch = Watch(
      condition, for: .task(task, generation: tasks[task].generation), isMisread: isMisread,
      deadline: now + (wait ?? .zero))
    if watch.look(boundWorld(of: task)).value == .boolean(true) { return finishStep(task) }
    guard wait != nil else {
      return failStep(
        task, "\(words(condition, task)), and nobody waits for it", sources: step.facts)
    }
    watches.append(watch)
    if !step.attends { releaseHands(task) }
  }

  /// The wait is over: what was waited for is seen now, or the time for it is up.
  func endWatch(_ task: Int) {
    guard let step = tasks[task].step else { return }
    tasks[task].generation &+= 1
    if tasks[task].hasSeenIt { return finishStep(task) }
    if tasks[task].isImpatient { return goOnTooEarly(task) }
    var condition: Expression? = step.verify
    if case .check(let check) = step.work { condition = check }
    let misread = isMade(task, where: \.isMisreading) ? ", read the wrong way round," : ""
    let seen = (condition.map { words($0, task) } ?? "") + misread
    let waited = step.waitsUpTo ?? condition?.holdFor ?? .zero
    failStep(
      task, "\(seen) after waiting \(waited.roughly)", sources: step.facts)
  }

  private func words(_ condition: Expression, _ task: Int) -> String {
    condition.explanation(in: boundWorld(of: task))
  }

  /// The person picks entities or values and keeps them under names.
  func choose(_ task: Int, _ choices: [NamedExpression]) {
    var bindings = ProcedureTask.Bindings()
    for choice in choices {
      // What was picked first may be named by what is picked next.
      let outer = tasks[task].frames.map(\.bindings)
      let picked = bind([choice], in: BoundWorld(world: self, bindings: outer + [bindings]))
      bindings.entities += picked.entities
      bindings.values += picked.values
    }
    misdirect(task, &bindings)
    for (name, entities) in bindings.entities {
      note(task, .person, "chooses \(name): \(names(of: entities))")
    }
    for (name, value) in bindings.values {
      note(task, .person, "chooses \(name): \(text(of: value))")
    }
    tasks[task].frame.bindings.entities += bindings.entities
    tasks[task].frame.bindings.values += bindings.values
    if let empty = bindings.entities.first(where: { $0.value.isEmpty }) {
      return failStep(task, "there is nothing to choose for \(empty.name)", sources: [])
    }
    verify(task)
  }
}
