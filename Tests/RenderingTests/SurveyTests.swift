import Papers
import Testing

@testable import Rendering

@Suite struct SurveyTests {
  @Test func saysInATableWhatTheBarsShow() {
    let table = SurveySample.answers.table
    #expect(table.columns.map(\.title).first == "Item" && table.columns.count == 7)
    #expect(table.rows.allSatisfy { $0.count == 7 })
    #expect(table.rows[0].map(\.plainText)[1...4] == ["9", "14", "12", "3"])
    #expect(table.rows[2].map(\.plainText).contains("too few to show"))
    #expect(table.rows[2][1].plainText == "not shown")
  }

  @Test func saysInATableWhatTheTwoWavesShow() {
    let table = SurveySample.change.table
    #expect(table.rows.count == 8 && table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows[1].last?.plainText == "clear rise")
    #expect(table.rows[0].map(\.plainText).contains("26% to 55%"))
  }

  @Test func drawsAPartForEachStepThatAnybodyChose() {
    let html = written([.answers(SurveySample.answers)])
    let drawings = html.components(between: "<svg class=\"track\"", and: "</svg>")
    #expect(drawings.count == 3, "nothing is drawn where the counts are masked")
    #expect(drawings[0].contains("x=\"23.68%\" width=\"36.84%\""))
    #expect(drawings[0].contains(">9</text>") && drawings[0].contains(">14</text>"))
    #expect(!drawings[1].contains(">1</text>"), "a number without room is left to the table")
    #expect(html.contains("too few to show"))
  }

  @Test func namesEachDrawingAndItsPatternsApart() {
    let html = written(SurveySample.blocks + SurveySample.blocks)
    let names = html.components(between: " id=\"", and: "\"")
    #expect(names.count > 20 && Set(names).count == names.count)
    for name in html.components(between: "url(#", and: ")") { #expect(names.contains(name)) }
    for name in html.components(between: "aria-labelledby=\"", and: "\"") {
      #expect(name.split(separator: " ").allSatisfy { names.contains(String($0)) })
    }
    #expect(!html.contains("style=") && !html.contains("var("))
  }

  @Test func drawsAMarkForEachWaveThatIsShown() {
    let html = written([.change(SurveySample.change)])
    let drawings = html.components(between: "<svg class=\"track\"", and: "</svg>")
    let marks = drawings.map { drawing in
      drawing.components(between: "<circle class=\"", and: "\"").filter { $0 != "low-mark" }
    }
    #expect(marks == [["before", "after"], ["before", "after"], ["before", "after"], ["after"]])
    #expect(html.components(between: "survey-verdict", and: "</span>").count == 3)
    #expect(drawings[0].contains("Not very 14, Fairly 12"))
  }

  @Test func showsThreeChosenItemsOnOneSlide() {
    var chart = SurveySample.change
    chart.rows = [chart.rows[0], chart.rows[1], chart.rows[0]]
    chart.caption = "Of the three items that we worked on, one rose clearly and one perhaps."
    var slide = Slide(id: "a", title: chart.caption, layout: .mixed([.change(chart)]))
    slide.eyebrow = "Staff confidence check"
    #expect(SlideFlow.place([slide]).count == 1)
  }

  @Test func saysUnderAHeadingOnlyWhatTheHeadingDoesNotSay() {
    let chart = SurveySample.change
    for (title, isSaid) in [(chart.caption, false), ("Two waves", true)] {
      let slide = Slide(id: "a", title: title, layout: .mixed([.change(chart)]))
      for placed in SlideFlow.place([slide]) {
        guard case .mixed(let parts) = placed.slide.layout, case .change(let part)? = parts.first
        else { continue }
        #expect(part.caption.isEmpty != isSaid && !part.rows.isEmpty)
      }
    }
  }

  @Test(arguments: [[], [0, 0], [-4, 2], [1], [Int.max, Int.max, 1]])
  func keepsAnyCountsWithinTheBar(counts: [Int]) {
    let parts = Stack(counts).parts
    #expect(parts.allSatisfy { (0...1).contains($0.start) && (0...1).contains($0.width) })
    let row = StackedBars.Row(item: "Item", answers: .counts(counts), base: "no replies")
    let chart = StackedBars(caption: "All", steps: SurveySample.steps, rows: [row])
    #expect(written([.answers(chart)]).contains("no replies"))
  }

  @Test func tellsTheStepsOfAnyScaleApart() {
    for count in 1...8 {
      for confident in 0...count {
        let steps = (0..<count).map { ScaleStep("\($0)", isConfident: $0 >= count - confident) }
        let fills = ScaleFill.fills(of: steps)
        #expect(fills.count == count)
        #expect(zip(fills, fills.dropFirst()).allSatisfy { $0 != $1 }, "\(count) \(confident)")
      }
    }
  }

  private func written(_ blocks: [Block]) -> String {
    var writer = BlockWriter(address: PageAddress("index.html"))
    writer.write(blocks)
    return text(of: writer.html)
  }

  @Test func setsTheAimBetweenTheBands() {
    let rows = SurveySample.spread.table.rows.map { $0[0].plainText }
    #expect(rows == ["0 to 4", "5 to 9", "Aim", "10 to 14", "15 to 19", "20 and more"])
  }
}

extension String {
  /// What stands between each first mark and the second that follows it.
  fileprivate func components(between first: String, and second: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: first) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: second) else { break }
      found.append(String(rest[..<end.lowerBound]))
      rest = rest[end.lowerBound...]
    }
    return found
  }
}
