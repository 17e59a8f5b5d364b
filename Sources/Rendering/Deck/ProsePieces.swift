import Base

/// A piece of prose that stays on one slide: a block or an item of a list.
struct ProsePiece {
  /// The list the piece is an item of, with its number.
  var list: (kind: Prose.Kind, number: Int)?
  var prose: Prose

  /// A heading stands on the slide of what it is the heading of.
  var isHeading: Bool { prose.events.first?.kind == .heading }
}

extension Prose {
  /// The prose in pieces that may stand on different slides.
  var pieces: [ProsePiece] { pieces(in: 0..<events.count) }

  private func pieces(in range: Range<Int>) -> [ProsePiece] {
    var pieces: [ProsePiece] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(max(end(ofElementAt: index), index + 1), range.upperBound)
      switch events[index].kind {
      case .bulletList, .orderedList: pieces += items(from: index, to: end)
      default: pieces.append(ProsePiece(prose: copy(index..<end)))
      }
      index = end
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

  func copy(_ range: Range<Int>) -> Prose {
    var copy = Prose()
    for event in events[range] { copy.append(event, text: bytes(of: event)) }
    return copy
  }

  mutating func append(_ event: Event, text: some Collection<UInt8>) {
    append(
      event.kind, event.phase, level: Int(event.level), target: event.target,
      place: Int(event.place), text: text)
  }

  mutating func append(_ other: Prose) {
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
        next = list.kind == .orderedList ? list.number + 1 : list.number + 1
      }
      append(piece.prose)
    }
    if let kind = open { append(kind, .leave) }
  }
}

// MARK: Cutting

extension ProsePiece {
  /// The blocks of an item or a quotation as pieces of their own; nil where there is only one.
  var parts: [ProsePiece]? {
    guard let first = prose.events.first, first.phase == .enter,
      first.kind == .item || first.kind == .quote
    else { return nil }
    let inside = 1..<max(1, prose.events.count - 1)
    let head = endOfFirstBlock(in: inside)
    guard head < inside.upperBound else { return onlyBlock(of: first, inside) }
    var rest: [ProsePiece] = prose.copy(head..<inside.upperBound).pieces
    if first.kind == .quote {
      rest = rest.map { $0.list == nil ? $0.wrapped(in: first) : $0 }
    }
    let start = ProsePiece(prose: prose.copy(1..<head)).wrapped(in: first)
    return [ProsePiece(list: list, prose: start.prose)] + rest
  }

  /// A quotation of nothing but a list or another quotation is cut as that.
  private func onlyBlock(of first: Prose.Event, _ inside: Range<Int>) -> [ProsePiece]? {
    guard first.kind == .quote, let inner = prose.events[inside].first,
      [.bulletList, .orderedList, .quote, .codeBlock].contains(inner.kind)
    else { return nil }
    return prose.copy(inside).pieces
  }

  /// Where the words that begin an element end: its first block, or its words before any block.
  private func endOfFirstBlock(in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let isBlock = ProsePiece.blocks.contains(prose.events[index].kind)
      if isBlock, index > range.lowerBound { return index }
      index = max(prose.end(ofElementAt: index), index + 1)
      if isBlock { return min(index, range.upperBound) }
    }
    return range.upperBound
  }

  private static let blocks: Set<Prose.Kind> = [
    .paragraph, .heading, .quote, .bulletList, .orderedList, .codeBlock, .rule, .table,
  ]

  private func wrapped(in event: Prose.Event) -> ProsePiece {
    var out = Prose()
    out.append(event.kind, .enter, level: Int(event.level))
    out.append(prose)
    out.append(event.kind, .leave, level: Int(event.level))
    return ProsePiece(prose: out)
  }

  /// The piece in two, the first as long as fits; and whether a sentence ends between them.
  func halves(fitting room: Double, at step: SlideStep) -> (pieces: [ProsePiece], isSentence: Bool)?
  {
    let cut = Cuts(prose.shownWords).best { count in
      step.height(ofPieces: [ProsePiece(list: list, prose: prose.cut(after: count).0)]) <= room
    }
    guard let cut else { return nil }
    let (first, second) = prose.cut(after: cut.count)
    return ([ProsePiece(list: list, prose: first), ProsePiece(prose: second)], cut.isSentence)
  }
}

extension Prose {
  /// The words that are seen, letter for letter as `cut` counts them.
  fileprivate var shownWords: String {
    var words = ""
    forEachShown { event, _ in words += shown(event) }
    return words
  }

  private func shown(_ event: Event) -> String {
    switch event.kind {
    case .text, .code, .codeBlock: String(decoding: bytes(of: event), as: UTF8.self)
    case .softBreak, .lineBreak: " "
    default: ""
    }
  }

  /// Every event but those inside a picture, whose words nobody sees.
  private func forEachShown(_ body: (Event, Range<Int>) -> Void) {
    var index = 0
    while index < events.count {
      let isPicture = events[index].kind == .image
      let end = isPicture ? max(end(ofElementAt: index), index + 1) : index + 1
      body(events[index], index..<end)
      index = end
    }
  }

  /// In two after so many letters; marks that are open there are closed and opened again.
  fileprivate func cut(after count: Int) -> (Prose, Prose) {
    var first = Prose()
    var second = Prose()
    var open: [(event: Event, text: [UInt8])] = []
    var rest = count
    var isCut = false
    func turn() {
      isCut = true
      for (event, _) in open.reversed() {
        first.append(event.kind, .leave, level: Int(event.level))
      }
      // What goes on of an item is a paragraph beneath it.
      let isBare =
        open.first?.event.kind == .item && open.dropFirst().first?.event.kind != .paragraph
      if isBare { second.append(.paragraph, .enter) }
      for (event, text) in open where event.kind != .item { second.append(event, text: text) }
    }
    forEachShown { event, range in
      let words = shown(event)
      let length = words.unicodeScalars.count
      if !isCut, rest == 0, length > 0 { turn() }
      if event.kind != .image {
        if event.phase == .enter, !isCut { open.append((event, Array(bytes(of: event)))) }
        if event.phase == .leave, !isCut { _ = open.popLast() }
      }
      if isCut {
        var event = event
        if event.kind == .item { event.kind = .paragraph }
        let isSpare =
          event.kind == .paragraph && events[range.lowerBound].kind == .item
          && open.contains { $0.event.kind == .paragraph }
        if !isSpare { append(range, event, to: &second) }
      } else if length > rest, length > 0 {
        let (left, right) = words.cut(after: rest)
        if !left.isEmpty { first.append(event, text: Array(left.utf8)) }
        rest = 0
        turn()
        second.append(event, text: Array(right.utf8))
      } else {
        rest -= length
        append(range, event, to: &first)
      }
    }
    return (first, second)
  }

  private func append(_ range: Range<Int>, _ event: Event, to other: inout Prose) {
    guard range.count == 1 else {
      other.append(copy(range))
      return
    }
    other.append(event, text: bytes(of: events[range.lowerBound]))
  }
}
