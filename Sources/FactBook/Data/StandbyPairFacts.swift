// swift-format-ignore-file
// Data, not code: a YAML document in the project's own words, kept inside the binary so that an
// installed firedrill needs no files. Edit the text in place; FactBookTests check its shape.

/// What the Core 25.1 guide says about active and standby PCEs.
enum StandbyPairFacts {
  static let yaml = #"""
# Numbered catalogue; every entry is in the project's own words.
title: Standby pair - active/standby PCE replication and failover (Core 25.1)
facts:

  - id: SP-ROLE-001
    fact: >-
      The unit of deployment is a pair: exactly one active PCE and exactly one standby PCE. No larger group,
      witness or second standby is described.
    value:
      active: 1
      standby: 1
    kind: structure
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      The loader accepts a standby-pair system only with two PCEs and opposite roles; anything else is refused
      as bad-topology naming this entry.
    model: core

  - id: SP-ROLE-002
    fact: >-
      The standby is described as warm: ready to take over, with its data kept current. Derived from its
      runlevel (2, never 5): it does not serve agents until it is promoted.
    kind: structure
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      While role=standby every agent or console request routed to that PCE is recorded as unserved, although
      its replication counters advance.
    model: core

  - id: SP-ROLE-003
    fact: >-
      Three operating roles appear in the text: standalone, active and standby.
    value:
      - standalone
      - active
      - standby
    kind: structure
    source: Core 25.1 admin guide, Set Up FQDNs (warning); Limitations and Constraints; Failover to Standby
      PCE
    show: >-
      Each PCE line of the state dump carries role in {standalone, active, standby}; a run that reaches
      any other value aborts.
    model: core

  - id: SP-ROLE-004
    fact: >-
      Role changes and the operator command that causes each. No other transition is documented; in particular
      nothing turns an active back into a standby directly.
    value:
      - from: standalone or freshly reset
        to: standby
        trigger: setup-standby-pce run on that PCE while it is at runlevel 2
        basis: stated
      - from: standalone
        to: active
        trigger: partner linked to it, then cluster-restart on it
        basis: derived
      - from: standby
        to: active
        trigger: promote-standby-pce run on it while the old active is down
        basis: stated
      - from: standby
        to: standby (refused)
        trigger: promote-standby-pce while the active still answers
        basis: stated
      - from: any
        to: reset
        trigger: illumio-pce-ctl reset on every node
        basis: stated
    kind: table
    source: Core 25.1 admin guide, Set Up a Standby PCE; Failover to Standby PCE
    show: >-
      A transition table is printed at the end of a run with a count per row; a plan step that asks for
      an unlisted transition is refused as no-such-transition.
    model: core

  - id: SP-ROLE-005
    fact: >-
      Promotion happens only when an operator runs the promote command on the standby; the text describes
      no automatic failure detector and no automatic promotion.
    kind: rule
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Failover to Standby PCE
    show: >-
      If the active fails and the plan holds no promote step, the run ends with the standby still in role=standby
      and outage = time to end of run.
    model: core

  - id: SP-ROLE-006
    fact: >-
      A query command, active-standby?, reports the role of the PCE it runs on; on a legitimate promotion
      target it answers standby.
    value:
      command: illumio-pce-ctl active-standby?
      expected: standby
    kind: rule
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Plan step query-role prints 'standby'; a plan that promotes without this query first earns a checker
      warning.
    model: core

  - id: SP-ROLE-007
    fact: >-
      Runlevels tied to the roles: a PCE being reset starts at 1, a standby sits at 2, an active may stay
      at 5.
    value:
      being reset: 1
      standby: 2
      active: 5
    kind: table
    source: Core 25.1 admin guide, Reset Any Repurposed PCE; Set Up a Standby PCE
    show: >-
      State dump shows runlevel beside role; the pair invariant 'standby implies runlevel 2' is evaluated
      after every event.
    model: core

  - id: SP-ROLE-008
    fact: >-
      A standby must not be taken to runlevel 5.
    value:
      forbidden_runlevel: 5
    kind: rule
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Step set-runlevel 5 on a PCE with role=standby is refused as standby-runlevel (strict mode) or executed
      and flagged as an invariant breach (permissive mode).
    model: core

  - id: SP-REPL-001
    fact: >-
      Two mechanisms keep the standby fresh: continuous real-time replication plus a periodic synchronization.
    value:
      - continuous replication
      - periodic synchronization
    kind: structure
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      Each data set in the model is tagged stream or periodic; the report gives lag for the first kind and
      age-of-last-sync for the second.
    model: core

  - id: SP-REPL-002
    fact: >-
      The data of six services is replicated from active to standby.
    value:
      - database_service
      - citus_coordinator_service
      - reporting_database_service
      - agent_traffic_redis_server
      - data_job_queue_redis_service
      - fileserver
    kind: table
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      Six replication channels exist per pair, named as listed; each has its own lag series in the report.
    model: core

  - id: SP-REPL-003
    fact: >-
      Replication is one way: the active is the source and the standby the copy. No flow back from standby
      to active is described.
    kind: rule
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Failover to Standby PCE
    show: >-
      A write injected at a standby is refused (not-active); after a promotion the direction field of all
      six channels is unset until a new standby is linked.
    model: core

  - id: SP-REPL-004
    fact: >-
      Support reports are among the replicated content.
    kind: guarantee
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      An object of class support_report created on the active is present on the standby once the carrying
      channel has caught up.
    model: core

  - id: SP-REPL-005
    fact: >-
      Support bundles are not replicated.
    kind: rule
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      An object of class support_bundle is counted as lost in the recovery-point report whenever the active
      that holds it is lost.
    model: core

  - id: SP-REPL-006
    fact: >-
      The file server is replicated but its lag is not visible on the health tab, so an operator cannot
      know how old its copy is.
    kind: rule
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Limitations and Constraints
    show: >-
      Operator-visible lag column prints 'not shown' for fileserver while the oracle column of the same
      report prints the true age.
    model: report

