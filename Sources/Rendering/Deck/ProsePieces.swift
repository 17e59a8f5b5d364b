import Base

/// A piece of prose that stays on one slide: a block, an item of a list, a sentence of a paragraph
/// too long for one slide.
struct ProsePiece {
  /// The list the piece is an item of, with its number.
  var list: (kind: Prose.Kind, number: Int)?
  var prose: Prose
}

extension Prose {
  /// A paragraph longer than this many bytes may break between two sentences.
  static let longParagraph = 500

  /// The prose in pieces that may stand on different slides.
  var pieces: [ProsePiece] {
    var pieces: [ProsePiece] = []
    var index = 0
    while index < events.count {
      let end = end(ofElementAt: index)
      let event = events[index]
      switch event.kind {
      case .bulletList, .orderedList: pieces += items(from: index, to: end)
      case .paragraph: pieces += sentences(from: index, to: end)
      default: pieces.append(ProsePiece(prose: copy(index..<end)))
      }
      index = max(end, index + 1)
    }
    return pieces
  }

  private func items(from start: Int, to end: Int) -> [ProsePiece] {
    var pieces: [ProsePiece] = []
    var index = start + 1
    var number = Int(events[start].level)
    while index < end - 1 {
      let next = max(self.end(ofElementAt: index), index + 1)
      let list = (kind: events[start].kind, number: number)
      pieces.append(ProsePiece(list: list, prose: copy(index..<min(next, end))))
      number += 1
      index = next
    }
    return pieces
  }

  /// A long paragraph, cut where a sentence ends outside any mark.
  private func sentences(from start: Int, to end: Int) -> [ProsePiece] {
    let length = events[start..<end].reduce(0) { $0 + bytes(of: $1).count }
    guard length > Prose.longParagraph else { return [ProsePiece(prose: copy(start..<end))] }
    var pieces: [ProsePiece] = []
    var piece = Prose()
    var depth = 0
    func close() {
      guard !piece.isEmpty else { return }
      var paragraph = Prose()
      paragraph.append(.paragraph, .enter)
      paragraph.append(piece)
      paragraph.append(.paragraph, .leave)
      pieces.append(ProsePiece(prose: paragraph))
      piece = Prose()
    }
    for event in events[(start + 1)..<max(start + 1, end - 1)] {
      depth += event.phase == .enter ? 1 : event.phase == .leave ? -1 : 0
      guard depth == 0, event.kind == .text, event.phase == .leaf else {
        piece.append(event, text: bytes(of: event))
        continue
      }
      for sentence in Prose.sentences(of: bytes(of: event)) {
        piece.append(.text, .leaf, text: sentence)
        if sentence.last == UInt8(ascii: " "), piece.text.count > Prose.longParagraph / 2 {
          close()
        }
      }
    }
    close()
    return pieces
  }

  /// The sentences of some text, each with the space after it.
  private static func sentences(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var sentences: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for index in text.indices.dropLast() where text[index + 1] == UInt8(ascii: " ") {
      guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[index]) else {
        continue
      }
      sentences.append(text[start...(index + 1)])
      start = index + 2
    }
    if start < text.endIndex { sentences.append(text[start...]) }
    return sentences
  }

  private func copy(_ range: Range<Int>) -> Prose {
    var copy = Prose()
    for event in events[range] { copy.append(event, text: bytes(of: event)) }
    return copy
  }

  private mutating func append(_ event: Event, text: ArraySlice<UInt8>) {
    append(
      event.kind, event.phase, level: Int(event.level), target: event.target,
      place: Int(event.place), text: text)
  }

  private mutating func append(_ other: Prose) {
    for event in other.events { append(event, text: other.bytes(of: event)) }
  }

  /// Pieces put together again, items of one list in one list.
  init(pieces: some Sequence<ProsePiece>) {
    self.init()
    var open: Kind?
    var next = 0
    for piece in pieces {
      if let kind = open, piece.list?.kind != kind || piece.list?.number != next {
        append(kind, .leave)
        open = nil
      }
      if let list = piece.list {
        if open == nil { append(list.kind, .enter, level: list.number) }
        open = list.kind
        next = list.number + 1
      }
      append(piece.prose)
    }
    if let kind = open { append(kind, .leave) }
  }
}

extension SlideStep {
  func height(ofPieces pieces: some Sequence<ProsePiece>) -> Double {
    var height = 0.0
    for piece in pieces {
      let indent = piece.list == nil ? 0 : 1.2 * body
      height += self.height(of: piece.prose, measure: SlideRoom.prose - indent)
      height += piece.list == nil ? 0.7 * body : 0
    }
    return height
  }

  /// Each paragraph, row and picture in a piece, roughly: rows stand for their longest cell.
  private func height(of prose: Prose, measure: Double) -> Double {
    var height = 0.0
    var words: [UInt8] = []
    func close() -> Double {
      let text = String(decoding: words, as: UTF8.self)
      words.removeAll()
      return Double(Typesetting.lines(text, size: body, measure: measure)) * body * 1.4
    }
    for event in prose.events {
      switch (event.kind, event.phase) {
      case (.text, .leaf), (.code, .leaf): words += prose.bytes(of: event)
      case (.softBreak, .leaf): words.append(UInt8(ascii: " "))
      case (.lineBreak, .leaf), (.paragraph, .leave), (.heading, .leave), (.item, .leave),
        (.tableRow, .leave), (.tableHead, .leave):
        if !words.isEmpty { height += close() }
      case (.codeBlock, .leaf):
        let lines = prose.bytes(of: event).split(separator: UInt8(ascii: "\n")).count
        height += Double(lines) * body * 1.4
      case (.image, .enter): height += 24
      default: break
      }
    }
    return words.isEmpty ? height : height + close()
  }
}
