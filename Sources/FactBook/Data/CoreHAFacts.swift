// swift-format-ignore-file
// Data, not code: a YAML document in the project's own words, kept inside the binary so that an
// installed firedrill needs no files. Edit the text in place; FactBookTests check its shape.

/// What the Core HA 11.3 guide says about Primary and Secondary Core servers.
enum CoreHAFacts {
  static let yaml = #"""
# Numbered catalogue; every entry is in the project's own words.
title: Core high availability - Primary and Secondary Core servers (Core 11.3)
facts:

  - id: CH-ROLE-001
    fact: >-
      The smallest set-up is one Primary Core in state Active paired with one Secondary Core in state Standby.
    value:
      Primary: Active
      Secondary: Standby
    kind: structure
    source: Core HA 11.3 guide, High availability overview
    show: >-
      Loader needs at least one Primary and one Secondary in a core-ha system; with fewer it refuses as
      bad-topology.
    model: core

  - id: CH-ROLE-002
    fact: >-
      Names and states are separate things: Primary or Secondary is a fixed name of a server, Active or
      Standby is the state it is in and can swap.
    kind: structure
    source: Core HA 11.3 guide, HA scenario terminology
    show: >-
      State dump prints three columns per Core: server name, configured mode, state; the name never changes
      in a run.
    model: core

  - id: CH-ROLE-003
    fact: >-
      Several words are used for one thing on each side; the model has to map them.
    value:
      Primary:
        - original
        - main
        - active
      Secondary:
        - standby
        - passive
        - inactive
    kind: table
    source: Core HA 11.3 guide, High availability overview; HA Configuration window (table 2)
    show: >-
      The parser accepts every synonym and prints the canonical one.
    model: core

  - id: CH-ROLE-004
    fact: >-
      State of both servers in the three documented situations.
    value:
      - situation: Primary up
        Primary: Active
        Secondary: Standby
      - situation: Primary down
        Primary: Not Available
        Secondary: promoted by itself to Active and answering requests
      - situation: Primary up again and synced by hand from the Secondary
        Primary: swaps back to Active
        Secondary: back to Standby
    kind: table
    source: Core HA 11.3 guide, HA scenario terminology (table 1)
    show: >-
      The state dump of the bundled fail-and-recover scenario shows exactly these three rows in this order.
    model: core

  - id: CH-ROLE-005
    fact: >-
      A server originally set up as Standby that was promoted shows Active as its node status; Standby is
      the default value.
    value:
      default: Standby
      values:
        - Standby
        - Active
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      Field node_status of the Secondary is Standby at load and turns Active only by failover or by the
      operator's button.
    model: core

  - id: CH-ROLE-006
    fact: >-
      All documented state changes of a Secondary.
    value:
      - from: Standby
        to: Active
        trigger: failover after the configured number of failed heartbeats, option Promote to Primary
      - from: Standby
        to: Standby
        trigger: failover with option Keep in Standby; notifications only
      - from: Standby
        to: Active
        trigger: operator presses Active in the portal
      - from: Standby or Active
        to: Active
        trigger: failover mode primary on the command line
      - from: Active
        to: Standby
        trigger: operator sets Secondary or Standby in the portal, or failover mode secondary
    kind: table
    source: Core HA 11.3 guide, HA Configuration window (table 2); HA command line interface set (table
      5); Step 6 - Sync schedule and notifications
    show: >-
      Transition counters per row at the end of the run; an unlisted change aborts.
    model: core

  - id: CH-ROLE-007
    fact: >-
      Only a server in Standby pulls from its Primary; once Active it no longer syncs.
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      While node_status=Active every due sync is logged as skipped (active) and data age grows.
    model: core

  - id: CH-ROLE-008
    fact: >-
      The mode field sets the initial role of a server; the Primary is where all traffic and work goes in
      normal operation.
    value:
      - Primary
      - Secondary
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      Loader reads mode as the role at t=0; requests routed elsewhere in normal state are counted as misrouted.
    model: core

  - id: CH-ROLE-009
    fact: >-
      What a detected failure leads to depends on configuration: the Secondary may stay Standby, but the
      usual choice is that it becomes Active while the Primary counts as inactive.
    kind: rule
    source: Core HA 11.3 guide, High availability overview
    show: >-
      Two bundled scenarios differ only in this option and give role histories with and without the change.
    model: core

  - id: CH-ROLE-010
    fact: >-
      Derived: the pair has no witness, quorum or fencing; the Secondary decides alone on the strength of
      its own heartbeat.
    kind: structure
    source: Core HA 11.3 guide, High availability overview
    show: >-
      The failover event's cause lists only the Secondary's counter; nothing in the trace touches the Primary's
      state.
    model: core

  - id: CH-HB-001
    fact: >-
      The Secondary watches the Primary by a heartbeat; the Primary does not watch the Secondary.
    kind: rule
    source: Core HA 11.3 guide, High availability overview
    show: >-
      Heartbeat events have source=Secondary only; a dead Secondary raises no event on the Primary.
    model: core

  - id: CH-HB-002
    fact: >-
      The heartbeat is configured when the Secondary is set up for HA and its settings live there.
    kind: structure
    source: Core HA 11.3 guide, High availability overview
    show: >-
      Heartbeat keys are read from the Secondary's block; the same keys in the Primary's block give a checker
      warning ignored-setting.
    model: core

  - id: CH-HB-003
    fact: >-
      Heartbeat Interval sets how often the Secondary tries to connect to the Primary to see that it is
      alive.
    value: H, no default or range given
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Consecutive heartbeat events with success are exactly H apart in the trace.
    model: core

  - id: CH-HB-004
    fact: >-
      A count of consecutive failed connection attempts is what leads to an attempt at promotion.
    value: N, no default or range given
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Trace shows the counter 1..N and a failover-initiated event when it reaches N.
    model: core

  - id: CH-HB-005
    fact: >-
      Re-check interval is the wait between connection attempts once an attempt has failed; it replaces
      the normal interval until one succeeds.
    value: R, no default or range given
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Attempts after a failed one are R apart, after a successful one H apart; both spacings are asserted
      by a test.
    model: core

  - id: CH-HB-006
    fact: >-
      Derived: a single success clears the count, since the failures have to be consecutive.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      A flapping link with N-1 failures and then one success produces no failover; the counter in the trace
      returns to 0.
    model: core

  - id: CH-HB-007
    fact: >-
      Derived detection time from the failure to the start of failover, reading A (a retry starts R after
      the previous attempt has been declared failed; N counts the first failing heartbeat): phase + (N-1)*R
      + N*T, with phase the time to the next scheduled heartbeat, T the time one attempt takes to fail.
    value:
      phase: 0 < phase <= H
      best: (N-1)*R + N*T
      mean: H/2 + (N-1)*R + N*T
      worst: H + (N-1)*R + N*T
      example:
        H: 60 s
        N: 3
        R: 30 s
        T: 0 s
        best: 60 s
        mean: 90 s
        worst: 120 s
      example_with_timeout:
        H: 60 s
        N: 3
        R: 30 s
        T: 10 s
        best: 90 s
        mean: 120 s
        worst: 150 s
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Report row detection: best, mean, worst and simulated value; the simulated value must lie inside the
      bounds.
    model: report

  - id: CH-HB-008
    fact: >-
      Derived alternative reading B (retries are spaced start to start): phase + (N-1)*max(R,T) + T.
    value:
      best: (N-1)*max(R,T) + T
      worst: H + (N-1)*max(R,T) + T
      example_H60_N3_R30_T10:
        best: 70 s
        worst: 130 s
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Scenario key recheck_from=start selects it; the report prints both readings' bounds side by side,
      assumption noted.
    model: report

