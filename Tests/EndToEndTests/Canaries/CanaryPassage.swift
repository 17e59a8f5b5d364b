import TestSupport

/// Prose in every form that may hold words, each form with a canary of its own, plain and marked.
extension CanaryContent {
  /// - Parameter below: the level of heading that may stand in it; nil for none.
  mutating func passage(
    _ field: CanaryField, _ seat: CanarySeat, below level: Int? = nil
  ) -> String {
    func say(_ marks: [String]...) -> String { self.say(field, seat, within: marks) }
    let (one, two, three) = (mark(), mark(), mark())
    var text = "First \(say()) is said plainly.\n\n"
    text += "Then *\(say())* and [\(say())](https://example.org), and `\(say())`.\n\n"
    text += "Shut \(say(one)) stays in.\(only(one))\n\n"
    text += "- An item \(say())\n- Another \(say(two))\(only(two))\n\n"
    for cited in cited("E", atMost: 2) + cited("F", atMost: 1) {
      text += "It leads [\(say())](\(cited)) there.\n\n"
    }
    text += "> A word \(say())\n\n"
    text += "| Head \(say()) | Count |\n|---|---|\n| Cell \(say()) | 7 |\n\n"
    text += attachments(field, seat)
    // A marked heading marks all that stands below it.
    if let level {
      let marks = String(repeating: "#", count: level)
      text += "\(marks) Heading \(say(three))\(only(three))\n\nBelow it \(say(three)).\n\n"
    }
    return text
  }

  /// A drawing and a linked file, each named by a canary and holding one; and both again in a
  /// marked paragraph.
  private mutating func attachments(_ field: CanaryField, _ seat: CanarySeat) -> String {
    let names = mark()
    var text = ""
    for marks in [[], [names]] {
      let shown = file(field, seat, within: marks)
      let linked = file(field, seat, within: marks)
      let alternative = say(field, seat, within: marks)
      text +=
        "![Drawn \(alternative)](\(shown)) and [\(say(field, seat, within: marks))](\(linked))"
      text += only(marks.first) + "\n\n"
    }
    return text
  }

  /// A drawing whose name and whose words are canaries.
  mutating func file(
    _ field: CanaryField, _ seat: CanarySeat, within marks: [[String]]
  ) -> String {
    let path = "files/\(canary(field, seat, within: marks).slug).svg"
    let words = say(field, seat, within: marks)
    write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>\(words)</title></svg>",
      to: path)
    return path
  }

  /// A few plain words with a marked paragraph after them, where there is room for no more.
  mutating func words(_ field: CanaryField, _ seat: CanarySeat) -> String {
    let names = mark()
    return "Words \(say(field, seat)) here.\n\nShut \(say(field, seat, within: [names])) in."
      + only(names) + "\n\n"
  }
}