  - id: SP-REPL-007
    fact: >-
      Anything outside the listed services has to be put on both PCEs by hand: the runtime_env.yml entries,
      the certificates and the VEN library are all described as set on each PCE.
    value:
      - runtime_env.yml active_standby_replication section
      - certificates
      - VEN library
      - open ports
    kind: rule
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Set Up FQDNs; Set Up VEN
      Library
    show: >-
      Checker compares the two PCE definitions key by key and lists each manual item present on one side
      only.
    model: check

  - id: SP-REPL-008
    fact: >-
      The standby's traffic database can fall behind the active's because its intake is slower than the
      active's production.
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Lag of citus_coordinator_service grows by (write rate - apply rate) per tick whenever the former is
      larger, and is printed per sample.
    model: core

  - id: SP-REPL-009
    fact: >-
      Four conditions set the replication latency: network latency, disk I/O operations per second, traffic
      flow and size of traffic data.
    value:
      - network latency
      - disk IOPS
      - traffic flow
      - traffic data size
    kind: table
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Scenario inputs link_latency, disk_iops, flow_rate and traffic_bytes each move the lag series; a sensitivity
      table shows the effect of doubling each.
    model: report

  - id: SP-PRE-001
    fact: >-
      All nodes of a PCE cluster must carry the same certificate; a distinct certificate per Core node is
      not supported in an active/standby set-up.
    kind: precondition
    source: Core 25.1 admin guide, Standby PCE Prerequisites
    show: >-
      Checker error cert-per-node when two nodes of one PCE list different certificate ids.
    model: check

  - id: SP-PRE-002
    fact: >-
      The credential variables must be set in the ilo-pce user's environment, or else the command is run
      with sudo keeping the caller's environment (sudo -E -u ilo-pce).
    value:
      user: ilo-pce
      alternative: sudo -E -u ilo-pce
    kind: precondition
    source: Core 25.1 admin guide, Standby PCE Prerequisites
    show: >-
      Plan step setup-standby-pce lacking either as_user=ilo-pce or preserve_env=true is refused as credentials-not-visible.
    model: check

  - id: SP-PRE-003
    fact: >-
      Hardware configuration and capacity of the two PCEs should be as close to identical as can be had.
    kind: precondition
    source: Core 25.1 admin guide, Set Up Two PCEs
    show: >-
      Checker warning per differing capacity field (nodes, cores, memory, disk, IOPS) with both numbers.
    model: check

  - id: SP-PRE-004
    fact: >-
      Both PCEs must run the same PCE software version.
    kind: precondition
    source: Core 25.1 admin guide, Set Up Two PCEs
    show: >-
      setup-standby-pce with unequal version strings is refused as version-mismatch; the refusal prints
      both versions.
    model: core

  - id: SP-PRE-005
    fact: >-
      Both PCEs must already have the software installed before the pair is formed; either new machines
      or machines that have it.
    kind: precondition
    source: Core 25.1 admin guide, Set Up Two PCEs
    show: >-
      Checker error when a plan links a PCE whose installed flag is false at that point.
    model: check

  - id: SP-PRE-006
    fact: >-
      A PCE that had a former life must be completely reset before it can become the standby.
    kind: precondition
    source: Core 25.1 admin guide, Reset Any Repurposed PCE
    show: >-
      setup-standby-pce on a PCE with has_data=true is refused as not-reset.
    model: core

  - id: SP-PRE-007
    fact: >-
      Network ports between the two PCEs must be open in order for replication to run.
    kind: precondition
    source: Core 25.1 admin guide, Open Ports Between Active and Standby PCEs
    show: >-
      A link with required ports closed carries no replication: every channel's state is blocked and lag
      grows one second per second.
    model: check

  - id: SP-PRE-008
    fact: >-
      The same set of service ports must be open on the standby as on the active, because the standby will
      have to take over that service.
    kind: precondition
    source: Core 25.1 admin guide, Open Ports Between Active and Standby PCEs
    show: >-
      Checker prints the symmetric difference of the two port sets; a promoted PCE with a missing port serves
      nobody over that port.
    model: check

  - id: SP-PRE-009
    fact: >-
      Preparation that has to be complete before a PCE is designated standby.
    kind: procedure-step
    source: Core 25.1 admin guide, Standby PCE Prerequisites
    show: >-
      Checker walks the list against the plan prefix and names each item that has no earlier step or initial-state
      flag.
    model: check
    steps:
      - n: 1
        'on': both PCEs
        do: install PCE software of one version on near identical hardware
        wait_for: both installed
      - n: 2
        'on': standby candidate
        do: 'if repurposed: reset it fully (see SP-RESET-001)'
        wait_for: reset complete
        note: skip for a new machine
      - n: 3
        'on': network
        do: open required ports between the PCEs; same service ports on both
        wait_for: none stated
      - n: 4
        'on': DNS and both PCEs
        do: define the FQDNs and write the active_pce_fqdn setting on both
        wait_for: none stated
      - n: 5
        'on': DNS
        do: shorten the TTL
        wait_for: none stated
        note: optional; 30 minutes is suggested
      - n: 6
        'on': both PCEs
        do: install a certificate that covers all three names
        wait_for: none stated
      - n: 7
        'on': both PCEs
        do: install or update the VEN library
        wait_for: none stated

  - id: SP-RESET-001
    fact: >-
      How a repurposed PCE is wiped before becoming a standby.
    kind: procedure-step
    source: Core 25.1 admin guide, Reset Any Repurposed PCE
    show: >-
      Three plan steps in order leave the PCE at has_data=false, runlevel=1, db=initialised; any other order
      is refused with the missing step's number.
    model: core
    steps:
      - n: 1
        'on': every node of the repurposed PCE
        do: illumio-pce-ctl reset as ilo-pce
        wait_for: every node reset
      - n: 2
        'on': every node of the repurposed PCE
        do: illumio-pce-ctl start at runlevel 1
        wait_for: every node at runlevel 1
      - n: 3
        'on': any one data node
        do: illumio-pce-db-management setup
        wait_for: database set up
        note: one node only

