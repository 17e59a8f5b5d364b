import Base
import Disclosed
import Papers

/// One page that leads to all that is measured: surveys, training, passports, working parties.
extension Composer {
  /// Nil where nothing is measured yet.
  func measuringPages() -> [Page] {
    let surveys = disclosure.instruments.indices.filter {
      !disclosure.instruments[$0].waves.isEmpty
    }
    let others =
      [trainingPage(), passportsPage()].compactMap { $0 }
      + (disclosure.parties.isEmpty ? [] : [partiesPage()])
    guard isAnythingMeasured else { return [] }
    var cards = surveys.map(surveyCard)
    cards += others.map { page in
      Card(
        id: "to-\(page.path.split(separator: ".").first ?? "page")",
        title: Line([.link(page.title, to: page.path)]),
        body: [.paragraph(Line(page.summary), style: .plain)])
    }
    let page = Page(
      path: "measuring.html", title: "Measuring",
      summary: "What was asked and counted, and what has changed.", section: "measuring.html",
      blocks: [
        .title(
          Title(
            text: "Measuring",
            lede: "What was asked and counted, what was done about it, and what has changed.")),
        .cards(cards),
      ] + [sheetsToPrint()].compactMap { $0 })
    return [page] + surveys.map(surveyPage) + others
  }

  /// Whether there is a page about what is measured.
  var isAnythingMeasured: Bool {
    disclosure.instruments.contains { !$0.waves.isEmpty } || disclosure.training != nil
      || disclosure.passports != nil || !disclosure.parties.isEmpty
  }

  private func surveyCard(_ index: Int) -> Card {
    let instrument = disclosure.instruments[index]
    let words =
      instrument.change.map { changeWords(instrument, $0) }
      ?? instrument.waves.last.map { leastWords(instrument, $0) } ?? ""
    let times = instrument.waves.map { "\($0.title): \($0.rateWords)" }
    return Card(
      id: "to-\(Places.id(Places.survey(instrument)).filter { $0 != "/" && $0 != "." })",
      title: Line([.link(instrument.title, to: Places.survey(instrument))]),
      body: [.paragraph(Line(words), style: .plain)],
      footer: times.map { Line([.soft($0)]) })
  }

  /// Where an instrument’s page is; nil for one that was not asked yet.
  func address(ofSurvey index: Int) -> String? {
    guard disclosure.instruments.indices.contains(index),
      !disclosure.instruments[index].waves.isEmpty
    else { return nil }
    return isForFamilies ? "index.html#surveys" : Places.survey(disclosure.instruments[index])
  }
}

extension Places {
  static func survey(_ instrument: Disclosure.Instrument) -> String {
    "surveys/\(slug(instrument.slug)).html"
  }

  static func party(_ index: Int) -> String { "party-\(index + 1)" }
}
