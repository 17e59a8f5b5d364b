import Base
import Papers

extension Prose {
  /// With footnotes as words: on a slide there is nothing to follow a link to.
  var withoutNoteLinks: Prose {
    guard events.contains(where: { $0.kind == .footnoteReference || $0.kind == .footnote }) else {
      return self
    }
    var out = Prose()
    for (index, event) in events.enumerated() {
      switch (event.kind, event.phase) {
      case (.footnoteReference, _):
        out.append(.text, .leaf, text: Prose.raised(event.level).utf8)
      case (.footnote, .enter):
        // The number stands before the note's first words.
        if index + 1 >= events.count || events[index + 1].kind != .paragraph {
          out.append(.paragraph, .enter)
          out.append(.text, .leaf, text: Prose.raised(event.level).utf8)
          out.append(.paragraph, .leave)
        }
      case (.footnote, _): break
      default:
        out.append(event, text: bytes(of: event))
        if index > 0, events[index - 1].kind == .footnote, events[index - 1].phase == .enter,
          event.kind == .paragraph
        {
          out.append(.text, .leaf, text: (Prose.raised(events[index - 1].level) + " ").utf8)
        }
      }
    }
    return out
  }

  private static func raised(_ number: UInt8) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// A stretch between tables, or a table.
  enum Stretch {
    case words(Prose)
    case table(Table)
  }

  /// The prose parted at its tables, which slides set as they set all tables.
  var partedFromTables: [Stretch] {
    guard events.contains(where: { $0.kind == .table }) else { return [.words(self)] }
    var out: [Stretch] = []
    var start = 0
    var index = 0
    while index < events.count {
      let end = max(end(ofElementAt: index), index + 1)
      if events[index].kind == .table {
        if index > start { out.append(.words(copy(start..<index))) }
        out.append(.table(table(in: index..<end)))
        start = end
      }
      index = end
    }
    if start < events.count { out.append(.words(copy(start..<events.count))) }
    return out
  }

  private func table(in range: Range<Int>) -> Table {
    var columns: [Table.Column] = []
    var rows: [[Line]] = []
    var isHead = false
    var index = range.lowerBound
    while index < range.upperBound {
      let event = events[index]
      switch (event.kind, event.phase) {
      case (.tableHead, let phase): isHead = phase == .enter
      case (.tableRow, .enter): if !isHead { rows.append([]) }
      case (.cell, .enter):
        let end = end(ofElementAt: index)
        let line = line(in: index..<end)
        if isHead {
          columns.append(Table.Column(line.plainText, isNumeric: event.level == 2))
        } else if !rows.isEmpty {
          rows[rows.count - 1].append(line)
        }
        index = end
        continue
      default: break
      }
      index += 1
    }
    return Table(caption: "", columns: columns, rows: rows)
  }

  /// The words of a cell with their links and marks.
  private func line(in range: Range<Int>) -> Line {
    var parts: [Line.Part] = []
    var address: String?
    var bold = 0
    for event in events[range] {
      let words = String(decoding: bytes(of: event), as: UTF8.self)
      switch (event.kind, event.phase) {
      case (.text, _), (.code, _):
        parts.append(
          address.map { .link(words, to: $0) } ?? (bold > 0 ? .strong(words) : .text(words)))
      case (.softBreak, _), (.lineBreak, _): parts.append(.text(" "))
      case (.strong, let phase), (.emphasis, let phase): bold += phase == .enter ? 1 : -1
      case (.link, let phase): address = phase == .enter && event.target != .none ? words : nil
      default: break
      }
    }
    return Line(parts)
  }
}

// MARK: Frames

extension FlowBody {
  /// Some items before others, each in their own groups.
  func followed(by other: FlowBody) -> FlowBody {
    var out = self
    out.append(other)
    return out
  }

  /// Takes captions, headings of columns and notes down to a few lines; the rest follows in words.
  mutating func shortenFrames(at step: SlideStep) -> [Overfull.Cause] {
    var causes: [Overfull.Cause] = []
    for index in groups.indices {
      switch groups[index] {
      case .table(var frame, let measures):
        let measure = measures[step.number]
        if frame.columns.count > TableMeasure.mostColumns || measure.breaksWords {
          causes.append(.columns(frame.columns.count))
        }
        guard measure.frame > FlowBody.mostFrame else { continue }
        var rest: [String] = []
        frame.caption = FlowBody.short(frame.caption, to: SlideRoom.width, &rest)
        frame.note = frame.note.map { FlowBody.short($0, to: SlideRoom.width, &rest) }
        for column in frame.columns.indices {
          frame.columns[column].title = FlowBody.short(
            frame.columns[column].title, to: measure.measure(of: column), &rest)
        }
        replace(index, with: .table(frame, measures.map { $0.with(frame) }))
        add(rest: rest)
        causes.append(.heading)
      case .chart(var frame):
        guard step.frame(of: frame) > FlowBody.mostFrame else { continue }
        var rest: [String] = []
        frame.caption = FlowBody.short(frame.caption, to: SlideRoom.width, &rest)
        frame.note = frame.note.map { FlowBody.short($0, to: SlideRoom.width, &rest) }
        replace(index, with: .chart(frame))
        add(rest: rest)
        causes.append(.heading)
      case .survey(let frame):
        guard step.frame(of: frame) > FlowBody.mostFrame else { continue }
        var rest: [String] = []
        let short = frame.withWords {
          FlowBody.short($0, to: SlideRoom.width, &rest)
        } names: {
          FlowBody.short($0, to: SlideRoom.width / 5, &rest)
        }
        replace(index, with: .survey(short))
        add(rest: rest)
        causes.append(.heading)
      default: continue
      }
    }
    return causes
  }

  private static let mostFrame = 15.0

  /// At most two lines of words; what is more goes to the rest.
  private static func short(_ words: String, to measure: Double, _ rest: inout [String]) -> String {
    let short = Shortened(words) {
      Typesetting.lines($0, size: SlideStep.foot, measure: measure, isBold: true) <= 2
    }
    if let more = short.rest { rest.append(more) }
    return short.kept
  }
}
