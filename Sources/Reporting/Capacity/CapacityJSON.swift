public import CapacityPlanning
import VendorTables

/// A capacity plan's report as one JSON document with sorted keys.
public struct CapacityJSON: Sendable {
  let study: CapacityStudy
  private let isMet: Bool
  private let exitCode: Int

  /// A document on a study.
  ///
  /// - Parameters:
  ///   - isMet: whether the plan does what was asked of it.
  ///   - exitCode: what the command ends with.
  public init(_ study: CapacityStudy, isMet: Bool, exitCode: Int) {
    self.study = study
    self.isMet = isMet
    self.exitCode = exitCode
  }

  /// The document.
  public var text: String {
    let hardware = study.hardware
    return JSONValue.object([
      ("schemaVersion", .integer(1)), ("plan", .text(study.plan.name)), ("fits", .bool(isMet)),
      ("exitCode", .count(exitCode)), ("findings", .array(study.now.findings.map(finding))),
      ("losses", .array(study.losses.losses.map(loss))), ("growth", growth),
      ("sizes", .array(study.plan.pces.indices.map(size))), ("chosen", .texts(study.chosen)),
      (
        "hardware",
        .object([
          ("nodes", .count(hardware.nodes)), ("cores", .count(hardware.cores)),
          ("memoryGB", .count(hardware.memory)), ("diskGB", .count(hardware.disk)),
        ])
      ),
      ("takeovers", .array(study.takeovers.pairs.map(pair))),
      ("inputs", .array(study.plan.inputs.map(Self.input))),
      ("openFigures", .array(study.sensitivity.rows.map(Self.openFigure))),
      ("illumination", illumination), ("played", played),
    ]).document(openLevels: 2)
  }

  private func finding(_ finding: Finding) -> JSONValue {
    let severity = Self.word(finding.severity)
    return .object([
      ("rule", .text(finding.rule)), ("subject", .text(finding.subject)),
      ("severity", .text(severity)), ("text", .text(finding.text)),
      ("facts", .texts(finding.facts)), ("gauge", finding.gauge.map(gauge) ?? .null),
    ])
  }

  func gauge(_ gauge: Finding.Gauge) -> JSONValue {
    .object([
      ("figure", .number(gauge.figure)), ("limit", .number(gauge.limit)),
      ("unit", .text(gauge.unit)), ("headroom", .number(gauge.headroom)),
      ("share", .number(gauge.share)), ("mustReach", .bool(gauge.isFloor)),
    ])
  }

  private func loss(_ loss: LossMatrix.Loss) -> JSONValue {
    .object([
      ("lost", .text(loss.lost)), ("kind", .text(loss.kind.rawValue)),
      ("lostPCEs", .texts(loss.lostPCEs)), ("onOneHalf", .texts(loss.halved)),
      ("fits", .bool(loss.assessment.fits)),
      ("waitingVENs", .count(loss.waiting)),
      (
        "takenOver",
        .array(
          loss.plan.pces.filter { $0.failedOverVENs > 0 }.map {
            .object([("pce", .text($0.name)), ("vens", .count($0.failedOverVENs))])
          })
      ),
      ("findings", .array(loss.assessment.findings.map(finding))),
    ])
  }

  private var growth: JSONValue {
    guard let growth = study.growth else { return .null }
    return .object([
      ("horizon", .text(CapacityWords.date(growth.horizon))),
      (
        "breaches",
        .array(
          growth.breaches.map { breach in
            .object([
              ("date", .text(CapacityWords.date(breach.date))),
              ("finding", finding(breach.finding)),
            ])
          })
      ),
    ])
  }

  private func size(_ index: Int) -> JSONValue {
    .object([
      ("pce", .text(study.plan.pces[index].name)),
      ("planned", .text(study.plan.pces[index].size.rawValue)),
      ("smallest", .optional(study.leastSizes[index]?.rawValue)),
      ("smallestAfterAnyLoss", .optional(study.leastSizesAfterLoss[index]?.rawValue)),
    ])
  }

  static func word(_ severity: Finding.Severity) -> String {
    switch severity {
    case .breach: "breach"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
