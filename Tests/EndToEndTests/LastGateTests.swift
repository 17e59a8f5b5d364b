import Base
import Commands
import Papers
import Pipeline
import TestSupport
import Testing

/// A theme that shows what is withheld stops the school, whatever file of the theme it is in and
/// however it is written.
@Suite struct LastGateTests {
  private static let school = "larkmoor-edge-school"
  /// Withheld from everybody, from all but the school, and from families.
  private static let secret = "Ask the site team whether the second hatch could open before this"
  private static let room = "yard, dining hall, quiet room"

  /// The example with a theme of which one file has words added.
  private func disk(adding words: String, to file: String) throws -> MemoryFileSystem {
    let own = try #require(Checkout.text("Themes/default/\(file)"))
    var files = try Example.files()
    files["Themes/leaky/\(file)"] = Array((own + "\n" + words + "\n").utf8)
    return MemoryFileSystem(bytes: files)
  }

  private func entities(_ words: String) -> String {
    words.unicodeScalars.map { $0.value % 3 == 0 ? "&#x\(String($0.value, radix: 16));" : "\($0)" }
      .joined()
  }

  private func spaced(_ words: String, by gap: String) -> String { words.replacing(" ", with: gap) }

  private func leaks(of words: String) -> [(file: String, text: String)] {
    [
      ("colophon.mustache", "<p>\(words)</p>"),
      ("colophon.mustache", "<p>\(words.uppercased())</p>"),
      ("colophon.mustache", "<p title=\"\(words)\">x</p>"),
      ("colophon.mustache", "<!-- \(words) -->"),
      ("colophon.mustache", "<p>\(entities(words))</p>"),
      ("colophon.mustache", "<p data-a='\(spaced(words, by: "%20"))'></p>"),
      ("colophon.mustache", "<p>\(spaced(words, by: " <em>&nbsp;</em>\n"))</p>"),
      ("masthead.mustache", "<a href=\"#\(spaced(words, by: "-"))\">x</a>"),
      ("paper.mustache", "<svg><desc>\(words)</desc></svg>"),
      ("slides.mustache", "<p hidden>\(words)</p>"),
      ("everything.mustache", "<i aria-label=\"\(words)\"></i>"),
      ("site.css", ".a::after { content: \"\(words)\" }"),
      ("paper.css", ".a::after { content: \"\(spaced(words, by: "\\20 "))\" }"),
      ("slides.css", ".a::after { content: \"\(words)\" }"),
      ("slides.js", "void \"\(spaced(words, by: "\\u0020"))\";"),
      ("show.js", "void \"\(words)\";"),
    ]
  }

  @Test func stopsASchoolWhereAThemeShowsWhatIsWithheld() async throws {
    for words in [Self.secret, Self.room] {
      for (file, text) in leaks(of: words) {
        let disk = try disk(adding: text, to: file)
        let run = await Run(
          "build", Self.school, "--theme", "leaky", "--edition", "governors", on: disk)
        #expect(run.status == .contentWrong, "\(file): \(text)")
        #expect(run.errors.contains("[withheld-on-page]"), "\(file): \(text)\n\(run.errors)")
        #expect(run.written.isEmpty, "\(file): \(text)")
      }
    }
  }

  @Test func saysWhoseWordsStandWhere() async throws {
    let disk = try disk(adding: "<p>\(Self.room)</p>", to: "colophon.mustache")
    let run = await Run("build", Self.school, "--theme", "leaky", on: disk)
    let words =
      "error: “\(Self.room)” of the slot 2026-11-23 10:50 is withheld from this edition but stands "
    for edition in ["families", "governors", "governors-confidential"] {
      let file = "in \(edition)/index.html and "
      #expect(run.errors.contains(words + file), "\(run.errors)")
    }
    #expect(run.errors.contains("--> \(Self.school)/days/2026-11-23/day.md:"))
    #expect(!run.errors.contains("stands in school/"))
  }

  @Test func leavesTheLastGoodPapersAsTheyStand() async throws {
    let disk = try disk(adding: "<p>\(Self.secret)</p>", to: "masthead.mustache")
    let good = await Run("build", Self.school, on: disk).written
    #expect(!good.isEmpty)
    let run = await Run("build", Self.school, "--theme", "leaky", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.written == good)
  }

  @Test func neitherPublishesNorHandsOverWhatLeaks() async throws {
    let leak = "<p>\(Self.secret)</p>"
    let first = try disk(adding: leak, to: "colophon.mustache")
    let published = await Run(
      "publish", Self.school, "Shared", "--theme", "leaky", on: first)
    #expect(published.status == .contentWrong, "\(published.errors)")
    #expect(first.files.keys.filter { $0.hasPrefix("Shared/") } == [])
    let second = try disk(adding: leak, to: "colophon.mustache")
    second.place("title: Days\ntheme: leaky\n", at: "Content/site.yaml")
    let handed = await Run("handover", Self.school, "Given", "--with-withheld", on: second)
    #expect(handed.status == .contentWrong, "\(handed.errors)")
    #expect(handed.errors.contains("[withheld-on-page]"))
    #expect(second.files.keys.filter { $0.hasPrefix("Given") } == [])
  }

  @Test func givesOtherProgramsNothingThatLeaks() async throws {
    let maker = CountingMaker()
    let disk = try disk(adding: "<p>\(Self.secret)</p>", to: "paper.mustache")
    let order = Order(
      content: "Content", output: "Output", state: ".reviewday", theme: "leaky",
      schools: [Self.school], today: CalendarDate(dayNumber: 20_780), copies: [.pdf, .word],
      program: "reviewday 0.1.0")
    let (report, schools) = await make(order, in: disk, by: maker)
    #expect(report.hasErrors)
    #expect(schools.flatMap(\.editions).isEmpty)
    #expect(await maker.count == 0)
  }
}

/// A maker of papers that only counts what it was asked for.
private actor CountingMaker: PaperMaking {
  private(set) var count = 0

  func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8] {
    count += 1
    return []
  }
}
