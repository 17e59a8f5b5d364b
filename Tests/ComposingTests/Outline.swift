import Base
import Papers

@testable import Composing

/// A publication as text, to be read in review: one line a thing, deeper things indented.
struct Outline {
  private(set) var text = ""
  private var depth = 0

  static func of(_ publication: Publication) -> String {
    var outline = Outline()
    outline.line("imprint: \(publication.imprint.school) | \(publication.imprint.edition)")
    outline.line("status: \(publication.imprint.status), as at \(publication.imprint.asAt.iso)")
    for item in publication.navigation { outline.line("navigation: \(item.title) → \(item.path)") }
    for copy in publication.attachments { outline.line("copy: \(copy.source) → \(copy.path)") }
    for page in publication.pages {
      outline.line("")
      outline.line("== \(page.path) | \(page.title) | \(page.summary)")
      outline.blocks(page.blocks)
    }
    let papers = [
      publication.report, publication.fullReport, publication.onePage, publication.timetable,
    ]
    for paper in papers.compactMap({ $0 }) + publication.handouts {
      outline.line("")
      outline.line("== paper \(paper.path) | \(paper.title) | \(paper.summary)")
      outline.blocks(paper.blocks)
    }
    if let plan = publication.plan {
      outline.line("")
      outline.line("== sheet \(plan.path)")
      for row in [plan.columns] + plan.rows { outline.line(row.joined(separator: " | ")) }
    }
    if let deck = publication.deck {
      outline.line("")
      outline.line("== deck \(deck.path) | \(deck.title)")
      let parts = deck.parts.map { "\($0.title) \($0.minutes.map(String.init) ?? "-")" }
      outline.line("parts: " + parts.joined(separator: ", "))
      for slide in deck.slides { outline.slide(slide) }
    }
    return outline.text
  }

  static func of(_ paper: Paper) -> String {
    var outline = Outline()
    outline.line("== paper \(paper.path) | \(paper.title) | \(paper.summary)")
    for (path, id) in paper.sections.sorted(by: { $0.key < $1.key }) {
      outline.line("holds: \(path) → \(id)")
    }
    outline.blocks(paper.blocks)
    return outline.text
  }

  private mutating func line(_ words: String) {
    let indent = String(repeating: "  ", count: words.isEmpty ? 0 : depth)
    text += indent + words + "\n"
  }

