import Base
import Papers
import TestSupport
import Testing

@testable import Rendering

/// Nothing may overflow: whatever stands on a slide is foreseen to fit, and nothing is lost.
@Suite struct OverflowTests {
  @Test(arguments: 1...12)
  func placesEverySlideWithinItsRoom(seed: UInt64) {
    var made = RandomDeck(generator: SeededGenerator(seed: seed))
    let slides = made.slides(3)
    let tall = SlideFlow.place(slides).filter { $0.foreseenHeight > SlideRoom.height + 0.001 }
    let names = tall.map { "\($0.slide.id) at step \($0.step.number): \($0.foreseenHeight)" }
    #expect(names == [])
  }

  @Test(arguments: 1...12)
  func losesNoWordAndKeepsTheOrder(seed: UInt64) {
    var made = RandomDeck(generator: SeededGenerator(seed: seed))
    for slide in made.slides(3) {
      let whole = letters(of: slide.layout)
      let placed = SlideFlow.place([slide])
      let parts = placed.flatMap { letters(of: $0.slide.layout) }
      let short = SlideFlow([slide]).overfull.contains { $0.cause == .heading }
      if short {
        let head = letters(slide.title)
        #expect(parts.count >= whole.count && parts.count <= whole.count + head.count)
      } else {
        // The cells of a row that is cut go on beside each other.
        let isOrdered = slide.layout.isInOneColumn
        let same = isOrdered ? parts == whole : parts.sorted() == whole.sorted()
        #expect(same, "\(slide.id) of \(seed)")
      }
    }
  }

  @Test func setsNothingSmallerThanCanBeReadFromTheBackRow() {
    for step in SlideStep.all {
      let sizes = [step.title, step.big, step.body * 0.62, step.bar * 0.9, step.cell * 0.9]
      // References and code in cells are held up by the style sheet.
      #expect(sizes.allSatisfy { $0 >= SlideStep.smallest - 0.15 })
    }
    #expect(SlideStep.foot >= SlideStep.smallest)
  }

  private func overfull(_ slide: Slide) -> [Overfull.Cause] {
    Rendering.overfull(Deck(path: "slides.html", title: "", slides: [slide])).map(\.cause)
  }

  @Test func namesWhatAloneIsLongerThanASlide() {
    let long = Array(repeating: "word", count: 500).joined(separator: " ")
    let point = Slide(id: "a", title: "Short", layout: .points(["One", Line("Two " + long)]))
    #expect(overfull(point) == [.item("Two word word word word word", reference: nil)])
    let cited = Line([.reference("F3", to: nil), .text(" " + long)])
    let finding = Slide(id: "b", title: "Short", layout: .points([cited]))
    #expect(overfull(finding) == [.item("F3 word word word word word", reference: "F3")])
    #expect(overfull(Slide(id: "c", title: long, layout: .points(["One"]))) == [.heading])
    #expect(overfull(Slide(id: "d", title: long, layout: .statement(nil, nil))) == [.heading])
    let wide = Table(
      caption: "", columns: (1...12).map { Table.Column("Column \($0)") },
      rows: [(1...12).map { Line("Cell \($0)") }])
    #expect(overfull(Slide(id: "e", title: "Short", layout: .table(wide))) == [.columns(12)])
  }

