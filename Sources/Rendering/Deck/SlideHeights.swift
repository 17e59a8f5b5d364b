import Base
import Papers

/// How tall each thing on a slide would stand at a step, in hundredths of the slide's width.
extension SlideStep {
  /// Eyebrow and heading, and the gap beneath.
  ///
  /// - Parameter isContinued: the heading is followed by which of how many it is.
  func heading(
    of slide: Slide, isContinued: Bool = false, measure: Double = SlideRoom.width
  ) -> Double {
    let words = slide.title + (isContinued ? " 10 of 10" : "")
    let lines = Typesetting.lines(words, size: title, measure: measure, isBold: true)
    return eyebrow(of: slide, measure: measure) + Double(lines) * title * 1.14 + SlideRoom.gap
  }

  func eyebrow(of slide: Slide, measure: Double) -> Double {
    guard let eyebrow = slide.eyebrow else { return 0 }
    let lines = Typesetting.lines(
      eyebrow, size: SlideStep.foot, measure: measure, isBold: true)
    return SlideRoom.eyebrow + Double(lines - 1) * SlideStep.foot * 1.5
  }

  func height(ofPoint point: Line) -> Double {
    let indent = point.beginsWithReference ? 2.6 : 1.35
    let lines = Typesetting.lines(
      point.runs, size: body, measure: SlideRoom.width - indent * body)
    return Double(lines) * body * 1.32 + body * 0.9 + 0.12
  }

  func height(ofPoints points: some Sequence<Line>) -> Double {
    points.reduce(0) { $0 + height(ofPoint: $1) }
  }

  func height(ofQuestion question: Line) -> Double {
    let lines = Typesetting.lines(question.boldRuns, size: body, measure: SlideRoom.width)
    // What is said softly beneath a question has a line of its own.
    let isBegun = question.parts.contains { if case .soft = $0 { true } else { false } }
    return Double(lines + (isBegun ? 1 : 0)) * body * 1.22 + body * 1.5 + 0.12
  }

  // MARK: Charts

  func height(of bar: BarChart.Bar) -> Double {
    let name = Typesetting.lines(
      bar.name, size: self.bar, measure: SlideRoom.barName, isBold: true)
    let figure = Typesetting.lines(
      bar.words, size: self.bar, measure: SlideRoom.barFigure, isBold: true)
    let aim = bar.aimWords.map {
      Typesetting.lines("MM " + $0, size: self.aim, measure: SlideRoom.barFigure)
    }
    let words = Double(figure) * self.bar * 1.25 + Double(aim ?? 0) * self.aim * 1.3
    return max(Double(name) * self.bar * 1.25, words, SlideRoom.bar * 0.09) + body * 0.7 + 0.12
  }

  /// The caption and the note.
  func frame(of chart: BarChart) -> Double {
    let caption = Typesetting.lines(
      chart.caption, size: SlideStep.foot, measure: SlideRoom.width)
    let note = chart.note.map {
      Typesetting.lines($0, size: SlideStep.foot, measure: SlideRoom.width)
    }
    return Double(caption) * SlideStep.foot * 1.3 + 0.8
      + (note.map { 1.1 + Double($0) * SlideStep.foot * 1.5 } ?? 0)
  }

  // MARK: Cards

  func height(of card: Card) -> Double {
    let title = Typesetting.lines(
      (card.reference.map { $0 + " " } ?? "") + card.title.plainText, size: body,
      measure: SlideRoom.width - 12, isBold: true)
    var height = max(Double(title) * body * 1.2, 5) + 2.4
    for case .facts(let facts) in card.body { height += self.height(ofFacts: facts) - 1 }
    return height + 1
  }

  // MARK: Statement, opening, action

  func height(ofStatement slide: Slide, sub: String?, hasFigure: Bool) -> Double {
    let measure = hasFigure ? SlideRoom.besidePanel : SlideRoom.statement
    let sentence = Typesetting.lines(slide.title, size: big, measure: measure, isBold: true)
    let rest = sub.map { Typesetting.lines($0, size: body, measure: measure) } ?? 0
    return eyebrow(of: slide, measure: measure) + Double(sentence) * big * 1.08
      + (rest == 0 ? 0 : body * 0.9 + Double(rest) * body * 1.35)
  }

  func height(ofFigure figure: BigFigure) -> Double {
    let size = figure.size
    let number = Typesetting.lines(
      [Run(words: figure.figure + figure.rest, isBold: true)], size: size,
      measure: SlideRoom.panel * 1.06)
    let label = Typesetting.lines(figure.label, size: 2.1, measure: SlideRoom.panel)
    return Double(figure.isOnOneLine ? 1 : number) * size * 1.05 + 2.1 * 0.7
      + Double(label) * 2.1 * 1.3 - 4
  }

  func height(ofOpening slide: Slide, lines: [Line]) -> Double {
    let measure = SlideRoom.besidePanel - 1
    let sentence = Typesetting.lines(slide.title, size: big * 1.12, measure: measure, isBold: true)
    let rest = lines.reduce(0) {
      $0 + Typesetting.lines($1.runs, size: body * 0.86, measure: measure)
    }
    return eyebrow(of: slide, measure: measure) + Double(sentence) * big * 1.12 * 1.06
      + body * (1.3 + Double(rest) * 0.86 * 1.45)
  }

  func height(ofAction slide: Slide, _ action: ActionSlide) -> Double {
    let words = action.difference.map {
      Typesetting.lines($0, size: body * 0.76, measure: SlideRoom.besideWheel)
    }
    let head =
      heading(of: slide, measure: SlideRoom.besideWheel) - SlideRoom.gap
      + (words.map { body * 0.76 * (0.8 + Double($0) * 1.35) } ?? 0)
    return max(head, 20) + height(ofFacts: action.facts) + height(ofStages: action.stages)
  }

  private func height(ofFacts facts: [Fact]) -> Double {
    guard !facts.isEmpty else { return 0 }
    let measure = SlideRoom.width / Double(facts.count) - 2.2
    let heights = facts.map { fact -> Double in
      let term = Typesetting.lines(fact.term, size: SlideStep.foot, measure: measure)
      let value = Typesetting.lines(fact.value.boldRuns, size: cell, measure: measure)
      return Double(term) * SlideStep.foot * 1.3 + Double(value) * cell * 1.25
    }
    let rule = 0.73
    return (heights.max() ?? 0) + rule + 2.4
  }

  private func height(ofStages stages: [ActionSlide.Stage]) -> Double {
    guard !stages.isEmpty else { return 0 }
    let measure = SlideRoom.width / Double(stages.count) - 3.6
    let lines = stages.map { Typesetting.lines($0.when, size: 1.5, measure: measure) }.max() ?? 1
    return 2.1 * 1.2 + 1.5 * 1.3 * Double(lines + 1) + 2.8 + 2
  }
}

extension BigFigure {
  private func width(at size: Double) -> Double {
    Typesetting.width(figure, size: size, isBold: true)
      + Typesetting.width(rest, size: size * 0.46, isBold: true)
  }

  /// The size at which it stands in the panel, as in `slides.css`.
  var size: Double {
    if width(at: 13.5) <= SlideRoom.panel * 1.1 { return 13.5 }
    return width(at: 8.1) <= SlideRoom.panel * 1.06 ? 8.1 : 4.59
  }

  var isOnOneLine: Bool { width(at: size) <= SlideRoom.panel * 1.1 }
}
