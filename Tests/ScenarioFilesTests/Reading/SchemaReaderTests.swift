import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct SchemaReaderTests {
  @Test func `all problems come at once in the order of the file`() {
    let text = ToyScenario.text
      .replacingFirst("tags: [toy]", by: "tagz: [toy]")
      .replacingFirst("length: 2h", by: "length: 2")
      .replacingFirst("loss: 0.01%", by: "loss: 3")
      .replacingFirst("model: toy", by: "model: toi")
      .replacingFirst("at: 10m", by: "at: soon")
      .replacingFirst("within: 30m", by: "witin: 30m")
    let result = reading(text)
    #expect(
      result.problems.map { "\($0.location.line) \($0.hint)" } == [
        "7 did you mean 'tags'?", "8 add a unit: '2s'", "14 write '3%'",
        "17 did you mean 'toy'?", "34 ", "49 did you mean 'within'?",
      ])
  }

  @Test func `an unknown key gets the nearest valid one`() {
    expectError(
      replacing: "steady_state:", with: "▶stedy_state:",
      "the scenario has no key 'stedy_state'", hint: "did you mean 'steady_state'?")
    expectError(
      replacing: "    leader: a", with: "    leader: a\n    ▶prob: 5s",
      "systems.ring has no key 'prob'", hint: "did you mean 'probe'?")
    expectError(
      replacing: "size: large", with: "▶szie: large",
      "systems.ring.nodes.b has no key 'szie'", hint: "did you mean 'size'?")
  }

  @Test func `a missing key is named where its mapping begins`() {
    expectError(
      replacing: "a: {site: east}", with: "a: ▶{size: small}",
      "systems.ring.nodes.a needs the key 'site'", hint: "site: Where it stands.")
    expectError(
      replacing: "phases: {faults_end: loss.end, converge_within: 1h}",
      with: "phases: ▶{faults_end: loss.end}", "phases needs the key 'converge_within'")
  }

  @Test func `a wrong shape is named`() {
    expectError(
      replacing: "sites: [east, west]", with: "sites: ▶east",
      "sites should be a list, not 'east'", hint: "write '[east]'")
    expectError(
      replacing: "phases: {faults_end: loss.end, converge_within: 1h}", with: "phases: ▶soon",
      "phases should be a mapping, not 'soon'",
      hint: "with keys such as faults_end, converge_within")
    expectError(
      replacing: "leader: a", with: "leader: ▶[a]",
      "systems.ring.leader should be a name, not a list")
    expectError(
      replacing: "leader: a", with: "leader: ▶{a: b}",
      "systems.ring.leader should be a name, not a mapping")
  }

  @Test func `a model that nobody knows is refused with the nearest name`() {
    expectError(
      replacing: "model: toy", with: "model: ▶tot", "there is no model 'tot'",
      hint: "did you mean 'toy'?")
    expectError(
      replacing: "kind: device", with: "kind: ▶devise", "there is no kind 'devise'",
      hint: "did you mean 'device'?")
  }

  @Test func `what is not yet available is refused by name`() {
    expectError(
      replacing: "{random: {seed: 7}}", with: "{random: {seed: 7}, ▶replications: {min: 5}}",
      "'replications' is not yet available: experiments over many runs cannot be played in this "
        + "version")
    expectError(
      replacing: "    never: \"count", with: "    ▶probability: \">= 0.9\"\n    never: \"count",
      "'probability' is not yet available: claims about a probability cannot be played in this "
        + "version")
  }

  @Test func `what the timeline says in another way is refused with that way`() {
    expectError(
      replacing: "    for: $outage",
      with: "    for: $outage\n    ▶between: [\"site:east\", \"site:west\"]",
      "there is no 'between' in a step of the timeline: write the sites under 'on': "
        + "on: [\"site:a\", \"site:b\"]")
    expectError(
      replacing: "    for: $outage", with: "    for: $outage\n    ▶set: {systems.ring.leader: b}",
      "there is no 'set' in a step of the timeline: what changes during a run is changed by a "
        + "command (do), a fault such as link.degrade, or a load's 'from' and 'until'; what holds "
        + "from the start is written there or in a variant's 'set'")
  }

  @Test func `an unknown parameter gets the nearest one`() {
    expectError(
      replacing: "for: $outage", with: "for: ▶$outages", "there is no parameter 'outages'",
      hint: "did you mean 'outage'?")
  }

  @Test
  func `a parameter of the wrong type is refused in the parameter, which says where it is used`() {
    expectError(
      replacing: "outage: 20m", with: "outage: ▶20",
      "in the parameter 'outage', used in line 37: timeline.loss.for: duration \"20\" needs a unit; "
        + "write for example 30s, 5m or 1h30m", hint: "add a unit: '20s'")
  }

  @Test func `an error in an expression that a parameter holds is shown at its column there`() {
    let text = ToyScenario.text.replacingFirst(
      "most_lost: 3", by: "most_lost: 3\n  lost: \"nodes(up, ▶nonsense == 1)\"")
    expectError(
      in: text.replacingFirst("on: \"node:a\"\n    for: $outage", by: "{on: $lost, for: $outage}")
        .replacingFirst(
          "    {on: $lost, for: $outage}", by: "    on: $lost\n    for: 5m\n    facts: [$outage]"),
      "in the parameter 'lost', used in line 37: unknown name `nonsense`")
  }

  @Test func `a parameter's name without its sign gets the sign offered`() {
    expectError(
      replacing: "within: 30m", with: "within: ▶outage",
      "expect.leader-back.within: duration \"outage\" does not begin with a digit; write for "
        + "example 30s, 5m or 1h30m", hint: "did you mean '$outage'?")
  }

  @Test func `a time of the calendar is no time of the run`() {
    expectError(
      replacing: "at: 10m", with: "at: ▶2026-03-14T20:10:00Z",
      "timeline.loss.at should be a duration since the start of the run, not "
        + "'2026-03-14T20:10:00Z'", hint: "write for instance 30m")
  }

  @Test func `what a broken part would have named is not called unknown`() {
    expectError(
      replacing: "sites: [east, west]", with: "sites: [▶\"east west\"]",
      "sites[0] should be a name of letters, digits, '-', '_' and '.', a letter or digit first, "
        + "not 'east west'")
    expectError(
      in: ToyScenario.text.replacingFirst("sites: [east, west]", by: "sites: ▶[]"),
      "a scenario needs at least one site")
    let text = ToyScenario.text
    let story = text.firstRange(of: "timeline:")?.lowerBound ?? text.endIndex
    let claims = text.firstRange(of: "phases:")?.lowerBound ?? text.endIndex
    expectError(
      in: text[..<story] + "timeline: ▶null\n" + text[claims...],
      "timeline should be a list, not 'null'", hint: "leave the key out")
  }

  @Test func `a parameter stands for anything, but not for another parameter`() {
    let text = ToyScenario.text
      .replacingFirst("outage: 20m", by: "outage: {lognormal: {median: 20m, p95: 1h}}")
    #expect(reading(text).problemText == "")
    let chained = ToyScenario.text.replacingFirst(
      "outage: 20m", by: "outage: [$outage]")
    #expect(
      reading(chained).problems.contains {
        $0.message == "the parameter 'outage' uses a parameter itself"
      })
  }

  @Test func `a parameter that nothing uses is a warning`() {
    let result = reading(
      ToyScenario.text.replacingFirst("outage: 20m", by: "outage: 20m\n  rest: 5"))
    #expect(result.scenario != nil)
    #expect(result.problems.map(\.message) == ["nothing uses the parameter 'rest'"])
    #expect(result.problems.first?.severity == .warning)
  }
}
