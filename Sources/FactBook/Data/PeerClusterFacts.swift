// swift-format-ignore-file
// Data, not code: a YAML document in the project's own words, kept inside the binary so that an
// installed firedrill needs no files. Edit the text in place; FactBookTests check its shape.

/// What the AsyncOS clusters chapter says about clusters of peers.
enum PeerClusterFacts {
  static let yaml = #"""
# Numbered catalogue; every entry is in the project's own words.
title: Peer cluster - centralized management of appliances as a cluster of peers (AsyncOS)
facts:

  - id: PC-ARCH-001
    fact: >-
      A cluster is a set of machines that share configuration.
    kind: structure
    source: AsyncOS clusters chapter, Overview
    show: >-
      Loader type peer-cluster: a name, a set of machines, a set of groups, one shared configuration store
      per machine.
    model: core

  - id: PC-ARCH-002
    fact: >-
      Machines are divided into groups; a cluster has at least one group.
    value:
      min_groups: 1
    kind: structure
    source: AsyncOS clusters chapter, Overview
    show: >-
      Loader error no-group for a cluster without one.
    model: core

  - id: PC-ARCH-003
    fact: >-
      Each machine belongs to exactly one group at any time.
    kind: rule
    source: AsyncOS clusters chapter, Overview
    show: >-
      Invariant checked after every event: the groups partition the machines.
    model: core

  - id: PC-ARCH-004
    fact: >-
      All machines are peers; there is no primary or secondary among them.
    kind: structure
    source: AsyncOS clusters chapter, Overview; Network Questions
    show: >-
      No role column in the state dump; any connected machine accepts a configuration step.
    model: core

  - id: PC-ARCH-005
    fact: >-
      The cluster can be controlled from any machine one logs into, apart from commands tied to certain
      modes.
    kind: rule
    source: AsyncOS clusters chapter, Overview
    show: >-
      The same commit issued from each machine in turn gives the same final configuration (test).
    model: core

  - id: PC-ARCH-006
    fact: >-
      One user database and one admin account with its passphrase serve the whole cluster.
    kind: rule
    source: AsyncOS clusters chapter, Overview; General Questions
    show: >-
      User records exist once, at cluster level; a login step on any machine checks the same record.
    model: core

  - id: PC-ARCH-007
    fact: >-
      More than 20 machines may lead to errors in cluster communication.
    value:
      max_machines: 20
      nature: soft, errors possible above
    kind: limit
    source: AsyncOS clusters chapter, Overview
    show: >-
      Checker warning above 20; the report prints links and pings per minute at that size. Not a hard refusal,
      since the source only says can cause.
    model: core

  - id: PC-ARCH-008
    fact: >-
      Every machine holds all data of all machines, machine-specific settings of the others included.
    kind: structure
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Store dump of any machine lists every machine's machine-level settings; loss of a machine does not
      lose its settings.
    model: core

  - id: PC-ARCH-009
    fact: >-
      A true secondary cannot be made. Closest: disable GUI (HTTP) and CLI (SSH) access at machine level,
      so that the machine can never be the login host.
    kind: rule
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Flag no_login: a login step to that machine is refused, but changes from others still reach it.
    model: core

  - id: PC-ARCH-010
    fact: >-
      That arrangement is undone by simply turning login access on again.
    kind: rule
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Step enable-login from another machine clears no_login and logins succeed again.
    model: core

  - id: PC-ARCH-011
    fact: >-
      Several separate clusters may exist side by side, e.g. for performance.
    kind: permission
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Scenario may hold several clusters; no link, ping or change crosses between them (asserted).
    model: check

  - id: PC-ARCH-012
    fact: >-
      A data center is best modelled as a group of one cluster; if sites share little, separate clusters
      may be better.
    kind: rule
    source: AsyncOS clusters chapter, General Questions
    show: >-
      Checker prints the share of settings overridden per group and suggests a split above an input share.
    model: check

  - id: PC-ARCH-013
    fact: >-
      Log files are kept per machine and not aggregated in the cluster; a separate security management appliance
      can gather mail logs.
    kind: rule
    source: AsyncOS clusters chapter, General Questions; Interdependent Settings
    show: >-
      Log view steps name a machine; a cluster-wide log step is refused as machine-only.
    model: report

  - id: PC-ARCH-014
    fact: >-
      Removing the last machine removes the cluster.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Event cluster-deleted at the removal that empties it; later steps naming it are refused as no-such-cluster.
    model: core

  - id: PC-ARCH-015
    fact: >-
      A destination limit set at cluster level applies per machine.
    value:
      limit: 50
      applies: to each machine
      total_for_n: 50 * n
    kind: rule
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Effective limit of the whole cluster printed as limit x machines.
    model: report

  - id: PC-ARCH-016
    fact: >-
      No extra hardware or controller is needed for central management.
    kind: structure
    source: AsyncOS clusters chapter, Overview
    show: >-
      Nothing to simulate; no controller object exists in the topology.
    model: context

  - id: PC-ARCH-017
    fact: >-
      Lab machines should be in a cluster of their own and not in that of production machines.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Checker warning lab-and-production when one cluster has machines of both tags.
    model: check

  - id: PC-REQ-001
    fact: >-
      Machines are named by DNS-resolvable host names or by IP addresses, but one cluster may not mix the
      two.
    kind: precondition
    source: AsyncOS clusters chapter, Cluster Requirements
    show: >-
      Checker error mixed-addressing.
    model: check

  - id: PC-REQ-002
    fact: >-
      All machines of a cluster run one AsyncOS version.
    kind: precondition
    source: AsyncOS clusters chapter, Cluster Requirements
    show: >-
      join and reconnect with another version are refused as version-mismatch with both versions.
    model: core

  - id: PC-REQ-003
    fact: >-
      A machine joins over SSH or over CCS, and later talks over either; ports can be changed.
    value:
      ssh_port: 22
      ccs_port: 2222
      configurable: true
    kind: structure
    source: AsyncOS clusters chapter, Cluster Requirements
    show: >-
      Link key transport in {ssh, ccs} with port; join step names one.
    model: core

  - id: PC-REQ-004
    fact: >-
      With CCS, the machines have to reach each other on the CCS port in addition to the normal firewall
      openings.
    kind: precondition
    source: AsyncOS clusters chapter, Cluster Requirements
    show: >-
      Checker error port-closed for each ordered pair lacking the port.
    model: check

  - id: PC-REQ-005
    fact: >-
      Creating, joining and configuring a cluster is possible in the CLI with clusterconfig only; not in
      the GUI.
    kind: precondition
    source: AsyncOS clusters chapter, Cluster Requirements; Creating and Joining a Cluster
    show: >-
      Plan step create or join with via=gui is refused as cli-only.
    model: check

  - id: PC-REQ-006
    fact: >-
      Once created, settings are managed from GUI or CLI alike.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Requirements; Creating and Joining a Cluster
    show: >-
      The same set step with via=gui and via=cli gives equal stores (test).
    model: check

  - id: PC-REQ-007
    fact: >-
      With two-factor authentication on, a machine can join only with pre-shared keys (prepared with prepjoin),
      or after two-factor is turned off.
    kind: precondition
    source: AsyncOS clusters chapter, Cluster Requirements; Creating and Joining a Cluster
    show: >-
      join of a machine with two_factor=true and no prepjoin entry is refused as two-factor.
    model: core

  - id: PC-REQ-008
    fact: >-
      To join one has to validate a member's SSH host key, know a member's address and be able to connect
      to it, and know the admin passphrase.
    value:
      - host key validated
      - member address known and reachable
      - admin passphrase known
    kind: precondition
    source: AsyncOS clusters chapter, Joining an Existing Cluster
    show: >-
      join is refused as hostkey, unreachable or passphrase, whichever fails first, in that order (assumption
      on order).
    model: core

  - id: PC-LEVEL-001
    fact: >-
      Configuration has three levels: cluster on top, group in the middle, machine at the bottom.
    value:
      - cluster
      - group
      - machine
    kind: structure
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      Store dump groups settings by level in this order.
    model: core

  - id: PC-LEVEL-002
    fact: >-
      A mode is a named member of a level, e.g. one group; settings are always stored for a mode. The cluster
      level has a single mode.
    kind: structure
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      Set step needs mode=cluster, group:<name> or machine:<name>; a level without a name is refused (except
      cluster).
    model: core

  - id: PC-LEVEL-003
    fact: >-
      A setting at a lower level overrides the same at higher levels; effective value = machine, else group,
      else cluster.
    value:
      order:
        - machine
        - group
        - cluster
    kind: rule
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      Query effective prints value and the mode it came from.
    model: core

  - id: PC-LEVEL-004
    fact: >-
      Not every mode has to have settings.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      A mode without an entry is printed as not set, and inheritance passes through it.
    model: core

