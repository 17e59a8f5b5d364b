import Base
import Disclosed
import Papers

extension Composer {
  /// The entry page: the day in a minute, and the way to everything else.
  func indexPage() -> Page {
    let name = disclosure.school.name
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.map { "SEND review day · \($0.date.inWords)" }, text: name,
          lede: day == nil
            ? nil
            : ledeAhead
              ?? "What we saw, heard and read in one day, what we conclude, and what happens next.")
      )
    ]
    blocks += [figuresOfTheDay(), paperLinks(), dayAhead()].compactMap { $0 }
    blocks.append(
      contentsOf: [strengthsInShort(), developInShort(), planInShort(), changeInShort()].compactMap
      { $0 })
    blocks += [notLookedAt(), earlierDays(), aboutSchool()].compactMap { $0 }
    if day == nil {
      blocks.append(.paragraph("No review day has been written down yet.", style: .plain))
    }
    return Page(
      path: "index.html", title: name,
      summary: "The SEND review day at \(name): findings, evidence and the action plan.",
      section: "index.html", blocks: blocks)
  }

  private func paperLinks() -> Block? {
    guard day != nil, scope == .everything else { return nil }
    let papers: [Line] = [
      Line([.link("Slides", to: "slides.html"), .soft(" for the evening")]),
      Line([.link("Report", to: "report.html"), .soft(" for governors, two sides")])
        + largePrint(of: "report.html") + copies(of: "report.html", called: "report"),
      Line([.link("Full report", to: "full-report.html"), .soft(" for the year")])
        + largePrint(of: "full-report.html")
        + copies(of: "full-report.html", called: "full report"),
      Line([.link("One page", to: "one-page.html"), .soft(" to take away")])
        + largePrint(of: "one-page.html"),
    ]
    // Before the day the others have nothing to say.
    let sheets: [Line] = [
      Line([.link("Timetable", to: "timetable.html"), .soft(" to pin on a door")]),
      Line([
        .link("Everything in one file", to: "everything.html"), .soft(" to send or to upload"),
      ]),
    ]
    let links = isAhead && nothingYet ? sheets : papers + sheets
    return .section(
      Section(id: "papers", heading: "The papers", blocks: [.list(links, ordered: false)]))
  }

  /// A link to the same in large print, where that is made.
  func largePrint(of path: String) -> Line {
    guard colophon.largePrint else { return Line([]) }
    let target = Paper.largePrintPath(of: path)
    let made = Paper.path(of: .pdf, beside: target)
    let asPDF: [Line.Part] =
      colophon.made.contains(made) ? [.soft(" · "), .link("large print as PDF", to: made)] : []
    return Line([.soft(" · "), .link("in large print", to: target)] + asPDF)
  }

  /// Links to what other programs made of a page, as ` · report as PDF · report in Word`; nothing
  /// where nothing was made.
  func copies(of path: String, called name: String) -> Line {
    let words: [(Paper.Copy, String)] = [(.pdf, "as PDF"), (.word, "in Word")]
    return Line(
      words.flatMap { copy, words -> [Line.Part] in
        let made = Paper.path(of: copy, beside: path)
        guard colophon.made.contains(made) else { return [] }
        return [.soft(" · "), .link("\(name) \(words)", to: made)]
      })
  }

  /// How much was seen and how many were heard.
  func figuresOfTheDay() -> Block? {
    guard let day else { return nil }
    var figures: [BigFigure] = []
    if let met = peopleMet(day), met > 0 {
      figures.append(
        BigFigure(
          figure: String(met), label: "people heard, in \(counted(day.groupsMet, "group"))"))
    }
    let strengths = disclosure.findings.count(where: \.isStrength)
    figures += [
      figure(disclosure.pieces, "piece of evidence", "pieces of evidence"),
      figure(strengths, "strength", "strengths"),
      figure(disclosure.findings.count - strengths, "area to develop", "areas to develop"),
      figure(disclosure.actions.count, "action in the plan", "actions in the plan"),
    ].compactMap { $0 }
    return figures.isEmpty ? nil : .figures(figures)
  }

  private func figure(_ number: Int, _ one: String, _ many: String) -> BigFigure? {
    number == 0 ? nil : BigFigure(figure: String(number), label: number == 1 ? one : many)
  }

  /// The sum of the groups met, where every number is shown.
  func peopleMet(_ day: Disclosure.Day) -> Int? {
    var sum = 0
    for group in day.groups {
      switch group.number {
      case .shown(let number): sum += number
      case .masked(.unavailable), .masked(.inapplicable): continue
      case .masked: return nil
      }
    }
    return sum
  }

  private func strengthsInShort() -> Block? {
    findingsInShort(strengths: true, id: "strengths", heading: "Strengths")
  }

  private func developInShort() -> Block? {
    findingsInShort(strengths: false, id: "develop", heading: "Areas to develop")
  }

  private func findingsInShort(strengths: Bool, id: String, heading: Line) -> Block? {
    let lines = findingLines(strengths: strengths)
    guard !lines.isEmpty else { return nil }
    return .section(Section(id: id, heading: heading, blocks: [.list(lines, ordered: false)]))
  }

  /// Each finding in a line: its reference and its title.
  func findingLines(strengths: Bool) -> [Line] {
    disclosure.findings.indices.filter { disclosure.findings[$0].isStrength == strengths }
      .map { index in
        let finding = disclosure.findings[index]
        guard finding.reference != nil else {
          return Line([.link(finding.title, to: places.findings[index])])
        }
        return citeFinding(index) + Line(" \(finding.title)")
      }
  }

  /// What was asked twice, each in a sentence.
  private func changeInShort() -> Block? {
    let lines = changeLines()
    guard !lines.isEmpty else { return nil }
    return .section(
      Section(
        id: "changed", heading: Line([.link("What has changed", to: "measuring.html")]),
        blocks: [.list(lines, ordered: false)]))
  }

  private func planInShort() -> Block? {
    guard !disclosure.actions.isEmpty else { return nil }
    return .section(
      Section(
        id: "plan", heading: Line([.link("The action plan", to: "plan.html")]),
        blocks: [.cards(disclosure.actions.indices.map(actionCard))]))
  }

  /// An action as a card: wheel, difference, owner, next date.
  func actionCard(_ index: Int) -> Card {
    let action = disclosure.actions[index]
    var body: [Block] = []
    if let difference = action.difference ?? action.plainWords {
      body.append(.paragraph(Line(difference), style: .plain))
    }
    var status: [Line.Part] = [.chip(chip(action))]
    if let next = nextStage(action) {
      status.append(.soft(" · \(next.name.lowercased()) \(when(next))"))
    }
    var footer = [Line(status)]
    if let owner = action.owner { footer.append(Line([.soft("Led by "), .text(owner)])) }
    return Card(
      id: "plan-\(index + 1)", reference: action.reference,
      title: Line([.link(action.title, to: places.actions[index])]), wheel: wheel(action),
      body: body, footer: footer)
  }

  /// The first stage that is not done.
  func nextStage(_ action: Disclosure.Action) -> Disclosure.Stage? {
    action.stages.first { $0.done == nil }
  }

  /// What was not looked at, in one notice; nil where nothing was left out.
  func notLookedAt() -> Block? {
    let lines = blindSpots().map { Line($0) }
    guard !lines.isEmpty else { return nil }
    return .notice(Notice(kind: .gap, heading: "What we did not look at", lines: lines))
  }

  /// Blind spots in sentences.
  func blindSpots() -> [String] {
    guard let day else { return [] }
    var out = day.notLookedAt
    if let coverage = day.coverage, !isAhead, !nothingYet {
      let silent = coverage.areasWithoutVoice.filter {
        !coverage.areasWithoutEvidence.contains($0)
      }
      if !unseenAreas.isEmpty {
        out.append("No evidence was gathered on \(listed(unseenAreas.map(inSentence))).")
      }
      if !silent.isEmpty {
        out.append(
          "Neither pupils nor families were asked about \(listed(silent.map(inSentence))).")
      }
    }
    return out
  }

  private func earlierDays() -> Block? {
    guard disclosure.days.count > 1 else { return nil }
    let lines = disclosure.days.dropLast().reversed().map {
      Line([.link("\($0.title), \($0.date.inWords)", to: Places.day($0))])
    }
    return .section(
      Section(
        id: "earlier", heading: "Earlier days", blocks: [.list(Array(lines), ordered: false)]))
  }

  private func aboutSchool() -> Block? {
    let school = disclosure.school
    guard !school.facts.isEmpty || !school.introduction.isEmpty else { return nil }
    var blocks: [Block] = []
    if !school.introduction.isEmpty { blocks += prose(school.introduction, id: "school") }
    if !school.facts.isEmpty {
      blocks.append(.facts(school.facts.map { Fact($0.term, Line($0.words)) }))
    }
    return .section(Section(id: "school", heading: "The school", blocks: blocks))
  }
}
