import Base
package import Papers

extension BlockWriter {
  mutating func write(_ stages: [StageCard]) {
    guard !stages.isEmpty else { return }
    let isLong = stages.contains { $0.body.reduce(0) { $0 + $1.length } > 280 }
    html.markup(isLong ? "<ol class=\"stages is-long\">\n" : "<ol class=\"stages\">\n")
    for stage in stages { write(stage) }
    html.markup("</ol>\n")
  }

  private mutating func write(_ stage: StageCard) {
    switch stage.quarter {
    case .done: html.markup("<li class=\"stage is-past\">\n")
    case .current: html.markup("<li class=\"stage is-now\">\n")
    case .late: html.markup("<li class=\"stage is-late\">\n")
    case .toCome: html.markup("<li class=\"stage\">\n")
    }
    openHeading()
    html.text(stage.name)
    closeHeading()
    html.markup("<p class=\"when\">")
    writeWhen(stage)
    html.markup("</p>\n")
    oneLevelDeeper { $0.write(stage.body) }
    html.markup("</li>\n")
  }

  /// The state as shape and word, then the date; "done" is not said twice.
  private mutating func writeWhen(_ stage: StageCard) {
    let chip = stage.quarter.chip
    if stage.when.lowercased().hasPrefix(chip.word.lowercased()) {
      write(Chip(chip.state, stage.when.prefix(1).uppercased() + stage.when.dropFirst()))
      return
    }
    write(chip)
    guard !stage.when.isEmpty else { return }
    html.markup(" <span class=\"soft\">")
    html.text(stage.when)
    html.markup("</span>")
  }
}

extension Block {
  /// About how many characters of words, to choose a wide or a narrow setting.
  fileprivate var length: Int {
    switch self {
    case .prose(let prose, _): prose.text.count
    case .paragraph(let line, _): line.plainText.utf8.count
    case .list(let lines, _): lines.reduce(0) { $0 + $1.plainText.utf8.count }
    default: 120
    }
  }
}

extension Wheel.Quarter {
  /// The quarter's state as a shape and a word.
  package var chip: Chip {
    switch self {
    case .done: Chip(.done, "Done")
    case .current: Chip(.track, "Under way")
    case .late: Chip(.late, "Late")
    case .toCome: Chip(.idle, "To come")
    }
  }
}
