import Testing

struct ModelFolderRuleTests {
  @Test func `no model names another model's types`() {
    expectNone(modelsThatNameEachOther(Project.sources))
  }

  @Test func `a model that names another one's type is found`() {
    let files = [
      planted("Sources/ClusterModels/One/One.swift", "public struct One { var other: Two }"),
      planted("Sources/ClusterModels/Two/Two.swift", "public final class Two {}"),
      planted("Sources/ClusterModels/Catalog.swift", "let all = [One(), Two()]"),
    ]
    #expect(modelsThatNameEachOther(files).map(\.message) == ["One names Two of Two"])
  }

  @Test func `two models may each have a type of one name`() {
    let files = [
      planted("Sources/ClusterModels/One/One.swift", "enum Event {}"),
      planted("Sources/ClusterModels/Two/Two.swift", "enum Event {}"),
    ]
    #expect(modelsThatNameEachOther(files) == [])
  }
}