  - id: PC-LEVEL-005
    fact: >-
      Having empty settings differs from having none: an empty setting overrides the level above, a missing
      one inherits.
    value:
      empty: overrides
      not_set: inherits
    kind: rule
    source: AsyncOS clusters chapter, Initial Configuration Settings
    show: >-
      Store distinguishes empty from not set; query effective on empty prints '(empty) from group:<g>'.
    model: core

  - id: PC-LEVEL-006
    fact: >-
      New settings begun in a mode start empty for most features.
    kind: rule
    source: AsyncOS clusters chapter, Initial Configuration Settings
    show: >-
      Event settings-created at mode m value=empty; members of m lose the inherited value at commit.
    model: core

  - id: PC-LEVEL-007
    fact: >-
      Three-stage example with LDAP queries in a cluster of one group and one machine; inheritance replaces
      the whole list and does not merge.
    value:
      - stage: 1
        cluster: a, b, c
        group: not set
        machine: not set
        machine_effective: a, b, c
      - stage: 2
        cluster: a, b, c
        group: empty
        machine: not set
        machine_effective: none
      - stage: 3
        cluster: a, b, c
        group: d
        machine: not set
        machine_effective: d
    kind: table
    source: AsyncOS clusters chapter, Initial Configuration Settings
    show: >-
      Bundled scenario inherit-empty with these three stages; golden output is the last column.
    model: core

  - id: PC-LEVEL-008
    fact: >-
      Worked case: a good neighbor table at cluster level serves all; adding one at machine level for newyork
      changes newyork only.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      Test: after the machine entry all other machines' effective value is unchanged.
    model: core

  - id: PC-LEVEL-009
    fact: >-
      Most settings belong at cluster level; many machine-level settings forfeit the ease of management.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Organization; Best Practices; Planning and Configuration
    show: >-
      Report override-ratio per machine; checker note above an input limit.
    model: check

  - id: PC-LEVEL-010
    fact: >-
      A machine goes back to the inherited value when its own setting is deleted.
    kind: rule
    source: AsyncOS clusters chapter, Best Practices
    show: >-
      delete at machine mode: effective source changes to group or cluster in the next query.
    model: core

  - id: PC-LEVEL-011
    fact: >-
      Non-clusterable settings live at machine level only, for example IP addresses and feature keys.
    value:
      - IP addresses
      - feature keys
    kind: rule
    source: AsyncOS clusters chapter, Best Practices
    show: >-
      Setting table has scope=machine for these; set at cluster or group is refused as not-clusterable.
    model: core

  - id: PC-LEVEL-012
    fact: >-
      The example figure has six modes, two of which are groups (usa is one); that leaves the cluster mode
      and three machines.
    value:
      modes: 6
      cluster: 1
      groups: 2
      machines: 3
    kind: structure
    source: AsyncOS clusters chapter, Cluster Organization
    show: >-
      Not simulable by itself, being only a drawing; a bundled topology with these six modes stands for
      it.
    model: context

  - id: PC-CREATE-001
    fact: >-
      A new cluster takes its initial settings from the machine that creates it, including what it had as
      standalone.
    kind: rule
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      After create the cluster level equals the creator's former clusterable settings (test).
    model: core

  - id: PC-CREATE-002
    fact: >-
      On creation the machine one is logged into becomes the first member, in Main_Group; its machine settings
      move to cluster level as far as possible, nothing is at group level, and only the non-clusterable
      rest stays at machine level.
    kind: rule
    source: AsyncOS clusters chapter, Best Practices
    show: >-
      Dump after create: cluster=all clusterable, group Main_Group=not set, machine=non-clusterable only.
    model: core

  - id: PC-CREATE-003
    fact: >-
      A default group Main_Group is made with every new cluster.
    value:
      default_group: Main_Group
    kind: rule
    source: AsyncOS clusters chapter, Adding Groups
    show: >-
      Group list after create is [Main_Group].
    model: core

  - id: PC-CREATE-004
    fact: >-
      Creating and joining take effect at once, with no commit.
    kind: rule
    source: AsyncOS clusters chapter, The clusterconfig Command; Joining an Existing Cluster over SSH
    show: >-
      Events created and joined carry commit=false and change the store at their own tick.
    model: core

  - id: PC-CREATE-005
    fact: >-
      Creating a cluster.
    kind: procedure-step
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      Log line new cluster committed with date; the machine's prompt shows the cluster name.
    model: core
    steps:
      - n: 1
        'on': first machine
        do: run clusterconfig
        wait_for: none stated
      - n: 2
        'on': first machine
        do: choose create a new cluster (choice 2; default is 1, standalone)
        wait_for: none stated
      - n: 3
        'on': first machine
        do: enter the cluster name
        wait_for: created immediately

  - id: PC-CREATE-006
    fact: >-
      Choices offered to a machine that is in no cluster.
    value:
      1: standalone (default)
      2: create a cluster
      3: join over SSH
      4: join over CCS
    kind: table
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      Plan step names one of the four; anything else is a parse error.
    model: check

  - id: PC-CREATE-007
    fact: >-
      Operations offered to a machine that is in a cluster.
    value:
      - ADDGROUP
      - SETGROUP
      - RENAMEGROUP
      - DELETEGROUP
      - REMOVEMACHINE
      - SETNAME
      - LIST
      - LISTDETAIL
      - DISCONNECT
      - RECONNECT
      - PREPJOIN
    kind: table
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      Plan verbs map one to one to these; each is listed in the language reference.
    model: core

  - id: PC-CREATE-008
    fact: >-
      No GUI session should be open on any machine when clusterconfig is run to build a cluster.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Checker warning gui-session-open when a GUI session step has no logout before it.
    model: check

  - id: PC-JOIN-001
    fact: >-
      A joining machine loses all its clusterable (non-network) settings, users and passphrases included;
      they are replaced by those of cluster and group.
    kind: hazard
    source: AsyncOS clusters chapter, The clusterconfig Command; Setup and Configuration Questions
    show: >-
      Event joined lists the settings dropped; report row lost-on-join with count.
    model: core

  - id: PC-JOIN-002
    fact: >-
      Kept on join are only certain machine-specific settings such as IP addresses.
    kind: rule
    source: AsyncOS clusters chapter, The clusterconfig Command; Best Practices
    show: >-
      Test: scope=machine settings are equal before and after join.
    model: core

  - id: PC-JOIN-003
    fact: >-
      A machine always enters in Main_Group and is moved with SETGROUP later.
    kind: rule
    source: 'AsyncOS clusters chapter, Joining an Existing Cluster over SSH; Procedures: Configuring an
      Example Cluster'
    show: >-
      Event joined has group=Main_Group whatever the plan's target group.
    model: core

  - id: PC-JOIN-004
    fact: >-
      Hence every new machine first works with the Main_Group settings and not those of its intended group,
      which can disturb a machine in production.
    kind: hazard
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Interval wrong-group between joined and set-group, per machine, with the settings that differ.
    model: core

  - id: PC-JOIN-005
    fact: >-
      Joining takes longer the larger and more complex the cluster is; it can take several minutes.
    value: several minutes, grows with size and complexity
    kind: duration
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      join_s is an input function of machines and settings; the report prints it per join.
    model: core

  - id: PC-JOIN-006
    fact: >-
      Progress of joins is followed with the LIST and CONNSTATUS subcommands.
    value:
      - LIST
      - CONNSTATUS
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      State of a machine during join is joining; queries list it so.
    model: report

  - id: PC-JOIN-007
    fact: >-
      A machine cannot be pulled in from a member; clusterconfig is run on the machine that joins.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      join step on a member naming another machine is refused as run-on-joiner.
    model: core

  - id: PC-JOIN-008
    fact: >-
      Join over SSH.
    kind: procedure-step
    source: AsyncOS clusters chapter, Joining an Existing Cluster over SSH
    show: >-
      Trace follows these steps; a wrong port or key gives the refusal of that step.
    model: core
    steps:
      - n: 1
        'on': joining machine
        do: clusterconfig, choice 3
        wait_for: none stated
      - n: 2
        'on': joining machine
        do: answer whether to enable CCS (default no)
        wait_for: none stated
      - n: 3
        'on': joining machine
        do: enter a member's IP address
        wait_for: none stated
      - n: 4
        'on': joining machine
        do: enter its admin SSH port (22), not the CCS port
        wait_for: none stated
      - n: 5
        'on': joining machine
        do: enter the cluster's admin passphrase
        wait_for: none stated
      - n: 6
        'on': joining machine
        do: confirm the member's host key fingerprint
        wait_for: joined to Main_Group
        note: effective immediately

