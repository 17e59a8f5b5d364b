import Base
import Checking
import Model
import Reading
import TestSupport
import Testing

/// Which words name somebody of the private list, surely or perhaps.
@Suite struct NameTests {
  /// What is said of a sentence in a finding, where a list holds some names.
  private func rules(
    _ names: String, _ sentence: String, school: String = "Hill School", library: String? = nil
  ) -> [String] {
    var broken = BrokenSchool.base("hill/school.yaml", "name: Hill School", with: "name: \(school)")
    broken.changes["hill/private/names.txt"] = names
    if let library {
      broken.changes["library/glossary.yaml"] =
        "entries:\n  - term: Word\n    meaning: \(library)\n"
    }
    broken = broken.adding("\n\(sentence)\n", to: "hill/days/2026-11-23/findings.md")
    return broken.diagnose().said.map(\.rule).filter { $0.hasPrefix("person") }
  }

  @Test(arguments: [
    "Anna Quill spoke.", "anna quill spoke.", "ANNA QUILL spoke.", "Quill, Anna spoke.",
    "QUILL Anna spoke.", "Ánna Quíll spoke.", "See anna-quill there.", "See anna_quill there.",
    "See [x](https://example.org/anna.quill).", "Anna\nQuill spoke.", "It is Anna Quill’s.",
    "It is Anna Quill's.", "See [x](https://example.org/Anna%20Quill).", "*Anna* **Quill** spoke.",
    "Anna&nbsp;Quill spoke.", "&#65;nna Quill spoke.", "Anna M. Quill spoke.",
    "Anna M Quill spoke.",
    "Mrs Quill spoke.", "quill said so.", "QUILL", "A. Quill spoke.", "Write to annaquill there.",
    "| Quill | Anna |", "Anna Qu\u{AD}ill spoke.", "The Quills’ and Quill’s.",
    "<!-- Anna Quill -->",
    "Quill-Harte spoke.", "Ｑuill and Quill.",
  ])
  func isSureOfAFullNameAndOfADistinctiveSurname(sentence: String) {
    #expect(rules("Anna Quill\n", sentence) == ["person-named"], "\(sentence)")
  }

  @Test(arguments: [
    ("Zoë O’Brien-Łukasz", "zoe obrien lukasz"), ("Zoë O’Brien-Łukasz", "O'Brien-Lukasz"),
    ("Zoë O’Brien-Łukasz", "zo%C3%AB o’brien"), ("Zoë O’Brien-Łukasz", "Lukasz"),
    ("Zoe OBrien", "Zoë O’Brien"), ("Zoe OBrien", "o-brien-zoe"), ("Jürgen Groß", "juergen gross"),
    ("Tom van der Berg", "Van der Berg"), ("Tom van der Berg", "vanderberg, tom"),
    ("Anna Maria Quill", "Quill Anna"), ("Anna Maria Quill", "maria quill"),
    ("Quill, Anna", "Anna Quill"), ("Mr Tom Harte", "Tom Harte"), ("Anna Quill Harte", "Harte"),
    ("Zebedee", "zebedee"),
  ])
  func knowsANameHoweverItIsTyped(name: String, words: String) {
    #expect(rules(name + "\n", "So \(words) was there.") == ["person-named"], "\(name): \(words)")
  }

  @Test(arguments: [
    ("Grace Hill", "Grace spoke."), ("Will Summer", "Then Summer spoke."), ("Anna Quill", "anna"),
    ("Anna Quill", "A.Q. spoke."), ("Anna Quill", "A. Q. spoke."), ("Jo Li", "So Li spoke."),
    ("Anna Thomas", "So Thomas spoke."), ("Will Read", "They will read it."),
  ])
  func onlyWarnsOfWhatMayBeAnybody(name: String, sentence: String) {
    #expect(rules(name + "\n", sentence) == ["person-perhaps-named"], "\(name): \(sentence)")
  }

  @Test(arguments: [
    ("Grace Hill", "Grace Hill spoke."), ("Grace Hill", "See grace-hill there."),
    ("Grace Hill", "HILL, GRACE"), ("Will Read", "Then Will Read spoke."),
  ])
  func isSureOfTwoOrdinaryWordsWrittenAsAName(name: String, sentence: String) {
    #expect(rules(name + "\n", sentence) == ["person-named"], "\(name): \(sentence)")
  }

  @Test(arguments: [
    ("Grace Hill", "By the grace of a hill."), ("Will Summer", "It will be Summer 2 then."),
    ("May Read", "It was 3 May, in the May half-term."), ("Anna Quill", "Annals of quilting."),
    ("Jo Li", "li and jo and so on."), ("Anna Quill", "a.q. and AQ."),
    ("Ann Quill", "Annabel in Anniston"), ("# Anna Quill", "Anna Quill spoke."),
    ("Nobody Atall", "It is at all not so."), ("Ann Otherday", "Come another day, on other days."),
  ])
  func isQuietOfOrdinaryWords(name: String, sentence: String) {
    #expect(rules(name + "\n", sentence) == [], "\(name): \(sentence)")
  }

  @Test func takesNoWordOfTheSchoolsNameForSomebody() {
    #expect(rules("Anna Quill\n", "So it is.", school: "Anna Quill Academy") == [])
    #expect(
      rules("Anna Quill\n", "Anna Quill Academy is large.", school: "Anna Quill Academy") == [])
    #expect(
      rules("Anna Quill\n", "Anna Quill spoke.", school: "Anna Quill Academy") == ["person-named"])
  }

  @Test func takesWordsOfTheLibraryAndCommonNounsForOrdinary() {
    #expect(rules("Tom Flange\n", "Here is Flange.") == ["person-named"])
    #expect(
      rules("Tom Flange\n", "Here is Flange.", library: "What flange means")
        == ["person-perhaps-named"])
    #expect(rules("Tom Flange\n", "So the flange is it.") == [])
    #expect(rules("Tom Flange\n", "So said flange.") == ["person-named"])
  }

  @Test func findsTheNamesOfFilesWithoutSayingThem() {
    var school = BrokenSchool(rule: "none", name: "base", folder: nil)
    school.changes["hill/private/names.txt"] = "Anna Quill\n"
    school.changes["hill/files/reports/Anna Quill.pdf"] = "x"
    let (_, said, sources) = school.diagnose()
    #expect(said.map(\.rule) == ["person-named"])
    #expect(said.first?.message.contains("by a file in files/reports/") == true)
    #expect(sources[said[0].span.file]?.path == "hill/school.yaml")
  }

  @Test func saysOncePerFileWhatMayBeSomebody() {
    var school = BrokenSchool(rule: "none", name: "base", folder: nil)
    school.changes["hill/private/names.txt"] = "Grace Hill\n"
    school = school.adding(
      "\nGrace and Grace and Grace.\n", to: "hill/days/2026-11-23/findings.md")
    let said = school.diagnose().said
    #expect(said.map(\.rule) == ["person-perhaps-named"])
    #expect(said.first?.message.contains("2 more times") == true)
    #expect(said.first?.isAside == true)
  }
}
