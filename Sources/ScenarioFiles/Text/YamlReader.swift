import CYaml
import ClusterModeling

/// Reads the safe part of YAML, of which JSON is a part, into located nodes.
///
/// It takes the events of libyaml (the copy that Yams brings) one by one instead of the tree that
/// Yams composes: so nesting costs no stack, an alias is refused before it can expand or be hashed
/// as a key, and a repeated key is known at its second place.
struct YamlReader {
  /// Deeper nesting than any scenario has.
  static let deepest = 32
  private static let tooDeep = "nested deeper than \(deepest) levels"
  /// Longest key; names are keys.
  static let longestKey = 200

  private let source: SourceText
  private var open: [OpenNode] = []
  private var root: LocatedNode?
  private var documents = 0
  private var isBroken = false

  private init(_ source: SourceText) { self.source = source }

  /// The document of a text, or nil with what is wrong.
  static func node(of source: SourceText, problems: inout ProblemList) -> LocatedNode? {
    var reader = YamlReader(source)
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    let start = SourceLocation(file: source.name, line: source.linesBefore + 1, column: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      problems.error(start, "no memory to read the file")
      return nil
    }
    defer { yaml_parser_delete(parser) }
    var bytes = Array(source.text.utf8)
    bytes.withUnsafeMutableBufferPointer { buffer in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      while reader.step(parser, &problems) {}
    }
    if reader.isBroken { return nil }
    if reader.root == nil || reader.root?.isEmptyPlain == true {
      problems.error(start, "the file is empty")
      return nil
    }
    return reader.root
  }

  /// One event; false when there is nothing more to read.
  private mutating func step(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ problems: inout ProblemList
  ) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      addSyntaxError(parser.pointee, &problems)
      isBroken = true
      return false
    }
    defer { yaml_event_delete(&event) }
    if event.type == YAML_STREAM_END_EVENT { return false }
    take(event, &problems)
    return !isBroken && !problems.isFull
  }

  private mutating func take(_ event: yaml_event_t, _ problems: inout ProblemList) {
    let place = place(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: beginDocument(event, place, &problems)
    case YAML_ALIAS_EVENT:
      refuse(place, "aliases (*name) are not read", &problems)
    case YAML_SCALAR_EVENT: takeScalar(event, place, &problems)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      refuseProperties(start.anchor != nil, start.tag != nil, place, &problems)
      push(OpenNode(place, isMapping: false), &problems)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      refuseProperties(start.anchor != nil, start.tag != nil, place, &problems)
      push(OpenNode(place, isMapping: true), &problems)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: pop(&problems)
    default: break
    }
  }

  private mutating func beginDocument(
    _ event: yaml_event_t, _ place: SourceLocation, _ problems: inout ProblemList
  ) {
    documents += 1
    let start = event.data.document_start
    if documents > 1 {
      refuse(place, "a second document begins here; a file has one", &problems)
    } else if start.version_directive != nil || start.tag_directives.start != nil {
      refuse(place, "directives (%) are not read", &problems)
    }
  }

  private mutating func takeScalar(
    _ event: yaml_event_t, _ place: SourceLocation, _ problems: inout ProblemList
  ) {
    let scalar = event.data.scalar
    refuseProperties(scalar.anchor != nil, scalar.tag != nil, place, &problems)
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    if let reason = ForbiddenCharacter.reason(in: text) {
      problems.error(place, "\(reason) may not stand in a value")
    }
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let node = LocatedNode(
      .scalar(text, isPlain: isPlain), at: place,
      textLocation: textLocation(scalar.style, place))
    add(node, &problems)
  }

  /// Where the characters of a scalar begin.
  private func textLocation(_ style: yaml_scalar_style_t, _ place: SourceLocation)
    -> SourceLocation
  {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return place.advanced(by: 1)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      guard let next = source.line(place.line + 1) else { return place }
      let indent = next.prefix { $0 == " " }.count
      return SourceLocation(file: place.file, line: place.line + 1, column: indent + 1)
    default: return place
    }
  }

  private mutating func refuseProperties(
    _ hasAnchor: Bool, _ hasTag: Bool, _ place: SourceLocation, _ problems: inout ProblemList
  ) {
    if hasAnchor { refuse(place, "anchors (&name) are not read", &problems) }
    if hasTag { refuse(place, "tags (!name) are not read", &problems) }
  }

  private mutating func refuse(
    _ place: SourceLocation, _ message: String, _ problems: inout ProblemList
  ) {
    problems.error(place, message, hint: "write the value out, or use params")
    isBroken = true
  }

  private func place(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(
      file: source.name, line: source.linesBefore + Int(mark.line) + 1,
      column: Int(mark.column) + 1)
  }
}