  - id: CH-HB-009
    fact: >-
      Derived alternative reading C (N failures are tolerated and the next one triggers): phase + N*R +
      (N+1)*T.
    value:
      best: N*R + (N+1)*T
      worst: H + N*R + (N+1)*T
      example_H60_N3_R30_T10:
        best: 130 s
        worst: 190 s
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Scenario key threshold=exceed selects it; assumption noted beside the figure.
    model: report

  - id: CH-HB-010
    fact: >-
      Derived, reading A with T=0: an outage shorter than (N-1)*R never causes a failover, one longer than
      H + (N-1)*R always does; in between the phase decides.
    value:
      never_below: (N-1)*R
      always_above: H + (N-1)*R
    kind: threshold
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Sweep of outage lengths in one report: failover column turns from never to always between the two
      bounds.
    model: core

  - id: CH-HB-011
    fact: >-
      With N=1 the re-check interval never comes into play and any single failed attempt starts failover.
    value:
      N: 1
      best: T
      worst: H + T
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Detection bounds collapse to T .. H+T; checker warning hair-trigger when N=1 (derived).
    model: core

  - id: CH-HB-012
    fact: >-
      Heartbeat activity is visible on the standby in the portal's log viewer, module HighAvailability of
      the MICS logs.
    value:
      menu: Troubleshooting > Logs > MICS > Apply, then View Module Logs > HighAvailability
    kind: rule
    source: Core HA 11.3 guide, Step 7 - Test and validate (table 4)
    show: >-
      Run log has a view filter module=HighAvailability listing every attempt with result and counter.
    model: report

  - id: CH-HB-013
    fact: >-
      The fail over controls should be left at their defaults on the Secondary; the guide does not print
      those defaults.
    kind: rule
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker note when H, N or R is set explicitly in a scenario that claims documented defaults; values
      have to be inputs and are marked as such.
    model: check

  - id: CH-HB-014
    fact: >-
      Crossing the count leads to an attempt to promote; an attempt can by its wording fail, but no failed-attempt
      path is described.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Model: the attempt takes promote_s (input, default 0, assumption) and always succeeds when option
      is Promote to Primary.
    model: core

  - id: CH-SYNC-001
    fact: >-
      The Secondary synchronises with its Primary at a configurable period, automatically.
    kind: rule
    source: Core HA 11.3 guide, High availability overview
    show: >-
      Sync events in the trace carry puller=Secondary and are spaced by Run Every.
    model: core

  - id: CH-SYNC-002
    fact: >-
      Replication is started and controlled by the Secondary; the Primary is passive in it.
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      No sync event has initiator=Primary; a paused Secondary means no sync at all.
    model: core

  - id: CH-SYNC-003
    fact: >-
      A sync run transfers changes it finds on the Primary.
    kind: rule
    source: Core HA 11.3 guide, High availability overview
    show: >-
      A sync on an unchanged Primary moves 0 items and is logged as success.
    model: core

  - id: CH-SYNC-004
    fact: >-
      The first sync copies everything; later ones copy only changes, so the first one takes longer.
    kind: rule
    source: Core HA 11.3 guide, Step 5 - Configure and test HA sync
    show: >-
      sync_bytes of the first run equals the data set size, of the next runs the number of changes since;
      both printed.
    model: core

  - id: CH-SYNC-005
    fact: >-
      Replication should not be scheduled more often than every 60 minutes.
    value: 60 min minimum interval (recommendation)
    kind: threshold
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker warning run-every-short below 60 min.
    model: check

  - id: CH-SYNC-006
    fact: >-
      Sync completion times should be compared with the Run Every interval so that runs do not overlap and
      there is sufficient idle time between them.
    kind: rule
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Report prints per sync start, end, idle gap; warning overlap when duration >= Run Every, and low-idle
      below an input share.
    model: check

  - id: CH-SYNC-007
    fact: >-
      Neither server may be powered down while a sync is running.
    kind: hazard
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      power-off step during state syncing is refused in strict mode; in permissive mode the Secondary's
      data is marked inconsistent (assumption) until a full sync.
    model: core

  - id: CH-SYNC-008
    fact: >-
      Built-in checks allow replication only between Cores on the same software version.
    kind: rule
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Due sync with unequal versions is logged as refused: version-mismatch with both versions; data age
      keeps growing.
    model: core

  - id: CH-SYNC-009
    fact: >-
      A sync history log on the Secondary shows execution details and result; any failure is to be dealt
      with promptly.
    kind: structure
    source: Core HA 11.3 guide, HA best practice recommendations; Step 5 - Configure and test HA sync
    show: >-
      Report table sync-history: start, completed, result, items; a failed row raises a pending-attention
      counter until a later success.
    model: report

  - id: CH-SYNC-010
    fact: >-
      Last Sync Status fields hold, among others, a completion time and a result; they refresh on request.
    value:
      fields:
        - Completed
        - Result
      good: Success
    kind: structure
    source: Core HA 11.3 guide, Step 5 - Configure and test HA sync; HA Core software upgrade procedures
    show: >-
      Fields last_sync.completed and last_sync.result are readable by plan guards; stale until a refresh
      step (assumption: refresh costs no time).
    model: report

  - id: CH-SYNC-011
    fact: >-
      First manual sync from the Secondary.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 5 - Configure and test HA sync
    show: >-
      Plan macro first-sync; the schedule step is refused before it ended with Success.
    model: core
    steps:
      - n: 1
        'on': Secondary
        do: open the HA configuration window
        wait_for: none stated
      - n: 2
        'on': Secondary
        do: go to Secondary Configuration
        wait_for: none stated
      - n: 3
        'on': Secondary
        do: pick the Primary in the host name or IP list
        wait_for: none stated
      - n: 4
        'on': Secondary
        do: Run Sync Now
        wait_for: run starts
      - n: 5
        'on': Secondary
        do: open Sync History
        wait_for: none stated
      - n: 6
        'on': Secondary
        do: wait, then Refresh the last sync fields
        wait_for: sync process complete

  - id: CH-SYNC-012
    fact: >-
      The schedule should be configured only after the two servers are known to communicate and to complete
      a sync.
    kind: precondition
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Step set-schedule without a successful sync in history is refused as sync-untested.
    model: core

  - id: CH-SYNC-013
    fact: >-
      On the Primary an HA Status block shows the partner's status, its host name or address, and the time
      the Secondary last synced; it appears in Primary mode only.
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      State dump of the Primary prints partner, partner state, last_synced_at; blank in Secondary mode.
    model: report

  - id: CH-SYNC-014
    fact: >-
      HA status and modes should be looked at regularly to see that they match what is expected.
    kind: rule
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Scenario may list expected modes at given times; a mismatch is printed with the first tick it held.
    model: check

  - id: CH-SCHED-001
    fact: >-
      StartTime is the wall-clock time, in UTC, at which the first replication after saving is to run.
    value:
      time_zone: UTC
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      First scheduled sync event falls on the next occurrence of StartTime at or after the save.
    model: core

  - id: CH-SCHED-002
    fact: >-
      Run Every gives the period, counted from StartTime, in minutes, hours or days.
    value:
      units:
        - minutes
        - hours
        - days
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      k-th sync after the first is at StartTime + k*RunEvery; test over several days.
    model: core

  - id: CH-SCHED-003
    fact: >-
      Every save of the Secondary's HA page rewrites the scheduler, so the next run waits for StartTime
      again even if another field was changed.
    kind: hazard
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications; HA best practice recommendations
    show: >-
      Event schedule-reset at each save; already planned syncs are withdrawn from the queue and the trace
      lists them.
    model: core

