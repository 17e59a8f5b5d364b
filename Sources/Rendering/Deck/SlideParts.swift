import Papers

extension SlideWriter {
  /// The body of a slide that holds more than words: each part in its place.
  mutating func writeParts(_ parts: [Slide.Part], of placed: PlacedSlide) {
    var tables = placed.spans[...]
    blocks.html.markup("<div class=\"body\">\n")
    for part in parts {
      switch part {
      case .prose(let prose):
        blocks.html.markup("<div class=\"text\">\n")
        blocks.write(prose, identifiers: placed.slide.id)
        blocks.html.markup("</div>\n")
      case .chart(let chart): blocks.write(chart)
      case .answers(let chart):
        blocks.writeDrawing(of: chart)
        blocks.write(note: chart.note)
      case .change(let chart):
        blocks.writeDrawing(of: chart)
        blocks.write(note: chart.note)
      case .spread(let chart): blocks.write(chart)
      case .table(let table): blocks.write(table, spans: tables.popFirst() ?? [])
      case .points(let points): writeList(points, class: "points-part")
      case .card(let card): write(card, on: placed.slide)
      }
    }
    blocks.html.markup("</div>\n")
  }

  /// A record in short: its wheel, its title, a few facts.
  private mutating func write(_ card: Card, on slide: Slide) {
    blocks.html.markup("<div class=\"card\"")
    blocks.html.attribute("id", "\(slide.id)-\(card.id)")
    blocks.html.markup(">\n<div class=\"card-head\">\n")
    if let wheel = card.wheel { blocks.writeSmall(wheel) }
    blocks.html.markup("<h3>")
    if let reference = card.reference {
      blocks.html.markup("<span class=\"ref\">")
      blocks.html.text(reference)
      blocks.html.markup("</span> ")
    }
    blocks.write(card.title)
    blocks.html.markup("</h3>\n</div>\n")
    for case .facts(let facts) in card.body { write(facts) }
    blocks.html.markup("</div>\n")
  }
}
