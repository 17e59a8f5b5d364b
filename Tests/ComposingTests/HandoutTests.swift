import Base
import Disclosed
import Papers
import Testing

@testable import Composing

@Suite struct HandoutTests {
  private func handouts(_ disclosure: Disclosure) -> [Paper] {
    compose(disclosure, colophon: colophon).handouts
  }

  @Test(arguments: [Edition.Manner.school, .governors, .families])
  func printsABlankPassportInBothSizesInEveryEdition(manner: Edition.Manner) throws {
    for disclosure in [Disclosure.sample(manner), .empty(manner)] {
      let sheets = handouts(disclosure).filter { $0.path.hasPrefix("passport-") }
      #expect(sheets.map(\.path) == ["passport-a4.html", "passport-a5.html"])
      for sheet in sheets {
        guard case .boxes(let boxes)? = sheet.blocks.last else {
          Issue.record("no boxes")
          continue
        }
        #expect(boxes.filter { $0.heading != nil }.count == 5)
        let sentences = boxes.compactMap { box -> Int? in
          if case .sentences(let count, "When", "please") = box.room { count } else { nil }
        }
        #expect(sentences == [5])
      }
    }
  }

  @Test func printsAFormWithEveryQuestionOfAnInstrument() throws {
    var disclosure = Disclosure.empty()
    disclosure.instruments = [
      Disclosure.Instrument(
        slug: "staff", title: "Staff check",
        items: [
          Disclosure.Instrument.Item(text: "Adapt reading", short: "Reading"),
          Disclosure.Instrument.Item(text: "Know whom to ask", short: "Whom to ask"),
        ], scale: ["not at all", "very"], outside: ["not part of my role"],
        group: Disclosure.Instrument.Choice(question: "Your role?", answers: ["Teacher", "Other"]),
        wanted: "Which two?", open: ["What would help?"], introduction: "No names, please."),
      Disclosure.Instrument(slug: "slot", title: "Not ours"),
    ]
    let forms = handouts(disclosure).filter { $0.kind == .surveyForm }
    #expect(forms.map(\.path) == ["surveys/staff-form.html"], "a slot without items has no form")
    let blocks = try #require(forms.first?.blocks)
    guard case .questionnaire(let form)? = blocks.last else {
      Issue.record("no form")
      return
    }
    #expect(
      form.questions == [
        .choice(
          PaperForm.Choice(
            question: "Your role?", instruction: "Tick one box.", options: ["Teacher", "Other"])),
        .grid(
          PaperForm.Grid(
            question: "Tick one box in each row.", steps: ["Not at all", "Very"],
            outside: ["Not part of my role"], items: ["Adapt reading", "Know whom to ask"])),
        .choice(PaperForm.Choice(question: "Which two?", options: ["Reading", "Whom to ask"])),
        .open(FormLine(label: "What would help?", lines: 3)),
      ])
    var words: [String] = []
    blocks.forEachLine { words.append($0) }
    #expect(words.contains("No names, please."))
    #expect(words.contains { $0.contains("never show a group of fewer than five") })
  }
}
