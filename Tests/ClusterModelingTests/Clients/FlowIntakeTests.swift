import Testing
import Units

@testable import ClusterModeling

@Suite struct FlowIntakeTests {
  @Test func `a backlog grows and drains in straight lines and is gone exactly`() {
    var intake = FlowIntake(limit: 100, overload: .queued)
    intake.offer(recorded: 150, exportedOnly: 0, at: .start)
    intake.offer(recorded: 60, exportedOnly: 0, at: Instant(.seconds(40)))
    #expect(intake.backlog == 2_000)
    #expect(intake.drained == Instant(.seconds(90)))
    intake.settle(at: Instant(.seconds(90)))
    #expect(intake.backlog == 0)
    #expect(intake.drained == .never)
    #expect(intake.accepted == 9_000)
    #expect(intake.acceptedRate == 60)
  }

  @Test func `recorded and exported share what is accepted`() {
    var intake = FlowIntake(limit: 100, overload: .dropped)
    intake.offer(recorded: 150, exportedOnly: 50, at: .start)
    intake.settle(at: Instant(.seconds(10)))
    #expect(intake.recorded == 750)
    #expect(intake.accepted == 1_000)
    #expect(intake.dropped == 1_000)
  }

  @Test func `a limit of infinity is never reached`() {
    var intake = FlowIntake(limit: .infinity, overload: .queued)
    intake.offer(recorded: 1e9, exportedOnly: 0, at: .start)
    intake.settle(at: Instant(.seconds(10)))
    #expect(intake.backlog == 0)
    #expect(intake.accepted == 1e10)
  }
}
