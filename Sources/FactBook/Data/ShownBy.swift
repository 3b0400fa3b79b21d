// swift-format-ignore-file
// Made by `make fact-index` from the tests, scenarios and parameter tables; not to be edited.

/// Where each fact and assumption is shown or used: id, kind, file, name.
enum ShownBy {
  static let lines = #"""
AS-AOS-001 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | ping_interval
AS-AOS-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a loss is found at the observer's next ping and a time-out, between 10 and 70 s later
AS-AOS-002 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | ping_timeout
AS-AOS-004 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | automatic_reconnect_time
AS-AOS-010 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | commit_propagation_time
AS-AOS-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | commitdetail tells when a change has reached all machines
AS-AOS-011 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | reconnect_sync_time
AS-AOS-013 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | join_time
AS-AOS-013 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join takes 60 s and 20 s for each machine that is there
AS-AOS-014 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | clustercheck_time_per_machine
AS-AOS-015 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | error_rate_beyond_20_machines
AS-AOS-015 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | more than 20 machines make errors only when the scenario says so
AS-AOS-017 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | upgrade_download_time
AS-AOS-018 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | upgrade_install_time
AS-AOS-019 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | reboot_time
AS-AOS-021 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the newer of two changes wins without a question
AS-AOS-023 | parameter | Sources/ClusterModels/PeerCluster/Parameters/PeerParameters.swift | reverse_lookup_timeout
AS-AOS-023 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | by address a join fails where the member cannot look up its caller
AS-CMD-001 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | a command tries five times before it gives up, or as often as it is told
AS-HLT-001 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | cpu_warning
AS-HLT-010 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | health_page_refresh
AS-HLT-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
AS-HUM-006 | parameter | Sources/Drills/Procedures/PeopleParameters.swift | time_per_manual_command
AS-ILL-001 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_exponent
AS-ILL-001 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the interval grows with the workloads from ten minutes to a day
AS-ILL-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_lower_knee
AS-ILL-002 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the interval grows with the workloads from ten minutes to a day
AS-ILL-003 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the interval grows with the workloads from ten minutes to a day
AS-ILL-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_duration
AS-ILL-004 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the leader fetches every PCE's view, and what arrives is as old as the sync took
AS-ILL-009 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | the traffic datastore grows with the summaries that its PCE records
AS-ILL-011 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | it has a share of its own device, and the oldest goes when the share is full
AS-IVC-001 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | heartbeat_interval
AS-IVC-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
AS-IVC-002 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | consecutive_failures
AS-IVC-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
AS-IVC-003 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | recheck_interval
AS-IVC-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
AS-IVC-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
AS-IVC-005 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | run_every
AS-IVC-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | replication more often than hourly is warned of
AS-IVC-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
AS-IVC-007 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | database_size_per_device
AS-IVC-008 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | sync_fixed_time
AS-IVC-009 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | sync_throughput
AS-IVC-010 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | incremental_fraction
AS-IVC-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the first sync carries everything, later ones the changes, and none carries nothing
AS-IVC-011 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | sync_failure_probability
AS-IVC-012 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | promote_time
AS-IVC-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | a promotion takes its time and succeeds
AS-IVC-013 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a promotion lacks at most Run Every and the duration of a sync
AS-IVC-014 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | device_check_in_interval
AS-IVC-017 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | lb_probe_interval
AS-IVC-017 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic moves when the Primary has failed and the Secondary is Standby
AS-IVC-018 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic moves when the Primary has failed and the Secondary is Standby
AS-IVC-019 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | a Secondary that promotes first strands the traffic
AS-IVC-020 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | software_upgrade_time
AS-IVC-020 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade ends with equal releases, after two Primaries and an interruption
AS-IVC-021 | parameter | Sources/ClusterModels/CoreHA/Parameters/CoreHAParameters.swift | restart_time
AS-IVC-022 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | StartTime is read off the Secondary's own clock, and a difference is warned of
AS-IVC-023 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | the fail-back in its order loses nothing that was written since the failover
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | other readings of the returning leader keep it out of the survivors' streams
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back uninvited offers what the others went on without
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | by the other reading a former leader stays apart and offers nothing
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | what the new leader already had is no conflict when the old one offers it to others
AS-LDR-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-002 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a cautious site comes back at runlevel 1
AS-LDR-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | held by all, by some and by nobody: regular, diverged and lost
AS-LDR-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | promoting the member that knows more diverges nothing
AS-LDR-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | conflicting_share_of_writes_with_two_leaders
AS-LDR-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | two leaders both have writers, and none of them has errors
AS-LDR-005 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | writers_move_to_new_leader
AS-LDR-005 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | two leaders both have writers, and none of them has errors
AS-LDR-005 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | writers go on to the old leader's name and move one after the other
AS-LDR-006 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | a load has five writers unless it says otherwise, and they take turns
AS-MBR-001 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | join_time_fixed_part
AS-MBR-001 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join takes longer with more PCEs and over a thin line
AS-MBR-002 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | join_time_for_each_pce_present
AS-MBR-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join takes longer with more PCEs and over a thin line
AS-MBR-003 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | initial_copy_throughput
AS-MBR-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join takes longer with more PCEs and over a thin line
AS-MBR-004 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | round_trip_that_breaks_a_join
AS-MBR-004 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | latency breaks a join, and nothing goes on until it is repeated
AS-MBR-005 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | init_leader_time
AS-MBR-006 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | leave_time
AS-MBR-006 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | a healthy member without VENs leaves at runlevel 2 and stands alone
AS-MBR-007 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | replication_breaks_with_mismatched_leader_backups
AS-MBR-007 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | another generation of the leader's backup breaks a member's replication
AS-MBR-008 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | api_updates_per_second
AS-MBR-009 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | soft_limit_share_of_hard_limit
AS-MBR-009 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a soft limit warns, a hard limit refuses, and other PCEs pair on
AS-MBR-010 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | pce_installation_time
AS-MBR-010 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | a PCE is rebuilt on its own machines or on new ones
AS-MBR-011 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | backup_remap_time
AS-MBR-012 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | join_time_until_a_wrong_key_shows
AS-NET-016 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | resolvers_extending_ttl
AS-NET-016 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: not-all-follow-fast
AS-NET-016 | test | Tests/NetworkModelTests/NameServerTests.swift | only resolvers that extend the time to live hold old answers beyond it
AS-NET-017 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | ttl_extension_when_violating
AS-NET-017 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nearly-all-follow
AS-NET-017 | test | Tests/NetworkModelTests/NameServerTests.swift | only resolvers that extend the time to live hold old answers beyond it
AS-NET-018 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | lb_probe_interval
AS-NET-018 | test | Tests/ClusterModelsTests/Supercluster/NodePoolTests.swift | a core node leaves the pool three probes after it stopped answering and comes back
AS-NET-018 | test | Tests/NetworkModelTests/HealthProbeTests.swift | three missing answers every 5 s and a second's wait are the usual 16 s
AS-NET-019 | test | Tests/NetworkModelTests/HealthProbeTests.swift | three missing answers every 5 s and a second's wait are the usual 16 s
AS-NET-022 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | dns_ttl_for_pce_dns_balancing
AS-OPS-002 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | restore_rejoin_time
AS-OPS-002 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the rejoin takes three quarters of an hour in the middle of its draws
AS-OPS-003 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | policy_database_dump_throughput
AS-OPS-004 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | policy_database_restore_throughput
AS-OPS-006 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | min_age_of_backup_before_restore
AS-OPS-007 | parameter | Sources/ClusterModels/Supercluster/Upgrade/UpgradeParameters.swift | rpm_upgrade_time_per_node
AS-OPS-008 | parameter | Sources/ClusterModels/Supercluster/Upgrade/UpgradeParameters.swift | database_migration_time
AS-OPS-011 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | assign_leader_time
AS-OPS-012 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | drop_pce_time
AS-OPS-013 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | backup_interval
AS-OPS-013 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | backups are taken at each PCE's own interval
AS-PCE-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-002 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a 4x2 goes on with three of its five voters and stops with two
AS-PCE-003 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-004 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: data1s-building: stands-until-the-command
AS-PCE-004 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: stands-until-the-command
AS-PCE-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a 4x2 goes on with three of its five voters and stops with two
AS-PCE-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-005 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-006 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | fencing_delay_of_minority_half
AS-PCE-006 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: stands-until-the-command
AS-PCE-006 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: waits-for-a-person
AS-PCE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-007 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | node_failure_recovery_time
AS-PCE-007 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | a PCE that lost its core nodes starts its set server nowhere until they are back
AS-PCE-007 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | losing the set server's node moves it and computes everything again
AS-PCE-008 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | service_failure_recovery_time
AS-PCE-008 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: back-in-minutes
AS-PCE-008 | test | Tests/ClusterModelsTests/Supercluster/NodeMemoryTests.swift | the service is back after its recovery time and ended again while memory is short
AS-PCE-009 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | database_auto_failover_hold
AS-PCE-009 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: gap-of-minutes
AS-PCE-009 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: not-before-the-hold-is-over
AS-PCE-009 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: takes-over-by-itself
AS-PCE-009 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | a primary that is back within the hold stays the primary
AS-PCE-009 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the replica takes over when the primary was away longer than the hold
AS-PCE-010 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | database_failover_after_hold
AS-PCE-010 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: takes-over-by-itself
AS-PCE-010 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the replica takes over when the primary was away longer than the hold
AS-PCE-011 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | committed_data_lost_on_db_failover
AS-PCE-011 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: a-second-of-commits-at-most
AS-PCE-011 | test | Tests/ClusterModelsTests/Supercluster/Replication/LossWindowTests.swift | commits of the moment before a database's node is lost are gone unless they were sent
AS-PCE-012 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: nothing-lost
AS-PCE-015 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | losing the set server's node moves it and computes everything again
AS-PCE-015 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | losing the set server computes every VEN again, in proportion to the rated size
AS-PCE-021 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | node_available_staleness
AS-PCE-021 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
AS-PCE-025 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | raft_election_timeout
AS-PCE-030 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | a missing replica leaves the status RUNNING and the health at warning
AS-PCE-031 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | runlevel_1_to_2_time
AS-PCE-031 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-032 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | runlevel_2_to_5_time
AS-PCE-032 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-033 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | runlevel_5_to_2_time
AS-PCE-033 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-034 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | pce_stop_time
AS-PCE-035 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | pce_start_to_runlevel_1
AS-PCE-037 | parameter | Sources/ClusterModels/Supercluster/Upgrade/UpgradeParameters.swift | slony_start_after_upgrade
AS-PCE-037 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | the wait grows with the number of new tables, to 20 min at most
AS-PCE-038 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | promote_site_commands_time
AS-PCE-038 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: serves-again
AS-PCE-038 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-039 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | revert_to_full_cluster_time
AS-PCE-039 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: whole-again
AS-PCE-039 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | nodes kept off the network come back without a hazard, one cluster again
AS-PCE-040 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | corruption_if_recovered_nodes_start_together
AS-PCE-040 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: from-the-lost-half-first
AS-PCE-040 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: nothing-damaged
AS-PCE-040 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | nodes kept off the network come back without a hazard, one cluster again
AS-PCE-040 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | recovered nodes that start beside the promoted half are a hazard
AS-PCE-045 | test | Tests/NetworkModelTests/RetransmissionTimerTests.swift | the waits of Linux add up to its documented end of a connection
AS-PCE-046 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | runlevel 1 on a running PCE waits for the next start
AS-PCE-047 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-048 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | primary_database_starts_on_data0
AS-PCE-048 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the database starts on data0 in most draws and on data1 in some
AS-PCE-049 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | what waits on a failed node is lost
AS-PCE-053 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | VENs load the core nodes that run, and twice as much when half of them are lost
AS-PCE-054 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | VENs load the core nodes that run, and twice as much when half of them are lost
AS-PCE-055 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | flows and a dump load the data nodes
AS-PCE-056 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | flows and a dump load the data nodes
AS-PCE-057 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | every PCE keeps all workloads in memory, and the smallest warns first
AS-PCE-058 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | support reports fill var/lib/illumio-pce of a core node until none fits any more
AS-PCE-059 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | traffic data fills the first device under the wrong mount, and a full one stops the PCE
AS-PCE-060 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | a slow node slows computing of policy and shows more of its processors in use
AS-PCE-061 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | time_until_out_of_memory
AS-PCE-061 | test | Tests/ClusterModelsTests/Supercluster/NodeMemoryTests.swift | a node with three quarters more workloads than rated for loses its largest service
AS-PCE-062 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: services-stay-up
AS-PCE-062 | test | Tests/ClusterModelsTests/Supercluster/NodeMemoryTests.swift | a node with three quarters more workloads than rated for loses its largest service
AS-PCE-063 | test | Tests/ClusterModelsTests/Supercluster/NodeMemoryTests.swift | a node with three quarters more workloads than rated for loses its largest service
AS-POL-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | full_recompute_target_time
AS-POL-002 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | losing the set server computes every VEN again, in proportion to the rated size
AS-POL-003 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | recompute_rate_per_core_node
AS-POL-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a PCE computes its own affected VENs and no others
AS-POL-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | calculation_fixed_cost
AS-POL-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a PCE computes its own affected VENs and no others
AS-POL-005 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | vens_affected_by_a_change
AS-POL-005 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | a change of context at a member goes to all PCEs without the leader's help
AS-POL-006 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | policy_requests_served
AS-POL-006 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-POL-007 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | rows_changed_per_provision
AS-POL-007 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | links carry the bytes of the changes and no more
AS-POL-008 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | bytes_per_replicated_row
AS-POL-008 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | links carry the bytes of the changes and no more
AS-REP-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval
AS-REP-002 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | a change waits for the SYNC and the poll that sees it, then goes at once
AS-REP-003 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_timeout
AS-REP-003 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: nobody-lags-behind-a-dead-one
AS-REP-003 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: yellow-without-a-change
AS-REP-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | a PCE that is down forces nothing, so nobody lags behind it
AS-REP-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | an origin that runs forces an event every 10 s, so an idle peer out of reach lags
AS-REP-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_group_maxsize
AS-REP-004 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | a batch takes at most twenty groups, however sparse they are
AS-REP-006 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | lag is the age of the oldest unconfirmed change, newer ones do not move it
AS-REP-008 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | a change waits for the SYNC and the poll that sees it, then goes at once
AS-REP-009 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | apply_rate_per_origin
AS-REP-009 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | transit is SYNC, transfer, latency and applying of the newest change, to the millisecond
AS-REP-010 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: next-pce-sees-the-lag
AS-REP-010 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: yellow-without-a-change
AS-REP-010 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: lag-grows-both-ways
AS-REP-010 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | an origin that runs forces an event every 10 s, so an idle peer out of reach lags
AS-REP-010 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | lag is the age of the oldest unconfirmed change, newer ones do not move it
AS-REP-011 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | profile 25.2 warns of lag from 120 s on
AS-REP-013 | parameter | Sources/ClusterModels/IllumioPCE/PCEParameters.swift | policy_database_size
AS-REP-018 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | streaming_lag_normal
AS-REP-021 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | catch_up_speed
AS-REP-022 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | traffic_wal_rate
AS-REP-023 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | wal_kept_before_tuning
AS-REP-025 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | base_backup_throughput
AS-REP-026 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | fileserver_sync_interval
AS-SBY-001 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | promote_command_time
AS-SBY-003 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | reachability_check_timeout
AS-SBY-005 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | recommended_dns_ttl
AS-SBY-008 | parameter | Sources/ClusterModels/StandbyPair/Parameters/StandbyParameters.swift | dns_or_gtm_change_effort
AS-UPG-002 | parameter | Sources/ClusterModels/Supercluster/Upgrade/UpgradeParameters.swift | console_login_error_after_upgrade
AS-UPG-002 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | logins fail rarely after a migration
AS-UPG-003 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | packages do not go back, and a release has to be newer
AS-UPG-004 | parameter | Sources/ClusterModels/Supercluster/Upgrade/UpgradeParameters.swift | new_tables_of_the_drawn_time
AS-VEN-001 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | heartbeat_interval
AS-VEN-001 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | beats come every 300 s, with phases over the whole interval
AS-VEN-002 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-003 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | missed_heartbeats_to_degraded
AS-VEN-003 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: its-vens-are-cut-off
AS-VEN-003 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | a degraded client does not listen to its event channel
AS-VEN-003 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-004 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | good_heartbeats_to_leave_degraded
AS-VEN-004 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: all-are-back
AS-VEN-004 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-005 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | offline_timer_server
AS-VEN-005 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
AS-VEN-005 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | an offline timer set to never marks nobody
AS-VEN-005 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
AS-VEN-006 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | offline_timer_endpoint
AS-VEN-010 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | offline_scan_period
AS-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
AS-VEN-011 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | auth_failure_retry_interval
AS-VEN-011 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: and-failed-over: comes-back-with-its-pce
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients in the minimal state capture no flows
AS-VEN-011 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
AS-VEN-012 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | lost_agent_after_auth_failure
AS-VEN-012 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: trust-is-missing-for-some
AS-VEN-012 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: no-certificate: none-lost
AS-VEN-012 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: and-failed-over: answered-401-and-lost-agent
AS-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
AS-VEN-012 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
AS-VEN-013 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | auth_failure_to_minimal
AS-VEN-013 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
AS-VEN-014 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | flow_report_interval
AS-VEN-014 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients report 300 summaries every 600 s, as a rate
AS-VEN-015 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | flow_buffer_when_pce_unreachable
AS-VEN-015 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: buffers-hold
AS-VEN-015 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: day-and-a-half: buffers-hold
AS-VEN-015 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | a buffer holds 24 hours, beyond that the oldest is lost
AS-VEN-016 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | flow_summaries_per_report
AS-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients report 300 summaries every 600 s, as a rate
AS-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | summaries per report are drawn once per group and replication
AS-VEN-017 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | event_channel_push_latency
AS-VEN-017 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | a client that was cut off fetches the newest policy at its next beat
AS-VEN-020 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | beats come every 300 s, with phases over the whole interval
AS-VEN-021 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | heartbeat_jitter
AS-VEN-021 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | jitter moves beats by 15 s at most and does not add up
AS-VEN-022 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
AS-VEN-024 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | ven_reassignment_time
AS-VEN-026 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | policy_apply_time_on_host
AS-VEN-026 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-VEN-028 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | ven_pairing_time
AS-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a paired workload is managed by the PCE of its script
AS-VEN-032 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | vens_with_unusable_trust_chain_after_failover
AS-VEN-032 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a share of the clients, as given, cannot verify other servers
AS-VEN-033 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | ven_reconnect_accept_rate
AS-VEN-033 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a reconnecting crowd is let in at the server's rate, first come, first served
AS-VEN-034 | parameter | Sources/ClusterModels/IllumioPCE/VENParameters.swift | flow_backlog_upload_rate
AS-VEN-034 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
CH-ATLAS-001 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: everything-arrives
CH-ATLAS-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | Atlas data are replicated if Atlas is enabled on both
CH-CLI-001 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: without-enable-mode: served-again
CH-CLI-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | the commands belong to the enable mode
CH-CLI-002 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: served-again
CH-CLI-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover mode primary is never refused and can be repeated
CH-CLI-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover mode primary is never refused and can be repeated
CH-CLI-004 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: pulled-while-primary: as-before
CH-CLI-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Core that is Active pulls no more, and its due syncs are skipped
CH-CLI-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover mode secondary leaves the scheduler off, the portal starts it
CH-CLI-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover sync does what Run Sync Now does, and is meant for recovery
CH-CLI-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover sync does what Run Sync Now does, and is meant for recovery
CH-CLI-008 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: administrators-work-on: nothing-lost-by-the-way-back
CH-CLI-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | client connections keep new ones out until they are enabled
CH-CLI-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover mode primary is never refused and can be repeated
CH-CONF-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | nothing is configured before the vendor has unlocked the feature
CH-CONF-002 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: enabled-on-both-sides
CH-CONF-002 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: secondary-not-saved: protected
CH-CONF-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | HA is off until the window is saved and applied
CH-CONF-003 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: edits-not-saved: as-before
CH-CONF-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | HA is off until the window is saved and applied
CH-CONF-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | without exchanged keys no sync gets through
CH-CONF-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | without a key in one direction the test fails on that side, and no sync is run
CH-CONF-005 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: not-by-itself
CH-CONF-005 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: served-again
CH-CONF-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | kept in Standby it only tells of the failover
CH-CONF-006 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: promotes-itself: not-by-itself
CH-CONF-006 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: served-again
CH-CONF-006 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: promoted
CH-CONF-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Standby that is promoted shows Active as its node status
CH-CONF-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | each good sync, each bad one and a failover mail, and bad ones ask for attention
CH-CONF-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | without the options nobody gets a mail
CH-CONF-008 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: somebody-is-told
CH-CONF-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | each good sync, each bad one and a failover mail, and bad ones ask for attention
CH-CONF-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | without the options nobody gets a mail
CH-CONF-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | missing notifications are named
CH-DR-001 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: copy-within-both-periods
CH-DR-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | its copy is at most both periods and both syncs old, and comes near to that
CH-DR-002 | scenario | Scenarios/core-ha/secondary-lost-dr-promotes.yaml | secondary-lost-dr-promotes: dr-copy-goes-on
CH-DR-002 | scenario | Scenarios/core-ha/secondary-lost-dr-promotes.yaml | secondary-lost-dr-promotes: one-active
CH-DR-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | a cut between the sites is taken for a failure of the Secondary
CH-DR-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | a third Core that promotes itself does so beside a healthy Primary
CH-DR-003 | scenario | Scenarios/core-ha/secondary-lost-dr-promotes.yaml | secondary-lost-dr-promotes: primary-lost-instead: dr-copy-goes-on
CH-DR-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | it does not notice that the Primary is lost, and follows the promoted Secondary
CH-DR-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | while the Secondary is behind, its syncs succeed and bring nothing newer
CH-GAP-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a failover starts by heartbeats, by a sync that cannot connect, or by both
CH-GAP-003 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: not-by-itself
CH-GAP-003 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: promotes-itself: not-by-itself
CH-GAP-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | a third Core that promotes itself does so beside a healthy Primary
CH-GAP-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | when the main data center is lost the third Core gets traffic once it is active
CH-GAP-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | every synonym is read and said in the canonical word
CH-GAP-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | after steps 2 and 3 one is a Primary and the other a Secondary in Standby
CH-GAP-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the three rows of table 1 follow one another, and names stay
CH-GAP-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | the pages say the guide's exact words
CH-GAP-006 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: one-active
CH-GAP-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | a Primary that comes back is Active beside the promoted Secondary
CH-GAP-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the Secondary decides alone, and nothing tells the Primary
CH-GAP-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the three rows of table 1 follow one another, and names stay
CH-GAP-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | fail over controls and the option have no defaults and are to be given
CH-GAP-009 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: detected-within-bounds
CH-GAP-009 | scenario | Scenarios/core-ha/three-readings.yaml | three-readings: detected-in-order
CH-GAP-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading A takes phase + (N-1) R + N T
CH-GAP-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading B takes phase + (N-1) max(R, T) + T
CH-GAP-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading C takes phase + N R + (N+1) T
CH-GAP-010 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: balancer-is-first
CH-GAP-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | figures of the probes that cannot be are refused
CH-GAP-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic moves when the Primary has failed and the Secondary is Standby
CH-GAP-011 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: served-again
CH-GAP-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | a Secondary that promotes first strands the traffic
CH-GAP-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | each task that the balancer lacks is named
CH-GAP-012 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: no-route-until-then
CH-GAP-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | when the main data center is lost the third Core gets traffic once it is active
CH-GAP-013 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | both Cores are probed, as long as they are up, whatever lies between them
CH-GAP-014 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | each closed port is named in both directions, by the text and not by the drawing
CH-GAP-015 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | disabling HA stops the schedule and lets the running sync end
CH-GAP-016 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | where the third Core comes in during an upgrade is not said
CH-GAP-018 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: secondary-not-saved: protected
CH-GAP-018 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: edits-not-saved: as-before
CH-GAP-018 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | HA is off until the window is saved and applied
CH-GAP-019 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | the Core to pull from is named by either label
CH-GAP-020 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a sync that is due while one runs is skipped, or waits for it
CH-GAP-021 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: heartbeat-goes-on: nobody-fails-over
CH-GAP-021 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: nobody-fails-over
CH-GAP-021 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | disabling HA stops the heartbeat too, unless it is read otherwise
CH-GAP-022 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | while the Secondary is behind, its syncs succeed and bring nothing newer
CH-GAP-023 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | of System Manager only certificates and local users are replicated
CH-GAP-024 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
CH-GAP-024 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | fail over controls and the option have no defaults and are to be given
CH-GAP-026 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | both Cores are probed, as long as they are up, whatever lies between them
CH-HB-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | the Secondary sends heartbeats H apart, and the Primary sends none
CH-HB-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | settings of the heartbeat in the Primary's block are ignored with a warning
CH-HB-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | the Secondary sends heartbeats H apart, and the Primary sends none
CH-HB-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | after a failure attempts are R apart, and the N-th starts a failover
CH-HB-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | after a failure attempts are R apart, and the N-th starts a failover
CH-HB-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | one answer clears the count
CH-HB-007 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: detected-within-bounds
CH-HB-007 | scenario | Scenarios/core-ha/three-readings.yaml | three-readings: detected-in-order
CH-HB-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | a run prints the bounds of all readings beside what it saw
CH-HB-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading A takes phase + (N-1) R + N T
CH-HB-008 | scenario | Scenarios/core-ha/three-readings.yaml | three-readings: reading-b: detected-in-order
CH-HB-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | a run prints the bounds of all readings beside what it saw
CH-HB-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading B takes phase + (N-1) max(R, T) + T
CH-HB-009 | scenario | Scenarios/core-ha/three-readings.yaml | three-readings: reading-c: short-cuts-do-no-harm
CH-HB-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | a run prints the bounds of all readings beside what it saw
CH-HB-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | reading C takes phase + N R + (N+1) T
CH-HB-010 | scenario | Scenarios/core-ha/three-readings.yaml | three-readings: short-cuts-do-no-harm
CH-HB-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | an outage shorter than (N-1) R is never detected, one beyond H + (N-1) R always
CH-HB-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | with N of 1 any failed attempt starts a failover
CH-HB-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | after a failure attempts are R apart, and the N-th starts a failover
CH-HB-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | the Secondary sends heartbeats H apart, and the Primary sends none
CH-HB-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | the five tasks of the test plan, and the first that fails
CH-HB-013 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | defaults can only be claimed as assumed ones
CH-HB-014 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | a promotion takes its time and succeeds
CH-LB-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | the pages say the guide's exact words
CH-LB-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | the pages say the guide's exact words
CH-LB-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | the pages say the guide's exact words
CH-LB-004 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: failure-is-covered
CH-LB-004 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: served-again
CH-LB-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic moves when the Primary has failed and the Secondary is Standby
CH-LB-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | with both Cores down traffic stays where it is
CH-LB-005 | scenario | Scenarios/core-ha/back-by-itself.yaml | back-by-itself: traffic-stays
CH-LB-005 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: traffic-stays
CH-LB-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic goes back by hand only
CH-LB-006 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: monitors-follow
CH-LB-006 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: monitors-forgotten: monitors-follow
CH-LB-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | roles that stay swapped need the monitors exchanged
CH-LB-007 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: balancer-is-first
CH-LB-007 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: not-stranded
CH-LB-007 | scenario | Scenarios/core-ha/stranded-traffic.yaml | stranded-traffic: served-again
CH-LB-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | a Secondary that promotes first strands the traffic
CH-LB-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic that is moved first waits for the promotion
CH-LB-009 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: not-sent-to-a-standby
CH-LB-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | kept in Standby it only tells of the failover
CH-LB-010 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: failure-is-covered
CH-LB-010 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: protected-again
CH-LB-010 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: traffic-stays-on-the-primary
CH-LB-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | after a false promotion a later failure is not covered
CH-LB-011 | scenario | Scenarios/core-ha/back-by-itself.yaml | back-by-itself: nothing-written-on-old-data
CH-LB-011 | scenario | Scenarios/core-ha/back-by-itself.yaml | back-by-itself: traffic-stays
CH-LB-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | each task that the balancer lacks is named
CH-LB-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | without manual resume devices meet a Primary that lacks what was written since
CH-LB-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | each task that the balancer lacks is named
CH-LB-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | without manual resume devices meet a Primary that lacks what was written since
CH-REC-001 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: nothing-lost-by-the-way-back
CH-REC-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | returning the Secondary to Standby first lets old data overwrite the new
CH-REC-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | the fail-back in its order loses nothing that was written since the failover
CH-REC-002 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: as-before
CH-REC-002 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: nothing-lost-by-the-way-back
CH-REC-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | the fail-back in its order loses nothing that was written since the failover
CH-REC-003 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: monitors-follow
CH-REC-003 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: nothing-lost-by-the-swap
CH-REC-003 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: swapped
CH-REC-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | roles that stay swapped need the monitors exchanged
CH-REC-004 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: primary-not-synced: nothing-lost-by-the-way-back
CH-REC-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | returning the Secondary to Standby first lets old data overwrite the new
CH-REC-005 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: one-active
CH-REC-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | a Primary that comes back is Active beside the promoted Secondary
CH-REC-006 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: a-promotion-nobody-needed
CH-REC-006 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: one-active
CH-REC-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | after a false promotion a later failure is not covered
CH-REC-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | two sides are not merged: the source's writes are kept and the other's dropped
CH-REPL-001 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: everything-arrives
CH-REPL-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | the portal's database is replicated
CH-REPL-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | of System Manager only certificates and local users are replicated
CH-REPL-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | of System Manager only certificates and local users are replicated
CH-REPL-004 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: everything-arrives
CH-REPL-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | Atlas data are replicated if Atlas is enabled on both
CH-REPL-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | a pair for Atlas alone carries nothing else
CH-REPL-007 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: settings-forgotten: swapped
CH-REPL-007 | scenario | Scenarios/core-ha/roles-stay-swapped.yaml | roles-stay-swapped: settings-there
CH-REPL-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHAReplicationTests.swift | HA settings are not replicated, so a former Primary has none as a Standby
CH-ROLE-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Primary that is Active and a Secondary in Standby are the smallest set-up
CH-ROLE-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the three rows of table 1 follow one another, and names stay
CH-ROLE-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | every synonym is read and said in the canonical word
CH-ROLE-004 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: as-before
CH-ROLE-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the three rows of table 1 follow one another, and names stay
CH-ROLE-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Standby that is promoted shows Active as its node status
CH-ROLE-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | all documented changes of state are counted, each by its kind
CH-ROLE-007 | scenario | Scenarios/core-ha/secondary-lost-dr-promotes.yaml | secondary-lost-dr-promotes: dr-copy-goes-on
CH-ROLE-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Core that is Active pulls no more, and its due syncs are skipped
CH-ROLE-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Primary that is Active and a Secondary in Standby are the smallest set-up
CH-ROLE-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | requests at another Core than the Primary are misrouted in normal operation
CH-ROLE-009 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: not-by-itself
CH-ROLE-009 | scenario | Scenarios/core-ha/kept-in-standby.yaml | kept-in-standby: promotes-itself: not-by-itself
CH-ROLE-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Standby that is promoted shows Active as its node status
CH-ROLE-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | kept in Standby it only tells of the failover
CH-ROLE-010 | scenario | Scenarios/core-ha/false-failover.yaml | false-failover: one-active
CH-ROLE-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | the Secondary decides alone, and nothing tells the Primary
CH-RPO-001 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: copy-within-bounds
CH-RPO-001 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: copy-is-fresh
CH-RPO-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a promotion lacks at most Run Every and the duration of a sync
CH-RPO-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a Primary lost during a sync leaves the copy of the sync before
CH-RTO-001 | scenario | Scenarios/core-ha/primary-lost-and-back.yaml | primary-lost-and-back: served-again
CH-RTO-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | traffic that is moved first waits for the promotion
CH-SCHED-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a save at 2 pm lets the next sync wait for 1 pm of the next day
CH-SCHED-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the wait after a save is StartTime less the time of day
CH-SCHED-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | Run Every is at least a minute, and StartTime a time of day
CH-SCHED-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | syncs begin at StartTime and Run Every apart, over days
CH-SCHED-003 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: copy-is-fresh
CH-SCHED-003 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: procedures: change-a-mail-option: steps
CH-SCHED-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a save at 2 pm lets the next sync wait for 1 pm of the next day
CH-SCHED-004 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: copy-is-fresh
CH-SCHED-004 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: waits-for-the-next-day
CH-SCHED-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a save at 2 pm lets the next sync wait for 1 pm of the next day
CH-SCHED-005 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: no-runs-fall-out
CH-SCHED-005 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: waits-for-the-next-day
CH-SCHED-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a save at 2 pm lets the next sync wait for 1 pm of the next day
CH-SCHED-006 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: procedures: change-a-mail-option: steps
CH-SCHED-006 | scenario | Scenarios/core-ha/save-before-the-failure.yaml | save-before-the-failure: somebody-looked
CH-SCHED-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a save that nobody follows by a look at StartTime is noted
CH-SCHED-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | disabling HA stops the schedule and lets the running sync end
CH-SCHED-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | failover mode secondary leaves the scheduler off, the portal starts it
CH-SCHED-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | StartTime is read off the Secondary's own clock, and a difference is warned of
CH-SETUP-001 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: protected
CH-SETUP-002 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: enabled-on-both-sides
CH-SETUP-002 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: served-meanwhile
CH-SETUP-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | after steps 2 and 3 one is a Primary and the other a Secondary in Standby
CH-SETUP-003 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: enabled-on-both-sides
CH-SETUP-003 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: ends-well
CH-SETUP-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | after steps 2 and 3 one is a Primary and the other a Secondary in Standby
CH-SETUP-004 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: key-forgotten: protected
CH-SETUP-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | without a key in one direction the test fails on that side, and no sync is run
CH-SETUP-005 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: key-forgotten: protected
CH-SETUP-005 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: tested-before-the-sync
CH-SETUP-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | without a key in one direction the test fails on that side, and no sync is run
CH-SETUP-006 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: protected
CH-SETUP-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | step 6 puts its values in force and queues the first sync at StartTime
CH-SYNC-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | syncs begin at StartTime and Run Every apart, over days
CH-SYNC-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHAHeartbeatTests.swift | the Secondary sends heartbeats H apart, and the Primary sends none
CH-SYNC-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | syncs begin at StartTime and Run Every apart, over days
CH-SYNC-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the first sync carries everything, later ones the changes, and none carries nothing
CH-SYNC-004 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: all-of-it-is-copied
CH-SYNC-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the first sync carries everything, later ones the changes, and none carries nothing
CH-SYNC-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | replication more often than hourly is warned of
CH-SYNC-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | syncs that fill their period are warned of
CH-SYNC-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a sync that is due while one runs is skipped, or waits for it
CH-SYNC-007 | scenario | Scenarios/core-ha/powered-down-during-a-sync.yaml | powered-down-during-a-sync: copy-is-whole
CH-SYNC-007 | scenario | Scenarios/core-ha/powered-down-during-a-sync.yaml | powered-down-during-a-sync: promoted-on-a-whole-copy
CH-SYNC-007 | scenario | Scenarios/core-ha/powered-down-during-a-sync.yaml | powered-down-during-a-sync: waited-for-the-sync
CH-SYNC-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | neither Core may be powered down during a sync
CH-SYNC-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | between the two upgrades no sync is run
CH-SYNC-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | unequal releases are refused, and data age goes on growing
CH-SYNC-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | each good sync, each bad one and a failover mail, and bad ones ask for attention
CH-SYNC-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | syncs begin at StartTime and Run Every apart, over days
CH-SYNC-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the fields of the last sync are those of the last refresh
CH-SYNC-011 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: all-of-it-is-copied
CH-SYNC-011 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | a schedule is set when a sync has been completed
CH-SYNC-012 | scenario | Scenarios/core-ha/first-set-up.yaml | first-set-up: scheduled-before-the-sync: protected
CH-SYNC-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | a schedule is set when a sync has been completed
CH-SYNC-013 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | the HA Status block shows the partner in mode Primary only
CH-SYNC-014 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | modes are compared with what was set up
CH-TEST-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | the five tasks of the test plan, and the first that fails
CH-TEST-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | after a sync device counts are equal, but for devices added meanwhile
CH-TEST-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHARecoveryTests.swift | a Standby serves nobody
CH-TEST-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | a tomcat that nobody stopped is noted when the next sync is due
CH-TOPO-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHARoleTests.swift | a Primary that is Active and a Secondary in Standby are the smallest set-up
CH-TOPO-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | the controller may be a balancer, a global one or DNS, whose clients follow later
CH-TOPO-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | each closed port is named in both directions, by the text and not by the drawing
CH-TOPO-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | SSH protection between Cores is refused
CH-TOPO-005 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: chained
CH-TOPO-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | the third Core watches and pulls from the Secondary, never from the Primary
CH-TOPO-006 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: chained
CH-TOPO-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | the third Core watches and pulls from the Secondary, never from the Primary
CH-TOPO-008 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: no-route-until-then
CH-TOPO-008 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: served-again
CH-TOPO-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | when the main data center is lost the third Core gets traffic once it is active
CH-TOPO-009 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: served-again
CH-TOPO-009 | scenario | Scenarios/core-ha/secondary-lost-dr-promotes.yaml | secondary-lost-dr-promotes: traffic-is-not-touched
CH-TOPO-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | controllers that lead to one another, or that stand side by side, are refused
CH-TOPO-009 | test | Tests/ClusterModelsTests/CoreHA/CoreHADisasterTests.swift | two tiers of controllers have probes of their own
CH-TOPO-010 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: one-sentry-goes-on
CH-TOPO-010 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | Cores are never both active, Sentries may be
CH-TOPO-012 | scenario | Scenarios/core-ha/main-data-center-lost.yaml | main-data-center-lost: one-sentry-goes-on
CH-TOPO-012 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | a data center with a single Sentry is noted
CH-TOPO-013 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | each difference between the two is named
CH-TOPO-014 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | both run one release and have host names of their own
CH-TOPO-014 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | unequal releases are refused, and data age goes on growing
CH-TOPO-016 | test | Tests/ClusterModelsTests/CoreHA/CoreHACheckTests.swift | controllers that lead to one another, or that stand side by side, are refused
CH-TOPO-016 | test | Tests/ClusterModelsTests/CoreHA/CoreHATrafficTests.swift | devices come by one name, and the Core behind it counts them
CH-UPG-001 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: one-release-at-the-end
CH-UPG-001 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade ends with equal releases, after two Primaries and an interruption
CH-UPG-002 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade does not begin unless the last sync was a Success
CH-UPG-003 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: primary-first: one-release-at-the-end
CH-UPG-003 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: secondary-first
CH-UPG-003 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | the Primary is not upgraded before its Secondary
CH-UPG-004 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: never-two-primaries
CH-UPG-004 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: not-made-primary: one-release-at-the-end
CH-UPG-004 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | only a Primary gets at the support portal
CH-UPG-005 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: never-two-primaries
CH-UPG-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade ends with equal releases, after two Primaries and an interruption
CH-UPG-005 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | two Primaries with the balancer still detecting are refused
CH-UPG-006 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: always-protected
CH-UPG-006 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: no-interruption
CH-UPG-006 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: outage-ends-with-the-upgrade
CH-UPG-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | a failure in the middle of an upgrade lasts until somebody acts
CH-UPG-006 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade ends with equal releases, after two Primaries and an interruption
CH-UPG-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | between the two upgrades no sync is run
CH-UPG-007 | test | Tests/ClusterModelsTests/CoreHA/CoreHASyncTests.swift | unequal releases are refused, and data age goes on growing
CH-UPG-008 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: one-release-at-the-end
CH-UPG-008 | scenario | Scenarios/core-ha/upgrade.yaml | upgrade: protected-at-the-end
CH-UPG-008 | test | Tests/ClusterModelsTests/CoreHA/CoreHASetUpTests.swift | an upgrade ends with equal releases, after two Primaries and an interruption
PC-ARCH-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the same commit from any machine gives the same configuration
PC-ARCH-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | a cluster has a group, and a machine is in one of them
PC-ARCH-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | groups partition the members, and one with members is not deleted
PC-ARCH-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | a cluster has a group, and a machine is in one of them
PC-ARCH-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | groups partition the members, and one with members is not deleted
PC-ARCH-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the same commit from any machine gives the same configuration
PC-ARCH-005 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: managed
PC-ARCH-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the same commit from any machine gives the same configuration
PC-ARCH-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | one passphrase serves all machines, and a guest changes it silently
PC-ARCH-007 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: mesh-load
PC-ARCH-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | more than 20 machines are warned of with links and pings
PC-ARCH-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | more than 20 machines make errors only when the scenario says so
PC-ARCH-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | each machine holds the settings of all others, and they outlive a machine
PC-ARCH-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a machine without login takes changes from others, and login again when turned on
PC-ARCH-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a machine without login takes changes from others, and login again when turned on
PC-ARCH-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | nothing crosses between two clusters
PC-ARCH-012 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | a group or machine that overrides most of the settings is named
PC-ARCH-013 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | logs, counters and overviews belong to machines
PC-ARCH-014 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: gone-with-its-last-machine
PC-ARCH-014 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | removing the last machine removes the cluster
PC-ARCH-015 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a destination limit holds for each machine
PC-ARCH-015 | test | Tests/VendorTablesTests/LimitsTests.swift | limits of the other systems are their guides'
PC-ARCH-017 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | lab and production in one cluster are warned of
PC-CCS-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | CCS is off unless somebody says yes, takes no logins, and is warned of
PC-CCS-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the transport's port must be open, and CCS is for blocked port 22 only
PC-CCS-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | CCS is off unless somebody says yes, takes no logins, and is warned of
PC-CCS-003 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: built-anew
PC-CCS-003 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: gone-with-its-last-machine
PC-CCS-003 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: in-order
PC-CCS-003 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: own-settings-kept
PC-CCS-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | CCS is got rid of by taking the cluster apart and building it anew
PC-CCS-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | CCS is off unless somebody says yes, takes no logins, and is warned of
PC-CMD-001 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: nothing-before-the-commit
PC-CMD-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit takes all levels with it, and so does clearing
PC-CMD-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit takes all levels with it, and so does clearing
PC-CMD-003 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: spoilt
PC-CMD-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a change crosses a chain of n machines in n-1 hops
PC-CMD-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | commitdetail tells when a change has reached all machines
PC-CMD-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-CMD-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | clustercheck runs at any time, switches modes, and lists whom it cannot reach
PC-CMD-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-CMD-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-CMD-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-CMD-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | one passphrase serves all machines, and a guest changes it silently
PC-CMD-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | some settings exist at machine level only, users at cluster level only
PC-CMD-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-CMD-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | some settings exist at machine level only, users at cluster level only
PC-CMD-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | settings at a level where they cannot be are refused
PC-CMD-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | some settings exist at machine level only, users at cluster level only
PC-CMD-012 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | logs, counters and overviews belong to machines
PC-COMM-001 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: whole
PC-COMM-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a mesh of n machines has n(n-1)/2 connections and n(n-1) pings a minute
PC-COMM-002 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: reached-soon
PC-COMM-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a commit gets around a dead link over a third machine
PC-COMM-003 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: in-step-again
PC-COMM-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a commit gets around a dead link over a third machine
PC-COMM-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | pings go on for days, and a machine that comes back needs nobody
PC-COMM-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a loss is found at the observer's next ping and a time-out, between 10 and 70 s later
PC-COMM-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a mesh of n machines has n(n-1)/2 connections and n(n-1) pings a minute
PC-COMM-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a router that forgets within a minute drops connections, a slower one does not
PC-COMM-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the transport's port must be open, and CCS is for blocked port 22 only
PC-COMM-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | reading another machine's data raises an alert and heals by itself
PC-COMM-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a machine beyond its session limit is disconnected and comes back at a ping
PC-COMM-009 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: mesh-load
PC-COMM-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | more than 20 machines are warned of with links and pings
PC-COMM-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a mesh of n machines has n(n-1)/2 connections and n(n-1) pings a minute
PC-COMM-010 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: one-cluster
PC-COMM-010 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: islands-go-on
PC-COMM-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | islands go on alone and one link between them heals them
PC-COMM-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | reading another machine's data raises an alert and heals by itself
PC-CONF-001 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: newer-kept
PC-CONF-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | settings changed on both sides of a cut follow the closed form of last writer wins
PC-CONF-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the newer of two changes wins without a question
PC-CONF-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit that comes too late is refused, and its edits are kept or discarded
PC-CONF-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit that comes too late is refused, and its edits are kept or discarded
PC-CONF-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit that comes too late is refused, and its edits are kept or discarded
PC-CONF-005 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: right-winner
PC-CONF-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a clock that is ahead wins a conflict that it should lose
PC-CONF-006 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: nothing-lost-silently
PC-CONF-006 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: nothing-silent
PC-CONF-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the newer of two changes wins without a question
PC-CONS-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a loss is found at the observer's next ping and a time-out, between 10 and 70 s later
PC-CONS-002 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: found
PC-CONS-002 | scenario | Scenarios/peer-cluster/machine-lost.yaml | machine-lost: seen
PC-CONS-002 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: found-by-all
PC-CONS-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a loss is found at the observer's next ping and a time-out, between 10 and 70 s later
PC-CONS-003 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: in-step-again
PC-CONS-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a cut path is taken up again at the next ping after it healed
PC-CONS-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | pings go on for days, and a machine that comes back needs nobody
PC-CONS-004 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: back-by-itself
PC-CONS-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | what one side changed alone is downloaded silently when they meet again
PC-CONS-005 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: found
PC-CONS-005 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: found-by-all
PC-CONS-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a loss is found at the observer's next ping and a time-out, between 10 and 70 s later
PC-CONS-006 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: agreed-after-check
PC-CONS-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-CONS-007 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: agreed-after-check
PC-CONS-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-CONS-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the first choice of clustercheck is the default and takes the first machine's version
PC-CONS-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | clustercheck runs at any time, switches modes, and lists whom it cannot reach
PC-CONS-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-CONS-010 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: clean
PC-CONS-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-CREATE-001 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: built-anew
PC-CREATE-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-CREATE-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-CREATE-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-CREATE-004 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: created-at-once
PC-CREATE-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-CREATE-005 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: created-at-once
PC-CREATE-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-CREATE-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the cluster is run with clusterconfig in the command line only
PC-CREATE-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the cluster is run with clusterconfig in the command line only
PC-CREATE-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | renaming Main_Group moves its settings and is warned of
PC-CREATE-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join without backup, fingerprint or with an open GUI is warned of
PC-DEP-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | references that a machine lacks are named with both remedies, the preferred one first
PC-DEP-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a listener on machines without its disclaimer does no stamping
PC-DEP-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | references that a machine lacks are named with both remedies, the preferred one first
PC-DEP-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | references that a machine lacks are named with both remedies, the preferred one first
PC-DEP-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a listener on machines without its disclaimer does no stamping
PC-DEP-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a listener without its interface is disabled on that machine
PC-DEP-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | references that a machine lacks are named with both remedies, the preferred one first
PC-DISC-001 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: misses-the-commit
PC-DISC-001 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: no-alarm
PC-DISC-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a disconnected machine stays a member and changes nobody else's settings
PC-DISC-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a machine beyond its session limit is disconnected and comes back at a ping
PC-DISC-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | what one side changed alone is downloaded silently when they meet again
PC-DISC-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a disconnected machine stays a member and changes nobody else's settings
PC-DISC-004 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: back-by-itself
PC-DISC-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a deliberate disconnect lasts until somebody reconnects, on either side
PC-DISC-005 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: misses-the-commit
PC-DISC-005 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: drift
PC-DISC-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | what one side changed alone is downloaded silently when they meet again
PC-DISC-006 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: out-on-purpose
PC-DISC-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a disconnected machine stays a member and changes nobody else's settings
PC-DISC-007 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: in-step-again
PC-DISC-007 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: out-on-purpose
PC-DISC-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a planned detachment leaves the cluster manageable from any other machine
PC-DISC-008 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: in-step-again
PC-DISC-008 | scenario | Scenarios/peer-cluster/detach-and-return.yaml | detach-and-return: nothing-lost
PC-DISC-008 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: in-step-again
PC-DISC-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | what one side changed alone is downloaded silently when they meet again
PC-DISC-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a disconnected machine stays a member and changes nobody else's settings
PC-DISC-010 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: in-step-again
PC-DISC-010 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: back-by-itself
PC-DISC-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a deliberate disconnect lasts until somebody reconnects, on either side
PC-DISC-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | pings go on for days, and a machine that comes back needs nobody
PC-DNS-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the main host name leads to the interface with SSH
PC-DNS-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a machine whose name does not resolve is a member that nobody reaches
PC-DNS-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the main host name leads to the interface with SSH
PC-DNS-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the main host name leads to the interface with SSH
PC-DNS-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | host names and addresses are not mixed, and addresses still need DNS
PC-DNS-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | by address a join fails where the member cannot look up its caller
PC-DNS-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the main host name leads to the interface with SSH
PC-DNS-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a machine upgraded before its new name is in DNS is reached by nobody
PC-GAP-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the transport's port must be open, and CCS is for blocked port 22 only
PC-GAP-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | CCS is off unless somebody says yes, takes no logins, and is warned of
PC-GAP-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | host names and addresses are not mixed, and addresses still need DNS
PC-GAP-004 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: undecided
PC-GAP-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-GAP-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the other tie rules decide at once
PC-GAP-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit that comes too late is refused, and its edits are kept or discarded
PC-GAP-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | equal stamps stay until somebody decides in clustercheck
PC-GAP-006 | scenario | Scenarios/peer-cluster/equal-stamps.yaml | equal-stamps: undecided
PC-GAP-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a commit that comes too late is refused, and its edits are kept or discarded
PC-GAP-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | the newer of two changes wins without a question
PC-GAP-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | at the grain of features one change to another variable is lost, at that of variables none
PC-GAP-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a suspended listener defers mail that a reboot would drop
PC-GAP-009 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: side-by-side: two-clusters
PC-GAP-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | two clusters run side by side when upgraded machines are reconnected early
PC-GAP-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | an upgrade without disconnecting first disconnects all machines
PC-GAP-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that joins loses all but its machine settings and enters in Main_Group
PC-GAP-012 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine is not pulled in from a member, nor into a group of its choice
PC-GAP-015 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the preview shows the cluster's value also where a group's is inherited
PC-GAP-016 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a disconnected machine stays a member and changes nobody else's settings
PC-GAP-018 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | attempts and time-out are inputs that move the discovery
PC-GAP-019 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | groups partition the members, and one with members is not deleted
PC-GAP-020 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a machine removed in its absence is turned away and keeps an unflattened copy
PC-GAP-021 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | more than 20 machines are warned of with links and pings
PC-GAP-021 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | more than 20 machines make errors only when the scenario says so
PC-GAP-022 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | clustercheck runs at any time, switches modes, and lists whom it cannot reach
PC-GAP-023 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: own-settings-are-gone
PC-GAP-023 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a machine joins under a name only when nobody lists it any more
PC-GAP-024 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: published
PC-GAP-024 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a table moved down to one machine leaves the others blank and stops their mail
PC-GAP-025 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | commands are tied to modes by the guide's three lists
PC-GAP-026 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a deletion counts as a change, group moves too, and three parts meet pair by pair
PC-GAP-027 | scenario | Scenarios/peer-cluster/dead-link.yaml | dead-link: reached-soon
PC-GAP-027 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a change crosses a chain of n machines in n-1 hops
PC-GAP-027 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | a commit gets around a dead link over a third machine
PC-GAP-027 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMeshTests.swift | by the other reading the far end of a dead link stays behind until the link is up
PC-GAP-028 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a new cluster takes its settings from the machine that creates it, at once
PC-GAP-029 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a deliberate disconnect lasts until somebody reconnects, on either side
PC-GROUP-001 | scenario | Scenarios/peer-cluster/add-group.yaml | add-group: placed
PC-GROUP-001 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: placed
PC-GROUP-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the example cluster of three sites is built in the guide's order
PC-GROUP-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the example cluster of three sites is built in the guide's order
PC-GROUP-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | groups partition the members, and one with members is not deleted
PC-GROUP-004 | scenario | Scenarios/peer-cluster/add-group.yaml | add-group: own-routes
PC-GROUP-004 | scenario | Scenarios/peer-cluster/add-group.yaml | add-group: routes-stay-until-set
PC-GROUP-004 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: own-routes
PC-GROUP-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | until it is moved a new machine works with the settings of the wrong group
PC-GROUP-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | shapes and names that the guide advises against are warned of
PC-GROUP-006 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: placed
PC-GROUP-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the guide's example is without a problem
PC-GROUP-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the example cluster of three sites is built in the guide's order
PC-GROUP-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | shapes and names that the guide advises against are warned of
PC-GROUP-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | renaming Main_Group moves its settings and is warned of
PC-GROUP-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | shapes and names that the guide advises against are warned of
PC-GROUP-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | renaming Main_Group moves its settings and is warned of
PC-GROUP-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | shapes and names that the guide advises against are warned of
PC-GUI-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the cluster is run with clusterconfig in the command line only
PC-GUI-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | logs, counters and overviews belong to machines
PC-GUI-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | logs, counters and overviews belong to machines
PC-GUI-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the preview shows the cluster's value also where a group's is inherited
PC-GUI-005 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: cluster-untouched
PC-GUI-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the preview shows the cluster's value also where a group's is inherited
PC-JOIN-001 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: own-settings-are-gone
PC-JOIN-001 | scenario | Scenarios/peer-cluster/remove-ccs.yaml | remove-ccs: own-settings-kept
PC-JOIN-001 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: nothing-lost-on-join
PC-JOIN-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that joins loses all but its machine settings and enters in Main_Group
PC-JOIN-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that joins loses all but its machine settings and enters in Main_Group
PC-JOIN-003 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: back
PC-JOIN-003 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: joined
PC-JOIN-003 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: joined
PC-JOIN-003 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: wrong-settings-first
PC-JOIN-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine is not pulled in from a member, nor into a group of its choice
PC-JOIN-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that joins loses all but its machine settings and enters in Main_Group
PC-JOIN-004 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: wrong-settings-first
PC-JOIN-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | until it is moved a new machine works with the settings of the wrong group
PC-JOIN-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join takes 60 s and 20 s for each machine that is there
PC-JOIN-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a more complex configuration takes longer when the scenario gives a figure
PC-JOIN-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | progress of a join is listed
PC-JOIN-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine is not pulled in from a member, nor into a group of its choice
PC-JOIN-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that joins loses all but its machine settings and enters in Main_Group
PC-JOIN-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | host key, reach and passphrase are asked for in this order, with the guide's defaults
PC-JOIN-009 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: in-order
PC-JOIN-009 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: joined
PC-JOIN-009 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: prepared
PC-JOIN-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join over CCS needs host, serial number and key in the pending list
PC-JOIN-010 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: in-order
PC-JOIN-010 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: joined
PC-JOIN-010 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: prepared
PC-JOIN-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | with two factors only a prepared key that was committed lets a machine join
PC-JOIN-011 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: prepared
PC-JOIN-011 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: prepared
PC-JOIN-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join over CCS needs host, serial number and key in the pending list
PC-JOIN-012 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join over CCS needs host, serial number and key in the pending list
PC-JOIN-013 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join without backup, fingerprint or with an open GUI is warned of
PC-JOIN-014 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that leaves keeps the cluster's settings and not those before it joined
PC-JOIN-015 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join without backup, fingerprint or with an open GUI is warned of
PC-JOIN-016 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join over CCS needs host, serial number and key in the pending list
PC-JOIN-017 | scenario | Scenarios/peer-cluster/six-peers.yaml | six-peers: whole
PC-JOIN-017 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the example cluster of three sites is built in the guide's order
PC-JOIN-018 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join without backup, fingerprint or with an open GUI is warned of
PC-JOIN-019 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | host key, reach and passphrase are asked for in this order, with the guide's defaults
PC-LEAVE-001 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: away-for-a-while
PC-LEAVE-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that leaves keeps the cluster's settings and not those before it joined
PC-LEAVE-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that leaves keeps the cluster's settings and not those before it joined
PC-LEAVE-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that leaves keeps the cluster's settings and not those before it joined
PC-LEAVE-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a machine that leaves keeps the cluster's settings and not those before it joined
PC-LEAVE-005 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: away-for-a-while
PC-LEAVE-005 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: back
PC-LEAVE-005 | scenario | Scenarios/peer-cluster/change-address.yaml | change-address: in-order
PC-LEAVE-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a machine joins under a name only when nobody lists it any more
PC-LEAVE-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterRejoinTests.swift | a machine that left and joins again is turned away by nobody
PC-LEVEL-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the lowest level that has settings wins, and a deleted one inherits again
PC-LEVEL-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the current mode decides where a change is stored
PC-LEVEL-003 | scenario | Scenarios/peer-cluster/add-group.yaml | add-group: own-routes
PC-LEVEL-003 | scenario | Scenarios/peer-cluster/add-group.yaml | add-group: routes-stay-until-set
PC-LEVEL-003 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: overridden
PC-LEVEL-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the lowest level that has settings wins, and a deleted one inherits again
PC-LEVEL-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the lowest level that has settings wins, and a deleted one inherits again
PC-LEVEL-005 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: mail-goes-on
PC-LEVEL-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the three stages of the guide's example: inherited, emptied, replaced as a whole
PC-LEVEL-006 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: mail-goes-on
PC-LEVEL-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the three stages of the guide's example: inherited, emptied, replaced as a whole
PC-LEVEL-007 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: begun-empty: only-d
PC-LEVEL-007 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: cluster-untouched
PC-LEVEL-007 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: overridden
PC-LEVEL-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the three stages of the guide's example: inherited, emptied, replaced as a whole
PC-LEVEL-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a table of one machine changes that machine only
PC-LEVEL-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | a group or machine that overrides most of the settings is named
PC-LEVEL-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the lowest level that has settings wins, and a deleted one inherits again
PC-LEVEL-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | settings at a level where they cannot be are refused
PC-LEVEL-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | some settings exist at machine level only, users at cluster level only
PC-LOAD-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a file that does not fit is refused, and one without a backup before is warned of
PC-LOAD-002 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: in-order
PC-LOAD-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a file that does not fit is refused, and one without a backup before is warned of
PC-LOAD-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a file that does not fit is refused, and one without a backup before is warned of
PC-LOAD-004 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: as-in-the-file
PC-LOAD-004 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: in-order
PC-LOAD-004 | scenario | Scenarios/peer-cluster/load-cluster-file.yaml | load-cluster-file: nothing-before-the-commit
PC-LOAD-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | after loading a cluster's file all values are the file's
PC-LOAD-005 | scenario | Scenarios/peer-cluster/machine-lost.yaml | machine-lost: replaced
PC-LOAD-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | loading one machine's configuration changes its machine level only
PC-MODE-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the current mode decides where a change is stored
PC-MODE-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the current mode decides where a change is stored
PC-MODE-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | the current mode decides where a change is stored
PC-REQ-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | host names and addresses are not mixed, and addresses still need DNS
PC-REQ-002 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: same-version-talks
PC-REQ-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | a cluster of two versions is refused
PC-REQ-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | another version cannot join
PC-REQ-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-REQ-003 | scenario | Scenarios/peer-cluster/join-over-ccs.yaml | join-over-ccs: joined
PC-REQ-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the transport's port must be open, and CCS is for blocked port 22 only
PC-REQ-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | a join over CCS needs host, serial number and key in the pending list
PC-REQ-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | the transport's port must be open, and CCS is for blocked port 22 only
PC-REQ-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | the cluster is run with clusterconfig in the command line only
PC-REQ-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | a page and the command line set the same
PC-REQ-007 | scenario | Scenarios/peer-cluster/join-with-keys.yaml | join-with-keys: joined
PC-REQ-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | with two factors only a prepared key that was committed lets a machine join
PC-REQ-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterJoinTests.swift | host key, reach and passphrase are asked for in this order, with the guide's defaults
PC-RPO-001 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: nothing-lost-silently
PC-RPO-001 | scenario | Scenarios/peer-cluster/machine-lost.yaml | machine-lost: nothing-lost
PC-RPO-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterChangeTests.swift | what one side changed alone is downloaded silently when they meet again
PC-RTO-001 | scenario | Scenarios/peer-cluster/drift-and-conflict.yaml | drift-and-conflict: managed
PC-RTO-001 | scenario | Scenarios/peer-cluster/machine-lost.yaml | machine-lost: managed
PC-RTO-001 | scenario | Scenarios/peer-cluster/machine-lost.yaml | machine-lost: replaced
PC-RTO-001 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: managed
PC-RTO-001 | scenario | Scenarios/peer-cluster/twenty-machines.yaml | twenty-machines: no-mail-missed
PC-RTO-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterMemberTests.swift | a planned detachment leaves the cluster manageable from any other machine
PC-SET-001 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: tried-on-one
PC-SET-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a copy keeps the source, a move clears it
PC-SET-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a copy keeps the source, a move clears it
PC-SET-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a copy keeps the source, a move clears it
PC-SET-004 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: no-mail-dropped
PC-SET-004 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: others-unharmed
PC-SET-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a table moved down to one machine leaves the others blank and stops their mail
PC-SET-005 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: others-unharmed
PC-SET-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a table moved down to one machine leaves the others blank and stops their mail
PC-SET-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a listener on machines without its disclaimer does no stamping
PC-SET-007 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: published
PC-SET-007 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: tried-on-one
PC-SET-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a change is tried on one machine, then published to all
PC-SET-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | only the command line copies to all groups at once
PC-SET-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a copy keeps the source, a move clears it
PC-SET-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | an override begins with defaults or with a copy that is independent
PC-SET-011 | scenario | Scenarios/peer-cluster/inherit-empty.yaml | inherit-empty: all-four-at-last
PC-SET-011 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | an override begins with defaults or with a copy that is independent
PC-SET-012 | scenario | Scenarios/peer-cluster/moved-down.yaml | moved-down: others-unharmed
PC-SET-012 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | a table moved down to one machine leaves the others blank and stops their mail
PC-SET-013 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterCheckTests.swift | groups that all set what the cluster does not are warned of
PC-SET-013 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | lower modes that a change does not affect are listed
PC-SET-014 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterLevelTests.swift | lower modes that a change does not affect are listed
PC-UPG-001 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: same-version-talks
PC-UPG-001 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-UPG-002 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: all-upgraded
PC-UPG-002 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-UPG-003 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: no-mass-disconnect
PC-UPG-003 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: nobody-else-disconnected
PC-UPG-003 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | an upgrade without disconnecting first disconnects all machines
PC-UPG-004 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: side-by-side: two-clusters
PC-UPG-004 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | two clusters run side by side when upgraded machines are reconnected early
PC-UPG-005 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: all-upgraded
PC-UPG-005 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-UPG-006 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | an image fetched before costs no time apart
PC-UPG-007 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: nobody-else-disconnected
PC-UPG-007 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: others-go-on
PC-UPG-007 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-UPG-008 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | an upgrade without disconnecting first disconnects all machines
PC-UPG-009 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: span
PC-UPG-009 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | machines are upgraded one by one and reconnected when all are
PC-UPG-010 | scenario | Scenarios/peer-cluster/upgrade-one-by-one.yaml | upgrade-one-by-one: no-mail-dropped
PC-UPG-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | a suspended listener defers mail that a reboot would drop
PC-UPG-010 | test | Tests/ClusterModelsTests/PeerCluster/PeerClusterUpgradeTests.swift | mail that meets a machine in its reboot is dropped unless its listener was suspended
SC-API-001 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: asks-the-member: refused-once
SC-API-001 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: refused-once
SC-API-001 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the leader takes every operation and a member those of its row
SC-API-002 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-script-works
SC-API-002 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the leader takes every operation and a member those of its row
SC-API-003 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the leader takes every operation and a member those of its row
SC-API-004 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the leader takes every operation and a member those of its row
SC-API-005 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: not-while-the-leader-is-dark
SC-API-005 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: one-dark-at-a-time
SC-API-005 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: refused-once
SC-API-005 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-member-is-read-all-the-time
SC-API-005 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: the-others-answer
SC-API-005 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | during an upgrade the API answers where the kind of upgrade leaves it
SC-API-005 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | one PCE at a time is away, and the others serve
SC-API-006 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: simple: one-dark-at-a-time
SC-API-006 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: simple: refused-once
SC-API-006 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: no-api-until-the-end
SC-API-006 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | during an upgrade the API answers where the kind of upgrade leaves it
SC-API-006 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-API-007 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE tells the role that it knows, which may be stale
SC-API-008 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the call for the leader answers 202 at the leader and 404 at a member
SC-API-008 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a probe from outside finds exactly one leader
SC-API-009 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | the call for node availability answers 202, and nothing below full operation
SC-API-009 | test | Tests/ClusterModelsTests/Supercluster/NodePoolTests.swift | a core node leaves the pool three probes after it stopped answering and comes back
SC-API-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
SC-API-011 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | the health call of the leader tells of all PCEs
SC-API-011 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
SC-API-012 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-monitor-finds-it
SC-API-012 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | the leader is found first, and only its own silence is an alarm
SC-API-013 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-member-is-read-all-the-time
SC-API-013 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | a synchronous GET of workloads returns 500 at most
SC-API-014 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | a synchronous GET of workloads returns 500 at most
SC-API-015 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | each PUT is answered 204, the target changes at once and the active PCE at a heartbeat
SC-API-015 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | reassigned VENs are at their new PCE within ten minutes and count there
SC-API-016 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a NEN is at its new PCE within five minutes
SC-API-016 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | targets are changed on the leader only
SC-BACKUP-001 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a leader's dump holds policy and a member's does not
SC-BACKUP-001 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-002 | scenario | Scenarios/supercluster/backups-of-all.yaml | backups-of-all: policy-is-in-it
SC-BACKUP-002 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | a restored PCE has the traffic view of its dump again
SC-BACKUP-002 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a leader's dump holds policy and a member's does not
SC-BACKUP-002 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-003 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: three-copies
SC-BACKUP-003 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | copies of the leader's backup lie on members and are counted
SC-BACKUP-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a member's dump brings no policy back
SC-BACKUP-004 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-BACKUP-004 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | a restore names what is missing
SC-BACKUP-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-006 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: bundles-forgotten: all-can-pair
SC-BACKUP-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a restored PCE pairs nobody until its VEN bundles are installed
SC-BACKUP-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | backups are taken at each PCE's own interval
SC-BACKUP-008 | scenario | Scenarios/supercluster/add-member.yaml | add-member: backed-up-after
SC-BACKUP-008 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: backed-up-before
SC-BACKUP-008 | test | Tests/ClusterModelsTests/Supercluster/DeploymentMistakeTests.swift | without a needed step the end is not as wanted
SC-BACKUP-008 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | a new leader needs a backup of its own
SC-BACKUP-009 | scenario | Scenarios/supercluster/backups-of-all.yaml | backups-of-all: all-are-fresh
SC-BACKUP-009 | scenario | Scenarios/supercluster/backups-of-all.yaml | backups-of-all: one-forgotten: all-are-fresh
SC-BACKUP-009 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | copies of the leader's backup lie on members and are counted
SC-BACKUP-010 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: three-copies
SC-BACKUP-010 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | copies of the leader's backup lie on members and are counted
SC-BACKUP-010 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | without a copy an entire restore adds the transfer
SC-BACKUP-011 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: copies-match
SC-BACKUP-011 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: mismatched: copies-match
SC-BACKUP-011 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: mismatched: replication-runs
SC-BACKUP-011 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: replication-runs
SC-BACKUP-011 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | another generation of the leader's backup breaks a member's replication
SC-BACKUP-012 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader restored as a member holds what its new leader holds
SC-BACKUP-013 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | an entire restore takes back moves by API and leaves moves by the NEN's own command
SC-BACKUP-013 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | the restore of one member takes no move back, for the other PCEs hold it
SC-BACKUP-013 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader restored as a member holds what its new leader holds
SC-BACKUP-013 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a leader restored from an old dump gets back what the members hold
SC-BACKUP-013 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a reset PCE holds nothing, and what only it had is lost
SC-CAP-001 | scenario | Scenarios/capacity/overflow-after-loss.yaml | overflow-after-loss: fits-today
SC-CAP-001 | test | Tests/VendorTablesTests/SizingTableTests.swift | the physical table is the guide's, cell by cell
SC-CAP-002 | test | Tests/VendorTablesTests/SizingTableTests.swift | the virtual table is the guide's, cell by cell
SC-CAP-003 | test | Tests/VendorTablesTests/SizingTableTests.swift | every footnote of the guide has words
SC-CAP-004 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | what other software takes is not the PCE's
SC-CAP-005 | test | Tests/CapacityPlanningTests/SensitivityTests.swift | all drivers of need are echoed, and those that the plan leaves out are marked
SC-CAP-006 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | a plan that only one reading of the VEN column accepts says so
SC-CAP-007 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | eight cores with hyper-threading are eight cores
SC-CAP-008 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | virtual nodes must not be overcommitted
SC-CAP-009 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | virtual nodes must not be overcommitted
SC-CAP-010 | test | Tests/VendorTablesTests/SizingTableTests.swift | a virtual node has twice the cores of a physical one in every row
SC-CAP-011 | test | Tests/VendorTablesTests/SizingTableTests.swift | a VEN stands for ten workloads in the smallest row and for five elsewhere
SC-CAP-012 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | writes of another block size are not compared
SC-CAP-013 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the assumed traffic passes the limit unless only unique summaries count
SC-CAP-014 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | a spinning disk serves a core node and no data node
SC-CAP-015 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | between the two memory figures a PCE is warned of, below both it does not fit
SC-CAP-017 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | the smallest PCE's database bounds the whole Supercluster
SC-CAP-018 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: memory-has-room
SC-CAP-018 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: the-large-one-has-room
SC-CAP-018 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | the smallest PCE's database bounds the whole Supercluster
SC-CAP-019 | test | Tests/VendorTablesTests/SizingTableTests.swift | hardware of one PCE and of eight adds up to the guide's sums
SC-CAP-020 | test | Tests/VendorTablesTests/SizingTableTests.swift | disk writes for each VEN and each summary fall with size
SC-CAP-021 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | a data node with one device is outside the tables
SC-CMD-001 | test | Tests/ClusterModelsTests/Supercluster/AdmissionTests.swift | commands have the vendor's own words
SC-CMD-002 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | packages are installed as root and control commands are run as ilo-pce
SC-CMD-004 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | a command tries five times before it gives up, or as often as it is told
SC-CMD-005 | scenario | Scenarios/supercluster/join-broken-by-latency.yaml | join-broken-by-latency: member-in-the-end
SC-CMD-005 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: interrupted
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join whose PCE loses power may be run again from runlevel 1
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | installation and migration that were interrupted may be run again
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop that loses its PCE fails and can be run again
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | an interrupted rejoin leaves the PCE at 1 and may be run again
SC-CMD-006 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: done-in-the-end
SC-CMD-006 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: interrupted
SC-CMD-006 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: left-at-1
SC-CMD-006 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | installation and migration that were interrupted may be run again
SC-CMD-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | an interrupted data restore is run again and ends the same
SC-CMD-007 | scenario | Scenarios/supercluster/add-member.yaml | add-member: joined-at-1-meanwhile
SC-CMD-007 | scenario | Scenarios/supercluster/join-broken-by-latency.yaml | join-broken-by-latency: broken-at-1
SC-CMD-007 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: stays-at-1
SC-CMD-007 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join whose PCE loses power may be run again from runlevel 1
SC-CMD-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | an interrupted rejoin leaves the PCE at 1 and may be run again
SC-CMD-008 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | reset needs stopped software and leaves the PCE standalone and empty
SC-CMD-009 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: a-supercluster-of-three
SC-CMD-009 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-CMD-010 | scenario | Scenarios/supercluster/add-member.yaml | add-member: joined-at-1-meanwhile
SC-CMD-010 | scenario | Scenarios/supercluster/add-member.yaml | add-member: new-member-has-all-policy
SC-CMD-010 | scenario | Scenarios/supercluster/add-member.yaml | add-member: three-members
SC-CMD-010 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: members-hold-its-policy
SC-CMD-010 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join is typed on a core node or data0, not on data1
SC-CMD-010 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-CMD-011 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: all-know-all
SC-CMD-011 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | the members list is what the PCE on which it is asked for knows
SC-CMD-012 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-012 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | no leader can be assigned while the failed one is listed
SC-CMD-013 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-013 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop is refused with the survivors that are not at 2
SC-CMD-014 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: member-again
SC-CMD-014 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-015 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: stands-alone
SC-CMD-015 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: two-left
SC-CMD-015 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | a healthy member without VENs leaves at runlevel 2 and stands alone
SC-CMD-016 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands that print say what this PCE knows
SC-CMD-017 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands of an older way to upgrade are refused
SC-CMD-018 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands of an older way to upgrade are refused
SC-CMD-019 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands that print say what this PCE knows
SC-CMD-020 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands that print say what this PCE knows
SC-CMD-021 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce ends when the queue is empty, and says so
SC-CMD-021 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce stops after 600 s and goes on from there when it is run again
SC-CMD-021 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a quiesce that times out after 600 s may be run again
SC-CMD-022 | scenario | Scenarios/supercluster/backups-of-all.yaml | backups-of-all: all-are-fresh
SC-CMD-022 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-CMD-023 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: guides-order
SC-CMD-023 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-023 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-CMD-024 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | installation and migration that were interrupted may be run again
SC-CMD-025 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | the upgrade status says how far the migration is
SC-CMD-026 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: not-reset: member-again
SC-CMD-026 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-026 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-CMD-027 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each life-cycle command acts on its node or on its PCE, and on no other
SC-CMD-027 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | waiting for RUNNING never ends while a node is left stopped
SC-CMD-028 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | a core node without the UI package is named by check-env and cannot be migrated
SC-CMD-028 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | a node without the change of the runtime file is named, until it has it
SC-CMD-029 | test | Tests/ClusterModelsTests/Supercluster/AdmissionTests.swift | a command is admitted on the nodes of its row only
SC-CMD-029 | test | Tests/ClusterModelsTests/Supercluster/AdmissionTests.swift | no command is taken by a machine that is down
SC-DEPLOY-001 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | joining PCEs with data of their own needs the vendor's support
SC-DEPLOY-002 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: both-are-members
SC-DEPLOY-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-DEPLOY-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | days between init and join change nothing
SC-DEPLOY-004 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: first-join-fails
SC-DEPLOY-004 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: stays-at-1
SC-DEPLOY-004 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | another encryption key fails the join, and its remedy needs a reset and runlevel 2
SC-DEPLOY-004 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-DEPLOY-005 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: member-after-the-cure
SC-DEPLOY-005 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: not-reset: member-after-the-cure
SC-DEPLOY-005 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | another encryption key fails the join, and its remedy needs a reset and runlevel 2
SC-DEPLOY-006 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: not-initialized: a-supercluster-of-three
SC-DEPLOY-006 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-DEPLOY-007 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-DEPLOY-008 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: at-once: both-are-members
SC-DEPLOY-008 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: both-are-members
SC-DEPLOY-008 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: one-at-a-time
SC-DEPLOY-008 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | members join one at a time and from runlevel 2
SC-DEPLOY-009 | scenario | Scenarios/supercluster/add-member.yaml | add-member: never-taken-to-2: three-members
SC-DEPLOY-009 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: guide-at-its-word: member-after-the-cure
SC-DEPLOY-009 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | members join one at a time and from runlevel 2
SC-DEPLOY-010 | scenario | Scenarios/supercluster/two-members-join-at-once.yaml | two-members-join-at-once: six-streams-more
SC-DEPLOY-010 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join takes longer with more PCEs and over a thin line
SC-DEPLOY-011 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-DEPLOY-012 | scenario | Scenarios/supercluster/join-broken-by-latency.yaml | join-broken-by-latency: broken-at-1
SC-DEPLOY-012 | scenario | Scenarios/supercluster/join-broken-by-latency.yaml | join-broken-by-latency: member-in-the-end
SC-DEPLOY-012 | scenario | Scenarios/supercluster/join-broken-by-latency.yaml | join-broken-by-latency: not-repeated: member-in-the-end
SC-DEPLOY-012 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | latency breaks a join, and nothing goes on until it is repeated
SC-DEPLOY-013 | scenario | Scenarios/supercluster/add-member.yaml | add-member: all-restarted
SC-DEPLOY-013 | scenario | Scenarios/supercluster/add-member.yaml | add-member: restart-forgotten: all-restarted
SC-DEPLOY-013 | scenario | Scenarios/supercluster/add-member.yaml | add-member: restart-is-a-pause-for-vens
SC-DEPLOY-013 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: all-restarted
SC-DEPLOY-013 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a member added to a running Supercluster has all policy, and addresses after a restart
SC-DEPLOY-013 | test | Tests/ClusterModelsTests/Supercluster/DeploymentMistakeTests.swift | without a needed step the end is not as wanted
SC-DEPLOY-014 | scenario | Scenarios/supercluster/add-member.yaml | add-member: three-members
SC-DEPLOY-014 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a member added to a running Supercluster has all policy, and addresses after a restart
SC-DEPLOY-015 | scenario | Scenarios/supercluster/add-member.yaml | add-member: normal-again
SC-DEPLOY-015 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: all-normal
SC-DEPLOY-015 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | every PCE of a new Supercluster is Normal within about ten minutes of the order to 5
SC-DEPLOY-015 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | readiness names the PCE that is missing or ill
SC-DEPLOY-016 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a domain, a hidden address and a closed port keep a PCE out
SC-DEPLOY-016 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-DEPLOY-017 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: a-supercluster-of-three
SC-DEPLOY-017 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a renamed PCE is initialized only after somebody has found it healthy
SC-DEPLOY-018 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-DEPLOY-019 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: not-looked-at: a-supercluster-of-three
SC-DEPLOY-019 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a renamed PCE is initialized only after somebody has found it healthy
SC-DEPLOY-020 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: outage-is-long
SC-DEPLOY-020 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: production-is-out-meanwhile
SC-DEPLOY-020 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a leader at 2 delivers no policy while members join
SC-DEPLOY-021 | scenario | Scenarios/supercluster/add-member.yaml | add-member: syslog-is-configured
SC-DEPLOY-021 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a joined PCE has no syslog until the leader configures it
SC-DEPLOY-021 | test | Tests/ClusterModelsTests/Supercluster/DeploymentMistakeTests.swift | without a needed step the end is not as wanted
SC-DEPLOY-022 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join without a backup is told of
SC-DISK-001 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | traffic data fills the first device under the wrong mount, and a full one stops the PCE
SC-DISK-001 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | it has a share of its own device, and the oldest goes when the share is full
SC-DISK-002 | test | Tests/CapacityPlanningTests/PartitionRulesTests.swift | another partition than the guide's is no error but needs the vendor's approval
SC-DISK-002 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | the device of traffic data is checked against its parameters
SC-DISK-003 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | the partitions of each size are the guide's
SC-DISK-004 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | the partitions of each size are the guide's
SC-DISK-005 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | the partitions of each size are the guide's
SC-DISK-006 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | what the root partition holds beyond the assumed is added to its size
SC-DISK-007 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | logs beyond their partition are warned of
SC-DISK-008 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | support reports fill var/lib/illumio-pce of a core node until none fits any more
SC-DISK-009 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | it has a share of its own device, and the oldest goes when the share is full
SC-DISK-010 | test | Tests/CapacityPlanningTests/DatastoreRulesTests.swift | each of the three settings must be there, and an unsaid plan is only warned
SC-DISK-010 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | the device of traffic data is checked against its parameters
SC-DISK-011 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | the device of traffic data is checked against its parameters
SC-DISK-011 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | traffic data fills the first device under the wrong mount, and a full one stops the PCE
SC-DISK-013 | test | Tests/CapacityPlanningTests/DatastoreRulesTests.swift | the cap is held against a part of the device, and never stands for its size
SC-DISK-013 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | the device of traffic data is checked against its parameters
SC-DISK-014 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | the cap is two fifths of the second device in every row
SC-DISK-015 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | at full load the largest PCE keeps two fifths of the history of the next one
SC-DISK-016 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | a core node of the least size has 2 GB left for the application
SC-DISK-017 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | a network file system is refused
SC-DISK-018 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | the traffic datastore grows with the summaries that its PCE records
SC-DOC-001 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the printed flows of the two small rows do not fit the observed ratio
SC-DOC-002 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | limits on flows are printed by the footnote's figure and the table's
SC-DOC-002 | test | Tests/VendorTablesTests/TablePageTests.swift | the two figures for flows in a summary stand side by side
SC-DOC-003 | parameter | Sources/CapacityPlanning/UncertainFigure.swift | flow summaries that count
SC-DOC-003 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the assumed traffic passes the limit unless only unique summaries count
SC-DOC-004 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | taken for each workload the assumed traffic passes the limit six to twelve times
SC-DOC-005 | parameter | Sources/CapacityPlanning/UncertainFigure.swift | what the VEN column counts
SC-DOC-005 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | a plan that only one reading of the VEN column accepts says so
SC-DOC-006 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | an undersized PCE pairs 2,500 VENs until hardware is added and the limit is set
SC-DOC-007 | parameter | Sources/CapacityPlanning/UncertainFigure.swift | memory that keeps the limit
SC-DOC-007 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | between the two memory figures a PCE is warned of, below both it does not fit
SC-DOC-007 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | too small machines are told of with the VENs above the cut limit
SC-DOC-008 | test | Tests/VendorTablesTests/SizingTableTests.swift | the tables differ in one disk figure only, that of the single node
SC-DOC-010 | test | Tests/VendorTablesTests/StorageLayoutTests.swift | a core node of the least size has 2 GB left for the application
SC-DOC-011 | test | Tests/CapacityPlanningTests/DatastoreRulesTests.swift | either of the guide's two paths is accepted, any other needs approval
SC-DOC-011 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | the device of traffic data is checked against its parameters
SC-DOC-012 | test | Tests/CapacityPlanningTests/StorageRulesTests.swift | a data node with one device is outside the tables
SC-DOC-013 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the flow table is the guide's and joins the capacity table by VENs
SC-DOC-014 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | a single node as a PCE is warned of
SC-DOC-015 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | eight full PCEs pass the rating of a database, five do not
SC-DOC-016 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join takes longer with more PCEs and over a thin line
SC-DOC-016 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-DOC-017 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a join is typed on a core node or data0, not on data1
SC-DOC-018 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-DOC-019 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | standalone PCEs become a Supercluster by init and joins
SC-DOC-020 | scenario | Scenarios/supercluster/add-member.yaml | add-member: existing-at-2: existing-serve-during-the-join
SC-DOC-020 | scenario | Scenarios/supercluster/add-member.yaml | add-member: existing-serve-during-the-join
SC-DOC-020 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a member added to a running Supercluster has all policy, and addresses after a restart
SC-DOC-020 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | the PCEs that are there stay at 5 during a join, or go to 2 by the other reading
SC-DOC-021 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: guide-at-its-word: member-after-the-cure
SC-DOC-021 | scenario | Scenarios/supercluster/join-with-another-key.yaml | join-with-another-key: member-after-the-cure
SC-DOC-021 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | another encryption key fails the join, and its remedy needs a reset and runlevel 2
SC-DOC-022 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-DOC-023 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-DOC-024 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | steps 4 to 6 repeated as printed leave a further member at runlevel 1
SC-DOC-025 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | a member's migration takes the type under way when none is given, a leader's does not
SC-DOC-026 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | a member started on one node only is not migrated
SC-DOC-028 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a runlevel command reaches its own PCE only
SC-DOC-029 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-DOC-030 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | a node without the change of the runtime file is named, until it has it
SC-DOC-031 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce ends when the queue is empty, and says so
SC-DOC-032 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: back-without-an-outage
SC-DOC-032 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: the-long-way-off: back-without-an-outage
SC-DOC-032 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | restores and migrations are planned
SC-DOC-032 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the long way off costs an outage that the short one spares
SC-DOC-033 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: listens-first
SC-DOC-033 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: nothing-switches-it-on: listens-first
SC-DOC-033 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | a restored PCE listens by itself; without it VENs get rules of an old backup
SC-DOC-034 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the mode is switched on a data node
SC-DOC-035 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: guide-at-its-word: all-back-at-5
SC-DOC-035 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | by the letter only the new and the former leader go back to 5
SC-DOC-035 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | the steps taken at their word leave the other members at 2
SC-DOC-036 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop before RUNNING is refused unless the reading allows it
SC-DOC-037 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | a drop may be typed on a data node of a survivor, which is noted
SC-DOC-038 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-DOC-038 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a dropped PCE cannot be promoted before it is restored
SC-DOC-039 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | commands outside the reference say that their place is taken from procedures
SC-DOC-040 | test | Tests/ClusterModelsTests/Supercluster/CommandOptionTests.swift | commands of an older way to upgrade are refused
SC-DOC-041 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: data1-forgotten: member-again
SC-DOC-042 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | by the letter the step on data1 finds no file, by the adopted reading it needs none
SC-DOC-043 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-DOC-044 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | a restore takes the newest backup from before the failure and says how old it is
SC-DOC-045 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | a restore takes the newest backup from before the failure and says how old it is
SC-DOC-045 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | by DNS VENs reach new machines only at addresses entered before
SC-DOC-046 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: bundles-forgotten: all-can-pair
SC-DOC-047 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: survivors-at-2-throughout
SC-DOC-047 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: survivors-serve: survivors-at-2-throughout
SC-DOC-047 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | survivors stay at 2 between drop and rejoin, or serve by the other reading
SC-DOC-048 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | surplus source PCEs get made-up names, or are left out
SC-DOC-049 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | surplus source PCEs get made-up names, or are left out
SC-DOC-050 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | addresses under one key only are refused
SC-DOC-051 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: load-balancers-keep-policy
SC-DOC-051 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | NENs left behind are told of
SC-DOC-051 | test | Tests/ClusterModelsTests/Supercluster/DeploymentMistakeTests.swift | without a needed step the end is not as wanted
SC-DOC-052 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: on-the-member: received-later
SC-DOC-052 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | members do not make profiles
SC-DOC-052 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-DOC-053 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | no role changes anything on a member; scripts are the known exception
SC-DOC-053 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-DOC-054 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | the leader takes every operation and a member those of its row
SC-DOC-055 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | a script made anywhere is accepted by any member that has the profile
SC-DOC-055 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-DOC-056 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-DOC-056 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | another PCE shows heartbeat and uptime from 22_5_10 on
SC-DOC-057 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | the leader pulls, so that no view crosses a link while there is none
SC-DOC-058 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | the view in memory is lost at a restart, unless the reading says no
SC-DOC-059 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the worse definition wins unless the reading says otherwise
SC-DOC-060 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: badge-turns-red
SC-DOC-060 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE of which no node answers is critical, or warning by the other reading
SC-DOC-061 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: others-turn-yellow
SC-DOC-061 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: peers-out-of-reach-do-not-count: yellow-without-a-change
SC-DOC-061 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: yellow-without-a-change
SC-DOC-061 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: peers-out-of-reach-do-not-count: both-sides-turn-yellow
SC-DOC-061 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | lag to a dead PCE counts until it is dropped, unless the reading says no
SC-DOC-062 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: none-counts-against-the-limit
SC-DOC-062 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | VENs that come by DNS pass the limit and count where they are paired
SC-DOC-063 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: flows-of-guests-not-recorded
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | the other reading of the guide records flows of moved clients
SC-DOC-063 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-DOC-064 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: by-hand
SC-DOC-064 | test | Tests/ClusterModelsTests/Supercluster/StaleRecordTests.swift | a failed member's VENs may be unpaired, and are gone
SC-DOC-065 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: moved-away-from-a-running-pce: nobody-is-marked-offline
SC-DOC-065 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nobody-is-marked-offline
SC-DOC-065 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: vens-stay-in-policy
SC-DOC-065 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: shown-online
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a clock for silence that goes on marks those whose beat comes too late, looked at or not
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | the clock for silence pauses while the server is down, and goes on after
SC-DOC-065 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a PCE that is itself down marks nobody offline
SC-DOC-065 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
SC-DOC-066 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | the global FQDN is taken in both spellings, and two values are warned of
SC-DOC-067 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | pairing by the global name asks for routing that lasts
SC-DOC-068 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | NENs are warned of by number and version
SC-DOC-070 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | each PUT is answered 204, the target changes at once and the active PCE at a heartbeat
SC-DOC-071 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | banner and column are there from the first to the last, and vanish
SC-DOC-072 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a domain, a hidden address and a closed port keep a PCE out
SC-DOC-072 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-DOC-074 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a member makes support reports of its own workloads only
SC-DOC-075 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a leader restored from an old dump gets back what the members hold
SC-FLOW-001 | scenario | Scenarios/capacity/overflow-after-loss.yaml | overflow-after-loss: fits-today
SC-FLOW-001 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: receiver-has-room
SC-FLOW-001 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: burst-passes-the-limit
SC-FLOW-001 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-001 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | more VENs than a layout is rated for are warned of
SC-FLOW-001 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-001 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the flow table is the guide's and joins the capacity table by VENs
SC-FLOW-002 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: receiver-has-room
SC-FLOW-002 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: to-a-small-pce: receiver-has-room
SC-FLOW-002 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: flow-rate-within-the-limit
SC-FLOW-002 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: burst-passes-the-limit
SC-FLOW-002 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-002 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a receiver with more VENs and flows than it is rated for is marked
SC-FLOW-002 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | an exempt failover of half as many VENs again overloads the receiver all the same
SC-FLOW-002 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-003 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a flow summary stands for 102 flows
SC-FLOW-003 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | limits on flows are printed by the footnote's figure and the table's
SC-FLOW-003 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | a summary stands for 102 flows
SC-FLOW-004 | test | Tests/CapacityPlanningTests/LoadRulesTests.swift | a 4x2 beyond the next smaller size's rate is told that it may need tuning
SC-FLOW-004 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | only the largest size needs tuning for its limit
SC-FLOW-005 | test | Tests/VendorTablesTests/FlowLimitsTests.swift | the limit for each VEN is 240 to 250 summaries in ten minutes
SC-FLOW-006 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: to-a-small-pce: receiver-has-room
SC-FLOW-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: above-the-limit-is-dropped: buffers-hold
SC-FLOW-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: burst-passes-the-limit
SC-FLOW-006 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-006 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-007 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: burst-is-worked-off
SC-FLOW-007 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: burst-passes-the-limit
SC-FLOW-007 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
SC-FLOW-007 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that buffered send more than the steady rate when their PCE is back
SC-HA-001 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: no-ven-degrades
SC-HA-001 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: pairing-goes-on
SC-HA-001 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: serves-on
SC-HA-001 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: yellow-not-red
SC-HA-001 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: gap-of-minutes
SC-HA-001 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: serves-again-unaided
SC-HA-001 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: takes-over-by-itself
SC-HA-001 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: yellow-not-red
SC-HA-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a PCE outlives any one of its nodes without a hand
SC-HA-002 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: both-core-nodes-of-a-2x2: yellow-not-red
SC-HA-002 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: both-data-nodes: serves-again-unaided
SC-HA-002 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: both-data-nodes: yellow-not-red
SC-HA-002 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | two nodes at once are outside the guarantee
SC-HA-003 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: half-of-it-is-gone
SC-HA-003 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | half of the core nodes and one data node stand in each building
SC-HA-004 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | more than 10 ms between the halves leaves Explorer and Illumination unassured
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: data1s-building: serves-again
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: data1s-building: stands-until-the-command
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: nobody-comes: serves-again
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: serves-again
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: stands-until-the-command
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: waits-for-a-person
SC-HA-005 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: whole-again
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | a PCE with quorum refuses the promotion of a half
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building without data0 needs no hand
SC-HA-006 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: vens-stay-with-their-pce
SC-HA-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: all-are-back
SC-HA-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: its-vens-are-cut-off
SC-HA-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: policy-catches-up
SC-HA-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: their-policy-ages
SC-HA-006 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: vens-stay-in-policy
SC-HA-006 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: vens-stay
SC-HA-006 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-006 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-HA-007 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-compute-for-it
SC-HA-007 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-pair-on
SC-HA-007 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-tell-one-another
SC-HA-007 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | without the leader members go on delivering and pairing, and nobody writes policy
SC-HA-007 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | members pair workloads while the leader is lost and while they are cut off
SC-HA-008 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nobody-moves-by-itself
SC-HA-008 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: vens-keep-enforcing
SC-HA-008 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: they-enforce-meanwhile
SC-HA-008 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: vens-stay-with-their-pce
SC-HA-008 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: nobody-fails-over
SC-HA-008 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: vens-keep-their-policy
SC-HA-008 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-008 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-HA-009 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nobody-moves-by-itself
SC-HA-009 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: served-elsewhere
SC-HA-009 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: nobody-fails-over
SC-HA-009 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | without a change of names nobody moves
SC-HA-009 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-HA-010 | scenario | Scenarios/capacity/overflow-after-loss.yaml | overflow-after-loss: receiver-has-room
SC-HA-010 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: receiver-has-room
SC-HA-010 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: to-a-small-pce: receiver-has-room
SC-HA-010 | test | Tests/CapacityPlanningTests/ForecastTests.swift | a lost PCE's VENs go to its takers in equal parts and load them beyond their size
SC-HA-010 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a receiver with more VENs and flows than it is rated for is marked
SC-HA-011 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: flows-of-guests-not-recorded
SC-HA-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-HA-011 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-HA-012 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building without data0 needs no hand
SC-HA-012 | test | Tests/ClusterModelsTests/Supercluster/LossTableTests.swift | LossTableTests
SC-HA-013 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: data1s-building: serves-again
SC-HA-013 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: serves-again
SC-HA-013 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: no-ven-degrades
SC-HA-013 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: no-write-refused
SC-HA-013 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: pairing-goes-on
SC-HA-013 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: serves-on
SC-HA-013 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: serves-again-unaided
SC-HA-013 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: with-the-copy-only: gap-of-minutes
SC-HA-013 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: others-serve-on
SC-HA-013 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: their-policy-ages
SC-HA-013 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-pair-on
SC-HA-013 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: both-serve-on
SC-HA-013 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: both-sides-turn-yellow
SC-HA-013 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: members-policy-waits
SC-HA-013 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: pairing-goes-on
SC-HA-013 | test | Tests/ClusterModelsTests/Supercluster/LossTableTests.swift | LossTableTests
SC-HA-013 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | an isolated PCE keeps none of its VENs and gets them back
SC-HA-014 | test | Tests/CapacityPlanningTests/BuildingLossTests.swift | every ordered pair of PCEs says what the receiver would lack
SC-HA-014 | test | Tests/CapacityPlanningTests/ForecastTests.swift | a lost PCE's VENs go to its takers in equal parts and load them beyond their size
SC-HA-014 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | each PCE is held against the VENs that it would take from each other one
SC-HEALTH-001 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE is normal, in warning with a yellow badge, or critical with a red one
SC-HEALTH-002 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: green-again
SC-HEALTH-002 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-003 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: half-a-pce-until-then
SC-HEALTH-003 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: whole-again
SC-HEALTH-003 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: green-again
SC-HEALTH-003 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: turns-yellow
SC-HEALTH-003 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: green-again
SC-HEALTH-003 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: green-again
SC-HEALTH-003 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a stopped node ends normal
SC-HEALTH-004 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: cores-have-room
SC-HEALTH-004 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-004 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | an exempt failover of half as many VENs again overloads the receiver all the same
SC-HEALTH-005 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: memory-has-room
SC-HEALTH-005 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-005 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | every PCE keeps all workloads in memory, and the smallest warns first
SC-HEALTH-005 | test | Tests/ClusterModelsTests/Supercluster/NodeMemoryTests.swift | a node with three quarters more workloads than rated for loses its largest service
SC-HEALTH-006 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-006 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | traffic data fills the first device under the wrong mount, and a full one stops the PCE
SC-HEALTH-007 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: the-others-do-not-notice
SC-HEALTH-007 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: and-catches-up
SC-HEALTH-007 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: next-pce-sees-the-lag
SC-HEALTH-007 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: others-turn-yellow
SC-HEALTH-007 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: not-before-its-time
SC-HEALTH-007 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: yellow-without-a-change
SC-HEALTH-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: both-sides-turn-yellow
SC-HEALTH-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: catches-up
SC-HEALTH-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: line-degraded: both-sides-turn-yellow
SC-HEALTH-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: thirty-seconds-are-still-normal
SC-HEALTH-007 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | lag of 30 s is normal and more is a warning that names the sender
SC-HEALTH-008 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: data1s-building: yellow-not-red
SC-HEALTH-008 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: half-a-pce-until-then
SC-HEALTH-008 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: turns-yellow
SC-HEALTH-008 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: yellow-not-red
SC-HEALTH-008 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: yellow-not-red
SC-HEALTH-008 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a PCE outlives any one of its nodes without a hand
SC-HEALTH-009 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: with-the-copy-only: gap-of-minutes
SC-HEALTH-009 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-009 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a missing optional service warns
SC-HEALTH-010 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: stands-until-the-command
SC-HEALTH-010 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: both-core-nodes-of-a-2x2: yellow-not-red
SC-HEALTH-010 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: yellow-not-red
SC-HEALTH-010 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: both-data-nodes: yellow-not-red
SC-HEALTH-010 | scenario | Scenarios/supercluster/member-out-of-memory.yaml | member-out-of-memory: services-stay-up
SC-HEALTH-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-011 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | critical beats warning and all reasons are listed
SC-HEALTH-012 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | critical beats warning and all reasons are listed
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a missing optional service warns
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a stopped node ends normal
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | lag of 30 s is normal and more is a warning that names the sender
SC-HEALTH-014 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: the-leaders-page-says-so
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a state that no redraw caught is counted as unseen
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the page that lists all PCEs dies with the leader
SC-HEALTH-015 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a new state is on the leader's page within 90 s, and the longest time is printed
SC-HEALTH-016 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: the-leaders-page-says-so
SC-HEALTH-016 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: badge-turns-red
SC-HEALTH-016 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE is normal, in warning with a yellow badge, or critical with a red one
SC-HEALTH-016 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
SC-HEALTH-017 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: the-leaders-page-says-so
SC-HEALTH-017 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page lists all PCEs, a member's page only itself
SC-HEALTH-018 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | each node has its state, uptime and use of CPU, memory and disk
SC-HEALTH-019 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: green-again
SC-HEALTH-019 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | all PCEs are normal at most ten minutes after a start
SC-HEALTH-020 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a workload's record names its PCE with its health, last heartbeat and uptime
SC-HEALTH-021 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | the health page of a PCE on its own has no lag and no sync
SC-ILLUM-001 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | a PCE's view and the leader's map are empty after a full restart
SC-ILLUM-001 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | a restored PCE has the traffic view of its dump again
SC-ILLUM-001 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | each PCE exports what it takes in, whatever becomes of the leader
SC-ILLUM-002 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: map-is-fresh-again
SC-ILLUM-002 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: map-of-the-member-ages
SC-ILLUM-002 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | a sync that is cut off brings nothing, and the age grows on
SC-ILLUM-002 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the leader fetches every PCE's view, and what arrives is as old as the sync took
SC-ILLUM-003 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | an interval outside the documented bounds is an error
SC-ILLUM-003 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the interval grows with the workloads from ten minutes to a day
SC-ILLUM-004 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | sync-now refreshes the map of all PCEs that answer
SC-ILLUM-004 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the leader fetches every PCE's view, and what arrives is as old as the sync took
SC-ILLUM-005 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: map-of-the-member-ages
SC-ILLUM-005 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | sync-now refreshes the map of all PCEs that answer
SC-ILLUM-006 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: map-of-the-member-ages
SC-ILLUM-006 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | the age is there for members and blank for the leader
SC-ILLUM-007 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | a member's map shows its own workloads and says so, the leader's shows all
SC-ILLUM-008 | test | Tests/ClusterModelsTests/Supercluster/Replication/DataClassTests.swift | a busy day moves policy, context and views between PCEs, and never flows or heartbeats
SC-ILLUM-009 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | each PCE exports what it takes in, whatever becomes of the leader
SC-ILLUM-010 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: line-degraded: map-stays-fresh
SC-ILLUM-010 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: map-stays-fresh
SC-ILLUM-010 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | a flow is on the map after the next sync of its PCE, within interval and sync
SC-ILLUM-010 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | a slower or longer path makes the sync take longer
SC-ILLUM-011 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | a flow is on the map after the next sync of its PCE, within interval and sync
SC-ILLUM-012 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | a member filters by policy sync over the whole Supercluster unless it is named too
SC-ILLUM-013 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | the traffic datastore grows with the summaries that its PCE records
SC-LB-001 | test | Tests/ClusterModelsTests/Supercluster/NodePoolTests.swift | a core node leaves the pool three probes after it stopped answering and comes back
SC-LB-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-LB-002 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | a port that the balancer does not forward fails in the run
SC-LB-002 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | without a bundle or a forwarded port nobody is paired
SC-LB-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a domain, a hidden address and a closed port keep a PCE out
SC-LB-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-LB-004 | test | Tests/ClusterModelsTests/Supercluster/NodePoolTests.swift | a PCE below 5 answers no probe
SC-LB-004 | test | Tests/ClusterModelsTests/Supercluster/NodePoolTests.swift | a core node leaves the pool three probes after it stopped answering and comes back
SC-LB-005 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: no-ven-disconnected
SC-LB-005 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: not-entered: no-ven-disconnected
SC-LB-005 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | by DNS VENs reach new machines only at addresses entered before
SC-LB-006 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | behind a layer-4 balancer nothing has to be entered
SC-LEADER-001 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: eu-west-leads
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: all-back-at-5
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: all-know-it
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: assigned-at-2-only
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: guides-order
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: nothing-lost
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: one-leader-at-most
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: one-pce-forgotten: roles-flip
SC-LEADER-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: roles-flip
SC-LEADER-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-LEADER-002 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: leader-back
SC-LEADER-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-LEADER-002 | test | Tests/ClusterModelsTests/Supercluster/WholeDrillTests.swift | the lost leader is replaced, and comes back as a member by the restore
SC-LEADER-003 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | no leader can be assigned while the failed one is listed
SC-LEADER-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: isolated-before-drop
SC-LEADER-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-LEADER-004 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: one-leader
SC-LEADER-004 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: started-at-5: one-leader
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | an isolated former leader stays without effect when its power returns
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back isolated offers nothing
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back uninvited offers what the others went on without
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | two leaders both have writers, and none of them has errors
SC-LEADER-005 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-LEADER-005 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: no-time-with-two
SC-LEADER-005 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: started-at-5: no-time-with-two
SC-LEADER-005 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: started-at-5: one-leader
SC-LEADER-005 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-006 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: settled
SC-LEADER-006 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: new-leader-stays
SC-LEADER-006 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: old-leader-is-a-member
SC-LEADER-006 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: one-leader
SC-LEADER-006 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: started-at-5: old-leader-is-a-member
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a dropped PCE cannot be promoted before it is restored
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader restored as a member holds what its new leader holds
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | writers come back to a former leader that is promoted again
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/WholeDrillTests.swift | the lost leader is replaced, and comes back as a member by the restore
SC-LEADER-007 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-LEADER-008 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | a new leader needs a backup of its own
SC-LEADER-009 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: nothing-missing-on-the-new-leader
SC-LEADER-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/DataFiguresTests.swift | the recovery point runs from the oldest lost change to the end of writing
SC-LEADER-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back isolated offers nothing
SC-LEADER-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back uninvited offers what the others went on without
SC-LEADER-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | held by all, by some and by nobody: regular, diverged and lost
SC-LEADER-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | nothing is lost when lag was zero at the crash
SC-LEADER-010 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-LIMIT-001 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: refused-at-the-limit
SC-LIMIT-001 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a soft limit warns, a hard limit refuses, and other PCEs pair on
SC-LIMIT-002 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | the limit on workloads counts over the whole Supercluster
SC-LIMIT-003 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: limit-kept
SC-LIMIT-003 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: others-pair-on
SC-LIMIT-003 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a soft limit warns, a hard limit refuses, and other PCEs pair on
SC-LIMIT-003 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | a wave stops exactly at the target's limit
SC-LIMIT-004 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: limit-kept
SC-LIMIT-004 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: refused-at-the-limit
SC-LIMIT-004 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a soft limit warns, a hard limit refuses, and other PCEs pair on
SC-LIMIT-005 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a leader that comes back finds what was paired above the limit
SC-LIMIT-006 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: counted-there
SC-LIMIT-006 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: limit-kept
SC-LIMIT-006 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: receiver-at-its-limit: counted-there
SC-LIMIT-006 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: counted-at-the-receiver
SC-LIMIT-006 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | a wave stops exactly at the target's limit
SC-LIMIT-007 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: all-are-let-in
SC-LIMIT-007 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: none-counts-against-the-limit
SC-LIMIT-007 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: failover-passes-it: more-than-the-limit
SC-LIMIT-007 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: moved-by-dns: counted-at-the-receiver
SC-LIMIT-007 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | an exempt failover of half as many VENs again overloads the receiver all the same
SC-LIMIT-007 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | VENs that come by DNS pass the limit and count where they are paired
SC-LIMIT-008 | scenario | Scenarios/capacity/overflow-after-loss.yaml | overflow-after-loss: receiver-has-room
SC-LIMIT-008 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: cores-have-room
SC-LIMIT-008 | scenario | Scenarios/supercluster/exempt-failover-overloads.yaml | exempt-failover-overloads: flow-rate-within-the-limit
SC-LIMIT-008 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: failover-passes-it: more-than-the-limit
SC-LIMIT-008 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a receiver's headroom goes below nothing while its limit lets the VENs in
SC-LIMIT-008 | test | Tests/ClusterModelsTests/Supercluster/NodeLoadTests.swift | an exempt failover of half as many VENs again overloads the receiver all the same
SC-LIMIT-008 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | VENs that come by DNS pass the limit and count where they are paired
SC-LIMIT-009 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | limit_propagation_time
SC-LIMIT-009 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: raised-in-time: limit-kept
SC-LIMIT-009 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: raised-in-time: refused-at-the-limit
SC-LIMIT-009 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a limit changed on the leader reaches a member within half an hour
SC-LIMIT-009 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | no draw of the way takes longer than half an hour
SC-LIMIT-010 | scenario | Scenarios/supercluster/mass-pairing-to-the-limit.yaml | mass-pairing-to-the-limit: raised-too-late: some-decided-by-the-old-value
SC-LIMIT-010 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | a limit changed on the leader reaches a member within half an hour
SC-LIMIT-010 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | no draw of the way takes longer than half an hour
SC-LIMIT-011 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | too small machines are told of with the VENs above the cut limit
SC-LIMIT-011 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | an undersized PCE pairs 2,500 VENs until hardware is added and the limit is set
SC-LIMIT-012 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | an undersized PCE pairs 2,500 VENs until hardware is added and the limit is set
SC-LIMIT-013 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | an undersized PCE pairs 2,500 VENs until hardware is added and the limit is set
SC-LIMIT-014 | test | Tests/CapacityPlanningTests/HardwareRulesTests.swift | an undersized PCE is told how many VENs its cut limit leaves out
SC-LIMIT-014 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | too small machines are told of with the VENs above the cut limit
SC-LIMIT-015 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | usage against limits is listed
SC-LISTEN-001 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: listens-first
SC-LISTEN-001 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: never-switched-off: sends-again
SC-LISTEN-001 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: nothing-is-sent
SC-LISTEN-001 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | reports come in, policy is taken and computed, and VENs get it when the mode is off
SC-LISTEN-002 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: nobody-offline-meanwhile
SC-LISTEN-002 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: nobody-leaves-policy
SC-LISTEN-002 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: without-it: nobody-leaves-policy
SC-LISTEN-002 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | a silent VEN is not marked Offline in the mode, and is afterwards
SC-LISTEN-003 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: sends-again
SC-LISTEN-003 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: all-served-in-the-end
SC-LISTEN-003 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: writing-goes-on
SC-LISTEN-003 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | reports come in, policy is taken and computed, and VENs get it when the mode is off
SC-LISTEN-004 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: nothing-switches-it-on: no-stale-rules
SC-LISTEN-004 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: nobody-leaves-policy
SC-LISTEN-004 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | a restored PCE listens by itself; without it VENs get rules of an old backup
SC-LISTEN-005 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: no-stale-rules
SC-LISTEN-005 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: nothing-switches-it-on: no-stale-rules
SC-LISTEN-005 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | a restored PCE listens by itself; without it VENs get rules of an old backup
SC-LISTEN-006 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | reports come in, policy is taken and computed, and VENs get it when the mode is off
SC-LISTEN-007 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: the-long-way-off: back-without-an-outage
SC-LISTEN-007 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the long way off costs an outage that the short one spares
SC-LISTEN-008 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: back-without-an-outage
SC-LISTEN-008 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the long way off costs an outage that the short one spares
SC-LISTEN-008 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the mode is enabled at runlevel 1 only, and disabled at 1 or 5
SC-LISTEN-009 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: ends-when-all-are-active
SC-LISTEN-009 | scenario | Scenarios/supercluster/listen-only-after-restore.yaml | listen-only-after-restore: sends-again
SC-LISTEN-009 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the mode does not end while VENs are syncing, unless somebody insists
SC-MIGRATE-001 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: backed-up-before
SC-MIGRATE-001 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: member-on-new-machines
SC-MIGRATE-001 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: no-ven-disconnected
SC-MIGRATE-001 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | by DNS VENs reach new machines only at addresses entered before
SC-MIGRATE-002 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: all-restart-once-more
SC-MIGRATE-002 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | by DNS VENs reach new machines only at addresses entered before
SC-MIGRATE-003 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | addresses under one key only are refused
SC-MIGRATE-004 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | restores and migrations are planned
SC-MIGRATE-005 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: all-at-5-in-the-end
SC-MIGRATE-006 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: another-version: all-at-5-in-the-end
SC-MIGRATE-006 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | version and front-end ports of source and target have to be the same
SC-MIGRATE-007 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | version and front-end ports of source and target have to be the same
SC-MIGRATE-008 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | surplus source PCEs get made-up names, or are left out
SC-MIGRATE-009 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: login-forgotten: all-at-5-in-the-end
SC-MIGRATE-009 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | no PCE goes to 5 before the login service is updated on the leader at 2
SC-MIGRATE-009 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | surplus source PCEs get made-up names, or are left out
SC-MIGRATE-009 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | the login service is updated at runlevel 2
SC-MIGRATE-010 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: all-at-5-in-the-end
SC-MIGRATE-010 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: login-forgotten: all-at-5-in-the-end
SC-MIGRATE-010 | scenario | Scenarios/supercluster/import-from-another-supercluster.yaml | import-from-another-supercluster: never-5-before-the-login
SC-MIGRATE-010 | test | Tests/ClusterModelsTests/Supercluster/Recovery/ImportTests.swift | no PCE goes to 5 before the login service is updated on the leader at 2
SC-NEN-001 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | NENs are warned of by number and version
SC-NEN-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | NENs are warned of by number and version
SC-NEN-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-NEN-004 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: half-a-pair: still-managed-at-home
SC-NEN-004 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a NEN is at its new PCE within five minutes
SC-NEN-004 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a pair goes on with one node and stops without any
SC-NEN-005 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | NENs are warned of by number and version
SC-NEN-006 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: devices-managed
SC-NEN-006 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a move by the NEN's own command leaves no gap in its devices' policy
SC-NEN-007 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a NEN that left by its own command does not go back to a PCE that is restored
SC-NEN-007 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | an entire restore takes back moves by API and leaves moves by the NEN's own command
SC-NEN-007 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | the restore of one member takes no move back, for the other PCEs hold it
SC-NEN-008 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: devices-managed
SC-NEN-008 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: there-within-five-minutes
SC-NEN-008 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: load-balancers-keep-policy
SC-NEN-008 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a NEN is at its new PCE within five minutes
SC-NEN-009 | parameter | Sources/ClusterModels/Supercluster/Deployment/DeploymentParameters.swift | nen_reassignment_time
SC-NEN-009 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: there-within-five-minutes
SC-NEN-009 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a NEN is at its new PCE within five minutes
SC-NEN-009 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | no draw of a move takes a NEN longer than five minutes
SC-NEN-010 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: half-a-pair: devices-managed
SC-NEN-010 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: receiver-at-2: devices-managed
SC-NEN-010 | scenario | Scenarios/supercluster/nen-reassignment.yaml | nen-reassignment: too-old: devices-managed
SC-NEN-010 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | NENs are warned of by number and version
SC-NEN-010 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a move names the condition that fails
SC-NEN-011 | test | Tests/ClusterModelsTests/Supercluster/NEN/NENTests.swift | a target at its limit takes no NEN
SC-NEN-013 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-NET-001 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | each blocked row is named with what fails and with its pairs of nodes
SC-NET-001 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | rows are the guide's table in its order
SC-NET-001 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | the rules and the roots are printed with real names
SC-NET-001 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | with 5432 blocked replication stops, and lag grows until it is open again
SC-NET-002 | test | Tests/CapacityPlanningTests/FirewallRulesTests.swift | two management ports in one Supercluster do not fit
SC-NET-002 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | another management port or TLS version on one PCE is refused
SC-NET-003 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: database-port-closed: replication-goes-on
SC-NET-003 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: policy-arrives-all-the-same
SC-NET-003 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | each blocked row is named with what fails and with its pairs of nodes
SC-NET-003 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a join does not form across a closed port, a dead balancer or a missing root
SC-NET-003 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a join under way breaks when 5432 is blocked
SC-NET-003 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | with 5432 blocked replication stops, and lag grows until it is open again
SC-NET-004 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: map-of-ap-south-comes
SC-NET-004 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | with 5532 blocked the leader's map of that member grows old, policy goes on
SC-NET-005 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a join does not form across a closed port, a dead balancer or a missing root
SC-NET-005 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | with 8302 blocked by either transport PCEs take one another for dead, and replicate
SC-NET-006 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | each blocked row is named with what fails and with its pairs of nodes
SC-NET-007 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: map-of-ap-south-comes
SC-NET-007 | scenario | Scenarios/supercluster/firewall-for-one-leader.yaml | firewall-for-one-leader: vens-stay-where-they-are
SC-NET-007 | test | Tests/CapacityPlanningTests/FirewallRulesTests.swift | each PCE that the firewalls do not know as leader is told what a promotion would break
SC-NET-007 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | each PCE is looked at as a leader to be
SC-NET-007 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | rules for one leader only break what its successor needs
SC-NET-008 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | the rules and the roots are printed with real names
SC-NET-008 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a join does not form across a closed port, a dead balancer or a missing root
SC-NET-008 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a load balancer that is down stops what goes by name, not what goes to addresses
SC-NET-009 | test | Tests/VendorTablesTests/PortMatrixTests.swift | pairs that a firewall allows are counted as in the guide's examples
SC-NET-010 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | another management port or TLS version on one PCE is refused
SC-NET-011 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | missing roots and certificates without the global name are told of
SC-NET-011 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | the rules and the roots are printed with real names
SC-NET-011 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | a join does not form across a closed port, a dead balancer or a missing root
SC-NET-012 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | VENs directed to a PCE without the global name are lost
SC-NET-012 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortCheckTests.swift | missing roots and certificates without the global name are told of
SC-NET-013 | test | Tests/ClusterModelsTests/Supercluster/Ports/PortTests.swift | the test of 5432 prints each pair of data nodes and needs runlevel 2
SC-NODE-001 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: half-of-it-is-gone
SC-NODE-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each layout has its core nodes, data0 and data1
SC-NODE-002 | test | Tests/ClusterModelsTests/Supercluster/TrafficStoreTests.swift | a configured type has to fit the nodes of its PCE
SC-NODE-003 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | a core node without the UI package is named by check-env and cannot be migrated
SC-NODE-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a node stuck in PARTIAL is freed by a reboot
SC-NODE-005 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | setting a runlevel ends when the status is RUNNING at that level
SC-NODE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each life-cycle command acts on its node or on its PCE, and on no other
SC-NODE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | stop and start act on the node on which they are run
SC-NODE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | waiting for RUNNING never ends while a node is left stopped
SC-NODE-007 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: all-are-off-5
SC-NODE-007 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: one-pce-forgotten: all-are-off-5
SC-NODE-007 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a runlevel command reaches its own PCE only
SC-NODE-008 | test | Tests/ClusterModelsTests/Supercluster/AdmissionTests.swift | a PCE does one long command at a time
SC-NODE-008 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a step before RUNNING is refused as runlevel change in progress
SC-POLICY-001 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: no-member-knows-it-first
SC-POLICY-001 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: members-policy-waits
SC-POLICY-001 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | policy starts at the leader and reaches each member by replication, then is computed
SC-POLICY-001 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | a member refuses writes: it is read-only, and it names the leader
SC-POLICY-002 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: arrives-in-seconds
SC-POLICY-002 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: convergence
SC-POLICY-002 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: reaches-the-last-ven
SC-POLICY-002 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a PCE at runlevel 2 applies versions and computes them when it is back at 5
SC-POLICY-002 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | policy starts at the leader and reaches each member by replication, then is computed
SC-POLICY-002 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | the way of the first policy is told step by step
SC-POLICY-003 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: convergence
SC-POLICY-003 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: every-workload: convergence
SC-POLICY-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | VENs that a version does not touch get no rules
SC-POLICY-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a PCE computes its own affected VENs and no others
SC-POLICY-003 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | only the VENs that a change concerns are about to get rules
SC-POLICY-004 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: reaches-the-last-ven
SC-POLICY-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | three PCEs converge sooner than one with all the VENs
SC-POLICY-005 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: pairing-reaches-the-others
SC-POLICY-005 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | a pairing is computed where it happens, replicated, and computed by the others
SC-POLICY-006 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: europe-cut-off: two-sides-differ-for-a-while
SC-POLICY-006 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: two-sides-differ-for-a-while
SC-POLICY-006 | test | Tests/ClusterModelsTests/Supercluster/Policy/HalfOpenWindowTests.swift | connections across PCEs stay half open longer, by about the replication lag
SC-POLICY-007 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | a change of context at a member goes to all PCEs without the leader's help
SC-POLICY-008 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-compute-for-it
SC-POLICY-008 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-tell-one-another
SC-POLICY-008 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | while the leader is away, context still flows between the members and no policy is new
SC-POLICY-009 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: edits-shown-but-not-enforced
SC-POLICY-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/ProvisioningTests.swift | an edit for a dead member's workload is shown at once and enforced after its recovery
SC-POLICY-010 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | complex policy takes longer by VEN and no longer in what is fixed
SC-RBAC-001 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | the leader grants each role its row of the table
SC-RBAC-002 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: refused-once
SC-RBAC-002 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-script-works
SC-RBAC-002 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | a request passes the user's role and the PCE's role, or is refused by the one it fails
SC-RBAC-003 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: the-member-is-read-all-the-time
SC-RBAC-003 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | every role looks at leader and members
SC-RBAC-004 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | the leader grants each role its row of the table
SC-RBAC-005 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: asks-the-member: refused-once
SC-RBAC-005 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | no role changes anything on a member; scripts are the known exception
SC-RBAC-006 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: wrong-role: refused-once
SC-RBAC-006 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | ruleset roles act inside their scopes only
SC-RBAC-007 | test | Tests/ClusterModelsTests/Supercluster/UserRoleTests.swift | the leader grants each role its row of the table
SC-REMOVE-001 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: two-left
SC-REMOVE-001 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: vens-moved-first
SC-REMOVE-001 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | a healthy member without VENs leaves at runlevel 2 and stands alone
SC-REMOVE-002 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: moved-by-dns: two-left
SC-REMOVE-002 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: nobody-moved: stands-alone
SC-REMOVE-002 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: nobody-moved: two-left
SC-REMOVE-002 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: vens-moved-first
SC-REMOVE-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | a DNS move does not free a PCE of its VENs' targets
SC-REMOVE-002 | test | Tests/ClusterModelsTests/Supercluster/DeploymentMistakeTests.swift | without a needed step the end is not as wanted
SC-REMOVE-003 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: moved-by-dns: counted-at-the-receiver
SC-REMOVE-003 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: moved-by-dns: stands-alone
SC-REMOVE-003 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | a DNS move does not free a PCE of its VENs' targets
SC-REMOVE-004 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: receiver-at-its-limit: counted-there
SC-REMOVE-004 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: no-room: stands-alone
SC-REMOVE-004 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: no-room: two-left
SC-REMOVE-004 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | a wave stops exactly at the target's limit
SC-REMOVE-005 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | the leader does not leave, and the last member leaves with a warning
SC-REMOVE-006 | test | Tests/ClusterModelsTests/Supercluster/Deployment/LeavingTests.swift | leave is for the healthy and drop for the failed
SC-REPL-001 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: all-are-told
SC-REPL-001 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: no-member-knows-it-first
SC-REPL-001 | test | Tests/ClusterModelsTests/Supercluster/Replication/DataClassTests.swift | a busy day moves policy, context and views between PCEs, and never flows or heartbeats
SC-REPL-001 | test | Tests/ClusterModelsTests/Supercluster/Replication/DataClassTests.swift | the catalogue says of each class how it gets to other PCEs
SC-REPL-002 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: leader-learns-later
SC-REPL-002 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-tell-one-another
SC-REPL-002 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: pairing-reaches-the-others
SC-REPL-002 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: catches-up
SC-REPL-002 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: others-learn-of-it-later
SC-REPL-002 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | after a while without changes every PCE holds the same
SC-REPL-003 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: and-catches-up
SC-REPL-003 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: policy-catches-up
SC-REPL-003 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: leader-leads-again
SC-REPL-003 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: nothing-is-queued
SC-REPL-003 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: catches-up
SC-REPL-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | an idle Supercluster sends nothing and has no replication event
SC-REPL-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | links carry the bytes of the changes and no more
SC-REPL-004 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | a PCE has two replication services, and policy needs that of the agent database
SC-REPL-005 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: arrives-in-seconds
SC-REPL-005 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: lag-grows-both-ways
SC-REPL-005 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | transit is SYNC, transfer, latency and applying of the newest change, to the millisecond
SC-REPL-006 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: next-pce-sees-the-lag
SC-REPL-006 | scenario | Scenarios/supercluster/quiet-night-member-lost.yaml | quiet-night-member-lost: the-rest-is-level
SC-REPL-006 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: lag-grows-both-ways
SC-REPL-006 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: third-pce-untouched
SC-REPL-006 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | each ordered pair has a lag of its own
SC-REPL-007 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: drained-before-the-stop
SC-REPL-007 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | a timeout of one's own counts
SC-REPL-007 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce ends when the queue is empty, and says so
SC-REPL-007 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce stops after 600 s and goes on from there when it is run again
SC-REPL-007 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a quiesce that times out after 600 s may be run again
SC-REPL-008 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a dropped PCE owes no policy of the others
SC-REPL-008 | test | Tests/ClusterModelsTests/Supercluster/Policy/FateTests.swift | a former leader that comes back uninvited is listened to and told nothing
SC-REPL-008 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | a drop takes both streams out of the lag matrix and discards what was queued
SC-REPL-008 | test | Tests/ClusterModelsTests/Supercluster/Replication/RestoredDataTests.swift | a reset PCE holds nothing, and what only it had is lost
SC-REPL-009 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: no-pairing-in-danger
SC-REPL-009 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: paired-at-the-leader-just-before: no-pairing-in-danger
SC-REPL-009 | test | Tests/ClusterModelsTests/Supercluster/Replication/LossWindowTests.swift | a PCE that goes down right after a pairing leaves word of the VEN that only it knew
SC-REPL-010 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: europe-cut-off: two-sides-differ-for-a-while
SC-REPL-010 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: lag-recovers
SC-REPL-010 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: line-degraded: both-sides-turn-yellow
SC-REPL-010 | test | Tests/ClusterModelsTests/Supercluster/Illumination/IlluminationTests.swift | a slower or longer path makes the sync take longer
SC-REPL-010 | test | Tests/ClusterModelsTests/Supercluster/Replication/LagTests.swift | a stalled stream holds its lag up though the link is up
SC-REPL-010 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | catching up takes bytes by the throughput law plus rows by the apply rate
SC-RESTORE-001 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | with a second failed PCE the single restore is refused
SC-RESTORE-002 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: healthy-ones-stop-too
SC-RESTORE-002 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: policy-goes-back
SC-RESTORE-002 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | restores and migrations are planned
SC-RESTORE-003 | test | Tests/ClusterModelsTests/Supercluster/Recovery/BackupCopyTests.swift | a restore names what is missing
SC-RESTORE-004 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a PCE that runs and can be reached is not dropped
SC-RESTORE-005 | scenario | Scenarios/supercluster/old-leader-back-at-5-by-mistake.yaml | old-leader-back-at-5-by-mistake: old-leader-is-a-member
SC-RESTORE-005 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: all-normal
SC-RESTORE-005 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: guides-order
SC-RESTORE-005 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: member-again
SC-RESTORE-005 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: not-reset: member-again
SC-RESTORE-005 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: nothing-lost
SC-RESTORE-005 | test | Tests/ClusterModelsTests/Supercluster/RejoinLevelTests.swift | a restored PCE is brought back from runlevel 2, and from 1 only after an interruption
SC-RESTORE-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-RESTORE-005 | test | Tests/ClusterModelsTests/Supercluster/WholeDrillTests.swift | the lost leader is replaced, and comes back as a member by the restore
SC-RESTORE-006 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: leader-first
SC-RESTORE-006 | test | Tests/ClusterModelsTests/Supercluster/EntireRestoreTests.swift | all PCEs come back, the leader first and then one member at a time
SC-RESTORE-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the leader form is refused while somebody leads
SC-RESTORE-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the leader form is refused while somebody leads
SC-RESTORE-008 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | nothing starts while a node is not reset
SC-RESTORE-009 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: data1-forgotten: member-again
SC-RESTORE-009 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: guides-order
SC-RESTORE-009 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-RESTORE-010 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | a rebuilt PCE with another name is out of its VENs' reach
SC-RESTORE-011 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: no-ven-disconnected
SC-RESTORE-011 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: not-entered: no-ven-disconnected
SC-RESTORE-011 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | by DNS VENs reach new machines only at addresses entered before
SC-RESTORE-012 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the rejoin takes three quarters of an hour in the middle of its draws
SC-RESTORE-013 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: all-three-back
SC-RESTORE-013 | test | Tests/ClusterModelsTests/Supercluster/EntireRestoreTests.swift | all PCEs come back, the leader first and then one member at a time
SC-RESTORE-014 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: all-three-back
SC-RESTORE-014 | scenario | Scenarios/supercluster/restore-everything.yaml | restore-everything: leader-first
SC-RESTORE-014 | test | Tests/ClusterModelsTests/Supercluster/EntireRestoreTests.swift | all PCEs come back, the leader first and then one member at a time
SC-RESTORE-015 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | restores and migrations are planned
SC-RESTORE-016 | test | Tests/ClusterModelsTests/Supercluster/EntireRestoreTests.swift | a member needs the leader's backup too
SC-RESTORE-017 | test | Tests/ClusterModelsTests/Supercluster/EntireRestoreTests.swift | nobody rejoins while a PCE is behind with its data restore
SC-RESTORE-018 | scenario | Scenarios/supercluster/migrate-pce.yaml | migrate-pce: member-on-new-machines
SC-RESTORE-018 | test | Tests/ClusterModelsTests/Supercluster/Recovery/AddressTests.swift | a PCE is rebuilt on its own machines or on new ones
SC-RESTORE-019 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a VEN paired after the backup and never replicated stays a Lost Agent after the restore
SC-ROLE-001 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-ROLE-001 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: others-serve-on
SC-ROLE-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: one-leader-at-most
SC-ROLE-001 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: one-leader
SC-ROLE-001 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: nobody-else-leads
SC-ROLE-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-ROLE-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a probe from outside finds exactly one leader
SC-ROLE-002 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: keeps-its-role
SC-ROLE-002 | scenario | Scenarios/supercluster/data-node-lost.yaml | data-node-lost: nobody-takes-the-lead
SC-ROLE-002 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: leader-back
SC-ROLE-002 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: leader-leads-again
SC-ROLE-002 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: nobody-leads
SC-ROLE-002 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: nobody-else-leads
SC-ROLE-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | nobody leads after the leader's loss until somebody assigns a leader
SC-ROLE-003 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: writes-fail
SC-ROLE-003 | test | Tests/ClusterModelsTests/Supercluster/Illumination/TrafficViewTests.swift | a member's map shows its own workloads and says so, the leader's shows all
SC-ROLE-003 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | a write at a member is refused with the leader's FQDN
SC-ROLE-004 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | a write at a member is refused with the leader's FQDN
SC-ROLE-004 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | a member refuses writes: it is read-only, and it names the leader
SC-ROLE-005 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the leader may manage VENs, and need not
SC-ROLE-006 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the leader may manage VENs, and need not
SC-ROLE-007 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: on-the-member: received-later
SC-ROLE-007 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | members do not make profiles
SC-ROLE-007 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | while no leader answers, requests of every kind fail and are counted by kind
SC-ROLE-008 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: none-before-it
SC-ROLE-008 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | no script and no pairing before a profile has reached the PCE
SC-ROLE-008 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-ROLE-009 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | unmanaged workloads and users wait while no leader is there, and the refusals are counted
SC-ROLE-009 | test | Tests/ClusterModelsTests/Supercluster/Limits/LimitTests.swift | the limit on workloads counts over the whole Supercluster
SC-ROLE-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | while no leader answers, requests of every kind fail and are counted by kind
SC-ROLE-010 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | leader-only functions are refused on a member with their fact
SC-ROLE-011 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | two functions of a standalone PCE are nowhere in a Supercluster
SC-ROLE-011 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | a deployment is planned with both figures for joins
SC-ROLE-012 | test | Tests/ClusterModelsTests/Supercluster/AnswerTests.swift | leader-only functions are refused on a member with their fact
SC-ROLE-012 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a joined PCE has no syslog until the leader configures it
SC-ROLE-014 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: roles-flip
SC-ROLE-014 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-ROLE-015 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: nobody-leads
SC-ROLE-015 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: writes-fail
SC-ROLE-015 | scenario | Scenarios/supercluster/roles-of-the-api.yaml | roles-of-the-api: not-while-the-leader-is-dark
SC-ROLE-015 | test | Tests/ClusterModelsTests/Supercluster/InterfaceRequestTests.swift | unmanaged workloads and users wait while no leader is there, and the refusals are counted
SC-ROLE-015 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | without the leader members go on delivering and pairing, and nobody writes policy
SC-ROLE-015 | test | Tests/ClusterModelsTests/Supercluster/Policy/WriterTests.swift | while no leader answers, requests of every kind fail and are counted by kind
SC-RUNLEVEL-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: all-back-at-5
SC-RUNLEVEL-001 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: no-management-below-5
SC-RUNLEVEL-001 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | below 5 a PCE serves neither API nor policy nor flows
SC-RUNLEVEL-001 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | there is no other runlevel
SC-RUNLEVEL-002 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: left-at-1
SC-RUNLEVEL-002 | test | Tests/ClusterModelsTests/Supercluster/ListenOnlyTests.swift | the mode is enabled at runlevel 1 only, and disabled at 1 or 5
SC-RUNLEVEL-002 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | set up, migration and data restore are refused at 5
SC-RUNLEVEL-003 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: assigned-at-2-only
SC-RUNLEVEL-003 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: never-taken-to-2: roles-flip
SC-RUNLEVEL-003 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: replication-runs-at-2
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/QuiesceTests.swift | quiesce is refused at 5
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | streams run at 5 and 2 and stand at 1
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | membership commands are refused at 5 with the level they need
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | replication runs at 2 and not at 1
SC-RUNLEVEL-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: survivors-keep-delivering
SC-RUNLEVEL-004 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: no-management-below-5
SC-RUNLEVEL-004 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a PCE below 5 pairs nobody
SC-RUNLEVEL-004 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | below 5 a PCE serves neither API nor policy nor flows
SC-RUNLEVEL-005 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: no-management-below-5
SC-RUNLEVEL-005 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: replication-runs-at-2
SC-RUNLEVEL-005 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | streams run at 5 and 2 and stand at 1
SC-RUNLEVEL-005 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | replication runs at 2 and not at 1
SC-RUNLEVEL-006 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: guides-order
SC-RUNLEVEL-006 | test | Tests/ClusterModelsTests/Supercluster/WholeDrillTests.swift | the lost leader is replaced, and comes back as a member by the restore
SC-RUNLEVEL-007 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | setting a runlevel ends when the status is RUNNING at that level
SC-RUNLEVEL-008 | scenario | Scenarios/supercluster/restore-member.yaml | restore-member: survivors-at-2-throughout
SC-RUNLEVEL-008 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop is refused with the survivors that are not at 2
SC-RUNLEVEL-009 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: survivors-keep-delivering
SC-RUNLEVEL-009 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: all-are-off-5
SC-RUNLEVEL-009 | scenario | Scenarios/supercluster/planned-leader-change.yaml | planned-leader-change: writes-stop-for-the-change
SC-RUNLEVEL-009 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | the procedure takes the survivors off full operation and says so
SC-RUNLEVEL-009 | test | Tests/ClusterModelsTests/Supercluster/Policy/ComputationTests.swift | a PCE at runlevel 2 applies versions and computes them when it is back at 5
SC-TOPO-001 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the header has a line for each PCE with its nodes
SC-TOPO-002 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | a Supercluster has two to eight PCEs
SC-TOPO-003 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each layout has its core nodes, data0 and data1
SC-TOPO-003 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the header has a line for each PCE with its nodes
SC-TOPO-004 | scenario | Scenarios/supercluster/backups-of-all.yaml | backups-of-all: service-goes-on
SC-TOPO-004 | scenario | Scenarios/supercluster/building-lost.yaml | building-lost: the-other-pce-serves-on
SC-TOPO-004 | scenario | Scenarios/supercluster/core-node-lost.yaml | core-node-lost: the-others-do-not-notice
SC-TOPO-004 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: other-vens-are-not
SC-TOPO-004 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: others-serve-on
SC-TOPO-004 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: vens-of-others-untouched
SC-TOPO-004 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: third-pce-untouched
SC-TOPO-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | losing a PCE completely leaves the others as they are
SC-TOPO-005 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | two PCEs with one FQDN are refused
SC-TOPO-006 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | with a global FQDN every VEN is pointed at it and one record is changed
SC-TOPO-007 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-TOPO-008 | scenario | Scenarios/supercluster/add-member.yaml | add-member: restart-forgotten: all-restarted
SC-TOPO-008 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: all-are-told
SC-TOPO-008 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: missed-the-change: all-are-told
SC-TOPO-008 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: missed-the-change: vens-arrive
SC-TOPO-008 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: vens-arrive
SC-TOPO-008 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a member added to a running Supercluster has all policy, and addresses after a restart
SC-TOPO-008 | test | Tests/ClusterModelsTests/Supercluster/PublicAddressTests.swift | VENs move to a PCE whose addresses their own PCE has been told of, and not else
SC-TOPO-008 | test | Tests/ClusterModelsTests/Supercluster/PublicAddressTests.swift | nobody lists the others' addresses by hand: all know all from the start
SC-TOPO-009 | test | Tests/ClusterModelsTests/Supercluster/Deployment/JoiningTests.swift | a domain, a hidden address and a closed port keep a PCE out
SC-TOPO-009 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-TOPO-010 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: six-streams
SC-TOPO-010 | test | Tests/ClusterModelsTests/Supercluster/Replication/StreamTests.swift | nobody forwards another one's changes
SC-TOPO-010 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | every PCE replicates to every other
SC-TOPO-011 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: six-streams
SC-TOPO-012 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-TOPO-013 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | leader, design and connectivity are planned
SC-UPGRADE-ROLLING-001 | scenario | Scenarios/supercluster/upgrade-across-minor-version.yaml | upgrade-across-minor-version: leader-comes-back
SC-UPGRADE-ROLLING-001 | scenario | Scenarios/supercluster/upgrade-across-minor-version.yaml | upgrade-across-minor-version: minor-version: leader-comes-back
SC-UPGRADE-ROLLING-001 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | a rolling upgrade is refused when major or minor number differs
SC-UPGRADE-ROLLING-002 | scenario | Scenarios/supercluster/rolling-upgrade-and-a-loss.yaml | rolling-upgrade-and-a-loss: all-upgraded
SC-UPGRADE-ROLLING-002 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: all-upgraded
SC-UPGRADE-ROLLING-002 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: leader-first
SC-UPGRADE-ROLLING-002 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | one PCE at a time is away, and the others serve
SC-UPGRADE-ROLLING-002 | test | Tests/ClusterModelsTests/Supercluster/UpgradeMistakeTests.swift | without a needed step the upgrade stops where the guide has it
SC-UPGRADE-ROLLING-003 | scenario | Scenarios/supercluster/member-upgraded-first.yaml | member-upgraded-first: first-is-upgraded
SC-UPGRADE-ROLLING-003 | scenario | Scenarios/supercluster/member-upgraded-first.yaml | member-upgraded-first: member-first: first-is-upgraded
SC-UPGRADE-ROLLING-003 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: leader-first
SC-UPGRADE-ROLLING-003 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | a member cannot be migrated before its leader
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/member-upgraded-first.yaml | member-upgraded-first: one-at-a-time
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/rolling-upgrade-and-a-loss.yaml | rolling-upgrade-and-a-loss: in-a-hurry: never-two-by-choice
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/rolling-upgrade-and-a-loss.yaml | rolling-upgrade-and-a-loss: never-two-by-choice
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: one-at-a-time
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: the-others-answer
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: vens-stay
SC-UPGRADE-ROLLING-004 | scenario | Scenarios/supercluster/upgrade-interrupted.yaml | upgrade-interrupted: the-member-serves-on
SC-UPGRADE-ROLLING-004 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | one PCE at a time is away, and the others serve
SC-UPGRADE-ROLLING-004 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | two PCEs below 5 by stop on the nodes are told of as a danger
SC-UPGRADE-ROLLING-005 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | changes for the PCE that is away wait and drain when it is back
SC-UPGRADE-ROLLING-005 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | one PCE at a time is away, and the others serve
SC-UPGRADE-ROLLING-006 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: never-start-when-lagging
SC-UPGRADE-ROLLING-006 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | lag to the PCE that is away turns the others yellow and is marked
SC-UPGRADE-ROLLING-007 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: writes-stop-for-the-leader-only
SC-UPGRADE-ROLLING-007 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | the figures are the sum over PCEs, and writes stop for the leader's share only
SC-UPGRADE-ROLLING-008 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: inside-window
SC-UPGRADE-ROLLING-008 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | the figures are the sum over PCEs, and writes stop for the leader's share only
SC-UPGRADE-ROLLING-009 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: two-versions-at-most
SC-UPGRADE-ROLLING-009 | scenario | Scenarios/supercluster/upgrade-across-minor-version.yaml | upgrade-across-minor-version: never-far-apart
SC-UPGRADE-ROLLING-009 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | two patch versions replicate with one another, and the time is counted
SC-UPGRADE-ROLLING-010 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: banner-everywhere
SC-UPGRADE-ROLLING-010 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | banner and column are there from the first to the last, and vanish
SC-UPGRADE-ROLLING-011 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: banner-everywhere
SC-UPGRADE-ROLLING-011 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: column-vanishes
SC-UPGRADE-ROLLING-011 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | banner and column are there from the first to the last, and vanish
SC-UPGRADE-ROLLING-012 | scenario | Scenarios/supercluster/member-upgraded-first.yaml | member-upgraded-first: member-first: one-at-a-time
SC-UPGRADE-ROLLING-012 | scenario | Scenarios/supercluster/member-upgraded-first.yaml | member-upgraded-first: one-at-a-time
SC-UPGRADE-ROLLING-012 | scenario | Scenarios/supercluster/rolling-upgrade-and-a-loss.yaml | rolling-upgrade-and-a-loss: never-two-by-choice
SC-UPGRADE-ROLLING-012 | scenario | Scenarios/supercluster/rolling-upgrade-and-a-loss.yaml | rolling-upgrade-and-a-loss: waits-for-the-lost-one
SC-UPGRADE-ROLLING-012 | scenario | Scenarios/supercluster/rolling-upgrade-under-wan-degradation.yaml | rolling-upgrade-under-wan-degradation: one-at-a-time
SC-UPGRADE-ROLLING-012 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | the next PCE is not stopped while one is not back
SC-UPGRADE-SIMPLE-001 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | an upgrade without backups before and after it is told of
SC-UPGRADE-SIMPLE-002 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: together
SC-UPGRADE-SIMPLE-002 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a simple migration is refused while another PCE is in operation
SC-UPGRADE-SIMPLE-002 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-UPGRADE-SIMPLE-003 | scenario | Scenarios/supercluster/upgrade-across-minor-version.yaml | upgrade-across-minor-version: all-upgraded
SC-UPGRADE-SIMPLE-003 | scenario | Scenarios/supercluster/upgrade-across-minor-version.yaml | upgrade-across-minor-version: leader-comes-back
SC-UPGRADE-SIMPLE-003 | test | Tests/ClusterModelsTests/Supercluster/RollingUpgradeTests.swift | a rolling upgrade is refused when major or minor number differs
SC-UPGRADE-SIMPLE-003 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-UPGRADE-SIMPLE-004 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: finished
SC-UPGRADE-SIMPLE-004 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: guides-order
SC-UPGRADE-SIMPLE-004 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-UPGRADE-SIMPLE-004 | test | Tests/ClusterModelsTests/Supercluster/UpgradeMistakeTests.swift | without a needed step the upgrade stops where the guide has it
SC-UPGRADE-SIMPLE-005 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: drained-before-the-stop
SC-UPGRADE-SIMPLE-005 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: nobody-waits-for-the-drain: drained-before-the-stop
SC-UPGRADE-SIMPLE-005 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a quiesce that times out after 600 s may be run again
SC-UPGRADE-SIMPLE-005 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a stop before replication is drained delivers the rest late
SC-UPGRADE-SIMPLE-006 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | packages go onto all nodes of all PCEs at once, so the slowest counts
SC-UPGRADE-SIMPLE-007 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: no-api-until-the-end
SC-UPGRADE-SIMPLE-007 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: together
SC-UPGRADE-SIMPLE-007 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a simple migration is refused while another PCE is in operation
SC-UPGRADE-SIMPLE-007 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back
SC-UPGRADE-SIMPLE-008 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: five-after-the-tables
SC-UPGRADE-SIMPLE-008 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a restart while the services start begins the wait anew
SC-UPGRADE-SIMPLE-008 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | runlevel 5 is refused until the new tables are replicated
SC-UPGRADE-SIMPLE-009 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: tables-take-their-time
SC-UPGRADE-SIMPLE-009 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | runlevel 5 is refused until the new tables are replicated
SC-UPGRADE-SIMPLE-009 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | the wait grows with the number of new tables, to 20 min at most
SC-UPGRADE-SIMPLE-010 | test | Tests/ClusterModelsTests/Supercluster/InstallTests.swift | a node without the change of the runtime file is named, until it has it
SC-UPGRADE-SIMPLE-011 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a failing login is cured by a restart on all nodes
SC-UPGRADE-SIMPLE-011 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | logins fail rarely after a migration
SC-UPGRADE-SIMPLE-012 | scenario | Scenarios/supercluster/simple-upgrade-quiesce-timeout.yaml | simple-upgrade-quiesce-timeout: finished
SC-UPGRADE-SIMPLE-012 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | a failing login is cured by a restart on all nodes
SC-UPGRADE-SIMPLE-013 | test | Tests/ClusterModelsTests/Supercluster/SimpleUpgradeTests.swift | an upgrade without backups before and after it is told of
SC-VEN-001 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: none-before-it
SC-VEN-001 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | no script and no pairing before a profile has reached the PCE
SC-VEN-001 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-VEN-002 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: members-pair-on
SC-VEN-002 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: all-day-long
SC-VEN-002 | scenario | Scenarios/supercluster/policy-change-worldwide.yaml | policy-change-worldwide: pairing-reaches-the-others
SC-VEN-002 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | a workload is labelled from the profile with which it is paired
SC-VEN-002 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | workloads there at the start have the labels of the profile that is there then
SC-VEN-002 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a paired workload is managed by the PCE of its script
SC-VEN-003 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | no script and no pairing before a profile has reached the PCE
SC-VEN-003 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a script with another port pairs nobody
SC-VEN-004 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | a script names the PCE on which it is made
SC-VEN-005 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: received-later
SC-VEN-005 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | a script made anywhere is accepted by any member that has the profile
SC-VEN-005 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member makes keys once a profile has arrived, and any member takes them
SC-VEN-006 | scenario | Scenarios/supercluster/pairing-profile-first.yaml | pairing-profile-first: received-later
SC-VEN-006 | test | Tests/ClusterModelsTests/Supercluster/PairingProfileTests.swift | a member that was away when the profile was made has it after its return
SC-VEN-006 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | a member that was away has the profile when it is back
SC-VEN-007 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: leader-learns-later
SC-VEN-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: others-learn-of-it-later
SC-VEN-007 | scenario | Scenarios/supercluster/wan-cut-leader-member.yaml | wan-cut-leader-member: pairing-goes-on
SC-VEN-007 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | members pair workloads while the leader is lost and while they are cut off
SC-VEN-008 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | pairing by the global name asks for routing that lasts
SC-VEN-009 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanCheckTests.swift | installations are checked, each with its fact
SC-VEN-009 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a PCE without the VEN bundle pairs nobody until it is installed
SC-VEN-009 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/PairingKeyTests.swift | without a bundle or a forwarded port nobody is paired
SC-VEN-010 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: and-failed-over: answered-401-and-lost-agent
SC-VEN-010 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: no-pairing-in-danger
SC-VEN-010 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: paired-at-the-leader-just-before: no-pairing-in-danger
SC-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-010 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a VEN that nobody else knows is a Lost Agent until its PCE is back
SC-VEN-010 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a pairing that dies with its PCE before it is replicated is unknown to the others
SC-VEN-011 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: and-failed-over: comes-back-with-its-pce
SC-VEN-011 | scenario | Scenarios/supercluster/pairing-during-leader-outage.yaml | pairing-during-leader-outage: none-lost-in-the-end
SC-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-011 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a VEN that nobody else knows is a Lost Agent until its PCE is back
SC-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a server restored from before a pairing does not take the client back
SC-VEN-012 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | a VEN paired after the backup and never replicated stays a Lost Agent after the restore
SC-VEN-013 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: buffers-hold
SC-VEN-013 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: its-vens-are-cut-off
SC-VEN-013 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-VEN-013 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-VEN-014 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: most-follow-fast
SC-VEN-014 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nearly-all-follow
SC-VEN-014 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: they-come-home
SC-VEN-014 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: home-again
SC-VEN-014 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: served-elsewhere
SC-VEN-014 | scenario | Scenarios/supercluster/failover-to-unknown-addresses.yaml | failover-to-unknown-addresses: vens-arrive
SC-VEN-014 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
SC-VEN-014 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-015 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: one-record
SC-VEN-015 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: one-record
SC-VEN-015 | test | Tests/ClusterModelsTests/Supercluster/FailoverTests.swift | with a global FQDN every VEN is pointed at it and one record is changed
SC-VEN-015 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-016 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: flows-of-guests-not-recorded
SC-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-VEN-016 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-VEN-017 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: trust-is-missing-for-some
SC-VEN-017 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: without-the-other-roots: nearly-all-follow
SC-VEN-017 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: no-certificate: none-lost
SC-VEN-017 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: no-certificate: served-elsewhere
SC-VEN-017 | scenario | Scenarios/supercluster/dns-failover-without-certificate.yaml | dns-failover-without-certificate: none-lost
SC-VEN-017 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-017 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
SC-VEN-018 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: moved-away-from-a-running-pce: nobody-is-marked-offline
SC-VEN-018 | scenario | Scenarios/supercluster/listen-only-maintenance.yaml | listen-only-maintenance: without-it: nobody-leaves-policy
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-VEN-018 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
SC-VEN-019 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: nobody-is-marked-offline
SC-VEN-019 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: vens-stay-with-their-pce
SC-VEN-019 | scenario | Scenarios/supercluster/member-lost-vens-stay.yaml | member-lost-vens-stay: vens-stay-in-policy
SC-VEN-019 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: nobody-acts: set-right
SC-VEN-019 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: shown-online
SC-VEN-019 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-VEN-019 | test | Tests/ClusterModelsTests/Supercluster/StaleRecordTests.swift | records say Online for a dead PCE's VENs, and the leader may delete them
SC-VEN-019 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a PCE that is itself down marks nobody offline
SC-VEN-020 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: by-hand
SC-VEN-020 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: comes-back: by-hand
SC-VEN-020 | scenario | Scenarios/supercluster/stale-online-after-member-loss.yaml | stale-online-after-member-loss: set-right
SC-VEN-020 | test | Tests/ClusterModelsTests/Supercluster/StaleRecordTests.swift | a failed member's VENs may be unpaired, and are gone
SC-VEN-020 | test | Tests/ClusterModelsTests/Supercluster/StaleRecordTests.swift | heartbeats that come again set the records right by themselves
SC-VEN-020 | test | Tests/ClusterModelsTests/Supercluster/StaleRecordTests.swift | records say Online for a dead PCE's VENs, and the leader may delete them
SC-VEN-021 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: most-follow-fast
SC-VEN-021 | scenario | Scenarios/supercluster/dns-failover-of-vens.yaml | dns-failover-of-vens: they-come-home
SC-VEN-021 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
SC-VEN-021 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-022 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-VEN-022 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a workload's record names its PCE with its health, last heartbeat and uptime
SC-VEN-023 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: nobody-left-behind
SC-VEN-023 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: there-within-ten-minutes
SC-VEN-023 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: within-ten-minutes
SC-VEN-023 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | reassigned VENs are at their new PCE within ten minutes and count there
SC-VEN-023 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | targets are changed on the leader only
SC-VEN-024 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: there-within-ten-minutes
SC-VEN-024 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: within-ten-minutes
SC-VEN-024 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | reassigned VENs are at their new PCE within ten minutes and count there
SC-VEN-025 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: receiver-at-2: counted-there
SC-VEN-025 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | a PCE that is down tells nobody, and its VENs move when it is back
SC-VEN-025 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | both PCEs have to be at runlevel 5
SC-VEN-025 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | moves caught by a runlevel change wait until the PCE is back at 5
SC-VEN-026 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: from-a-dead-pce: nobody-blind
SC-VEN-026 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: from-a-dead-pce: nobody-left-behind
SC-VEN-026 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: from-a-dead-pce: there-within-ten-minutes
SC-VEN-026 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | a PCE that is down tells nobody, and its VENs move when it is back
SC-VEN-027 | scenario | Scenarios/supercluster/expand-standalone-pce.yaml | expand-standalone-pce: vens-are-spread
SC-VEN-027 | scenario | Scenarios/supercluster/reassign-vens-by-api.yaml | reassign-vens-by-api: counted-there
SC-VEN-027 | scenario | Scenarios/supercluster/remove-pce.yaml | remove-pce: counted-at-the-receiver
SC-VEN-027 | test | Tests/ClusterModelsTests/Supercluster/VENReassignment/ReassigningTests.swift | reassigned VENs are at their new PCE within ten minutes and count there
SC-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a restart that no PCE has heard of leaves uptime as it was counted
SC-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a workload's record names its PCE with its health, last heartbeat and uptime
SC-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | uptime counts anew from the first heartbeat after a restart of the workload
SC-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | uptime counts from the pairing of the workload
SC-VEN-029 | test | Tests/ClusterModelsTests/Supercluster/Deployment/PlanningTests.swift | NENs and VENs are listed with the guide's names
SC-VEN-029 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | another PCE shows heartbeat and uptime from 22_5_10 on
SC-VEN-030 | test | Tests/ClusterModelsTests/Supercluster/OpenPassageTests.swift | nodes of a container cluster are VENs of the member that manages it
SC-VEN-031 | test | Tests/ClusterModelsTests/Supercluster/WorkloadRecordTests.swift | a member makes support reports of its own workloads only
SC-VEN-032 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | every state of the guide has its count
SC-VEN-033 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | VENs are managed by the PCE that the operator chooses
SP-BACKUP-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairBackupTests.swift | a pair without backups is taken without a word
SP-BACKUP-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairBackupTests.swift | a backup on the standby draws a warning
SP-BACKUP-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairBackupTests.swift | a restore beside a survivor is noted as not needed
SP-BACKUP-004 | scenario | Scenarios/standby-pair/both-sites-lost.yaml | both-sites-lost: as-old-as-the-backup
SP-BACKUP-004 | scenario | Scenarios/standby-pair/both-sites-lost.yaml | both-sites-lost: pair-again
SP-BACKUP-004 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: agents-served-again
SP-BACKUP-004 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: as-old-as-the-backup
SP-BACKUP-004 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: pair-again
SP-BACKUP-004 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: same-backup-on-both
SP-BACKUP-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairBackupTests.swift | the very same backup goes onto both and makes a pair again
SP-BACKUP-005 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: databases-nearly-current
SP-BACKUP-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a promotion finds each store as old as its lag was at the loss
SP-CERT-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a certificate lists three names, and a fourth for a balancer of another name
SP-CERT-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | a promoted PCE without the name on its certificate, or the port, serves no agent
SP-DNS-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a TTL beyond half an hour is warned about
SP-DNS-002 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: served-again
SP-DNS-002 | scenario | Scenarios/standby-pair/name-drain.yaml | name-drain: all-within-a-ttl
SP-DNS-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | VENs come over within one TTL and half of it on average
SP-DNS-003 | scenario | Scenarios/standby-pair/name-drain.yaml | name-drain: half-the-ttl-on-average
SP-DNS-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | VENs come over within one TTL and half of it on average
SP-DNS-004 | scenario | Scenarios/standby-pair/name-drain.yaml | name-drain: quickly
SP-DNS-004 | scenario | Scenarios/standby-pair/planned-move.yaml | planned-move: moved
SP-DNS-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | a load balancer leads them over at their next heartbeat
SP-FQDN-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a missing name is refused
SP-FQDN-002 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: procedures: tidy-settings: steps
SP-FQDN-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | active_pce_fqdn is set alike on both sides of a pair
SP-FQDN-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | active_pce_fqdn must be set on both sides before the pair is formed
SP-FQDN-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | active_pce_fqdn is set alike on both sides of a pair
SP-FQDN-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the two settings must agree
SP-FQDN-004 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: agents-served
SP-FQDN-004 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: back-at-once
SP-FQDN-004 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: nobody-blind
SP-FQDN-004 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: procedures: tidy-settings: steps
SP-FQDN-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | removing active_pce_fqdn cuts agents off, also without a standby
SP-FQDN-005 | scenario | Scenarios/standby-pair/active-name-removed.yaml | active-name-removed: agents-served
SP-FQDN-005 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: agents-served
SP-FQDN-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | VENs come over within one TTL and half of it on average
SP-FQDN-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the worked example of option 1 is without a problem
SP-FQDN-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the worked example of option 1 is without a problem
SP-FQDN-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the worked example of option 2 is without a problem
SP-FQDN-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the worked example of option 2 is without a problem
SP-FQDN-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the worked example of option 2 is without a problem
SP-FQDN-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | option 2 renames the active before the standby is set up
SP-FQDN-011 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | without a change of the name nobody reaches the promoted PCE
SP-FQDN-012 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: agents-renamed
SP-FQDN-012 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up gives active_pce_fqdn to every agent that holds another master
SP-FQDN-013 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: agents-renamed
SP-FQDN-013 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up gives active_pce_fqdn to every agent that holds another master
SP-FQDN-014 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: served-again
SP-FQDN-014 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | without a change of the name nobody reaches the promoted PCE
SP-FQDN-015 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | naming active_pce_fqdn in place of the active's own FQDN draws a warning
SP-GAP-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the header of a report says what the guide leaves open
SP-GAP-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | nobody takes over until somebody promotes the standby
SP-GAP-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | rewriting active_pce_fqdn after a failover cuts off agents paired by the former name
SP-GAP-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the section itself has no value
SP-GAP-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a certificate lists three names, and a fourth for a balancer of another name
SP-GAP-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | both PCEs need a name of their own
SP-GAP-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a restart while the copy runs is refused, or makes the copy begin again
SP-GAP-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | nodes of a lost site are promoted past and listed, or refused by the other reading
SP-GAP-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the header of a report says what the guide leaves open
SP-GAP-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promotion is refused while the active still answers
SP-GAP-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the header of a report says what the guide leaves open
SP-GAP-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promoted standby is the active at runlevel 5 without a standby of its own
SP-GAP-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | the query answers the role and not the runlevel
SP-GAP-011 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the header of a report says what the guide leaves open
SP-GAP-011 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | six services are replicated, five streamed and shown, one copied in turns
SP-GAP-012 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | agents are not installed from a promoted PCE without a library
SP-GAP-013 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | the header of a report says what the guide leaves open
SP-GAP-014 | scenario | Scenarios/standby-pair/planned-move.yaml | planned-move: home-again
SP-GAP-014 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the former active is wiped with all that nobody else held before it is the standby
SP-GAP-015 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | an upgrade of one side stops replication, or not by the other reading
SP-GAP-017 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | kept segments must fit the disk by the larger reading
SP-GAP-017 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | 5120 segments take 82 GB, or 86 by the binary reading
SP-GAP-018 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a promotion finds each store as old as its lag was at the loss
SP-GAP-019 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | both variables must be exported and seen by the command
SP-HAZ-001 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: nothing-on-both-sides
SP-HAZ-001 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: one-active
SP-HAZ-001 | scenario | Scenarios/standby-pair/planned-move.yaml | planned-move: one-active
SP-HAZ-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a cut between the two lets a promotion make two actives
SP-HAZ-002 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: one-active
SP-HAZ-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | an old active that comes back serves beside the new one unless it is kept stopped
SP-HAZ-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | VENs with an old answer are served by the old PCE while it lives
SP-HAZ-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a standby is not taken to runlevel 5, or would serve beside the active
SP-HAZ-005 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: protected-again
SP-HAZ-005 | scenario | Scenarios/standby-pair/both-sites-lost.yaml | both-sites-lost: never-without-a-successor
SP-HAZ-005 | scenario | Scenarios/standby-pair/unprotected-second-failure.yaml | unprotected-second-failure: somebody-takes-over
SP-HAZ-005 | scenario | Scenarios/standby-pair/unprotected-second-failure.yaml | unprotected-second-failure: unprotected-for-a-day
SP-HAZ-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a second failure before a new standby is ready leaves nobody to take over
SP-HAZ-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a standby whose first copy is not complete takes over nothing
SP-MON-001 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: keeps-pace
SP-MON-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the file server's age is on no page, the other five are on either PCE's
SP-MON-002 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: keeps-pace
SP-MON-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | six services are replicated, five streamed and shown, one copied in turns
SP-MON-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the file server's age is on no page, the other five are on either PCE's
SP-MON-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the file server's age is on no page, the other five are on either PCE's
SP-MON-005 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: segments-last
SP-MON-005 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: no-segment-missing
SP-MON-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a cut of the window's length resumes, one tick longer forces a full copy
SP-MON-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the sample position lies in segment 66859
SP-PRE-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | all nodes of a PCE carry one certificate
SP-PRE-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | both variables must be exported and seen by the command
SP-PRE-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a difference in capacity is named with both numbers
SP-PRE-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a pair has its software of one version on both
SP-PRE-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | both run the same version
SP-PRE-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a pair has its software of one version on both
SP-PRE-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a PCE without software is not linked
SP-PRE-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a repurposed PCE is reset in three steps in their order before it is linked
SP-PRE-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | closed ports are warned about
SP-PRE-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | closed ports are refused in a set-up and stop replication in a pair
SP-PRE-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | closed ports are warned about
SP-PRE-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | a promoted PCE without the name on its certificate, or the port, serves no agent
SP-PRE-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a PCE without software is not linked
SP-PROMOTE-001 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: served-again
SP-PROMOTE-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promoted standby is the active at runlevel 5 without a standby of its own
SP-PROMOTE-002 | scenario | Scenarios/standby-pair/unprotected-second-failure.yaml | unprotected-second-failure: somebody-takes-over
SP-PROMOTE-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | only a standby at runlevel 2 is promoted
SP-PROMOTE-003 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: stopped-before-promote
SP-PROMOTE-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a stopped node that somebody has read is not promoted past unseen
SP-PROMOTE-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | one node that is not stopped is named and keeps the standby from being promoted
SP-PROMOTE-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promotion is refused while data is still replicated into the standby
SP-PROMOTE-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promotion is refused while the active still answers
SP-PROMOTE-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promoted standby is the active at runlevel 5 without a standby of its own
SP-PROMOTE-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a promotion finds each store as old as its lag was at the loss
SP-PROMOTE-007 | scenario | Scenarios/standby-pair/name-drain.yaml | name-drain: confirmed
SP-PROMOTE-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | the count of promote-standby-check grows to all reachable VENs and confirms
SP-PROMOTE-008 | scenario | Scenarios/standby-pair/name-drain.yaml | name-drain: confirmed
SP-PROMOTE-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | the count of promote-standby-check grows to all reachable VENs and confirms
SP-PROMOTE-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | without a change of the name nobody reaches the promoted PCE
SP-PROMOTE-009 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: protected-again
SP-PROMOTE-009 | scenario | Scenarios/standby-pair/unprotected-second-failure.yaml | unprotected-second-failure: protected-before-the-second-loss
SP-PROMOTE-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promoted standby is the active at runlevel 5 without a standby of its own
SP-PROMOTE-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the former active is wiped with all that nobody else held before it is the standby
SP-PROMOTE-010 | scenario | Scenarios/standby-pair/planned-move.yaml | planned-move: moved
SP-PROMOTE-010 | scenario | Scenarios/standby-pair/planned-move.yaml | planned-move: uninterrupted
SP-PROMOTE-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promotion is refused while the active still answers
SP-REPL-001 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: caught-up
SP-REPL-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | six services are replicated, five streamed and shown, one copied in turns
SP-REPL-002 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: others-keep-pace
SP-REPL-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | one stalled stream lags alone
SP-REPL-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | six services are replicated, five streamed and shown, one copied in turns
SP-REPL-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promoted standby is the active at runlevel 5 without a standby of its own
SP-REPL-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a standby takes no writes
SP-REPL-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | support reports arrive with the next copy and support bundles never
SP-REPL-005 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: bundles-survive
SP-REPL-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | support reports arrive with the next copy and support bundles never
SP-REPL-006 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: within-one-copy-of-the-file-server
SP-REPL-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the file server's age is on no page, the other five are on either PCE's
SP-REPL-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | what is put on each PCE by hand is compared side by side
SP-REPL-008 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: keeps-pace
SP-REPL-008 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: caught-up
SP-REPL-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a standby slower than the active lags by the difference, and falls out of the window
SP-REPL-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | rates of replication are more than zero
SP-REPL-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a standby slower than the active lags by the difference, and falls out of the window
SP-REPL-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | flows, their data, disk and latency each move the intake
SP-RESET-001 | scenario | Scenarios/standby-pair/both-sites-lost.yaml | both-sites-lost: procedures: restore-both-sides: steps
SP-RESET-001 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: ready
SP-RESET-001 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: same-backup-on-both
SP-RESET-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a repurposed PCE is reset in three steps in their order before it is linked
SP-RESET-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | reset is for every node and the database set-up once for one data node
SP-RESET-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the former active is wiped with all that nobody else held before it is the standby
SP-ROLE-001 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: one-active
SP-ROLE-001 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: one-active
SP-ROLE-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | a pair has two PCEs
SP-ROLE-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | an active has one standby
SP-ROLE-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | nobody takes over until somebody promotes the standby
SP-ROLE-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-ROLE-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a promotion is refused while the active still answers
SP-ROLE-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-ROLE-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | nobody takes over until somebody promotes the standby
SP-ROLE-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | the query answers the role and not the runlevel
SP-ROLE-007 | scenario | Scenarios/standby-pair/restored-by-the-book.yaml | restored-by-the-book: agents-served-again
SP-ROLE-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a standby is not taken to runlevel 5, or would serve beside the active
SP-ROLE-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairPromotionTests.swift | a standby is not taken to runlevel 5, or would serve beside the active
SP-RPO-001 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: databases-nearly-current
SP-RPO-001 | scenario | Scenarios/standby-pair/active-site-lost.yaml | active-site-lost: within-one-copy-of-the-file-server
SP-RPO-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a promotion finds each store as old as its lag was at the loss
SP-RTO-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | VENs come over within one TTL and half of it on average
SP-SETUP-001 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: ready
SP-SETUP-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-SETUP-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the key is needed for the set-up and has no later role
SP-SETUP-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the standby is linked at runlevel 2
SP-SETUP-004 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: served-while-linking
SP-SETUP-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-SETUP-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | both variables must be exported and seen by the command
SP-SETUP-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | the link command is refused on the active
SP-SETUP-007 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: partial-while-copying
SP-SETUP-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-SETUP-008 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: copied-in-time
SP-SETUP-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a first copy is followed by catching up on what was written meanwhile
SP-SETUP-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-SETUP-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a restart while the copy runs is refused, or makes the copy begin again
SP-SETUP-011 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: ready
SP-SETUP-011 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up by the guide ends in a ready standby
SP-SETUP-012 | scenario | Scenarios/standby-pair/first-set-up.yaml | first-set-up: no-interruption
SP-SETUP-012 | scenario | Scenarios/standby-pair/unprotected-second-failure.yaml | unprotected-second-failure: protected-before-the-second-loss
SP-SETUP-012 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a set-up costs one interruption of the serving PCE
SP-SETUP-013 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | linking needs a live active
SP-VENLIB-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | what is put on each PCE by hand is compared side by side
SP-VENLIB-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairNameTests.swift | agents are not installed from a promoted PCE without a library
SP-VENLIB-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | agent versions in the library are supported by the PCE
SP-WAL-001 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: no-full-copy
SP-WAL-001 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a cut of the window's length resumes, one tick longer forces a full copy
SP-WAL-002 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a cut of the window's length resumes, one tick longer forces a full copy
SP-WAL-003 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a cut of the window's length resumes, one tick longer forces a full copy
SP-WAL-004 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: retention-fits
SP-WAL-004 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | 5120 segments take 82 GB, or 86 by the binary reading
SP-WAL-004 | test | Tests/VendorTablesTests/LimitsTests.swift | kept segments take their space and bridge the guide's time
SP-WAL-005 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: retention-fits
SP-WAL-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairCheckTests.swift | kept segments must fit the disk by the larger reading
SP-WAL-005 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | 5120 segments take 82 GB, or 86 by the binary reading
SP-WAL-005 | test | Tests/VendorTablesTests/LimitsTests.swift | kept segments take their space and bridge the guide's time
SP-WAL-006 | scenario | Scenarios/standby-pair/partition-two-actives.yaml | partition-two-actives: caught-up
SP-WAL-006 | scenario | Scenarios/standby-pair/wal-window.yaml | wal-window: no-full-copy
SP-WAL-006 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a cut of the window's length resumes, one tick longer forces a full copy
SP-WAL-006 | test | Tests/VendorTablesTests/LimitsTests.swift | kept segments take their space and bridge the guide's time
SP-WAL-007 | scenario | Scenarios/standby-pair/slow-standby.yaml | slow-standby: segments-last
SP-WAL-007 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a standby slower than the active lags by the difference, and falls out of the window
SP-WAL-008 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | 5120 segments take 82 GB, or 86 by the binary reading
SP-WAL-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | a store in a repeated full copy is as old as the copy before, or lost
SP-WAL-009 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairSetUpTests.swift | a standby whose first copy is not complete takes over nothing
SP-WAL-010 | test | Tests/ClusterModelsTests/StandbyPair/StandbyPairReplicationTests.swift | the sample position lies in segment 66859
"""#
}