  - id: CH-SCHED-004
    fact: >-
      Documented example: StartTime 1 pm, some setting changed and saved at 2 pm, so the sync runs at 1
      pm on the following day; Run Every counts from there.
    value:
      StartTime: '13:00'
      saved: '14:00'
      next_sync: 13:00 next day
      gap: 23 h after the save
    kind: table
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Bundled scenario: save at 14:00, next sync at 13:00 next day, gap 23 h; report row longest-sync-gap
      = 23 h.
    model: core

  - id: CH-SCHED-005
    fact: >-
      Derived: wait after a save = (StartTime - save time) modulo 24 h, so just under 24 h in the worst
      case, whatever Run Every is.
    value:
      worst: just under 24 h
      missed_runs_example: 23 h at 60 min = 22 runs between
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Checker warning schedule-gap when a plan saves and the computed wait exceeds Run Every; suggests a
      StartTime.
    model: report

  - id: CH-SCHED-006
    fact: >-
      After any change of HA settings on the Secondary the StartTime is to be reviewed.
    kind: rule
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker: a save step not followed by a StartTime review or set step gets a warning.
    model: check

  - id: CH-SCHED-007
    fact: >-
      Enabling HA starts the scheduling process, disabling stops it.
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      Events scheduler-started and scheduler-stopped; no sync event occurs between stop and start.
    model: core

  - id: CH-SCHED-008
    fact: >-
      Setting mode secondary from the command line does not restart the replication scheduler, unlike the
      same change in the portal.
    kind: hazard
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      After failover mode secondary the state is Standby with scheduler=stopped; report warning standby-not-syncing
      with growing data age.
    model: core

  - id: CH-SCHED-009
    fact: >-
      Both Cores need exactly the same clock time.
    kind: precondition
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker warning clock-skew for any non-zero offset between the two; start-time arithmetic uses the
      Secondary's clock.
    model: check

  - id: CH-REPL-001
    fact: >-
      The whole Admin Portal database is replicated; the named parts are users and devices, apps, policies
      and configs, settings, logs and events.
    value:
      - users and devices
      - apps
      - policies and configs
      - settings
      - logs and events
    kind: table
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Writes of these five classes are present on the Secondary after the next successful sync.
    model: core

  - id: CH-REPL-002
    fact: >-
      System Manager Portal data is not replicated, with listed exceptions.
    kind: rule
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Writes of class system_manager stay on the Core where made; the swap-roles report lists those that
      differ.
    model: core

  - id: CH-REPL-003
    fact: >-
      Exceptions that are replicated: device certificates and server SSL certificates, and System Manager
      local users.
    value:
      - device certificates
      - server SSL certificates
      - System Manager local users
    kind: table
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Writes of these classes are in the sync set; test asserts.
    model: core

  - id: CH-REPL-004
    fact: >-
      Atlas data is replicated completely, provided Atlas is enabled on both servers.
    kind: rule
    source: Core HA 11.3 guide, Core Replication Details; Atlas configuration
    show: >-
      Class atlas is in the sync set only if both atlas flags are true; otherwise the sync logs skipped:
      atlas-not-enabled-both.
    model: core

  - id: CH-REPL-005
    fact: >-
      Atlas on its own server can be replicated as a pair of its own.
    kind: structure
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Loader accepts pair type atlas-only with the same HA settings and the atlas class only.
    model: check

  - id: CH-REPL-006
    fact: >-
      Other application and system files that the Core needs for consistency go along.
    kind: rule
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Not itemised in the guide, hence folded into a class core_files replicated with every sync.
    model: context

  - id: CH-REPL-007
    fact: >-
      Derived: HA settings are System Manager settings and thus not replicated, so after swapping roles
      heartbeat, schedule, mode and notification settings have to be set on the other server.
    kind: hazard
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      Plan swap-roles without set-ha-config on the new Secondary is flagged ha-config-missing.
    model: check

  - id: CH-TOPO-001
    fact: >-
      Simplest layout: Primary in one data center, Secondary in a second one for disaster recovery, one
      traffic controller in front.
    kind: structure
    source: Core HA 11.3 guide, Two Core servers across two data centers
    show: >-
      Bundled topology two-core-two-dc.
    model: core

  - id: CH-TOPO-002
    fact: >-
      The traffic controller may be a global traffic manager, DNS or a load balancer; it observes the health
      of both servers and sends traffic to the Secondary when the Primary stops answering.
    value:
      - GTM
      - DNS
      - load balancer
    kind: structure
    source: Core HA 11.3 guide, Two Core servers across two data centers
    show: >-
      Controller object with kind in {gtm, dns, lb}; its probes and switches appear as events of their own.
    model: core

  - id: CH-TOPO-003
    fact: >-
      Cores reach each other over ports 8443, 443 and 22, in both directions, besides the ordinary firewall
      openings.
    value:
      - 8443
      - 443
      - 22
    kind: precondition
    source: Core HA 11.3 guide, Two Core servers across two data centers; Step 1 - Set up network components
      (table 3)
    show: >-
      Checker error port-closed per missing port and direction; heartbeat or sync on a link without them
      fails.
    model: check

  - id: CH-TOPO-004
    fact: >-
      SSH protection in the firewall between two Cores must be off.
    kind: precondition
    source: Core HA 11.3 guide, Two Core servers across two data centers
    show: >-
      Checker error ssh-protection when the inter-Core link sets it.
    model: check

  - id: CH-TOPO-005
    fact: >-
      Three-Core layout: Primary and Secondary in the main data center, a third Core in Secondary mode in
      the disaster recovery site.
    kind: structure
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Bundled topology three-core-two-dc with two sync links.
    model: core

  - id: CH-TOPO-006
    fact: >-
      The third Core treats the main site's Secondary as its Primary: it sends its heartbeat to it, syncs
      from it and fails over from it. Chained replication.
    kind: rule
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Trace: heartbeats and syncs of the DR Core have target=main Secondary, never the main Primary.
    model: core

  - id: CH-TOPO-007
    fact: >-
      The three-Core layout suits sites that count on the main data center never being away and keep the
      DR site for business continuity only, usually brought on line by hand.
    kind: rule
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Not simulable as intent; it sets the default If Failure Detected = Keep in Standby for the DR Core
      in the bundled topology (assumption).
    model: context

  - id: CH-TOPO-008
    fact: >-
      If the main data center fails as a whole, the traffic controller routes to the DR site.
    kind: rule
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Failing both main Cores at once moves traffic to the DR Core once its state allows; otherwise the
      run prints no-route.
    model: core

  - id: CH-TOPO-009
    fact: >-
      In the largest layout a global controller picks the data center and a load balancer inside the data
      center picks the Core by its state.
    kind: rule
    source: Core HA 11.3 guide, Three Core servers and two Sentry servers on two data centers
    show: >-
      Two controller tiers with separate probe settings; outage term shows both switch times.
    model: core

  - id: CH-TOPO-010
    fact: >-
      Sentries may run Active/Active or Active/Standby, unlike Cores, which are only Active/Standby.
    value:
      Core:
        - Active/Standby
      Sentry:
        - Active/Active
        - Active/Standby
    kind: structure
    source: Core HA 11.3 guide, Two Core servers and two Sentry servers on one data center
    show: >-
      Loader refuses a core pair with mode active-active, accepts it for sentry pairs.
    model: core

  - id: CH-TOPO-011
    fact: >-
      Sentry high availability is outside the guide; it is drawn only to complete the picture.
    kind: structure
    source: Core HA 11.3 guide, Two Core servers and two Sentry servers on one data center
    show: >-
      Out of scope by the source itself; Sentries are modelled as routed endpoints with up or down only.
    model: context

  - id: CH-TOPO-012
    fact: >-
      A second Sentry can be added in the main data center for redundancy within it, besides the one in
      the DR site.
    kind: structure
    source: Core HA 11.3 guide, Three Core servers and two Sentry servers on two data centers
    show: >-
      Topology option sentry_per_dc; the checker notes a data center with a single Sentry.
    model: check

