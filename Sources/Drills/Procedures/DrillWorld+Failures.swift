import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// The step failed: what the procedure says for that case is done.
  ///
  /// - Parameter isFinal: true when trying again could not change anything.
  func failStep(_ task: Int, _ reason: String, sources: [String], isFinal: Bool = false) {
    guard let step = tasks[task].step else { return }
    let path = tasks[task].path
    tasks[task].frame.failures += 1
    tasks[task].frame.round += 1
    note(task, .procedure, "\(path) fails: \(reason)", sources: sources)
    closeBand(task)
    releaseHands(task)
    if !tasks[task].isSingleCommand { happened(path, .failed, cause: tasks[task].cause) }
    react(task, isFinal ? step.onFailure.last : step.onFailure, path: path)
  }

  private func react(_ task: Int, _ reaction: ProcedureStep.OnFailure, path: String) {
    switch reaction {
    case .abort: abortLevel(task, because: "\(path) failed")
    case .escalate: escalate(task, because: "\(path) failed, and somebody else has to decide")
    case .proceed:
      if tasks[task].frame.loop != nil {
        tasks[task].frame.loop?.hasFailed = true
        goOnWithLoop(task)
      } else {
        advance(task, believingDone: nil)
      }
    case .retry(let times, let then):
      if tasks[task].frame.failures <= times {
        startStep(task)
      } else {
        react(task, then, path: path)
      }
    }
  }

  /// A procedure stops: the outermost ends its task, a nested one fails the step that runs it.
  private func abortLevel(_ task: Int, because reason: String) {
    guard tasks[task].frames.count > 1 else { return endTask(task, failedBecause: reason) }
    closeBand(task)
    tasks[task].frames.removeLast()
    failStep(task, reason, sources: [])
  }

  /// Everything around the step stops.
  private func escalate(_ task: Int, because reason: String) {
    while tasks[task].frames.count > 1 {
      closeBand(task)
      tasks[task].frames.removeLast()
      let path = tasks[task].path
      closeBand(task)
      happened(path, .failed, cause: tasks[task].cause)
    }
    endTask(task, failedBecause: reason)
  }
}

extension ProcedureStep.OnFailure {
  /// What is done when trying again is over.
  var last: ProcedureStep.OnFailure {
    if case .retry(_, let then) = self { then.last } else { self }
  }
}
