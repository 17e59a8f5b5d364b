import Base
import Papers

/// What on a slide had to be cut, because it alone is more than a slide holds.
package struct Overfull: Hashable, Sendable {
  /// The slide's identifier before it flowed on.
  package var slide: String
  package var title: String
  package var cause: Cause

  /// What is too long for a slide.
  package enum Cause: Hashable, Sendable {
    case heading
    /// One point, question, row or sentence, by its first words; with its reference, if it has one.
    case item(String, reference: String?)
    /// A table with more columns than have room for a word.
    case columns(Int)
  }
}

extension FlowBody {
  /// Cuts every item that is taller than the room: structure first, then sentences, then words.
  ///
  /// Answers with what had to be cut within a point, a row or a sentence.
  mutating func cutItems(to room: Double, at step: SlideStep) -> [Overfull.Cause] {
    var causes: [Overfull.Cause] = []
    var out: [FlowItem] = []
    var rest = Array(items.reversed())
    while let item = rest.popLast() {
      let group = groups[item.group]
      let own = room - group.frame(step) - SlideRoom.partGap
      guard group.height(of: item, step) > own,
        let (pieces, cause) = cut(item, in: group, to: own, at: step)
      else {
        out.append(item)
        continue
      }
      if let cause, !item.isRest, !causes.contains(cause) { causes.append(cause) }
      rest += pieces.enumerated().reversed().map { number, piece in
        var piece = piece
        piece.isRest = item.isRest || (cause != nil && number > 0)
        return piece
      }
    }
    items = out
    return causes
  }

  /// An item in two or more; nil where it cannot be cut.
  private mutating func cut(
    _ item: FlowItem, in group: FlowGroup, to room: Double, at step: SlideStep
  ) -> (pieces: [FlowItem], cause: Overfull.Cause?)? {
    func with(_ content: FlowItem.Content) -> FlowItem {
      FlowItem(group: item.group, content: content)
    }
    switch item.content {
    case .point(let line), .question(let line):
      let isPoint = if case .point = item.content { true } else { false }
      let cut = Cuts(line.plainText).best { count in
        let first = line.cut(after: count).0
        return (isPoint ? step.height(ofPoint: first) : step.height(ofQuestion: first)) <= room
      }
      guard let cut else { return nil }
      let halves = line.cut(after: cut.count)
      return (
        [halves.0, halves.1].map { with(isPoint ? .point($0) : .question($0)) }, cause(line)
      )
    case .piece(let piece):
      if let parts = piece.parts { return (parts.map { with(.piece($0)) }, nil) }
      guard let (halves, isSentence) = piece.halves(fitting: room, at: step) else { return nil }
      let words = piece.prose.plainText
      return (
        halves.map { with(.piece($0)) },
        isSentence ? nil : .item(opening(of: words), reference: nil)
      )
    case .row(let row):
      guard case .table(_, let measures) = group else { return nil }
      return cut(row, measures[step.number], to: room).map {
        ($0.map { with(.row($0)) }, cause(Line.joined(row)))
      }
    case .bar(let bar):
      let words = [bar.words, bar.aimWords].compactMap { $0 }.joined(separator: ", ")
      return (
        [point(Line([.strong(bar.name), .text(": " + words)]))],
        .item(
          opening(of: bar.name), reference: nil)
      )
    case .survey(let row):
      return ([point(row.words)], .item(opening(of: row.name), reference: nil))
    case .card(let card):
      var lines = [card.title]
      for case .facts(let facts) in card.body {
        lines += facts.map { Line([.strong($0.term + ": ")]) + $0.value }
      }
      let points = lines.map { point($0) }
      return (points, .item(opening(of: card.title.plainText), reference: card.reference))
    }
  }

  /// What is too long for a chart or a card stands as a point.
  private mutating func point(_ line: Line) -> FlowItem {
    let group = groups.lastIndex { if case .points = $0 { true } else { false } }
    if let group { return FlowItem(group: group, content: .point(line)) }
    add(points: [])
    return FlowItem(group: groups.count - 1, content: .point(line))
  }

  private func cause(_ line: Line) -> Overfull.Cause {
    if case .reference(let reference, _)? = line.parts.first {
      return .item(opening(of: line.plainText), reference: reference)
    }
    return .item(opening(of: line.plainText), reference: nil)
  }

  private func opening(of words: String) -> String {
    let first = words.split(separator: " ").prefix(6).joined(separator: " ")
    return first.unicodeScalars.count > 60 ? first.cut(after: 60).0 : first
  }

  /// A row in two: each cell holds as much as fits.
  private func cut(_ row: [Line], _ measure: TableMeasure, to room: Double) -> [[Line]]? {
    var first: [Line] = []
    var second: [Line] = []
    for (column, cell) in row.enumerated() {
      let cut = Cuts(cell.plainText).best { count in
        measure.height(of: cell.cut(after: count).0, column: column) <= room
      }
      if let cut {
        let halves = cell.cut(after: cut.count)
        first.append(halves.0)
        second.append(halves.1)
      } else {
        first.append(cell)
        second.append(column == 0 ? Line([.soft("continued")]) : Line([]))
      }
    }
    let isCut =
      second.dropFirst().contains { !$0.parts.isEmpty }
      || (second.first.map { $0 != Line([.soft("continued")]) } ?? false)
    return isCut ? [first, second] : nil
  }
}

extension Line {
  fileprivate static func joined(_ lines: [Line]) -> Line {
    Line(lines.flatMap { $0.parts + [.text(" ")] })
  }
}