  - id: CH-TOPO-013
    fact: >-
      Primary and Secondary must have the same network access and identical resources such as CPU, memory
      and software.
    value:
      - network access
      - CPU
      - RAM
      - Ivanti software
    kind: precondition
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker warning per differing field.
    model: check

  - id: CH-TOPO-014
    fact: >-
      Both servers run the same software release and each has its own host name.
    kind: precondition
    source: Core HA 11.3 guide, Step 1 - Set up network components (table 3)
    show: >-
      Checker errors version-mismatch and duplicate-hostname.
    model: check

  - id: CH-TOPO-015
    fact: >-
      The four layouts are typical examples and not a complete list; other redundant combinations are possible.
    value:
      - two Cores, two data centers
      - three Cores, two data centers
      - two Cores and two Sentries, one data center
      - three Cores and two Sentries, two data centers
    kind: structure
    source: Core HA 11.3 guide, High availability scenarios
    show: >-
      Not simulable; the loader therefore takes any number of Cores as long as each Secondary names exactly
      one Primary, and notes undocumented layouts.
    model: context

  - id: CH-TOPO-016
    fact: >-
      From the drawing: devices (registration and check-in) and administrators come in from outside through
      one external virtual address and name of the Core, ports 8080 or 443.
    value:
      ports:
        - 8080
        - 443
    kind: structure
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Client records target the virtual name; the controller's current route decides which Core counts the
      request.
    model: core

  - id: CH-LB-001
    fact: >-
      Primary probe: request status/status.html; the text MOBILEIRON-STATUS: OK means healthy and any other
      answer is a failure.
    value:
      page: status/status.html at the site root
      healthy: 'MOBILEIRON-STATUS: OK'
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Probe event with kind=status result=ok only on that exact text; a time-out or other text is fail.
    model: core

  - id: CH-LB-002
    fact: >-
      Secondary probe: request hastatus.html; MOBILEIRON-STATUS: OK (Mode: Standby) means running and safe
      as a failover target.
    value:
      page: hastatus.html at the site root
      safe: 'MOBILEIRON-STATUS: OK (Mode: Standby)'
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Probe event kind=hastatus result in {standby, primary, fail}.
    model: core

  - id: CH-LB-003
    fact: >-
      The HA probe's mode has one other value, Primary, which tells that the server acts as primary.
    value:
      - Standby
      - Primary
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      After promotion the same probe returns mode Primary; asserted in the trace.
    model: core

  - id: CH-LB-004
    fact: >-
      Traffic moves only if both hold: the Primary probe fails and the Secondary reports Mode: Standby.
      Otherwise it stays on the Primary.
    value:
      condition: primary_probe == fail AND secondary_mode == Standby
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Switch event lists the two probe results as its cause; with hastatus=primary or fail the log has failover-withheld.
    model: core

  - id: CH-LB-005
    fact: >-
      Traffic does not go back by itself when the Primary returns; manual resume must be set to yes and
      going back is an operator's act.
    value:
      Manual Resume: 'Yes'
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      After the Primary recovers the route stays on the Secondary until step resume-traffic; test asserts
      no switch event.
    model: core

  - id: CH-LB-006
    fact: >-
      If recovery is done by swapping the roles for good, the balancer's monitors have to be changed so
      that each probes the right Core.
    kind: rule
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Plan with swap-roles and without swap-monitors: checker error monitors-stale; run shows failover-withheld
      or a wrong switch at the next failure.
    model: check

  - id: CH-LB-007
    fact: >-
      Derived race: a promoted Secondary reports Mode: Primary, so if its own failover ends before the balancer
      has acted, the condition of LB-004 is no longer met and, read strictly, traffic is never moved.
    value:
      safe_if: lb_detect < core_detect + promote
      lb_detect: undocumented, input
    kind: hazard
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Report compares balancer detection with Core detection + promotion; when the latter is shorter the
      run prints traffic-stranded with an active but unrouted Core. Scenario switch lb_accepts_primary relaxes
      it.
    model: core

  - id: CH-LB-008
    fact: >-
      Derived blackout: when the balancer moves first, traffic meets a server that is still Standby and
      answers only once promoted.
    kind: hazard
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Interval between switch and promoted events is counted as outage with cause target-still-standby.
    model: core

  - id: CH-LB-009
    fact: >-
      Derived: with Keep in Standby the balancer's condition is met, so traffic goes to a server that stays
      Standby and does not serve until someone promotes it.
    kind: hazard
    source: Core HA 11.3 guide, Load balancer setup; Step 6 - Sync schedule and notifications
    show: >-
      Outage with cause kept-in-standby runs until a manual promote step; checker warning when the option
      meets an automatic balancer.
    model: core

  - id: CH-LB-010
    fact: >-
      Derived: after a false promotion (only the inter-Core link was cut) the balancer keeps traffic on
      the healthy Primary, but the Secondary has stopped syncing and now reports Mode: Primary, so a later
      real failure is not covered.
    kind: hazard
    source: Core HA 11.3 guide, Load balancer setup; HA Configuration window (table 2)
    show: >-
      Report row protection-lost-since; a second injected failure gives failover-withheld.
    model: core

  - id: CH-LB-011
    fact: >-
      Derived: without manual resume the balancer would send traffic back to a Primary that lacks everything
      written since the failover.
    kind: hazard
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      With manual_resume=false the run counts stale-reads and writes-on-stale from the return switch on.
    model: core

  - id: CH-LB-012
    fact: >-
      Tasks the balancer has to carry out, in the guide's order.
    kind: procedure-step
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Checker lists which of the four are missing from the scenario's balancer block.
    model: core
    steps:
      - n: 1
        'on': load balancer
        do: probe the Primary's status page
        wait_for: OK text
      - n: 2
        'on': load balancer
        do: probe the Secondary's HA status page
        wait_for: 'OK with Mode: Standby'
      - n: 3
        'on': load balancer
        do: keep traffic on the Primary; move it only if the first fails and the second shows Standby
        wait_for: none stated
      - n: 4
        'on': load balancer
        do: do not move back by itself; manual resume = yes
        wait_for: none stated

  - id: CH-CONF-001
    fact: >-
      The feature has to be switched on in the System Manager portal with the help of the vendor's professional
      services or a qualified partner before it can be configured.
    kind: precondition
    source: Core HA 11.3 guide, HA setup and configuration
    show: >-
      Flag ha_feature_unlocked; configure steps before it are refused as feature-locked.
    model: check

  - id: CH-CONF-002
    fact: >-
      High availability is disabled by default; enabling needs the radio button plus save and apply.
    value:
      default: Disable
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      HA state is off until steps enable, save, apply have all run; enable alone leaves it off in the dump.
    model: core

  - id: CH-CONF-003
    fact: >-
      How the HA window is edited.
    kind: procedure-step
    source: Core HA 11.3 guide, HA setup and configuration
    show: >-
      Edits without the final confirmation do not appear in the effective configuration of the dump.
    model: check
    steps:
      - n: 1
        'on': System Manager
        do: log in
        wait_for: none stated
      - n: 2
        'on': System Manager
        do: open Maintenance > HA Configuration
        wait_for: none stated
      - n: 3
        'on': HA window
        do: change fields
        wait_for: none stated
      - n: 4
        'on': HA window
        do: Save > Apply > OK
        wait_for: applied

  - id: CH-CONF-004
    fact: >-
      Trusted hosts are managed by exchanging SSH keys; trust uses public-key cryptography with challenge
      and response and is a basis for all traffic between the Cores.
    kind: structure
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      Link state trusted=false blocks sync with reason no-trust; the first sync macro checks it.
    model: check

  - id: CH-CONF-005
    fact: >-
      Option Keep in Standby: the failover process starts and notifications go out, but the server stays
      Standby.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Events failover-initiated and notified occur, role-change does not.
    model: core