// MARK: Building nodes

/// A list or mapping that is not closed yet; an object, so that growing it copies nothing.
private final class OpenNode {
  let place: SourceLocation
  let isMapping: Bool
  var elements: [LocatedNode] = []
  var entries: [LocatedEntry] = []
  /// Where keys stand, once there are too many entries to walk through.
  private var places: [String: SourceLocation] = [:]
  var key: LocatedNode?

  init(_ place: SourceLocation, isMapping: Bool) {
    self.place = place
    self.isMapping = isMapping
  }

  /// Where a key stands already; nil when it is new.
  func place(of key: String) -> SourceLocation? {
    if places.isEmpty { return entries.first { $0.key == key }?.keyLocation }
    return places[key]
  }

  /// Adds an entry of a new key.
  func add(_ entry: LocatedEntry) {
    entries.append(entry)
    guard entries.count > 16 else { return }
    if places.isEmpty {
      for entry in entries { places[entry.key] = entry.keyLocation }
    } else {
      places[entry.key] = entry.keyLocation
    }
  }

  var isWaitingForKey: Bool { isMapping && key == nil }

  var closed: LocatedNode {
    LocatedNode(isMapping ? .mapping(entries) : .sequence(elements), at: place)
  }
}

extension YamlReader {
  private mutating func push(_ node: OpenNode, _ problems: inout ProblemList) {
    if let outer = open.last, outer.isWaitingForKey {
      refuse(node.place, "a key must be one word, not a list or mapping", &problems)
    } else if open.count >= Self.deepest {
      problems.error(node.place, Self.tooDeep)
      isBroken = true
    }
    open.append(node)
  }

  private mutating func pop(_ problems: inout ProblemList) {
    if let node = open.popLast() { add(node.closed, &problems) }
  }

  private mutating func add(_ node: LocatedNode, _ problems: inout ProblemList) {
    guard let outer = open.last else {
      root = node
      return
    }
    if !outer.isMapping {
      outer.elements.append(node)
    } else if let key = outer.key {
      outer.key = nil
      addEntry(key, node, to: outer, &problems)
    } else {
      outer.key = node
    }
  }

  private func addEntry(
    _ key: LocatedNode, _ value: LocatedNode, to mapping: OpenNode, _ problems: inout ProblemList
  ) {
    let name = key.text ?? ""
    if name.utf8.count > Self.longestKey {
      problems.error(key.location, "a key may have at most \(Self.longestKey) bytes")
    } else if name == "<<" {
      problems.error(
        key.location, "merge keys (<<) are not read", hint: "import a file, or write it out")
    } else if name.isEmpty {
      problems.error(key.location, "a key is missing before the colon")
    } else if let first = mapping.place(of: name) {
      problems.error(
        key.location, "'\(name.shortened)' is given twice; first in line \(first.line)",
        hint: "remove one of them")
    } else {
      mapping.add(LocatedEntry(key: name, keyLocation: key.location, value: value))
    }
  }

  private func addSyntaxError(_ parser: yaml_parser_t, _ problems: inout ProblemList) {
    let problem = parser.problem.map { String(cString: $0) } ?? "the text ends too early"
    if problem.contains("nesting level") {
      return problems.error(place(parser.problem_mark), Self.tooDeep)
    }
    var message = "not readable as YAML: \(problem)"
    if let context = parser.context.map({ String(cString: $0) }) {
      message += " \(context)"
      let line = place(parser.context_mark).line
      if line != place(parser.problem_mark).line { message += " that begins in line \(line)" }
    }
    let place = place(parser.problem_mark)
    problems.error(place, message, hint: hint(problem, at: place))
  }

  /// What most often leads to one of libyaml's complaints.
  private func hint(_ problem: String, at place: SourceLocation) -> String {
    let line = source.line(place.line) ?? ""
    if line.contains("\t") { return "there is a tab in this line; indent with blanks" }
    if problem.contains("expected key") || problem.contains("not allowed in this context") {
      return "look at the indentation of this line and the one above, and for missing quotes"
    }
    if problem.contains("expected ':'") { return "is a colon missing in the line above?" }
    if problem.contains("expected ','") {
      return "is a bracket or a quote not closed in the lines above?"
    }
    return ""
  }
}
