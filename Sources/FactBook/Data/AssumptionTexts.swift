// swift-format-ignore-file
// Data, not code: a YAML document in the project's own words, kept inside the binary so that an
// installed firedrill needs no files. Edit the text in place; FactBookTests check its shape.

/// Public parameters for the simulated systems, with their sources.
enum AssumptionTexts {
  static let yaml = #"""
# Assumption book. Facts and figures in the project's own words; see meta for how to read it.
meta:
  title: 'Assumption book: public parameters for the four simulated systems'
  fields: id, system, parameter, value, unit, range [lo, hi], distribution (optional), status, source, completes,
    why
  status:
    documented: stated by the vendor of the simulated system, in a guide or another public document
    published: measured or published by someone else about comparable technology or infrastructure
    inferred: computed or concluded from documented or published facts; the reasoning is in why
    assumed: reasoned default; a source named beside it only shows that the parameter exists or bounds it
  range: plausible or configurable bounds for sensitivity runs; text entries have text or null bounds
  distribution:
    fixed: use value; vary it inside range only in sensitivity runs
    uniform: lo, hi
    triangular: lo, mode, hi
    lognormal: median and 95th percentile, sigma = ln(p95/median)/1.6449; truncated to range through the inverse CDF
      (u' = F(lo) + u(F(hi) - F(lo))), never redrawn
    poisson_process: events arrive with the given rate; gaps are exponential with mean 1/rate
    piecewise_loguniform: knots of [cumulative probability, value]; interpolate the logarithm of the value linearly
  drawn: rates, capacities, sizes and probabilities once per replication; durations once per occurrence; unless an entry says otherwise
  calibration_only: AS-REP-008, AS-REP-014 and AS-IVC-004 are results of the model; compare with them, never sample them
  value: nominal or central value; draws describe one realisation and may be centred elsewhere
  systems: [illumio_pce, supercluster, active_standby, ivanti_core, asyncos, infra]

assumptions:

  - id: AS-PCE-001
    system: illumio_pce
    parameter: quorum_voters_2x2
    value: 3
    unit: nodes
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: Supercluster guide 23.5 says an MNC survives one node and a building loss may need a manual step
    why: every core node plus data0 votes; 2 cores + data0

  - id: AS-PCE-002
    system: illumio_pce
    parameter: quorum_voters_4x2
    value: 5
    unit: nodes
    range: [5, 5]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: Supercluster guide 23.5 says an MNC survives one node and a building loss may need a manual step; for the larger cluster
    why: 4 cores + data0

  - id: AS-PCE-003
    system: illumio_pce
    parameter: quorum_needed_2x2
    value: 2
    unit: voters
    range: [2, 2]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a PCE that loses too many nodes is down; the rule is not given'
    why: majority of 3; below it every service stops

  - id: AS-PCE-004
    system: illumio_pce
    parameter: quorum_needed_4x2
    value: 3
    unit: voters
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a PCE that loses too many nodes is down; the rule is not given'
    why: majority of 5

  - id: AS-PCE-005
    system: illumio_pce
    parameter: data1_has_vote
    value: 0
    unit: boolean
    range: [0, 0]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: an MNC may be split over two buildings and a building loss may need manual steps'
    why: data1 never votes, so losing the data0 half always loses quorum

  - id: AS-PCE-006
    system: illumio_pce
    parameter: fencing_delay_of_minority_half
    value: 20
    unit: s
    range: [8, 60]
    distribution: {kind: triangular, lo: 8, mode: 20, hi: 60}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e); github hashicorp/memberlist, config.go,
      util.go, suspicion.go, state.go
    completes: 'Supercluster guide 23.5: split of one PCE over two buildings; behaviour of the cut-off half'
    why: gossip suspicion (4-24 s) plus leader lease loss; delay itself is not published

  - id: AS-PCE-007
    system: illumio_pce
    parameter: node_failure_recovery_time
    value: 300
    unit: s
    range: [120, 600]
    distribution: {kind: triangular, lo: 150, mode: 240, hi: 510}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: automatic survival of one node failure has no time in the guide
    why: guide gives 5 min and defines it as the average of detect plus recover; shape is assumed with that mean

  - id: AS-PCE-008
    system: illumio_pce
    parameter: service_failure_recovery_time
    value: 75
    unit: s
    range: [30, 120]
    distribution: {kind: uniform, lo: 30, hi: 120}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: health turns warning/critical on a missing service but recovery time is not in the guide
    why: 'guide: typically 30 s to 2 min, longer when dependants restart'

  - id: AS-PCE-009
    system: illumio_pce
    parameter: database_auto_failover_hold
    value: 120
    unit: s
    range: [120, 120]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a PCE survives one node failure; Core 25.1 guide: replicas inside a PCE'
    why: primary must be down longer than 2 min before the replica is promoted; can be switched off

  - id: AS-PCE-010
    system: illumio_pce
    parameter: database_failover_after_hold
    value: 150
    unit: s
    range: [30, 390]
    distribution: {kind: triangular, lo: 30, mode: 120, hi: 300}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a PCE survives one node failure; Core 25.1 guide: replicas inside a PCE'
    why: 5 min average minus the 2 min hold, spent on promotion and restarts of dependent services

  - id: AS-PCE-011
    system: illumio_pce
    parameter: committed_data_lost_on_db_failover
    value: 0.5
    unit: s of commits
    range: [0, 1]
    distribution: {kind: uniform, lo: 0, hi: 1}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: node failure inside a PCE; committed writes at risk'
    why: 'guide: typically under one second of unreplicated commits'

  - id: AS-PCE-012
    system: illumio_pce
    parameter: data_lost_on_core_node_failure
    value: 0
    unit: s
    range: [0, 0]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: what a core node loss costs'
    why: core nodes hold no state

  - id: AS-PCE-013
    system: illumio_pce
    parameter: traffic_map_lost_when_its_redis_node_dies
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: Illumination data per PCE; effect of a data node loss'
    why: all data of agent_traffic_redis_server is lost with its node

  - id: AS-PCE-014
    system: illumio_pce
    parameter: async_jobs_lost_when_fileserver_node_dies
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: fileserver data is one of the replicated stores'
    why: all pending async queries and reports are lost

  - id: AS-PCE-015
    system: illumio_pce
    parameter: full_recompute_when_set_server_dies
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: count of active (syncing) VENs rises after a promotion'
    why: loss of set_server_redis_server forces recomputation for every VEN although policy did not change

  - id: AS-PCE-016
    system: illumio_pce
    parameter: intra_pce_latency_limit
    value: 10
    unit: ms
    range: [10, 10]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: split of one PCE over two buildings'
    why: hard requirement between all nodes

  - id: AS-PCE-017
    system: illumio_pce
    parameter: degraded_capacity_after_half_loss
    value: 0.5
    unit: fraction
    range: [0.4, 0.7]
    distribution: {kind: triangular, lo: 0.4, mode: 0.5, hi: 0.7}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: capacity of the PCE that is left'
    why: sized 1+1; half the core nodes do the request and compute work

  - id: AS-PCE-018
    system: illumio_pce
    parameter: node_health_syslog_interval
    value: 60
    unit: s
    range: [60, 60]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: health is to be monitored; cadence not given'
    why: each node reports once a minute

  - id: AS-PCE-019
    system: illumio_pce
    parameter: replication_info_refresh
    value: 120
    unit: s
    range: [120, 120]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: lag readings; refresh not given'
    why: command output is refreshed every two minutes

  - id: AS-PCE-020
    system: illumio_pce
    parameter: node_available_ok_code
    value: 200
    unit: http code
    range: [200, 202]
    distribution: {kind: fixed}
    status: documented
    source: Illumio REST APIs 25.2 (github harry10148/illumio_ops, docs/REST_APIs_25_2.md, commit 963e160e)
    completes: 'Supercluster guide 23.5: node availability check by load balancers'
    why: 25.2 API text says 200 when the core is healthy and sees a running service; Supercluster guide 23.5 says 202; else 404

  - id: AS-PCE-021
    system: illumio_pce
    parameter: node_available_staleness
    value: 15
    unit: s
    range: [0, 30]
    distribution: {kind: uniform, lo: 0, hi: 30}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: node availability check by load balancers'
    why: guide bounds it at 30 s; uniform inside

  - id: AS-PCE-022
    system: illumio_pce
    parameter: gossip_probe_interval
    value: 1
    unit: s
    range: [1, 1]
    distribution: {kind: fixed}
    status: inferred
    source: github hashicorp/memberlist, config.go, util.go, suspicion.go, state.go
    completes: 'Supercluster guide 23.5: service discovery ports listed, timing not'
    why: check-consul-status command, server/client members and ports 8300-8302 identify Consul; default LAN profile
      assumed

  - id: AS-PCE-023
    system: illumio_pce
    parameter: gossip_failure_detection_lan
    value: 8
    unit: s
    range: [4, 24]
    distribution: {kind: triangular, lo: 4, mode: 6, hi: 24}
    status: inferred
    source: github hashicorp/memberlist, config.go, util.go, suspicion.go, state.go
    completes: 'Supercluster guide 23.5: service discovery ports listed, timing not'
    why: suspicion 4 x 1 s minimum, x6 maximum, two confirmations with 4 or more nodes

  - id: AS-PCE-024
    system: supercluster
    parameter: gossip_failure_detection_wan
    value: 60
    unit: s
    range: [30, 180]
    distribution: {kind: triangular, lo: 30, mode: 40, hi: 180}
    status: inferred
    source: github hashicorp/memberlist, config.go, util.go, suspicion.go, state.go
    completes: 'Supercluster guide 23.5: ports between PCEs listed; detection time of a lost PCE not'
    why: 'WAN profile: 5 s probe, 3 s timeout, multiplier 6, maximum x6'

  - id: AS-PCE-025
    system: illumio_pce
    parameter: raft_election_timeout
    value: 7.5
    unit: s
    range: [5, 10]
    distribution: {kind: uniform, lo: 5, hi: 10}
    status: inferred
    source: github hashicorp/raft config.go and util.go; Consul server performance page (developer.hashicorp.com/consul/docs/install/performance)
    completes: 'Supercluster guide 23.5: automatic node failover inside a PCE'
    why: 1 s base times the default multiplier 5, drawn between 1x and 2x

  - id: AS-PCE-026
    system: illumio_pce
    parameter: raft_leader_lease
    value: 2.5
    unit: s
    range: [2.5, 2.5]
    distribution: {kind: fixed}
    status: inferred
    source: github hashicorp/raft config.go and util.go; Consul server performance page (developer.hashicorp.com/consul/docs/install/performance)
    completes: 'Supercluster guide 23.5: automatic node failover inside a PCE'
    why: 0.5 s base times 5

  - id: AS-PCE-027
    system: illumio_pce
    parameter: service_discovery_servers_2x2
    value: 3
    unit: nodes
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: node roles core0, core1, data0, data1'
    why: status samples show servers on both cores and data0, agent on data1

  - id: AS-PCE-028
    system: illumio_pce
    parameter: cluster_status_exit_codes
    value: 0 NOT RUNNING, 1 RUNNING, 2 PARTIAL
    unit: code
    range: [0, 2]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: guide only shows RUNNING, PARTIAL, STOPPED
    why: exit code of cluster-status

  - id: AS-PCE-029
    system: illumio_pce
    parameter: node_status_exit_codes
    value: 0 stopped, 1 running, 2 partial
    unit: code
    range: [0, 2]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: guide only shows RUNNING, PARTIAL, STOPPED; per node
    why: 'with stdexit: 0 running, 1 running at runlevel 1, 2 error, 3 stopped'

  - id: AS-PCE-030
    system: illumio_pce
    parameter: replica_services_optional_for_running
    value: 1
    unit: boolean
    range: [0, 1]
    distribution: {kind: fixed}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: optional and required services are told apart without a list'
    why: a status sample with one data node removed lists five replica services and the discovery agent as NOT RUNNING
      yet the cluster as RUNNING

  - id: AS-PCE-031
    system: illumio_pce
    parameter: runlevel_1_to_2_time
    value: 60
    unit: s
    range: [20, 300]
    distribution: {kind: lognormal, median: 50, p95: 180}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: wait until the new runlevel is reached'
    why: guide sample shows 34 s waited to reach runlevel 2 on an idle system

  - id: AS-PCE-032
    system: illumio_pce
    parameter: runlevel_2_to_5_time
    value: 180
    unit: s
    range: [60, 900]
    distribution: {kind: lognormal, median: 170, p95: 480}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: wait until the new runlevel is reached'
    why: about 30 more service types start after the databases; scaled from the 34 s sample and the 5 min node figure

  - id: AS-PCE-033
    system: illumio_pce
    parameter: runlevel_5_to_2_time
    value: 90
    unit: s
    range: [30, 300]
    distribution: {kind: lognormal, median: 80, p95: 240}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: wait until the new runlevel is reached'
    why: services drain and stop, databases stay up

  - id: AS-PCE-034
    system: illumio_pce
    parameter: pce_stop_time
    value: 60
    unit: s
    range: [20, 240]
    distribution: {kind: lognormal, median: 55, p95: 180}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: stop of a PCE'
    why: parallel stop of all nodes

  - id: AS-PCE-035
    system: illumio_pce
    parameter: pce_start_to_runlevel_1
    value: 90
    unit: s
    range: [10, 300]
    distribution: {kind: lognormal, median: 80, p95: 240}
    status: inferred
    source: public GitHub note with a single-node PCE installation log (file index id 2283688321)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: start at runlevel 1'
    why: a single-node install log shows 6 s start plus 2 s wait on an empty database; multi-node adds election and
      database recovery

  - id: AS-PCE-036
    system: illumio_pce
    parameter: cluster_restart_time
    value: 360
    unit: s
    range: [150, 1200]
    distribution: {kind: lognormal, median: 340, p95: 800}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: cluster restart in several procedures'
    why: stop plus start to 5; console may answer before services are up

  - id: AS-PCE-037
    system: supercluster
    parameter: slony_start_after_upgrade
    value: 600
    unit: s
    range: [60, 1200]
    distribution: {kind: triangular, lo: 60, mode: 480, hi: 1200}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: wait for new replicated tables after upgrade'
    why: guide bounds it at 20 min; time grows with the number of new tables

  - id: AS-PCE-038
    system: illumio_pce
    parameter: promote_site_commands_time
    value: 900
    unit: s
    range: [300, 2400]
    distribution: {kind: lognormal, median: 840, p95: 1800}
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a building loss may need manual steps; steps not given'
    why: stop, promote-cluster-leader, promote-data-node, join of the other core; steps documented, times not

