import Checking
import Testing

/// The list of checks as a whole.
@Suite struct AllChecksTests {
  @Test func areNamedAfterTheirTypes() {
    for check in allChecks {
      var name = ""
      for character in String(describing: check) {
        if character.isUppercase, !name.isEmpty { name.append("-") }
        name += character.lowercased()
      }
      #expect(check.id == name)
    }
    #expect(Set(allChecks.map { $0.id }).count == allChecks.count)
  }

  @Test func standInTheOrderOfTheirWeight() {
    let severities = allChecks.map { $0.severity }
    #expect(severities == severities.sorted(by: >))
  }

  @Test func areAllDocumentedInTheReference() {
    let reference = checksReference()
    for check in allChecks {
      #expect(reference.contains("#### `\(check.id)`"))
      #expect(check.summary.hasSuffix("."))
      #expect(check.explanation.count > 80)
    }
  }
}
