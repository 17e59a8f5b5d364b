extension BlockWriter {
  /// A dot whose area grows with the count; the number stands beside it.
  mutating func writeDot(count: Int, most: Int) {
    let share = Double(count) / Double(max(most, 1))
    html.markup("<svg class=\"dot\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"")
    html.markup(" aria-hidden=\"true\"><circle class=\"is\" cx=\"12\" cy=\"12\"")
    html.attribute("r", 3 + 8 * share.squareRoot())
    html.attribute("fill", palette.accent)
    html.markup("/></svg>")
  }
}