  - id: PC-JOIN-009
    fact: >-
      Join over CCS.
    kind: procedure-step
    source: AsyncOS clusters chapter, Joining an Existing Cluster over CCS
    show: >-
      join over ccs without a pending entry of that machine is refused as not-prepared.
    model: core
    steps:
      - n: 1
        'on': joining machine
        do: clusterconfig prepjoin print, to obtain its user key
        wait_for: none stated
      - n: 2
        'on': a member
        do: clusterconfig, prepjoin, new
        wait_for: none stated
      - n: 3
        'on': a member
        do: enter host name, serial number and user key
        wait_for: listed as pending
      - n: 4
        'on': joining machine
        do: clusterconfig, choice 4
        wait_for: joined

  - id: PC-JOIN-010
    fact: >-
      Join over SSH with pre-shared keys.
    kind: procedure-step
    source: AsyncOS clusters chapter, Joining an Existing Cluster over SSH with Pre-Shared Keys
    show: >-
      join of a two-factor machine succeeds only if these steps ran in this order; leaving out the member-side
      entry or its commit gives refusal two-factor.
    model: core
    steps:
      - n: 1
        'on': joining machine
        do: clusterconfig, choice 3; CCS answer; member address; SSH port
        wait_for: none stated
      - n: 2
        'on': joining machine
        do: answer yes to pre-shared keys
        wait_for: host, serial number and user key are shown
      - n: 3
        'on': a member
        do: 'clusterconfig, prepjoin: enter the three items, commit'
        wait_for: added
      - n: 4
        'on': joining machine
        do: continue
        wait_for: joined to Main_Group

  - id: PC-JOIN-011
    fact: >-
      Prepared hosts sit in a pending list on the cluster side; entries can be added or deleted.
    value:
      - NEW
      - DELETE
    kind: structure
    source: AsyncOS clusters chapter, Joining an Existing Cluster over CCS
    show: >-
      Dump shows pending joins with host and serial.
    model: core

  - id: PC-JOIN-012
    fact: >-
      An entry of the pending list has host name, serial number and user key.
    value:
      - host name
      - serial number
      - user key
    kind: table
    source: AsyncOS clusters chapter, Joining an Existing Cluster over CCS
    show: >-
      Parser needs all three; a mismatch at join is refused as key-mismatch.
    model: core

  - id: PC-JOIN-013
    fact: >-
      A warning on join tells that non-network settings get lost and that the cluster's settings must fit
      the machine's network settings, DNS for one.
    kind: rule
    source: AsyncOS clusters chapter, Joining an Existing Cluster over SSH
    show: >-
      Checker compares dnsconfig and interface dependent settings with the joiner's network and lists misfits.
    model: check

  - id: PC-JOIN-014
    fact: >-
      Leaving does not bring back the settings held before joining; joining again drops what it had as standalone.
    kind: hazard
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster; Planning and Configuration'
    show: >-
      Test join, remove, compare: differs from the original; report prints what differs.
    model: core

  - id: PC-JOIN-015
    fact: >-
      Back up the configuration with saveconfig before joining.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster; Planning and Configuration'
    show: >-
      Checker warning no-backup when a join has no earlier save step for that machine.
    model: check

  - id: PC-JOIN-016
    fact: >-
      CCS is to be used for joining only if SSH cannot be; its sole advantage is that no logins or file
      copies are possible over that port.
    kind: rule
    source: AsyncOS clusters chapter, Joining an Existing Cluster over CCS
    show: >-
      Note in the plan report for every ccs join.
    model: check

  - id: PC-JOIN-017
    fact: >-
      Build order of the example cluster of three sites with two machines each.
    kind: procedure-step
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Bundled scenario six-peers; golden dump at the end equals the listing PC-GROUP-006.
    model: check
    steps:
      - n: 1
        'on': all machines
        do: log out of all GUIs
        wait_for: none stated
      - n: 2
        'on': lab1
        do: clusterconfig, create CompanyName
        wait_for: none stated
      - n: 3
        'on': lab2
        do: saveconfig, then join
        wait_for: none stated
      - n: 4
        'on': any member
        do: CONNSTATUS
        wait_for: DNS resolves
      - n: 5
        'on': any member
        do: ADDGROUP Paris; ADDGROUP Rome
        wait_for: none stated
      - n: 6
        'on': any member
        do: prepare group settings by copying from cluster level
        wait_for: none stated
        note: groups may still be empty
      - n: 7
        'on': lab3 to lab6
        do: join one by one
        wait_for: joined
        note: each may take minutes
      - n: 8
        'on': any member
        do: 'SETGROUP: lab3, lab4 to Paris; lab5, lab6 to Rome'
        wait_for: none stated

  - id: PC-JOIN-018
    fact: >-
      The fingerprint to compare on joining is obtained on a member by logconfig, hostkeyconfig, fingerprint.
    value:
      commands:
        - logconfig
        - hostkeyconfig
        - fingerprint
    kind: rule
    source: AsyncOS clusters chapter, Joining an Existing Cluster over SSH
    show: >-
      Checker warning hostkey-blind when a join confirms a key and no earlier step on a member printed its
      fingerprint.
    model: check

  - id: PC-JOIN-019
    fact: >-
      Defaults offered in the join and interface dialogs.
    value:
      role choice: 1 (standalone)
      enable CCS on join: N
      remote SSH port: 22
      host key valid: Y
      pre-shared keys (asked in that dialog only): Y
      enable SSH on interface: Y
      CCS port: 2222
    kind: table
    source: AsyncOS clusters chapter, Joining an Existing Cluster over SSH; Cluster Communication Security
    show: >-
      A plan step leaving an answer out gets these values in the trace.
    model: core

  - id: PC-GROUP-001
    fact: >-
      Adding a group.
    kind: procedure-step
    source: AsyncOS clusters chapter, Adding Groups
    show: >-
      Event group-added, then machine-moved per SETGROUP.
    model: core
    steps:
      - n: 1
        'on': a member
        do: clusterconfig
        wait_for: none stated
      - n: 2
        'on': a member
        do: addgroup with a name
        wait_for: none stated
      - n: 3
        'on': a member
        do: setgroup to choose machines
        wait_for: none stated

  - id: PC-GROUP-002
    fact: >-
      Groups and their settings can be prepared while they have no machines.
    kind: permission
    source: 'AsyncOS clusters chapter, Good CM Design Practices; Procedures: Configuring an Example Cluster'
    show: >-
      set at group mode with zero members succeeds.
    model: core

  - id: PC-GROUP-003
    fact: >-
      Machine settings can be made only after the machine has joined.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      set at machine mode of a non-member is refused as not-a-member.
    model: core

  - id: PC-GROUP-004
    fact: >-
      Machines moved into a group by SETGROUP get that group's settings.
    kind: rule
    source: AsyncOS clusters chapter, Summary of GUI Options
    show: >-
      Effective values before and after set-group are printed as a difference.
    model: core

  - id: PC-GROUP-005
    fact: >-
      One exceptional machine is given machine-level settings; a group is made only if two or more share
      settings not shared with the cluster.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Checker note group-of-one.
    model: check

  - id: PC-GROUP-006
    fact: >-
      Recommended shape of the listing: Main_Group with the first site, further groups for other sites,
      each machine with its serial number.
    value:
      CompanyName:
        Main_Group:
          - lab1
          - lab2
        Paris:
          - lab3
          - lab4
        Rome:
          - lab5
          - lab6
    kind: table
    source: AsyncOS clusters chapter, Good CM Design Practices
    show: >-
      LIST output of the bundled scenario.
    model: check

  - id: PC-GROUP-007
    fact: >-
      Renaming Main_Group to a site tempts administrators to work at group level instead of cluster level.
    kind: rule
    source: AsyncOS clusters chapter, Good CM Design Practices
    show: >-
      Checker warning main-group-renamed.
    model: check

  - id: PC-GROUP-008
    fact: >-
      Group and cluster should not bear the same name, and the cluster's name should not be a location when
      groups are named after sites.
    kind: rule
    source: AsyncOS clusters chapter, Good CM Design Practices
    show: >-
      Checker warning name-clash.
    model: check

  - id: PC-GROUP-009
    fact: >-
      The main site stays in Main_Group even when sites count as equal; extra sites get groups.
    kind: rule
    source: AsyncOS clusters chapter, Good CM Design Practices
    show: >-
      Note when Main_Group is empty.
    model: check

  - id: PC-MODE-001
    fact: >-
      The CLI's current mode decides where a change is stored; default is machine mode of the login host.
    value:
      default: machine mode of the login host
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the CLI
    show: >-
      A set step without a mode is stored at machine:<login host>.
    model: core

  - id: PC-MODE-002
    fact: >-
      clustermode switches the mode: prompted, to a group, to a machine, or to cluster.
    value:
      - clustermode
      - clustermode group <name>
      - clustermode machine <host>
      - clustermode cluster
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the CLI
    show: >-
      Event mode-changed; later sets go to the new mode.
    model: core

