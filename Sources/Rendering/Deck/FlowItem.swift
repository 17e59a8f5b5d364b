import Base
import Papers

/// The smallest piece of a slide's body that stays together on one slide.
struct FlowItem {
  /// Items of one group that follow each other on one slide stand in one frame.
  var group: Int
  var content: Content
  /// What goes on of something that was cut.
  var isRest = false

  /// What it is.
  enum Content {
    case point(Line)
    case question(Line)
    case piece(ProsePiece)
    case row([Line])
    case bar(BarChart.Bar)
    case card(Card)
    case survey(SurveyRow)
  }
}

/// What the items of a group stand in.
enum FlowGroup {
  case points
  case questions
  case prose
  /// The table without its rows, measured with all of them at each step.
  case table(Table, [TableMeasure])
  /// The chart without its bars.
  case chart(BarChart)
  /// A chart of a survey without its rows.
  case survey(SurveyFrame)
  case cards

  /// More than these make a slide nobody reads.
  var most: Int {
    switch self {
    case .points: SlideFlow.mostPoints
    case .questions: SlideFlow.mostQuestions
    case .table: SlideFlow.mostRows
    case .chart: SlideFlow.mostBars
    case .survey(let frame): frame.most
    case .cards: 3
    case .prose: .max
    }
  }

  /// What stands around its items at a step.
  func frame(_ step: SlideStep) -> Double {
    switch self {
    case .points, .questions, .prose, .cards: 0
    case .table(_, let measures): measures[step.number].frame
    case .chart(let chart): step.frame(of: chart)
    case .survey(let frame): step.frame(of: frame)
    }
  }

  /// The height of one of its items at a step.
  func height(of item: FlowItem, _ step: SlideStep) -> Double {
    switch (item.content, self) {
    case (.point(let line), _): step.height(ofPoint: line)
    case (.question(let line), _): step.height(ofQuestion: line)
    case (.piece(let piece), _): step.height(ofPieces: [piece])
    case (.row(let row), .table(_, let measures)): measures[step.number].height(of: [row])
    case (.row, _): 0
    case (.bar(let bar), _): step.height(of: bar)
    case (.card(let card), _): step.height(of: card)
    case (.survey(let row), _): step.height(of: row)
    }
  }
}

/// The body of a slide as items in groups.
struct FlowBody {
  private(set) var groups: [FlowGroup] = []
  var items: [FlowItem] = []

  var isTable: Bool {
    if groups.count == 1, case .table? = groups.first { true } else { false }
  }

  /// Adds all of another body behind its own.
  mutating func append(_ other: FlowBody) {
    let count = groups.count
    groups += other.groups
    items += other.items.map {
      FlowItem(group: $0.group + count, content: $0.content, isRest: $0.isRest)
    }
  }

  mutating func replace(_ index: Int, with group: FlowGroup) { groups[index] = group }

  private mutating func open(_ group: FlowGroup) -> Int {
    groups.append(group)
    return groups.count - 1
  }

  mutating func add(points: [Line]) {
    let group = open(.points)
    items += points.map { FlowItem(group: group, content: .point($0)) }
  }

  mutating func add(questions: [Line]) {
    let group = open(.questions)
    items += questions.map { FlowItem(group: group, content: .question($0)) }
  }

  /// Adds words; tables in them are set as tables are.
  mutating func add(_ prose: Prose) {
    for part in prose.withoutNoteLinks.partedFromTables {
      switch part {
      case .words(let words):
        let group = open(.prose)
        items += words.pieces.map { FlowItem(group: group, content: .piece($0)) }
      case .table(let table): add(table)
      }
    }
  }

  /// Adds what had no room elsewhere, which has been reported already.
  mutating func add(rest words: [String]) {
    let start = items.count
    add(Prose(paragraph: words.joined(separator: " ")))
    for index in start..<items.count { items[index].isRest = true }
  }

  mutating func add(_ table: Table) {
    var frame = table
    frame.rows = []
    let group = open(.table(frame, SlideStep.all.map { TableMeasure(table, step: $0) }))
    items += table.rows.map { FlowItem(group: group, content: .row($0)) }
  }

  mutating func add(_ chart: BarChart) {
    var frame = chart
    frame.bars = []
    let group = open(.chart(frame))
    items += chart.bars.map { FlowItem(group: group, content: .bar($0)) }
  }

  mutating func add(_ card: Card) {
    items.append(FlowItem(group: open(.cards), content: .card(card)))
  }

  mutating func add(_ part: Slide.Part) {
    switch part {
    case .prose(let prose): add(prose)
    case .chart(let chart): add(chart)
    case .answers, .change, .spread:
      guard let (frame, rows) = SurveyFrame.parted(part) else { return }
      let group = open(.survey(frame))
      items += rows.map { FlowItem(group: group, content: .survey($0)) }
    case .table(let table): add(table)
    case .points(let points): add(points: points)
    case .card(let card): add(card)
    }
  }
}

extension FlowBody {
  /// The columns of the tables among some of its items.
  func spans(of items: ArraySlice<FlowItem>, _ step: SlideStep) -> [[Int]] {
    var spans: [[Int]] = []
    var last: Int?
    for item in items where item.group != last {
      last = item.group
      if case .table(_, let measures) = groups[item.group] {
        spans.append(measures[step.number].spans)
      }
    }
    return spans
  }

  /// Some of its items as the layout of a slide.
  func layout(of items: ArraySlice<FlowItem>) -> Slide.Layout {
    var parts: [Slide.Part] = []
    var rest = items
    while let first = rest.first {
      let run = rest.prefix { $0.group == first.group }
      parts += part(groups[first.group], run)
      rest = rest.dropFirst(run.count)
    }
    guard parts.count == 1, groups.count == 1, let only = parts.first else { return .mixed(parts) }
    switch (only, groups[0]) {
    case (.prose(let prose), _): return .prose(prose)
    case (.chart(let chart), _): return .chart(chart)
    case (.table(let table), _): return .table(table)
    case (.points(let lines), .questions): return .discussion(lines)
    case (.points(let lines), _): return .points(lines)
    case (.card, _), (.answers, _), (.change, _), (.spread, _): return .mixed(parts)
    }
  }

  private func part(_ group: FlowGroup, _ items: ArraySlice<FlowItem>) -> [Slide.Part] {
    switch group {
    case .points, .questions:
      return [.points(items.compactMap(\.line))]
    case .prose:
      return [
        .prose(
          Prose(
            pieces: items.compactMap { item in
              if case .piece(let piece) = item.content { piece } else { nil }
            }))
      ]
    case .table(var table, _):
      table.rows = items.compactMap { item in
        if case .row(let row) = item.content { row } else { nil }
      }
      return [.table(table)]
    case .chart(var chart):
      chart.bars = items.compactMap { item in
        if case .bar(let bar) = item.content { bar } else { nil }
      }
      return [.chart(chart)]
    case .survey(let frame):
      return [
        frame.part(
          with: items.compactMap { item in
            if case .survey(let row) = item.content { row } else { nil }
          })
      ]
    case .cards:
      return items.compactMap { item in
        if case .card(let card) = item.content { .card(card) } else { nil }
      }
    }
  }
}

extension FlowItem {
  var line: Line? {
    switch content {
    case .point(let line), .question(let line): line
    default: nil
    }
  }
}