  - id: SP-RESET-002
    fact: >-
      Reset and start are per node and needed on every node; the database set-up is run once, on any single
      data node.
    value:
      reset: all nodes
      start: all nodes
      db_setup: one data node
    kind: rule
    source: Core 25.1 admin guide, Reset Any Repurposed PCE
    show: >-
      A reset step naming fewer than all nodes leaves status partially-reset and the later link step is
      refused; a second db setup step is flagged redundant.
    model: core

  - id: SP-RESET-003
    fact: >-
      Re-using the failed former active as the new standby falls under the repurposing rule, so whatever
      it held that had not been replicated is destroyed by the reset.
    kind: hazard
    source: Core 25.1 admin guide, Reset Any Repurposed PCE; Failover to Standby PCE
    show: >-
      When a reset step hits a PCE holding writes never acknowledged by the other side, the report prints
      them as discarded-by-reset with a count.
    model: check

  - id: SP-FQDN-001
    fact: >-
      Names needed: one for the active PCE, one for the standby PCE and one for the front-end load balancer;
      active_pce_fqdn is the name by which the current active is reached.
    value:
      - active PCE FQDN
      - standby PCE FQDN
      - front-end load balancer FQDN
    kind: table
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Checker error missing-name for any of the three; a two-name plan is refused.
    model: check

  - id: SP-FQDN-002
    fact: >-
      The setting active_standby_replication:active_pce_fqdn must be present in runtime_env.yml on both
      PCEs before pairing.
    kind: precondition
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      setup-standby-pce is refused as active-pce-fqdn-unset, naming the side that lacks it.
    model: check

  - id: SP-FQDN-003
    fact: >-
      Both PCEs carry the same value of active_pce_fqdn in the worked examples.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Checker error when the two values differ.
    model: check

  - id: SP-FQDN-004
    fact: >-
      Removing active_pce_fqdn breaks agent communication, and that holds in standalone mode as well as
      in a pair, because agents are paired by this name.
    kind: hazard
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Step unset active_pce_fqdn drops the served-agent count to 0 from that tick; the checker refuses it
      unless the scenario tests the fault.
    model: core

  - id: SP-FQDN-005
    fact: >-
      Agents (VENs) find their PCE by active_pce_fqdn and not by a PCE's own name.
    kind: structure
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Agent records hold master=active_pce_fqdn; the resolver maps that name to a PCE at each heartbeat.
    model: core

  - id: SP-FQDN-006
    fact: >-
      Option 1: active_pce_fqdn is a fresh name owned by neither PCE; both PCEs keep their own pce_fqdn.
      Chosen when the current active's name should not change.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Scenario key fqdn_option=1; checker asserts active_pce_fqdn differs from both pce_fqdn values.
    model: check

  - id: SP-FQDN-007
    fact: >-
      Worked example of option 1, before and after.
    value:
      before:
        active.pce_fqdn: active-pce.com
        standby.pce_fqdn: standby-pce.com
      prepared:
        active.pce_fqdn: active-pce.com
        standby.pce_fqdn: standby-pce.com
        active_pce_fqdn: active-pce-global.com
    kind: table
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      The example is a bundled scenario; checking it yields no error.
    model: check

  - id: SP-FQDN-008
    fact: >-
      Option 2: active_pce_fqdn takes over the active's existing name and the active PCE itself gets a new
      pce_fqdn. Chosen when scripts already use the existing name.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Scenario key fqdn_option=2; checker asserts active_pce_fqdn equals the active's former pce_fqdn and
      differs from its new one.
    model: check

  - id: SP-FQDN-009
    fact: >-
      Worked example of option 2, before and after.
    value:
      before:
        active.pce_fqdn: active-pce.com
        standby.pce_fqdn: standby-pce.com
      prepared:
        active.pce_fqdn: active-pce-updated.com
        standby.pce_fqdn: standby-pce.com
        active_pce_fqdn: active-pce.com
    kind: table
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      The example is a bundled scenario; checking it yields no error.
    model: check

  - id: SP-FQDN-010
    fact: >-
      Under option 2 the active's pce_fqdn has to be changed before the standby is set up.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      A plan whose rename step comes after setup-standby-pce is refused as rename-too-late.
    model: check

  - id: SP-FQDN-011
    fact: >-
      The name in active_pce_fqdn must resolve to whichever PCE is active at the moment; under option 2
      the new pce_fqdn of the active must resolve to it too.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Invariant resolve(active_pce_fqdn)==current active is sampled each tick; the report gives the time
      it was violated, which is the naming part of the outage.
    model: core

  - id: SP-FQDN-012
    fact: >-
      Setting up a standby updates the agents' master configuration, where needed, so that it names active_pce_fqdn.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Event agent-master-updated fires once per agent whose stored master differed; agents already on that
      name produce no event.
    model: core

  - id: SP-FQDN-013
    fact: >-
      Once the standby is set up, every agent paired to the active holds active_pce_fqdn as master.
    kind: guarantee
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      After event standby-ready the count of agents with another master name is asserted to be 0.
    model: core

  - id: SP-FQDN-014
    fact: >-
      After a promotion the load balancer or global traffic manager must be reconfigured so that active_pce_fqdn
      leads to the promoted PCE; nothing does it automatically.
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Without a repoint step after promote, served agents stay at 0 although a healthy active exists; the
      report splits the outage into before and after promotion.
    model: core