  @Test func saysNothingOfWhatFlowsOnBySentences() {
    let long = Array(repeating: "A sentence of some length.", count: 90).joined(separator: " ")
    let slide = Slide(id: "a", title: "Short", layout: .prose(Prose(paragraph: long)))
    #expect(SlideFlow.place([slide]).count > 1)
    #expect(overfull(slide) == [])
    for slide in DeckSample.slides { #expect(overfull(slide) == []) }
  }

  @Test func keepsAHeadingWithWhatFollowsIt() {
    var prose = Prose()
    for number in 1...12 {
      prose.append(.heading, .enter, level: 3)
      prose.append(.text, .leaf, text: "Heading \(number)".utf8)
      prose.append(.heading, .leave)
      prose.append(.paragraph, .enter)
      prose.append(
        .text, .leaf, text: Array(repeating: "Words.", count: 40).joined(separator: " ").utf8)
      prose.append(.paragraph, .leave)
    }
    for placed in SlideFlow.place([Slide(id: "a", title: "T", layout: .prose(prose))]) {
      guard case .prose(let part) = placed.slide.layout else { continue }
      #expect(part.events.last?.kind == .paragraph)
    }
  }

  /// The letters and digits of all that a layout says, without what the flow adds.
  private func letters(of layout: Slide.Layout) -> [Character] {
    letters(layout.words.joined(separator: " "))
  }

  private func letters(_ words: String) -> [Character] {
    words.replacing("continued", with: "").filter { $0.isLetter || $0.isNumber }.map { $0 }
  }
}

extension PlacedSlide {
  fileprivate var foreseenHeight: Double {
    switch slide.layout {
    case .opening(let lines): return step.height(ofOpening: slide, lines: lines)
    case .statement(let sub, let figure):
      return step.height(ofStatement: slide, sub: sub, hasFigure: figure != nil)
    case .action(let action): return step.height(ofAction: slide, action)
    case .points(let lines): return heading + step.height(ofPoints: lines)
    case .discussion(let lines):
      return heading + lines.reduce(0) { $0 + step.height(ofQuestion: $1) }
    case .prose(let prose): return heading + step.height(ofPieces: prose.pieces)
    case .table(let table): return heading + height(table, 0)
    case .chart(let chart): return heading + height(chart)
    case .mixed(let parts):
      var tables = 0
      var height = heading + Double(parts.count - 1) * SlideRoom.partGap
      for part in parts {
        switch part {
        case .prose(let prose): height += step.height(ofPieces: prose.pieces)
        case .chart(let chart): height += self.height(chart)
        case .points(let lines): height += step.height(ofPoints: lines)
        case .card(let card): height += step.height(of: card)
        case .answers, .change, .spread:
          let (frame, rows) = SurveyFrame.parted(part) ?? (.spread(SurveySample.spread), [])
          height += step.frame(of: frame) + rows.reduce(0) { $0 + step.height(of: $1) }
        case .table(let table):
          height += self.height(table, tables)
          tables += 1
        }
      }
      return height
    }
  }

  private var heading: Double { step.heading(of: slide, isContinued: parts > 1) }

  private func height(_ table: Table, _ number: Int) -> Double {
    let measure = TableMeasure(
      table, step: step, spans: spans.indices.contains(number) ? spans[number] : [])
    return measure.frame + measure.height(of: table.rows)
  }

  private func height(_ chart: BarChart) -> Double {
    step.frame(of: chart) + chart.bars.reduce(0) { $0 + step.height(of: $1) }
  }
}

extension Slide.Layout {
  fileprivate var isInOneColumn: Bool {
    switch self {
    case .points, .discussion, .prose: true
    default: false
    }
  }

  /// All words in their order; frames, which stand on each of several slides, left out.
  fileprivate var words: [String] {
    switch self {
    case .opening(let lines), .points(let lines), .discussion(let lines): lines.map(\.plainText)
    case .statement(let sub, let figure): [figure?.label, sub].compactMap { $0 }
    case .action(let action):
      [action.difference].compactMap { $0 }
        + action.facts.flatMap { [$0.term, $0.value.plainText] }
        + action.stages.flatMap { [$0.name, $0.when] }
    case .table(let table): table.rows.flatMap { $0.map(\.plainText) }
    case .prose(let prose): [prose.plainText]
    case .chart(let chart): chart.bars.flatMap { [$0.name, $0.words, $0.aimWords ?? ""] }
    case .mixed(let parts): parts.flatMap(\.words)
    }
  }
}

extension Slide.Part {
  fileprivate var words: [String] {
    switch self {
    case .prose(let prose): Slide.Layout.prose(prose).words
    case .chart(let chart): Slide.Layout.chart(chart).words
    case .table(let table): Slide.Layout.table(table).words
    case .points(let lines): lines.map(\.plainText)
    case .card(let card): [card.title.plainText]
    case .answers, .change, .spread:
      SurveyFrame.parted(self)?.rows.map(\.words.plainText) ?? []
    }
  }
}
