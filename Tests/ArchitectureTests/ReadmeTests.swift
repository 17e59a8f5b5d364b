import Checking
import Reading
import TestSupport
import Testing

/// Holds the references in the README against the definitions in the code.
@Suite struct ReadmeTests {
  @Test func describesEveryFieldOfEveryRecordAndEveryCheck() throws {
    var readme = try #require(Checkout.text("README.md"))
    try replace("records", with: contentReference(), in: &readme)
    try replace("checks", with: checksReference(), in: &readme)
    #expect(Golden.difference(readme, at: "README.md") == nil)
  }

  /// Puts a text between its two marks.
  private func replace(_ name: String, with text: String, in readme: inout String) throws {
    let start = try #require(readme.firstRange(of: "<!-- begin: \(name) -->\n")?.upperBound)
    let end = try #require(readme.firstRange(of: "<!-- end: \(name) -->")?.lowerBound)
    let body = text.hasSuffix("\n") ? text : text + "\n"
    readme.replaceSubrange(start..<end, with: "\n\(body)\n")
  }
}
