package import Base
package import Model

/// One time of asking that is to be begun.
package struct WaveWords: Sendable {
  /// The instrument's name, which is the folder's.
  package var instrument: String
  /// The file's name, as `2026-12`.
  package var wave: String
  /// The title of an instrument of the school's own that is begun with it; nil where there is one.
  package var own: String?

  package init(instrument: String, wave: String, own: String? = nil) {
    self.instrument = instrument
    self.wave = wave
    self.own = own
  }
}

/// A wave's file, `surveys/staff-confidence/2026-12.md`, with the school's own instrument before it
/// where that is begun too.
package func startWave(_ words: WaveWords) -> [OutputFile] {
  let folder = "surveys/\(words.instrument)/"
  let wave = OutputFile(
    folder + words.wave + ".md",
    lines: [
      "---",
      "# invited: \(blank("how many are asked"))",
      "# from: \(blank("the first day of asking, as 2026-11-30"))",
      "# to: \(blank("the last day of asking"))",
      "# mode: \(blank("how it is asked, as: on paper, no names"))",
      "# not reached: \(blank("who could not be asked or did not answer; nobody for none"))",
      "---",
      blank("what a reader should know of this time of asking"),
    ])
  guard let own = words.own else { return [wave] }
  return [OutputFile(folder + "instrument.yaml", lines: instrument(own)), wave]
}

/// An instrument of which nothing is known yet but its title.
private func instrument(_ title: String) -> [String] {
  [
    "# Once it has been asked, change no words: only the same words can be compared.",
    "title: \(factValue(title))",
    "# asks: \(blank("staff, families or pupils"))",
    "items:",
    "  - id: first",
    "    text: \(blank("the first question, as: I know whom to ask"))",
    "  - id: second",
    "    text: \(blank("the second question, and so on"))",
    "scale: [strongly disagree, disagree, agree, strongly agree]",
    "confident: [agree, strongly agree]",
    "outside: [does not apply]",
    "# wanted: \(blank("as: Which of these matter most to you? Or take the line out"))",
    "# open: \(blank("as: What would help you most? Or take the line out"))",
    "# introduction: \(blank("what stands above the paper form"))",
    "source: Our own wording; nobody has validated it",
  ]
}
