package import Papers

extension BlockWriter {
  /// A status: shape, word and colour together.
  package mutating func write(_ chip: Chip) {
    html.markup("<span class=\"chip ")
    html.text(chip.state.rawValue)
    html.markup("\">")
    html.markup("<svg class=\"mark\" width=\"18\" height=\"18\" viewBox=\"0 0 20 20\" ")
    html.markup("aria-hidden=\"true\">")
    writeShape(of: chip.state)
    html.markup("</svg>")
    html.text(chip.word)
    html.markup("</span>")
  }

  /// Each state has a shape of its own, so that colour is never the only signal.
  private mutating func writeShape(of state: Chip.State) {
    switch state {
    case .done:
      html.markup("<circle class=\"fill\" cx=\"10\" cy=\"10\" r=\"9\"")
      html.attribute("fill", palette.done)
      html.markup(
        "/><path class=\"cut\" d=\"M5.5 10.5l3 3 6-7\" fill=\"none\" stroke-width=\"2.2\"")
      html.attribute("stroke", palette.sheet)
      html.markup("/>")
    case .track:
      html.markup("<circle class=\"ring\" cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\"")
      html.attribute("stroke", palette.track)
      html.markup(" stroke-width=\"2.5\"/><circle class=\"fill\" cx=\"10\" cy=\"10\" r=\"3.5\"")
      html.attribute("fill", palette.track)
      html.markup("/>")
    case .soon:
      html.markup("<path class=\"fill\" d=\"M10 1.5L19 18H1Z\"")
      html.attribute("fill", palette.soon)
      html.markup(
        "/><path class=\"cut\" d=\"M10 7v5.5M10 14.2v2\" fill=\"none\" stroke-width=\"2.2\"")
      html.attribute("stroke", palette.sheet)
      html.markup("/>")
    case .late:
      html.markup("<path class=\"fill\" d=\"M10 0L20 10L10 20L0 10Z\"")
      html.attribute("fill", palette.late)
      html.markup(
        "/><path class=\"cut\" d=\"M10 5v6M10 12.8v2.2\" fill=\"none\" stroke-width=\"2.2\"")
      html.attribute("stroke", palette.sheet)
      html.markup("/>")
    case .idle:
      html.markup("<circle class=\"ring\" cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\"")
      html.attribute("stroke", palette.idle)
      html.markup(" stroke-width=\"2\" stroke-dasharray=\"3 2.5\"/>")
    }
  }
}