  - id: PC-MODE-003
    fact: >-
      The current mode is shown: in the CLI prompt, with the full host name in machine mode; in the GUI
      as part of the address.
    value:
      CLI: (Cluster x)> or (Machine host)>
      GUI: word machine, group or cluster in the URL
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the CLI; Administering a Cluster from
      the GUI
    show: >-
      Every logged command carries the prompt text.
    model: report

  - id: PC-SET-001
    fact: >-
      Copy keeps the source mode's setting.
    kind: rule
    source: AsyncOS clusters chapter, Copying and Moving Settings
    show: >-
      Store: source unchanged, target equals source.
    model: core

  - id: PC-SET-002
    fact: >-
      Move clears the source mode, so afterwards nothing is set there.
    kind: rule
    source: AsyncOS clusters chapter, Copying and Moving Settings
    show: >-
      Store: source not set, target equals former source.
    model: core

  - id: PC-SET-003
    fact: >-
      CLUSTERSET copies or moves between modes and levels, CLUSTERSHOW lists the modes in which a command
      has settings; all unrestricted commands have both.
    value:
      - CLUSTERSET
      - CLUSTERSHOW
    kind: rule
    source: AsyncOS clusters chapter, Copying and Moving Settings
    show: >-
      Query show prints yes or no per mode, as in the DNS example.
    model: core

  - id: PC-SET-004
    fact: >-
      Moving a cluster setting without factory default (HAT, SMTP routes, LDAP profile) to a machine leaves
      the others with blank tables, so mail probably stops.
    value:
      - HAT
      - SMTPROUTES
      - LDAP server profile
    kind: hazard
    source: AsyncOS clusters chapter, Best Practices
    show: >-
      Effective value of the others becomes empty at commit; report service-impact lists machines with an
      empty mandatory table.
    model: check

  - id: PC-SET-005
    fact: >-
      Copy if the source level is to keep the setting; move if the cluster is to have none and only group
      or machine shall.
    kind: rule
    source: AsyncOS clusters chapter, Copy vs Move
    show: >-
      Checker asks for intent on a downward move and notes the machines that lose the value.
    model: check

  - id: PC-SET-006
    fact: >-
      Copying or moving a setting without what it depends on leads to loss of function, e.g. listeners with
      disclaimer stamping on a machine lacking that disclaimer do no stamping.
    kind: hazard
    source: AsyncOS clusters chapter, Copying and Moving Settings
    show: >-
      Checker missing-dependency with referrer, reference and machine; effect recorded as feature-off.
    model: check

  - id: PC-SET-007
    fact: >-
      Trying a change on one machine and then publishing it.
    kind: procedure-step
    source: AsyncOS clusters chapter, Experimenting with New Configurations
    show: >-
      Between the two commits only the experimental machine differs; after the second none overrides.
    model: core
    steps:
      - n: 1
        'on': any
        do: clustermode cluster
        wait_for: none stated
      - n: 2
        'on': cluster mode
        do: show the setting (listenerconfig)
        wait_for: none stated
      - n: 3
        'on': cluster mode
        do: 'clusterset: copy it down to one machine'
        wait_for: none stated
      - n: 4
        'on': any
        do: clustermode machine <host>
        wait_for: none stated
      - n: 5
        'on': machine mode
        do: change the setting
        wait_for: none stated
      - n: 6
        'on': machine mode
        do: commit
        wait_for: none stated
      - n: 7
        'on': machine mode
        do: go on changing, committing each time
        wait_for: none stated
      - n: 8
        'on': machine mode
        do: 'clusterset: move up to cluster mode'
        wait_for: none stated
      - n: 9
        'on': any
        do: commit
        wait_for: all machines have it

  - id: PC-SET-008
    fact: >-
      The CLI, not the GUI, can copy a setting to all groups at once.
    kind: permission
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      copy to groups:* with via=gui is refused.
    model: core

  - id: PC-SET-009
    fact: >-
      Copying DNS settings from cluster to group Paris: cluster stays yes, Paris becomes yes, the rest stays
      no.
    value:
      before:
        Cluster: 'yes'
        Main_Group: 'no'
        Paris: 'no'
        Rome: 'no'
        machine lab2: 'no'
      after:
        Cluster: 'yes'
        Main_Group: 'no'
        Paris: 'yes'
        Rome: 'no'
        machine lab2: 'no'
    kind: table
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster'
    show: >-
      Golden output of query show dnsconfig after the copy.
    model: core

  - id: PC-SET-010
    fact: >-
      Override starting with defaults gives the feature's default, a blank table for SMTP routes.
    kind: rule
    source: AsyncOS clusters chapter, Summary of GUI Options
    show: >-
      override from=default yields value default or empty per feature table.
    model: core

  - id: PC-SET-011
    fact: >-
      Override starting with a copy gives an independent copy; later changes to it do not touch others.
      This is the usual choice.
    kind: rule
    source: AsyncOS clusters chapter, Summary of GUI Options
    show: >-
      Test: change the copy, others' effective values unchanged.
    model: core

  - id: PC-SET-012
    fact: >-
      Deleting or moving the cluster-level setting leaves it blank there.
    kind: rule
    source: AsyncOS clusters chapter, Summary of GUI Options
    show: >-
      Machines without own or group value show empty; report service-impact.
    model: core

  - id: PC-SET-013
    fact: >-
      Cluster-level settings should not be deleted in favour of group or machine ones alone, as they are
      the defaults for new machines.
    kind: rule
    source: AsyncOS clusters chapter, Summary of GUI Options
    show: >-
      Checker warning no-cluster-default when every group overrides and the cluster has none.
    model: check

  - id: PC-SET-014
    fact: >-
      Changing a setting that lower modes override brings a notice listing the groups and machines not affected.
    value:
      notice: list of overriding groups, then machines
    kind: rule
    source: AsyncOS clusters chapter, New Operation Added
    show: >-
      Command result lists them; recorded in the run log.
    model: core

  - id: PC-CMD-001
    fact: >-
      commit commits all changes of all three levels, whatever the current mode.
    kind: rule
    source: AsyncOS clusters chapter, All Commands Are Cluster-aware
    show: >-
      One commit event holds the pending changes of every mode.
    model: core

  - id: PC-CMD-002
    fact: >-
      clearchanges drops the pending changes of all three levels.
    kind: rule
    source: AsyncOS clusters chapter, All Commands Are Cluster-aware
    show: >-
      Pending list empty after it, for every mode.
    model: core

  - id: PC-CMD-003
    fact: >-
      commitdetail tells about changes as they spread to all machines.
    kind: rule
    source: AsyncOS clusters chapter, All Commands Are Cluster-aware
    show: >-
      Report propagation: per change the tick of arrival on each machine.
    model: report

  - id: PC-CMD-004
    fact: >-
      Most commands work in any mode; some are tied to cluster mode, machine mode or the login host.
    kind: rule
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      Command table has column mode in {any, cluster, machine, login-host}.
    model: core

  - id: PC-CMD-005
    fact: >-
      Commands tied to cluster mode.
    value:
      - clusterconfig
      - sshconfig
      - clustercheck
      - userconfig
      - passwd
    kind: table
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      Issued elsewhere: warning restricted-to-cluster and an offer to switch; with auto_switch=false it
      is refused.
    model: core

  - id: PC-CMD-006
    fact: >-
      Commands tied to machine mode: 46 by count.
    value:
      - antispamstatus
      - antispamupdate
      - antivirusstatus
      - antivirusupdate
      - bouncerecipients
      - deleterecipients
      - delivernow
      - diagnostic
      - dnsflush
      - dnslistflush
      - dnslisttest
      - dnsstatus
      - etherconfig
      - featurekey
      - hostrate
      - hoststatus
      - interfaceconfig
      - ldapflush
      - ldaptest
      - nslookup
      - quarantineconfig
      - rate
      - reboot
      - resetcounters
      - resume
      - resumedel
      - resumelister
      - rollovernow
      - routeconfig
      - sbstatus
      - setgateway
      - sethostname
      - settime
      - shutdown
      - status
      - suspend
      - suspenddel
      - suspendlistener
      - techsupport
      - tophosts
      - topin
      - trace
      - version
      - vofflush
      - vofstatus
      - workqueue
    kind: table
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      Issued in cluster or group mode: warning and offer to switch.
    model: core

  - id: PC-CMD-007
    fact: >-
      Commands tied to the login host, because they need its file system: 8.
    value:
      - last
      - ping
      - resetconfig
      - supportrequest
      - tail
      - telnet
      - upgrade
      - who
    kind: table
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      A target other than the login host is refused as login-host-only.
    model: core

