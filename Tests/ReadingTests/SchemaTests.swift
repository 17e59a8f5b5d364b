import Base
import Model
import TestSupport
import Testing

@testable import Reading

@Suite struct SchemaTests {
  /// Where a record's facts stand: a file, the lines above them, their indentation, and below.
  private struct Home {
    var path: String
    var above = ""
    var indent = ""
    var below = ""
    /// A line that the record needs besides.
    var needs = ""
  }

  private static let dayFile = "days/2026-11-23/day.md"
  private static let homes: [String: Home] = [
    "site": Home(path: "site.yaml"),
    "edition": Home(path: "site.yaml", above: "editions:\n  -\n", indent: "    "),
    "school": Home(path: "school.yaml"),
    "document": Home(path: "school.yaml", above: "documents:\n  -\n", indent: "    "),
    "decision to show totals": Home(path: "school.yaml", above: "show totals:\n", indent: "  "),
    "silence": Home(path: "school.yaml", above: "silence:\n  -\n", indent: "    "),
    "day": Home(path: dayFile, above: "---\n", below: "---\n# Day\n"),
    "agreement": Home(
      path: dayFile, above: "---\nagreed:\n  -\n", indent: "    ", below: "---\n# Day\n"),
    "focus without an action": Home(
      path: dayFile, above: "---\nno action:\n  -\n", indent: "    ", below: "---\n# Day\n"),
    "file of records": Home(path: "days/2026-11-23/notes.md", above: "---\n", below: "---\n"),
    "heading of the notes": Home(path: "days/2026-11-23/notes.md", above: "## 09:15\n"),
    "bracket": Home(path: "days/2026-11-23/notes.md", above: "## 09:15\n- [", below: "] words\n"),
    "piece of evidence": Home(path: "evidence/x.md", above: "---\n", below: "---\nwords\n"),
    "finding": Home(path: "findings/x.md", above: "---\n", below: "---\nwords\n"),
    "action": Home(path: "actions/x.md", above: "---\n", below: "---\n# T\n"),
    "measure": Home(
      path: "actions/x.md", above: "---\nmeasures:\n  -\n", indent: "    ", below: "---\n# T\n"),
    "milestone": Home(
      path: "actions/x.md", above: "---\nmilestones:\n  -\n", indent: "    ", below: "---\n# T\n"),
    "stage": Home(path: "actions/x.md", above: "# T\n## Review\n"),
    "discussion": Home(path: "discussions/x.md", above: "---\n", below: "---\nwords\n"),
    "slide": Home(path: "days/2026-11-23/slides.md", above: "## why\n"),
    "resource": Home(path: "resources/x.md", above: "---\n", below: "---\nwords\n"),
    "framework": Home(path: "library/frameworks/x.yaml"),
    "area": Home(path: "library/frameworks/x.yaml", above: "areas:\n  -\n", indent: "    "),
    "calendar": Home(path: "library/calendars/x.yaml"),
    "half-term": Home(
      path: "library/calendars/x.yaml", above: "half-terms:\n  -\n", indent: "    "),
    "vocabulary": Home(path: "library/vocabulary.yaml"),
    "activity": Home(
      path: "library/vocabulary.yaml", above: "activities:\n  -\n", indent: "    ", needs: "id: x"),
    "kind of people": Home(
      path: "library/vocabulary.yaml", above: "people:\n  -\n", indent: "    ", needs: "id: x"),
    "focus area": Home(
      path: "library/vocabulary.yaml", above: "focus areas:\n  -\n", indent: "    "),
    "kind of evidence": Home(
      path: "library/vocabulary.yaml", above: "evidence kinds:\n  -\n", indent: "    ",
      needs: "id: x"),
    "kind of count": Home(
      path: "library/vocabulary.yaml", above: "needs:\n  -\n", indent: "    ", needs: "id: x"),
    "instrument": Home(path: "library/instruments/x.yaml"),
    "item of an instrument": Home(
      path: "library/instruments/x.yaml", above: "items:\n  -\n", indent: "    "),
    "question about groups": Home(
      path: "library/instruments/x.yaml", above: "group:\n", indent: "  "),
    "wave": Home(path: "surveys/staff-confidence/x.md", above: "---\n", below: "---\nwords\n"),
    "tally of a wave": Home(path: "surveys/staff-confidence/x.csv"),
    "menu of training": Home(path: "training.md", above: "---\n", below: "---\nwords\n"),
    "row of points": Home(path: "points.csv"),
    "programme of passports": Home(path: "passports.md", above: "---\n", below: "---\nwords\n"),
    "working party": Home(path: "parties/x.md", above: "---\n", below: "---\nwords\n"),
    "row of the profile": Home(path: "profile.csv"),
    "line of what was published": Home(path: "published.csv"),
    "yearly report": Home(path: "report.yaml"),
    "request": Home(path: "report.yaml", above: "requests:\n  -\n", indent: "    "),
    "provision": Home(path: "report.yaml", above: "provision:\n  -\n", indent: "    "),
    "outcome": Home(path: "report.yaml", above: "outcomes:\n  -\n", indent: "    "),
    "sum of money": Home(path: "report.yaml", above: "money:\n  -\n", indent: "    "),
    "checked duty": Home(path: "report.yaml", above: "checked:\n  -\n", indent: "    "),
    "sheet of duties": Home(path: "library/duties/x.yaml"),
    "duty": Home(path: "library/duties/x.yaml", above: "items:\n  -\n", indent: "    "),
    "set of benchmarks": Home(path: "library/benchmarks/x.yaml"),
    "benchmark": Home(
      path: "library/benchmarks/x.yaml", above: "measures:\n  -\n", indent: "    "),
  ]

