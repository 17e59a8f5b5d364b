import Base
import Disclosed
import Papers

/// How much of everything stands on the one page: it must keep to its side.
private struct Brevity {
  /// How many findings of each sort; nil for four, or five where there are just five.
  var findings: Int?
  var actions = 5
  /// The longest title and the longest sentence, in characters.
  var words = Int.max
  var showsDifference = true

  /// From what is wanted to what always fits.
  static let steps = [
    Brevity(), Brevity(findings: 4, words: 130), Brevity(findings: 3, words: 100),
    Brevity(findings: 3, actions: 4, words: 90, showsDifference: false),
    Brevity(findings: 2, actions: 3, words: 70, showsDifference: false),
  ]
}

extension Composer {
  /// One side of A4: strengths, what to develop, the actions with their wheels, the dates.
  func onePagePaper() -> Paper {
    guard !isForFamilies else { return familiesPaper() }
    var paper = Paper(
      path: "one-page.html", title: "\(disclosure.school.name) on a page",
      summary: "The review day on one side of paper.", kind: .onePage, blocks: [])
    let steps = Brevity.steps.map(onePageBlocks)
    paper.blocks = steps.first ?? []
    paper.shorter = Array(steps.dropFirst())
    return paper
  }

  private func onePageBlocks(_ brevity: Brevity) -> [Block] {
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.map { "SEND review day · \($0.date.inWords)" },
          text: shortened(disclosure.school.name, to: brevity.words), lede: "On a page"))
    ]
    blocks += [
      findings(strengths: true, "strengths", "What is strong", brevity),
      findings(strengths: false, "develop", "What to develop", brevity),
      plan(brevity),
    ].compactMap { $0 }
    let ask = boardAsk()
    if !ask.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "board", heading: "What we ask the board",
            blocks: [
              .list(ask.map { Line(shortened($0, to: max(brevity.words, 110))) }, ordered: true)
            ])))
    }
    return blocks
  }

  private func findings(
    strengths: Bool, _ id: String, _ heading: Line, _ brevity: Brevity
  ) -> Block? {
    let all = findingLines(strengths: strengths)
    let limit = brevity.findings ?? (all.count == 5 ? 5 : 4)
    var lines = all.prefix(limit).map { $0.shortened(to: brevity.words) }
    guard !lines.isEmpty else { return nil }
    if all.count > limit {
      lines.append(
        Line([
          .link("and \(all.count - limit) more", to: "findings.html"), .text(", in the report"),
        ]))
    }
    return .section(Section(id: id, heading: heading, blocks: [.list(lines, ordered: false)]))
  }

  private func plan(_ brevity: Brevity) -> Block? {
    guard !disclosure.actions.isEmpty else { return nil }
    let cards = disclosure.actions.indices.prefix(brevity.actions).map { index -> Card in
      var card = actionCard(index)
      card.title = card.title.shortened(to: brevity.words)
      card.footer = card.footer.map { $0.shortened(to: brevity.words) }
      card.body = brevity.showsDifference ? card.body.map { $0.shortened(to: brevity.words) } : []
      return card
    }
    var blocks: [Block] = [.cards(cards)]
    let rest = disclosure.actions.count - cards.count
    if rest > 0 {
      blocks.append(
        .paragraph(
          Line([.link("and \(counted(rest, "more action"))", to: "plan.html")]), style: .small))
    }
    return .section(Section(id: "plan", heading: "What happens next", blocks: blocks))
  }

  /// What the board is asked to take to its next meeting; by rule.
  func boardAsk() -> [String] {
    guard !disclosure.actions.isEmpty else { return [] }
    let open = disclosure.actions.filter { $0.status != .done && $0.status != .stopped }
    var out: [String]
    switch open.count {
    case 0: out = ["Note what became of the \(counted(disclosure.actions.count, "action"))."]
    case 1: out = ["Agree the action, its owner and the hours it takes."]
    default: out = ["Agree the \(open.count) actions, their owners and the hours they take."]
    }
    if open.count == 1, disclosure.actions.count > 1 {
      out = ["Agree what is left of the plan, its owner and the hours it takes."]
    }
    let reviews = open.compactMap { action in
      action.stages.last?.by.map { ($0.date, action.reference ?? action.title) }
    }.sorted { $0 < $1 }
    if let first = reviews.first {
      out.append("Put the reviews on its calendar, the first by \(first.0.inWords) (\(first.1)).")
    }
    let asked = disclosure.discussions.filter {
      $0.standing == "asked" || $0.standing == "proposed"
    }
    if !asked.isEmpty {
      let names = asked.compactMap(\.reference)
      out.append(
        "Answer what was left open\(names.isEmpty ? "" : ": \(listed(names))").")
    }
    if !blindSpots().isEmpty { out.append("Note what was not looked at, and ask when it will be.") }
    return out
  }
}

extension Line {
  /// The line with its words cut at about `limit` characters in all.
  fileprivate func shortened(to limit: Int) -> Line {
    var left = limit
    var out: [Part] = []
    for part in parts where left > 0 {
      let cut = part.shortened(to: left)
      out.append(cut)
      left -= Line([cut]).plainText.utf8.count
    }
    return Line(out)
  }
}

extension Line.Part {
  fileprivate func shortened(to limit: Int) -> Line.Part {
    switch self {
    case .text(let words): .text(Composing.shortened(words, to: limit))
    case .strong(let words): .strong(Composing.shortened(words, to: limit))
    case .soft(let words): .soft(Composing.shortened(words, to: limit))
    case .link(let words, let target): .link(Composing.shortened(words, to: limit), to: target)
    case .reference, .chip: self
    }
  }
}

extension Block {
  /// A paragraph with its words cut; any other block as it is.
  fileprivate func shortened(to limit: Int) -> Block {
    guard case .paragraph(let line, let style) = self else { return self }
    return .paragraph(line.shortened(to: limit), style: style)
  }
}