  private mutating func inside(_ words: String, _ body: (inout Outline) -> Void) {
    line(words)
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  /// A switch with one line a case, and a few for those that hold others.
  private mutating func block(_ block: Block) {
    switch block {
    case .title(let title): self.title(title)
    case .section(let section):
      inside("# \(section.heading.outline) [\(section.id)]") { $0.blocks(section.blocks) }
    case .prose(let prose, let id): line("prose [\(id)]: \(prose.outline)")
    case .paragraph(let words, let style): line("\(style): \(words.outline)")
    case .list(let lines, let ordered):
      for (number, words) in lines.enumerated() {
        line((ordered ? "\(number + 1). " : "- ") + words.outline)
      }
    case .cards(let cards): for card in cards { self.card(card) }
    case .chain(let links): line("chain: " + links.map(\.outline).joined(separator: " > "))
    case .facts(let facts): for fact in facts { line("\(fact.term): \(fact.value.outline)") }
    case .table(let table): self.table(table)
    case .lead(let blocks, let wheel):
      inside("lead, wheel: \(wheel.label)") { $0.blocks(blocks) }
    case .stages(let stages):
      for stage in stages {
        inside("stage \(stage.name), \(stage.quarter), \(stage.when)") { $0.blocks(stage.body) }
      }
    case .timetable(let rows): for row in rows { self.row(row) }
    case .matrix(let matrix): self.matrix(matrix)
    case .tally(let tally): line("tally: \(tally.outline)")
    case .notice(let notice):
      inside("notice, \(notice.kind): \(notice.heading)") { outline in
        for words in notice.lines { outline.line(words.outline) }
      }
    case .figures(let figures):
      for figure in figures { line("figure: \(figure.figure)\(figure.rest) \(figure.label)") }
    case .bars(let chart):
      inside("bars: \(chart.caption)") { outline in
        for bar in chart.bars {
          let aim = bar.aimWords.map { ", aim \($0)" } ?? ""
          outline.line("\(bar.name): \(bar.words)\(aim)\(bar.isComparison ? ", beside" : "")")
        }
        if let note = chart.note { outline.line("note: \(note)") }
      }
    case .answers(let chart): answers(chart)
    case .change(let chart): change(chart)
    case .spread(let chart): spread(chart)
    case .questionnaire(let form): for question in form.questions { line("asked: \(question)") }
    case .boxes(let boxes):
      for box in boxes { line("box: \(box.heading ?? "") | \(box.prompt ?? "") | \(box.room)") }
    case .form(let lines):
      for line in lines {
        self.line("form: \(line.label) | \(line.prompt ?? "") | \(line.lines)")
      }
    case .side(let blocks): inside("side") { $0.blocks(blocks) }
    case .contents(let lines):
      for line in lines { self.line("contents: \(line.title) [\(line.id)]") }
    }
  }

  private mutating func answers(_ chart: StackedBars) {
    inside("answers: \(chart.caption)") { outline in
      outline.line(
        chart.steps.map { $0.word + ($0.isConfident ? "+" : "") }.joined(separator: " | "))
      for row in chart.rows {
        let mark = row.mark.map { ", \($0.outline)" } ?? ""
        let words = [row.share, row.base, row.outside].compactMap { $0 }
        outline.line("\(row.item)\(mark): \(row.answers) " + words.joined(separator: " | "))
      }
      if let note = chart.note { outline.line("note: \(note)") }
    }
  }

  private mutating func change(_ chart: Dumbbells) {
    inside("change: \(chart.caption)") { outline in
      outline.line("\(chart.before) → \(chart.after)")
      for row in chart.rows {
        let mark = row.mark.map { ", \($0.outline)" } ?? ""
        let verdict = row.verdict.map { ", \($0.direction): \($0.word)" } ?? ""
        outline.line("\(row.item)\(mark): \(row.before.words) → \(row.after.words)\(verdict)")
      }
      if let note = chart.note { outline.line("note: \(note)") }
    }
  }

  private mutating func spread(_ chart: Spread) {
    inside("spread: \(chart.caption) | \(chart.axis)") { outline in
      for band in chart.bands { outline.line("\(band.name): \(band.words)") }
      if let target = chart.target { outline.line("\(target.bandsBelow) below: \(target.words)") }
      if let note = chart.note { outline.line("note: \(note)") }
    }
  }

  private mutating func title(_ title: Title) {
    let above = title.eyebrow.map { "\($0) | " } ?? ""
    let chip = title.status.map { " {\($0.state): \($0.word)}" } ?? ""
    line("title: \(above)\(title.text)\(chip)")
    if let lede = title.lede { line("lede: \(lede)") }
  }

  private mutating func card(_ card: Card) {
    let reference = card.reference.map { "\($0) " } ?? ""
    inside("card [\(card.id)]: \(reference)\(card.title.outline)") { outline in
      if let wheel = card.wheel { outline.line("wheel: \(wheel.label)") }
      outline.blocks(card.body)
      for words in card.footer { outline.line("· \(words.outline)") }
    }
  }

  private mutating func table(_ table: Table) {
    inside("table: \(table.caption)") { outline in
      outline.line(table.columns.map(\.title).joined(separator: " | "))
      for row in table.rows { outline.line(row.map(\.outline).joined(separator: " | ")) }
      if let note = table.note { outline.line("note: \(note)") }
    }
  }

  private mutating func matrix(_ matrix: Matrix) {
    inside("matrix: \(matrix.caption)") { outline in
      outline.line(([matrix.corner] + matrix.columns).joined(separator: " | "))
      for row in matrix.rows {
        outline.line(([row.title] + row.counts.map(String.init)).joined(separator: " | "))
      }
      if let note = matrix.note { outline.line("note: \(note)") }
    }
  }

  private mutating func row(_ row: TimetableRow) {
    let end = row.end.map { "–\($0.text)" } ?? ""
    let parts = [row.title, row.with, row.place, row.areas.joined(separator: ", ")]
    let words = parts.filter { !$0.isEmpty }.joined(separator: " | ")
    let pause = row.isPause ? " (pause)" : ""
    inside("slot [\(row.id)]: \(row.start.text)\(end) \(words)\(pause) \(row.links.outline)") {
      $0.blocks(row.details)
    }
  }

  private mutating func slide(_ slide: Slide) {
    let above = slide.eyebrow.map { "\($0) | " } ?? ""
    inside("slide [\(slide.id)]: \(above)\(slide.title)") { outline in
      outline.layout(slide.layout)
      if !slide.notes.isEmpty { outline.inside("notes:") { $0.blocks(slide.notes) } }
    }
  }

  private mutating func layout(_ layout: Slide.Layout) {
    switch layout {
    case .opening(let lines), .points(let lines), .discussion(let lines):
      for words in lines { line("- \(words.outline)") }
    case .statement(let words, let figure):
      if let words { line("statement: \(words)") }
      if let figure { line("figure: \(figure.figure)\(figure.rest) \(figure.label)") }
    case .action(let action):
      if let difference = action.difference { line("difference: \(difference)") }
      line("wheel: \(action.wheel.label)")
      for fact in action.facts { line("\(fact.term): \(fact.value.outline)") }
      for stage in action.stages { line("stage \(stage.name): \(stage.when)") }
    case .table(let table): self.table(table)
    case .prose(let prose): line("prose: \(prose.outline)")
    case .chart(let chart): block(.bars(chart))
    case .mixed(let parts): for part in parts { self.part(part) }
    }
  }

  private mutating func part(_ part: Slide.Part) {
    switch part {
    case .prose(let prose): line("prose: \(prose.outline)")
    case .chart(let chart): block(.bars(chart))
    case .answers(let chart): answers(chart)
    case .change(let chart): change(chart)
    case .spread(let chart): spread(chart)
    case .table(let table): self.table(table)
    case .points(let lines): for words in lines { line("- \(words.outline)") }
    case .card(let card): self.card(card)
    }
  }
}

extension Line {
  /// Links as `[words](address)`, references as `[F3]`, chips in braces.
  fileprivate var outline: String {
    parts.map { part in
      switch part {
      case .text(let words), .strong(let words), .soft(let words): words
      case .link(let words, let address): "[\(words)](\(address))"
      case .reference(let words, let address): "[\(words)](\(address ?? ""))"
      case .chip(let chip): "{\(chip.state): \(chip.word)}"
      }
    }.joined()
  }
}

extension ChainLink {
  fileprivate var outline: String {
    if isCurrent { return "*\(words)*" }
    return href.map { "[\(words)](\($0))" } ?? words
  }
}

extension TallyChart {
  fileprivate var outline: String {
    "\(name), \(count) of \(total) \(unit)" + (target.map { ", aim \($0)" } ?? "")
  }
}

extension Prose {
  fileprivate var outline: String {
    events.map { event in
      let words = String(decoding: bytes(of: event), as: UTF8.self)
      switch (event.kind, event.phase) {
      case (.link, .enter): return "[\(words)]("
      case (.link, .leave): return ")"
      default: return event.phase == .leaf ? words : ""
      }
    }.joined()
  }
}
