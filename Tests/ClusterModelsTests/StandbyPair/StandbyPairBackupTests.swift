import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Backups of the active, and the same one onto both.
@Suite struct StandbyPairBackupTests {
  /// Both PCEs are reset after a loss of both, five hours after the last backup.
  private func bothLost() -> StandbyPairRehearsal {
    var drill = StandbyPairRehearsal(
      StandbyPairText(
        keys: [("last_backup", .duration(.hours(3)))], loads: [("policy.change", [])]))
    drill.run(until: .hours(1))
    drill.complete("take-backup", on: "a", takes: .minutes(10))
    drill.arrive()
    drill.run(until: .hours(5))
    for site in 0...1 { drill.power(false, at: site) }
    drill.run(for: .minutes(30))
    for pce in ["a", "s"] { drill.command("keep-stopped", on: pce) }
    for site in 0...1 { drill.power(true, at: site) }
    for pce in ["a", "s"] {
      drill.command("reset", on: pce)
      drill.complete("start", on: pce, [("runlevel", .number(1))])
    }
    return drill
  }

  @Test(.shows("SP-BACKUP-004"))
  func `the very same backup goes onto both and makes a pair again`() {
    var drill = bothLost()
    #expect(drill.complete("restore-backup", on: "a", [("backup", .number(2))]) == "done")
    #expect(
      drill.refusal("restore-backup", on: "s", [("backup", .number(1))])?.sources
        == ["SP-BACKUP-004"])
    #expect(drill.complete("restore-backup", on: "s", [("backup", .number(2))]) == "done")
    #expect(drill.complete("set-runlevel", on: "s", [("level", .number(2))]) == "done")
    #expect(drill.complete("set-runlevel", on: "a", [("level", .number(5))]) == "done")
    #expect(drill.holds("pair", "protected"))
    #expect(drill.symbol("database_service", "state") == "streaming")
    drill.finish()
    // Backup 2 was ready at 1h10m, the loss came at 5h.
    #expect(drill.metric("recovery_point.restored_backup") == 13_800)
    // The change made after the backup is on neither PCE any more.
    #expect(drill.metric("policy_changes.lost") == 1)
    #expect(drill.hazards == ["total-loss"])
  }

  @Test(.shows("SP-BACKUP-002"))
  func `a backup on the standby draws a warning`() {
    var drill = StandbyPairRehearsal()
    drill.command("take-backup", on: "a")
    #expect(drill.notes("SP-BACKUP-002").isEmpty)
    drill.command("take-backup", on: "s")
    #expect(drill.notes("SP-BACKUP-002").count == 1)
  }

  @Test(.shows("SP-BACKUP-001"))
  func `a pair without backups is taken without a word`() {
    #expect(StandbyPairRehearsal.problems(StandbyPairText()).isEmpty)
    var drill = StandbyPairRehearsal()
    drill.run(for: .hours(48))
    #expect(drill.count("pair", "backups") == 0)
    var regular = StandbyPairRehearsal(
      StandbyPairText(keys: [("backup_every", .duration(.hours(24)))]))
    regular.run(for: .hours(49))
    #expect(regular.count("pair", "backups") == 2)
  }

  @Test(.shows("SP-BACKUP-003"))
  func `a restore beside a survivor is noted as not needed`() {
    var drill = StandbyPairRehearsal()
    drill.complete("take-backup", on: "a", takes: .minutes(10))
    drill.complete("set-runlevel", on: "s", [("level", .number(1))])
    drill.command("restore-backup", on: "s")
    #expect(drill.notes("SP-BACKUP-003").count == 1)
  }
}
