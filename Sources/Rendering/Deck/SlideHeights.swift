import Base
import Papers

/// How tall each layout would stand at a step, in hundredths of the slide's width.
extension SlideStep {
  /// Eyebrow and heading, and the gap beneath.
  func heading(of slide: Slide, measure: Double = SlideRoom.width) -> Double {
    let lines = Typesetting.lines(slide.title, size: title, measure: measure, isBold: true)
    return (slide.eyebrow == nil ? 0 : SlideRoom.eyebrow) + Double(lines) * title * 1.14
      + SlideRoom.gap
  }

  func height(ofPoints points: some Sequence<Line>) -> Double {
    points.reduce(0) { sum, point in
      let indent = point.beginsWithReference ? 2.6 : 1.35
      let words = Typesetting.lines(
        point.plainText, size: body, measure: SlideRoom.width - indent * body)
      return sum + Double(words) * body * 1.32 + body * 0.9 + 0.12
    }
  }

  func height(ofQuestions questions: some Sequence<Line>) -> Double {
    questions.reduce(0) { sum, question in
      let words = Typesetting.lines(
        question.plainText, size: body, measure: SlideRoom.width, isBold: true)
      return sum + Double(words) * body * 1.22 + body * 1.5 + 0.12
    }
  }

  func height(ofStatement slide: Slide, sub: String?, hasFigure: Bool) -> Double {
    let measure = hasFigure ? SlideRoom.besidePanel : SlideRoom.statement
    let sentence = Typesetting.lines(slide.title, size: big, measure: measure, isBold: true)
    let rest = sub.map { Typesetting.lines($0, size: body, measure: measure) } ?? 0
    return (slide.eyebrow == nil ? 0 : SlideRoom.eyebrow) + Double(sentence) * big * 1.08
      + (rest == 0 ? 0 : body * 0.9 + Double(rest) * body * 1.35)
  }

  func height(ofOpening slide: Slide, lines: [Line]) -> Double {
    let measure = SlideRoom.besidePanel - 1
    let sentence = Typesetting.lines(slide.title, size: big * 1.12, measure: measure, isBold: true)
    let rest = lines.reduce(0) {
      $0 + Typesetting.lines($1.plainText, size: body * 0.86, measure: measure)
    }
    return SlideRoom.eyebrow + Double(sentence) * big * 1.12 * 1.06
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
      let term = Typesetting.lines(fact.term, size: 1.32, measure: measure)
      let words = fact.value.plainText
      let value = Typesetting.lines(words, size: cell, measure: measure, isBold: true)
      return Double(term) * 1.32 * 1.3 + Double(value) * cell * 1.25
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