  - id: PC-CMD-008
    fact: >-
      passwd is an exception for guest users: it silently works on cluster data without warning or mode
      change.
    kind: rule
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      Guest passwd: no warning event, mode unchanged, cluster user record changed.
    model: core

  - id: PC-CMD-009
    fact: >-
      GUI and CLI both tell the user when a command is tied to a mode and to which one.
    kind: rule
    source: AsyncOS clusters chapter, Restricted Commands
    show: >-
      Refusal text names the required mode.
    model: report

  - id: PC-CMD-010
    fact: >-
      System time is mixed: setting the time is per machine, time zone and NTP may be set at cluster or
      group.
    value:
      machine:
        - settime
      cluster or group:
        - settz
        - ntpconfig
    kind: rule
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      settime at cluster mode refused; settz and ntpconfig accepted.
    model: core

  - id: PC-CMD-011
    fact: >-
      Users cannot be set per machine; there is one set for the whole cluster, so that one login works everywhere.
    kind: rule
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      userconfig at machine mode is refused.
    model: core

  - id: PC-CMD-012
    fact: >-
      Flow monitor data, overview counters and logs exist per machine only; scheduled reports are configured
      at cluster level but viewed per machine.
    kind: rule
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      View steps name a machine.
    model: report

  - id: PC-GUI-001
    fact: >-
      Pages can browse, create, delete, copy and move settings among modes, but not create or join clusters
      or administer the cluster itself.
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      Permission table of via=gui.
    model: check

  - id: PC-GUI-002
    fact: >-
      Incoming mail overview and details pages show the login machine only; to see another's one logs into
      it.
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      View step with another target is refused as login-host-only.
    model: report

  - id: PC-GUI-003
    fact: >-
      Some pages are tied to machine mode but can be used for any machine of the cluster through the mode
      menu.
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      View step with any member is accepted.
    model: report

  - id: PC-GUI-004
    fact: >-
      Only modes that really hold settings are listed as defining ones.
    kind: rule
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      Query defined-at prints exactly the modes with an entry, empty ones included (assumption).
    model: report

  - id: PC-GUI-005
    fact: >-
      The grey preview of inherited values always shows those inherited from the cluster; care is needed
      with dependent services between group and cluster.
    kind: hazard
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      Query preview prints the cluster value beside the effective one and flags a difference.
    model: report

  - id: PC-GUI-006
    fact: >-
      Visual cues: page yellow flash on mode change, light grey for inherited or default cells, yellow for
      custom, grey for disabled.
    kind: structure
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      Presentation only, nothing to simulate.
    model: context

  - id: PC-COMM-001
    fact: >-
      Machines form a full mesh: by default each one connects to every other.
    value:
      links: n*(n-1)/2
      n_6: 15
      n_20: 190
    kind: structure
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Links = n(n-1)/2, listed in the dump.
    model: core

  - id: PC-COMM-002
    fact: >-
      Loss of one link does not keep other machines from getting updates.
    kind: guarantee
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      With a link cut, a commit on one end still arrives everywhere; the far end of the cut link gets it
      over a third machine (see PC-GAP-027); arrival ticks in report propagation.
    model: core

  - id: PC-COMM-003
    fact: >-
      Each machine keeps a routing table in memory and adapts it when links go down or up.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Event route-changed with old and new next hop; table is rebuilt empty after a reboot (derived from
      in memory).
    model: core

  - id: PC-COMM-004
    fact: >-
      Each machine pings every other once a minute.
    value:
      period: 1 min
      per_minute: n*(n-1)
      n_20: 380
    kind: duration
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Ping events per ordered pair 60 s apart; n(n-1) per minute.
    model: core

  - id: PC-COMM-005
    fact: >-
      The pings keep link status current and hold connections open across routers or NAT with time-outs.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      A NAT with idle time-out below 60 s drops links, above does not (test).
    model: core

  - id: PC-COMM-006
    fact: >-
      Intra-cluster traffic is secured with SSH by default.
    value:
      port: 22
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      transport default = ssh, port 22.
    model: core

  - id: PC-COMM-007
    fact: >-
      Remote access to other machines' data (quarantine messages, quickly refreshed reports) triggers reconnection
      attempts with alerts and errors; machines reconnect by themselves.
    kind: hazard
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Step remote-data raises alert reconnect, then link up again with no operator step.
    model: core

  - id: PC-COMM-008
    fact: >-
      A machine trying to open more SSH connections than a session allows gets disconnected.
    value: limit value not given
    kind: hazard
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Input max_ssh_sessions; exceeding it raises disconnected cause=ssh-limit.
    model: core

  - id: PC-COMM-009
    fact: >-
      Derived: mesh load grows with the square of the machines; at the soft limit 190 links and 380 pings
      a minute, at 21 machines 210 and 420.
    value:
      n_20:
        links: 190
        pings_per_min: 380
      n_21:
        links: 210
        pings_per_min: 420
    kind: metric
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Report row mesh-load for the scenario's n.
    model: report

  - id: PC-COMM-010
    fact: >-
      Derived partition: when cuts split the mesh, each island goes on alone and accepts changes; only links
      between islands matter, and one of them is enough to hold the cluster together.
    kind: hazard
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Event partition with the islands' members; heals on the first link up between them.
    model: core

  - id: PC-COMM-011
    fact: >-
      Viewing other machines' quarantines from one machine may drive up that machine's CPU; log in to the
      machine in question instead.
    kind: hazard
    source: AsyncOS clusters chapter, Best Practices for Accessing Spam or Policy Quarantines
    show: >-
      Load counter of the login host rises per remote view; warning above an input limit.
    model: report

  - id: PC-DNS-001
    fact: >-
      A machine whose host name does not resolve is formally in the cluster but cannot talk to any member.
    kind: precondition
    source: AsyncOS clusters chapter, DNS and Hostname Resolution
    show: >-
      State member, links 0, cause=unresolved; counted as unreachable.
    model: core

  - id: PC-DNS-002
    fact: >-
      DNS has to point the host name at the interface with SSH or CCS enabled.
    kind: precondition
    source: AsyncOS clusters chapter, DNS and Hostname Resolution
    show: >-
      Checker error dns-wrong-interface; links of that machine stay down.
    model: check

  - id: PC-DNS-003
    fact: >-
      The main host name (sethostname) is used, not an interface's.
    kind: rule
    source: AsyncOS clusters chapter, DNS and Hostname Resolution
    show: >-
      Checker resolves main_hostname only.
    model: check

  - id: PC-DNS-004
    fact: >-
      Connecting by IP address requires that the target can look up the caller's address in reverse; a time-out
      there stops the connection.
    kind: precondition
    source: AsyncOS clusters chapter, DNS and Hostname Resolution
    show: >-
      join by address with reverse=false is refused as reverse-lookup.
    model: core

  - id: PC-DNS-005
    fact: >-
      DNS changes can cost connectivity after an upgrade; a new FQDN must be set with sethostname and in
      DNS before upgrading.
    kind: hazard
    source: AsyncOS clusters chapter, Clustering, Fully Qualified Domain Names, and Upgrading
    show: >-
      Checker error fqdn-after-upgrade; the machine is unreachable after its reboot in the run.
    model: core

  - id: PC-CCS-001
    fact: >-
      CCS is a secure shell service for cluster traffic without CLI logins.
    value:
      port: 2222
    kind: structure
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Flag ccs on an interface; login steps to its port are refused.
    model: core

  - id: PC-CCS-002
    fact: >-
      Do not enable CCS unless firewalls block port 22 between some members.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Checker warning ccs-without-need when every pair has port 22 open.
    model: check

  - id: PC-CCS-003
    fact: >-
      Remedy if CCS was enabled on any machine although not needed.
    kind: procedure-step
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Plan macro; ends with the cluster deleted and rebuilt.
    model: check
    steps:
      - n: 1
        'on': every machine
        do: remove it from the cluster
        wait_for: last removal deletes the cluster
      - n: 2
        'on': first machine
        do: create the cluster anew, without CCS
        wait_for: none stated
      - n: 3
        'on': others
        do: join again
        wait_for: none stated
        note: their standalone settings are lost

  - id: PC-CCS-004
    fact: >-
      The question whether to enable CCS comes up in interface configuration and after a join; default answer
      no, default port 2222, any free port allowed.
    value:
      default: 'no'
      port: 2222
    kind: rule
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Dump: ccs=false unless the plan says yes.
    model: core

  - id: PC-CONS-001
    fact: >-
      Machines continually check their connections by periodic pings.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Each ping event of PC-COMM-004 carries a result, and link state in the dump is the last result per
      ordered pair.
    model: core