  - id: CH-CONF-006
    fact: >-
      Option Promote to Primary: the Secondary becomes Primary when the Primary is unavailable.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Event role-change Standby to Active follows failover-initiated after promote_s.
    model: core

  - id: CH-CONF-007
    fact: >-
      Notification on sync completion (optional): one mail per successful scheduled or manual run.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Mail counter equals the number of successful syncs when the option is on, else 0.
    model: report

  - id: CH-CONF-008
    fact: >-
      Notification on failure or becoming primary (optional): a mail for each failed sync and for each failover.
    kind: rule
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Mail counter equals failed syncs + failovers when on; kind is printed.
    model: report

  - id: CH-CONF-009
    fact: >-
      All notifications should be configured on the Secondary: address, sync completion, failure.
    value:
      - email address
      - sync completion
      - failure or becoming primary
    kind: rule
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      Checker warning notifications-incomplete naming the missing one.
    model: check

  - id: CH-SETUP-001
    fact: >-
      The seven phases of setting up HA.
    kind: procedure-step
    source: Core HA 11.3 guide, Setting up the HA workflow
    show: >-
      Bundled plan core-ha-setup; each phase is a macro and the dump after it is a golden file.
    model: core
    steps:
      - n: 1
        'on': network
        do: 'set up the network parts: balancer or DNS, ports both ways'
        wait_for: none stated
      - n: 2
        'on': Primary
        do: enable HA, mode Primary
        wait_for: none stated
      - n: 3
        'on': Secondary
        do: enable HA, mode Secondary, node status passive
        wait_for: none stated
      - n: 4
        'on': both
        do: exchange SSH keys and test
        wait_for: Test was successful
      - n: 5
        'on': Secondary
        do: configure and run a first sync
        wait_for: sync complete
      - n: 6
        'on': Secondary
        do: schedule, fail over controls, notifications
        wait_for: none stated
      - n: 7
        'on': both
        do: test plan of five tasks
        wait_for: all as expected

  - id: CH-SETUP-002
    fact: >-
      Enabling the Primary.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 2 - Enable HA on Primary server
    show: >-
      Dump after it: ha=enabled, mode=Primary.
    model: core
    steps:
      - n: 1
        'on': Primary System Manager
        do: log in
        wait_for: none stated
      - n: 2
        'on': Primary
        do: Maintenance > HA Configuration
        wait_for: none stated
      - n: 3
        'on': Primary
        do: Service Configuration section
        wait_for: none stated
      - n: 4
        'on': Primary
        do: High Availability = Enable
        wait_for: none stated
      - n: 5
        'on': Primary
        do: Mode = Primary
        wait_for: none stated
        note: saving is not mentioned here

  - id: CH-SETUP-003
    fact: >-
      Enabling the Secondary.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 3 - Enable HA on Secondary server
    show: >-
      Dump after it: ha=enabled, mode=Secondary, node_status=Standby.
    model: core
    steps:
      - n: 1
        'on': Secondary System Manager
        do: log in
        wait_for: none stated
      - n: 2
        'on': Secondary
        do: Maintenance > HA Configuration
        wait_for: none stated
      - n: 3
        'on': Secondary
        do: Service Configuration section
        wait_for: none stated
      - n: 4
        'on': Secondary
        do: High Availability = Enable
        wait_for: none stated
      - n: 5
        'on': Secondary
        do: Mode = Secondary
        wait_for: none stated
      - n: 6
        'on': Secondary
        do: Node Status = Passive
        wait_for: none stated
        note: saving is not mentioned here

  - id: CH-SETUP-004
    fact: >-
      Key exchange, with the source's numbering reduced to its distinct acts.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 4 - Exchange SSH keys
    show: >-
      After it trusted=true on both directions; leaving out one direction leaves test-connection failing
      on one side.
    model: core
    steps:
      - n: 1
        'on': Primary and Secondary
        do: open Manage Trusted Hosts in the HA window
        wait_for: none stated
      - n: 2
        'on': Primary
        do: copy the local server SSH key
        wait_for: none stated
      - n: 3
        'on': Secondary
        do: 'add trusted host: paste the key and enter the Primary''s host name or address, Add SSH Key'
        wait_for: none stated
      - n: 4
        'on': Secondary
        do: copy the local server SSH key
        wait_for: none stated
      - n: 5
        'on': Primary
        do: 'add trusted host: paste the key and enter the Secondary''s host name or address, Add SSH Key'
        wait_for: none stated
      - n: 6
        'on': both
        do: Test Connection
        wait_for: Test was successful
      - n: 7
        'on': both
        do: OK, then Save > Apply
        wait_for: none stated

  - id: CH-SETUP-005
    fact: >-
      Set-up must not go on unless the connectivity window shows the message Test was successful.
    value:
      message: Test was successful
    kind: precondition
    source: Core HA 11.3 guide, Step 4 - Exchange SSH keys
    show: >-
      The next phase is refused as connectivity-untested until both directions have a successful test event.
    model: core

  - id: CH-SETUP-006
    fact: >-
      Schedule, fail over controls and notifications.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Dump after it lists the seven values; the first sync is queued at StartTime.
    model: core
    steps:
      - n: 1
        'on': Secondary
        do: Secondary Configuration section
        wait_for: none stated
      - n: 2
        'on': Secondary
        do: choose StartTime in UTC
        wait_for: none stated
      - n: 3
        'on': Secondary
        do: enter Run Every
        wait_for: none stated
      - n: 4
        'on': Secondary
        do: Fail Over Controls section
        wait_for: none stated
      - n: 5
        'on': Secondary
        do: enter heartbeat interval, consecutive failures and re-check interval
        wait_for: none stated
      - n: 6
        'on': Secondary
        do: choose Keep in Standby or Promote to Primary
        wait_for: none stated
      - n: 7
        'on': Secondary
        do: set notifications
        wait_for: none stated
      - n: 8
        'on': Secondary
        do: Save and Apply
        wait_for: none stated
        note: resets the scheduler

  - id: CH-SETUP-007
    fact: >-
      The network has to be prepared so that the Standby can come up and act as Primary: balancer or DNS
      included.
    kind: rule
    source: Core HA 11.3 guide, Step 1 - Set up network components (table 3)
    show: >-
      Stands for the controller block of a topology; a topology without controller is accepted but reports
      outage = whole failure span.
    model: context

  - id: CH-TEST-001
    fact: >-
      Validation plan of five tasks.
    kind: procedure-step
    source: Core HA 11.3 guide, Step 7 - Test and validate (table 4)
    show: >-
      Macro validate prints five rows with pass or fail and the first failing one.
    model: check
    steps:
      - n: 1
        'on': both
        do: Test Connection against the other Core
        wait_for: both succeed
      - n: 2
        'on': Secondary
        do: pick the Primary and Run Sync Now
        wait_for: all history tasks completed with no errors
      - n: 3
        'on': Secondary
        do: start tomcat in CLI enable mode, log on to the admin portal, compare device counts
        wait_for: counts identical
      - n: 4
        'on': Secondary
        do: send a test mail
        wait_for: mail arrives
      - n: 5
        'on': Standby
        do: open the HighAvailability module log
        wait_for: heartbeat activity visible

  - id: CH-TEST-002
    fact: >-
      After a good sync the device count of the Standby equals that of the Primary exactly.
    kind: guarantee
    source: Core HA 11.3 guide, Step 7 - Test and validate (table 4)
    show: >-
      Assertion devices(Secondary)==devices(Primary) at sync end if no device was added meanwhile; else
      the difference equals the adds since the sync's snapshot.
    model: report