  - id: SP-FQDN-015
    fact: >-
      The --active-pce argument is the current active's own FQDN plus its front-end management HTTPS port;
      it is a different thing from the active_pce_fqdn setting despite the placeholder's name.
    value:
      example: active.pce.com:8443
    kind: rule
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      setup-standby-pce whose argument equals active_pce_fqdn under option 1 draws checker warning wrong-name-in-active-pce.
    model: check

  - id: SP-DNS-001
    fact: >-
      A time-to-live of about 30 minutes or less is recommended for the name the agents use.
    value: 30 min
    kind: threshold
    source: Core 25.1 admin guide, (Optional) Set DNS TTL Value
    show: >-
      Checker warning ttl-long when the scenario's TTL exceeds 30 min.
    model: check

  - id: SP-DNS-002
    fact: >-
      The DNS TTL lengthens takeover: after the record changes, clients holding the old answer keep using
      it until it expires.
    kind: rule
    source: Core 25.1 admin guide, (Optional) Set DNS TTL Value; Failover to Standby PCE
    show: >-
      With the record changed at t0 and TTL L, the last agent moves no later than t0+L; the report prints
      first, median and last arrival.
    model: core

  - id: SP-DNS-003
    fact: >-
      Derived: if cached answers are spread evenly in age, the share of agents that have moved x after the
      record change is x/L, mean wait L/2, maximum L. The source gives only that TTL matters.
    value:
      mean: L/2
      max: L
      at_L_30min:
        mean: 15 min
        max: 30 min
    kind: metric
    source: Core 25.1 admin guide, (Optional) Set DNS TTL Value
    show: >-
      Report row dns-drain: mean = L/2 and max = L, checked against the simulated arrivals; marked as assumption.
    model: report