  - id: PC-CONS-002
    fact: >-
      If all attempts to reach a machine fail, the trying machine logs that the remote host has disconnected,
      and an alert that it went down goes to the administrator.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Events remote-disconnected per observer and alert host-down; up to n-1 log lines for one failure.
    model: core

  - id: PC-CONS-003
    fact: >-
      Pings go on to a machine that is down.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Ping failures continue each minute until it answers; no state gives up.
    model: core

  - id: PC-CONS-004
    fact: >-
      When a machine rejoins, a synchronization command runs and compares both sides; if only one changed,
      the machine that was away silently downloads the updates.
    kind: rule
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Event resync outcome=one-sided, items=n, no alert.
    model: core

  - id: PC-CONS-005
    fact: >-
      Derived: detection of a silent loss takes up to one ping period plus the failing attempt; mean half
      a period.
    value:
      min: 0 s
      mean: 30 s
      max: 60 s + timeout
    kind: duration
    source: AsyncOS clusters chapter, Cluster Communication; Cluster Consistency
    show: >-
      Report detection per observer: 0 to 60 s + attempt time-out (input).
    model: report

  - id: PC-CONS-006
    fact: >-
      clustercheck looks for inconsistencies and can resolve them.
    kind: procedure-step
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Result none found, or one row per inconsistency with both versions' author, host and time.
    model: core
    steps:
      - n: 1
        'on': any machine
        do: clustercheck
        wait_for: offer to switch to cluster mode
      - n: 2
        'on': cluster mode
        do: confirm the check over all machines
        wait_for: each machine listed
      - n: 3
        'on': cluster mode
        do: 'per inconsistency choose: force the one machine''s version, force the other''s, or ignore'
        wait_for: resolved or left

  - id: PC-CONS-007
    fact: >-
      Choices at an inconsistency, first is default.
    value:
      1: force the whole cluster to the first listed machine's version (default)
      2: force the whole cluster to the other machine's version
      3: ignore
    kind: table
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Choice 1 or 2 overwrites everywhere; 3 leaves it and the next check finds it again (derived).
    model: core

  - id: PC-CONS-008
    fact: >-
      clustercheck can be run at any time.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Step accepted in any state, with the unreachable machines listed as unchecked (assumption).
    model: core

  - id: PC-CONS-009
    fact: >-
      An inconsistency is reported per feature and mode with machine, time, user and host of the last update
      on both sides.
    value:
      - feature
      - mode
      - machine
      - updated at
      - by
      - 'on'
    kind: table
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Columns of the check report.
    model: report

  - id: PC-CONS-010
    fact: >-
      A clean check prints that none was found.
    kind: guarantee
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Last line of a converged run; the acceptance test of every reconnect scenario.
    model: report

  - id: PC-DISC-001
    fact: >-
      Disconnection does not end membership; it happens on purpose or by accident.
    value:
      - operator
      - power failure
      - software or hardware error
      - too many SSH connections
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      State disconnected, membership kept; cause in {operator, fault, ssh-limit}.
    model: core

  - id: PC-DISC-002
    fact: >-
      It can be accessed and configured directly, but its changes reach the others only after reconnection.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Commits on it are queued as unpropagated; count printed.
    model: core

  - id: PC-DISC-003
    fact: >-
      It cannot be used to change other machines' configuration.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      set on machine:<other> from it is refused as disconnected.
    model: core

  - id: PC-DISC-004
    fact: >-
      On reconnecting it tries to reach all machines at once.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      n-1 connect events at one tick.
    model: core

  - id: PC-DISC-005
    fact: >-
      The cluster configuration can still be changed while machines are disconnected, but should not be,
      since settings can get out of step.
    kind: hazard
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Checker warning change-while-disconnected; unsynced settings counted until resync.
    model: core

  - id: PC-DISC-006
    fact: >-
      Disconnect needs no commit.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Event at its own tick.
    model: core

  - id: PC-DISC-007
    fact: >-
      Planned detachment and return.
    kind: procedure-step
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster; Disconnect/Reconnect
    show: >-
      Two events; resync result in between is printed.
    model: core
    steps:
      - n: 1
        'on': a member
        do: clusterconfig disconnect <host>
        wait_for: detached, no commit
      - n: 2
        'on': the host
        do: work on it
        wait_for: none stated
      - n: 3
        'on': the host or a member
        do: clusterconfig reconnect <host>
        wait_for: same version; connected to all
      - n: 4
        'on': cluster
        do: synchronization
        wait_for: one-sided changes copied, conflicts resolved

  - id: PC-DISC-008
    fact: >-
      Machines that were offline try to synchronise when they come back; changes made meanwhile are merged
      with the rest of the cluster.
    kind: rule
    source: AsyncOS clusters chapter, General Questions; Planning and Configuration
    show: >-
      Event resync at each return, planned or not.
    model: core

  - id: PC-DISC-009
    fact: >-
      Disconnect is meant as temporary, in contrast to removal.
    kind: rule
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      LIST marks it disconnected; settings stay unflattened.
    model: core

  - id: PC-DISC-010
    fact: >-
      Derived: an accidental loss heals by itself, since pings go on and resynchronization follows the first
      contact; a deliberate disconnect lasts until the reconnect operation is given.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect; Cluster Consistency
    show: >-
      Test pair: after a power failure no operator step precedes event resync; after disconnect none happens
      without reconnect, however long the run.
    model: core

  - id: PC-CONF-001
    fact: >-
      If two disconnected machines changed the same thing, the most recent change wins and supersedes the
      others.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Event conflict with both versions and winner; loser listed in report lost-changes.
    model: core

  - id: PC-CONF-002
    fact: >-
      At commit every variable to be changed is checked against version information, sequence numbers and
      other data.
    value:
      - version information
      - sequence identification numbers
      - other
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Commit event carries base version; mismatch raises conflict.
    model: core

  - id: PC-CONF-003
    fact: >-
      If the commit conflicts with earlier changes one may discard one's own changes.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Result of commit in {ok, conflict}; choice discard drops the pending list.
    model: core

  - id: PC-CONF-004
    fact: >-
      If not discarded they stay pending, uncommitted, for comparison with the current settings.
    kind: rule
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Pending list unchanged after choice keep.
    model: core

  - id: PC-CONF-005
    fact: >-
      Derived: which change is most recent depends on the machines' clocks; time is set per machine, so
      a clock ahead wins conflicts it should lose.
    kind: hazard
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Scenario clock_offset per machine; report flags conflicts whose winner differs from true order.
    model: report

  - id: PC-CONF-006
    fact: >-
      Derived: automatic resolution loses the older change without a question; only the log and clustercheck
      show it.
    kind: hazard
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Count lost-silently; compared with resolved-by-choice.
    model: report

  - id: PC-LEAVE-001
    fact: >-
      On removal the machine's configuration is flattened: all inherited values become its own, so it behaves
      as before.
    kind: rule
    source: AsyncOS clusters chapter, Leaving a Cluster Permanently (Removal); Setup and Configuration Questions
    show: >-
      Test: effective values before and after are equal; sources all become machine.
    model: core

  - id: PC-LEAVE-002
    fact: >-
      Example: a cluster-level unsubscribe table is copied into the machine on removal.
    kind: rule
    source: AsyncOS clusters chapter, Leaving a Cluster Permanently (Removal)
    show: >-
      Bundled test with one cluster-level table.
    model: core

  - id: PC-LEAVE-003
    fact: >-
      Permanent removal is the operation REMOVEMACHINE.
    kind: rule
    source: AsyncOS clusters chapter, Leaving a Cluster Permanently (Removal)
    show: >-
      Event removed; the others drop it from their tables.
    model: core

  - id: PC-LEAVE-004
    fact: >-
      A removed machine keeps cluster settings and does not return to what it had before joining.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster; Planning and Configuration'
    show: >-
      Difference report against the pre-join snapshot.
    model: core

  - id: PC-LEAVE-005
    fact: >-
      Changing address and host name of a member.
    kind: procedure-step
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Trace with these steps; a re-join while the old name is still listed is refused as stale-name.
    model: core
    steps:
      - n: 1
        'on': machine
        do: add the new IP address
        wait_for: none stated
      - n: 2
        'on': machine
        do: move the listener to it
        wait_for: none stated
      - n: 3
        'on': machine
        do: leave the cluster
        wait_for: none stated
      - n: 4
        'on': machine
        do: change the host name
        wait_for: none stated
      - n: 5
        'on': any machine
        do: check the connections list
        wait_for: old name nowhere listed
      - n: 6
        'on': all
        do: log out GUI sessions
        wait_for: none stated
      - n: 7
        'on': machine
        do: check that CCS is off on all interfaces
        wait_for: none stated
      - n: 8
        'on': machine
        do: join again
        wait_for: none stated
        note: standalone settings are lost again

