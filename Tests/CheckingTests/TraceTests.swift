import Base
import Checking
import TestSupport
import Testing

/// Sentences that point at one person, and those like them that do not.
@Suite struct TraceTests {
  private static let ours: Set<String> = [
    "pupil-described", "pupil-initials", "pupil-number", "birth-date", "the-only-one",
    "e-mail-address", "phone-number",
  ]

  private func rules(_ sentence: String) -> [String] {
    let school = BrokenSchool(rule: "none", name: "base", folder: nil)
      .adding("\n\(sentence)\n", to: "hill/days/2026-11-23/findings.md")
    return school.diagnose().said.map(\.rule).filter(Self.ours.contains)
  }

  @Test(arguments: [
    ("a Year 8 boy with a hearing impairment", "pupil-described"),
    ("Y8 girl, HI", "pupil-described"), ("a girl in Year 9 with autism", "pupil-described"),
    ("One Yr 7 lad is deaf.", "pupil-described"),
    ("Her son, aged 9, is dyslexic.", "pupil-described"),
    ("a 12-year-old girl who uses a wheelchair", "pupil-described"),
    ("The Reception girl with cerebral palsy", "pupil-described"),
    ("A Year 8 pupil with an EHC plan said that she liked it.", "pupil-described"),
    ("two Year 9 boys with ADHD", "pupil-described"),
    ("The boy, who has Down's syndrome, is in Year 2.", "pupil-described"),
    ("J.M., Y8, HI", "pupil-initials"), ("J. M. in Year 8", "pupil-initials"),
    ("JM (Year 8) came", "pupil-initials"), ("J.M. has autism", "pupil-initials"),
    ("UPN A123456789012", "pupil-number"), ("b12345678901c is it", "pupil-number"),
    ("born 3 May 2014", "birth-date"), ("DOB 03/05/2014", "birth-date"),
    ("D.O.B. 3.5.14", "birth-date"), ("date of birth: 2014-05-03", "birth-date"),
    ("born on May 3rd, 2014", "birth-date"), ("His birthday is on the 3rd of May.", "birth-date"),
    ("He was born in 2014.", "birth-date"), ("Date of birth 1/2/1971", "birth-date"),
    ("the only girl", "the-only-one"), ("the only deaf child in Year 8", "the-only-one"),
    ("the only Year 3 teacher", "the-only-one"), ("the only one who signs", "the-only-one"),
    ("the only two pupils", "the-only-one"), ("the sole governor", "the-only-one"),
    ("a.b+c@school.example", "e-mail-address"),
    ("[write](mailto:head@hill.example)", "e-mail-address"),
    ("0191 498 0001", "phone-number"), ("(01632) 960 001", "phone-number"),
    ("07700 900123", "phone-number"), ("+44 7700 900 123", "phone-number"),
    ("+44(0)1632-960001", "phone-number"),
  ])
  func warnsOf(sentence: String, rule: String) {
    #expect(rules(sentence) == [rule], "\(sentence)")
  }

  @Test(arguments: [
    "Boys in Years 7 to 9 said that girls have more help with dyslexia.",
    "A Year 8 class. A boy spoke. Autism was the theme.", "Year 8 girls read aloud.",
    "Pupils with HI in Year 8", "In Year 3 of the plan the deaf community came.",
    "He said hi, vi is an editor, and Year 8 add pd.", "9 of 12 teachers in Year 8",
    "P.E. and R.E. in Year 8", "GCSE, Year 11", "PE, Year 8", "E1 and F2 in Year 8",
    "the only time", "the only way a pupil can ask", "the only room that pupils use",
    "the only parent evening", "not the only pupils", "the one girls' toilet",
    "The idea was born in 2014.", "The trust was born on 3 May 1998.", "Born of need",
    "at 08:30 to 09:15, 2026-11-23", "0.5 of 10", "£0 1 2 3", "999101", "00000000000",
    "@hill", "a @ b", "10@5", "version A12345", "x123456789012y1", "abc123456789012",
    "By autumn 2, 0 of 12345678910 pages", "a staff of 41 in 2026", "SEND, Year 8",
  ])
  func isQuietOf(sentence: String) {
    #expect(rules(sentence) == [], "\(sentence)")
  }

  @Test func knowsTheCheckLetterOfAPupilNumber() {
    // 2·8 + 3·0 + 4·1 + 5·2 + 6·0 … = 16 + 4 + 10 + 13 = 43, and 43 modulo 23 is 20: X.
    let school = BrokenSchool(rule: "none", name: "base", folder: nil)
    func message(_ words: String) -> String? {
      school.adding("\n\(words)\n", to: "hill/days/2026-11-23/findings.md").diagnose().said
        .first { $0.rule == "pupil-number" }?.message
    }
    #expect(message("X801200000001") == "this is a unique pupil number")
    #expect(message("A801200000001") == "this looks like a unique pupil number")
  }

  @Test func findsNumbersInSheetsTooButNoSentences() {
    var school = BrokenSchool(rule: "none", name: "base", folder: nil)
    school.changes["hill/days/2026-11-23/tallies.csv"] =
      "name,count,of,unit\nA123456789012,1,2,pupils\nYear 8 boy with autism,1,2,pupils\n"
    #expect(school.diagnose().said.map(\.rule).filter(Self.ours.contains) == ["pupil-number"])
  }

  @Test func namesTheRecordSoThatItCanBeSilenced() {
    let school = BrokenSchool(rule: "none", name: "base", folder: nil)
      .adding("\nShe was the only girl.\n", to: "hill/days/2026-11-23/findings.md")
      .adding(
        "silence:\n  - check: the-only-one\n    record: F1\n    reason: An invented girl.\n",
        to: "hill/school.yaml")
    #expect(school.diagnose().said.map(\.rule) == [])
  }
}