  - id: SP-DNS-004
    fact: >-
      The switch of the name may be done in DNS or at a load balancer or GTM; which devices and which steps
      is left to the site.
    value:
      - dns
      - load balancer
      - GTM
    kind: rule
    source: Core 25.1 admin guide, Set Up FQDNs; Failover to Standby PCE
    show: >-
      Scenario key repoint in {dns, lb}; with lb the TTL term is 0 (assumption: the name resolves to the
      balancer's fixed address).
    model: check

  - id: SP-CERT-001
    fact: >-
      The SSL certificate must list all three FQDNs described in the naming step.
    value:
      names: 3
    kind: precondition
    source: Core 25.1 admin guide, Set Up PCE Certificates
    show: >-
      Checker error cert-name-missing listing each absent name; an agent reaching a PCE whose certificate
      lacks the name it used counts as unserved.
    model: check

  - id: SP-VENLIB-001
    fact: >-
      The agent software library has to be installed or updated on both PCEs, since a PCE is the repository
      for agent distribution, installation and upgrade.
    kind: precondition
    source: Core 25.1 admin guide, Set Up VEN Library
    show: >-
      Checker warning venlib-one-side; an agent install or upgrade request after promotion to a PCE without
      library is refused as no-ven-library.
    model: check

  - id: SP-VENLIB-002
    fact: >-
      Agent versions in the library must be supported by the installed PCE version.
    kind: precondition
    source: Core 25.1 admin guide, Set Up VEN Library
    show: >-
      Checker error with the unsupported agent version and the PCE version, from a compatibility table in
      the scenario.
    model: check

  - id: SP-SETUP-001
    fact: >-
      Ordered procedure that turns a prepared PCE into the standby of a running active.
    kind: procedure-step
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      The bundled plan executes in this order; swapping any two dependent steps gives a refusal that cites
      the earlier step.
    model: core
    steps:
      - n: 1
        'on': both PCEs
        do: complete all prerequisites (SP-PRE-009)
        wait_for: all items ticked
      - n: 2
        'on': active PCE
        do: create an API key
        wait_for: none stated
        note: used for set-up only
      - n: 3
        'on': any node of the standby
        do: set-runlevel 2
        wait_for: runlevel 2 reached
        note: active may stay at runlevel 5
      - n: 4
        'on': standby PCE
        do: export ILO_ACTIVE_PCE_USER_NAME and ILO_ACTIVE_PCE_USER_PASSWORD with the key's user name and
          secret
        wait_for: none stated
      - n: 5
        'on': standby PCE
        do: run setup-standby-pce with --active-pce set to active FQDN and management HTTPS port, environment
          preserved
        wait_for: link accepted
        note: never raise the standby to runlevel 5
      - n: 6
        'on': standby PCE
        do: wait while the first full copy runs; look for pg_basebackup processes
        wait_for: citus_coordinator_service RUNNING
        note: cluster status stays PARTIAL meanwhile; no restart allowed
      - n: 7
        'on': any node of the active
        do: cluster-restart
        wait_for: services back

  - id: SP-SETUP-002
    fact: >-
      The API key made on the active serves the set-up only and has no later role in the pair.
    kind: permission
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      After event standby-ready, revoking the key changes nothing in the trace; revoking it before makes
      the link step refused as bad-credentials.
    model: check

  - id: SP-SETUP-003
    fact: >-
      The standby must be at runlevel 2 when it is linked.
    value:
      runlevel: 2
    kind: precondition
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      setup-standby-pce at another runlevel is refused as wrong-runlevel with the actual level.
    model: core

  - id: SP-SETUP-004
    fact: >-
      The active may go on serving at runlevel 5 while the standby is being linked.
    value:
      runlevel: 5
    kind: permission
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Served-agent count on the active is unchanged between link step and the final restart step.
    model: core

  - id: SP-SETUP-005
    fact: >-
      Two environment variables pass the active's API credentials to the link command.
    value:
      - ILO_ACTIVE_PCE_USER_NAME
      - ILO_ACTIVE_PCE_USER_PASSWORD
    kind: structure
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Plan lint checks that both names are exported before the link step.
    model: check

  - id: SP-SETUP-006
    fact: >-
      The link command runs on the standby, not on the active.
    kind: rule
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      setup-standby-pce issued on the active is refused as wrong-side.
    model: core

  - id: SP-SETUP-007
    fact: >-
      After first-time replication starts, some services, the citus coordinator for one, may show NOT RUNNING
      for long and the cluster status then stays at PARTIAL.
    value:
      service: NOT RUNNING
      cluster: PARTIAL
      end: RUNNING
    kind: rule
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Trace shows service state NOT RUNNING and cluster PARTIAL from link until base copy completion, then
      RUNNING.
    model: core

  - id: SP-SETUP-008
    fact: >-
      The length of the first copy is not given as a number; named influences are latency of the link, IOPS
      of the disks, volume of flows and amount of traffic data.
    value: depends on data size and rates; no figure given
    kind: duration
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Model duration = traffic_bytes / min(link throughput, disk throughput) plus catch-up; the report prints
      estimate and simulated value.
    model: core

  - id: SP-SETUP-009
    fact: >-
      A running first copy is recognised by pg_basebackup processes in the process list.
    value:
      look_for: pg_basebackup
      example:
        port: 5532
        wal_method: stream
        checkpoint: fast
        processes: 2
    kind: metric
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Not simulated at process level; the trace event base-copy-running stands for it and a status query
      during the copy answers 'busy'.
    model: context

  - id: SP-SETUP-010
    fact: >-
      Restarting services while the citus coordinator is still copying is warned against; wait until it
      is RUNNING.
    kind: hazard
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      cluster-restart during base copy is refused as base-copy-busy in strict mode; in permissive mode the
      copy restarts from zero (assumption) and the wasted time is reported.
    model: core

  - id: SP-SETUP-011
    fact: >-
      The last step is a cluster restart on the active, started from any of its nodes.
    kind: rule
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Pair state stays linking until the restart event on the active; only then standby-ready fires.
    model: core

  - id: SP-SETUP-012
    fact: >-
      Derived: because the procedure ends with a cluster restart on the active, adding a standby costs one
      planned interruption of the serving PCE; its length is not given.
    kind: hazard
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Report row planned-interruption = scenario value active_restart_s, counted once per set-up and once
      again after each failover.
    model: report

  - id: SP-SETUP-013
    fact: >-
      Derived: linking needs a live active, for it issues the API key, answers on its HTTPS port and is
      the source of the first copy.
    kind: precondition
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      setup-standby-pce while the named active is down is refused as active-unreachable.
    model: core

  - id: SP-PROMOTE-001
    fact: >-
      Ordered disaster failover.
    kind: procedure-step
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      The bundled plan runs these steps; the report prints a start and end time for each and the outage
      they add up to.
    model: core
    steps:
      - n: 1
        'on': standby
        do: query the role; confirm standby and runlevel 2
        wait_for: answer is standby
      - n: 2
        'on': every node of the old active
        do: cluster-status
        wait_for: STOPPED on every node
        note: nothing may be replicating to the standby
      - n: 3
        'on': standby
        do: promote-standby-pce
        wait_for: promoted
        note: refused while the active still answers
      - n: 4
        'on': DNS, load balancer, runtime_env.yml
        do: make the active name lead to the promoted PCE and check the active_standby_replication settings
        wait_for: name resolves to new active
        note: device specific
      - n: 5
        'on': new active
        do: promote-standby-check, repeatedly
        wait_for: VEN sync count rising
        note: delayed by DNS TTL
      - n: 6
        'on': another PCE
        do: prepare it and set it up as the new standby
        wait_for: standby-ready
        note: when convenient

  - id: SP-PROMOTE-002
    fact: >-
      The PCE to be promoted must be a standby at runlevel 2.
    value:
      role: standby
      runlevel: 2
    kind: precondition
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      promote-standby-pce on role active or standalone is refused as not-a-standby; at another runlevel
      as wrong-runlevel.
    model: core

  - id: SP-PROMOTE-003
    fact: >-
      The old active must be failed and offline: its cluster status has to read STOPPED on every one of
      its nodes.
    value:
      status: STOPPED
      scope: every node
    kind: precondition
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Checker requires an observation step per node before promote; in the run one node not STOPPED makes
      the guard false and is named.
    model: core

  - id: SP-PROMOTE-004
    fact: >-
      No data may be replicating into the standby at the moment of promotion.
    kind: precondition
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      promote with any of the six channels in state streaming is refused as replication-active.
    model: core

  - id: SP-PROMOTE-005
    fact: >-
      If the active is not down the command leaves the standby unpromoted and reports that the active PCE
      is still reachable.
    value:
      message: Active PCE is still reachable
    kind: rule
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Run log line: refused promote-standby-pce on <pce>: Active PCE is still reachable; role unchanged.
    model: core

  - id: SP-PROMOTE-006
    fact: >-
      With the active down, the command makes this PCE the new primary of the pair.
    kind: rule
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Event promoted: role standby to active at t; the data state is whatever each channel had applied by
      then.
    model: core

  - id: SP-PROMOTE-007
    fact: >-
      A check command prints how many agents have synchronised; it is meant to be run again and again, watching
      the count grow.
    value:
      command: illumio-pce-ctl promote-standby-check
    kind: metric
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Plan step promote-check yields a time series ven_sync_count; the acceptance test is that it is non-decreasing
      and ends at the number of reachable agents.
    model: report

  - id: SP-PROMOTE-008
    fact: >-
      A growing agent sync count is the documented proof both that the name change has taken effect and
      that promotion worked.
    kind: guarantee
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Report field failover-confirmed-at = first sample with a higher count than the one before; stays empty
      if the name is never moved.
    model: report

  - id: SP-PROMOTE-009
    fact: >-
      After promotion the pair has no standby; one is added by repeating the prerequisites and the standby
      set-up against the new active.
    kind: rule
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Pair state unprotected from promotion until the next standby-ready; the report prints that span.
    model: core

  - id: SP-PROMOTE-010
    fact: >-
      Derived: a drill or planned move also has to stop the active on every node first, because the promote
      command refuses while it answers; there is no make-before-break path.
    kind: rule
    source: Core 25.1 admin guide, Failover to Standby PCE; PCE Replication and Failover (introduction)
    show: >-
      Checker: a plan that promotes with no earlier failure or stop of the active gets error promote-will-be-refused
      before the run starts.
    model: check

  - id: SP-MON-001
    fact: >-
      Replication is watched on the Health page of the web console, on a tab named Standby Replication.
    kind: structure
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Report section standby-replication mirrors the tab: one row per sample and channel.
    model: report

  - id: SP-MON-002
    fact: >-
      The tab shows lag for five data stores; matching the list of replicated services gives the pairs below
      (the pairing is inferred from the names).
    value:
      traffic database: citus_coordinator_service
      policy database: database_service
      reporting database: reporting_database_service
      job queue redis: data_job_queue_redis_service
      traffic data redis: agent_traffic_redis_server
    kind: table
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Report columns use these five labels; a sixth column, fileserver, is printed as not shown.
    model: report

  - id: SP-MON-003
    fact: >-
      The lag is shown for the active and for the standby PCE.
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Both PCE views of the state dump carry the same five lag numbers at the same tick.
    model: report

  - id: SP-MON-004
    fact: >-
      File server lag is absent from the tab (said twice).
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication; Limitations and Constraints
    show: >-
      Field fileserver_lag_visible is always false; a scenario assertion on visible file server lag is refused
      as unobservable.
    model: report

  - id: SP-MON-005
    fact: >-
      A second sign of trouble is a missing-WAL-segment error in the service discovery log, raised when
      the standby's traffic database cannot keep pace.
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Event wal-segment-missing with service=citus_coordinator_service is written to the run log at the
      tick the needed segment has been recycled.
    model: core

  - id: SP-MON-006
    fact: >-
      Anatomy of the sample log line: program service_discovery, service citus_coordinator_service, a health
      check text giving the WAL position and saying that a marker for a full base backup was set.
    value:
      severity_field: ERROR
      syslog_level: warning
      wal_position: 105/2B95FD98
      date: 2022-06-30T15:43:19 UTC
      sec_field: 603799.555, equal to the Unix time modulo one million
    kind: table
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Not simulated literally; the run log's event carries position, service and marker=true so that an
      operator recognises it.
    model: context

  - id: SP-WAL-001
    fact: >-
      When a segment the standby still needs is gone, the citus coordinator restarts and takes a full database
      backup again.
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      After wal-segment-missing the channel enters state base-copy, the service shows NOT RUNNING, and a
      second full transfer is counted in bytes.
    model: core

  - id: SP-WAL-002
    fact: >-
      One WAL segment is 16 MB.
    value: 16 MB
    kind: metric
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Retention arithmetic in the report uses 16 MB per segment.
    model: core

  - id: SP-WAL-003
    fact: >-
      How many segments the active keeps for a slow standby is set by wal_keep_segments in the traffic_datastore
      section of runtime_env.yml; the default is not given.
    value:
      setting: traffic_datastore.wal_keep_segments
      example: 5120
    kind: limit
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Scenario key wal_keep_segments bounds the backlog; without it the run needs an explicit assumption
      and prints it.
    model: core

  - id: SP-WAL-004
    fact: >-
      5120 segments need about 82 GB of extra disk.
    value:
      segments: 5120
      segment: 16 MB
      disk: 81,920 MB, about 82 GB
    kind: metric
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Report row wal-retention: segments x 16 MB = 81,920 MB, shown as 81.9 GB; test asserts it rounds to
      82.
    model: report

  - id: SP-WAL-005
    fact: >-
      Derived: disk needed = wal_keep_segments x 16 MB.
    value: disk_MB = segments * 16
    kind: metric
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Checker error disk-short when free space on the traffic store of the active is below the product.
    model: report

  - id: SP-WAL-006
    fact: >-
      Derived: longest interruption of replication that is survived without a new full copy = wal_keep_segments
      x 16 MB divided by the WAL production rate.
    value:
      formula: window_s = segments * 16 MB / wal_rate_MB_per_s
      example:
        segments: 5120
        wal_rate: 10 MB/s
        window: 8192 s, 2 h 16 min 32 s
    kind: metric
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      A link cut shorter than the window resumes streaming; one tick longer triggers wal-segment-missing;
      both are tests.
    model: report

  - id: SP-WAL-007
    fact: >-
      Remedies named for missing segments: improve network latency, disk IOPS, traffic flow or data size,
      or raise wal_keep_segments.
    value:
      - lower network latency
      - more disk IOPS
      - less traffic flow
      - smaller traffic data
      - larger wal_keep_segments
    kind: rule
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Checker advice list printed when the scenario's steady write rate exceeds the standby's apply rate;
      raising retention alone is shown to postpone, not remove, the event.
    model: check

  - id: SP-WAL-008
    fact: >-
      Raising wal_keep_segments is paid for in disk space.
    kind: hazard
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      What-if table: segments, window, disk; for three values in one report.
    model: report

  - id: SP-WAL-009
    fact: >-
      Derived: during the repeated full copy the standby holds no usable current traffic database, so a
      failure of the active in that span loses more than the usual lag.
    kind: hazard
    source: Core 25.1 admin guide, Monitoring Replication; Set Up a Standby PCE
    show: >-
      A promote during base-copy yields recovery-point = age of the last complete copy or total loss for
      that store (assumption switch), printed separately.
    model: core

  - id: SP-WAL-010
    fact: >-
      The position in the sample error is a log sequence number; with 16 MiB segments it lies in segment
      0x2B (43) of log file 0x105 (261), that is segment number 66,859 counting from 0.
    value:
      position: 105/2B95FD98
      segment_in_log: 43
      segment_number_from_0: 66859
    kind: metric
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Not needed by the model; a unit test may use it to check position-to-segment arithmetic.
    model: context

  - id: SP-BACKUP-001
    fact: >-
      A pair does not need regular database backups in the way a standalone PCE does.
    kind: rule
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      No forced backup schedule in the model; a scenario without backups only draws a note about the both-failed
      case.
    model: context

  - id: SP-BACKUP-002
    fact: >-
      If backups are taken at all they are to be taken on the active PCE.
    kind: rule
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      Step backup on a standby draws checker warning backup-on-standby.
    model: check

  - id: SP-BACKUP-003
    fact: >-
      Restoring a backup onto either side is normally unnecessary, since the surviving side already has
      the data.
    kind: rule
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      Restore steps in a plan where one side survives draw the note restore-not-needed.
    model: context

  - id: SP-BACKUP-004
    fact: >-
      If a restore is needed, for instance after both PCEs fail, the very same backup has to go onto the
      active and onto the standby.
    kind: rule
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      restore steps on the two sides with different backup ids are refused as backup-mismatch; recovery
      point = age of that backup.
    model: core

  - id: SP-BACKUP-005
    fact: >-
      The survivor of a single failure is said to hold an up-to-date copy thanks to ongoing replication.
    kind: guarantee
    source: Core 25.1 admin guide, Limitations and Constraints
    show: >-
      Report compares the claim with the simulated lag at failure: rows lost per channel, 0 only when the
      lag was 0.
    model: report

  - id: SP-RTO-001
    fact: >-
      Recovery time drivers: human detection, role and STOPPED checks on every node, promote run time, name
      or balancer change, DNS TTL drain, agents' own sync interval. Only the TTL carries a number (30 min
      suggested).
    value:
      formula: RTO = detect + verify(nodes) + promote + repoint + TTL_drain + agent_resync
      documented:
        TTL: 30 min recommended
      undocumented:
        - detect
        - verify
        - promote
        - repoint
        - agent_resync
    kind: duration
    source: Core 25.1 admin guide, Failover to Standby PCE; (Optional) Set DNS TTL Value
    show: >-
      Report prints outage as a sum of named terms; terms with no documented value are inputs and are marked
      so.
    model: report

