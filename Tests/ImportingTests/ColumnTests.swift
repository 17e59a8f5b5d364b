import Base
import Importing
import Model
import Testing

@Suite struct ColumnTests {
  @Test(arguments: [
    "Adapt reading", "ADAPT  READING ", "adapt\r\nreading", "Adapt reading?", "3. Adapt reading",
    "Q3: Adapt reading:", "How confident are you to... [Adapt reading]", "adapt-reading",
    "Question 12 - Adapt reading", "Reading", "3) adapt\u{A0}reading *",
  ])
  func knowsAQuestionInEveryManner(question: String) {
    #expect(taken([question]) == ["adapt-reading"])
  }

  @Test func knowsCurlyMarksAndDashes() {
    #expect(taken(["Find and use a pupil\u{2019}s plan"]) == ["use-plan"])
    #expect(taken(["Which areas would you like training in?\n(choose up to three)"]) == ["wanted"])
    #expect(taken(["What is your role?", "What would help you most"]) == ["group", "open"])
  }

  @Test func leavesOutWhatEveryExportHasBesides() {
    let header = [
      "ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Timestamp",
      "Email Address", "Username", "IP Address", "Total points", "Quiz feedback",
      "Points - Adapt reading", "Feedback - Adapt reading", "",
    ]
    #expect(taken(header) == header.map { _ in "leave out" })
    let kinds = matchColumns(of: ReplySheet(header: header), to: sampleInstrument()).map(\.meaning)
    #expect(kinds[0] == .leftOut(.identity))
    #expect(kinds[1] == .leftOut(.time))
    #expect(kinds[12] == .leftOut(.quiz))
  }

  @Test func asksWhichOfTwoQuestionsWithOneNumberIsMeant() {
    #expect(
      taken(["Adapt reading", "Adapt reading2"])
        == ["adapt-reading", "leave out ? or adapt-reading"])
    #expect(taken(["Adapt reading2"]).first?.hasPrefix("adapt-reading ?") == true)
  }

  @Test func takesItemsOfTheSameWordsInTheirOrder() {
    var instrument = sampleInstrument()
    instrument.items = [
      Instrument.Item(id: "before", text: "Adapt reading"),
      Instrument.Item(id: "after", text: "Adapt reading"),
    ]
    let sheet = ReplySheet(header: ["Adapt reading", "Adapt reading2"])
    #expect(
      matchColumns(of: sheet, to: instrument).map(\.meaning) == [.item("before"), .item("after")])
  }

  @Test func guessesAloudWhatIsNearlyAQuestion() {
    #expect(
      taken(["Your role", "Training wanted", "Adopt reading", "How sure are you: adapt reading"])
        == ["group ?", "wanted ?", "adapt-reading ?", "adapt-reading ?"])
    #expect(taken(["Favourite biscuit"]) == ["leave out ?"])
  }

  @Test func keepsToWhatAPersonSettled() throws {
    let known = [
      KnownColumn(question: "Level of reading", meaning: .item("adapt-reading"), isSure: true),
      KnownColumn(question: "Comments", meaning: .open, isSure: true),
      KnownColumn(question: "Comments", meaning: .leftOut(.other), isSure: true),
      KnownColumn(question: "Adapt writing, and spelling", meaning: .leftOut(.other), isSure: true),
      KnownColumn(question: "Old", meaning: .group, isSure: false),
    ]
    #expect(
      taken(
        ["Level of  reading", "comments", "Comments ", "Adapt writing, and spelling", "Old"],
        known: known) == ["adapt-reading", "open", "leave out", "leave out", "group ?"])
  }

  @Test func writesWhatItReadsAgain() throws {
    let header = ["ID", "Your: role #1", "Email", "\"Which\" areas?\nAll", "Adapt reading", "- x"]
    let matches = matchColumns(of: ReplySheet(header: header), to: sampleInstrument())
    let before = KnownColumn(question: "Of another export", meaning: .item("calm"), isSure: true)
    let bytes = columnsFile(matches, before: [before])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("ID") && !text.contains("Email"))
    let (columns, diagnostics) = readColumns(
      SourceText(path: "columns.yaml", bytes: bytes), file: FileID(0))
    #expect(diagnostics.isEmpty)
    #expect(
      columns.map(\.question)
        == ["Your: role #1", "\"Which\" areas? All", "Adapt reading", "- x", "Of another export"])
    #expect(columns.map(\.isSure) == [false, false, true, false, true])
    #expect(columns[0].meaning == .group)
    #expect(!isNews(matches, beside: columns))
    #expect(isNews(matches, beside: []))
  }

  @Test func saysWhichLineOfAMappingSaysNothing() {
    let source = SourceText(path: "columns.yaml", bytes: Array("columns:\n  - question: a\n".utf8))
    let found = readColumns(source, file: FileID(0)).diagnostics
    #expect(found.map(\.rule) == ["survey-columns"])
  }

  @Test func takesNoRowOfRepliesForQuestions() {
    func refusal(_ header: [String]) -> String? {
      let sheet = ReplySheet(header: header)
      let matches = matchColumns(of: sheet, to: sampleInstrument())
      return refusalOfHeader(of: sheet, as: matches, of: sampleInstrument())?.message
    }
    #expect(refusal(["Ada", "ada@example.org"])?.contains("column B") == true)
    #expect(refusal(["x", "Very Confident"])?.contains("an answer") == true)
    #expect(refusal(["Ada", "11/6/2025 10:02"])?.contains("column B") == true)
    #expect(refusal(["Biscuit", "Tea"])?.contains("no question like one of") == true)
    #expect(refusal([])?.contains("empty") == true)
    #expect(refusal(["Adapt reading", "Biscuit"]) == nil)
  }
}
