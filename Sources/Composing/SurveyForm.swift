package import Disclosed
package import Papers

/// The paper form of an instrument by itself, before a school has built any papers.
package func composeForm(
  of instrument: Disclosure.Instrument, school: Disclosure, colophon: Colophon
) -> Publication {
  var school = school
  school.instruments = [instrument]
  let composer = Composer(disclosure: school, colophon: colophon, scope: .everything)
  var publication = Publication(imprint: composer.imprint, pages: [], navigation: [])
  publication.handouts = composer.surveyForms()
  return publication
}

extension Composer {
  /// The paper forms of all instruments that have items, in their order.
  func surveyForms() -> [Paper] {
    disclosure.instruments.filter { !$0.items.isEmpty }.map { surveyForm(of: $0) }
  }

  /// Where the paper form of an instrument stands.
  static func formPath(of instrument: Disclosure.Instrument) -> String {
    "surveys/\(Places.slug(instrument.slug))-form.html"
  }

  private func surveyForm(of instrument: Disclosure.Instrument) -> Paper {
    var blocks: [Block] = [
      .title(Title(eyebrow: disclosure.school.name, text: instrument.title))
    ]
    if let words = instrument.introduction { blocks.append(.paragraph(Line(words), style: .plain)) }
    blocks += [
      .paragraph(Line(Composer.howAnswersAreUsed), style: .plain),
      .questionnaire(PaperForm(questions(of: instrument))),
    ]
    return Paper(
      path: Composer.formPath(of: instrument), title: "\(instrument.title): the form on paper",
      summary: "The questions to print and answer by hand.", kind: .surveyForm, blocks: blocks)
  }

  private static let howAnswersAreUsed =
    "We count all answers together and never show a group of fewer than five people. When you are "
    + "done, put the sheet into the box or the envelope that you were given."

  private func questions(of instrument: Disclosure.Instrument) -> [PaperForm.Question] {
    var questions: [PaperForm.Question] = []
    if let group = instrument.group {
      questions.append(
        .choice(
          PaperForm.Choice(
            question: group.question, instruction: "Tick one box.", options: group.answers)))
    }
    questions.append(
      .grid(
        PaperForm.Grid(
          question: "Tick one box in each row.", steps: instrument.scale.map(sentenceCased),
          outside: instrument.outside.map(sentenceCased), items: instrument.items.map(\.text))))
    if let wanted = instrument.wanted {
      questions.append(
        .choice(PaperForm.Choice(question: wanted, options: instrument.items.map(\.short))))
    }
    return questions + instrument.open.map { .open(FormLine(label: $0, lines: 3)) }
  }
}