  - id: SP-RPO-001
    fact: >-
      Recovery point drivers: per-store replication lag at the moment of failure for five stores, an unknown
      age for the file server, everything for support bundles, and the whole store when a base copy is under
      way.
    value:
      five streamed stores: lag at failure
      fileserver: time since its last synchronization, not visible
      support bundles: all since ever
      store in base copy: not usable until complete
    kind: metric
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Monitoring Replication
    show: >-
      Report table recovery-point: one row per data class with lost count and age in seconds.
    model: report

  - id: SP-HAZ-001
    fact: >-
      Derived split brain by partition: the refusal rests on whether the standby can reach the active. If
      only the path between the two is cut, promotion goes through while the old active still serves agents.
      The STOPPED check on every node is the sole guard.
    kind: hazard
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Metric dual-active-seconds > 0; both PCEs accept writes and the report lists the conflicting ones.
      A plan that skips the STOPPED check is flagged beforehand.
    model: core

  - id: SP-HAZ-002
    fact: >-
      Derived split brain by return: nothing is said to demote or fence an old active that comes back after
      a promotion; it holds role=active still.
    kind: hazard
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Event dual-active at the return tick unless the plan resets it or keeps it stopped; which agents reach
      it depends on name resolution.
    model: core

  - id: SP-HAZ-003
    fact: >-
      Derived: for up to one TTL after the name change, agents with a cached answer still call the old PCE;
      if that one is alive they get served by it.
    kind: hazard
    source: Core 25.1 admin guide, Set Up FQDNs; (Optional) Set DNS TTL Value
    show: >-
      Counter stale-name-contacts by PCE; non-zero only while cached records live.
    model: core

