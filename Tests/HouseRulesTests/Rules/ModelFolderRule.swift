/// What several models of one vendor are made of; no model itself.
private let sharedFolders = ["IllumioPCE"]

/// Models that name each other's types; each folder of `ClusterModels` has to stand alone.
///
/// A type inside another one counts as a model's own and not as one that others could name.
func modelsThatNameEachOther(_ files: [SourceFile]) -> [Violation] {
  let models = files.compactMap { file in
    modelFolder(of: file).map { (folder: $0, file: file) }
  }
  let types = models.flatMap { model in
    typesDeclared(in: model.file.code).map { (name: $0, folder: model.folder) }
  }
  let nested = models.flatMap { model in
    typesDeclared(in: model.file.code, nested: true).map { (name: $0, folder: model.folder) }
  }
  return models.flatMap { model -> [Violation] in
    let own = (types + nested).filter { $0.folder == model.folder }.map(\.name)
    let foreign = types.filter { $0.folder != model.folder && !own.contains($0.name) }
    let words = Set(model.file.matches(of: /\b[A-Z]\w*/).map { String($0.output) })
    return foreign.filter { words.contains($0.name) }.map { type in
      Violation(
        path: model.file.path, line: 1,
        message: "\(model.folder) names \(type.name) of \(type.folder)")
    }
  }
}

private func modelFolder(of file: SourceFile) -> String? {
  let folders = file.path.split(separator: "/")
  guard folders.count > 3, file.module == "ClusterModels" else { return nil }
  let folder = String(folders[2])
  return sharedFolders.contains(folder) ? nil : folder
}

/// Types declared at the left edge of a file, or those inside others.
private func typesDeclared(in code: String, nested: Bool = false) -> [String] {
  if nested {
    let inner =
      /(?m)^ +(?:(?:public|package|internal|final|indirect)\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)/
    return code.matches(of: inner).map { String($0.output.1) }
  }
  let declaration =
    /(?m)^(?:(?:public|package|internal|final|indirect)\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)/
  return code.matches(of: declaration).map { String($0.output.1) }
}
