import ClusterModeling
import Units

/// What the guide asks of a pair before it is formed (SP-PRE-009).
extension StandbyPair.Reader {
  private typealias Pair = StandbyPair

  private func value(of pce: Int, _ key: String) -> ConfigurationValue? {
    let entries = configuration.section["pces"]?.entries ?? []
    let own = entries.first { $0.key == plan.pces[pce].name }?.value
    return own?[key] ?? own
  }

  /// Adds a problem for each prerequisite that is not met.
  mutating func check() {
    let pces = configuration.section["pces"]
    guard plan.pces.count == 2 else {
      let count = pces?.entries.count ?? 0
      report(
        pces, "bad-topology: a pair has one active and one standby PCE, not \(count) PCEs",
        ["SP-ROLE-001"])
      return
    }
    checkNames()
    checkSettings()
    for pce in 0..<2 {
      checkCertificate(of: pce)
      checkLibrary(of: pce)
      checkDisk(of: pce)
    }
    checkLikeness()
    checkPair()
  }

  /// The three names, and what each option asks of them.
  private mutating func checkNames() {
    let section = configuration.section
    for pce in 0..<2 where plan.pces[pce].ownName.isEmpty {
      report(
        value(of: pce, "pce_fqdn"), "missing-name: \(plan.pces[pce].name) has no pce_fqdn",
        ["SP-FQDN-001"])
    }
    if plan.activeName.isEmpty {
      report(
        section["active_pce_fqdn"], "missing-name: there is no active_pce_fqdn", ["SP-FQDN-001"])
    }
    let own = plan.pces.map(\.ownName)
    if own[0] == own[1] {
      report(
        value(of: 1, "pce_fqdn"), "both PCEs have the pce_fqdn \(own[0]): each needs its own name",
        ["SP-GAP-005", "SP-FQDN-001"])
    }
    let isOwn = own.contains(plan.activeName)
    if plan.nameOption == 1, isOwn {
      report(
        section["active_pce_fqdn"],
        "option 1 takes a fresh name for active_pce_fqdn, and \(plan.activeName) is a PCE's own",
        ["SP-FQDN-006", "SP-FQDN-007"])
    } else if plan.nameOption == 2 {
      checkSecondOption(own)
    }
  }

  /// Option 2: the former name for the pair, a new one for the active before the set-up.
  private mutating func checkSecondOption(_ own: [String]) {
    let section = configuration.section
    guard let former = plan.formerName else {
      report(
        section["fqdn_option"], "option 2 needs former_pce_fqdn, the active's name until now",
        ["SP-FQDN-008"])
      return
    }
    if former != plan.activeName {
      report(
        section["former_pce_fqdn"],
        "option 2 gives active_pce_fqdn the active's former name, so \(former)",
        ["SP-FQDN-008", "SP-FQDN-009"])
    }
    if plan.startsPaired, own[plan.active] == plan.activeName {
      report(
        value(of: plan.active, "pce_fqdn"),
        "rename-too-late: with option 2 the active gets a new pce_fqdn before the set-up",
        ["SP-FQDN-010", "SP-FQDN-008"])
    }
  }

  /// active_standby_replication in the runtime_env.yml of each PCE.
  private mutating func checkSettings() {
    var isScalar = false
    for pce in 0..<2 {
      let setting = value(of: pce, "active_standby_replication")
      if setting?.text != nil {
        isScalar = true
        warn(
          setting,
          "active_standby_replication is a section and has no value of its own; only "
            + "active_pce_fqdn in it is looked at", ["SP-GAP-003"])
      }
    }
    let settings = plan.pces.map(\.activeName)
    guard plan.startsPaired, !isScalar else { return }
    for pce in 0..<2 where settings[pce] == nil {
      forbid(
        value(of: pce, "active_standby_replication"),
        "active-pce-fqdn-unset: \(plan.pces[pce].name) lacks active_pce_fqdn",
        ["SP-FQDN-002", "SP-FQDN-004"])
    }
    if let first = settings[0], let second = settings[1], first != second {
      report(
        value(of: 1, "active_standby_replication"),
        "active_pce_fqdn is \(first) on one PCE and \(second) on the other", ["SP-FQDN-003"])
    }
  }

  /// Names that a certificate must list: three, or four with a balancer's name of its own.
  private var namesNeeded: [String] {
    plan.pces.map(\.ownName) + [plan.activeName]
      + (plan.balancerName.map { $0 == plan.activeName ? [] : [$0] } ?? [])
  }

  private mutating func checkCertificate(of pce: Int) {
    let certificate = value(of: pce, "certificate")
    let ids = certificate?["ids"]?.elements.compactMap(\.text) ?? []
    if let first = ids.first, ids.contains(where: { $0 != first }) {
      report(
        certificate, "cert-per-node: all nodes of \(plan.pces[pce].name) carry one certificate",
        ["SP-PRE-001"])
    }
    guard let names = plan.pces[pce].certificateNames else { return }
    let missing = namesNeeded.filter { !names.contains($0) }
    guard !missing.isEmpty else { return }
    forbid(
      certificate,
      "cert-name-missing: the certificate of \(plan.pces[pce].name) lacks "
        + missing.joined(separator: ", "), ["SP-CERT-001", "SP-GAP-004"],
      hint: "it lists \(namesNeeded.count) names")
  }

