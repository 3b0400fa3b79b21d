// swift-format-ignore-file
// Made by `make fact-index` from the tests, scenarios and parameter tables; not to be edited.

/// Where each fact and assumption is shown or used: id, kind, file, name.
enum ShownBy {
  static let lines = #"""
AS-HLT-001 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | cpu_warning
AS-HLT-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | health_page_refresh
AS-HLT-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
AS-HUM-006 | parameter | Sources/Drills/Procedures/PeopleParameters.swift | time_per_manual_command
AS-ILL-001 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_exponent
AS-ILL-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_lower_knee
AS-ILL-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_duration
AS-LDR-001 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-LEADER-004
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | other readings of the returning leader keep it out of the survivors' streams
AS-LDR-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-002 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a cautious site comes back at runlevel 1
AS-LDR-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | conflicting_share_of_writes_with_two_leaders
AS-LDR-005 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | writers_move_to_new_leader
AS-LDR-005 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | AS-LDR-006
AS-NET-016 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | resolvers_extending_ttl
AS-NET-016 | test | Tests/NetworkModelTests/NameServerTests.swift | only resolvers that extend the time to live hold old answers beyond it
AS-NET-017 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | ttl_extension_when_violating
AS-NET-017 | test | Tests/NetworkModelTests/NameServerTests.swift | only resolvers that extend the time to live hold old answers beyond it
AS-NET-018 | test | Tests/NetworkModelTests/HealthProbeTests.swift | three missing answers every 5 s and a second's wait are the usual 16 s
AS-NET-019 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | lb_mark_down_time
AS-NET-019 | test | Tests/NetworkModelTests/HealthProbeTests.swift | three missing answers every 5 s and a second's wait are the usual 16 s
AS-NET-022 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | dns_ttl_for_pce_dns_balancing
AS-OPS-002 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | restore_rejoin_time
AS-OPS-003 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | policy_database_dump_throughput
AS-OPS-004 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | policy_database_restore_throughput
AS-OPS-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | min_age_of_backup_before_restore
AS-OPS-011 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | assign_leader_time
AS-OPS-012 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-RUNLEVEL-008
AS-OPS-012 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | drop_pce_time
AS-OPS-013 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | backup_interval
AS-OPS-013 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | backups are taken at each PCE's own interval
AS-PCE-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-002 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a 4x2 goes on with three of its five voters and stops with two
AS-PCE-003 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Quorum.swift | AS-PCE-004
AS-PCE-003 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a 4x2 goes on with three of its five voters and stops with two
AS-PCE-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-005 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | fencing_delay_of_minority_half
AS-PCE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | without a majority of core nodes and data0 the services stop after a delay
AS-PCE-007 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Database.swift | AS-PCE-015
AS-PCE-007 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | node_failure_recovery_time
AS-PCE-007 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | losing the set server's node moves it and computes everything again
AS-PCE-008 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Quorum.swift | AS-PCE-025
AS-PCE-008 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | service_failure_recovery_time
AS-PCE-009 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Database.swift | AS-PCE-010
AS-PCE-009 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | database_auto_failover_hold
AS-PCE-009 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | a primary that is back within the hold stays the primary
AS-PCE-009 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the replica takes over when the primary was away longer than the hold
AS-PCE-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | database_failover_after_hold
AS-PCE-010 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the replica takes over when the primary was away longer than the hold
AS-PCE-011 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | committed_data_lost_on_db_failover
AS-PCE-015 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | losing the set server's node moves it and computes everything again
AS-PCE-021 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | node_available_staleness
AS-PCE-021 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
AS-PCE-024 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | gossip_failure_detection_wan
AS-PCE-025 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | raft_election_timeout
AS-PCE-030 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | a missing replica leaves the status RUNNING and the health at warning
AS-PCE-031 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_1_to_2_time
AS-PCE-031 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-032 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_2_to_5_time
AS-PCE-032 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-033 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_5_to_2_time
AS-PCE-033 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | each step between levels takes its own time
AS-PCE-034 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | pce_stop_time
AS-PCE-035 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | pce_start_to_runlevel_1
AS-PCE-038 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-047
AS-PCE-038 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | promote_site_commands_time
AS-PCE-038 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-039 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | revert_to_full_cluster_time
AS-PCE-039 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | nodes kept off the network come back without a hazard, one cluster again
AS-PCE-040 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | corruption_if_recovered_nodes_start_together
AS-PCE-040 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | nodes kept off the network come back without a hazard, one cluster again
AS-PCE-040 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | recovered nodes that start beside the promoted half are a hazard
AS-PCE-045 | test | Tests/NetworkModelTests/RetransmissionTimerTests.swift | the waits of Linux add up to its documented end of a connection
AS-PCE-046 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | runlevel 1 on a running PCE waits for the next start
AS-PCE-047 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
AS-PCE-048 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | primary_database_starts_on_data0
AS-PCE-048 | test | Tests/ClusterModelsTests/Supercluster/DatabaseTests.swift | the database starts on data0 in most draws and on data1 in some
AS-PCE-049 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | what waits on a failed node is lost
AS-POL-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | full_recompute_target_time
AS-POL-003 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | recompute_rate_per_core_node
AS-POL-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | calculation_fixed_cost
AS-POL-005 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | vens_affected_by_a_change
AS-POL-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | policy_requests_served
AS-POL-006 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-POL-007 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | rows_changed_per_provision
AS-POL-008 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | bytes_per_replicated_row
AS-REP-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval
AS-REP-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_group_maxsize
AS-REP-009 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | apply_rate_per_origin
AS-REP-010 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | SC-REPL-006
AS-REP-011 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | profile 25.2 warns of lag from 120 s on
AS-REP-013 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | policy_database_size
AS-VEN-001 | parameter | Sources/ClusterModels/Supercluster/Configuration/PlanReader+Checks.swift | AS-VEN-021
AS-VEN-001 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | heartbeat_interval
AS-VEN-001 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | beats come every 300 s, with phases over the whole interval
AS-VEN-002 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-003 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | missed_heartbeats_to_degraded
AS-VEN-003 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | a degraded client does not listen to its event channel
AS-VEN-003 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-004 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | good_heartbeats_to_leave_degraded
AS-VEN-004 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | three missed beats degrade, three good ones heal
AS-VEN-005 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | offline_timer_server
AS-VEN-005 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
AS-VEN-005 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | an offline timer set to never marks nobody
AS-VEN-005 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
AS-VEN-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | offline_timer_endpoint
AS-VEN-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | offline_scan_period
AS-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
AS-VEN-011 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | auth_failure_retry_interval
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients in the minimal state capture no flows
AS-VEN-011 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
AS-VEN-012 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | lost_agent_after_auth_failure
AS-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
AS-VEN-012 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
AS-VEN-013 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | auth_failure_to_minimal
AS-VEN-013 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
AS-VEN-014 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | flow_report_interval
AS-VEN-014 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients report 300 summaries every 600 s, as a rate
AS-VEN-015 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | flow_buffer_when_pce_unreachable
AS-VEN-015 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | a buffer holds 24 hours, beyond that the oldest is lost
AS-VEN-016 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | flow_summaries_per_report
AS-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients report 300 summaries every 600 s, as a rate
AS-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | summaries per report are drawn once per group and replication
AS-VEN-017 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | event_channel_push_latency
AS-VEN-017 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | a client that was cut off fetches the newest policy at its next beat
AS-VEN-020 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | beats come every 300 s, with phases over the whole interval
AS-VEN-021 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | heartbeat_jitter
AS-VEN-021 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | jitter moves beats by 15 s at most and does not add up
AS-VEN-022 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
AS-VEN-026 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | policy_apply_time_on_host
AS-VEN-026 | test | Tests/ClusterModelingTests/Clients/ClientPolicyTests.swift | connected clients are served one after the other, pushed to and put it into force
AS-VEN-028 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | ven_pairing_time
AS-VEN-028 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a paired workload is managed by the PCE of its script
AS-VEN-032 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | vens_with_unusable_trust_chain_after_failover
AS-VEN-032 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a share of the clients, as given, cannot verify other servers
AS-VEN-033 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | ven_reconnect_accept_rate
AS-VEN-033 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a reconnecting crowd is let in at the server's rate, first come, first served
AS-VEN-034 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | flow_backlog_upload_rate
AS-VEN-034 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
SC-API-007 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE tells the role that it knows, which may be stale
SC-API-008 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-API-010
SC-API-008 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a probe from outside finds exactly one leader
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-LB-004
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-API-010
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-API-010
SC-API-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
SC-API-011 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the API shows a change at most 30 s late
SC-BACKUP-001 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-002 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-BACKUP-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-005
SC-BACKUP-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a restored PCE pairs nobody until its VEN bundles are installed
SC-BACKUP-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | backups are taken at each PCE's own interval
SC-CMD-005 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+Commands.swift | SC-CMD-006
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop that loses its PCE fails and can be run again
SC-CMD-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | an interrupted rejoin leaves the PCE at 1 and may be run again
SC-CMD-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | an interrupted rejoin leaves the PCE at 1 and may be run again
SC-CMD-008 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-008
SC-CMD-008 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | reset needs stopped software and leaves the PCE standalone and empty
SC-CMD-011 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-CMD-013
SC-CMD-011 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | the members list is what the PCE on which it is asked for knows
SC-CMD-012 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-LEADER-001
SC-CMD-012 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-ROLE-002
SC-CMD-012 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-012 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | no leader can be assigned while the failed one is listed
SC-CMD-013 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RUNLEVEL-008
SC-CMD-013 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-DOC-038
SC-CMD-013 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-013 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop is refused with the survivors that are not at 2
SC-CMD-014 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-CMD-007
SC-CMD-014 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-021 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-REPL-007
SC-CMD-022 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-DOC-043
SC-CMD-022 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-CMD-023 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-009
SC-CMD-023 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-023 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-CMD-026 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-CMD-026 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-CMD-027 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-NODE-006
SC-CMD-027 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | waiting for RUNNING never ends while a node is left stopped
SC-DOC-014 | parameter | Sources/ClusterModels/Supercluster/Configuration/PlanReader+Checks.swift | SC-TOPO-003
SC-DOC-014 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | a single node as a PCE is warned of
SC-DOC-028 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a runlevel command reaches its own PCE only
SC-DOC-035 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | the steps taken at their word leave the other members at 2
SC-DOC-036 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-004
SC-DOC-036 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop before RUNNING is refused unless the reading allows it
SC-DOC-038 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-LEADER-006
SC-DOC-038 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-DOC-038 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a dropped PCE cannot be promoted before it is restored
SC-DOC-043 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | only a leader's dump holds the policy database and none the traffic database
SC-DOC-059 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the worse definition wins unless the reading says otherwise
SC-DOC-060 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a PCE of which no node answers is critical, or warning by the other reading
SC-DOC-061 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | lag to a dead PCE counts until it is dropped, unless the reading says no
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | the other reading of the guide records flows of moved clients
SC-DOC-063 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | the clock for silence pauses while the server is down, and goes on after
SC-DOC-065 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a PCE that is itself down marks nobody offline
SC-DOC-065 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
SC-FLOW-001 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-001 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | more VENs than a layout is rated for are warned of
SC-FLOW-001 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-002 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-002 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-006 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | AS-VEN-015
SC-FLOW-006 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-006 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows above the limit wait or are dropped as declared
SC-FLOW-007 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
SC-FLOW-007 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that buffered send more than the steady rate when their PCE is back
SC-HA-001 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-002
SC-HA-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a PCE outlives any one of its nodes without a hand
SC-HA-002 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | two nodes at once are outside the guarantee
SC-HA-003 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | half of the core nodes and one data node stand in each building
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-005
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-038
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Buildings.swift | AS-PCE-003
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Buildings.swift | AS-PCE-038
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | a PCE with quorum refuses the promotion of a half
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building with data0 waits for the commands of a person
SC-HA-005 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building without data0 needs no hand
SC-HA-006 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: enforcement-kept
SC-HA-006 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-006 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-HA-007 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | without the leader members go on delivering and pairing, and nobody writes policy
SC-HA-007 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | members pair workloads while the leader is lost and while they are cut off
SC-HA-008 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: enforcement-kept
SC-HA-008 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-008 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-HA-009 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | without a change of names nobody moves
SC-HA-009 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-HA-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-HA-011 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-HA-012 | test | Tests/ClusterModelsTests/Supercluster/BuildingTests.swift | losing the building without data0 needs no hand
SC-HA-013 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | an isolated PCE keeps none of its VENs and gets them back
SC-HEALTH-001 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-HEALTH-013
SC-HEALTH-002 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-003 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a stopped node ends normal
SC-HEALTH-004 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HEALTH-005
SC-HEALTH-004 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-005 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-006 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | use of 95 % on one node warns and less is normal
SC-HEALTH-007 | test | Tests/ClusterModelsTests/Supercluster/LagHealthTests.swift | lag of 30 s is normal and more is a warning that names the sender
SC-HEALTH-008 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a PCE outlives any one of its nodes without a hand
SC-HEALTH-009 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HEALTH-010
SC-HEALTH-009 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-009 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a missing optional service warns
SC-HEALTH-010 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-011 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | critical beats warning and all reasons are listed
SC-HEALTH-012 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | critical beats warning and all reasons are listed
SC-HEALTH-013 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a degraded required service warns and a missing one is critical
SC-HEALTH-014 | parameter | Sources/ClusterModels/Supercluster/Health/Supercluster+Monitoring.swift | SC-HEALTH-016
SC-HEALTH-014 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-HEALTH-016
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | a state that no redraw caught is counted as unseen
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
SC-HEALTH-014 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the page that lists all PCEs dies with the leader
SC-HEALTH-016 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page is redrawn once a minute with its badge
SC-HEALTH-017 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | the leader's page lists all PCEs, a member's page only itself
SC-HEALTH-019 | test | Tests/ClusterModelsTests/Supercluster/HealthTests.swift | all PCEs are normal at most ten minutes after a start
SC-ILLUM-003 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | AS-ILL-001
SC-ILLUM-004 | parameter | Sources/ClusterModels/Supercluster/Illumination/Supercluster+Illumination.swift | SC-ILLUM-007
SC-ILLUM-005 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | SC-ILLUM-006
SC-ILLUM-007 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | SC-ROLE-003
SC-ILLUM-010 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ILLUM-011
SC-LEADER-001 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-RUNLEVEL-003
SC-LEADER-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-LEADER-002 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-LEADER-004
SC-LEADER-002 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+OutsideActs.swift | SC-LEADER-004
SC-LEADER-002 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: leader-back
SC-LEADER-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-LEADER-003 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-CMD-012
SC-LEADER-003 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | no leader can be assigned while the failed one is listed
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Fates.swift | SC-LEADER-009
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-LEADER-005
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/SuperclusterObservation.swift | SC-LEADER-005
SC-LEADER-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: isolated-before-drop
SC-LEADER-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | an isolated former leader stays without effect when its power returns
SC-LEADER-005 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-LEADER-005 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-006 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: settled
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a dropped PCE cannot be promoted before it is restored
SC-LEADER-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-LEADER-009 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Fates.swift | AS-LDR-003
SC-LEADER-009 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: nothing-missing-on-the-new-leader
SC-NODE-001 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each layout has its core nodes, data0 and data1
SC-NODE-004 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-NODE-005
SC-NODE-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | a node stuck in PARTIAL is freed by a reboot
SC-NODE-005 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Runlevels.swift | SC-RUNLEVEL-007
SC-NODE-005 | parameter | Sources/ClusterModels/Supercluster/Supercluster+Settling.swift | AS-PCE-035
SC-NODE-005 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | setting a runlevel ends when the status is RUNNING at that level
SC-NODE-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-008
SC-NODE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | stop and start act on the node on which they are run
SC-NODE-006 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | waiting for RUNNING never ends while a node is left stopped
SC-NODE-007 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-NODE-008
SC-NODE-007 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a runlevel command reaches its own PCE only
SC-NODE-008 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-DOC-036
SC-NODE-008 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-DOC-036
SC-NODE-008 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | a step before RUNNING is refused as runlevel change in progress
SC-POLICY-001 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ROLE-004
SC-POLICY-002 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Computation.swift | SC-POLICY-003
SC-POLICY-002 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Computation.swift | SC-POLICY-005
SC-POLICY-007 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-POLICY-009
SC-RESTORE-001 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | with a second failed PCE the single restore is refused
SC-RESTORE-004 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-LEADER-002
SC-RESTORE-004 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a PCE that runs and can be reached is not dropped
SC-RESTORE-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-LDR-002
SC-RESTORE-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Restore.swift | SC-RESTORE-012
SC-RESTORE-005 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | a former leader comes back as a member through the restore
SC-RESTORE-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-007
SC-RESTORE-006 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Rejoin.swift | SC-RESTORE-014
SC-RESTORE-006 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the leader form is refused while somebody leads
SC-RESTORE-007 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Rejoin.swift | SC-CMD-014
SC-RESTORE-007 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | the leader form is refused while somebody leads
SC-RESTORE-008 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | nothing starts while a node is not reset
SC-RESTORE-009 | test | Tests/ClusterModelsTests/Supercluster/RestoreTests.swift | data restore needs the set-up, and data1 comes after data0
SC-RESTORE-016 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Restore.swift | SC-CMD-023
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-LEADER-005
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-DOC-038
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/SuperclusterObservation.swift | AS-LDR-001
SC-ROLE-001 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-ROLE-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-ROLE-001 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a probe from outside finds exactly one leader
SC-ROLE-002 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: leader-back
SC-ROLE-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | nobody leads after the leader's loss until somebody assigns a leader
SC-ROLE-003 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-LEADER-004
SC-ROLE-004 | parameter | Sources/ClusterModels/Supercluster/Policy/PolicyWriting.swift | SC-API-001
SC-ROLE-004 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ROLE-015
SC-ROLE-005 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the leader may manage VENs, and need not
SC-ROLE-006 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the leader may manage VENs, and need not
SC-ROLE-007 | parameter | Sources/ClusterModels/Supercluster/Policy/PolicyWriting.swift | SC-API-001
SC-ROLE-007 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ROLE-009
SC-ROLE-009 | parameter | Sources/ClusterModels/Supercluster/Policy/PolicyWriting.swift | SC-API-001
SC-ROLE-014 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a planned change flips exactly two roles and never shows two leaders
SC-ROLE-015 | parameter | Sources/ClusterModels/Supercluster/Policy/PolicyWriting.swift | SC-API-001
SC-ROLE-015 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Writers.swift | SC-RUNLEVEL-004
SC-ROLE-015 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | without the leader members go on delivering and pairing, and nobody writes policy
SC-RUNLEVEL-001 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | below 5 a PCE serves neither API nor policy nor flows
SC-RUNLEVEL-001 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | there is no other runlevel
SC-RUNLEVEL-002 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | set up and data restore are refused at 5
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | membership commands are refused at 5 with the level they need
SC-RUNLEVEL-003 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | replication runs at 2 and not at 1
SC-RUNLEVEL-004 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: survivors-keep-delivering
SC-RUNLEVEL-004 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a PCE below 5 pairs nobody
SC-RUNLEVEL-004 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | below 5 a PCE serves neither API nor policy nor flows
SC-RUNLEVEL-005 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | replication runs at 2 and not at 1
SC-RUNLEVEL-007 | test | Tests/ClusterModelsTests/Supercluster/RunlevelTests.swift | setting a runlevel ends when the status is RUNNING at that level
SC-RUNLEVEL-008 | test | Tests/ClusterModelsTests/Supercluster/LeadershipTests.swift | a drop is refused with the survivors that are not at 2
SC-RUNLEVEL-009 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: survivors-keep-delivering
SC-RUNLEVEL-009 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | the procedure takes the survivors off full operation and says so
SC-TOPO-001 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the header has a line for each PCE with its nodes
SC-TOPO-002 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | a Supercluster has two to eight PCEs
SC-TOPO-003 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | each layout has its core nodes, data0 and data1
SC-TOPO-003 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the header has a line for each PCE with its nodes
SC-TOPO-004 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-006
SC-TOPO-004 | test | Tests/ClusterModelsTests/Supercluster/NodeTests.swift | losing a PCE completely leaves the others as they are
SC-TOPO-005 | parameter | Sources/ClusterModels/Supercluster/Configuration/PlanReader+Checks.swift | SC-TOPO-006
SC-TOPO-005 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | two PCEs with one FQDN are refused
SC-TOPO-010 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | every PCE replicates to every other
SC-VEN-002 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-VEN-003
SC-VEN-002 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a paired workload is managed by the PCE of its script
SC-VEN-004 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a paired workload is managed by the PCE of its script
SC-VEN-007 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | members pair workloads while the leader is lost and while they are cut off
SC-VEN-010 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-VEN-017
SC-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-010 | test | Tests/ClusterModelsTests/Supercluster/PairingTests.swift | a pairing that dies with its PCE before it is replicated is unknown to the others
SC-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a server restored from before a pairing does not take the client back
SC-VEN-013 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-VEN-013 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs of a dead PCE keep enforcing, keep their flows and stay with it
SC-VEN-014 | parameter | Sources/ClusterModels/Supercluster/Clients/VENs.swift | SC-HA-009
SC-VEN-014 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-009
SC-VEN-014 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
SC-VEN-014 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-015 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-VEN-016 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | flows of failed-over VENs are exported and recorded only by the other reading
SC-VEN-017 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-017 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | VENs that cannot verify the other PCE end as Lost Agent
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-VEN-018 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a running PCE marks silent VENs offline after an hour
SC-VEN-019 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-VEN-019 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a PCE that is itself down marks nobody offline
SC-VEN-021 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
SC-VEN-021 | test | Tests/ClusterModelsTests/Supercluster/VENTests.swift | a changed name moves the VENs to the other PCE within resolution and a heartbeat
SC-VEN-033 | test | Tests/ClusterModelsTests/Supercluster/TopologyTests.swift | the leader may manage VENs, and need not
"""#
}