  - id: PC-UPG-001
    fact: >-
      Connected machines cannot run different versions.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Invariant on connected sets after each event.
    model: core

  - id: PC-UPG-002
    fact: >-
      Upgrade, one machine at a time.
    kind: procedure-step
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Report: per machine time disconnected; total; minimum of connected machines.
    model: core
    steps:
      - n: 1
        'on': a member
        do: clusterconfig disconnect <host>
        wait_for: detached, no commit
      - n: 2
        'on': host
        do: suspendlistener
        wait_for: none stated
        note: optional
      - n: 3
        'on': host
        do: upgrade
        wait_for: none stated
        note: ignore warnings about all machines being disconnected
      - n: 4
        'on': host
        do: select version
        wait_for: reboot done
      - n: 5
        'on': host
        do: resume
        wait_for: none stated
      - n: 6
        'on': each further machine
        do: repeat the above
        wait_for: none stated
      - n: 7
        'on': each machine
        do: clusterconfig reconnect <host>
        wait_for: all are upgraded; same version needed

  - id: PC-UPG-003
    fact: >-
      Running upgrade without disconnecting first disconnects all machines of the cluster.
    kind: hazard
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Event disconnected for every machine, cause=upgrade; checker error upgrade-connected.
    model: core

  - id: PC-UPG-004
    fact: >-
      Two clusters may run side by side during an upgrade: the not yet upgraded and the upgraded machines.
    kind: permission
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Connected components are keyed by version; each accepts commits of its own.
    model: core

  - id: PC-UPG-005
    fact: >-
      Reconnecting is possible only to a cluster of the same version.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      reconnect refused as version-mismatch.
    model: core

  - id: PC-UPG-006
    fact: >-
      The upgrade image can be fetched in the background, before disconnecting.
    kind: permission
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Step download while connected costs no disconnected time.
    model: core

  - id: PC-UPG-007
    fact: >-
      With one-by-one disconnection the others go on as a cluster until their turn.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Connected count drops by one per machine instead of to zero.
    model: core

  - id: PC-UPG-008
    fact: >-
      Clustered machines can also be upgraded from the GUI's upgrade page.
    kind: permission
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      via=gui accepted; its disconnect behaviour is not told, treated as CLI upgrade (assumption).
    model: check

  - id: PC-UPG-009
    fact: >-
      Derived: the cluster lacks full agreement from the first disconnect to the last reconnect; with n
      machines of u minutes each in series about n*u.
    value: n * u, in series
    kind: metric
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Report row upgrade-span; compared with n*u.
    model: report

  - id: PC-UPG-010
    fact: >-
      suspendlistener halts acceptance of new connections and messages on the machine during its upgrade;
      resume lets it accept messages again. Suspending is optional.
    kind: rule
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Between the two steps the machine's new connections are counted as deferred; without suspending they
      are cut at the reboot and counted as dropped (derived).
    model: core

  - id: PC-DEP-001
    fact: >-
      A setting at one level may refer to one that exists only at another level or machine; then it is unavailable
      elsewhere.
    value:
      - LDAP queries
      - dictionaries or text resources
      - bounce or SMTP authentication profiles
    kind: hazard
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      Checker dangling-reference with the machines lacking it.
    model: check

  - id: PC-DEP-002
    fact: >-
      Remedies: promote the referred setting to cluster level (preferred) or demote the referring one to
      machine level.
    kind: rule
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      Checker prints both fixes, preferred first.
    model: check

  - id: PC-DEP-003
    fact: >-
      Example: listener at cluster level with a disclaimer that exists on one machine only, marked unavailable
      on the other.
    value:
      listener: IncomingMail
      resource: disclaimer
      unavailable_on: buttercup.run
    kind: table
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      Bundled scenario; output unavailable on machine buttercup.run.
    model: check

  - id: PC-DEP-004
    fact: >-
      A listener needs its interface on each machine; on machines lacking it the listener is disabled. Deleting
      an interface affects listeners too.
    kind: hazard
    source: AsyncOS clusters chapter, Planning and Configuration
    show: >-
      Effective state disabled: no-interface per machine.
    model: core

  - id: PC-DEP-005
    fact: >-
      Interfaces and listeners have to bear the same names on all machines of a group or cluster so that
      listeners are inherited.
    kind: rule
    source: 'AsyncOS clusters chapter, Procedures: Configuring an Example Cluster; Planning and Configuration'
    show: >-
      Checker warning interface-names with the set difference.
    model: check

  - id: PC-LOAD-001
    fact: >-
      A standalone machine's configuration cannot be loaded on a clustered one.
    kind: rule
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      load refused as standalone-config.
    model: core

  - id: PC-LOAD-002
    fact: >-
      Before loading: complete valid XML, a backup of the current configuration, and the cluster already
      set up with all machines, which may all be in one group.
    value:
      - valid complete XML
      - backup
      - cluster of all machines exists
    kind: precondition
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      Checker lists the missing ones.
    model: check

  - id: PC-LOAD-003
    fact: >-
      Interfaces used for cluster traffic must have the same names and the same SSH and CCS settings as
      in the file.
    kind: precondition
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      load refused as interface-mismatch.
    model: check

  - id: PC-LOAD-004
    fact: >-
      Loading a whole cluster configuration.
    kind: procedure-step
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      Effective values equal the file's after commit.
    model: core
    steps:
      - n: 1
        'on': GUI
        do: System Administration > Configuration File
        wait_for: none stated
      - n: 2
        'on': GUI
        do: mode = cluster
        wait_for: none stated
      - n: 3
        'on': GUI
        do: choose Cluster, load the file
        wait_for: none stated
      - n: 4
        'on': GUI
        do: assign groups and machine configurations, or Don't Copy
        wait_for: none stated
      - n: 5
        'on': GUI
        do: Review, Confirm, Continue
        wait_for: none stated
      - n: 6
        'on': GUI
        do: check network settings, commit
        wait_for: none stated

  - id: PC-LOAD-005
    fact: >-
      Loading one machine's configuration from a cluster file.
    kind: procedure-step
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      Only the chosen machine's machine-level settings change.
    model: core
    steps:
      - n: 1
        'on': GUI
        do: System Administration > Configuration File
        wait_for: none stated
      - n: 2
        'on': GUI
        do: mode = cluster
        wait_for: none stated
      - n: 3
        'on': GUI
        do: choose Appliance in cluster, load
        wait_for: none stated
      - n: 4
        'on': GUI
        do: choose source machine in the file and target machine
        wait_for: none stated
      - n: 5
        'on': GUI
        do: OK, Continue
        wait_for: none stated
      - n: 6
        'on': GUI
        do: repeat from the load for more machines
        wait_for: none stated
      - n: 7
        'on': GUI
        do: check network settings, commit
        wait_for: none stated

  - id: PC-LOAD-006
    fact: >-
      Four occasions for loading: moving to a hosted environment, replacing a machine that is down or retired,
      adding machines, restoring a backup.
    value:
      - migrate
      - replace
      - add
      - restore
    kind: table
    source: AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances
    show: >-
      Names of the bundled scenarios; nothing more to simulate.
    model: context

  - id: PC-RTO-001
    fact: >-
      Recovery time drivers: none for management, as any other machine takes the login; detection up to
      a minute; resync time at return; join time (minutes) and load of a saved configuration for a replaced
      machine. The failed machine's own mail service has no takeover here.
    value:
      management: 0 while one member is reachable
      detection: up to 1 min
      replace: join (several minutes) + set-group + load
    kind: duration
    source: AsyncOS clusters chapter, Overview; Cluster Communication; Cluster Consistency
    show: >-
      Report: management outage 0 if a member is reachable; machine outage = repair + resync, or replace
      + join + load.
    model: report

  - id: PC-RPO-001
    fact: >-
      Recovery point drivers: committed changes are held by every connected machine, so only changes committed
      on a cut-off machine that never returns, uncommitted changes, and the older side of conflicts are
      lost.
    value:
      - unpropagated
      - uncommitted
      - superseded by a newer change
      - lost on join
    kind: metric
    source: AsyncOS clusters chapter, Disconnect/Reconnect; Network Questions
    show: >-
      Report lost-changes by cause: unpropagated, uncommitted, superseded, lost-on-join.
    model: report

  - id: PC-GAP-001
    fact: >-
      CCS is called the default in the advice against enabling it, and disabled by default a few lines later;
      the prompts default to no.
    value:
      reading_1: default is on
      reading_2: default is off, prompts [N]
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Communication Security
    show: >-
      Model: disabled by default; checker quotes both readings.
    model: check

  - id: PC-GAP-002
    fact: >-
      CCS is spelled out as Cluster Communication Service and as Cluster Communication Security.
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Requirements; Cluster Communication Security
    show: >-
      Not simulable; one term, ccs, is used.
    model: context

