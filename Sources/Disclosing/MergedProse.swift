import Base

extension Prose {
  /// Several passages as one, in the order of their words, with the footnotes of all at the end.
  ///
  /// The order of the words says nothing about which passage was written first.
  static func merged(_ passages: [Prose]) -> Prose {
    guard passages.count > 1 else { return passages.first ?? Prose() }
    let sorted = passages.map { (words: $0.plainText.lowercased(), prose: $0) }
      .sorted { $0.words < $1.words }.map(\.prose)
    var out = Prose()
    var notes = Prose()
    var footnotes = 0
    for prose in sorted {
      var index = 0
      while index < prose.events.count {
        let end = max(prose.end(ofElementAt: index), index + 1)
        let isNote = prose.events[index].kind == .footnote
        for event in prose.events[index..<end] {
          let event = event.numbered(from: footnotes)
          if isNote {
            notes.append(event, text: prose.bytes(of: event))
          } else {
            out.append(event, text: prose.bytes(of: event))
          }
        }
        index = end
      }
      footnotes += prose.events.count { $0.kind == .footnote && $0.phase == .enter }
    }
    for event in notes.events { out.append(event, text: notes.bytes(of: event)) }
    return out
  }
}

extension Prose.Event {
  /// The event with its footnote's number counted on from those of the passages before.
  fileprivate func numbered(from first: Int) -> Prose.Event {
    guard kind == .footnote || kind == .footnoteReference else { return self }
    var event = self
    event.level = UInt8(clamping: Int(level) + first)
    return event
  }
}
