package import Papers

extension BlockWriter {
  /// The wheel of the four stages with their names in it.
  package mutating func write(_ wheel: Wheel) {
    let name = nextDrawing()
    open(wheel, name: name, side: 168, className: "wheel")
    writePatterns(for: wheel, name: name, turn: "rotate(45)")
    writeQuarters(of: wheel, name: name)
    html.markup("<circle class=\"hub\" r=\"26\"")
    html.attribute("fill", palette.ground)
    html.markup("/>\n")
    for quarter in 0..<4 { writeLabel(quarter, of: wheel) }
    html.markup("</svg>\n")
  }

  /// The same sign, small and without words, for a card or a row.
  package mutating func writeSmall(_ wheel: Wheel) {
    let name = nextDrawing()
    open(wheel, name: name, side: 44, className: "wheel small-wheel")
    writePatterns(for: wheel, name: name, turn: "rotate(45) scale(2.6)")
    writeQuarters(of: wheel, name: name)
    html.markup("</svg>\n")
  }

  private mutating func open(_ wheel: Wheel, name: String, side: Int, className: StaticString) {
    html.markup("<svg class=\"")
    html.markup(className)
    html.markup("\" role=\"img\"")
    html.attribute("aria-labelledby", name)
    html.attribute("width", Double(side))
    html.attribute("height", Double(side))
    html.markup(" viewBox=\"-84 -84 168 168\">\n<title")
    html.attribute("id", name)
    html.markup(">")
    html.text(wheel.label)
    html.markup("</title>\n")
  }

  /// Hatching for the quarter under way, cross-hatching for a late one.
  ///
  /// Both survive a mono laser printer. Only what the wheel needs is written.
  private mutating func writePatterns(for wheel: Wheel, name: String, turn: String) {
    if wheel.quarters.contains(.current) {
      html.markup("<defs><pattern")
      html.attribute("id", name + "-now")
      html.markup(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
      html.attribute("patternTransform", turn)
      html.markup("><rect class=\"now-soft\"")
      html.markup(" width=\"6\" height=\"6\"")
      html.attribute("fill", palette.warmSoft)
      html.markup("/><rect class=\"now-hot\" width=\"2\" height=\"6\"")
      html.attribute("fill", palette.warm)
      html.markup("/></pattern></defs>\n")
    }
    if wheel.quarters.contains(.late) {
      html.markup("<defs><pattern")
      html.attribute("id", name + "-late")
      html.markup(" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"")
      html.attribute("patternTransform", turn)
      html.markup("><rect class=\"late-soft\"")
      html.markup(" width=\"7\" height=\"7\"")
      html.attribute("fill", palette.lateSoft)
      html.markup("/><path class=\"late-hot\" d=\"M0 0H7V2.2H2.2V7H0Z\"")
      html.attribute("fill", palette.late)
      html.markup("/></pattern></defs>\n")
    }
  }

  private mutating func writeQuarters(of wheel: Wheel, name: String) {
    for quarter in 0..<4 {
      html.markup("<path")
      switch state(quarter, of: wheel) {
      case .done:
        html.markup(" class=\"is-done\"")
        html.attribute("fill", palette.accent)
      case .current:
        html.markup(" class=\"is-now\"")
        html.attribute("fill", "url(#\(name)-now)")
      case .late:
        html.markup(" class=\"is-late\"")
        html.attribute("fill", "url(#\(name)-late)")
      case .toCome:
        html.markup(" class=\"is-next\"")
        html.attribute("fill", palette.accentSoft)
      }
      html.markup(" d=\"")
      html.markup(BlockWriter.quarterPaths[quarter])
      html.markup("\"/>\n")
    }
  }

  /// A name stands on a plate of its own where hatching would make it hard to read.
  private mutating func writeLabel(_ quarter: Int, of wheel: Wheel) {
    let state = state(quarter, of: wheel)
    let (x, y) = BlockWriter.labelPlaces[quarter]
    let isHatched = state == .current || state == .late
    if isHatched {
      let width = BlockWriter.labelWidths[quarter]
      html.markup("<rect class=\"plate\"")
      html.attribute("x", x - width / 2)
      html.attribute("y", y - 16)
      html.attribute("width", width)
      html.markup(" height=\"22\" rx=\"5\"")
      html.attribute("fill", palette.sheet)
      html.markup("/>")
    }
    html.markup(state == .done ? "<text class=\"on-done\"" : "<text class=\"on-soft\"")
    html.attribute("x", x)
    html.attribute("y", y)
    html.markup(" font-size=\"12.5\" font-weight=\"700\" text-anchor=\"middle\"")
    html.attribute("fill", state == .done ? palette.sheet : palette.ink)
    html.markup(">")
    html.markup(BlockWriter.stageNames[quarter])
    html.markup("</text>\n")
  }

  private func state(_ quarter: Int, of wheel: Wheel) -> Wheel.Quarter {
    quarter < wheel.quarters.count ? wheel.quarters[quarter] : .toCome
  }

  private static let stageNames: [StaticString] = ["Assess", "Plan", "Do", "Review"]
  private static let quarterPaths: [StaticString] = [
    "M2 -2V-80A80 80 0 0 1 80 -2Z", "M2 2H80A80 80 0 0 1 2 80Z", "M-2 2V80A80 80 0 0 1 -80 2Z",
    "M-2 -2H-80A80 80 0 0 1 -2 -80Z",
  ]
  private static let labelPlaces: [(Double, Double)] = [(39, -33), (39, 42), (-39, 42), (-39, -33)]
  private static let labelWidths: [Double] = [54, 42, 32, 58]
}