  /// What is complained about in a file that holds one line of facts.
  private func rules(_ line: String, in home: Home) -> [String] {
    var lines = home.indent + line + "\n"
    if !home.needs.isEmpty, !line.hasPrefix("id:") { lines += home.indent + home.needs + "\n" }
    if home.indent.isEmpty, home.above.hasSuffix("[") { lines = line }
    let text = home.above + lines + home.below
    if home.path.hasSuffix(".csv") { return columnRules(line, in: home) }
    if home.path.hasPrefix("library/") {
      let path = String(home.path.dropFirst(8))
      return readLibrary(
        files: siteDisk(), content: "Content", embedded: [(path, Array(text.utf8))]
      ).diagnostics.map(\.rule)
    }
    if home.path == "site.yaml" {
      return readSite(files: siteDisk(text: text), content: "Content").diagnostics.map(\.rule)
    }
    return SampleSchool([home.path: text]).read().diagnostics.map(\.rule)
  }

  /// The same of a sheet: a column with one cell beneath it; an unknown one is an unknown field.
  private func columnRules(_ line: String, in home: Home) -> [String] {
    let parts = line.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != "\n" } }
    let cell = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return SampleSchool([home.path: "\(parts[0])\n\(cell)\n"]).read().diagnostics.map {
      $0.rule == "unknown-column" ? "unknown-field" : $0.rule
    }
  }

  @Test(arguments: Schema.all.map(\.noun))
  func readsEveryFieldOfTheSchema(noun: String) throws {
    let schema = try #require(Schema.all.first { $0.noun == noun })
    let home = try #require(SchemaTests.homes[noun])
    for field in schema.fields {
      let example = field.example.hasPrefix("(") ? "" : field.example
      let rules = rules("\(field.name): \(example)", in: home)
      #expect(!rules.contains("unknown-field"), "\(noun): \(field.name)")
      #expect(!rules.contains("unread-bracket"), "\(noun): \(field.name)")
      let fine = [
        "incomplete", "missing-day", "unread-milestone", "unknown-school", "unread-bracket",
        "names-list-missing", "missing-wave", "missing-column",
        "missing-training",
      ]
      let others = rules.filter { !fine.contains($0) }
      #expect(others == [], "the example of \(noun): \(field.name)")
    }
    #expect(rules("nonsense: x", in: home).contains("unknown-field"), "\(noun)")
  }

  @Test func namesEachRecordAndFieldOnce() {
    #expect(Set(Schema.all.map(\.noun)).count == Schema.all.count)
    for schema in Schema.all {
      #expect(Set(schema.fields.map(\.name)).count == schema.fields.count, "\(schema.noun)")
    }
  }

  @Test func writesEveryFieldIntoTheReference() {
    let reference = contentReference()
    for schema in Schema.all {
      #expect(reference.contains("### \(schema.title)\n"))
      for field in schema.fields { #expect(reference.contains("| `\(field.name)` |")) }
    }
  }
}

/// A content folder with a site and nothing else.
private func siteDisk(text: String? = nil) -> MemoryFileSystem {
  MemoryFileSystem(files: text.map { ["Content/site.yaml": $0] } ?? [:])
}
