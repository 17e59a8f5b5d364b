import Base
import Checking
import Testing

/// A weakness of somebody whom readers can work out is not for publishing.
@Suite struct OnePersonTests {
  private static let findings = "hill/days/2026-11-23/findings.md"
  private static let title = "Passports exist, but in most lessons we did not see them used"

  private func found(title: String = title, body: String = "They are old.") -> [String] {
    var school = BrokenSchool.base(Self.findings, "unused", with: "")
    school.changes[Self.findings] = "## F1 \(title)\nE1 E2 E3\n\n\(body)\n"
    return school.diagnose().1.filter { $0.rule == "finding-about-one-person" }.map(\.message)
  }

  @Test(arguments: [
    ("The SENCO reads every worry alone", "The SENCO"), ("SENCO’s letters come late", "SENCO"),
    ("The head does not look at the figures", "The head"),
    ("Nothing reaches the head of Year 9 in time", "the head of Year 9"),
    ("The deputy head teaches too much", "The deputy head"),
    ("The link governor has not come this year", "The link governor"),
    ("The Year 3 teacher seldom adapts a task", "The Year 3 teacher"),
    ("The music teacher has no passport at hand", "The music teacher"),
    ("The assistant in 9X waits to be told", "The assistant in 9X"),
    ("The teacher of Reception works alone", "The teacher of Reception"),
    ("The caretaker locks the quiet room early", "The caretaker"),
    ("The business manager keeps the prices", "The business manager"),
    ("All rests on one person", "one person"),
    ("Plans rest on a single member of staff", "single member of staff"),
  ])
  func speaksOfATitleThatMeansOnePerson(title: String, post: String) {
    #expect(found(title: title) == ["F1 speaks of “\(post)”: readers know who that is"])
    // The same beneath the title.
    #expect(found(body: "They are old. \(title).").count == 1)
  }

  @Test(arguments: [
    "Leaders do not look at the figures by need", "Heads of year learn of it by chance",
    "Teachers in Year 3 and Year 4 seldom adapt a task", "The pupils at the head of the queue wait",
    "The head of the queue is where it is loud", "One person in ten has not answered",
    "Assistants learn what a lesson is for when it begins", "The teachers of Year 3 plan alone",
    "What the teacher does next is left to chance", "Cover teachers cannot see them at all",
    "The head start that some pupils get is lost",
  ])
  func staysQuietAboutGroupsAndThings(words: String) {
    #expect(found(title: words) == [])
    #expect(found(body: "\(words).") == [])
  }

  @Test func staysQuietAboutWhatWillBeDoneAndWhatStaysInTheSchool() {
    #expect(found(body: "The SENCO will bring a new one to the board.") == [])
    #expect(found(body: "The head has agreed to look again.") == [])
    #expect(found(body: "The SENCO reads alone. {only: school}") == [])
    #expect(found(body: "The SENCO reads alone. {only: school, governors}").count == 1)
    #expect(found(title: "The SENCO reads alone {only: school}") == [])
    #expect(found(title: "The SENCO reads alone {only: nobody}") == [])
    #expect(found(title: "The SENCO reads alone {only: governors-confidential}").count == 1)
  }

  @Test func letsAStrengthNameAPost() {
    var school = BrokenSchool.base(Self.findings, "unused", with: "")
    school.changes[Self.findings] =
      "## F1 \(Self.title)\nE1 E2 E3\n\nOld.\n\n"
      + "## F2 The SENCO is known to all\nE1 E2\nnature: strength\n\nSo.\n"
    #expect(school.diagnose().1.filter { $0.rule == "finding-about-one-person" }.isEmpty)
  }

  @Test func staysQuietAboutAnyOneChild() {
    let path = "hill/actions/A1-passports.md"
    let said = BrokenSchool.base(path, "# Use the", with: "# Never ask any one child about")
      .diagnose()
    #expect(!said.1.contains { $0.rule == "few-pupils-in-words" })
  }

  @Test(arguments: [
    ("target: 30 of 40 staff", "target: 2 of 9 pupils", "2 of 9 pupils"),
    ("baseline: to come from staff-confidence", "baseline: three pupils", "three pupils"),
    ("# Use the passports", "# Passports for the only child with one", "only child"),
  ])
  func speaksOfFewPupilsInAMeasureAndATitle(words: String, other: String, phrase: String) {
    let path = "hill/actions/A1-passports.md"
    let said = BrokenSchool.base(path, words, with: other).diagnose().1
    let found = said.filter { $0.rule == "few-pupils-in-words" }.map(\.message)
    #expect(found == ["“\(phrase)” says a small number of pupils to everybody"])
    var kept = BrokenSchool.base(path, words, with: other)
    kept.changes[path] = kept.changes[path]?.replacing(
      "from: F1", with: "from: F1\naudience: school")
    #expect(!kept.diagnose().1.contains { $0.rule == "few-pupils-in-words" })
  }
}
