import Base
import Papers

/// Writes slides as HTML: each a section with a heading, its layout, and the speaker's notes.
struct SlideWriter {
  var blocks: BlockWriter
  /// The line at the foot of each slide.
  let foot: String
  /// Whether each slide carries the word at its edge; the cover says it to those who listen.
  var isDraft = false

  init(foot: String, blocks: BlockWriter) {
    self.foot = foot
    self.blocks = blocks
  }

  mutating func write(_ placed: PlacedSlide) {
    let slide = placed.slide
    blocks.html.markup("<section class=\"slide")
    blocks.html.text(" \(slide.layout.className)")
    if placed.step.number > 0 { blocks.html.text(" step-\(placed.step.number)") }
    blocks.html.markup("\"")
    blocks.html.attribute("id", slide.id)
    blocks.html.attribute("aria-labelledby", "\(slide.id)-title")
    blocks.html.attribute("data-part", String(slide.part))
    blocks.html.markup(">\n<div class=\"face\">\n")
    writeFace(placed)
    blocks.html.markup("</div>\n<p class=\"foot\">")
    blocks.html.text(foot)
    blocks.html.markup("</p>\n")
    if isDraft { blocks.html.markup("<p class=\"draft-mark\" aria-hidden=\"true\">Draft</p>\n") }
    blocks.html.markup(SlideWriter.lines)
    writeNotes(of: slide)
    blocks.html.markup("</section>\n")
  }

  private mutating func writeFace(_ placed: PlacedSlide) {
    switch placed.slide.layout {
    case .opening(let lines):
      writeHead(placed)
      writeList(lines, class: "lines")
      blocks.html.markup(SlideWriter.motif)
    case .statement(let sub, let figure): writeStatement(placed, sub: sub, figure: figure)
    case .points(let points):
      writeHead(placed)
      writeList(points, class: "body")
    case .discussion(let questions):
      writeHead(placed)
      writeList(questions, class: "body")
    case .table(let table):
      writeHead(placed)
      blocks.html.markup("<div class=\"body\">\n")
      blocks.write(table, spans: placed.spans.first ?? [])
      blocks.html.markup("</div>\n")
    case .prose(let prose):
      writeHead(placed)
      blocks.html.markup("<div class=\"body text\">\n")
      blocks.write(prose, identifiers: placed.slide.id)
      blocks.html.markup("</div>\n")
    case .action(let action): write(action, of: placed)
    case .chart(let chart):
      writeHead(placed)
      writeParts([.chart(chart)], of: placed)
    case .mixed(let parts):
      writeHead(placed)
      writeParts(parts, of: placed)
    }
  }

  private mutating func writeHead(_ placed: PlacedSlide) {
    blocks.html.markup("<div class=\"head\">\n")
    if let eyebrow = placed.slide.eyebrow {
      blocks.html.markup("<p class=\"eyebrow\">")
      blocks.html.text(eyebrow)
      blocks.html.markup("</p>\n")
    }
    blocks.html.markup("<h2")
    blocks.html.attribute("id", "\(placed.slide.id)-title")
    blocks.html.markup(" tabindex=\"-1\">")
    blocks.html.text(placed.slide.title)
    if placed.parts > 1 {
      blocks.html.markup(" <span class=\"part\">")
      blocks.html.text("\(placed.part) of \(placed.parts)")
      blocks.html.markup("</span>")
    }
    blocks.html.markup("</h2>\n</div>\n")
  }

  mutating func writeList(_ lines: [Line], class name: String) {
    guard !lines.isEmpty else { return }
    blocks.html.markup("<ul")
    blocks.html.attribute("class", name)
    blocks.html.markup(">\n")
    for line in lines {
      blocks.html.markup(line.beginsWithReference ? "<li class=\"cited\">" : "<li>")
      blocks.write(line)
      blocks.html.markup("</li>\n")
    }
    blocks.html.markup("</ul>\n")
  }

  private mutating func writeStatement(
    _ placed: PlacedSlide, sub: String?, figure: BigFigure?
  ) {
    blocks.html.markup("<div class=\"words\">\n")
    writeHead(placed)
    if let sub {
      blocks.html.markup("<p class=\"sub\">")
      blocks.html.text(sub)
      blocks.html.markup("</p>\n")
    }
    blocks.html.markup("</div>\n")
    guard let figure else { return }
    blocks.html.markup("<div class=\"side\">\n<p class=\"")
    blocks.html.text(SlideWriter.className(of: figure))
    blocks.html.markup("\">")
    blocks.html.text(figure.figure)
    if !figure.rest.isEmpty {
      blocks.html.markup("<span>")
      blocks.html.text(figure.rest)
      blocks.html.markup("</span>")
    }
    blocks.html.markup("</p>\n<p class=\"label\">")
    blocks.html.text(figure.label)
    blocks.html.markup("</p>\n</div>\n")
  }

