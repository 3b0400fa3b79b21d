import ClusterModeling
import Observations
import SimulationKernel

/// Logins, restricted commands and what can be looked at where.
extension PeerCluster {
  /// Whether the machine can be logged in to; a setting of its own may forbid it (PC-ARCH-009).
  func allowsLogin(_ machine: Int) -> Bool {
    let name = plan.machines[machine].name
    return machines[machine].store.effective("loginaccess", on: name).content != .value("off")
  }

  /// The passphrase of the one admin account, as a machine knows it (PC-ARCH-006).
  func passphrase(on machine: Int) -> String {
    let store = machines[machine].store
    let content = store.effective("userconfig", on: plan.machines[machine].name).content
    return isBlank(content) ? "passphrase" : content.word
  }

  /// `login` with a passphrase; nobody logs in by the port of CCS (PC-CCS-001).
  func login(_ order: Order, _ context: Context) -> CommandResponse {
    guard allowsLogin(order.machine) else {
      return refused("no-login: access by GUI and CLI is turned off", "PC-ARCH-009")
    }
    if word(order, "port") == "ccs" {
      return refused("the CCS port takes the cluster's traffic and no logins", "PC-CCS-001")
    }
    guard
      (word(order, "passphrase") ?? passphrase(on: order.machine))
        == passphrase(on: order.machine)
    else { return refused("the passphrase is wrong", "PC-ARCH-006", "PC-CMD-011") }
    note(
      .system, plan.machines[order.machine].entity, "lets \(order.request.actor) in", context,
      "PC-ARCH-004", "PC-ARCH-005")
    return .done
  }

  mutating func logOut(_ order: Order, _ context: Context) -> CommandResponse {
    machines[order.machine].hasGUISession = false
    touch()
    return .done
  }

  mutating func switchTwoFactorOff(_ order: Order, _ context: Context) -> CommandResponse {
    machines[order.machine].hasTwoFactor = false
    return .done
  }

  mutating func printFingerprint(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = machine(order, "for") ?? order.machine
    machines[machine].hasPrintedFingerprint = true
    note(
      .system, plan.machines[order.machine].entity,
      "prints its fingerprint: logconfig, hostkeyconfig, fingerprint", context, "PC-JOIN-018")
    return .done
  }

  /// `passwd`; a guest's silently works on the cluster's data (PC-CMD-008).
  mutating func changePassword(_ order: Order, _ context: Context) -> CommandResponse {
    if boolean(order, "guest") != true, machines[order.machine].cluster != nil,
      let refusal = tieRefusal(of: "passwd", to: .cluster, order, context)
    {
      return refusal
    }
    let mode: Mode =
      machines[order.machine].cluster == nil
      ? .machine(plan.machines[order.machine].name) : .cluster
    let variable = boolean(order, "guest") == true ? "guest" : ""
    apply(
      [immediate(mode, "userconfig", Content(word: word(order, "to") ?? "x"), variable: variable)],
      on: order.machine, by: order.request.actor, isCommit: true, context)
    return .done
  }

  /// Any other command of the vendor, for its rules of mode (PC-CMD-004).
  mutating func issue(_ order: Order, _ context: Context) -> CommandResponse {
    guard let command = word(order, "command") else {
      return refused("no command is named", "PC-CMD-004")
    }
    // A machine of its own has one mode only.
    guard machines[order.machine].cluster != nil else { return .done }
    if word(order, "mode") != nil {
      let response = changeMode(order, context)
      guard response == .done else { return response }
    }
    let own = Mode.machine(plan.machines[order.machine].name)
    let current = machines[order.machine].mode
    switch Self.tie(of: command) {
    case .cluster: return tieRefusal(of: command, to: .cluster, order, context) ?? .done
    case .machine: return tieRefusal(of: command, to: .machine, order, context) ?? .done
    case .loginHost:
      guard current == own else {
        return refused(
          "login-host-only: \(command) needs the file system of the machine one is logged in to",
          "PC-CMD-007", "PC-CMD-009")
      }
      return .done
    case .any: return .done
    }
  }

  /// Looking at something, which belongs to a machine (PC-ARCH-013, PC-CMD-012).
  mutating func view(_ order: Order, _ context: Context) -> CommandResponse {
    let page = Page(rawValue: word(order, "page") ?? "") ?? .logs
    guard let target = machine(order, "of") else {
      return refused(
        "machine-only: \(page.rawValue) are kept by each machine; name one, or use a security "
          + "management appliance", "PC-ARCH-013", "PC-CMD-012")
    }
    if target != order.machine, page.isOfLoginHostOnly {
      return refused(
        "login-host-only: log in to \(plan.machines[target].name) to see its \(page.rawValue)",
        "PC-GUI-002")
    }
    note(
      .system, plan.machines[order.machine].entity,
      "\(prompt(order.machine)) shows \(page.rawValue) of \(plan.machines[target].name)", context,
      "PC-GUI-003", "PC-MODE-003", "PC-CMD-012")
    return .done
  }

  /// Another machine's quarantine or refreshed reports: connections, alerts, load (PC-COMM-007).
  mutating func readRemoteData(_ order: Order, _ context: Context) -> CommandResponse {
    guard let target = machine(order, "of"), target != order.machine else {
      return refused("the machine whose data is read is needed", "PC-COMM-007")
    }
    guard mesh.isUp(order.machine, target) else {
      return refused("\(plan.machines[target].name) is not connected", "PC-COMM-007")
    }
    let sessions = max(1, number(order, "sessions") ?? 1)
    machines[order.machine].remoteViews += sessions
    if machines[order.machine].remoteViews > plan.timing.sshSessions / 2 {
      note(
        .system, plan.machines[order.machine].entity,
        "warns: \(machines[order.machine].remoteViews) remote views cost its processor; log in to "
          + "\(plan.machines[target].name) instead", context, "PC-COMM-011")
    }
    if sessions > plan.timing.sshSessions {
      note(
        .system, plan.machines[order.machine].entity,
        "is disconnected: ssh-limit: \(sessions) connections, \(plan.timing.sshSessions) allowed",
        context, "PC-COMM-008", "PC-DISC-001", "PC-GAP-018")
      for other in machines.indices where other != order.machine {
        drop(order.machine, other, untilPing: true, context)
      }
      return .done
    }
    raise("reconnect", about: target, context, "PC-COMM-007")
    drop(order.machine, target, untilPing: false, context)
    reachOut(order.machine, context)
    return .done
  }

  /// Counts an alert and notes it.
  mutating func raise(
    _ alert: String, about machine: Int, _ context: Context, _ sources: String...
  ) {
    tally.alerts += 1
    context.recorder.decide(
      .system, plan.machines[machine].entity, "raises alert \(alert)", at: context.now,
      cause: context.cause, sources: sources)
  }
}
