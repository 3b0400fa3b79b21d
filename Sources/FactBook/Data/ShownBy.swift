// swift-format-ignore-file
// Made by `make fact-index` from the tests, scenarios and parameter tables; not to be edited.

/// Where each fact and assumption is shown or used: id, kind, file, name.
enum ShownBy {
  static let lines = #"""
AS-HLT-001 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | cpu_warning
AS-HLT-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | health_page_refresh
AS-HUM-006 | parameter | Sources/Drills/Procedures/PeopleParameters.swift | time_per_manual_command
AS-ILL-001 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_exponent
AS-ILL-002 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_interval_lower_knee
AS-ILL-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | sync_duration
AS-LDR-001 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-LEADER-004
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-001 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | other readings of the returning leader keep it out of the survivors' streams
AS-LDR-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
AS-LDR-004 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | conflicting_share_of_writes_with_two_leaders
AS-LDR-005 | parameter | Sources/ClusterModels/Supercluster/Replication/ReplicationParameters.swift | writers_move_to_new_leader
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
AS-PCE-003 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Quorum.swift | AS-PCE-004
AS-PCE-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | fencing_delay_of_minority_half
AS-PCE-007 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Database.swift | AS-PCE-015
AS-PCE-007 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | node_failure_recovery_time
AS-PCE-008 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Quorum.swift | AS-PCE-025
AS-PCE-008 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | service_failure_recovery_time
AS-PCE-009 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Database.swift | AS-PCE-010
AS-PCE-009 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | database_auto_failover_hold
AS-PCE-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | database_failover_after_hold
AS-PCE-011 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | committed_data_lost_on_db_failover
AS-PCE-021 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | node_available_staleness
AS-PCE-024 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | gossip_failure_detection_wan
AS-PCE-025 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | raft_election_timeout
AS-PCE-031 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_1_to_2_time
AS-PCE-032 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_2_to_5_time
AS-PCE-033 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | runlevel_5_to_2_time
AS-PCE-034 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | pce_stop_time
AS-PCE-035 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | pce_start_to_runlevel_1
AS-PCE-038 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-047
AS-PCE-038 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | promote_site_commands_time
AS-PCE-039 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | revert_to_full_cluster_time
AS-PCE-040 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | corruption_if_recovered_nodes_start_together
AS-PCE-045 | test | Tests/NetworkModelTests/RetransmissionTimerTests.swift | the waits of Linux add up to its documented end of a connection
AS-PCE-048 | parameter | Sources/ClusterModels/Supercluster/Parameters/SuperclusterParameters.swift | primary_database_starts_on_data0
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
AS-VEN-006 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | offline_timer_endpoint
AS-VEN-010 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | offline_scan_period
AS-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
AS-VEN-011 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | auth_failure_retry_interval
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
AS-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | clients in the minimal state capture no flows
AS-VEN-012 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | lost_agent_after_auth_failure
AS-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
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
AS-VEN-032 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | vens_with_unusable_trust_chain_after_failover
AS-VEN-032 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a share of the clients, as given, cannot verify other servers
AS-VEN-033 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | ven_reconnect_accept_rate
AS-VEN-033 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a reconnecting crowd is let in at the server's rate, first come, first served
AS-VEN-034 | parameter | Sources/ClusterModels/Supercluster/Parameters/VENParameters.swift | flow_backlog_upload_rate
AS-VEN-034 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
SC-API-008 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-API-010
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-LB-004
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-API-010
SC-API-009 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-API-010
SC-BACKUP-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-005
SC-CMD-005 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+Commands.swift | SC-CMD-006
SC-CMD-008 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-008
SC-CMD-011 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-CMD-013
SC-CMD-012 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-LEADER-001
SC-CMD-012 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-ROLE-002
SC-CMD-012 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-013 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RUNLEVEL-008
SC-CMD-013 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-DOC-038
SC-CMD-013 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-CMD-014 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-CMD-007
SC-CMD-022 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-DOC-043
SC-CMD-023 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-009
SC-CMD-027 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-NODE-006
SC-DOC-014 | parameter | Sources/ClusterModels/Supercluster/Configuration/PlanReader+Checks.swift | SC-TOPO-003
SC-DOC-036 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-004
SC-DOC-038 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-LEADER-006
SC-DOC-038 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-DOC-063 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | the other reading of the guide records flows of moved clients
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-DOC-065 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | the clock for silence pauses while the server is down, and goes on after
SC-FLOW-001 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-002 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-006 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | AS-VEN-015
SC-FLOW-006 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | above the limit of its server, moved clients included, flows wait or are dropped
SC-FLOW-007 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | after an outage clients send their buffers as a burst above the steady rate
SC-HA-001 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-002
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-005
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-PCE-038
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Buildings.swift | AS-PCE-003
SC-HA-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Buildings.swift | AS-PCE-038
SC-HA-006 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-008 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-HA-009 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | without a change of names nobody moves
SC-HA-011 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-HEALTH-001 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-HEALTH-013
SC-HEALTH-004 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HEALTH-005
SC-HEALTH-009 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HEALTH-010
SC-HEALTH-014 | parameter | Sources/ClusterModels/Supercluster/Health/Supercluster+Monitoring.swift | SC-HEALTH-016
SC-HEALTH-014 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-HEALTH-016
SC-ILLUM-003 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataLanguage.swift | AS-ILL-001
SC-LEADER-001 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-RUNLEVEL-003
SC-LEADER-002 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-LEADER-004
SC-LEADER-002 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+OutsideActs.swift | SC-LEADER-004
SC-LEADER-002 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: leader-back
SC-LEADER-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | drop and assign-leader by the guide make a member the leader
SC-LEADER-003 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-CMD-012
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Writers.swift | SC-LEADER-009
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-LEADER-005
SC-LEADER-004 | parameter | Sources/ClusterModels/Supercluster/SuperclusterObservation.swift | SC-LEADER-005
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-004 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | an isolated former leader stays without effect when its power returns
SC-LEADER-005 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-LEADER-005 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | a former leader that was not isolated comes back as a second leader
SC-LEADER-009 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Writers.swift | AS-LDR-003
SC-NODE-004 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-NODE-005
SC-NODE-005 | parameter | Sources/ClusterModels/Supercluster/PCE/Supercluster+Runlevels.swift | SC-RUNLEVEL-007
SC-NODE-005 | parameter | Sources/ClusterModels/Supercluster/Supercluster+Settling.swift | AS-PCE-035
SC-NODE-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-008
SC-NODE-007 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-NODE-008
SC-NODE-008 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-DOC-036
SC-NODE-008 | parameter | Sources/ClusterModels/Supercluster/Membership/Supercluster+Membership.swift | SC-DOC-036
SC-POLICY-001 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ROLE-004
SC-POLICY-007 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-POLICY-009
SC-RESTORE-004 | parameter | Sources/ClusterModels/Supercluster/Commands/Supercluster+MembershipCommands.swift | SC-LEADER-002
SC-RESTORE-005 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | AS-LDR-002
SC-RESTORE-005 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Restore.swift | SC-RESTORE-012
SC-RESTORE-006 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-RESTORE-007
SC-RESTORE-006 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Rejoin.swift | SC-RESTORE-014
SC-RESTORE-007 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Rejoin.swift | SC-CMD-014
SC-RESTORE-016 | parameter | Sources/ClusterModels/Supercluster/Recovery/Supercluster+Restore.swift | SC-CMD-023
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-LEADER-005
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-DOC-038
SC-ROLE-001 | parameter | Sources/ClusterModels/Supercluster/SuperclusterObservation.swift | AS-LDR-001
SC-ROLE-001 | scenario | Scenarios/supercluster/leader-site-outage.yaml | leader-site-outage: single-leader
SC-ROLE-002 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | nobody leads after the leader's loss until somebody assigns a leader
SC-ROLE-003 | parameter | Sources/ClusterModels/Supercluster/Language/PCEFields.swift | SC-LEADER-004
SC-ROLE-004 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Provisioning.swift | SC-API-001
SC-ROLE-004 | parameter | Sources/ClusterModels/Supercluster/Replication/Supercluster+DataDescription.swift | SC-ROLE-015
SC-ROLE-015 | parameter | Sources/ClusterModels/Supercluster/Policy/Supercluster+Provisioning.swift | SC-RUNLEVEL-004
SC-RUNLEVEL-009 | test | Tests/ClusterModelsTests/Supercluster/LeaderSiteOutageTests.swift | the procedure takes the survivors off full operation and says so
SC-TOPO-004 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-006
SC-TOPO-005 | parameter | Sources/ClusterModels/Supercluster/Configuration/PlanReader+Checks.swift | SC-TOPO-006
SC-VEN-002 | parameter | Sources/ClusterModels/Supercluster/SuperclusterDescription.swift | SC-VEN-003
SC-VEN-010 | parameter | Sources/ClusterModels/Supercluster/Language/OtherFields.swift | SC-VEN-017
SC-VEN-010 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-011 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a pairing that no other server learned ends lost, until its server is back
SC-VEN-012 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | a server restored from before a pairing does not take the client back
SC-VEN-013 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | in an outage clients keep policy and server, and buffer their flows
SC-VEN-014 | parameter | Sources/ClusterModels/Supercluster/Clients/VENs.swift | SC-HA-009
SC-VEN-014 | parameter | Sources/ClusterModels/Supercluster/Commands/CommandDescriptions.swift | SC-HA-009
SC-VEN-014 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
SC-VEN-016 | test | Tests/ClusterModelingTests/Clients/ClientFlowTests.swift | flows of moved clients are exported but not recorded until their target changes
SC-VEN-017 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients that cannot verify the new server's certificate become Lost Agents
SC-VEN-018 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a running server marks silent clients offline an hour after their last beat
SC-VEN-019 | test | Tests/ClusterModelingTests/Clients/ClientPopulationTests.swift | a server that is down itself marks nobody offline
SC-VEN-021 | test | Tests/ClusterModelingTests/Clients/ClientFailoverTests.swift | clients follow their name at the first beat after their resolver shows the change
"""#
}