  - id: SP-HAZ-004
    fact: >-
      Derived: a standby raised to runlevel 5 would run its services beside the active; the text forbids
      it without telling the effect.
    kind: hazard
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Permissive mode records two serving PCEs from that tick; strict mode refuses.
    model: core

  - id: SP-HAZ-005
    fact: >-
      Derived: between promotion and completion of a new standby a further failure has no takeover target,
      and the span contains a full first copy plus another restart of the active.
    kind: hazard
    source: Core 25.1 admin guide, Failover to Standby PCE; Limitations and Constraints
    show: >-
      Report row unprotected-span; a second injected failure inside it ends the run with outcome total-loss
      or restore-from-backup.
    model: report

  - id: SP-GAP-001
    fact: >-
      The introduction and the backup note speak of the other PCE taking over as if by itself, also when
      'one of the PCEs' (possibly the standby) fails; the procedure is wholly manual.
    kind: inconsistency
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Failover to Standby PCE;
      Limitations and Constraints
    show: >-
      Model: manual only. Report notes the reading; failure of the standby changes protection, not role.
    model: report

  - id: SP-GAP-002
    fact: >-
      active_pce_fqdn is called the name of the currently active PCE and, under option 1, a stable third
      name owned by neither PCE; the failover step then asks that it be the former standby's own PCE FQDN,
      which would cut off agents paired by the stable name.
    value:
      readings:
        - stable name, repointed
        - setting rewritten to the promoted PCE's own name
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up FQDNs; Failover to Standby PCE
    show: >-
      Scenario switch fqdn_after_failover in {keep-and-repoint (default), rewrite}; with rewrite the run
      shows agents with the old name unserved.
    model: check

  - id: SP-GAP-003
    fact: >-
      The failover step treats active_standby_replication as if it had a value beside active_pce_fqdn, yet
      it is the section that contains that setting and has no value of its own.
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Checker validates only the nested setting and prints this note if a plan sets the section to a scalar.
    model: check