  - id: CH-TEST-003
    fact: >-
      Derived: the portal's tomcat does not run on a Standby, since the test has to start it by hand.
    value:
      command: service tomcat start
    kind: rule
    source: Core HA 11.3 guide, Step 7 - Test and validate (table 4)
    show: >-
      A portal request to a Standby is unserved unless step start-tomcat was run.
    model: core

  - id: CH-TEST-004
    fact: >-
      The test starts tomcat on the Standby but no step stops it again.
    kind: hazard
    source: Core HA 11.3 guide, Step 7 - Test and validate (table 4)
    show: >-
      Checker warning tomcat-left-running when a plan has the start and no stop before the schedule resumes.
    model: check

  - id: CH-ATLAS-001
    fact: >-
      Enabling Atlas for replication, once per server.
    kind: procedure-step
    source: Core HA 11.3 guide, Atlas configuration
    show: >-
      Both atlas flags true after it; with one only, class atlas is skipped in every sync.
    model: check
    steps:
      - n: 1
        'on': Primary Atlas server
        do: open the System Manager on port 8443 and log in
        wait_for: none stated
      - n: 2
        'on': Primary Atlas server
        do: Settings > Services, Atlas = Enable, Apply
        wait_for: none stated
      - n: 3
        'on': Secondary Atlas server
        do: open the System Manager on port 8443 and log in
        wait_for: none stated
      - n: 4
        'on': Secondary Atlas server
        do: Settings > Services, Atlas = Enable, Apply
        wait_for: none stated

  - id: CH-UPG-001
    fact: >-
      Upgrade of an HA pair.
    kind: procedure-step
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Bundled plan core-ha-upgrade; the report prints the unprotected span, the serving interruption and
      the version pair after each step.
    model: core
    steps:
      - n: 1
        'on': Secondary
        do: disable HA
        wait_for: none stated
      - n: 2
        'on': Secondary
        do: let a running replication finish
        wait_for: Last Sync Status has a completion time and result Success
        note: do not go on otherwise
      - n: 3
        'on': load balancer
        do: disable detection and failover for the HA Cores
        wait_for: none stated
      - n: 4
        'on': Secondary
        do: make it Primary so it can fetch the software, upgrade, validate, return it to Secondary
        wait_for: validated
      - n: 5
        'on': Primary
        do: upgrade and validate
        wait_for: validated
      - n: 6
        'on': Secondary
        do: enable HA
        wait_for: none stated
      - n: 7
        'on': both
        do: run the test plan of step 7
        wait_for: all pass
      - n: 8
        'on': Secondary
        do: review HA parameters, above all StartTime and Run Every
        wait_for: none stated
        note: most likely they need changing
      - n: 9
        'on': load balancer
        do: re-enable
        wait_for: none stated

  - id: CH-UPG-002
    fact: >-
      The upgrade must not proceed unless the last sync shows a completion time and Success.
    value:
      Completed: date and time present
      Result: Success
    kind: precondition
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Step upgrade is refused as sync-not-complete otherwise.
    model: core

  - id: CH-UPG-003
    fact: >-
      The Secondary is upgraded before the Primary.
    kind: rule
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Plan with the Primary first draws checker error upgrade-order.
    model: core

  - id: CH-UPG-004
    fact: >-
      The Secondary is set to Primary for the download, because only then can it connect to the support
      portal.
    kind: rule
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      download-upgrade on a server in Secondary mode is refused as no-support-portal-access.
    model: core

  - id: CH-UPG-005
    fact: >-
      Derived: during that sub-step two servers are in Primary mode; it is harmless only because HA is disabled
      and the balancer's failover is off.
    kind: hazard
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      dual-primary-seconds counted; balancer detection still on at that time is a checker error.
    model: report

  - id: CH-UPG-006
    fact: >-
      Derived: from disabling HA until re-enabling the balancer there is no failover and no sync; and the
      Primary's own upgrade is a full interruption because traffic is not moved to the upgraded Secondary.
    kind: hazard
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Rows unprotected-span and upgrade-outage in the report; a failure injected inside gives outage until
      manual action.
    model: report

  - id: CH-UPG-007
    fact: >-
      While versions differ, i.e. between the two upgrades, replication is refused by design.
    kind: rule
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Any sync attempt in that span is logged refused: version-mismatch.
    model: core

  - id: CH-UPG-008
    fact: >-
      At the end all Cores are on one release and operation is normal.
    kind: rule
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Closing assertion: all versions equal, HA enabled, balancer enabled, last sync Success.
    model: report

  - id: CH-CLI-001
    fact: >-
      The commands are available in the command line's enable mode.
    kind: permission
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      A failover command without enable mode is refused as needs-enable.
    model: core

  - id: CH-CLI-002
    fact: >-
      failover mode primary makes the Core Primary, with the same effect as automatic failover.
    value:
      command: failover mode primary
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Same role-change event, cause=operator.
    model: core

  - id: CH-CLI-003
    fact: >-
      That command is not restrained by any other command or state and can be repeated with the same outcome.
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Repeating it yields no further role-change; it is never refused, not even with a live Primary.
    model: core

  - id: CH-CLI-004
    fact: >-
      A system in Primary mode does not replicate from any other Core.
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Sync attempts on it are logged skipped (primary).
    model: core

  - id: CH-CLI-005
    fact: >-
      failover mode secondary makes the Core Secondary, like the portal, but meant only for upgrades or
      troubleshooting; for normal operation the portal is to be used.
    value:
      command: failover mode secondary
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Checker warning cli-mode-secondary when used outside an upgrade or troubleshooting phase.
    model: core

  - id: CH-CLI-006
    fact: >-
      failover sync with a remote address runs replication on demand, identical to Run Sync Now.
    value:
      command: failover sync <remote address or host>
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Event sync-started cause=operator source=<address>; same duration model as the portal's.
    model: core

  - id: CH-CLI-007
    fact: >-
      On-demand sync is meant for after recovery from a failover, or for troubleshooting.
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Note in the plan report when used elsewhere.
    model: check

  - id: CH-CLI-008
    fact: >-
      Client connection disable prevents new device connections, for maintenance; enable lifts it.
    value:
      - failover client-connection disable
      - failover client-connection enable
    kind: rule
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      Between the two steps new device check-ins are counted as rejected; nothing is said of existing connections
      (assumption: they go on).
    model: core

  - id: CH-CLI-009
    fact: >-
      Derived: since mode primary is never refused, an operator can create two Primaries with one command.
    kind: hazard
    source: Core HA 11.3 guide, HA command line interface set (table 5)
    show: >-
      dual-active-seconds > 0 and a list of writes taken on each side.
    model: core

  - id: CH-DR-001
    fact: >-
      Derived recovery point of the DR Core: its copy is as old as its own last sync plus the age of the
      Secondary's copy at that sync; worst case the sum of both periods and both sync durations.
    value:
      worst: RunEvery1 + d1 + RunEvery2 + d2
      example:
        both 60 min, syncs 5 min: 130 min
    kind: metric
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Report row dr-data-age, with bound RunEvery1 + d1 + RunEvery2 + d2.
    model: report

  - id: CH-DR-002
    fact: >-
      Derived: the DR Core watches the Secondary only, so loss of the Secondary or of the link between sites
      promotes the DR Core although the Primary is healthy, if it is set to Promote to Primary.
    kind: hazard
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Scenario kill-secondary: DR role-change to Active while Primary is Active; dual-active-seconds > 0;
      checker warning dr-auto-promote.
    model: core

  - id: CH-DR-003
    fact: >-
      Derived: the DR Core does not notice the loss of the Primary while the Secondary is up; it keeps following
      the promoted Secondary.
    kind: hazard
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      After failover in the main site the DR Core's heartbeats still succeed, its syncs go on and its data
      age returns to normal.
    model: core

