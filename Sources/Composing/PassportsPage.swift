import Base
import Disclosed
import Papers

/// The passport programme: coverage, conversations, use in lessons, and what everybody says of it.
extension Composer {
  func passportsPage() -> Page? {
    guard let programme = disclosure.passports else { return nil }
    var blocks: [Block] = [
      .title(
        Title(
          text: programme.title,
          lede: "How passports are brought in, in totals. A pupil’s own passport stays in the "
            + "school."))
    ]
    if let trail = trail("Belongs to", [programme.action].compactMap { $0 }.map(citeAction)) {
      blocks.append(.paragraph(trail, style: .small))
    }
    if !programme.body.isEmpty { blocks += prose(programme.body, id: "passports") }
    blocks += [cohorts(programme), use(programme), evaluation(programme), blankPassports()]
      .compactMap { $0 }
    return Page(
      path: "passports.html", title: programme.title,
      summary: "Who has a passport, who made it, whether it is used, what people say of it.",
      section: "measuring.html", blocks: blocks)
  }

  // MARK: Coverage

  private func cohorts(_ programme: Disclosure.PassportProgramme) -> Block? {
    guard !programme.cohorts.isEmpty else { return nil }
    return .section(
      Section(
        id: "coverage", heading: "Who has one",
        blocks: [.bars(cohortBars(programme)), .table(cohortTable(programme))]))
  }

  /// The share of each cohort that has a current passport.
  func cohortBars(_ programme: Disclosure.PassportProgramme) -> BarChart {
    BarChart(
      caption: "Pupils with a current passport", full: 1,
      bars: programme.cohorts.map { cohort in
        let share = cohort.current.number.flatMap { current in
          cohort.pupils.number.flatMap { Share(count: current, total: $0) }
        }
        let date = cohort.date.map { ", \($0.inWords)" } ?? ""
        return BarChart.Bar(
          name: cohort.title + date, value: share?.value,
          words: share.map { "\($0.count) of \($0.total)" } ?? "not shown", cells: share?.cells)
      })
  }

  func cohortTable(_ programme: Disclosure.PassportProgramme) -> Table {
    let numbers: [(String, (Disclosure.PassportProgramme.Cohort) -> Headcount)] = [
      ("Pupils", { $0.pupils }), ("Current", { $0.current }),
      ("Looked at this term", { $0.fresh }), ("Pupil took part", { $0.pupilsTookPart }),
      ("Family took part", { $0.familiesTookPart }),
    ]
    return Table(
      caption: "Passports by group of pupils",
      columns: [Table.Column("Group"), Table.Column("Counted on")]
        + numbers.map { Table.Column($0.0, isNumeric: true) },
      rows: programme.cohorts.map { cohort in
        [Line(cohort.title), Line(cohort.date?.inWords ?? "not said")]
          + numbers.map { Line($0.1(cohort).text) }
      },
      note: note(on: programme.cohorts.flatMap { cohort in numbers.map { $0.1(cohort) } }))
  }

  // MARK: Use

  private func use(_ programme: Disclosure.PassportProgramme) -> Block? {
    var blocks: [Block] = []
    if let seen = programme.seen {
      blocks.append(tallyBlock(seen))
      if let later = seenLater(seen) { blocks.append(.paragraph(Line(later), style: .plain)) }
      if let evidence = programme.seenIn {
        blocks.append(
          .paragraph(Line([.soft("Counted in ")]) + citeEvidence(evidence), style: .small))
      }
    }
    if let appraisal = programme.appraisal {
      blocks.append(
        .paragraph(
          Line("Staff whose appraisal has a target for SEND: \(appraisal.words)."), style: .plain))
    }
    if !programme.conversations.isEmpty {
      let total = programme.conversations.map(\.number).reduce(0, +)
      blocks.append(
        .table(
          Table(
            caption: "Learning-to-learn conversations held",
            columns: [Table.Column("By whom"), Table.Column("Held", isNumeric: true)],
            rows: programme.conversations.map { [Line($0.role), Line(String($0.number))] }
              + (programme.conversations.count > 1
                ? [[Line([.strong("Together")]), Line([.strong(String(total))])]] : []))))
    }
    guard !blocks.isEmpty else { return nil }
    return .section(Section(id: "use", heading: "Whether they are used", blocks: blocks))
  }

  /// What a measure of the same name has found since.
  private func seenLater(_ tally: Disclosure.Tally) -> String? {
    let measures = disclosure.actions.flatMap(\.measures)
    guard
      let measure = measures.first(where: {
        $0.name.lowercased() == tally.name.lowercased() && $0.result != nil
      }), let result = measure.result
    else { return nil }
    let on = measure.resultOn.map { ", \($0.inWords)" } ?? ""
    return "Since then: \(result)\(on)."
  }

  // MARK: What people say

  private func evaluation(_ programme: Disclosure.PassportProgramme) -> Block? {
    let sections = programme.evaluation.compactMap { index -> Block? in
      let instrument = disclosure.instruments[index]
      let title = Line([.link(instrument.title, to: address(ofSurvey: index) ?? "measuring.html")])
      guard let wave = instrument.waves.last, let chart = stackedBars(instrument, wave) else {
        return nil
      }
      return .section(
        Section(
          id: "evaluation-\(index + 1)", heading: title,
          blocks: [
            .paragraph(Line("\(wave.title): \(wave.rateWords)."), style: .plain), .answers(chart),
          ]))
    }
    guard !sections.isEmpty else { return nil }
    return .section(Section(id: "evaluation", heading: "What people say", blocks: sections))
  }

  /// The empty sheets to print.
  func blankPassports() -> Block? {
    guard scope == .everything else { return nil }
    return .section(
      Section(
        id: "blank", heading: "A blank passport",
        blocks: [.list(passportSheets(), ordered: false)]))
  }

  private func passportSheets() -> [Line] {
    ["a4", "a5"].map { size in
      Line([
        .link("A blank passport on one side of \(size.uppercased())", to: "passport-\(size).html")
      ])
    }
  }

  /// Everything to print and fill in by hand: blank passports, and the form of each instrument.
  func sheetsToPrint() -> Block? {
    guard scope == .everything, day != nil else { return nil }
    let forms = disclosure.instruments.filter { !$0.items.isEmpty }.map { instrument in
      Line([
        .link("\(instrument.title), on paper", to: Composer.formPath(of: instrument))
      ])
    }
    return .section(
      Section(
        id: "print", heading: "Sheets to print",
        blocks: [.list(forms + passportSheets(), ordered: false)]))
  }
}
