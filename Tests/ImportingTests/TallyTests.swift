import Base
import Importing
import Model
import Testing

@Suite struct TallyTests {
  private let header = ["What is your role?", "Adapt reading", "Name"]

  private func refusals(_ header: [String], _ rows: [[String]]) throws -> [ImportRefusal] {
    try #require(throws: ImportRefusals.self) { try tallied(header, rows) }.list
  }

  @Test(arguments: [
    ("Fairly confident", "0,0,1,0,0,0"), (" FAIRLY\nconfident; ", "0,0,1,0,0,0"),
    ("3", "0,0,1,0,0,0"),
    ("3.0", "0,0,1,0,0,0"), ("3 - Fairly", "0,0,1,0,0,0"),
    ("3 \u{2013} fairly confident", "0,0,1,0,0,0"),
    ("3) Fairly confident", "0,0,1,0,0,0"), ("3: fairly", "0,0,1,0,0,0"),
    ("4. Very confident", "0,0,0,1,0,0"),
    ("1-Not at all confident", "1,0,0,0,0,0"), ("4 - Not at all confident", "1,0,0,0,0,0"),
    ("Not part of my role", "0,0,0,0,1,0"), ("5 - Not part of my role", "0,0,0,0,1,0"),
    ("", "0,0,0,0,0,1"), ("  ", "0,0,0,0,0,1"),
  ])
  func readsAnAnswerInEveryManner(answer: String, counts: String) throws {
    let all = counts.split(separator: ",").enumerated().map { index, count in
      (Int(count) ?? 0) + (index == 0 ? 5 : 0)
    }
    let rows = ([answer] + (0..<5).map { _ in "1" }).map { [$0, "a word"] }
    let tally = try tallied(["Adapt reading", "What would help you most?"], rows)
    #expect(tally.counts == [[all]])
  }