  - id: CH-DR-004
    fact: >-
      Derived: while the Secondary itself is behind or has stopped syncing, DR syncs succeed but bring nothing
      newer.
    kind: rule
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Sync history Success with 0 items; dr-data-age rises all the same.
    model: core

  - id: CH-REC-001
    fact: >-
      After the Primary is back, an administrator has to sync it by hand from the Secondary before roles
      return to normal.
    kind: rule
    source: Core HA 11.3 guide, HA scenario terminology (table 1)
    show: >-
      Plan fail-back without that sync loses the writes since failover; the report lists them.
    model: core

  - id: CH-REC-002
    fact: >-
      Derived fail-back sequence put together from the table, the commands and the resume rule; the guide
      gives no numbered procedure.
    kind: procedure-step
    source: Core HA 11.3 guide, HA scenario terminology (table 1); HA command line interface set (table
      5); Load balancer setup
    show: >-
      Macro fail-back; ends with Primary Active, Secondary Standby, scheduler running, traffic on the Primary,
      0 writes lost.
    model: core
    steps:
      - n: 1
        'on': Primary
        do: bring up; keep traffic off it
        wait_for: reachable
        note: balancer has manual resume
      - n: 2
        'on': Primary
        do: failover mode secondary
        wait_for: none stated
        note: only a standby may pull
      - n: 3
        'on': Secondary
        do: failover client-connection disable
        wait_for: none stated
        note: stops new writes, optional
      - n: 4
        'on': Primary
        do: failover sync <Secondary>
        wait_for: history shows Success
      - n: 5
        'on': Primary
        do: failover mode primary
        wait_for: none stated
      - n: 6
        'on': Secondary
        do: set mode Secondary in the portal, not the command line
        wait_for: scheduler running
        note: portal restarts the scheduler
      - n: 7
        'on': load balancer
        do: resume traffic to the Primary by hand
        wait_for: none stated
      - n: 8
        'on': Secondary
        do: client connections enabled again; check StartTime
        wait_for: none stated

  - id: CH-REC-003
    fact: >-
      Derived alternative: leave the roles swapped, so that the old Primary becomes the Secondary; monitors,
      schedule and notifications have to follow.
    kind: procedure-step
    source: Core HA 11.3 guide, Load balancer setup; HA Configuration window (table 2)
    show: >-
      Macro swap-roles; ends with the old Secondary Active, the old Primary Standby and syncing, monitors
      exchanged.
    model: core
    steps:
      - n: 1
        'on': old Primary
        do: set mode Secondary, node status Standby in the portal
        wait_for: none stated
      - n: 2
        'on': old Primary
        do: set schedule, fail over controls, notifications
        wait_for: none stated
        note: not replicated
      - n: 3
        'on': old Secondary
        do: set mode Primary
        wait_for: none stated
      - n: 4
        'on': old Primary
        do: Run Sync Now from the old Secondary
        wait_for: Success
      - n: 5
        'on': load balancer
        do: exchange the two monitors
        wait_for: none stated

  - id: CH-REC-004
    fact: >-
      Derived: returning the promoted Secondary to Standby before the old Primary has been synced lets the
      next sync overwrite it with old data; everything since failover is lost.
    kind: hazard
    source: Core HA 11.3 guide, HA scenario terminology (table 1); HA Configuration window (table 2)
    show: >-
      Checker error sync-direction when set-standby precedes the manual sync; in the run lost-writes = all
      since failover.
    model: core

  - id: CH-REC-005
    fact: >-
      Derived split brain by return: a Primary that comes back is still in mode Primary and Active beside
      the promoted Secondary; nothing demotes either.
    kind: hazard
    source: Core HA 11.3 guide, HA scenario terminology (table 1); Load balancer setup
    show: >-
      dual-active-seconds from the return tick; with manual resume only clients that bypass the balancer
      can write to the stale one.
    model: core

  - id: CH-REC-006
    fact: >-
      Derived split brain by partition: a cut between the Cores looks like a dead Primary to the Secondary
      and promotes it.
    kind: hazard
    source: Core HA 11.3 guide, High availability overview
    show: >-
      dual-active-seconds > 0 with Primary probe ok; traffic stays on the Primary; report shows false-failover.
    model: core

  - id: CH-REC-007
    fact: >-
      Derived: there is no merge of two Primaries' data; neither pulls and a later sync replaces one side's
      changes by the other's.
    kind: rule
    source: Core HA 11.3 guide, HA Configuration window (table 2); HA command line interface set (table
      5)
    show: >-
      After a dual-active span the recovery report lists writes kept and writes dropped, by the side chosen
      as sync source.
    model: core

  - id: CH-RTO-001
    fact: >-
      Recovery time drivers: heartbeat detection (H, N, R), time to promote, the balancer's own detection,
      DNS caching where DNS is the controller, and in Keep in Standby a human. None has a documented value.
    value:
      formula: RTO = max(detect(H,N,R,T) + promote, lb_detect + lb_switch)
      documented_values: none; defaults not printed
    kind: duration
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications; Load balancer setup
    show: >-
      Report: outage = max(core detection + promotion, balancer switch) when the balancer acts first; stranded
      when it acts after promotion (strict reading).
    model: report

  - id: CH-RPO-001
    fact: >-
      Recovery point drivers: Run Every (60 min or more advised), sync duration, skipped syncs after a save,
      syncs refused or failed, scheduler stopped by the command line. Writes since the snapshot of the last
      successful sync are lost on promotion.
    value:
      best: sync duration d (failure right after a sync ends)
      worst: RunEvery + d (failure just before a sync ends)
      after_a_save: up to 24 h + d
      at_60_min_and_d_5_min: 5 to 65 min
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications; HA best practice recommendations
    show: >-
      Report row data-age at promotion and lost writes; bound RunEvery + d checked.
    model: report

  - id: CH-RPO-002
    fact: >-
      Derived: if the Primary dies during a sync, the copy in progress is unusable or partial and the sync
      before it counts.
    kind: metric
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Failure injected mid-sync: data age = time since the previous sync's snapshot; assumption that partial
      syncs roll back is printed.
    model: report

  - id: CH-GAP-001
    fact: >-
      What triggers promotion is told in two ways: failed heartbeats (overview, settings) and failure to
      connect when trying to sync (a sentence of the overview and the labels of figure 2).
    value:
      heartbeat: phase + (N-1)*R + N*T
      sync: 0 to RunEvery
    kind: inconsistency
    source: Core HA 11.3 guide, High availability overview; Three Core servers across two data centers (figure
      2); Step 6 - Sync schedule and notifications
    show: >-
      Scenario switch trigger in {heartbeat (default), sync, both}; report prints detection for each: the
      sync reading gives up to Run Every.
    model: core

  - id: CH-GAP-002
    fact: >-
      The caption of figure 2 speaks of two Core servers although the section and the drawing have three.
    kind: inconsistency
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Not simulable; the bundled topology is named three-core-two-dc.
    model: context

  - id: CH-GAP-003
    fact: >-
      The DR site is said to need manual intervention to come on line, while the drawing and the text let
      the DR Core become primary by itself.
    kind: inconsistency
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Switch on the DR Core: keep-in-standby (default in the bundled topology) or promote; both outcomes
      are in the report.
    model: core

  - id: CH-GAP-004
    fact: >-
      Node status has the values Standby and Active in the table but Passive is to be chosen in the set-up
      step.
    kind: inconsistency
    source: Core HA 11.3 guide, HA Configuration window (table 2); Step 3 - Enable HA on Secondary server
    show: >-
      Parser takes passive as Standby and notes it.
    model: check

