import Papers

/// How a step of a scale is filled: told apart by pattern first, so that a printer without colours
/// shows it too.
enum ScaleFill: Int, CaseIterable {
  case hatched, dotted, plain, soft, ruled, solid

  /// One fill a step: from hatched for the least to solid for the most.
  static func fills(of steps: [ScaleStep]) -> [ScaleFill] {
    let below = steps.count { !$0.isConfident }
    var unsure = 0
    var sure = 0
    return steps.map { step in
      if step.isConfident {
        sure += 1
        return confident(sure, of: steps.count - below)
      }
      unsure += 1
      return unconfident(unsure, of: below)
    }
  }

  private static func unconfident(_ number: Int, of count: Int) -> ScaleFill {
    if number == 1 { return .hatched }
    // The middle of a scale leans to neither side.
    if number == count, count > 2 { return .plain }
    return number.isMultiple(of: 2) ? .dotted : .hatched
  }

  private static func confident(_ number: Int, of count: Int) -> ScaleFill {
    if number == count { return .solid }
    return number.isMultiple(of: 2) == count.isMultiple(of: 2) ? .soft : .ruled
  }

  /// Whether it needs a pattern of the drawing's own.
  var isPattern: Bool { self == .hatched || self == .dotted || self == .ruled }
}

/// The fills of one drawing, with the names of their patterns.
struct ScalePaint {
  let fills: [ScaleFill]
  let name: String

  func pattern(of fill: ScaleFill) -> String { "\(name)-\(fill.rawValue)" }
}

extension BlockWriter {
  /// The patterns that a drawing uses: WeasyPrint paints those of another drawing black.
  mutating func writePatterns(of paint: ScalePaint) {
    let used = ScaleFill.allCases.filter { $0.isPattern && paint.fills.contains($0) }
    guard !used.isEmpty else { return }
    html.markup("<defs>")
    for fill in used { writePattern(fill, named: paint.pattern(of: fill)) }
    html.markup("</defs>\n")
  }

  private mutating func writePattern(_ fill: ScaleFill, named name: String) {
    html.markup("<pattern")
    html.attribute("id", name)
    html.markup(" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"")
    if fill == .hatched { html.markup(" patternTransform=\"rotate(45)\"") }
    html.markup("><rect width=\"7\" height=\"7\"")
    switch fill {
    case .hatched:
      html.markup(" class=\"low\"")
      html.attribute("fill", palette.warmSoft)
      html.markup("/><rect class=\"low-mark\" width=\"2.2\" height=\"7\" fill-opacity=\".5\"")
      html.attribute("fill", palette.warm)
    case .dotted:
      html.markup(" class=\"low\"")
      html.attribute("fill", palette.warmSoft)
      html.markup("/><circle class=\"low-mark\" cx=\"3\" cy=\"3\" r=\"1.3\"")
      html.markup(" fill-opacity=\".5\"")
      html.attribute("fill", palette.warm)
    default:
      html.markup(" class=\"high\"")
      html.attribute("fill", palette.accentSoft)
      html.markup("/><rect class=\"high-mark\" y=\"3\" width=\"7\" height=\"1\"")
      html.markup(" fill-opacity=\".5\"")
      html.attribute("fill", palette.accent)
    }
    html.markup("/></pattern>")
  }

  /// The colour or the pattern, with its class for the screen.
  mutating func writeFill(_ fill: ScaleFill, of paint: ScalePaint) {
    switch fill {
    case .hatched, .dotted, .ruled:
      html.attribute("fill", "url(#\(paint.pattern(of: fill)))")
    case .plain:
      html.markup(" class=\"middle\"")
      html.attribute("fill", palette.sheet)
    case .soft:
      html.markup(" class=\"high\"")
      html.attribute("fill", palette.accentSoft)
    case .solid:
      html.markup(" class=\"is\"")
      html.attribute("fill", palette.accent)
    }
    html.markup("/>")
  }

  /// Opens a group of parts with the line around them; it closes with `</g>`.
  mutating func openParts() {
    html.markup("<g class=\"step\" stroke-width=\"1\"")
    html.attribute("stroke", palette.inkSoft)
    html.markup(">")
  }

  /// Each step's word beside a small piece of its fill.
  mutating func writeLegend(of steps: [ScaleStep]) {
    for (step, fill) in zip(steps, ScaleFill.fills(of: steps)) {
      let paint = ScalePaint(fills: [fill], name: fill.isPattern ? nextDrawing() : "")
      html.markup("<li><svg class=\"swatch\" aria-hidden=\"true\" width=\"28\" height=\"16\">")
      writePatterns(of: paint)
      openParts()
      html.markup("<rect x=\"2%\" y=\"4%\" width=\"96%\" height=\"92%\"")
      writeFill(fill, of: paint)
      html.markup("</g></svg>")
      html.text(step.word)
      html.markup("</li>\n")
    }
  }
}
