import Base
import Papers

extension SlideStep {
  func height(ofPieces pieces: some Sequence<ProsePiece>) -> Double {
    var height = 0.0
    for piece in pieces {
      let indent = piece.list == nil ? 0 : 1.2 * body
      var count = ProseHeight(step: self, measure: SlideRoom.prose - indent)
      for event in piece.prose.events { count.read(event, piece.prose.bytes(of: event)) }
      count.close()
      height += count.height + 0.7 * body
    }
    return height
  }
}

/// Adds up the lines of a passage as it is read.
private struct ProseHeight {
  let step: SlideStep
  let measure: Double
  private(set) var height = 0.0
  private var runs: [Run] = []
  private var bold = 0
  private var indent = 0.0
  private var isInPicture = false

  init(step: SlideStep, measure: Double) {
    self.step = step
    self.measure = measure
  }

  mutating func read(_ event: Prose.Event, _ bytes: ArraySlice<UInt8>) {
    switch (event.kind, event.phase) {
    case (.image, let phase): readPicture(phase)
    case _ where isInPicture: break
    case (.text, .leaf): add(String(decoding: bytes, as: UTF8.self))
    case (.code, .leaf): add(widened(String(decoding: bytes, as: UTF8.self)))
    case (.softBreak, .leaf): add(" ")
    case (.codeBlock, .leaf): readCode(String(decoding: bytes, as: UTF8.self))
    case (.rule, .leaf): height += 1.3 * step.body
    case (.lineBreak, .leaf), (.paragraph, _), (.item, .leave): close()
    case (.heading, .enter), (.strong, .enter), (.emphasis, .enter): bold += 1
    case (.strong, .leave), (.emphasis, .leave): bold -= 1
    case (.heading, .leave):
      close()
      bold -= 1
    case (.item, .enter):
      close()
      // A task says in words how it stands.
      if event.level > 0 { add("MM To do: ") }
    case (.bulletList, let phase), (.orderedList, let phase), (.quote, let phase):
      close()
      indent += (phase == .enter ? 1.2 : -1.2) * step.body
    default: break
    }
  }

  private mutating func add(_ words: String) { runs.append(Run(words: words, isBold: bold > 0)) }

  /// The letters of code are all as wide as a wide one.
  private func widened(_ words: String) -> String {
    String(words.unicodeScalars.map { $0 == " " ? " " : Character("n") })
  }

  private mutating func readPicture(_ phase: Prose.Phase) {
    isInPicture = phase == .enter
    if phase == .enter {
      close()
      height += 24 + 0.6 * step.body
    }
  }

  private mutating func readCode(_ words: String) {
    var lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      // Spaces are kept in code, so that it breaks as one word would.
      let solid = String(line.unicodeScalars.map { _ in Character("n") })
      height +=
        Double(
          Typesetting.lines(solid, size: step.body * 0.9, measure: max(measure - indent, 1)))
        * step.body * 0.9 * 1.4
    }
  }

  mutating func close() {
    guard !runs.isEmpty else { return }
    height +=
      Double(Typesetting.lines(runs, size: step.body, measure: max(measure - indent, 1)))
      * step.body * 1.4
    runs = []
  }
}
