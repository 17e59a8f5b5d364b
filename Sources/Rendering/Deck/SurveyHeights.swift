import Papers

/// How tall the charts of a survey stand on a slide; the measures are those of `slides.css`.
extension SlideStep {
  func height(of row: SurveyRow) -> Double {
    switch row {
    case .answer(let row):
      let words = [
        Run(words: (row.share ?? row.answers.maskedWords) + " ", isBold: true),
        Run(words: row.replies),
      ]
      let figure = height(of: words, measure: SurveyRoom.track)
      let drawing = row.answers.counts.isEmpty ? 0 : SurveyRoom.bar + SurveyRoom.gap
      return height(row.item, row.mark, beside: drawing + figure)
    case .change(let row, let before, let after):
      let isDrawn = row.before.share != nil || row.after.share != nil
      let measure = isDrawn ? SurveyRoom.words : SurveyRoom.track
      let waves = [(before, row.before), (after, row.after)].map { name, wave in
        let sign = Run(words: isDrawn ? "MM " : "MM \(name): ")
        return height(of: [sign, Run(words: wave.words, isBold: true)], measure: measure)
      }
      let verdict = row.verdict.map {
        height(of: [Run(words: "MM \($0.word)", isBold: true)], measure: measure)
      }
      let words = waves.reduce(verdict ?? 0, +)
      return height(row.item, row.mark, beside: max(words, isDrawn ? SurveyRoom.marks : 0))
    case .band(let band, _):
      return height(of: BarChart.Bar(name: band.name, value: 0, words: band.words))
    }
  }

  private func height(of words: [Run], measure: Double) -> Double {
    Double(Typesetting.lines(words, size: aim, measure: measure)) * aim * 1.3
  }

  private func height(_ item: String, _ mark: Line?, beside other: Double) -> Double {
    let name = Typesetting.lines(item, size: bar, measure: SurveyRoom.item)
    let about = mark.map { height(of: [Run(words: $0.plainText)], measure: SurveyRoom.item) }
    return max(Double(name) * bar * 1.25 + (about ?? 0), other) + body * 0.7 + 0.12
  }

  /// The caption, the legend, the axis and the note.
  func frame(of frame: SurveyFrame) -> Double {
    switch frame {
    case .answers(let chart):
      return around(chart.caption, chart.note) + legend(chart.steps.map(\.word))
    case .change(let chart):
      return around(chart.caption, chart.note) + SurveyRoom.axis
        + legend([chart.before, chart.after] + chart.steps.map(\.word))
    case .spread(let chart):
      let aim = chart.target.map {
        Typesetting.lines("MM " + $0.words, size: self.aim, measure: SlideRoom.width)
      }
      let target = aim.map { Double($0) * self.aim * 1.3 + body * 0.7 + 0.3 } ?? 0
      let heads = max(
        Typesetting.lines(
          chart.axis, size: SlideStep.foot, measure: SlideRoom.barName, isBold: true), 1)
      return around(chart.caption, chart.note) + target
        + Double(heads) * SlideStep.foot * 1.3 + body * 0.7 + 0.3
    }
  }

  private func around(_ caption: String, _ note: String?) -> Double {
    let above = Typesetting.lines(
      caption, size: SlideStep.foot, measure: SlideRoom.width, isBold: true)
    let beneath = note.map {
      Typesetting.lines($0, size: SlideStep.foot, measure: SlideRoom.width)
    }
    return (caption.isEmpty ? 0 : Double(above) * SlideStep.foot * 1.3 + 0.8)
      + (beneath.map { 1.1 + Double($0) * SlideStep.foot * 1.5 } ?? 0)
  }

  /// Words with their signs, as many on a line as have room.
  private func legend(_ words: [String]) -> Double {
    var lines = 1
    var used = 0.0
    for word in words {
      let width = Typesetting.width(word, size: SlideStep.foot) + SlideStep.foot * 4
      if used > 0, used + width > SlideRoom.width {
        lines += 1
        used = 0
      }
      lines += Int(width / SlideRoom.width)
      used += width
    }
    return Double(lines) * SurveyRoom.legend
  }
}

/// The room of a survey's chart on a slide, in hundredths of its width; the same in `slides.css`.
enum SurveyRoom {
  /// The item, less the gap to its right.
  static let item = 26.0
  static let track = SlideRoom.width - 28
  /// The words beside two marks.
  static let words = 18.0
  /// The height of a bar, and of two marks with their thin bars.
  static let bar = 2.4
  static let marks = 4.8
  /// Between the drawing and its words.
  static let gap = 0.4
  static let axis = 1.9
  static let legend = 2.2
}
