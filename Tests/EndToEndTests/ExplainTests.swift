import Base
import Commands
import TestSupport
import Testing

/// What the author is told of a page, and that nobody else can take it for a paper.
@Suite struct ExplainTests {
  private let school = "larkmoor-edge-school"

  @Test func namesRecordsRulesTemplatesAndWhatIsWithheld() async throws {
    let run = await Run(
      "explain", "Output/\(school)/governors/findings.html", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.hasPrefix("For the author only: "))
    for words in [
      "finding F1 ", "(\(school)/days/2026-11-23/findings.md:3)", "evidence E4 ",
      "framework: “SEND review in eight areas”, library/frameworks/send-review.yaml:1",
      "numbers: 1 to 5 pupils are masked", "page.mustache, masthead.mustache, colophon.mustache",
      "silenced: development-without-action of F10: ",
      "a passage of finding F6: it is marked only:",
      "and from other places of the edition ",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(run.disk.changes == 0)
  }

  @Test func tellsOfOneRecordWhereAnAnchorIsNamed() async throws {
    let run = await Run("explain", "\(school)/governors/findings.html#F3", on: try Example.disk())
    #expect(run.output.contains("finding F3 "))
    #expect(!run.output.contains("finding F4 "))
    #expect(!run.output.contains("a passage of finding F6"))
    #expect(run.output.contains("nothing here; from other places of the edition"))
  }

  @Test(arguments: [
    "governors/report.pdf", "governors/report.docx", "governors/slides.html", "school/plan.csv",
    "governors/plan.docx", "families/index.html", "governors/everything.html",
    "governors/timetable.html", "governors/files/shorter-passport.svg", "governors",
    "governors/report-large-print.html", "school/actions/A1.html",
  ])
  func knowsEveryKindOfFile(path: String) async throws {
    let run = await Run("explain", "\(school)/\(path)", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("\nIn its own words\n"), "\(run.output)")
    #expect(run.output.contains("\nMade with\n"))
  }

  @Test(arguments: [
    ("larkmoor-edge-school/governors/finding.html", "did you mean “findings.html”?"),
    ("larkmoor-edge-school/governers/findings.html", "did you mean “governors”?"),
    ("larkmoor-edge-schol/governors/findings.html", "did you mean “larkmoor-edge-school”?"),
    ("larkmoor-edge-school/governors/findings.html#F33", "did you mean #F3?"),
    ("findings.html", "SCHOOL/EDITION/PAGE"),
  ])
  func saysWhatWasMeantPerhaps(page: String, words: String) async throws {
    let run = await Run("explain", page, on: try Example.disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func explainsNothingOfASchoolWithErrors() async throws {
    let disk = try Example.disk()
    try disk.write(
      Array("name: Hill\ncalendar: [nowhere]\n".utf8), to: "Content/\(school)/school.yaml")
    let run = await Run("explain", "\(school)/governors/index.html", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.output.isEmpty)
  }

  @Test func handsTheSameToOtherPrograms() async throws {
    let run = await Run(
      "explain", "\(school)/governors/findings.html", "--format", "json", on: try Example.disk())
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("{\"asAt\":\"2026-11-23\",\"cited\":["))
    #expect(run.output.contains("\"forTheAuthorOnly\":"))
    #expect(run.output.contains("{\"part\":\"a passage\",\"place\":\"\(school)/days/"))
  }
}
