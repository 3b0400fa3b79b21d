import Yams

/// Reads the assumptions from their document.
func readAssumptions(_ yaml: String) throws(FactBookError) -> [Assumption] {
  let document = "assumptions"
  var assumptions: [Assumption] = []
  for node in try entries(of: "assumptions", in: yaml, document: document) {
    var fields = try EntryFields(node, document: document)
    assumptions.append(try readAssumption(&fields))
    try fields.finish()
  }
  return assumptions
}

private func readAssumption(_ fields: inout EntryFields) throws(FactBookError) -> Assumption {
  let id = try fields.text("id")
  guard id.hasPrefix("AS-") else { throw fields.error("id '\(id)' does not begin with AS") }
  let word = try fields.text("status")
  guard let status = AssumptionStatus(rawValue: word) else {
    throw fields.error("status '\(word)' is none of documented, published, inferred, assumed")
  }
  let value = try fields.text("value")
  let bounds = try readBounds(fields.optional("range"), for: fields)
  return Assumption(
    id: id, system: try fields.text("system"), parameter: try fields.text("parameter"),
    value: Double(value).map(AssumptionValue.number) ?? .text(value),
    unit: try fields.text("unit"), range: bounds.range, choices: bounds.choices,
    distribution: try readDistribution(fields.optional("distribution"), for: fields),
    status: status, source: try fields.text("source"), completes: try fields.text("completes"),
    why: try fields.text("why"))
}

/// Two numbers are a range, words are choices, two nulls are neither.
private func readBounds(
  _ node: Node?, for fields: EntryFields
) throws(FactBookError) -> (range: ClosedRange<Double>?, choices: [String]) {
  let bounds = texts(of: node)
  guard bounds.count >= 2 else { throw fields.error("'range' has to be a list of bounds") }
  if bounds.allSatisfy({ $0 == "null" || $0.isEmpty }) { return (nil, []) }
  let numbers = bounds.compactMap(Double.init)
  if numbers.isEmpty { return (nil, bounds) }
  guard numbers.count == 2, bounds.count == 2, numbers[0] <= numbers[1] else {
    throw fields.error("'range' has to be a lower and an upper bound")
  }
  return (numbers[0]...numbers[1], [])
}

private func readDistribution(
  _ node: Node?, for entry: EntryFields
) throws(FactBookError) -> AssumptionDistribution? {
  guard let node else { return nil }
  var fields = try EntryFields(node, document: entry.document)
  let kind = try fields.text("kind")
  let distribution: AssumptionDistribution
  switch kind {
  case "fixed": distribution = .fixed
  case "uniform":
    distribution = .uniform(low: try fields.number("lo"), high: try fields.number("hi"))
  case "triangular":
    distribution = .triangular(
      low: try fields.number("lo"), mode: try fields.number("mode"), high: try fields.number("hi"))
  case "lognormal":
    distribution = .lognormal(
      median: try fields.number("median"), p95: try fields.number("p95"))
  case "poisson_process":
    distribution = .poissonProcess(
      rate: try fields.number("rate"), unit: try fields.text("rate_unit"))
  case "piecewise_loguniform":
    distribution = .piecewiseLogUniform(try readKnots(fields.optional("knots"), for: fields))
  default: throw fields.error("no distribution is called '\(kind)'")
  }
  try fields.finish()
  return distribution
}

private func readKnots(
  _ node: Node?, for fields: EntryFields
) throws(FactBookError) -> [AssumptionDistribution.Knot] {
  var knots: [AssumptionDistribution.Knot] = []
  for item in node?.sequence.map(Array.init) ?? [] {
    let figures = texts(of: item).compactMap(Double.init)
    guard figures.count == 2 else { throw fields.error("a knot is [probability, value]") }
    knots.append(AssumptionDistribution.Knot(cumulative: figures[0], value: figures[1]))
  }
  guard knots.count >= 2 else { throw fields.error("'knots' needs two knots or more") }
  return knots
}

private func texts(of node: Node?) -> [String] {
  guard case .sequence(let sequence)? = node else { return [] }
  return sequence.map { $0.scalar?.string ?? "" }
}
