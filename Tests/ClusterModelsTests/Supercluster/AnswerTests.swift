import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct AnswerTests {
  private func send(
    _ operation: InterfaceRequest, to pce: String, _ drill: inout Rehearsal
  ) -> CommandResponse {
    drill.command("request", on: pce, [("operation", .symbol(operation.rawValue))])
  }

  @Test(
    .shows("SC-ROLE-011"), arguments: [InterfaceRequest.clearTrafficOfLink, .raiseReportingRate])
  func `two functions of a standalone PCE are nowhere in a Supercluster`(
    operation: InterfaceRequest
  ) {
    var drill = Rehearsal()
    for pce in ["us", "eu"] {
      #expect(send(operation, to: pce, &drill).refusalSources == ["SC-ROLE-011"])
    }
  }

  @Test(
    .shows("SC-ROLE-010", "SC-ROLE-012"),
    arguments: [
      (InterfaceRequest.addRuleFromIllumination, "SC-ROLE-010"), (.policyGenerator, "SC-ROLE-010"),
      (.appGroupConfiguration, "SC-ROLE-010"), (.syslogConfiguration, "SC-ROLE-012"),
    ])
  func `leader-only functions are refused on a member with their fact`(
    operation: InterfaceRequest, fact: String
  ) {
    var drill = Rehearsal()
    #expect(send(operation, to: "us", &drill) == .done)
    #expect(send(operation, to: "eu", &drill).refusalSources.contains(fact))
  }

  @Test(
    .shows("SC-API-013", "SC-API-014"), arguments: [(10, 10, 1), (500, 500, 1), (1_201, 500, 3)])
  func `a synchronous GET of workloads returns 500 at most`(all: Int, got: Int, calls: Int) {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: all)]
    var drill = Rehearsal(text)
    #expect(send(.getWorkloads, to: "eu", &drill) == .done)
    #expect(
      drill.notes(about: "pce:eu").last
        == "answers with \(got) of \(all) workloads; all of them take \(calls) requests")
    _ = send(.getAsynchronously, to: "eu", &drill)
    #expect(drill.notes(about: "pce:eu").last == "answers with all \(all) workloads in time")
  }

  @Test(.shows("SC-ILLUM-012"))
  func `a member filters by policy sync over the whole Supercluster unless it is named too`() {
    var text = SystemText()
    text.groups = ["us", "eu"].map { SystemText.Group(name: "vens-\($0)", home: $0, count: 30) }
    var drill = Rehearsal(text)
    #expect(send(.getByPolicySync, to: "eu", &drill) == .done)
    let answer = drill.notes(about: "pce:eu").last
    #expect(answer?.hasPrefix("lists 60 workloads") == true)
    #expect(answer?.hasSuffix("second filter 30") == true)
  }

  @Test(.shows("SC-API-005", "SC-API-006"), arguments: [true, false])
  func `during an upgrade the API answers where the kind of upgrade leaves it`(isRolling: Bool) {
    var drill = Rehearsal(.upgrading())
    let all = ["us", "eu", "ap"]
    if !isRolling { drill.setRunlevel(2, on: all) }
    drill.install(on: isRolling ? ["us"] : all)
    for pce in all {
      let answers = send(.get, to: pce, &drill) == .done
      #expect(answers == (isRolling && pce != "us"))
    }
  }

  @Test(.shows("SC-API-009"))
  func `the call for node availability answers 202, and nothing below full operation`() {
    var drill = Rehearsal()
    #expect(send(.nodeAvailable, to: "eu", &drill) == .done)
    #expect(drill.notes(about: "pce:eu").last == "answers 202")
    drill.setRunlevel(2, on: ["eu"])
    #expect(send(.nodeAvailable, to: "eu", &drill).refusalReason.hasSuffix("does not answer"))
  }

  @Test(.shows("SC-API-011"))
  func `the health call of the leader tells of all PCEs`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.run(for: .minutes(3))
    _ = send(.health, to: "us", &drill)
    #expect(drill.notes(about: "pce:us").last == "answers: us warning, eu warning, ap critical")
  }

  @Test(.shows("SC-API-012"))
  func `the leader is found first, and only its own silence is an alarm`() throws {
    let alert = try #require(
      Supercluster.description.alerts.first { $0.name == "leader.unavailable" })
    #expect(alert.condition == "not exists(pce, answers and answers_as_leader)")
    for (site, isFound) in [(0, false), (2, true)] {
      var drill = Rehearsal()
      drill.run(until: .minutes(10))
      drill.power(false, at: site)
      drill.run(for: .seconds(30))
      let found = ["us", "eu", "ap"].contains {
        drill.pce($0, "answers") == .boolean(true)
          && drill.pce($0, "answers_as_leader") == .boolean(true)
      }
      #expect(found == isFound)
    }
  }
}
