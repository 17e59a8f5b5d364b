import Analysing
import Base
import Checking
import Model
import Reading
import TestSupport
import Testing

/// What follows from the surveys and the points of the school that has asked again.
///
/// The example is there to show a clear rise, a likely one, no clear change and a fall; whoever
/// changes its counts sees here what became of that.
@Suite struct ExampleStudyTests {
  private func studied() throws -> StudiedSchool {
    let key = "thistlemere-school"
    let paths = Checkout.files(below: "Content")
    let files = MemoryFileSystem(
      files: Dictionary(uniqueKeysWithValues: paths.map { ($0, Checkout.text($0) ?? "") }))
    let site = readSite(files: files, content: "Content")
    let shelf = readLibrary(files: files, content: "Content", embedded: [])
    let read = readSchool(
      files: files, folder: "Content/\(key)", key: key, library: shelf.library,
      sources: shelf.sources)
    let school = try #require(read.school)
    let (checked, said) = check(
      school, library: shelf.library, site: site.site,
      texts: SchoolTexts(read.sources, shared: shelf.sources.files.count))
    #expect(said.map(\.message) == [])
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    return study(try #require(checked), asAt: day)
  }

  private func verdicts(
    of instrument: String, areNamed: Bool
  ) throws -> [String: ItemChange.Verdict] {
    let survey = try studied().surveys.first { $0.instrument.name == instrument }
    let items = try #require(survey?.change?.items).filter { $0.isNamed == areNamed }
    return Dictionary(uniqueKeysWithValues: items.map { ($0.item, $0.verdict) })
  }

  @Test func showsARiseALikelyOneAndNone() throws {
    #expect(
      try verdicts(of: "staff-confidence", areNamed: true) == [
        "adapt-reading": .clearRise, "anxious-angry": .likelyRise,
        "plan-together": .noClearChange,
      ])
    #expect(
      try verdicts(of: "family-confidence", areNamed: true) == [
        "promised": .likelyRise, "good-news": .clearRise,
      ])
  }

  @Test(arguments: [("staff-confidence", "talk-parents"), ("family-confidence", "moves")])
  func showsAFallWhereNobodyWorked(instrument: String, item: String) throws {
    let others = try verdicts(of: instrument, areNamed: false)
    #expect(others.filter { $0.value != .noClearChange } == [item: .likelyFall])
  }

  /// As the action says: the third place went to one of two that the replies cannot tell apart.
  @Test func leavesTheThirdPlaceToBeTalkedOver() throws {
    let survey = try studied().surveys.first { $0.instrument.name == "staff-confidence" }
    let before = try #require(survey?.waves.first)
    let third = before.priorities.filter { $0.place == 3 }.map(\.item)
    #expect(third.contains("plan-together") && third.contains("attention"))
    #expect(before.priorities.filter { $0.place == 1 }.map(\.item).contains("adapt-reading"))
  }

  @Test func doesNotHaveEverybodyOnTrack() throws {
    let training = try #require(try studied().training)
    #expect((1..<training.whole.people).contains(training.whole.onTrack))
    #expect(training.roles.contains { $0.people < 5 }, "a role too small to be shown alone")
    #expect(training.coverage.contains { $0.held == 0 })
  }
}
