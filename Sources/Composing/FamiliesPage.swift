import Base
import Disclosed
import Papers

extension Composer {
  /// The one plain sheet for families, as a page.
  func familiesPage() -> Page {
    var blocks = familiesBlocks()
    if day != nil, scope == .everything {
      let sheet = Line([.link("This page as a sheet to print", to: "one-page.html")])
      blocks.append(.paragraph(sheet + largePrint(of: "one-page.html"), style: .small))
    }
    return Page(
      path: "index.html", title: disclosure.school.name,
      summary: "What the review day at \(disclosure.school.name) leads to, for families.",
      section: "index.html", blocks: blocks)
  }

  /// The same on paper.
  func familiesPaper() -> Paper {
    var paper = Paper(
      path: "one-page.html", title: "\(disclosure.school.name): for families",
      summary: "What the review day leads to, on one page.", kind: .families,
      blocks: familiesBlocks())
    paper.shorter = [familiesBlocks(isShort: true)]
    return paper
  }

  /// What you told us, what will happen, when we ask again, whom to ask.
  private func familiesBlocks(isShort: Bool = false) -> [Block] {
    let lede = day.map { day in
      let date = day.date.inWords
      return isAhead
        ? "On \(date) a visitor will spend the day in our school. "
          + "They will look at how we help pupils who need more support."
        : "On \(date) a visitor spent the day in our school. "
          + "They looked at how we help pupils who need more support."
    }
    var blocks: [Block] = [
      .title(Title(eyebrow: "For families", text: disclosure.school.name, lede: lede))
    ]
    blocks += [toldUs(), willHappen(), isShort ? nil : familySurveys(), askAgain()]
      .compactMap { $0 }
    if day == nil, disclosure.actions.isEmpty {
      blocks.append(.paragraph("There is nothing to tell yet.", style: .plain))
    }
    blocks.append(whomToAsk(isShort: isShort))
    return blocks
  }

  private func toldUs() -> Block? {
    guard let day else { return nil }
    var blocks: [Block] = []
    let heard = day.groups.map { group in
      guard case .shown(let number) = group.number, number > 1 else {
        return inSentence(group.name)
      }
      return "\(number) \(inSentence(group.name))"
    }
    if !heard.isEmpty {
      let verb = isAhead ? "will listen" : "listened"
      blocks.append(.paragraph(Line("We \(verb) to \(listed(heard))."), style: .plain))
    }
    let said = unique(disclosure.actions.compactMap(\.youTold))
    if !said.isEmpty { blocks.append(.list(said.map { Line($0) }, ordered: false)) }
    guard !blocks.isEmpty else { return nil }
    let heading: Line =
      !said.isEmpty ? "What you told us" : isAhead ? "Whom we will ask" : "Whom we listened to"
    return .section(Section(id: "told", heading: heading, blocks: blocks))
  }

  private func willHappen() -> Block? {
    guard !disclosure.actions.isEmpty else { return nil }
    let lines = disclosure.actions.map { action -> Line in
      Line([.text((action.plainWords ?? action.title) + " "), .strong(whenInPlace(action))])
    }
    return .section(
      Section(id: "next", heading: "What will happen", blocks: [.list(lines, ordered: true)]))
  }

  /// When the third stage, doing, is over: the day from which a family should notice.
  private func whenInPlace(_ action: Disclosure.Action) -> String {
    guard action.status != .stopped else { return "We have stopped this." }
    let stage = action.stages.dropFirst(2).first
    if let done = stage?.done { return "Done by \(done.inWords)." }
    return stage?.by.map { "By \($0.date.inWords)." } ?? "The date is not fixed yet."
  }

  /// The reviews by their dates, each with the points it is about.
  private func askAgain() -> Block? {
    var points: [CalendarDate: [String]] = [:]
    var looked: [String] = []
    for (index, action) in disclosure.actions.enumerated() where action.status != .stopped {
      guard let review = action.stages.last else { continue }
      if let done = review.done {
        looked.append("We asked about point \(index + 1) on \(done.inWords).")
      } else if let by = review.by {
        points[by.date, default: []].append(String(index + 1))
      }
    }
    var lines = looked.map { Line($0) }
    for (date, numbers) in points.sorted(by: { $0.key < $1.key }) {
      let about = numbers.count == 1 ? "point" : "points"
      lines.append(
        Line([.strong("By \(date.inWords)"), .text(", about \(about) \(listed(numbers)).")]))
    }
    guard !lines.isEmpty else { return nil }
    return .section(
      Section(
        id: "again", heading: "When we ask you again", blocks: [.list(lines, ordered: false)]))
  }

  /// What is kept about the day, who is in charge of it, until when, and whom to ask.
  private func keptForFamilies(isShort: Bool) -> Line {
    let contact = disclosure.school.dataContact ?? "the school office"
    let ask = "ask \(withoutStop(contact))."
    guard !isShort else { return Line("To ask what we keep: \(ask)") }
    var words = "We keep what people told us, but no names."
    words +=
      disclosure.school.deleteAfter.map { " We delete our notes after \($0.inWords)." }
      ?? " No date is fixed yet for deleting our notes."
    return Line(words + " To see them or to have something put right, \(ask)")
  }

  private func whomToAsk(isShort: Bool) -> Block {
    var lines: [Line] = [
      "Ask at the school office for the SENCO, who leads the support. You can ask at any time.",
      "Would you like this read to you, or in another language? Please tell the office.",
    ]
    lines.append(keptForFamilies(isShort: isShort))
    return .section(
      Section(id: "ask", heading: "Whom to ask", blocks: [.list(lines, ordered: false)]))
  }
}