  - id: AS-PCE-039
    system: illumio_pce
    parameter: revert_to_full_cluster_time
    value: 5400
    unit: s
    range: [1800, 14400]
    distribution: {kind: lognormal, median: 5000, p95: 11000}
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a building loss may need manual steps; return not given'
    why: one node at a time incl. data node resync; steps documented, times not

  - id: AS-PCE-040
    system: illumio_pce
    parameter: corruption_if_recovered_nodes_start_together
    value: 0.3
    unit: probability
    range: [0.05, 0.9]
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: return after a building loss not described'
    why: warning is documented, likelihood is not; PCE auto-starts at power-on by default

  - id: AS-PCE-041
    system: illumio_pce
    parameter: replaced_data_node_resync_throughput
    value: 80
    unit: MB/s
    range: [20, 250]
    distribution: {kind: triangular, lo: 20, mode: 80, hi: 250}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: node roles data0, data1; return of a repaired node not described'
    why: same-LAN base backup limited by disk and TLS

  - id: AS-PCE-042
    system: illumio_pce
    parameter: spontaneous_service_failures
    value: 2
    unit: per PCE-year
    range: [0.2, 12]
    distribution: {kind: poisson_process, rate: 2, rate_unit: per PCE-year}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: health turns warning or critical from services; frequency not given'
    why: no field data; about 50 service types over 4-6 nodes

  - id: AS-PCE-043
    system: illumio_pce
    parameter: startup_wait_for_primary_database
    value: 300
    unit: s
    range: [120, 900]
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: start order of nodes; late data node not described'
    why: guide mentions a timeout without its value; then find cause or promote the replica

  - id: AS-PCE-044
    system: illumio_pce
    parameter: citus_coordinator_failover_time
    value: 180
    unit: s
    range: [120, 600]
    distribution: {kind: triangular, lo: 120, mode: 150, hi: 600}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: traffic database per PCE'
    why: automatic after an unnamed failover timeout; 2 min policy-database hold taken over

  - id: AS-PCE-045
    system: illumio_pce
    parameter: os_dead_peer_tcp_timeout
    value: 924.6
    unit: s
    range: [13, 924.6]
    status: published
    source: Linux ip-sysctl tcp_retries2 (docs.rs linux-support Retries2; github ctrliq/kernel-src-tree commit 5d78922)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between VEN and PCE or PCE and PCE'
    why: Linux default 15 retransmissions; lower bound of the effective timeout

  - id: AS-PCE-046
    system: illumio_pce
    parameter: runlevel_1_when_at_5_takes_effect
    value: at next start of the software
    unit: text
    range: [null, null]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: runlevel changes while the PCE runs'
    why: 25.2.10 guide; the Supercluster procedures nevertheless set runlevel 2 on a running PCE and wait for it

  - id: AS-PCE-047
    system: supercluster
    parameter: restore_needed_after_manual_primary_promotion
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: a building loss may need manual steps; effect on the Supercluster not given'
    why: a manually promoted replica database that belongs to a Supercluster must also be restored

  - id: AS-PCE-048
    system: illumio_pce
    parameter: primary_database_starts_on_data0
    value: 0.8
    unit: probability
    range: [0.5, 1]
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: node roles data0, data1; which holds the primary database'
    why: 'guide: primary may run on either data node; data0 is the first to be set up'

  - id: AS-PCE-049
    system: illumio_pce
    parameter: traffic_waiting_on_failed_coordinator_lost
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: traffic database per PCE'
    why: unprocessed flow data stay on the failed coordinator until it returns

  - id: AS-PCE-053
    system: illumio_pce
    parameter: idle_cpu_share
    value: 0.1
    unit: fraction
    range: [0.02, 0.3]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: thresholds of CPU, memory and disk; what drives them is not given'
    why: services that only wait

  - id: AS-PCE-054
    system: illumio_pce
    parameter: core_cpu_share_at_rated_vens
    value: 0.6
    unit: fraction
    range: [0.3, 0.8]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: thresholds of CPU, memory and disk; what drives them is not given'
    why: the tables are minimum recommendations for typical use, so the rated load leaves room

  - id: AS-PCE-055
    system: illumio_pce
    parameter: data_cpu_share_at_flow_limit
    value: 0.6
    unit: fraction
    range: [0.3, 0.8]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: thresholds of CPU, memory and disk; what drives them is not given'
    why: as for core nodes; more than the limit is not taken in

  - id: AS-PCE-056
    system: illumio_pce
    parameter: cpu_share_of_computation_or_dump
    value: 0.2
    unit: fraction
    range: [0.05, 0.5]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: thresholds of CPU, memory and disk; what drives them is not given'
    why: a computation and a dump each keep a part of the processors busy

  - id: AS-PCE-057
    system: illumio_pce
    parameter: memory_share_at_rest_and_for_rated_workloads
    value: 0.4
    unit: fraction each
    range: [0.2, 0.6]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: thresholds of CPU, memory and disk; what drives them is not given'
    why: databases take their buffers at once and grow with what they hold

  - id: AS-PCE-058
    system: illumio_pce
    parameter: support_report_size
    value: 0.4
    unit: GB
    range: [0.05, 5]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: support reports lie in the temporary folder; their size is not given'
    why: logs of several nodes, packed

  - id: AS-PCE-059
    system: illumio_pce
    parameter: full_disk_stops_database
    value: 1
    unit: flag
    range: [1, 1]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: a disk from 95 % on warns; what a full one does is not said'
    why: a database that cannot write stops rather than go on without its log

  - id: AS-PCE-060
    system: illumio_pce
    parameter: slowest_node_sets_pace
    value: 1
    unit: flag
    range: [0, 1]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: health shows CPU per node; the effect of a slow node is not given'
    why: work that is spread over nodes ends with the slowest one

  - id: AS-PCE-061
    system: illumio_pce
    parameter: time_until_out_of_memory
    value: 1200
    unit: s
    range: [120, 14400]
    distribution: {kind: lognormal, median: 1200, p95: 3600}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: memory from 95 % on warns; what follows when there is none left is not said'
    why: a service that starts anew takes its memory again as its caches fill, in the course of minutes

  - id: AS-PCE-062
    system: illumio_pce
    parameter: out_of_memory_ends_largest_service
    value: 1
    unit: flag
    range: [0, 1]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: memory from 95 % on warns; what follows when there is none left is not said'
    why: >-
      the operating system ends the process with most memory: a database where one is, else the service
      that answers VENs; the PCE starts it again as after any failure of a service (AS-PCE-008)

  - id: AS-PCE-063
    system: illumio_pce
    parameter: memory_share_from_which_a_service_is_ended
    value: 1.1
    unit: fraction
    range: [1, 2]
    distribution: {kind: fixed}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: swap is allowed and not needed; how much of it carries is not said'
    why: a little swap takes what is seldom used; what is needed all the time cannot live there

  - id: AS-VEN-001
    system: illumio_pce
    parameter: heartbeat_interval
    value: 300
    unit: s
    range: [300, 300]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: guide mentions heartbeats without the interval
    why: fixed 5 min

  - id: AS-VEN-002
    system: illumio_pce
    parameter: heartbeat_retry_interval
    value: 300
    unit: s
    range: [300, 300]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VENs keep enforcing and retry'
    why: a missed heartbeat is retried at the next 5 min tick; no exponential backoff described

  - id: AS-VEN-003
    system: illumio_pce
    parameter: missed_heartbeats_to_degraded
    value: 3
    unit: count
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VENs keep enforcing while their PCE is down'
    why: about 15 min; then all event-channel commands but upgrade and support report are ignored

  - id: AS-VEN-004
    system: illumio_pce
    parameter: good_heartbeats_to_leave_degraded
    value: 3
    unit: count
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VENs return when the PCE is back'
    why: about 15 min after connectivity returns

  - id: AS-VEN-005
    system: illumio_pce
    parameter: offline_timer_server
    value: 3600
    unit: s
    range: [300, 604800]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: offline in 1 hour'
    why: 12 missed heartbeats; custom minimum 300 s or never

  - id: AS-VEN-006
    system: illumio_pce
    parameter: offline_timer_endpoint
    value: 86400
    unit: s
    range: [300, 604800]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: offline in 1 hour; endpoints'
    why: default 24 h

  - id: AS-VEN-007
    system: illumio_pce
    parameter: goodbye_timer_server
    value: 900
    unit: s
    range: [0, 604800]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking'
    why: 15 min then removed from policy; one screen label still says 1 hour

  - id: AS-VEN-008
    system: illumio_pce
    parameter: goodbye_timer_endpoint
    value: 86400
    unit: s
    range: [0, 604800]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking'
    why: 1 day

  - id: AS-VEN-009
    system: illumio_pce
    parameter: missed_heartbeat_warning_fraction
    value: 0.25
    unit: fraction of offline timer
    range: [0.25, 0.25]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking; warning before it'
    why: 15 min with the default hour; always 15 min when the timer is set to never

  - id: AS-VEN-010
    system: illumio_pce
    parameter: offline_scan_period
    value: 300
    unit: s
    range: [60, 600]
    distribution: {kind: uniform, lo: 0, hi: 300}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: offline after an hour; grain of the marking'
    why: system_task events exist, period not published; value is the scan period, the draw is the wait for the next
      scan

  - id: AS-VEN-011
    system: illumio_pce
    parameter: auth_failure_retry_interval
    value: 14400
    unit: s
    range: [14400, 14400]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: 401 leads eventually to Lost Agent'
    why: 'minimal state: one heartbeat attempt every 4 h, flow capture off'

  - id: AS-VEN-012
    system: illumio_pce
    parameter: lost_agent_after_auth_failure
    value: 14400
    unit: s
    range: [14400, 14400]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: 401 leads eventually to Lost Agent'
    why: unrecovered authentication error for 4 h sends a lost-agent message (stated for Kerberos)

  - id: AS-VEN-013
    system: illumio_pce
    parameter: auth_failure_to_minimal
    value: 900
    unit: s
    range: [300, 900]
    distribution: {kind: fixed}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: 401 leads eventually to Lost Agent'
    why: minimal state is entered when the degraded state is caused by authentication failures

  - id: AS-VEN-014
    system: illumio_pce
    parameter: flow_report_interval
    value: 600
    unit: s
    range: [600, 600]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VENs send traffic to their own PCE'
    why: every 10 min, longer when VEN or PCE is loaded

  - id: AS-VEN-015
    system: illumio_pce
    parameter: flow_buffer_when_pce_unreachable
    value: 24
    unit: h
    range: [24, 24]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: traffic data is buffered until recovery'
    why: older data is purged oldest first; an alert is posted after reconnection

  - id: AS-VEN-016
    system: illumio_pce
    parameter: flow_summaries_per_report
    value: 300
    unit: summaries
    range: [20, 3000]
    distribution: {kind: lognormal, median: 300, p95: 1200}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: sizing table footnote'
    why: average used for IOPS sizing, 80% unique

  - id: AS-VEN-017
    system: illumio_pce
    parameter: event_channel_push_latency
    value: 1
    unit: s
    range: [0.1, 10]
    distribution: {kind: lognormal, median: 0.7, p95: 5}
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: policy reaches VENs of a member after replication'
    why: guide calls lightning bolts real-time over a long-lived TLS socket (8444); no figure

  - id: AS-VEN-018
    system: illumio_pce
    parameter: policy_fallback_via_heartbeat
    value: 300
    unit: s
    range: [0, 300]
    distribution: {kind: uniform, lo: 0, hi: 300}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: policy reaches VENs; path when the event channel is broken'
    why: delivered as a heartbeat action, so uniform over one interval