  - id: SP-GAP-004
    fact: >-
      Four bullets are listed under the required names while the certificate section counts three FQDNs.
      The counts agree only if the balancer's name and active_pce_fqdn are one.
    value:
      bullets: 4
      names_in_certificate: 3
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Checker treats balancer name and active_pce_fqdn as the same entity unless the scenario gives both,
      then expects four names.
    model: check

  - id: SP-GAP-005
    fact: >-
      The snippet to add on both PCEs shows pce_fqdn as the active PCE's name, although the examples give
      the standby its own pce_fqdn.
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up FQDNs
    show: >-
      Checker expects each PCE's own name; equal pce_fqdn on both sides is an error.
    model: check

  - id: SP-GAP-006
    fact: >-
      The numbered procedure waits for the citus coordinator before cluster-restart, while the worked example
      issues the restart straight after the link command, and without telling on which PCE.
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up a Standby PCE
    show: >-
      Model follows the numbered list; a plan copied from the example triggers base-copy-busy.
    model: core

  - id: SP-GAP-007
    fact: >-
      Checking STOPPED on every node presumes the nodes of the failed active can be logged into. What to
      do when the site is lost or unreachable is not said.
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Scenario switch unreachable_counts_as_stopped (default true, marked assumption); the report lists
      nodes promoted past without a STOPPED reading.
    model: core

  - id: SP-GAP-008
    fact: >-
      How the promote command decides that the active is reachable (which name, port, how many tries, how
      long) is not stated.
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Assumption: one probe over the inter-PCE link at the tick of the command, cost probe_s (input); printed
      in the run header.
    model: core

  - id: SP-GAP-009
    fact: >-
      The runlevel of a PCE after promotion is not stated; a serving active is otherwise at 5 and a standby
      at 2.
    value:
      before: 2
      after: not stated, 5 assumed
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Assumption: promotion ends at runlevel 5 after promote_s (input); printed in the run header.
    model: core

  - id: SP-GAP-010
    fact: >-
      The procedure tells to check that the standby is at runlevel 2 but the command given answers only
      the role; no command to read the runlevel is shown.
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Step query-role answers role only; a separate query-runlevel step exists in the model and is marked
      as an addition.
    model: core

  - id: SP-GAP-011
    fact: >-
      Which of the six services uses continuous replication and which the periodic kind, and the period,
      are not stated.
    kind: inconsistency
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      Assumption: databases and redis stores stream, file server is periodic with fileserver_sync_s (input);
      printed in the run header.
    model: core

  - id: SP-GAP-012
    fact: >-
      The file server is replicated, yet the VEN library has to be installed on both sides; whether the
      library lives on the file server is not said.
    kind: inconsistency
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction); Set Up VEN Library
    show: >-
      Model: library is per PCE and not replicated; noted in the report of manual items.
    model: check

  - id: SP-GAP-013
    fact: >-
      Software is to be installed on 'two machines', while the reset, status and restart steps speak of
      clusters with several nodes and data nodes.
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up Two PCEs; Reset Any Repurposed PCE
    show: >-
      Not simulable as such; each PCE has a node list in the scenario, size 1 allowed.
    model: context

  - id: SP-GAP-014
    fact: >-
      There is no failback or switchover procedure; the way back is to reset the old active, attach it as
      standby and fail over again.
    kind: inconsistency
    source: Core 25.1 admin guide, Failover to Standby PCE
    show: >-
      Plan macro failback expands to reset, set-up, stop active, promote, repoint; the report prints its
      total outage and the two interruptions.
    model: check

  - id: SP-GAP-015
    fact: >-
      Version equality is demanded at set-up but the upgrade order of a running pair is not described in
      this chapter.
    kind: inconsistency
    source: Core 25.1 admin guide, Set Up Two PCEs
    show: >-
      A plan that upgrades one side of a linked pair is reported as undocumented; replication during mismatch
      is an input (default: stops).
    model: check

  - id: SP-GAP-016
    fact: >-
      The sample line is logged at level warning while its own severity field says ERROR, so a filter on
      one misses what a filter on the other finds.
    kind: inconsistency
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Not simulable; the run log carries a single severity (error) for this event.
    model: context

  - id: SP-GAP-017
    fact: >-
      82 GB holds for decimal megabytes (81.92 GB). With the binary 16 MiB segments usual for WAL it is
      80 GiB or 85.9 GB, and whether the amount is on top of the default retention is left open.
    value:
      decimal: 81.92 GB
      binary: 80 GiB = 85.9 GB
    kind: inconsistency
    source: Core 25.1 admin guide, Monitoring Replication
    show: >-
      Report prints both figures; capacity checks use the larger one.
    model: report

  - id: SP-GAP-018
    fact: >-
      The copy on the survivor is called up to date, while lag, missing segments and repeated base copies
      are all documented.
    kind: inconsistency
    source: Core 25.1 admin guide, Limitations and Constraints; Monitoring Replication
    show: >-
      Report always prints the simulated loss beside the claim.
    model: report

  - id: SP-GAP-019
    fact: >-
      Three ways to pass the credentials are mixed: set them as ilo-pce, sudo -E, or a plain shell prompt
      followed by sudo with --preserve-env; the worked example omits the preserving flag.
    kind: inconsistency
    source: Core 25.1 admin guide, Standby PCE Prerequisites; Set Up a Standby PCE
    show: >-
      Lint accepts ilo-pce user, -E or --preserve-env; the example's form fails as credentials-not-visible.
    model: core

  - id: SP-GAP-020
    fact: >-
      What agents do while no active is reachable (keep last policy, queue data, for how long) is outside
      this chapter.
    kind: inconsistency
    source: Core 25.1 admin guide, PCE Replication and Failover (introduction)
    show: >-
      Input agent_buffer_s with default unlimited; the report marks the traffic data kept by agents as an
      assumption.
    model: context

"""#
}
