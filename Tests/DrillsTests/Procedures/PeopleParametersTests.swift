import Drills
import TestSupport
import Testing

@Suite struct PeopleParametersTests {
  @Test func `figures about people are those of the book`() {
    for parameter in PeopleParameters.all {
      #expect(differencesFromBook(parameter) == [])
    }
  }
}
