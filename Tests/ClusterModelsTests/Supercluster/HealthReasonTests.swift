import Testing

@testable import ClusterModels

@Suite struct HealthReasonTests {
  private let reasons: [HealthReason] =
    [.noNodeAnswers, .unreachable(node: 0), .unreachable(node: 1)]
    + Service.allCases.flatMap { [.missing($0), .degraded($0), .missingOptional($0)] }
    + [HealthReason.Resource.processors, .memory, .disk].flatMap { resource in
      [9_500, 9_501, 10_000, 10_005].flatMap { hundredths in
        [0, 1].map { .use(resource, node: $0, hundredths: hundredths) }
      }
    }
    + [false, true].flatMap { isUpgrading in
      [1, 2].flatMap { pce in
        [
          .lagFrom(pce: pce, isUpgrading: isUpgrading), .lagTo(pce: pce, isUpgrading: isUpgrading),
        ]
      }
    }

  private func record(_ reason: HealthReason) -> HealthRecord {
    var record = HealthRecord()
    record.add(.warning, reason)
    return record
  }

  @Test func `two reasons are equal exactly when their words are`() {
    let model = Rehearsal().model
    for one in reasons {
      for other in reasons {
        let isSame = model.explanation(record(one)) == model.explanation(record(other))
        #expect(isSame == (one == other), "\(one) and \(other)")
      }
    }
  }

  @Test func `sources are those of the reasons, each once`() {
    let model = Rehearsal().model
    var record = HealthRecord()
    record.add(.warning, .use(.memory, node: 0, hundredths: 9_600))
    record.add(.warning, .use(.memory, node: 1, hundredths: 9_600))
    record.add(.critical, .missing(.web))
    #expect(record.level == .critical)
    #expect(model.sources(record) == ["SC-HEALTH-005", "SC-HEALTH-010"])
    #expect(
      model.explanation(record)
        == "memory use of core0 is 96.00 %; memory use of core1 is 96.00 %; "
        + "required service web_server is missing")
  }

  @Test func `hundredths of a percent have two places`() {
    let model = Rehearsal().model
    #expect(
      model.reasons(record(.use(.disk, node: 0, hundredths: 10_005)))
        == ["disk use of core0 is 100.05 %"])
  }
}
