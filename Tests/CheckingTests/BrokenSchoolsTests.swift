import Base
import Checking
import Foundation
import Testing

/// Every check against small schools that it finds fault with, each message read as text.
@Suite struct BrokenSchoolsTests {
  @Test func findNothingToMendInTheBaseSchool() {
    let base = BrokenSchool(rule: "none", name: "base", folder: nil)
    let (checked, said, sources) = base.diagnose()
    #expect(said.map { lines(of: $0, in: sources) } == [])
    #expect(checked != nil)
  }

  @Test(arguments: BrokenSchool.all)
  func findWhatTheCaseExpectsAndNoMore(school: BrokenSchool) {
    let (checked, said, sources) = school.diagnose()
    let found = said.map { "\(place(of: $0, in: sources)) \($0.rule)" }.sorted()
    #expect(found == school.expected)
    #expect(said.contains { $0.rule == school.rule })
    #expect((checked == nil) == said.contains { $0.severity == .error })
  }

  @Test(arguments: BrokenSchool.all)
  func sayItInTheWordsThatWereReviewed(school: BrokenSchool) throws {
    let (_, said, sources) = school.diagnose()
    let text = said.map { lines(of: $0, in: sources) }.joined(separator: "\n")
    let file = try #require(school.folder).appending(path: "messages.txt")
    let reviewed = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil, text != reviewed {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: read \(school.testDescription)/messages.txt")
      return
    }
    #expect(text == reviewed)
  }

  @Test func haveACaseForEveryCheckAndACheckForEveryCase() {
    #expect(Set(BrokenSchool.all.map(\.rule)) == Set(allChecks.map { $0.id }))
  }

  private func place(of diagnostic: Diagnostic, in sources: SourceMap) -> String {
    guard let file = sources[diagnostic.span.file] else { return "nowhere:0" }
    let line = file.position(at: Int(diagnostic.span.lower)).line
    return "\(file.path.replacing("Content/", with: "")):\(line)"
  }

  private func lines(of diagnostic: Diagnostic, in sources: SourceMap) -> String {
    let file = sources[diagnostic.span.file]
    let record = diagnostic.record.map { " (\($0))" } ?? ""
    var lines = [
      "\(diagnostic.severity.rawValue)[\(diagnostic.rule)] \(place(of: diagnostic, in: sources))",
      "  \(diagnostic.message)\(record)",
      "  | \(file?.line(at: Int(diagnostic.span.lower)) ?? "")",
    ]
    if !diagnostic.fix.isEmpty { lines.append("  mend: \(diagnostic.fix)") }
    for note in diagnostic.notes {
      let line = sources[note.span.file]?.position(at: Int(note.span.lower)).line ?? 0
      lines.append("  note: \(note.message), line \(line)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
