import Papers

extension BlockWriter {
  mutating func write(_ title: Title) {
    html.markup("<div class=\"title\">\n")
    if let eyebrow = title.eyebrow {
      html.markup("<p class=\"eyebrow\">")
      html.text(eyebrow)
      html.markup("</p>\n")
    }
    html.markup("<h")
    html.number(level)
    html.markup(">")
    html.text(title.text)
    html.markup("</h")
    html.number(level)
    html.markup(">\n")
    if let lede = title.lede { writeParagraph(Line(lede), style: .lede) }
    if let status = title.status {
      html.markup("<p class=\"status\">")
      write(status)
      html.markup("</p>\n")
    }
    html.markup("</div>\n")
  }

  mutating func write(_ section: Section) {
    html.markup("<section")
    html.attribute("id", address.identifier(section.id))
    html.markup(">\n")
    openHeading()
    write(section.heading)
    closeHeading()
    oneLevelDeeper { $0.write(section.blocks) }
    html.markup("</section>\n")
  }

  mutating func write(_ cards: [Card]) {
    guard !cards.isEmpty else { return }
    html.markup("<ul class=\"cards\">\n")
    for card in cards { write(card) }
    html.markup("</ul>\n")
  }

  private mutating func write(_ card: Card) {
    html.markup("<li class=\"card\"")
    html.attribute("id", address.identifier(card.id))
    html.markup(">\n<div class=\"card-head\">\n")
    if let wheel = card.wheel { writeSmall(wheel) }
    openHeading()
    if let reference = card.reference {
      html.markup("<span class=\"ref\">")
      html.text(reference)
      html.markup("</span> ")
    }
    write(card.title)
    closeHeading()
    html.markup("</div>\n")
    oneLevelDeeper { $0.write(card.body) }
    if !card.footer.isEmpty {
      html.markup("<div class=\"card-foot\">\n")
      for line in card.footer { writeParagraph(line, style: .small) }
      html.markup("</div>\n")
    }
    html.markup("</li>\n")
  }

  mutating func write(chain links: [ChainLink]) {
    guard !links.isEmpty else { return }
    html.markup("<div class=\"chain\" role=\"group\"")
    html.markup(" aria-label=\"Where this comes from and where it leads\">\n<ol>\n")
    for link in links {
      html.markup("<li>")
      if link.isCurrent {
        html.markup("<span aria-current=\"page\">")
        html.text(link.words)
        html.markup("</span>")
      } else if let target = link.href, openLink(to: target) {
        html.text(link.words)
        html.markup("</a>")
      } else {
        html.markup("<span>")
        html.text(link.words)
        html.markup("</span>")
      }
      html.markup("</li>\n")
    }
    html.markup("</ol>\n</div>\n")
  }

  /// Short facts stand side by side, long ones as terms with their explanations.
  mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    let isLong = facts.contains { $0.value.plainText.utf8.count > 60 }
    html.markup(isLong ? "<dl class=\"terms\">\n" : "<dl class=\"facts\">\n")
    for fact in facts {
      html.markup("<div><dt>")
      html.text(fact.term)
      html.markup("</dt><dd>")
      write(fact.value)
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  mutating func writeLead(_ blocks: [Block], wheel: Wheel) {
    html.markup("<div class=\"lead\">\n<div>\n")
    write(blocks)
    html.markup("</div>\n")
    write(wheel)
    html.markup("</div>\n")
  }

  mutating func write(_ notice: Notice) {
    switch notice.kind {
    case .plain: html.markup("<div class=\"notice\" role=\"note\">\n<p><strong>")
    case .gap: html.markup("<div class=\"notice gap\" role=\"note\">\n<p><strong>")
    case .draft: html.markup("<div class=\"notice draft\" role=\"note\">\n<p><strong>")
    }
    html.text(notice.heading)
    html.markup("</strong></p>\n")
    if notice.lines.count == 1, let line = notice.lines.first {
      writeParagraph(line, style: .plain)
    } else {
      writeList(notice.lines, ordered: false)
    }
    html.markup("</div>\n")
  }

  mutating func write(_ figures: [BigFigure]) {
    guard !figures.isEmpty else { return }
    html.markup("<ul class=\"figures\">\n")
    for figure in figures {
      html.markup("<li><p class=\"huge\">")
      html.text(figure.figure)
      if !figure.rest.isEmpty {
        html.markup("<span>")
        html.text(figure.rest)
        html.markup("</span>")
      }
      html.markup("</p><p>")
      html.text(figure.label)
      html.markup("</p></li>\n")
    }
    html.markup("</ul>\n")
  }
}