  /// A figure too wide for the panel at the full size is set smaller.
  private static func className(of figure: BigFigure) -> String {
    let room = 27.0
    let width = { (size: Double) in
      Typesetting.width(figure.figure, size: size, isBold: true)
        + Typesetting.width(figure.rest, size: size * 0.46, isBold: true)
    }
    return width(13.5) <= room * 1.06 ? "huge" : width(8) <= room ? "huge wide" : "huge widest"
  }

  private mutating func write(_ action: ActionSlide, of placed: PlacedSlide) {
    blocks.html.markup("<div class=\"lead\">\n<div>\n")
    writeHead(placed)
    if let difference = action.difference {
      blocks.html.markup("<p class=\"difference\">")
      blocks.html.text(difference)
      blocks.html.markup("</p>\n")
    }
    blocks.html.markup("</div>\n")
    blocks.write(action.wheel)
    blocks.html.markup("</div>\n")
    write(action.facts)
    guard !action.stages.isEmpty else { return }
    blocks.html.markup("<ol class=\"stages\">\n")
    for stage in action.stages { write(stage) }
    blocks.html.markup("</ol>\n")
  }

  /// Side by side even where they are long: the step was chosen so that they fit.
  mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    blocks.html.markup("<dl class=\"facts\">\n")
    for fact in facts {
      blocks.html.markup("<div><dt>")
      blocks.html.text(fact.term)
      blocks.html.markup("</dt><dd>")
      blocks.write(fact.value)
      blocks.html.markup("</dd></div>\n")
    }
    blocks.html.markup("</dl>\n")
  }

  private mutating func write(_ stage: ActionSlide.Stage) {
    switch stage.quarter {
    case .done: blocks.html.markup("<li class=\"is-past\">\n<h3>")
    case .current: blocks.html.markup("<li class=\"is-now\">\n<h3>")
    case .late: blocks.html.markup("<li class=\"is-late\">\n<h3>")
    case .toCome: blocks.html.markup("<li>\n<h3>")
    }
    blocks.html.text(stage.name)
    blocks.html.markup("</h3>\n<p>")
    blocks.write(stage.quarter.chip)
    blocks.html.markup("</p>\n<p>")
    blocks.html.text(stage.date)
    blocks.html.markup("</p>\n</li>\n")
  }

  private mutating func writeNotes(of slide: Slide) {
    guard !slide.notes.isEmpty else { return }
    blocks.html.markup("<div class=\"notes\">\n<h3>Speaker’s notes</h3>\n")
    blocks.level += 1
    blocks.write(slide.notes)
    blocks.level -= 1
    blocks.html.markup("</div>\n")
  }

  /// Lines to write on, for the handout and for what is asked.
  private static let lines: StaticString = """
    <div class="ruled" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i>\
    </div>

    """

  /// The sign of the four stages, large and faint, cut by the edge of the slide.
  private static let motif: StaticString = """
    <svg class="motif" aria-hidden="true" viewBox="-84 -84 138 168" fill="#fff">\
    <path d="M2 -2V-80A78 78 0 0 1 80 -2Z" fill-opacity=".16"/>\
    <path d="M2 2H80A78 78 0 0 1 2 80Z" fill-opacity=".1"/>\
    <path d="M-2 2V80A78 78 0 0 1 -80 2Z" fill-opacity=".06"/>\
    <path d="M-2 -2H-80A78 78 0 0 1 -2 -80Z" fill-opacity=".22"/></svg>

    """
}

extension ActionSlide.Stage {
  /// When, without the word that its state says already.
  fileprivate var date: String {
    let word = quarter.chip.word.lowercased() + " "
    return when.lowercased().hasPrefix(word) ? String(when.dropFirst(word.count)) : when
  }
}

extension Line {
  /// A point that begins with its reference has it in place of the bullet.
  var beginsWithReference: Bool {
    if case .reference = parts.first { true } else { false }
  }
}

extension Slide.Layout {
  /// The layout's class in `slides.css`.
  fileprivate var className: String {
    switch self {
    case .opening: "opening"
    case .statement(_, nil): "statement"
    case .statement: "statement has-figure"
    case .points: "points"
    case .action: "action"
    case .table: "table-slide"
    case .prose: "prose"
    case .discussion: "discussion"
    case .chart: "chart"
    case .mixed: "mixed"
    }
  }
}
