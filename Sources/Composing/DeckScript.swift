import Base
import Disclosed
import Papers

extension Composer {
  /// The slides of one heading of the script.
  ///
  /// - Parameter namesActions: the script has a heading for an action of its own, so that the part
  ///   `actions` is only the list of them.
  func scripted(
    _ entry: Disclosure.ScriptedSlide, number: Int, namesActions: Bool
  ) -> [Slide] {
    var made: [Slide]
    switch entry.part {
    case .action(let index): made = [actionSlide(index)]
    case .composed(let name):
      made = DeckPart(rawValue: name).map { part($0, namesActions: namesActions) } ?? []
      if made.isEmpty, !entry.body.isEmpty {
        made = [Slide(id: name, title: sentenceCased(name), layout: layout(of: entry.body))]
      } else if !made.isEmpty, !entry.body.isEmpty {
        reword(&made[0], with: entry.body, isRetitled: entry.title != nil)
      }
    case .own:
      let body = entry.body.isEmpty ? Slide.Layout.statement(nil, nil) : layout(of: entry.body)
      made = [Slide(id: "own-\(number)", title: entry.title ?? "", layout: body)]
    }
    if case .action = entry.part, !entry.body.isEmpty {
      reword(&made[0], with: entry.body, isRetitled: entry.title != nil)
    }
    if let title = entry.title, !made.isEmpty { retitle(&made[0], title) }
    if !entry.notes.isEmpty, !made.isEmpty {
      made[0].notes = prose(entry.notes, id: "notes-\(number)")
    }
    for index in made.indices { made[index].origin = .script(entry.number) }
    return made
  }

  /// The writer's words become the heading; a composed sentence that stood there goes beneath.
  private func retitle(_ slide: inout Slide, _ title: String) {
    if case .statement(nil, let figure) = slide.layout {
      slide.layout = .statement(slide.title, figure)
    }
    slide.title = title
  }

  /// The writer's words stand in place of the composed sentence or points; the figure, the table,
  /// the wheel and the dates stay.
  private func reword(_ slide: inout Slide, with body: Prose, isRetitled: Bool) {
    guard !body.holdsLiveParts else {
      slide.layout = layout(of: body)
      return
    }
    switch slide.layout {
    case .statement(nil, let figure):
      // The sentence itself is the heading: the first of the writer's takes its place.
      let first = firstSentence(body)
      let rest = String(body.plainText.dropFirst(first.count).drop { $0 == " " })
      slide.title = isRetitled ? body.plainText : first
      slide.layout = .statement(isRetitled || rest.isEmpty ? nil : rest, figure)
    case .statement(_, let figure): slide.layout = .statement(body.plainText, figure)
    case .action(var action):
      action.difference = body.plainText
      slide.layout = .action(action)
    case .points:
      slide.layout = places.placed(body).plainLines.map { .points($0) } ?? layout(of: body)
    case .discussion:
      slide.layout = places.placed(body).plainLines.map { .discussion($0) } ?? layout(of: body)
    case .table(let table):
      slide.layout = .mixed([.prose(places.placed(body)), .table(table)])
    case .opening, .prose, .chart, .mixed: slide.layout = layout(of: body)
    }
  }

  /// A slide of the writer's own: its words; a live part alone at full size; or both.
  func layout(of body: Prose) -> Slide.Layout {
    guard body.holdsLiveParts else { return .prose(places.placed(body)) }
    let passages = passages(of: body)
    if passages.count == 1, case .live(let part)? = passages.first { return layout(of: part) }
    return .mixed(
      passages.enumerated().flatMap { number, passage -> [Slide.Part] in
        switch passage {
        case .words(let words): [.prose(words)]
        case .live(let part): parts(of: part, id: "part-\(number + 1)")
        }
      })
  }

  private func layout(of part: Disclosure.LivePart) -> Slide.Layout {
    switch part {
    case .actions(let actions):
      guard actions.count == 1, let first = actions.first else {
        return .mixed(parts(of: part, id: "part"))
      }
      return actionSlide(first).layout
    case .timetable(let choice): return .table(slotTable(choice))
    case .chart(let chart): return .chart(bars(chart))
    case .surveys(let surveys): return .points(surveys.flatMap(points))
    }
  }

  private func parts(of part: Disclosure.LivePart, id: String) -> [Slide.Part] {
    switch part {
    case .actions(let actions):
      actions.enumerated().map { .card(card(ofAction: $1, id: "\(id)-\($0 + 1)")) }
    case .timetable(let choice): [.table(slotTable(choice))]
    case .chart(let chart): [.chart(bars(chart))]
    case .surveys(let surveys): surveys.map { .points(points($0)) }
    }
  }

  private func points(_ survey: Disclosure.Survey) -> [Line] {
    [Line([.strong(survey.title)])] + lines(of: survey)
  }

  /// Slots as a table of time, activity and people: what can be read from the back row.
  private func slotTable(_ choice: Disclosure.SlotChoice) -> Table {
    let day = disclosure.days[choice.day]
    let slots = choice.slots.filter(day.slots.indices.contains).map { day.slots[$0] }
    return Table(
      caption: day.date.inWordsWithWeekday, columns: ["Time", "What", "With"].map { .init($0) },
      rows: slots.map { slot in
        let end = slot.end.map { " to \($0.text)" } ?? ""
        return [Line(slot.start.text + end), Line(slot.what), Line(slot.with)]
      })
  }
}

extension Prose {
  /// Its paragraphs and items as lines, where it has nothing but plain ones; nil otherwise.
  fileprivate var plainLines: [Line]? {
    var lines: [Line] = []
    var parts: [Line.Part] = []
    var address: String?
    var isStrong = false
    func close() {
      if !parts.isEmpty { lines.append(Line(parts)) }
      parts = []
    }
    for event in events {
      let words = String(decoding: bytes(of: event), as: UTF8.self)
      switch (event.kind, event.phase) {
      case (.paragraph, _), (.item, _), (.bulletList, _), (.orderedList, _): close()
      case (.text, _), (.code, _):
        parts.append(
          address.map { .link(words, to: $0) } ?? (isStrong ? .strong(words) : .text(words)))
      case (.softBreak, _), (.lineBreak, _): parts.append(.text(" "))
      case (.strong, let phase), (.emphasis, let phase): isStrong = phase == .enter
      case (.link, .enter): address = words
      case (.link, _): address = nil
      default: return nil
      }
    }
    close()
    return lines.isEmpty ? nil : lines
  }
}
