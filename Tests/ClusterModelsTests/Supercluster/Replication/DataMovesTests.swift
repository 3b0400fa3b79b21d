import ClusterModeling
import Testing
import Units

@testable import ClusterModels

/// What an event that moves data says of itself; that it says enough is checked at every event of
/// every rehearsal.
@Suite struct DataMovesTests {
  private func pces(_ drill: Rehearsal) -> ChangedFields {
    .kind(Int(drill.model.plan.firstKind + Supercluster.OwnKind.pce.rawValue))
  }

  @Test func `an event of the data part says that data moved, and clients with them`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.model.handle(.replication(.overdue(stream: 1)), drill.context)
    #expect(!drill.context.changes.intersects(pces(drill)))
    #expect(drill.context.changes.intersects(.data))
    #expect(drill.context.changes.intersects(.clients))
  }

  @Test func `an event of the data part after which something settles may change anything`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.model.touch()
    drill.model.handle(.replication(.overdue(stream: 1)), drill.context)
    #expect(drill.context.changes == .all)
  }

  @Test func `what a PCE is shown of another is belief, what the monitor outside is shown is not`()
  {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.model.handle(.healthShown(observer: 0, subject: 1), drill.context)
    #expect(drill.context.changes == .beliefs)
    drill.context.prepare(at: drill.now, cause: nil)
    let outside = UInt8(drill.model.health.outside)
    drill.model.handle(.healthShown(observer: outside, subject: 1), drill.context)
    #expect(drill.context.changes == .all)
  }

  @Test func `other events may change anything`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.model.handle(.pageRedrawn(observer: 0), drill.context)
    #expect(drill.context.changes == .all)
  }

  @Test func `data, beliefs and clients have nothing in common, and all has each`() {
    #expect(!ChangedFields.data.intersects(.clients))
    #expect(!ChangedFields.beliefs.intersects(.clients))
    #expect(!ChangedFields.beliefs.intersects(.data))
    #expect(ChangedFields.all.intersects(.data) && ChangedFields.all.intersects(.beliefs))
    #expect(!ChangedFields.clients(under: ClientTraits(rawValue: .max >> 2)).intersects(.data))
  }
}
