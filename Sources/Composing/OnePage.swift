import Base
import Disclosed
import Papers

extension Composer {
  /// One side of A4: strengths, what to develop, the actions with their wheels, the dates.
  func onePagePaper() -> Paper {
    let name = disclosure.school.name
    if isForFamilies {
      return Paper(
        path: "one-page.html", title: "\(name): for families",
        summary: "What the review day leads to, on one page.", kind: .onePage,
        blocks: familiesBlocks())
    }
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.map { "SEND review day · \($0.date.inWords)" }, text: name,
          lede: "On a page"))
    ]
    for (strengths, id, heading) in [
      (true, "strengths", "What is strong"), (false, "develop", "What to develop"),
    ] {
      let all = findingLines(strengths: strengths)
      var lines = Array(all.prefix(all.count == 5 ? 5 : 4))
      guard !lines.isEmpty else { continue }
      let rest = all.count - lines.count
      if rest > 0 {
        lines.append(
          Line([.link("and \(rest) more", to: "findings.html"), .text(", in the report")]))
      }
      blocks.append(
        .section(
          Section(id: id, heading: Line(heading), blocks: [.list(lines, ordered: false)])))
    }
    if !disclosure.actions.isEmpty {
      let cards = disclosure.actions.indices.prefix(5).map(actionCard)
      blocks.append(
        .section(Section(id: "plan", heading: "What happens next", blocks: [.cards(cards)])))
    }
    let ask = boardAsk()
    if !ask.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "board", heading: "What we ask the board",
            blocks: [.list(ask.map { Line($0) }, ordered: true)])))
    }
    return Paper(
      path: "one-page.html", title: "\(name) on a page",
      summary: "The review day on one side of paper.", kind: .onePage, blocks: blocks)
  }

  /// What the board is asked to take to its next meeting; by rule.
  func boardAsk() -> [String] {
    guard !disclosure.actions.isEmpty else { return [] }
    let count = disclosure.actions.count
    var out = [
      count == 1
        ? "Agree the action, its owner and the hours it takes."
        : "Agree the \(count) actions, their owners and the hours they take."
    ]
    let reviews = disclosure.actions.compactMap { action in
      action.stages.last?.by.map { ($0.date, action.reference ?? action.title) }
    }.sorted { $0 < $1 }
    if let first = reviews.first {
      out.append("Put the reviews on its calendar, the first by \(first.0.inWords) (\(first.1)).")
    }
    let open = disclosure.discussions.filter { $0.standing == "asked" || $0.standing == "proposed" }
    if !open.isEmpty {
      let names = open.compactMap(\.reference)
      out.append(
        "Answer what was left open\(names.isEmpty ? "" : ": \(listed(names))").")
    }
    if !blindSpots().isEmpty { out.append("Note what was not looked at, and ask when it will be.") }
    return out
  }
}
