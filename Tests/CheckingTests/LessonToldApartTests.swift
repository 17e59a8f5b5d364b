import Base
import Checking
import Testing

/// What the merged record of lesson visits hides, its words should not say.
@Suite struct LessonToldApartTests {
  private static let notes = "hill/days/2026-11-23/notes.md"

  private func found(_ words: String) -> [String] {
    let old = "In four lessons of nine a strategy from a passport was in use."
    return BrokenSchool.base(Self.notes, old, with: words).diagnose().1
      .filter { $0.rule == "lesson-told-apart" }.map(\.message)
  }

  @Test(arguments: [
    ("In Year 9 the passport was open.", "Year 9"), ("With 9X it was not.", "9X"),
    ("In history it was not.", "In history"), ("The maths lesson began late.", "maths lesson"),
    ("10MR had it to hand.", "10MR"),
  ])
  func speaksOfWordsThatSayWhichLesson(words: String, told: String) {
    #expect(found(words) == ["E1 says “\(told)”: readers may know whose lesson that was"])
  }

  @Test(arguments: [
    "The lessons were in Years 7 to 10.", "In four lessons of nine it was open.",
    "It was open on the 2nd look, after 5m or 10s.", "The art of asking was there to see.",
    "In Year 9 it was open. {only: school}", "Seven of 12 were open by 9am.",
  ])
  func staysQuietAboutAllOfThem(words: String) { #expect(found(words) == []) }
}
