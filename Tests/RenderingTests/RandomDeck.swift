import Base
import Papers
import TestSupport

/// Makes slides that nobody should have to see: long words, other scripts, points of 400 words.
struct RandomDeck {
  var generator: SeededGenerator

  mutating func slides(_ count: Int) -> [Slide] {
    (0..<count).map { index in
      var slide = Slide(
        id: "s\(index)", eyebrow: number(3) == 0 ? nil : words(number(6) + 1),
        title: words(number(8) == 0 ? 90 : number(12) + 1), layout: layout())
      if number(20) == 0 { slide.title = String(repeating: "m", count: 400) }
      return slide
    }
  }

  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  private static let vocabulary = [
    "a", "of", "the", "pupil", "lesson", "families", "passport", "strategies", "SEND", "WWWW",
    "confidentiality", "Donaudampfschifffahrtsgesellschaftskapitän", "it.", "seen?", "Enough!",
    "学校で見たことを話す", "👩‍👧‍👦🎓", "Привет", "naïve", "–", "https://example.org/a/very/long/way/to/a/page",
  ]

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in RandomDeck.vocabulary[number(RandomDeck.vocabulary.count)] }
      .joined(separator: " ")
  }

  private mutating func length() -> Int {
    switch number(10) {
    case 0: 400
    case 1...3: number(60) + 1
    default: number(14) + 1
    }
  }

  private mutating func line() -> Line {
    Line([.strong(words(1)), .text(" " + words(length()))])
  }

  private mutating func lines(_ most: Int) -> [Line] { (0...number(most)).map { _ in line() } }

  private mutating func layout() -> Slide.Layout {
    switch number(10) {
    case 0: .opening(lines(3))
    case 1:
      .statement(
        number(2) == 0 ? nil : words(length()),
        number(2) == 0 ? nil : BigFigure(figure: "4", rest: " of 9", label: words(length())))
    case 2: .points(lines(20))
    case 3: .table(table())
    case 4: .prose(prose())
    case 5: .discussion(lines(6))
    case 6: .chart(chart())
    case 7: .mixed([survey()])
    case 8: .mixed([.points(lines(2)), survey(), survey()])
    default: .mixed([.prose(prose()), .chart(chart()), .table(table()), .points(lines(3))])
    }
  }

  private mutating func table() -> Table {
    let columns = number(4) + 1
    return Table(
      caption: words(4), columns: (0..<columns).map { _ in Table.Column(words(2)) },
      rows: (0...number(40)).map { _ in (0..<columns).map { _ in Line(words(length())) } })
  }

  private mutating func chart() -> BarChart {
    BarChart(
      caption: words(5), full: 1,
      bars: (0...number(9)).map { _ in
        BarChart.Bar(
          name: words(length()), value: 0.4, words: words(3), aim: 0.8, aimWords: words(4))
      })
  }

  private mutating func survey() -> Slide.Part {
    let rows = 0...number(20)
    let note = number(2) == 0 ? words(4) : nil
    switch number(3) {
    case 0:
      return .answers(
        StackedBars(
          caption: words(5), steps: SurveySample.steps,
          rows: rows.map { _ in
            StackedBars.Row(
              item: words(length()), mark: number(2) == 0 ? line() : nil,
              answers: number(3) == 0 ? .masked(words(3)) : .counts([1, 2, 3]),
              share: number(2) == 0 ? words(4) : nil, base: words(2),
              outside: number(2) == 0 ? words(length()) : nil)
          }, note: note))
    case 1:
      return .change(
        Dumbbells(
          caption: words(5), before: "June 2025", after: "June 2026", steps: SurveySample.steps,
          rows: rows.map { _ in
            Dumbbells.Row(
              item: words(length()), mark: number(2) == 0 ? line() : nil, before: wave(),
              after: wave(), verdict: number(2) == 0 ? Verdict(.rise, words(2)) : nil)
          }, note: note))
    default:
      return .spread(
        Spread(
          caption: words(5), axis: words(1),
          bands: rows.map { Spread.Band(name: words(length()), count: $0, words: words(3)) },
          target: Spread.Target(bandsBelow: number(24), words: words(3)), note: note))
    }
  }

  private mutating func wave() -> Dumbbells.Wave {
    let share = Dumbbells.Share(0.5, low: 0.4, high: 0.6)
    return Dumbbells.Wave(
      answers: .counts([1, 2, 3]), share: number(4) == 0 ? nil : share, words: words(length()))
  }

  private mutating func prose() -> Prose {
    var prose = Prose()
    for _ in 0...number(6) { block(in: &prose, depth: 0) }
    return prose
  }

  private mutating func block(in prose: inout Prose, depth: Int) {
    switch number(6) {
    case 0 where depth < 4:
      prose.append(.bulletList, .enter)
      for _ in 0...number(4) {
        prose.append(.item, .enter)
        prose.append(.text, .leaf, text: words(length()).utf8)
        if number(3) == 0 { block(in: &prose, depth: depth + 1) }
        prose.append(.item, .leave)
      }
      prose.append(.bulletList, .leave)
    case 1 where depth < 2:
      prose.append(.quote, .enter)
      for _ in 0...number(2) { block(in: &prose, depth: depth + 1) }
      prose.append(.quote, .leave)
    case 2 where depth == 0:
      prose.append(.codeBlock, .leaf, text: (words(length()) + "\n").utf8)
    default:
      prose.append(.paragraph, .enter)
      prose.append(.text, .leaf, text: (words(length()) + " ").utf8)
      prose.append(.strong, .enter)
      prose.append(.text, .leaf, text: words(length()).utf8)
      prose.append(.strong, .leave)
      prose.append(.paragraph, .leave)
    }
  }
}