  private mutating func checkLibrary(of pce: Int) {
    let supported = configuration.section["ven_versions"]?.elements.compactMap(\.text) ?? []
    for version in plan.pces[pce].library where !supported.isEmpty && !supported.contains(version) {
      report(
        value(of: pce, "ven_library"),
        "VEN \(version) is not supported by PCE \(plan.pces[pce].version)", ["SP-VENLIB-002"])
    }
  }

  /// Disk for the kept segments, by the larger reading of 16 MB (SP-GAP-017).
  private mutating func checkDisk(of pce: Int) {
    guard let free = plan.pces[pce].freeDisk, let segments = plan.traffic.keptSegments else {
      return
    }
    let needed = Int64(segments) * StandbyPair.WALSegment.binaryBytes
    guard free.bytes < needed else { return }
    forbid(
      value(of: pce, "free_disk"),
      "disk-short: \(segments) segments need \(needed / 1_000_000) MB, "
        + "\(plan.pces[pce].name) has \(free.bytes / 1_000_000) MB free",
      ["SP-WAL-005", "SP-WAL-008", "SP-GAP-017"])
  }

  /// The two should be as alike as can be; what is by hand must be on both (SP-REPL-007).
  private mutating func checkLikeness() {
    let (first, second) = (plan.pces[0], plan.pces[1])
    for figure in first.capacity {
      guard let other = second.capacity.first(where: { $0.name == figure.name }),
        other.value != figure.value
      else { continue }
      warn(
        value(of: 1, "site"),
        "\(figure.name) differ: \(Int(saturating: figure.value)) at \(first.name), "
          + "\(Int(saturating: other.value)) at \(second.name)", ["SP-PRE-003"])
    }
    if first.layout != second.layout {
      warn(
        value(of: 1, "layout"),
        "nodes differ: \(first.layout.rawValue) at \(first.name), \(second.layout.rawValue) at "
          + second.name, ["SP-PRE-003"])
    }
    let lacking = StandbyPair.ServicePort.allCases.filter {
      first.ports.contains($0) != second.ports.contains($0)
    }
    if !lacking.isEmpty {
      warn(
        value(of: 1, "service_ports"),
        "service ports open on one side only: \(lacking.map(\.rawValue).joined(separator: ", "))",
        ["SP-PRE-008", "SP-REPL-007"])
    }
    if first.library.sorted() != second.library.sorted() {
      warn(
        value(of: 1, "ven_library"),
        "venlib-one-side: the VEN library is installed by hand on each PCE, and they differ",
        ["SP-VENLIB-001", "SP-REPL-007", "SP-GAP-012"])
    }
    let certificates = plan.pces.map { $0.certificateNames?.sorted() }
    if let one = certificates[0], let other = certificates[1], one != other {
      warn(
        value(of: 1, "certificate"), "certificates are put on each PCE by hand, and they differ",
        ["SP-REPL-007"])
    }
  }

  /// Rules for the pair as a whole.
  private mutating func checkPair() {
    let section = configuration.section
    if plan.repoint == .dns, plan.timeToLive > .minutes(30) {
      warn(
        section["dns_ttl"], "ttl-long: 30 min or less is advised for the name that agents use",
        ["SP-DNS-001", "SP-DNS-002"])
    }
    if !plan.portsAreOpen {
      warn(
        section["replication_ports"],
        "ports between the PCEs are closed: nothing is replicated and lag grows", ["SP-PRE-007"])
    }
    if plan.readings.rewritesName {
      warn(
        section["readings"],
        "agents paired by the former active_pce_fqdn are cut off when it is "
          + "rewritten", ["SP-GAP-002"])
    }
    guard plan.startsPaired else { return }
    for pce in 0..<2 where !plan.pces[pce].isInstalled {
      report(
        value(of: pce, "installed"), "\(plan.pces[pce].name) has no PCE software", ["SP-PRE-005"])
    }
    if plan.pces[0].version != plan.pces[1].version {
      report(
        value(of: 1, "version"),
        "version-mismatch: \(plan.pces[0].version) and \(plan.pces[1].version)", ["SP-PRE-004"])
    }
    checkPace()
  }

  /// A standby that cannot keep pace needs less or faster, not only more segments (SP-WAL-007).
  private mutating func checkPace() {
    guard let rate = plan.traffic.logRate,
      let disk = plan.pces[plan.standby].diskThroughput, disk < rate
    else { return }
    warn(
      value(of: plan.standby, "disk"),
      "the standby takes in \(Int(saturating: disk)) B/s of \(Int(saturating: rate)) B/s written: it will fall out of the "
        + "segments kept", ["SP-WAL-007", "SP-REPL-008"],
      hint: "lower latency, more IOPS, less traffic flow or data; more wal_keep_segments only "
        + "postpones it")
  }
}