  @Test func saysEveryWordThatIsNoAnswerWithItsPlace() throws {
    let found = try refusals(
      header,
      [
        ["Teacher", "Farly confident", "Zebedee"], ["Teecher", "very confident", "Zebedee"],
        ["Teacher", "5", "Zebedee"], ["Teacher", "Farly confident", "Zebedee"],
        ["Teacher", "3 - very", "zeb@example.org"], ["Teacher", "0", "Zebedee"],
        ["Teacher", "me@example.org", "Zebedee"],
      ])
    #expect(
      found.map(\.message) == [
        "rows 2, 5, column B, “Adapt reading”: “Farly confident” is no answer of this instrument",
        "row 3, column A, “What is your role?”: “Teecher” is no group of this instrument",
        "row 4, column B, “Adapt reading”: “5” is no answer of this instrument",
        "row 6, column B, “Adapt reading”: “3 - very” is no answer of this instrument",
        "row 7, column B, “Adapt reading”: “0” is no answer of this instrument",
        "row 8, column B, “Adapt reading”: words that are not shown here, for they may be an "
          + "address are no answer of this instrument",
      ])
    #expect(found[0].mend.hasPrefix("Did they mean “fairly confident”? "))
    #expect(found[1].row == 3 && found[1].column == 0)
    #expect(!found.contains { ($0.message + $0.mend).contains("Zebedee") })
  }

  @Test func saysNoMoreThanAHundredWrongAnswers() throws {
    let found = try refusals(["Adapt reading"], (0..<5_000).map { ["word \($0)"] })
    #expect(found.count == 101)
    #expect(found.last?.message == "and 4900 more answers in other words")
  }

  @Test func countsTicksWhoseWordsHoldWhatPartsThem() throws {
    let header = ["Adapt reading", "Which areas would you like training in? (choose up to three)"]
    let cells = [
      "Anxiety, anger and attention;Adapt reading;", "Adapt writing, and spelling, Reading",
      "Calm, adapt-writing", "", "adapt reading; ADAPT READING",
    ]
    let tally = try tallied(header, cells.map { ["2", $0] })
    // Only items that were asked about are counted.
    #expect(tally.wanted == [[3]])
    let all = header + ["Find and use a pupil's plan", "Adapt writing, and spelling", "Calm"]
    let whole = try tallied(all, cells.map { ["2", $0, "1", "1", "1"] })
    #expect(whole.wanted == [[0], [3], [2], [2]])
    let found = try refusals(header, [["2", "Adapt reading;Adapt readng, Calm"]])
    #expect(found[0].message.contains("“adapt readng” is none of its choices"))
    #expect(found[0].mend.contains("“Adapt reading”"))
  }

  private func replies(_ numbers: [(String, Int)]) -> [[String]] {
    numbers.flatMap { role, number in (0..<number).map { _ in [role, "2"] } }
  }

  private func groups(_ numbers: [(String, Int)]) throws -> [String] {
    try tallied(header, replies(numbers)).groups.map { "\($0.title) \($0.replies)" }
  }

  @Test func mergesGroupsOfFewerThanFive() throws {
    #expect(try groups([("TA", 6), ("teacher", 9)]) == ["Teachers 9", "Teaching assistants 6"])
    #expect(
      try groups([("TA", 3), ("teacher", 9), ("leader", 2)])
        == ["Teachers 9", "Others together 5"])
    #expect(
      try groups([("TA", 6), ("teacher", 9), ("leader", 2)])
        == ["Teachers 9", "Teaching assistants and others together 8"])
    #expect(
      try groups([("TA", 7), ("teacher", 7), ("", 1)])
        == ["Teachers 7", "Teaching assistants and others together 8"])
    #expect(try groups([("TA", 4), ("teacher", 9)]) == [" 13"])
    #expect(try groups([("TA", 3), ("teacher", 2)]) == [" 5"])
    #expect(try groups([("", 6), ("leader", 5)]) == ["Leaders 5", "Not said 6"])
  }

  @Test func keepsEveryReplyWhenGroupsAreMerged() throws {
    let tally = try tallied(header, replies([("TA", 6), ("teacher", 9), ("leader", 2)]))
    #expect(
      sheetText(tally) == """
        item,group,not at all confident,not very confident,fairly confident,very confident,\
        not part of my role,blank
        adapt-reading,Teachers,0,9,0,0,0,0
        adapt-reading,Teaching assistants and others together,0,8,0,0,0,0

        """)
    #expect(tally.groups[1].merged == ["Teaching assistants", "Leaders"])
  }

  @Test func refusesFewerThanFiveReplies() throws {
    let found = try refusals(header, replies([("TA", 4)]) + [["", " ", "Ada"]])
    #expect(found[0].message.hasPrefix("there are 4 replies"))
    #expect(try refusals(header, replies([("TA", 1)]))[0].message.hasPrefix("there is 1 reply,"))
  }

  @Test func passesOverRowsWithoutAnAnswer() throws {
    let tally = try tallied(header, replies([("TA", 5)]) + [["", "", "Ada"]])
    #expect(tally.empty == 1 && tally.replies == 5)
    #expect(tally.notAsked.map(\.id) == ["use-plan", "adapt-writing", "calm"])
    #expect(tally.leftOut.map(\.kind) == [.identity])
  }

  @Test func keepsAnswersInWordsApartAndSorted() throws {
    let words = ["time", "=SUM(1)", "Time, \"please\"", "", "a\nb"]
    let tally = try tallied(
      ["Adapt reading", "What would help you most?"], words.map { ["1", $0] })
    #expect(!sheetText(tally).contains("time"))
    #expect(
      String(decoding: answersSheet(tally), as: UTF8.self) == """
        question,answer
        What would help you most?,'=SUM(1)
        What would help you most?,"Time, ""please""\"
        What would help you most?,"a
        b"
        What would help you most?,time

        """)
  }

  @Test func refusesAColumnTakenTwiceAndAnItemThatIsNone() throws {
    let sheet = ReplySheet(header: ["a", "b", "c"], rows: [])
    let columns = matchColumns(
      of: sheet, to: sampleInstrument(),
      known: [
        KnownColumn(question: "a", meaning: .item("calm"), isSure: true),
        KnownColumn(question: "b", meaning: .item("calm"), isSure: true),
        KnownColumn(question: "c", meaning: .item("adapt-readin"), isSure: true),
      ])
    let found = try #require(throws: ImportRefusals.self) {
      try tallyReplies(of: sheet, to: sampleInstrument(), by: columns)
    }.list
    #expect(
      found.map(\.message) == [
        "column B and column A are both taken for `calm`",
        "column C is said to be `adapt-readin`, and the instrument has no such item",
      ])
    #expect(found[1].mend == "Did you mean `adapt-reading`?")
  }
}