  - id: AS-VEN-019
    system: illumio_pce
    parameter: event_channel_dead_detection
    value: 300
    unit: s
    range: [60, 924.6]
    distribution: {kind: triangular, lo: 60, mode: 300, hi: 924.6}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e); Linux ip-sysctl tcp_retries2 (docs.rs
      linux-support Retries2; github ctrliq/kernel-src-tree commit 5d78922)
    completes: 'Supercluster guide 23.5: event channel port listed; detection of a dead channel not'
    why: guide says the heartbeat eventually restores it; TCP alone needs about 15 min

  - id: AS-VEN-020
    system: illumio_pce
    parameter: heartbeat_phase
    value: 150
    unit: s
    range: [0, 300]
    distribution: {kind: uniform, lo: 0, hi: 300}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: number of VENs per PCE; arrival pattern not given'
    why: uniform start phase per VEN; small jitter keeps it spread

  - id: AS-VEN-021
    system: illumio_pce
    parameter: heartbeat_jitter
    value: 15
    unit: s
    range: [0, 60]
    distribution: {kind: uniform, lo: -15, hi: 15}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: VENs fail over together by DNS or GTM'
    why: no jitter is documented; value and range are the half width, 5% of the interval

  - id: AS-VEN-022
    system: illumio_pce
    parameter: dns_lookup_per_connection_attempt
    value: 1
    unit: boolean
    range: [0, 1]
    distribution: {kind: fixed}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide; Illumio Core 25.2.10 Administration Guide
      (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full text copy in github harry10148/illumio_ops, docs
      folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: DNS failover works at the next name resolution'
    why: a stopped old FQDN is found again after at least one failed heartbeat; connectivity test lists resolved IPs
      per attempt

  - id: AS-VEN-023
    system: illumio_pce
    parameter: failed_heartbeats_before_new_fqdn_used
    value: 1
    unit: count
    range: [1, 3]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: FQDN of the pair; rename steps'
    why: VENs repoint once one heartbeat failed

  - id: AS-VEN-024
    system: supercluster
    parameter: ven_reassignment_time
    value: 450
    unit: s
    range: [60, 600]
    distribution: {kind: uniform, lo: 60, hi: 600}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: VEN moved to another PCE by REST'
    why: guide bounds it at 10 min; half to two heartbeats

  - id: AS-VEN-025
    system: illumio_pce
    parameter: ven_move_by_configuration_time
    value: 1200
    unit: s
    range: [300, 1800]
    distribution: {kind: triangular, lo: 300, mode: 900, hi: 1800}
    status: documented
    source: Illumio 25.2 Custom Migration Best Practices (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Install-Upgrade-Admin)
    completes: 'Supercluster guide 23.5: VEN reassignment between PCEs'
    why: typically up to 4 heartbeats, checked after 6

  - id: AS-VEN-026
    system: illumio_pce
    parameter: policy_apply_time_on_host
    value: 10
    unit: s
    range: [2, 120]
    distribution: {kind: lognormal, median: 8, p95: 45}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: policy converges after provisioning; host part not given'
    why: iptables/WFP programming for typical rule counts; large rule sets take longer

  - id: AS-VEN-027
    system: illumio_pce
    parameter: policy_download_size
    value: 200
    unit: KB
    range: [20, 5000]
    distribution: {kind: lognormal, median: 200, p95: 2000}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: policy convergence; size of a policy download'
    why: depends on peers and IP sets; within object limits

  - id: AS-VEN-028
    system: illumio_pce
    parameter: ven_pairing_time
    value: 60
    unit: s
    range: [15, 300]
    distribution: {kind: lognormal, median: 50, p95: 180}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: VENs pair with a member or the leader'
    why: package install, activation, first policy

  - id: AS-VEN-029
    system: illumio_pce
    parameter: service_snapshot_interval
    value: 24
    unit: h
    range: [24, 24]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VEN count sizing; background load'
    why: full process/port snapshot daily

  - id: AS-VEN-030
    system: illumio_pce
    parameter: tamper_check_interval
    value: 600
    unit: s
    range: [600, 600]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: VENs keep enforcing while isolated; tamper check'
    why: periodic check; Linux and Windows also detect within seconds

  - id: AS-VEN-031
    system: illumio_pce
    parameter: suspended_ven_without_notice_offline
    value: 3600
    unit: s
    range: [3600, 3600]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking; suspended VENs'
    why: treated like missing heartbeats after 1 h

  - id: AS-VEN-032
    system: illumio_pce
    parameter: vens_with_unusable_trust_chain_after_failover
    value: 0.005
    unit: fraction
    range: [0, 0.05]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: a certificate the VEN does not trust ends in Lost Agent'
    why: configuration error rate of large estates; set 1.0 for a wrong SAN or CA scenario

  - id: AS-VEN-033
    system: illumio_pce
    parameter: ven_reconnect_accept_rate
    value: 150
    unit: VEN/s per core node
    range: [30, 600]
    distribution: {kind: triangular, lo: 30, mode: 150, hi: 600}
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: all VENs of a failed PCE move to another one'
    why: steady state is 83 heartbeats/s for 25,000 VENs on 4 cores; several times that before rejection

  - id: AS-VEN-034
    system: illumio_pce
    parameter: flow_backlog_upload_rate
    value: 6
    unit: reports/min per VEN
    range: [1, 30]
    status: assumed
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: buffered traffic data is sent after recovery'
    why: guide warns that posts after reconnection can exceed PCE capacity and be rejected

  - id: AS-VEN-035
    system: illumio_pce
    parameter: inactive_ven_scan_interval
    value: 4
    unit: h
    range: [4, 4]
    distribution: {kind: fixed}
    status: documented
    source: Illumio 25.4 Remove inactive VENs (product-docs-repo.illumio.com/Tech-Docs/Core/25.4/Admin)
    completes: 'Supercluster guide 23.5: stale VEN records after a failover'
    why: 25.4 feature; at most 5,000 VENs removed per day, threshold 1-90 days

  - id: AS-VEN-036
    system: illumio_pce
    parameter: stale_heartbeat_removed_when_listen_only_ends
    value: 3600
    unit: s
    range: [3600, 3600]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'guide: listen-only suppresses offline marking'
    why: on disable, VENs silent for more than an hour are dropped from policy at once

  - id: AS-VEN-037
    system: illumio_pce
    parameter: missed_heartbeat_warning_endpoint
    value: disabled
    unit: option
    range: [disabled, any time above 300 s and below the offline timer]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking; warning before it'
    why: the quarter-of-timer warning is a default of server VENs only

  - id: AS-VEN-038
    system: illumio_pce
    parameter: missed_heartbeat_warning_with_short_timer
    value: 300
    unit: s
    range: [300, 300]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: offline marking; warning before it'
    why: with a custom offline timer of 1,200 s or less the warning comes 5 min after the last heartbeat

  - id: AS-POL-001
    system: illumio_pce
    parameter: provisioning_stages
    value: 4
    unit: count
    range: [4, 4]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Security Policy Guide 25.2, About Provisioning (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Security-Policy)
    completes: 'Supercluster guide 23.5: provision, replicate, compute, push; stages not listed'
    why: commit, calculation, resolution and compilation, distribution

  - id: AS-POL-002
    system: illumio_pce
    parameter: full_recompute_target_time
    value: 900
    unit: s
    range: [300, 3600]
    distribution: {kind: lognormal, median: 800, p95: 1800}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: each PCE computes policy for its own VENs; time not given'
    why: CPU spikes should pass in under 20 min and need action after 30; taken as the time for a full recompute at
      rated size

  - id: AS-POL-003
    system: illumio_pce
    parameter: recompute_rate_per_core_node
    value: 6
    unit: VEN/s
    range: [1, 50]
    distribution: {kind: triangular, lo: 1, mode: 6, hi: 50}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: each PCE computes policy for its own VENs; time not given'
    why: 25,000 VENs on 4 cores or 10,000 on 2 inside 15-20 min

  - id: AS-POL-004
    system: illumio_pce
    parameter: calculation_fixed_cost
    value: 5
    unit: s
    range: [1, 30]
    distribution: {kind: lognormal, median: 4, p95: 15}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: each PCE computes policy for its own VENs; time not given'
    why: transaction, cache refresh, scope matching

  - id: AS-POL-005
    system: illumio_pce
    parameter: vens_affected_by_a_change
    value: 0.05
    unit: fraction
    range: [0.0005, 1.0]
    distribution: {kind: lognormal, median: 0.03, p95: 0.4}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: each PCE computes policy for its own VENs; share affected not given'
    why: label-scoped rulesets; global objects reach everyone

  - id: AS-POL-006
    system: illumio_pce
    parameter: policy_requests_served
    value: 100
    unit: VEN/s per core node
    range: [20, 400]
    distribution: {kind: triangular, lo: 20, mode: 100, hi: 400}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: policy convergence; serving rate'
    why: fetches are cached results; bounded by TLS and database reads

  - id: AS-POL-007
    system: illumio_pce
    parameter: rows_changed_per_provision
    value: 200
    unit: rows
    range: [10, 10000]
    distribution: {kind: lognormal, median: 150, p95: 3000}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: only deltas are replicated; size not given'
    why: versioned copies of rules, actors and services

  - id: AS-POL-008
    system: illumio_pce
    parameter: bytes_per_replicated_row
    value: 600
    unit: bytes
    range: [150, 4000]
    distribution: {kind: lognormal, median: 500, p95: 2000}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: only deltas are replicated; size not given'
    why: row plus log overhead

  - id: AS-POL-009
    system: illumio_pce
    parameter: provisions_per_day
    value: 10
    unit: per day
    range: [1, 100]
    distribution: {kind: poisson_process, rate: 10, rate_unit: per day}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: provisioning happens on the leader; frequency not given'
    why: change-managed estates to automated ones

  - id: AS-POL-010
    system: illumio_pce
    parameter: workload_context_changes
    value: 0.05
    unit: per workload per day
    range: [0.005, 2]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: workload data of members is replicated; rate not given'
    why: servers stable, containers and endpoints not

  - id: AS-POL-011
    system: illumio_pce
    parameter: rest_rate_limit
    value: 500
    unit: requests/min per key
    range: [500, 500]
    distribution: {kind: fixed}
    status: documented
    source: Illumio REST APIs 25.2 (github harry10148/illumio_ops, docs/REST_APIs_25_2.md, commit 963e160e)
    completes: 'Supercluster guide 23.5: REST writes go to the leader; limits not given'
    why: answer 429 beyond it

  - id: AS-POL-012
    system: illumio_pce
    parameter: bulk_operation_limit
    value: 1000
    unit: items per call
    range: [1000, 1000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio REST APIs 25.2 (github harry10148/illumio_ops, docs/REST_APIs_25_2.md, commit 963e160e)
    completes: 'Supercluster guide 23.5: REST writes go to the leader; limits not given'
    why: unpair limited to 10 calls/min of 1,000 workloads

  - id: AS-POL-013
    system: illumio_pce
    parameter: bulk_sync_of_tens_of_thousands_of_workloads
    value: 90
    unit: min
    range: [30, 180]
    status: documented
    source: Illumio 23.2 Sync Policy Object Changes During VEN Migration (product-docs-repo.illumio.com/Tech-Docs/Core/23.2/Install-Upgrade-Admin)
    completes: 'Supercluster guide 23.5: bulk VEN moves by REST'
    why: migration tool may need 90 min or more even with few changes

  - id: AS-REP-001
    system: supercluster
    parameter: policy_replication_engine
    value: Slony-I
    unit: name
    range: [Slony-I, Slony-I]
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: replication is trigger-based and sends deltas only'
    why: services agent_slony_service and login_slony_service plus the trigger wording

  - id: AS-REP-002
    system: supercluster
    parameter: sync_interval
    value: 2
    unit: s
    range: [0.1, 60]
    distribution: {kind: fixed}
    status: published
    source: github machack666/slony1-engine, src/slon/confoptions.c
    completes: 'Supercluster guide 23.5: replication lag; floor not given'
    why: code default 2,000 ms in 2.x; older manuals say 100 ms; Illumio setting unknown

  - id: AS-REP-003
    system: supercluster
    parameter: sync_interval_timeout
    value: 10
    unit: s
    range: [1, 120]
    distribution: {kind: fixed}
    status: published
    source: github machack666/slony1-engine, src/slon/confoptions.c
    completes: 'Supercluster guide 23.5: replication lag; reading on an idle system'
    why: code default 10 s forces an event even without changes

  - id: AS-REP-004
    system: supercluster
    parameter: sync_group_maxsize
    value: 20
    unit: events
    range: [6, 10000]
    distribution: {kind: fixed}
    status: published
    source: github machack666/slony1-engine, src/slon/confoptions.c
    completes: 'Supercluster guide 23.5: lag grows while a PCE is away; catch-up not described'
    why: events merged per transaction when behind; 2.2 grows it dynamically

  - id: AS-REP-005
    system: supercluster
    parameter: log_cleanup_interval
    value: 600
    unit: s
    range: [600, 600]
    distribution: {kind: fixed}
    status: published
    source: github machack666/slony1-engine, doc/adminguide (slonconf, performance, monitoring, faq)
    completes: 'Supercluster guide 23.5: changes wait for a PCE that is away'
    why: log tables can only be emptied after every node confirmed

  - id: AS-REP-006
    system: supercluster
    parameter: pending_log_kept_until_all_confirm
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: published
    source: github machack666/slony1-engine, doc/adminguide (slonconf, performance, monitoring, faq)
    completes: 'Supercluster guide 23.5: a long-lost PCE should be dropped'
    why: 'no retention limit: backlog grows on disk and itself slows replication, until the PCE is dropped'

  - id: AS-REP-007
    system: supercluster
    parameter: zombie_connection_hold
    value: 7200
    unit: s
    range: [924, 7200]
    status: published
    source: github machack666/slony1-engine, doc/adminguide (slonconf, performance, monitoring, faq)
    completes: 'Supercluster guide 23.5: replication resumes after a link loss'
    why: server-side session can block a new slon until TCP keepalive ends it (about 2 h by default); tuned systems
      far less

  - id: AS-REP-008
    system: supercluster
    parameter: steady_lag
    value: 4
    unit: s
    range: [1, 15]
    distribution: {kind: lognormal, median: 4, p95: 12}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: health page shows lag in seconds'
    why: guide example 4 s; fits 0-2 s sync wait, up to 2 s polling, apply, RTT

  - id: AS-REP-009
    system: supercluster
    parameter: apply_rate_per_origin
    value: 2000
    unit: rows/s
    range: [200, 10000]
    distribution: {kind: triangular, lo: 200, mode: 2000, hi: 10000}
    status: assumed
    source: github 2ndQuadrant/pglogical issue 316 (measured single-thread apply ceiling)
    completes: 'Supercluster guide 23.5: lag grows while a PCE is away; catch-up not described'
    why: one apply thread per origin; comparable logical replication keeps up to about 20-25 MB/s of WAL and lags
      at 40-45

  - id: AS-REP-010
    system: supercluster
    parameter: lag_definition
    value: age of oldest event not confirmed by that peer
    unit: text
    range: [null, null]
    status: published
    source: github machack666/slony1-engine, doc/adminguide (slonconf, performance, monitoring, faq)
    completes: 'Supercluster guide 23.5: health page shows lag in seconds'
    why: sl_status view on the origin; so an unreachable peer shows lag growing 1 s per s

  - id: AS-REP-011
    system: supercluster
    parameter: supercluster_lag_warning
    value: 120
    unit: s
    range: [30, 120]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: 30 s lag threshold does not separate the two lags'
    why: '25.2: 30 s for the database replica, 120 s between PCEs; 23.5 lists only 30 s'

  - id: AS-REP-012
    system: supercluster
    parameter: initial_copy_throughput
    value: 20
    unit: MB/s
    range: [3, 80]
    distribution: {kind: triangular, lo: 3, mode: 20, hi: 80}
    status: assumed
    source: github machack666/slony1-engine, doc/adminguide (slonconf, performance, monitoring, faq)
    completes: 'Supercluster guide 23.5: join and restore time depend on database size'
    why: serial COPY plus index rebuild over TLS and WAN; multi-hour copies are reported by Slony users

  - id: AS-REP-013
    system: supercluster
    parameter: policy_database_size
    value: 20
    unit: GB
    range: [1, 100]
    distribution: {kind: lognormal, median: 15, p95: 70}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: join and restore time depend on database size'
    why: about 0.4 MB per workload plus events; 50 GB at 20 MB/s gives 42 min, matching the half hour to an hour in
      the guide

  - id: AS-REP-014
    system: supercluster
    parameter: quiesce_time
    value: 60
    unit: s
    range: [5, 600]
    distribution: {kind: lognormal, median: 40, p95: 300}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: quiesce has a default timeout of 600 s'
    why: lag plus confirmation when healthy; runs into the timeout when a peer is behind or gone

  - id: AS-REP-015
    system: illumio_pce
    parameter: wal_sender_timeout
    value: 60
    unit: s
    range: [60, 60]
    distribution: {kind: fixed}
    status: published
    source: PostgreSQL replication settings (postgresql.org/docs, runtime-config-replication; defaults in postgresql.org/message-id/attachment/105134)
    completes: 'Core 25.1 guide: replication link loss; timeouts not given'
    why: PostgreSQL default on both ends

  - id: AS-REP-016
    system: illumio_pce
    parameter: wal_status_interval
    value: 10
    unit: s
    range: [10, 10]
    distribution: {kind: fixed}
    status: published
    source: PostgreSQL replication settings (postgresql.org/docs, runtime-config-replication; defaults in postgresql.org/message-id/attachment/105134)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: lag readings; refresh not given'
    why: receiver status default

  - id: AS-REP-017
    system: illumio_pce
    parameter: wal_retry_interval
    value: 5
    unit: s
    range: [5, 5]
    distribution: {kind: fixed}
    status: published
    source: PostgreSQL replication settings (postgresql.org/docs, runtime-config-replication; defaults in postgresql.org/message-id/attachment/105134)
    completes: 'Core 25.1 guide: replication resumes after a link loss'
    why: default wait before retrying

  - id: AS-REP-018
    system: active_standby
    parameter: streaming_lag_normal
    value: 0.2
    unit: s
    range: [0.002, 5]
    distribution: {kind: lognormal, median: 0.1, p95: 2}
    status: inferred
    source: github Kilo-Org/cloud pull request 4966 (measured cross-region replica lag)
    completes: 'Core 25.1 guide: replication lag is shown per store; usual size not given'
    why: 'measured elsewhere: regional replicas 2-40 ms; raised for WAN distance and load'

  - id: AS-REP-019
    system: active_standby
    parameter: streaming_stalls
    value: 3
    unit: per day
    range: [0, 10]
    distribution: {kind: poisson_process, rate: 3, rate_unit: per day}
    status: published
    source: github Kilo-Org/cloud pull request 4966 (measured cross-region replica lag)
    completes: 'Core 25.1 guide: replication lag is shown per store; usual size not given'
    why: 'measured elsewhere: a few stalls a day of 35-200 s while peers stay under 40 ms'

  - id: AS-REP-020
    system: active_standby
    parameter: streaming_stall_length
    value: 90
    unit: s
    range: [35, 200]
    distribution: {kind: triangular, lo: 35, mode: 80, hi: 200}
    status: published
    source: github Kilo-Org/cloud pull request 4966 (measured cross-region replica lag)
    completes: 'Core 25.1 guide: replication lag is shown per store; usual size not given'
    why: observed range

  - id: AS-REP-021
    system: active_standby
    parameter: catch_up_speed
    value: 1.35
    unit: x live rate
    range: [1.1, 1.6]
    distribution: {kind: uniform, lo: 1.1, hi: 1.6}
    status: published
    source: github Kilo-Org/cloud pull request 4966 (measured cross-region replica lag)
    completes: 'Core 25.1 guide: standby catches up after a gap'
    why: observed recovery rate

  - id: AS-REP-022
    system: active_standby
    parameter: traffic_wal_rate
    value: 4
    unit: MB/s
    range: [0.3, 15]
    distribution: {kind: lognormal, median: 3, p95: 12}
    status: inferred
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: error about a missing WAL segment'
    why: backup sizing counts 150 GB per worker pair and day (1.7 MB/s compressed)

  - id: AS-REP-023
    system: active_standby
    parameter: wal_kept_before_tuning
    value: 512
    unit: segments of 16 MB
    range: [32, 5120]
    status: assumed
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: guide tunes to 5,120 segments
    why: default of the PCE is not published; 8 GB is about 35 min at 4 MB/s

  - id: AS-REP-024
    system: active_standby
    parameter: wal_hold_time_at_5120_segments
    value: 5.7
    unit: h
    range: [1.5, 76]
    status: inferred
    source: Illumio Core 25.1 PCE Replication and Failover; Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin;
      full text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: error about a missing WAL segment'
    why: 82 GB divided by the WAL rate

  - id: AS-REP-025
    system: active_standby
    parameter: base_backup_throughput
    value: 60
    unit: MB/s
    range: [10, 250]
    distribution: {kind: triangular, lo: 10, mode: 60, hi: 250}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: initial copy; status stays PARTIAL'
    why: same LAN 100+, WAN 10-60

  - id: AS-REP-026
    system: active_standby
    parameter: fileserver_sync_interval
    value: 900
    unit: s
    range: [60, 3600]
    status: assumed
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: 'Core 25.1 guide: continuous and periodic synchronisation of data'
    why: the fileserver is the only non-database item, so it is the periodic part

  - id: AS-REP-027
    system: active_standby
    parameter: redis_link_timeout
    value: 60
    unit: s
    range: [60, 60]
    distribution: {kind: fixed}
    status: published
    source: Redis replication settings (O'Reilly Redis 4.x Cookbook extract; mintlify.com/redis/redis/concepts/replication)
    completes: 'Core 25.1 guide: redis data is replicated; behaviour after a link loss'
    why: ping 10 s, timeout 60 s

  - id: AS-REP-028
    system: active_standby
    parameter: redis_partial_resync_backlog
    value: 1
    unit: MB
    range: [1, 1024]
    status: published
    source: Redis replication settings (O'Reilly Redis 4.x Cookbook extract; mintlify.com/redis/redis/concepts/replication)
    completes: 'Core 25.1 guide: redis data is replicated; behaviour after a link loss'
    why: beyond 1 MB of missed writes a full copy follows; vendor tuning unknown

  - id: AS-ILL-001
    system: supercluster
    parameter: sync_interval_exponent
    value: 0.938
    unit: exponent
    range: [0.5, 1.2]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: Illumination sync runs every 10 min to 24 h depending on the number of workloads'
    why: no formula published; 10 min x (W/1,000)^k reaches 24 h at 200,000 (8 PCEs x 25,000)

  - id: AS-ILL-002
    system: supercluster
    parameter: sync_interval_lower_knee
    value: 1000
    unit: workloads
    range: [500, 10000]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: Illumination sync runs every 10 min to 24 h depending on the number of workloads'
    why: below it the minimum applies

  - id: AS-ILL-003
    system: supercluster
    parameter: sync_interval_upper_knee
    value: 200000
    unit: workloads
    range: [50000, 200000]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: Illumination sync runs every 10 min to 24 h depending on the number of workloads'
    why: largest rated Supercluster

  - id: AS-ILL-004
    system: supercluster
    parameter: sync_duration
    value: 240
    unit: s
    range: [60, 1200]
    distribution: {kind: lognormal, median: 220, p95: 700}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: a forced Illumination sync takes several minutes'
    why: read as 2-10 min growing with map size and RTT

  - id: AS-ILL-005
    system: illumio_pce
    parameter: collector_capacity_4x2
    value: 10000
    unit: flow summaries/s
    range: [10000, 15000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: flow rate in the sizing table'
    why: default tuning; metric warns at 12,000 and turns critical at 15,000

  - id: AS-ILL-006
    system: illumio_pce
    parameter: collector_failure_warning
    value: 10
    unit: percent
    range: [10, 20]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: health metrics named without flow thresholds'
    why: warning 10, critical 20; persistent values mean loss after 24 h at the VEN

  - id: AS-ILL-007
    system: illumio_pce
    parameter: traffic_backlog_warning
    value: 10
    unit: percent of disk share
    range: [10, 50]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: health metrics named without flow thresholds'
    why: warning 10, critical 50; then pruned and lost

  - id: AS-ILL-008
    system: illumio_pce
    parameter: flow_rate_at_rated_size_4x2
    value: 12500
    unit: flow summaries/s
    range: [1000, 12500]
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: flow rate in the sizing table'
    why: 25,000 x 300 per 600 s is above the 10,400 table value, so the rated size already needs tuning

  - id: AS-ILL-009
    system: illumio_pce
    parameter: flow_record_bytes
    value: 250
    unit: bytes
    range: [100, 600]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: flow rate in the sizing table; bytes not given'
    why: compressed JSON summary

  - id: AS-ILL-010
    system: illumio_pce
    parameter: traffic_backup_growth
    value: 150
    unit: GB/day per worker pair
    range: [150, 150]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: disk sizing; retention not given'
    why: sizing formula of the multi-node backup share

  - id: AS-ILL-011
    system: illumio_pce
    parameter: traffic_retention
    value: 90
    unit: days
    range: [1, 90]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: disk sizing; retention not given'
    why: or until the disk share is full

  - id: AS-LIM-001
    system: illumio_pce
    parameter: active_agents_per_pce_4x2
    value: 25000
    unit: objects
    range: [20000, 25000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 25000, soft limit 20000; per PCE, not Supercluster-wide; VENs failed over by DNS do not count

  - id: AS-LIM-002
    system: illumio_pce
    parameter: active_agents_per_pce_2x2
    value: 10000
    unit: objects
    range: [8000, 10000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 10000, soft limit 8000; per PCE, not Supercluster-wide; VENs failed over by DNS do not count

  - id: AS-LIM-003
    system: illumio_pce
    parameter: active_agents_per_pce_2x2_small
    value: 2500
    unit: objects
    range: [2000, 2500]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 2500, soft limit 2000; also the forced limit on undersized hardware

  - id: AS-LIM-004
    system: illumio_pce
    parameter: active_agents_per_pce_snc
    value: 250
    unit: objects
    range: [250, 10000]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: soft 250; printed hard limit 10,000 conflicts with the rated size and with the workload limit of 250

  - id: AS-LIM-005
    system: illumio_pce
    parameter: total_workloads_4x2
    value: 125000
    unit: objects
    range: [100000, 125000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 125000, soft limit 100000; managed plus unmanaged

  - id: AS-LIM-006
    system: illumio_pce
    parameter: total_workloads_2x2
    value: 50000
    unit: objects
    range: [40000, 50000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 50000, soft limit 40000; managed plus unmanaged

  - id: AS-LIM-007
    system: illumio_pce
    parameter: total_workloads_2x2_small
    value: 12500
    unit: objects
    range: [10000, 12500]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 12500, soft limit 10000; managed plus unmanaged

  - id: AS-LIM-008
    system: illumio_pce
    parameter: total_rules
    value: 50000
    unit: objects
    range: [40000, 50000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 50000, soft limit 40000; Supercluster-wide

  - id: AS-LIM-009
    system: illumio_pce
    parameter: total_labels
    value: 25000
    unit: objects
    range: [20000, 25000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 25000, soft limit 20000; Supercluster-wide

  - id: AS-LIM-010
    system: illumio_pce
    parameter: total_label_groups
    value: 10000
    unit: objects
    range: [8000, 10000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 10000, soft limit 8000; Supercluster-wide

  - id: AS-LIM-011
    system: illumio_pce
    parameter: total_ip_list_entries
    value: 10000
    unit: objects
    range: [8000, 10000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 10000, soft limit 8000; Supercluster-wide

  - id: AS-LIM-012
    system: illumio_pce
    parameter: total_active_pairing_keys
    value: 5000
    unit: objects
    range: [1200, 5000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 5000, soft limit 1200; Supercluster-wide

  - id: AS-LIM-013
    system: illumio_pce
    parameter: total_service_bindings
    value: 100000
    unit: objects
    range: [90000, 100000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 100000, soft limit 90000; Supercluster-wide

  - id: AS-LIM-014
    system: illumio_pce
    parameter: total_org_permissions
    value: 35000
    unit: objects
    range: [10000, 35000]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 35000, soft limit 10000; Supercluster-wide

  - id: AS-LIM-015
    system: illumio_pce
    parameter: total_active_sessions
    value: 125
    unit: objects
    range: [100, 125]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 125, soft limit 100; logins per PCE; refused beyond

  - id: AS-LIM-016
    system: illumio_pce
    parameter: total_actors_per_rule
    value: 200
    unit: objects
    range: [50, 200]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 200, soft limit 50; per rule

  - id: AS-LIM-017
    system: illumio_pce
    parameter: hard_limit_response
    value: 406
    unit: http code
    range: [406, 406]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: creation fails and hard_limit_exceeded is logged; parallel transactions can both fail

  - id: AS-LIM-018
    system: illumio_pce
    parameter: total_workloads_snc
    value: 250
    unit: objects
    range: [200, 250]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: object limits named but not listed'
    why: hard limit 250, soft limit 200; same table prints 10,000 as hard VEN limit of this type, which cannot be
      reached

  - id: AS-LIM-019
    system: supercluster
    parameter: limit_change_propagation
    value: 1800
    unit: s
    range: [0, 1800]
    distribution: {kind: uniform, lo: 0, hi: 1800}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: VEN limit changed on the leader reaches members within 30 min'
    why: bound from the guide; uniform inside

  - id: AS-HLT-001
    system: illumio_pce
    parameter: cpu_warning
    value: 95
    unit: percent
    range: [95, 95]
    distribution: {kind: fixed}
    status: documented
    source: Illumio PCE Health Metrics Reference (docs.illumio.com/asp/19.3, docs.illumio.com/core/21.5, product-docs-repo.illumio.com
      Core/24.2)
    completes: 'Supercluster guide 23.5: 95% thresholds and 30 s lag without a time base'
    why: syslog notice after 1 min, warning after 5 min at 95% or more

  - id: AS-HLT-002
    system: illumio_pce
    parameter: cpu_warning_hold
    value: 300
    unit: s
    range: [60, 300]
    distribution: {kind: fixed}
    status: documented
    source: Illumio PCE Health Metrics Reference (docs.illumio.com/asp/19.3, docs.illumio.com/core/21.5, product-docs-repo.illumio.com
      Core/24.2)
    completes: 'Supercluster guide 23.5: 95% thresholds and 30 s lag without a time base'
    why: duration before the warning

  - id: AS-HLT-003
    system: illumio_pce
    parameter: memory_notice
    value: 80
    unit: percent
    range: [80, 80]
    distribution: {kind: fixed}
    status: documented
    source: Illumio PCE Health Metrics Reference (docs.illumio.com/asp/19.3, docs.illumio.com/core/21.5, product-docs-repo.illumio.com
      Core/24.2)
    completes: 'Supercluster guide 23.5: 95% thresholds and 30 s lag without a time base'
    why: notice 80, warning 95; an API sample already marks 85 as warning

  - id: AS-HLT-004
    system: illumio_pce
    parameter: disk_notice
    value: 90
    unit: percent
    range: [90, 90]
    distribution: {kind: fixed}
    status: documented
    source: Illumio PCE Health Metrics Reference (docs.illumio.com/asp/19.3, docs.illumio.com/core/21.5, product-docs-repo.illumio.com
      Core/24.2)
    completes: 'Supercluster guide 23.5: 95% thresholds and 30 s lag without a time base'
    why: notice 90, warning 95, also for inodes

  - id: AS-HLT-005
    system: illumio_pce
    parameter: db_replica_lag_warning
    value: 30
    unit: s
    range: [30, 30]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: lag warning above 30 s; which lag'
    why: policy and traffic database replicas; hold time is tunable separately

  - id: AS-HLT-006
    system: illumio_pce
    parameter: cpu_condition_expected_to_clear
    value: 1200
    unit: s
    range: [1200, 1800]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: 95% thresholds and 30 s lag without a time base'
    why: under 20 min normal, act from 30 min

  - id: AS-HLT-007
    system: illumio_pce
    parameter: health_field_values
    value: normal, warning, critical
    unit: enum
    range: [null, null]
    status: documented
    source: Illumio REST APIs 25.2 (github harry10148/illumio_ops, docs/REST_APIs_25_2.md, commit 963e160e)
    completes: 'Supercluster guide 23.5: health page; API fields not listed'
    why: also node fields runlevel, uptime, cpu, disk, memory, services (running, partial, not running, optional,
      unknown), network.replication intracluster or intercluster with lag_seconds

  - id: AS-HLT-008
    system: illumio_pce
    parameter: syslog_severity_map
    value: normal INFO, warning WARN, critical ERR
    unit: enum
    range: [null, null]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: health states normal, warning, critical; alert path'
    why: leader adds cluster=healthy or degraded and missing=n

  - id: AS-HLT-009
    system: illumio_pce
    parameter: critical_when_required_service_missing
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: health states normal, warning, critical; alert path'
    why: or any metric beyond its critical threshold

  - id: AS-HLT-010
    system: supercluster
    parameter: health_page_refresh
    value: 60
    unit: s
    range: [60, 60]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: Supercluster health page refresh'
    why: fixed period of the leader page; delays what an operator sees

  - id: AS-LDR-001
    system: supercluster
    parameter: returning_leader_that_was_dropped
    value: rejoins as a leader
    unit: behaviour
    range: ['rejoins as a leader', 'stays apart as a leader of itself', 'is refused']
    distribution: {kind: fixed}
    status: inferred
    source: Supercluster guide 23.5, Assign New Leader When Leader Has Failed (warning)
    completes: SC-LEADER-004 says that it rejoins wrongly as leader but not what survivors do with its streams
    why: the guide warns of two leaders and corrupted data, so survivors' streams accept it unless isolated; both other branches are switches

  - id: AS-LDR-002
    system: supercluster
    parameter: runlevel_after_power_return
    value: 5
    unit: runlevel
    range: [1, 5]
    distribution: {kind: fixed}
    status: assumed
    source: none found
    completes: SC-LEADER-004, what a PCE does when its power comes back
    why: services start to the runlevel last set; a cautious site may boot to 1

  - id: AS-LDR-003
    system: supercluster
    parameter: promotion_reconciles_with_fresher_survivors
    value: 0
    unit: boolean
    range: [0, 1]
    distribution: {kind: fixed}
    status: assumed
    source: none found; Slony streams are per origin and subscriber
    completes: SC-LEADER-009, which changes are absent after a promotion
    why: no command of the guide fetches a lost leader's changes from another member

  - id: AS-LDR-004
    system: supercluster
    parameter: conflicting_share_of_writes_with_two_leaders
    value: 0.1
    unit: fraction of overlapping writes
    range: [0, 1]
    distribution: {kind: uniform, lo: 0, hi: 0.3}
    status: assumed
    source: none found
    completes: SC-LEADER-004, how much data two leaders may corrupt
    why: only writes to the same objects collide; the share depends on how the work is split

  - id: AS-LDR-005
    system: supercluster
    parameter: writers_move_to_new_leader
    value: 600
    unit: s
    range: [60, 14400]
    distribution: {kind: lognormal, median: 600, p95: 3600}
    status: assumed
    source: none found
    completes: SC-ROLE facts on where policy is written; who writes where after a promotion
    why: people are told within minutes, scripts with a fixed FQDN stay until somebody edits them

  - id: AS-LDR-006
    system: supercluster
    parameter: writers_of_a_load
    value: 5
    unit: writers
    range: [1, 1000]
    status: assumed
    source: none found
    completes: how many people and scripts write policy, each of whom moves to a new leader on its own
    why: a small policy team with one or two scripts; with a single writer two leaders never both have one

  - id: AS-MBR-001
    system: supercluster
    parameter: join_time_fixed_part
    value: 600
    unit: s
    range: [300, 1800]
    status: inferred
    source: none found
    completes: 'AS-OPS-001''s fixed part: runlevel drop, schema, subscriptions'
    why: 'join_time_formula names 600 s'

  - id: AS-MBR-002
    system: supercluster
    parameter: join_time_for_each_pce_present
    value: 120
    unit: s
    range: [0, 600]
    status: assumed
    source: none found
    completes: 'SC-DEPLOY-010: a join takes longer the more PCEs are there; no figure'
    why: 'two subscriptions more for each PCE, a minute each'

  - id: AS-MBR-003
    system: supercluster
    parameter: initial_copy_throughput
    value: 15
    unit: MB/s
    range: [2, 40]
    distribution: {kind: triangular, lo: 2, mode: 8, hi: 40}
    status: assumed
    source: none found
    completes: 'AS-OPS-001 names a throughput without a figure'
    why: 'with 15 GB between half an hour and an hour, as the two printed figures of SC-DOC-016'

  - id: AS-MBR-004
    system: supercluster
    parameter: round_trip_that_breaks_a_join
    value: 0.5
    unit: s
    range: [0.2, 5]
    status: assumed
    source: none found
    completes: 'SC-DEPLOY-012: latency can make a join fail; no figure'
    why: 'beyond any terrestrial path, so only a degraded one breaks a join'

  - id: AS-MBR-005
    system: supercluster
    parameter: init_leader_time
    value: 120
    unit: s
    range: [30, 900]
    distribution: {kind: lognormal, median: 120, p95: 400}
    status: assumed
    source: none found
    completes: 'SC-CMD-009: no duration is given'
    why: 'a local change of role and some subscriptions'

  - id: AS-MBR-006
    system: supercluster
    parameter: leave_time
    value: 120
    unit: s
    range: [30, 900]
    distribution: {kind: lognormal, median: 120, p95: 500}
    status: assumed
    source: none found
    completes: 'SC-CMD-015: no duration is given'
    why: 'like a drop, with the leaving PCE''s own clean-up'

  - id: AS-MBR-007
    system: supercluster
    parameter: replication_breaks_with_mismatched_leader_backups
    value: 1
    unit: probability
    range: [0, 1]
    status: assumed
    source: none found
    completes: 'SC-BACKUP-011: replication can fail; how often is not said'
    why: 'a drill that looks for the danger takes the warning at its word'

  - id: AS-MBR-008
    system: supercluster
    parameter: api_updates_per_second
    value: 20
    unit: 1/s
    range: [2, 200]
    status: assumed
    source: none found
    completes: 'SC-VEN-023 and SC-API-014: one request for each VEN; no rate'
    why: 'one client with a request every 50 ms'

  - id: AS-MBR-009
    system: supercluster
    parameter: soft_limit_share_of_hard_limit
    value: 0.8
    unit: fraction
    range: [0.5, 1]
    status: assumed
    source: none found
    completes: 'SC-LIMIT-001: soft and hard limits without figures'
    why: 'a warning that leaves a fifth'

  - id: AS-MBR-010
    system: supercluster
    parameter: pce_installation_time
    value: 5400
    unit: s
    range: [1800, 28800]
    distribution: {kind: lognormal, median: 5400, p95: 14400}
    status: assumed
    source: none found
    completes: 'SC-DEPLOY-002 and SC-RESTORE-018: installing a PCE; no figure'
    why: 'packages, runtime file and checks on four to six nodes'

  - id: AS-MBR-011
    system: supercluster
    parameter: backup_remap_time
    value: 600
    unit: s
    range: [120, 3600]
    distribution: {kind: lognormal, median: 600, p95: 1800}
    status: assumed
    source: none found
    completes: 'SC-MIGRATE-009: the remap script; no figure'
    why: 'reads and writes a dump of some GB and asks a few questions'

  - id: AS-MBR-012
    system: supercluster
    parameter: join_time_until_a_wrong_key_shows
    value: 300
    unit: s
    range: [10, 1800]
    status: assumed
    source: none found
    completes: 'SC-DEPLOY-004: a join with another key fails; when is not said'
    why: 'service discovery gives up after some minutes'

  - id: AS-OPS-001
    system: supercluster
    parameter: join_time_formula
    value: 600 s + database size / initial_copy_throughput
    unit: formula
    range: [600, 7200]
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: join takes 30 min in one place, an hour or more in another'
    why: 'fixed part: runlevel drop, dump of schema, subscriptions per peer'

  - id: AS-OPS-002
    system: supercluster
    parameter: restore_rejoin_time
    value: 3600
    unit: s
    range: [900, 10800]
    distribution: {kind: lognormal, median: 2700, p95: 7200}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: restore of a PCE takes an hour or more'
    why: dump restore plus re-subscription

  - id: AS-OPS-003
    system: illumio_pce
    parameter: policy_database_dump_throughput
    value: 40
    unit: MB/s
    range: [10, 150]
    distribution: {kind: triangular, lo: 10, mode: 40, hi: 150}
    status: assumed
    source: evol-monkey.blogspot.com/2013/10/parallel-pgdump-backups.html; blog.peerdb.io/how-can-we-make-pgdump-and-pgrestore-5-times-faster
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: back up each PCE; duration not given'
    why: single-stream compressed dump; parallel directory dumps are 4-9 times faster in one test

  - id: AS-OPS-004
    system: illumio_pce
    parameter: policy_database_restore_throughput
    value: 20
    unit: MB/s
    range: [5, 80]
    distribution: {kind: triangular, lo: 5, mode: 20, hi: 80}
    status: assumed
    source: evol-monkey.blogspot.com/2013/10/parallel-pgdump-backups.html; blog.peerdb.io/how-can-we-make-pgdump-and-pgrestore-5-times-faster
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: restore a PCE; duration not given'
    why: index rebuild dominates

  - id: AS-OPS-005
    system: illumio_pce
    parameter: traffic_database_dump_restore_400gb
    value: 10800
    unit: s
    range: [3600, 10800]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: backup and restore; large traffic databases'
    why: up to about 3 h downtime for 400 GB, i.e. 37 MB/s end to end

  - id: AS-OPS-006
    system: illumio_pce
    parameter: min_age_of_backup_before_restore
    value: 900
    unit: s
    range: [900, 900]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: restore procedure of a leader or member'
    why: restoring a dump younger than 15 min may apply policy to only some workloads

  - id: AS-OPS-007
    system: illumio_pce
    parameter: rpm_upgrade_time_per_node
    value: 300
    unit: s
    range: [120, 900]
    distribution: {kind: lognormal, median: 280, p95: 700}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: simple and rolling upgrade; step times not given'
    why: package of about 1 GB plus verification

  - id: AS-OPS-008
    system: illumio_pce
    parameter: database_migration_time
    value: 900
    unit: s
    range: [60, 7200]
    distribution: {kind: lognormal, median: 700, p95: 4500}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: database migration step of an upgrade'
    why: schema changes scale with database size; 15 min at 20 GB

  - id: AS-OPS-009
    system: supercluster
    parameter: rolling_upgrade_time_per_pce
    value: 3600
    unit: s
    range: [1800, 10800]
    distribution: {kind: lognormal, median: 3400, p95: 8000}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: rolling upgrade starts with the leader'
    why: stop, packages, migrate, runlevel 2 and 5, rejoin and catch-up

  - id: AS-OPS-010
    system: supercluster
    parameter: simple_upgrade_window
    value: 7200
    unit: s
    range: [3600, 28800]
    distribution: {kind: lognormal, median: 6800, p95: 18000}
    status: inferred
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: simple upgrade freezes REST and policy'
    why: all PCEs in parallel; slowest PCE plus 20 min table set-up

  - id: AS-OPS-011
    system: supercluster
    parameter: assign_leader_time
    value: 120
    unit: s
    range: [20, 600]
    distribution: {kind: lognormal, median: 90, p95: 400}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: assigning a new leader'
    why: command itself; the surrounding runlevel changes dominate

  - id: AS-OPS-012
    system: supercluster
    parameter: drop_pce_time
    value: 120
    unit: s
    range: [20, 900]
    distribution: {kind: lognormal, median: 90, p95: 500}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: dropping a failed PCE'
    why: configuration events must be confirmed by the remaining nodes

  - id: AS-OPS-013
    system: illumio_pce
    parameter: backup_interval
    value: 24
    unit: h
    range: [1, 168]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: regular backups; frequency left to the customer'
    why: nightly is common; leader and members separately

  - id: AS-OPS-014
    system: illumio_pce
    parameter: planned_maintenance
    value: 4
    unit: per PCE-year
    range: [1, 12]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: planned maintenance; frequency not given'
    why: quarterly

  - id: AS-OPS-015
    system: supercluster
    parameter: full_health_after_start
    value: 600
    unit: s
    range: [120, 600]
    distribution: {kind: triangular, lo: 120, mode: 300, hi: 600}
    status: documented
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: up to 10 min until health is normal'
    why: replication lag must first fall below its threshold

  - id: AS-UPG-001
    system: supercluster
    parameter: packages_newer_than_database
    value: start to runlevel 1 only
    unit: text
    range: [null, null]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: migrate is a step at runlevel 1; what happens without it is not said'
    why: software that expects new tables cannot run on the old schema; runlevel 1 is where databases are migrated

  - id: AS-UPG-002
    system: supercluster
    parameter: console_login_error_after_upgrade
    value: 0.02
    unit: probability
    range: [0, 0.2]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: a login error after an upgrade is called rare'
    why: rare per PCE, yet worth a step in the procedure

  - id: AS-UPG-003
    system: supercluster
    parameter: packages_do_not_go_back
    value: refused
    unit: text
    range: [null, null]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: no way back from an upgrade is described'
    why: a migrated database does not fit older packages; the way back is a restore

  - id: AS-UPG-004
    system: supercluster
    parameter: new_tables_of_the_drawn_time
    value: 10
    unit: tables
    range: [1, 100]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: the wait depends on the number of new tables, up to 20 min'
    why: AS-PCE-037 is taken as the time of a release with ten new tables, others in proportion

  - id: AS-UPG-005
    system: supercluster
    parameter: replication_between_minor_versions
    value: none
    unit: text
    range: [null, null]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: rolling is confined to one minor version; what else would do is not said'
    why: tables differ between minor versions, which is the reason for the rule; streams wait until both sides agree

  - id: AS-UPG-006
    system: supercluster
    parameter: changes_pending_at_the_stop_of_a_simple_upgrade
    value: delivered late
    unit: text
    range: [null, null]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: replication has to be drained first; why is not said'
    why: the log is kept in the database and goes on after the migration

  - id: AS-CMD-001
    system: supercluster
    parameter: interval_between_tries_of_a_command
    value: 10
    unit: s
    range: [1, 60]
    status: assumed
    source: Illumio Core 23.5 PCE Supercluster Deployment Guide
    completes: 'Supercluster guide 23.5: sub-commands take a retry count, 5 by default; the time between tries is not given'
    why: long enough for a flapping link to come back, short against the commands themselves

  - id: AS-SBY-001
    system: active_standby
    parameter: promote_command_time
    value: 600
    unit: s
    range: [120, 2400]
    distribution: {kind: lognormal, median: 540, p95: 1500}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: promotion command; duration not given'
    why: promotion of four databases and redis, then runlevel 2 to 5

  - id: AS-SBY-002
    system: active_standby
    parameter: promotion_refused_if_active_reachable
    value: 1
    unit: boolean
    range: [1, 1]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: 'Core 25.1 guide: promotion is refused while the active PCE is reachable'
    why: how reachability is tested is not published; assume one HTTPS call to the management port

  - id: AS-SBY-003
    system: active_standby
    parameter: reachability_check_timeout
    value: 30
    unit: s
    range: [5, 120]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: promotion is refused while the active PCE is reachable'
    why: typical HTTP client timeout with retries

  - id: AS-SBY-004
    system: active_standby
    parameter: full_recompute_after_promotion
    value: 1
    unit: boolean
    range: [0, 1]
    distribution: {kind: fixed}
    status: inferred
    source: Illumio Core 25.1 PCE Replication and Failover; Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin;
      full text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Core 25.1 guide: count of active (syncing) VENs rises after a promotion'
    why: set_server_redis_server is not in the replicated list and its loss forces a full recompute

  - id: AS-SBY-005
    system: active_standby
    parameter: recommended_dns_ttl
    value: 1800
    unit: s
    range: [30, 3600]
    distribution: {kind: fixed}
    status: documented
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: 'Core 25.1 guide: DNS or GTM repoint with a TTL such as 30 min'
    why: 'guide: for example 30 min; the HA chapter wants 30-60 s for DNS load balancing'

  - id: AS-SBY-006
    system: active_standby
    parameter: initial_setup_time
    value: database sizes / base_backup_throughput
    unit: formula
    range: [600, 43200]
    status: inferred
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: 'Core 25.1 guide: status stays PARTIAL during the first copy'
    why: 400 GB at 60 MB/s is 1.9 h

  - id: AS-SBY-007
    system: active_standby
    parameter: runlevel_of_active_during_setup
    value: 5
    unit: runlevel
    range: [1, 5]
    status: documented
    source: Illumio Core 25.1 PCE Replication and Failover
    completes: 'Core 25.1 guide: runlevels during set-up'
    why: 25.1 says the active may stay at 5; 25.2.10 states both 5 and 1 in adjacent steps

  - id: AS-SBY-008
    system: active_standby
    parameter: dns_or_gtm_change_effort
    value: 600
    unit: s
    range: [60, 3600]
    distribution: {kind: lognormal, median: 480, p95: 1800}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: DNS or GTM repoint after promotion'
    why: operator or change ticket; GTM already monitoring is near zero

  - id: AS-SBY-009
    system: active_standby
    parameter: promote_check_polling
    value: 60
    unit: s
    range: [10, 300]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: repeat the promotion check until it is done'
    why: operator polling

  - id: AS-SBY-010
    system: active_standby
    parameter: old_active_comes_back_unfenced
    value: 0.05
    unit: probability
    range: [0, 0.3]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core 25.1 guide: promote only after the active PCE is stopped; its later return not covered'
    why: auto-start at power-on is the default, so an unattended restart brings it up as active

  - id: AS-NET-001
    system: infra
    parameter: rtt_us_east_europe
    value: 80
    unit: ms
    range: [70, 100]
    distribution: {kind: triangular, lo: 70, mode: 80, hi: 100}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: PCEs in several regions; latency not given'
    why: Washington-London 75, Washington-Frankfurt 91-95

  - id: AS-NET-002
    system: infra
    parameter: rtt_us_east_asia
    value: 168
    unit: ms
    range: [140, 230]
    distribution: {kind: triangular, lo: 140, mode: 168, hi: 230}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: PCEs in several regions; latency not given'
    why: Washington-Tokyo 164-169, Dallas-Tokyo 142-145

  - id: AS-NET-003
    system: infra
    parameter: rtt_europe_asia
    value: 242
    unit: ms
    range: [160, 290]
    distribution: {kind: triangular, lo: 160, mode: 242, hi: 290}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: PCEs in several regions; latency not given'
    why: London-Tokyo 241-245, Frankfurt-Tokyo 233-264, Frankfurt-Sydney 249-288

  - id: AS-NET-004
    system: infra
    parameter: rtt_within_europe
    value: 13
    unit: ms
    range: [5, 30]
    distribution: {kind: triangular, lo: 5, mode: 13, hi: 30}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: PCEs in several regions; latency not given'
    why: London-Frankfurt 12-13, Frankfurt-Madrid 29

  - id: AS-NET-005
    system: infra
    parameter: rtt_between_zones
    value: 1.9
    unit: ms
    range: [0.5, 5]
    distribution: {kind: triangular, lo: 0.5, mode: 1.8, hi: 5}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md);
      measured Azure AZ latency (simonpainter.com/azure-latency-1)
    completes: 'Supercluster guide 23.5: split of one PCE over two buildings'
    why: IBM zones 1.75-2.2; Azure cross-zone 1.55 against 0.91 in zone

  - id: AS-NET-006
    system: infra
    parameter: rtt_same_zone
    value: 0.1
    unit: ms
    range: [0.05, 1]
    distribution: {kind: triangular, lo: 0.05, mode: 0.1, hi: 1}
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5: split of one PCE over two buildings'
    why: 0.08-0.1

  - id: AS-NET-007
    system: infra
    parameter: route_change_rtt_shift
    value: 13
    unit: percent
    range: [0, 30]
    status: published
    source: IBM Cloud VPC measured latency tables, Jun-Aug 2024 (github ibm-cloud-docs/vpc, _include-segments/network-latency.md)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: PCEs in several regions; latency not given'
    why: Frankfurt-Tokyo moved from 264 to 233 ms within three months

  - id: AS-NET-008
    system: infra
    parameter: packet_loss_wan
    value: 0.05
    unit: percent
    range: [0.001, 0.5]
    distribution: {kind: lognormal, median: 0.03, p95: 0.3}
    status: inferred
    source: Verizon Internet Dedicated SLA summaries (verizon.com business latency statistics; secondary copies t03imd.info,
      zoelone.com)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: packet loss not covered'
    why: carriers guarantee 99.5% delivery; typical loss is an order below

  - id: AS-NET-009
    system: infra
    parameter: wan_outage_rate
    value: 4
    unit: per link-year
    range: [1, 12]
    distribution: {kind: poisson_process, rate: 4, rate_unit: per link-year}
    status: inferred
    source: Verizon Private IP service level agreement (verizon.com/business/service_guide, PIP SLA; docslib.org/doc/6507087);
      survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: 99.9% availability with outages of about 2 h; 99.0% class gives ten times more

  - id: AS-NET-010
    system: infra
    parameter: wan_outage_software_share
    value: 0.6
    unit: fraction
    range: [0.4, 0.85]
    status: assumed
    source: survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: share of short, software-caused partitions

  - id: AS-NET-011
    system: infra
    parameter: wan_outage_duration_software
    value: 2.7
    unit: min
    range: [0.2, 60]
    distribution: {kind: lognormal, median: 2.7, p95: 19.9}
    status: published
    source: survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: 'CENIC: median 2.7, mean 6, 95th percentile 19.9 min; lognormal fits all three'

  - id: AS-NET-012
    system: infra
    parameter: wan_outage_duration_hardware
    value: 32
    unit: min
    range: [0.2, 5760]
    distribution: {kind: piecewise_loguniform, knots: [[0, 0.2], [0.5, 32], [0.75, 100], [0.95, 5328], [1, 5760]]}
    status: published
    source: survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: 'CENIC: median 32 min, mean over 8.2 h, 95th percentile 3.7 days'

  - id: AS-NET-013
    system: infra
    parameter: enterprise_connectivity_incident
    value: 165
    unit: min
    range: [10, 1440]
    distribution: {kind: lognormal, median: 165, p95: 900}
    status: published
    source: survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: 'HP managed networks: median 2 h 45 for top priority, 4 h 18 for all'

  - id: AS-NET-014
    system: infra
    parameter: datacentre_link_repair
    value: 5
    unit: min
    range: [0.5, 10080]
    distribution: {kind: lognormal, median: 5, p95: 300}
    status: published
    source: survey of published partition studies incl. CENIC SIGCOMM 2010, Microsoft SIGCOMM 2011, HP Labs HPL-2012-101
      (github aphyr/partitions-post)
    completes: 'Supercluster guide 23.5: node loss inside a site; partitions not covered'
    why: 'Microsoft study: median about 5 min, up to a week'

  - id: AS-NET-015
    system: infra
    parameter: carrier_repair_target
    value: 4
    unit: h
    range: [2, 24]
    status: published
    source: Verizon Private IP service level agreement (verizon.com/business/service_guide, PIP SLA; docslib.org/doc/6507087)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: link loss between PCEs; frequency and length not given'
    why: 2-24 h by service class and region

  - id: AS-NET-016
    system: infra
    parameter: resolvers_extending_ttl
    value: 0.0874
    unit: fraction of resolvers
    range: [0, 0.15]
    status: published
    source: TTL Violation of DNS Resolvers in the Wild, PAM 2023 (ttl-violation-study.github.io)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: DNS failover; clients that keep old answers'
    why: 8.74% of measured resolvers prolong TTLs

  - id: AS-NET-017
    system: infra
    parameter: ttl_extension_when_violating
    value: 3600
    unit: s
    range: [300, 86400]
    distribution: {kind: lognormal, median: 1800, p95: 14400}
    status: assumed
    source: Windows DNS client cache bounds (explaintopic.com; O'Reilly text at trantor.is)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: DNS failover; clients that keep old answers'
    why: client caches cap at one day; enterprise minimum-cache settings are in the hour range

  - id: AS-NET-018
    system: infra
    parameter: lb_probe_interval
    value: 5
    unit: s
    range: [1, 30]
    distribution: {kind: fixed}
    status: published
    source: F5 LTM HTTP monitor defaults (docs.ansible.com bigip_monitor_http); community.f5.com article 287880
    completes: 'Supercluster guide 23.5 and Core HA 11.3 guide: load balancer probes; timing not given'
    why: LTM HTTP monitor default and common advice

  - id: AS-NET-019
    system: infra
    parameter: lb_mark_down_time
    value: 16
    unit: s
    range: [5, 90]
    distribution: {kind: fixed}
    status: assumed
    source: F5 LTM HTTP monitor defaults (docs.ansible.com bigip_monitor_http); community.f5.com article 287880
    completes: 'Supercluster guide 23.5 and Core HA 11.3 guide: load balancer probes; timing not given'
    why: three intervals plus one second; the vendor timeout default was recalled, not displayed by any page opened

  - id: AS-NET-020
    system: infra
    parameter: gtm_probe_interval
    value: 30
    unit: s
    range: [10, 60]
    distribution: {kind: fixed}
    status: published
    source: F5 BIG-IP DNS HTTP monitor defaults (docs.ansible.com bigip_gtm_monitor_http)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: GTM failover; probe timing not given'
    why: BIG-IP DNS monitor default

  - id: AS-NET-021
    system: infra
    parameter: gtm_mark_down_time
    value: 120
    unit: s
    range: [30, 300]
    distribution: {kind: fixed}
    status: assumed
    source: F5 BIG-IP DNS HTTP monitor defaults (docs.ansible.com bigip_gtm_monitor_http)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: GTM failover; probe timing not given'
    why: vendor timeout default was recalled, not displayed; it must exceed the 30 s interval

  - id: AS-NET-022
    system: infra
    parameter: dns_ttl_for_pce_dns_balancing
    value: 45
    unit: s
    range: [30, 60]
    distribution: {kind: uniform, lo: 30, hi: 60}
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: DNS in front of core nodes'
    why: 30 to 60 s

  - id: AS-NET-023
    system: infra
    parameter: l4_lb_requirements
    value: L4 with SNAT, least connections or round robin, HTTP checks on core nodes
    unit: text
    range: [null, null]
    status: documented
    source: Illumio Core 25.2.10 Administration Guide (product-docs-repo.illumio.com/Tech-Docs/Core/25.2/Admin; full
      text copy in github harry10148/illumio_ops, docs folder, commit 963e160e)
    completes: 'Supercluster guide 23.5: load balancer in front of core nodes'
    why: preferred over DNS because it reacts faster

  - id: AS-NET-024
    system: supercluster
    parameter: purpose_of_port_5532
    value: the leader's queries of members for its map
    unit: text
    range: [null, null]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: the port is listed from the leader''s core nodes to data nodes, its purpose is not'
    why: the map is the one thing that the leader fetches from data nodes of members; replication has 5432

  - id: AS-NET-025
    system: supercluster
    parameter: purpose_of_management_port_between_pces
    value: requests that the leader passes on to members, as in reassigning VENs
    unit: text
    range: [null, null]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: the port is listed from the leader''s core nodes to members'' names, its purpose is not'
    why: the management port carries the API; what the leader does for a VEN of a member is asked of that member

  - id: AS-NET-026
    system: supercluster
    parameter: purpose_of_port_8300
    value: calls between nodes while a PCE joins
    unit: text
    range: [null, null]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: the port is listed between all nodes, its purpose is not'
    why: 8300 and 8302 are the ports of a widely used service directory, where 8300 carries calls to servers

  - id: AS-INF-001
    system: infra
    parameter: server_failure_rate
    value: 5
    unit: percent per year
    range: [2, 8]
    distribution: {kind: poisson_process, rate: 0.05, rate_unit: per machine-year}
    status: inferred
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08);
      Vishwanath and Nagappan, SoCC 2010 (research.microsoft.com pubs 120439)
    completes: 'all guides: failures happen; frequency not given'
    why: 'Dean: 2-4% of machines a year; a 2010 study reports about 8% with a hardware incident (figure recalled,
      not displayed)'

  - id: AS-INF-002
    system: infra
    parameter: machine_crash_rate
    value: 1
    unit: per machine-year
    range: [0.3, 2]
    distribution: {kind: poisson_process, rate: 1, rate_unit: per machine-year}
    status: inferred
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08)
    completes: 'all guides: failures happen; frequency not given'
    why: Dean counts at least two crashes a year per commodity machine; halved for enterprise VMs

  - id: AS-INF-003
    system: infra
    parameter: server_repair_time
    value: 8
    unit: h
    range: [1, 72]
    distribution: {kind: lognormal, median: 6, p95: 40}
    status: assumed
    source: no public source found; reasoned default
    completes: 'all guides: replacement of a failed node; time not given'
    why: spare VM 1 h, next-business-day parts 1-3 days

  - id: AS-INF-004
    system: infra
    parameter: vm_ha_detection
    value: 15
    unit: s
    range: [12, 18]
    distribution: {kind: fixed}
    status: published
    source: VMware vSphere, Failure Detection and Host Network Isolation (vdc-repo.vmware.com)
    completes: 'all guides: virtual machines; restart after host loss not covered'
    why: host declared failed after 15 s; isolation after 12 s

  - id: AS-INF-005
    system: infra
    parameter: vm_restart_and_boot
    value: 150
    unit: s
    range: [60, 600]
    distribution: {kind: lognormal, median: 140, p95: 360}
    status: assumed
    source: no public source found; reasoned default
    completes: 'all guides: virtual machines; restart after host loss not covered'
    why: placement, boot, agent start

  - id: AS-INF-006
    system: infra
    parameter: disk_failure_rate_hdd
    value: 1.55
    unit: percent per year
    range: [1.3, 2.3]
    status: published
    source: Backblaze Drive Stats 2024 and Q3 2025 (backblaze.com; copies noise.getoto.net, publicnow.com)
    completes: 'all guides: failures happen; frequency not given'
    why: '2024: 1.57; Q3 2025: 1.55; Q2 2023: 2.28'

  - id: AS-INF-007
    system: infra
    parameter: disk_failure_rate_ssd
    value: 0.9
    unit: percent per year
    range: [0.4, 2]
    status: assumed
    source: Backblaze Drive Stats 2024 and Q3 2025 (backblaze.com; copies noise.getoto.net, publicnow.com)
    completes: 'all guides: failures happen; frequency not given'
    why: SSD fleet figures are near 1%; value not displayed

  - id: AS-INF-008
    system: infra
    parameter: rack_failure_rate
    value: 0.2
    unit: per rack-year
    range: [0.05, 0.5]
    distribution: {kind: poisson_process, rate: 0.2, rate_unit: per rack-year}
    status: inferred
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08)
    completes: 'all guides: several nodes lost at once; frequency not given'
    why: 20 of roughly 45-60 racks fail in a first year, 1-6 h each; steady state lower

  - id: AS-INF-009
    system: infra
    parameter: rack_outage_duration
    value: 3
    unit: h
    range: [1, 6]
    distribution: {kind: uniform, lo: 1, hi: 6}
    status: published
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08)
    completes: 'all guides: several nodes lost at once; frequency not given'
    why: 1-6 h

  - id: AS-INF-010
    system: infra
    parameter: power_unit_outage
    value: 6
    unit: h
    range: [2, 12]
    distribution: {kind: triangular, lo: 2, mode: 6, hi: 12}
    status: published
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08)
    completes: 'all guides: room-level loss; frequency not given'
    why: one per large cluster-year, about 6 h

  - id: AS-INF-011
    system: infra
    parameter: datacentre_outage_rate
    value: 0.18
    unit: per site-year
    range: [0.05, 0.3]
    distribution: {kind: poisson_process, rate: 0.18, rate_unit: per site-year}
    status: published
    source: Uptime Institute outage analyses 2022 and 2024 (journal.uptimeinstitute.com/making-sense-of-the-outage-numbers;
      amerruss.com commentary)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: loss of a whole PCE; frequency and length not given'
    why: '2024 commentary derives 18.3% a year; 2022 survey: four in five operators had some outage in three years'

  - id: AS-INF-012
    system: infra
    parameter: datacentre_outage_severe_share
    value: 0.25
    unit: fraction
    range: [0.1, 0.3]
    status: inferred
    source: Uptime Institute outage analyses 2022 and 2024 (journal.uptimeinstitute.com/making-sense-of-the-outage-numbers;
      amerruss.com commentary)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: loss of a whole PCE; frequency and length not given'
    why: about one operator in five had a serious or severe outage in three years, against four in five with any

  - id: AS-INF-013
    system: infra
    parameter: datacentre_outage_duration
    value: 4
    unit: h
    range: [0.5, 72]
    distribution: {kind: lognormal, median: 4, p95: 30}
    status: assumed
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08);
      Uptime Institute outage analyses 2022 and 2024 (journal.uptimeinstitute.com/making-sense-of-the-outage-numbers;
      amerruss.com commentary)
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: loss of a whole PCE; frequency and length not given'
    why: 6 h power unit, 1-2 days overheating; no distribution displayed

  - id: AS-INF-014
    system: infra
    parameter: site_destroyed_share
    value: 0.01
    unit: fraction of site outages
    range: [0.001, 0.03]
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5: rebuild of a destroyed PCE'
    why: fires and floods are rare but drive restore procedures

  - id: AS-INF-015
    system: infra
    parameter: network_maintenance_glitches
    value: 4
    unit: per cluster-year
    range: [1, 8]
    distribution: {kind: poisson_process, rate: 4, rate_unit: per cluster-year}
    status: published
    source: J. Dean, LADIS 2009 and Google I/O 2008 figures (surana.wordpress.com/2009/03/19; jjinux.com/2015/08)
    completes: 'all guides: short connectivity trouble; frequency not given'
    why: 8 maintenances a year, about 4 with 30 min of random loss

  - id: AS-INF-016
    system: infra
    parameter: correlated_failure_share
    value: 0.1
    unit: fraction
    range: [0.02, 0.3]
    status: assumed
    source: no public source found; reasoned default
    completes: 'all guides: failures are described one at a time'
    why: shared host, power or change; keep as a scenario knob

  - id: AS-HUM-001
    system: infra
    parameter: page_acknowledge_on_call
    value: 5
    unit: min
    range: [1, 30]
    distribution: {kind: lognormal, median: 4, p95: 20}
    status: published
    source: Google SRE book, ch. 11 Being On-Call (sre.google/sre-book/being-on-call)
    completes: 'the vendor guides: manual steps; human delay not given'
    why: 5 min for time-critical, 30 min for others as agreed response times

  - id: AS-HUM-002
    system: infra
    parameter: page_acknowledge_business_hours_only
    value: 8
    unit: h
    range: [0.1, 64]
    status: assumed
    source: no public source found; reasoned default
    completes: 'the vendor guides: manual steps; human delay not given'
    why: 'no on-call: next working morning; drawn from the calendar'

  - id: AS-HUM-003
    system: infra
    parameter: time_to_notice_without_alert
    value: 30
    unit: min
    range: [5, 240]
    distribution: {kind: lognormal, median: 25, p95: 180}
    status: assumed
    source: no public source found; reasoned default
    completes: 'the vendor guides: manual steps; human delay not given'
    why: dashboard or user complaint

  - id: AS-HUM-004
    system: infra
    parameter: diagnose_and_decide_failover
    value: 30
    unit: min
    range: [5, 180]
    distribution: {kind: lognormal, median: 25, p95: 120}
    status: assumed
    source: no public source found; reasoned default
    completes: 'the vendor guides: manual steps; human delay not given'
    why: includes confirming the active side is really down

  - id: AS-HUM-005
    system: infra
    parameter: incident_total_effort
    value: 126
    unit: min
    range: [20, 600]
    distribution: {kind: lognormal, median: 95, p95: 350}
    status: published
    source: PagerDuty State of Digital Operations 2021 (pagerduty.com/state-of-digital-ops)
    completes: 'the vendor guides: manual steps; cross-check of the summed delays'
    why: mean time to resolve in 2021 data, 1.2 responders

  - id: AS-HUM-006
    system: infra
    parameter: time_per_manual_command
    value: 60
    unit: s
    range: [15, 300]
    distribution: {kind: lognormal, median: 50, p95: 180}
    status: assumed
    source: no public source found; reasoned default
    completes: 'all guides: numbered manual procedures; pace not given'
    why: type, read, check before the next step; excludes command run time

  - id: AS-HUM-007
    system: infra
    parameter: error_per_procedure_step
    value: 0.003
    unit: probability
    range: [0.0005, 0.02]
    status: published
    source: HEART summary (grid4apps.com/human-error) and Swain and Guttman extract (psychlab1.hanover.edu HumanFactors
      Day2)
    completes: 'all guides: numbered manual procedures; error rate not given'
    why: nominal human unreliability for procedural restore work; stress multiplies it 2-5

  - id: AS-HUM-008
    system: infra
    parameter: wrong_status_not_recognised
    value: 0.01
    unit: probability
    range: [0.001, 0.05]
    status: published
    source: HEART summary (grid4apps.com/human-error) and Swain and Guttman extract (psychlab1.hanover.edu HumanFactors
      Day2)
    completes: 'all guides: waits and status checks between steps'
    why: handbook value for overlooking a wrong indication

  - id: AS-HUM-009
    system: infra
    parameter: dns_change_lead_time
    value: 15
    unit: min
    range: [2, 240]
    distribution: {kind: lognormal, median: 12, p95: 90}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: manual DNS change; lead time not given'
    why: self-service against a ticketed change

  - id: AS-HUM-010
    system: infra
    parameter: approval_for_site_failover
    value: 20
    unit: min
    range: [0, 240]
    distribution: {kind: lognormal, median: 15, p95: 120}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Supercluster guide 23.5 and Core 25.1 guide: manual DNS change; lead time not given'
    why: management decision; zero if pre-approved

  - id: AS-HUM-011
    system: supercluster
    parameter: old_leader_not_isolated
    value: 0.02
    unit: probability
    range: [0.003, 0.2]
    status: assumed
    source: HEART summary (grid4apps.com/human-error) and Swain and Guttman extract (psychlab1.hanover.edu HumanFactors
      Day2)
    completes: 'Supercluster guide 23.5: two leaders corrupt data, so isolate the old one first'
    why: a step with no tool support, about 5-10 times the nominal error rate

  - id: AS-IVC-001
    system: ivanti_core
    parameter: heartbeat_interval
    value: 5
    unit: min
    range: [1, 60]
    status: assumed
    source: Ivanti EPMM 11.x HA pages, Step 6 and overview (help.ivanti.com/mi/help/en_US/core/11.x/ha/HighAvailMgmt)
    completes: 'Core HA 11.3 guide: HA settings listed without defaults'
    why: all public pages list the field and no value; minutes-scale polling of a status page

  - id: AS-IVC-002
    system: ivanti_core
    parameter: consecutive_failures
    value: 3
    unit: count
    range: [1, 10]
    status: assumed
    source: Ivanti EPMM 11.x HA pages, Step 6 and overview (help.ivanti.com/mi/help/en_US/core/11.x/ha/HighAvailMgmt)
    completes: 'Core HA 11.3 guide: HA settings listed without defaults'
    why: common convention; advice is to keep vendor defaults

  - id: AS-IVC-003
    system: ivanti_core
    parameter: recheck_interval
    value: 1
    unit: min
    range: [0.25, 10]
    status: assumed
    source: Ivanti EPMM 11.x HA pages, Step 6 and overview (help.ivanti.com/mi/help/en_US/core/11.x/ha/HighAvailMgmt)
    completes: 'Core HA 11.3 guide: HA settings listed without defaults'
    why: retry wait after a failed attempt, shorter than the heartbeat

  - id: AS-IVC-004
    system: ivanti_core
    parameter: detection_time
    value: 7
    unit: min
    range: [1, 80]
    status: inferred
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: failure detection'
    why: up to one heartbeat plus (n-1) rechecks

  - id: AS-IVC-005
    system: ivanti_core
    parameter: run_every
    value: 60
    unit: min
    range: [60, 1440]
    distribution: {kind: fixed}
    status: documented
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: run-every setting of the sync'
    why: not more often than every 60 min; users lengthen it to avoid overlap

  - id: AS-IVC-006
    system: ivanti_core
    parameter: if_failure_detected
    value: promote_to_primary
    unit: option
    range: [keep_in_standby, promote_to_primary]
    status: inferred
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: choice of action when a failure is detected'
    why: overview says automatic role swap is the usual set-up; factory default unknown

  - id: AS-IVC-007
    system: ivanti_core
    parameter: database_size_per_device
    value: 0.5
    unit: MB
    range: [0.1, 2]
    distribution: {kind: lognormal, median: 0.4, p95: 1.5}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core HA 11.3 guide: review sync completion times against the interval; durations not given'
    why: device, app and log rows

  - id: AS-IVC-008
    system: ivanti_core
    parameter: sync_fixed_time
    value: 5
    unit: min
    range: [2, 15]
    distribution: {kind: triangular, lo: 2, mode: 5, hi: 15}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core HA 11.3 guide: review sync completion times against the interval; durations not given'
    why: service stop, dump, checks, restart on the standby

  - id: AS-IVC-009
    system: ivanti_core
    parameter: sync_throughput
    value: 15
    unit: MB/s
    range: [3, 60]
    distribution: {kind: triangular, lo: 3, mode: 15, hi: 60}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core HA 11.3 guide: review sync completion times against the interval; durations not given'
    why: SSH copy plus database load on the standby

  - id: AS-IVC-010
    system: ivanti_core
    parameter: incremental_fraction
    value: 0.2
    unit: fraction
    range: [0.05, 1]
    status: assumed
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: a sync replicates the changes it detects; share not given'
    why: database may be reloaded whole; files incremental

  - id: AS-IVC-011
    system: ivanti_core
    parameter: sync_failure_probability
    value: 0.01
    unit: per sync
    range: [0.001, 0.1]
    status: assumed
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: sync status is to be reviewed'
    why: overlap, disk space, key or network trouble

  - id: AS-IVC-012
    system: ivanti_core
    parameter: promote_time
    value: 8
    unit: min
    range: [3, 20]
    distribution: {kind: lognormal, median: 7, p95: 15}
    status: inferred
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: automatic promotion of the secondary'
    why: standby runs without its web server (test plan starts it by hand), so promotion includes a Tomcat start

  - id: AS-IVC-013
    system: ivanti_core
    parameter: data_lost_at_failover
    value: time since start of last good sync
    unit: formula
    range: [0, 1440]
    status: inferred
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: recovery point not given'
    why: all changes and check-ins after the last completed sync are missing on the new active

  - id: AS-IVC-014
    system: ivanti_core
    parameter: device_check_in_interval
    value: 240
    unit: min
    range: [15, 1440]
    status: assumed
    source: Ivanti Core 11.x Sync policies (help.ivanti.com/mi/help/en_US/core/11.x/gsg)
    completes: 'Core HA 11.3 guide: devices check in with the active Core; interval not given'
    why: sync policy value recalled as 240; page found but the row was cut off

  - id: AS-IVC-015
    system: ivanti_core
    parameter: first_syncs_after_policy_change
    value: 3
    unit: min
    range: [3, 3]
    distribution: {kind: fixed}
    status: documented
    source: Ivanti Core 11.x Sync policies (help.ivanti.com/mi/help/en_US/core/11.x/gsg)
    completes: 'Core HA 11.3 guide: devices check in with the active Core; interval not given'
    why: first three syncs 3 min apart, then the set interval (stated for one OS family)

  - id: AS-IVC-016
    system: ivanti_core
    parameter: compliance_check_interval
    value: 24
    unit: h
    range: [2, 24]
    distribution: {kind: fixed}
    status: documented
    source: Ivanti EPMM 11.x Managing device compliance checks (help.ivanti.com/mi/help/en_US/CORE/11.x/dmgw)
    completes: 'Core HA 11.3 guide: server-side work between check-ins not covered'
    why: options 2, 4, 8, 12, 24 h; short values hurt performance

  - id: AS-IVC-017
    system: ivanti_core
    parameter: lb_probe_interval
    value: 10
    unit: s
    range: [5, 60]
    status: assumed
    source: F5 LTM HTTP monitor defaults (docs.ansible.com bigip_monitor_http); community.f5.com article 287880
    completes: 'Core HA 11.3 guide: load balancer monitors; timing not given'
    why: guide gives pages and strings, not timing

  - id: AS-IVC-018
    system: ivanti_core
    parameter: lb_mark_down_time
    value: 31
    unit: s
    range: [16, 180]
    status: assumed
    source: F5 LTM HTTP monitor defaults (docs.ansible.com bigip_monitor_http); community.f5.com article 287880
    completes: 'Core HA 11.3 guide: load balancer monitors; timing not given'
    why: three intervals plus one

  - id: AS-IVC-019
    system: ivanti_core
    parameter: probe_gap_no_route
    value: 1
    unit: boolean
    range: [1, 1]
    status: inferred
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: load balancer rule uses the state of both Cores'
    why: once the secondary is promoted its page no longer says Standby, so the rule must be sticky or traffic is
      lost

  - id: AS-IVC-020
    system: ivanti_core
    parameter: software_upgrade_time
    value: 60
    unit: min
    range: [30, 180]
    distribution: {kind: lognormal, median: 55, p95: 150}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core HA 11.3 guide: upgrade order; duration not given'
    why: download, install, reboot, schema change

  - id: AS-IVC-021
    system: ivanti_core
    parameter: restart_time
    value: 10
    unit: min
    range: [5, 25]
    distribution: {kind: lognormal, median: 9, p95: 20}
    status: assumed
    source: no public source found; reasoned default
    completes: 'Core HA 11.3 guide: restart of a Core; duration not given'
    why: appliance boot plus Tomcat

  - id: AS-IVC-022
    system: ivanti_core
    parameter: clock_skew_between_cores
    value: 1
    unit: s
    range: [0, 60]
    status: assumed
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: clocks of both Cores must match'
    why: NTP normally below 1 s; scenario knob for failure

  - id: AS-IVC-023
    system: ivanti_core
    parameter: resync_before_swap_back
    value: full or incremental sync in the other direction
    unit: formula
    range: [null, null]
    status: documented
    source: Ivanti Core 11.3 High Availability Management Guide
    completes: 'Core HA 11.3 guide: administrator syncs Primary from Secondary before the roles swap back'
    why: administrator runs a sync from the secondary before roles return; load balancer does not resume by itself

  - id: AS-AOS-001
    system: asyncos
    parameter: ping_interval
    value: 60
    unit: s
    range: [60, 60]
    distribution: {kind: fixed}
    status: documented
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: machines ping each other once a minute'
    why: every machine pings every other once a minute

  - id: AS-AOS-002
    system: asyncos
    parameter: ping_timeout
    value: 30
    unit: s
    range: [5, 120]
    distribution: {kind: triangular, lo: 5, mode: 30, hi: 120}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: unreachable machine is alerted; timeout not given'
    why: timeout alert exists; value not public

  - id: AS-AOS-003
    system: asyncos
    parameter: disconnect_detection
    value: 60
    unit: s
    range: [5, 180]
    distribution: {kind: uniform, lo: 5, hi: 120}
    status: inferred
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: disconnect alert; delay not given'
    why: uniform over one ping period plus the timeout; a reset connection is seen at once

  - id: AS-AOS-004
    system: asyncos
    parameter: automatic_reconnect_time
    value: 10
    unit: s
    range: [1, 60]
    distribution: {kind: lognormal, median: 8, p95: 60}
    status: documented
    source: AsyncOS 7.6 Advanced Configuration Guide, cluster communication (manualsbrain.com/en/manuals/1716214,
      page 371)
    completes: 'AsyncOS clusters chapter: automatic reconnection'
    why: 'older guide: rejoin within seconds, no manual step; otherwise at the next ping'

  - id: AS-AOS-005
    system: asyncos
    parameter: dropped_or_failed_alert_severity
    value: warning
    unit: severity
    range: [warning, warning]
    status: documented
    source: AsyncOS clustering alert table (1library.net/article/clustering-alerts-system-administration.y835pk4q)
    completes: 'AsyncOS clusters chapter: disconnect alert; severity not given'
    why: DROPPED and FAILED are warnings

  - id: AS-AOS-006
    system: asyncos
    parameter: auth_or_forward_alert_severity
    value: critical
    unit: severity
    range: [critical, critical]
    status: documented
    source: AsyncOS clustering alert table (1library.net/article/clustering-alerts-system-administration.y835pk4q)
    completes: 'AsyncOS clusters chapter: disconnect alert; severity not given'
    why: AUTH_ERROR and FORWARD_FAILED are critical

  - id: AS-AOS-007
    system: asyncos
    parameter: duplicate_alert_backoff
    value: first wait w, then each wait is w plus twice the last
    unit: rule
    range: [null, null]
    status: documented
    source: AsyncOS duplicate alert rule (dh1977-sma1.iphmx.com/help/sma_help/c_about_duplicate_alerts.html; manualsbrain.com
      1602510 page 340)
    completes: 'AsyncOS clusters chapter: disconnect alert; repetition not given'
    why: 5 s start gives 5, 15, 35, 75, 155, 315 s, capped by a maximum; 0 disables merging

  - id: AS-AOS-008
    system: asyncos
    parameter: duplicate_alert_initial
    value: 300
    unit: s
    range: [0, 3600]
    status: assumed
    source: AsyncOS duplicate alert rule (dh1977-sma1.iphmx.com/help/sma_help/c_about_duplicate_alerts.html; manualsbrain.com
      1602510 page 340)
    completes: 'AsyncOS clusters chapter: disconnect alert; repetition not given'
    why: 300 s initial and 3,600 s cap recalled from appliances, not displayed

  - id: AS-AOS-009
    system: asyncos
    parameter: ssh_lockout_attempts
    value: 10
    unit: failed logins in 2 min
    range: [10, 10]
    status: inferred
    source: AsyncOS 9.2 for Web, SSH blacklist alert (manualsbrain.com/ko/manuals/1705978, page 227)
    completes: 'AsyncOS clusters chapter: cluster communication over SSH'
    why: 'web appliance rule: address blocked for about a day; assumed equal on mail appliances'

  - id: AS-AOS-010
    system: asyncos
    parameter: commit_propagation_time
    value: 3
    unit: s
    range: [0.5, 30]
    distribution: {kind: lognormal, median: 2.5, p95: 15}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: changes are propagated to all machines in the cluster; delay not given'
    why: delta of changed variables over existing tunnels, sequential per peer

  - id: AS-AOS-011
    system: asyncos
    parameter: reconnect_sync_time
    value: 20
    unit: s
    range: [2, 300]
    distribution: {kind: lognormal, median: 15, p95: 120}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: synchronization at rejoin; duration not given'
    why: version vectors compared, changed settings copied

  - id: AS-AOS-012
    system: asyncos
    parameter: config_size
    value: 2
    unit: MB
    range: [0.3, 20]
    distribution: {kind: lognormal, median: 1.5, p95: 8}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: join and rejoin; data volume not given'
    why: XML configuration with lists and filters; each machine stores all machines

  - id: AS-AOS-013
    system: asyncos
    parameter: join_time
    value: 180
    unit: s
    range: [60, 900]
    status: inferred
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: joining takes several minutes, longer in big clusters'
    why: 60 s plus 20 s per existing machine

  - id: AS-AOS-014
    system: asyncos
    parameter: clustercheck_time_per_machine
    value: 5
    unit: s
    range: [1, 30]
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: clustercheck compares all machines'
    why: reads every setting on every machine

  - id: AS-AOS-015
    system: asyncos
    parameter: error_rate_beyond_20_machines
    value: 0.05
    unit: per commit per extra machine
    range: [0.005, 0.3]
    status: assumed
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: more than 20 machines can cause communication errors'
    why: statement documented, size of the effect not

  - id: AS-AOS-016
    system: asyncos
    parameter: tunnels_in_full_mesh
    value: n x (n - 1) / 2
    unit: connections
    range: [1, 190]
    status: inferred
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: every machine connects to every other'
    why: 190 at 20 machines; also the reconnect burst after a reboot is n - 1

  - id: AS-AOS-017
    system: asyncos
    parameter: upgrade_download_time
    value: 20
    unit: min
    range: [5, 120]
    distribution: {kind: lognormal, median: 18, p95: 60}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: upgrade machine by machine; duration not given'
    why: background download possible

  - id: AS-AOS-018
    system: asyncos
    parameter: upgrade_install_time
    value: 25
    unit: min
    range: [10, 60]
    distribution: {kind: lognormal, median: 22, p95: 50}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: upgrade machine by machine; duration not given'
    why: no public figure; cloud windows of 8 h cover two product types serially

  - id: AS-AOS-019
    system: asyncos
    parameter: reboot_time
    value: 10
    unit: min
    range: [4, 25]
    distribution: {kind: lognormal, median: 9, p95: 20}
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: upgrade machine by machine; duration not given'
    why: appliance boot and service start; the only outage in the cloud notes is the reboot

  - id: AS-AOS-020
    system: asyncos
    parameter: upgrade_order
    value: SMA first, then ESAs one at a time
    unit: text
    range: [null, null]
    status: documented
    source: Cisco Secure Email cloud upgrade notes (docs.ces.cisco.com/docs/ces-upgrades)
    completes: 'AsyncOS clusters chapter: machines of different versions cannot talk; order of upgrade'
    why: order used by the vendor cloud service

  - id: AS-AOS-021
    system: asyncos
    parameter: conflict_resolution
    value: latest change wins per setting
    unit: rule
    range: [null, null]
    status: documented
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: same setting changed on both sides of a partition'
    why: resolution is silent at reconnect; clustercheck shows leftovers

  - id: AS-AOS-022
    system: asyncos
    parameter: clock_skew_effect_window
    value: 2
    unit: s
    range: [0, 120]
    status: assumed
    source: no public source found; reasoned default
    completes: 'AsyncOS clusters chapter: most recent change wins; clocks not covered'
    why: NTP is cluster-configurable, time is per machine

  - id: AS-AOS-023
    system: asyncos
    parameter: reverse_lookup_timeout
    value: 30
    unit: s
    range: [5, 60]
    status: assumed
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: join by IP fails when reverse DNS times out'
    why: resolver default of 5 s x 2-3 servers and retries

  - id: AS-AOS-024
    system: asyncos
    parameter: remote_quarantine_access_disconnects
    value: 0.5
    unit: per heavy session
    range: [0, 5]
    status: assumed
    source: Cisco AsyncOS Centralized Management Using Clusters
    completes: 'AsyncOS clusters chapter: heavy remote data access causes reconnection attempts and alerts'
    why: alert and automatic reconnect documented, rate not

catalog:
  note: service names from cluster-status samples in the 25.2.10 guide and Supercluster guide 23.5; location is documented, the
    required/optional mark and the minimum runlevel are inferred
  core_each:
  - agent_background_worker_service
  - agent_service
  - agent_traffic_service
  - app_gateway_service
  - auditable_events_service
  - cluster_management_service
  - collector_service
  - data_job_queue_service
  - ev_service
  - events_background_worker_service
  - executor_service
  - fluentd_source_service
  - fluentd_sys_event_fwd_service
  - login_service
  - memcached
  - network_device_service
  - node_monitor
  - report_generator_service
  - reporting_management_service
  - search_index_service
  - server_load_balancer
  - service_discovery_server
  - traffic_worker_service
  - web_server
  core_one: [reporting_etl_service]
  data_active_on_one:
  - agent_traffic_redis_server
  - citus_coordinator_service
  - data_job_queue_redis_service
  - database_service
  - db_cache_manager_service
  - fileserver_service
  - flow_analytics_monitor_service
  - flow_analytics_service
  - fluentd_data_service
  - report_monitor_service
  - reporting_database_service
  - set_server_redis_server
  - traffic_query_service
  data_each:
  - agent_traffic_redis_cache
  - app_gateway_service
  - database_monitor
  - fluentd_sys_event_fwd_service
  - node_monitor
  - reporting_database_monitor
  - traffic_database_monitor
  data_replica_on_other: [citus_coordinator_replica_service, data_job_queue_redis_replica_service, database_slave_service,
    fileserver_slave_service, reporting_database_replica_service]
  data0_only: [service_discovery_server]
  data1_only: [service_discovery_agent]
  supercluster_extra: [agent_slony_service, login_slony_service]
  optional_inferred:
  - citus_coordinator_replica_service
  - data_job_queue_redis_replica_service
  - database_slave_service
  - fileserver_slave_service
  - reporting_database_replica_service
  - service_discovery_agent
  - report_generator_service
  - report_monitor_service
  - reporting_database_service
  - reporting_database_monitor
  - reporting_etl_service
  - reporting_management_service
  - search_index_service
  - network_device_service
  - flow_analytics_monitor_service
  - fluentd_sys_event_fwd_service
  minimum_runlevel_inferred:
    '1':
    - service_discovery_server
    - service_discovery_agent
    - node_monitor
    - database_service
    - database_slave_service
    - database_monitor
    - citus_coordinator_service
    - citus_coordinator_replica_service
    - reporting_database_service
    - reporting_database_replica_service
    '2':
    - agent_slony_service
    - login_slony_service
    - agent_traffic_redis_server
    - data_job_queue_redis_service
    - data_job_queue_redis_replica_service
    - fileserver_service
    - fileserver_slave_service
    - cluster_management_service
    - app_gateway_service
    '5': [everything else]

"""#
}