  - id: CH-GAP-005
    fact: >-
      Mode and state are kept apart in the terminology, yet the HA probe's Mode is Standby or Primary, mixing
      one of each, and promotion is called both becoming Active and becoming Primary.
    value:
      mode:
        - Primary
        - Secondary
      state:
        - Active
        - Standby
      probe_mode:
        - Standby
        - Primary
    kind: inconsistency
    source: Core HA 11.3 guide, HA scenario terminology; Load balancer setup; HA command line interface
      set (table 5)
    show: >-
      Dump shows mode, state and probe text as three fields; probe text is computed from state.
    model: core

  - id: CH-GAP-006
    fact: >-
      A failover is described as a swap in which the Primary becomes inactive, but nothing tells the Primary
      so; the table gives it as Not Available, i.e. merely down.
    kind: inconsistency
    source: Core HA 11.3 guide, High availability overview; HA scenario terminology (table 1)
    show: >-
      Model: the Primary's state changes only by its own fault or an operator; hence the split-brain entries.
    model: core

  - id: CH-GAP-007
    fact: >-
      The table's wording leaves open whether roles swap back by themselves once the Primary is up and synced,
      or whether that is manual too; no fail-back procedure exists.
    kind: inconsistency
    source: Core HA 11.3 guide, HA scenario terminology (table 1)
    show: >-
      Model: manual throughout (assumption); macro fail-back documents the composed order.
    model: core

  - id: CH-GAP-008
    fact: >-
      No defaults, ranges or units for heartbeat interval, failure count and re-check interval; connection
      time-out per attempt unmentioned.
    kind: inconsistency
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      All four are required inputs H, N, R, T; the report header prints them as scenario-supplied.
    model: report

  - id: CH-GAP-009
    fact: >-
      Whether the first failing heartbeat counts as failure one, whether the re-check wait runs from start
      or end of an attempt, and whether N failures trigger or are tolerated, are left open.
    kind: inconsistency
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Readings A, B, C selectable; default A; the three bounds are printed together.
    model: report

  - id: CH-GAP-010
    fact: >-
      Probe period, number of failed probes and time-out of the balancer are not given, though the race
      between balancer and heartbeat hinges on them.
    kind: inconsistency
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Inputs probe_s, probe_fail_n, probe_timeout_s; checker warns when the ranges of the two detections
      overlap.
    model: core

  - id: CH-GAP-011
    fact: >-
      The rule demands Mode: Standby for failover although automatic promotion turns it to Primary within
      the detection time; the guide does not say which comes first.
    kind: inconsistency
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Switch lb_accepts_primary (default false, literal); the run with false can print traffic-stranded.
    model: core

  - id: CH-GAP-012
    fact: >-
      Probe rules exist for Primary and Secondary only; how a global controller decides for the DR Core
      is not given.
    kind: inconsistency
    source: Core HA 11.3 guide, Load balancer setup; Three Core servers and two Sentry servers on two data
      centers
    show: >-
      Assumption: DR gets traffic when both main Cores fail their probes; printed in the header.
    model: check

  - id: CH-GAP-013
    fact: >-
      What the traffic controller monitors differs by section: both servers, or only the other Core(s).
    kind: inconsistency
    source: Core HA 11.3 guide, Two Core servers across two data centers; Three Core servers across two
      data centers; Two Core servers and two Sentry servers on one data center
    show: >-
      Model follows the load balancer section: both.
    model: check

  - id: CH-GAP-014
    fact: >-
      The ports in the drawing of figure 2 (sync 443 and 8443, sync 443 and 22, heartbeat without port,
      external 8080 or 443) differ from the text's 8443, 443 and 22.
    value:
      text:
        - 8443
        - 443
        - 22
      drawing:
        - 443 and 8443
        - 443 and 22
        - 8080 or 443 (external)
    kind: inconsistency
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Checker uses the text's three for every inter-Core link and notes the drawing's variants.
    model: check

  - id: CH-GAP-015
    fact: >-
      HA is disabled before the step that waits for a running replication; whether disabling lets it finish
      is only implied by the note that disabling stops the scheduling.
    kind: inconsistency
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Model: disable stops the schedule, the sync in progress completes (assumption); event order printed.
    model: core

  - id: CH-GAP-016
    fact: >-
      The upgrade procedure covers two Cores; where the third (DR) Core comes in is not said.
    kind: inconsistency
    source: Core HA 11.3 guide, HA Core software upgrade procedures
    show: >-
      Plan for three Cores needs an explicit order; checker prints undocumented-order.
    model: check

  - id: CH-GAP-017
    fact: >-
      The key exchange steps repeat themselves (copying the Primary's key to the Secondary is listed twice)
      and interleave the two servers.
    kind: inconsistency
    source: Core HA 11.3 guide, Step 4 - Exchange SSH keys
    show: >-
      Macro uses the distinct acts; not otherwise simulable.
    model: context

  - id: CH-GAP-018
    fact: >-
      Saving is described as Save > Apply > OK, as Save > Apply and as Save and Apply, and is missing from
      steps 2 and 3.
    kind: inconsistency
    source: Core HA 11.3 guide, HA setup and configuration; Steps 2 and 3; Step 6 - Sync schedule and notifications
    show: >-
      Effective configuration changes at a save-apply step; a plan lacking it draws a warning, as the source's
      own steps 2 and 3 would.
    model: check

  - id: CH-GAP-019
    fact: >-
      The menu holding the Primary's address is called Hostname/IP in one place and Primary Core Hostname
      in another.
    kind: inconsistency
    source: Core HA 11.3 guide, Step 5 - Configure and test HA sync; Step 7 - Test and validate (table 4)
    show: >-
      Lint accepts both labels.
    model: check

  - id: CH-GAP-020
    fact: >-
      What happens when a sync is due while the previous one runs is not defined; overlaps are only to be
      avoided.
    kind: inconsistency
    source: Core HA 11.3 guide, Step 6 - Sync schedule and notifications
    show: >-
      Switch overlap in {skip (default), queue}; each skipped run is logged.
    model: core

  - id: CH-GAP-021
    fact: >-
      Whether disabling HA on the Secondary stops the heartbeat along with the schedule is not said; an
      upgrade of the Primary with a live heartbeat would promote the Secondary.
    kind: inconsistency
    source: Core HA 11.3 guide, HA Configuration window (table 2)
    show: >-
      Assumption: disable stops both; switch heartbeat_when_disabled shows the false failover.
    model: core

  - id: CH-GAP-022
    fact: >-
      How a DR sync behaves while its source, the Secondary, is itself in the middle of a sync is not said.
    kind: inconsistency
    source: Core HA 11.3 guide, Three Core servers across two data centers
    show: >-
      Assumption: it reads the source's last complete state; printed in the header.
    model: core

  - id: CH-GAP-023
    fact: >-
      The list formatting leaves open whether device and server certificates belong to the exceptions or
      stand on their own; either way they are replicated.
    kind: inconsistency
    source: Core HA 11.3 guide, Core Replication Details
    show: >-
      No effect on the model; the class list has them as replicated.
    model: check

  - id: CH-GAP-024
    fact: >-
      Defaults of the fail over controls are recommended but never stated.
    kind: inconsistency
    source: Core HA 11.3 guide, HA best practice recommendations
    show: >-
      See CH-HB-013; scenarios have to give numbers, and an explicit If Failure Detected option, whose default
      is not printed either.
    model: report

  - id: CH-GAP-026
    fact: >-
      Neither the scheme nor the port of the two probe pages is given, nor whether the HA page is also probed
      on the Primary.
    kind: inconsistency
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Assumption: the probes use the client path, reach a Core whenever it is up, and only the Secondary
      gets the HA probe.
    model: check

  - id: CH-GAP-025
    fact: >-
      Two different figures carry the number 1 (the first scenario and the balancer drawing).
    kind: inconsistency
    source: Core HA 11.3 guide, Load balancer setup
    show: >-
      Not simulable; the docs refer to sections, not figure numbers.
    model: context

"""#
}