  - id: PC-GAP-003
    fact: >-
      IP addresses are allowed in place of resolvable names, yet DNS is called required and an address needs
      a reverse look-up, which also takes DNS.
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Requirements; DNS and Hostname Resolution
    show: >-
      Model: addresses need reverse=true; checker notes the remaining dependence.
    model: check

  - id: PC-GAP-004
    fact: >-
      The example of a conflict shows two versions with the very same time, user and host, so most recent
      wins cannot decide.
    kind: inconsistency
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Tie rule is an input: ask (default, clustercheck decides), higher serial, or lower name; printed in
      the header.
    model: core

  - id: PC-GAP-005
    fact: >-
      The text speaks of an option to discard one's changes at commit, but the example is clustercheck with
      force, force, ignore.
    kind: inconsistency
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Both are modelled, as separate events.
    model: core

  - id: PC-GAP-006
    fact: >-
      Automatic last-change-wins, a question at commit and a question in clustercheck are described side
      by side without telling when which applies.
    kind: inconsistency
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Model: reconnect resolves by time, commit asks when connected, clustercheck on ties and leftovers
      (assumption).
    model: core

  - id: PC-GAP-007
    fact: >-
      Conflicts are detected per variable at commit but shown per feature and mode by clustercheck; at which
      grain the newer wins is open.
    kind: inconsistency
    source: AsyncOS clusters chapter, Disconnect/Reconnect
    show: >-
      Switch grain in {variable, feature}; default feature; two changes to different variables differ in
      outcome.
    model: core

  - id: PC-GAP-008
    fact: >-
      Step 5 is to use resume after suspendlistener was used; the command table pairs listener suspend with
      a listener resume (printed there as resumelister).
    kind: inconsistency
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Lint accepts resume for both, notes the pair.
    model: check

  - id: PC-GAP-009
    fact: >-
      Machines are to be reconnected after all are upgraded, while two clusters in parallel are said to
      be possible, which needs earlier reconnection of upgraded machines to each other.
    kind: inconsistency
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Switch reconnect_when in {all-upgraded (default, the numbered steps), as-upgraded}; spans of both
      in the report.
    model: core

  - id: PC-GAP-010
    fact: >-
      Upgrading is said to require disconnecting first and to disconnect everything by itself otherwise;
      upgrade from the GUI page is allowed without a word on that.
    kind: inconsistency
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      GUI upgrade treated as CLI upgrade (assumption).
    model: core

  - id: PC-GAP-011
    fact: >-
      The bullet on joining repeats the sentence of the one on creating: standalone settings being used
      to create a cluster; for a joiner they are lost.
    kind: inconsistency
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      Model: joiner loses; nothing flows from joiner to cluster.
    model: core

  - id: PC-GAP-012
    fact: >-
      A group chosen for joining is mentioned, yet dialogs never ask and all machines land in Main_Group.
    kind: inconsistency
    source: 'AsyncOS clusters chapter, The clusterconfig Command; Procedures: Configuring an Example Cluster'
    show: >-
      Model: always Main_Group; a target group in a join step is refused with a hint to set-group.
    model: core

  - id: PC-GAP-013
    fact: >-
      CONNSTATUS is called a subcommand but not in the listed operations.
    kind: inconsistency
    source: 'AsyncOS clusters chapter, The clusterconfig Command; Procedures: Configuring an Example Cluster'
    show: >-
      Query verb connstatus exists in the model all the same; noted in the reference.
    model: context

  - id: PC-GAP-014
    fact: >-
      The host is losangeles in most of the dialog and mail3 in two prompts; one operation is spelled DELETEDGROUP
      in two listings.
    kind: inconsistency
    source: AsyncOS clusters chapter, Joining an Existing Cluster over CCS; over SSH with Pre-Shared Keys
    show: >-
      Not simulable; parser knows DELETEGROUP only.
    model: context

  - id: PC-GAP-015
    fact: >-
      The preview is said always to show the cluster's values, but inheritance from a group exists.
    kind: inconsistency
    source: AsyncOS clusters chapter, Administering a Cluster from the GUI
    show: >-
      Query preview prints both, see PC-GUI-005.
    model: report

  - id: PC-GAP-016
    fact: >-
      After a disconnect one cannot change others' settings, yet one can still change the cluster configuration,
      which is theirs too.
    kind: inconsistency
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Model: cluster-mode changes are stored locally, unpropagated, until reconnection.
    model: core

  - id: PC-GAP-017
    fact: >-
      The section opens by advising against the settings that follow, but then lists ordinary features.
    kind: inconsistency
    source: AsyncOS clusters chapter, Interdependent Settings
    show: >-
      Model: legal, with checker warnings.
    model: context

  - id: PC-GAP-018
    fact: >-
      Ping time-out, number of attempts, propagation delay of commits, reconnect intervals and the SSH session
      limit have no values; only the 1-minute period has.
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Inputs ping_timeout_s, attempts, hop_s, reconnect_s, max_ssh_sessions; printed as assumptions.
    model: core

  - id: PC-GAP-019
    fact: >-
      What becomes of members when their group is deleted, and whether Main_Group can be deleted, is not
      told.
    kind: inconsistency
    source: AsyncOS clusters chapter, The clusterconfig Command
    show: >-
      delete-group with members is refused as group-not-empty (assumption); without members accepted unless
      it is the last.
    model: core

  - id: PC-GAP-020
    fact: >-
      Whether a machine must be connected to be removed, and what a removed but absent machine thinks of
      itself, is not told.
    kind: inconsistency
    source: AsyncOS clusters chapter, Leaving a Cluster Permanently (Removal)
    show: >-
      Assumption: removal of an absent machine takes effect on the others; on its return it is refused as
      not-a-member and keeps an unflattened copy.
    model: core

  - id: PC-GAP-021
    fact: >-
      Nothing tells what kind of errors come above 20 machines, or from which load.
    kind: inconsistency
    source: AsyncOS clusters chapter, Overview
    show: >-
      Soft warning only; no fault is injected unless the scenario says so.
    model: report

  - id: PC-GAP-022
    fact: >-
      clustercheck is tied to cluster mode and asks to switch in one example, while another runs it from
      a bare host prompt without asking.
    kind: inconsistency
    source: AsyncOS clusters chapter, Restricted Commands; Disconnect/Reconnect
    show: >-
      Model: asks unless already in cluster mode.
    model: core

  - id: PC-GAP-023
    fact: >-
      The address change procedure leaves and re-joins without a word on saving the machine-level settings
      that get lost.
    kind: inconsistency
    source: AsyncOS clusters chapter, Network Questions
    show: >-
      Checker adds a save step suggestion.
    model: check

  - id: PC-GAP-024
    fact: >-
      Moving is the recommended act upwards (machine to cluster) and the warned-against act downwards; the
      rule of thumb for copy and move reads as if direction did not matter.
    kind: inconsistency
    source: AsyncOS clusters chapter, Experimenting with New Configurations; Best Practices
    show: >-
      Checker treats direction: downward move warns, upward does not.
    model: check

  - id: PC-GAP-025
    fact: >-
      All commands are called cluster-aware while three lists of restricted ones follow, and one of them
      is said to be silent for guests.
    kind: inconsistency
    source: AsyncOS clusters chapter, All Commands Are Cluster-aware
    show: >-
      Command table decides; see PC-CMD-005 to 008.
    model: check

  - id: PC-GAP-026
    fact: >-
      A three-way or longer partition, deletions against changes, and group moves made offline are not covered
      by the reconnect rules.
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Consistency
    show: >-
      Assumption: pairwise in link-up order, a deletion counts as a change, membership conflicts go by latest;
      printed in the header.
    model: core

  - id: PC-GAP-027
    fact: >-
      Only the other machines are promised updates when a link breaks; that the two ends of the broken link
      reach each other through a third machine follows from the in-memory route table but is not spelled
      out.
    kind: inconsistency
    source: AsyncOS clusters chapter, Cluster Communication
    show: >-
      Switch reroute in {relay (default), direct-only}; with direct-only the far end stays behind until
      the link is up, shown in report propagation.
    model: core

  - id: PC-GAP-028
    fact: >-
      All settings of the creator are said to become the cluster's, elsewhere only as many as can be clustered.
    kind: inconsistency
    source: AsyncOS clusters chapter, Overview; Best Practices; The clusterconfig Command
    show: >-
      Model: clusterable ones only, see PC-CREATE-002.
    model: check

  - id: PC-GAP-029
    fact: >-
      On which machine the reconnect operation is to be given (a connected member or the detached one) is
      not told.
    kind: inconsistency
    source: AsyncOS clusters chapter, Upgrading Machines in a Cluster
    show: >-
      Model: accepted on either side as long as the two can reach each other.
    model: core

"""#
}
