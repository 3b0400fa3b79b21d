public import ClusterModeling

/// Files with what a fleet has, beside a plan.
public enum PlanFiles {
  /// The text of a file; nil with its problems added.
  ///
  /// - Parameters:
  ///   - folder: the file has to lie in it, links followed; nil for a path of the command line.
  ///   - place: what named the file.
  public static func text(
    _ path: String, inside folder: String?, at place: SourceLocation,
    problems: inout [Problem], source: any FileSource = DiskFiles()
  ) -> SourceText? {
    var name = path
    if let folder {
      guard let parts = CompanionPath.resolved(path, from: []) else {
        problems.append(
          Problem(at: place, "a file lies in the scenario's folder or below it"))
        return nil
      }
      name = folder + parts.joined(separator: "/")
    }
    do throws(FileFault) {
      let bytes = try source.bytes(of: name, inside: folder)
      var list = ProblemList()
      let text = SourceText.checked(bytes, named: name, problems: &list)
      problems += list.sorted
      return text.flatMap { $0.isHarmless ? $0 : nil }
    } catch {
      problems.append(Problem(at: place, "\(name) \(error.message)"))
      return nil
    }
  }

  /// What GET health answered, as a list of PCEs; nil with its problems added.
  ///
  /// The figures are those that the guide names (SC-HEALTH-018). JSON is read as the YAML that it is.
  public static func health(
    _ text: SourceText, problems: inout [Problem]
  ) -> ConfigurationValue? {
    var list = ProblemList()
    guard let tree = YamlReader.node(of: text, problems: &list) else {
      problems += list.sorted
      return nil
    }
    var reader = SchemaReader()
    let value = reader.value(tree, as: .list(of: .record(healthOfPCE)), at: .root)
    problems += list.sorted + reader.problems.sorted
    return list.hasErrors || reader.problems.hasErrors ? nil : value
  }

  private static let healthOfPCE = [
    ConfigurationKey("fqdn", .text, required: true, "The PCE's name in DNS."),
    ConfigurationKey(
      "health_status", .word(["normal", "warning", "critical"]), "Its health (SC-HEALTH-001)."),
    ConfigurationKey(
      "nodes",
      .list(
        of: .record([
          ConfigurationKey("hostname", .text, required: true, "The node."),
          ConfigurationKey("node_status", .text, "What it does (SC-HEALTH-018)."),
          ConfigurationKey("node_uptime", .number, "Seconds since it started (SC-HEALTH-018)."),
          ConfigurationKey("cpu_usage", .number, "Per cent of its processors (SC-HEALTH-004)."),
          ConfigurationKey("memory_usage", .number, "Per cent of its memory (SC-HEALTH-005)."),
          ConfigurationKey("disk_usage", .number, "Per cent of its disk (SC-HEALTH-006)."),
        ])), required: true, "Its nodes."),
  ]
}
