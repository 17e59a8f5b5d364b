import Base
import Papers
import Testing

@testable import Rendering

@Suite struct SlideFlowTests {
  private func points(_ count: Int, words: Int) -> [Line] {
    (1...count).map { number in
      Line("Point \(number) " + Array(repeating: "says", count: words).joined(separator: " "))
    }
  }

  private func placed(_ layout: Slide.Layout, id: String = "s") -> [PlacedSlide] {
    SlideFlow.place([
      Slide(
        id: id, title: "What we found", layout: layout,
        notes: [.paragraph("Said once.", style: .plain)])
    ])
  }

  @Test func keepsSixShortPointsOnOneSlide() {
    #expect(placed(.points(points(6, words: 5))).count == 1)
  }

  @Test func sharesOutMorePointsEvenlyAndKeepsTheirOrder() {
    let slides = placed(.points(points(14, words: 5)))
    let shares = slides.map { slide in
      if case .points(let points) = slide.slide.layout { points } else { [Line]() }
    }
    #expect(shares.map(\.count) == [5, 5, 4])
    #expect(shares.flatMap { $0 } == points(14, words: 5))
    #expect(slides.map(\.part) == [1, 2, 3])
    #expect(slides.map(\.slide.id) == ["s", "s-2", "s-3"])
    #expect(slides.map { $0.slide.notes.isEmpty } == [false, true, true])
  }

  @Test func givesAContinuationAnIdentifierNobodyHas() {
    let slides = SlideFlow.place([
      Slide(id: "s", title: "One", layout: .points(points(9, words: 5))),
      Slide(id: "s-2", title: "Two", layout: .points(points(2, words: 5))),
    ])
    #expect(slides.map(\.slide.id) == ["s", "s-2-more", "s-2"])
  }

  @Test(arguments: [1, 3, 9, 20, 40], [1, 12, 60])
  func neverFillsASlideBeyondItsFoot(count: Int, words: Int) {
    for placed in placed(.points(points(count, words: words))) {
      guard case .points(let points) = placed.slide.layout else { continue }
      let height = placed.step.heading(of: placed.slide) + placed.step.height(ofPoints: points)
      #expect(height <= SlideRoom.height)
      #expect(points.count <= SlideFlow.mostPoints)
    }
  }

  @Test func setsAShortListLargerThanALongOne() {
    let few = placed(.points(points(2, words: 4)))
    let many = placed(.points(points(6, words: 14)))
    #expect(few.map(\.step.number) == [0])
    #expect(many.allSatisfy { $0.step.number > 0 })
  }

  @Test func letsALongTableFlowOnUnderTheSameHeadings() {
    var table = DeckSample.groups
    table.rows = (0..<20).map { [Line("Group \($0)"), "12", "By post", "Nobody"] }
    let slides = placed(.table(table))
    let parts = slides.compactMap { slide -> Table? in
      if case .table(let table) = slide.slide.layout { table } else { nil }
    }
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.columns == table.columns })
    #expect(parts.flatMap(\.rows) == table.rows)
    #expect(parts.allSatisfy { $0.rows.count <= SlideFlow.mostRows })
  }

  @Test func losesNoWordOfProseThatFlowsOn() {
    var prose = DeckSample.prose
    let long = Array(repeating: "A sentence of some length, which ends here. ", count: 60)
    prose.append(.paragraph, .enter)
    prose.append(.text, .leaf, text: long.joined().utf8)
    prose.append(.paragraph, .leave)
    let slides = placed(.prose(prose))
    let words = slides.map { slide -> String in
      if case .prose(let part) = slide.slide.layout { part.plainText } else { "" }
    }
    #expect(slides.count > 2)
    #expect(
      words.joined(separator: " ").split(separator: " ")
        == prose.plainText.split(separator: " "))
  }

  @Test func numbersOnWhereAListFlowsOn() {
    var prose = Prose()
    prose.append(.orderedList, .enter, level: 1)
    for _ in 0..<30 {
      prose.append(.item, .enter)
      prose.append(.text, .leaf, text: "An item".utf8)
      prose.append(.item, .leave)
    }
    prose.append(.orderedList, .leave)
    let starts = placed(.prose(prose)).compactMap { slide -> UInt8? in
      if case .prose(let part) = slide.slide.layout { part.events.first?.level } else { nil }
    }
    #expect(starts.count > 1)
    #expect(starts.first == 1)
    #expect(starts == starts.sorted() && Set(starts).count == starts.count)
  }

  @Test func movesTheFactsOfATooFullActionToASecondSlide() {
    var action = DeckSample.action
    action.facts += (1...9).map { Fact("Fact \($0) of a long name", "A value of some length") }
    let slides = placed(.action(action))
    #expect(slides.count > 1)
    guard case .action(let first) = slides[0].slide.layout else {
      Issue.record("The first slide keeps the wheel")
      return
    }
    #expect(first.facts.isEmpty && first.stages == action.stages)
  }

  @Test func survivesASlideWithNothingOnIt() {
    #expect(placed(.points([])).count == 1)
    #expect(placed(.prose(Prose())).count == 1)
    #expect(placed(.table(Table(caption: "", columns: [], rows: []))).count == 1)
  }
}

@Suite struct TypesettingTests {
  @Test func countsLinesByTheWidthOfWords() {
    #expect(Typesetting.lines("", size: 10, measure: 100) == 1)
    #expect(Typesetting.lines("iii iii", size: 10, measure: 30) == 1)
    #expect(Typesetting.lines("WWW WWW", size: 10, measure: 40) == 2)
    #expect(Typesetting.lines("one two three four", size: 10, measure: 1_000) == 1)
  }

  @Test func breaksAWordThatIsLongerThanTheLine() {
    let word = String(repeating: "m", count: 100)
    #expect(Typesetting.lines(word, size: 10, measure: 100) > 8)
    #expect(Typesetting.lines(word, size: 10, measure: 0) >= 1)
  }
}

@Suite struct DeckPageTests {
  private func deck(_ slides: [Slide] = DeckSample.slides) throws -> String {
    var publication = DeckSample.publication
    publication.deck?.slides = slides
    let files = renderPapers(publication, theme: try #require(loadTheme(files: []).0)) { _ in nil }
    return String(decoding: try #require(files.last).bytes, as: UTF8.self)
  }

  @Test func fitsIntoOneSmallFileThatAsksForNothing() throws {
    let html = try deck()
    #expect(html.utf8.count < 150_000)
    for part in [" style=\"", " onclick", "src=\"http", "<link", "role=\"application\"", "@import"]
    {
      #expect(!html.contains(part), "\(part)")
    }
    #expect(html.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
  }

  @Test func givesEachSlideAHeadingAndItsNotes() throws {
    let placed = SlideFlow.place(DeckSample.slides).count
    let html = try deck()
    let count = { (part: String) in html.components(of: part) - 1 }
    #expect(count("<section class=\"slide") == placed)
    #expect(count("-title\" tabindex=\"-1\">") == placed)
    #expect(count("<h1") == 1)
    #expect(count("<div class=\"notes\">") == 2)
    #expect(html.contains("of \(placed)</p>"))
  }

  @Test func writesTheWordsOfTheTimeOutsideOfMarkup() throws {
    let html = try deck([
      Slide(id: "a", title: "<b>Bold</b>", layout: .points(["</section><script>alert(1)</script>"]))
    ])
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;b&gt;Bold"))
  }

  @Test func writesTheOrderOfTheEveningForTheClock() throws {
    var publication = DeckSample.publication
    publication.deck?.parts = [
      .init(title: "Why we came", minutes: 4), .init(title: "Talk", minutes: nil),
    ]
    publication.deck?.hour = Hours(
      from: try #require(ClockTime("18:00")), to: try #require(ClockTime("19:00")))
    publication.deck?.date = CalendarDate(dayNumber: 20_780)
    let files = renderPapers(publication, theme: try #require(loadTheme(files: []).0)) { _ in nil }
    let html = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(html.contains("data-date=\"2026-11-23\" data-from=\"18:00\" data-to=\"19:00\""))
    #expect(html.contains("<li data-minutes=\"4\"><span>Why we came</span>, 4 minutes</li>"))
    #expect(html.contains("<li><span>Talk</span></li>"))
  }

  @Test func knowsADeckAgainAfterACorrectionAndNoOtherSchools() throws {
    func identifier(_ change: (inout Publication) -> Void) throws -> Substring {
      var publication = DeckSample.publication
      change(&publication)
      let theme = try #require(loadTheme(files: []).0)
      let files = renderPapers(publication, theme: theme) { _ in nil }
      let html = String(decoding: try #require(files.last).bytes, as: UTF8.self)
      return Substring(html.part(from: "data-deck=\"", to: "\""))
    }
    let first = try identifier { _ in }
    #expect(first.count == 8)
    #expect(try identifier { $0.deck?.slides.removeLast() } == first)
    #expect(try identifier { $0.imprint.school = "Another School" } != first)
    #expect(try identifier { $0.imprint.edition = "School’s edition" } != first)
  }

  @Test func keepsTheProjectorLightOnALaptopSetDark() throws {
    let html = try deck()
    #expect(html.contains("(prefers-color-scheme: dark) and (max-width: 62.49rem)"))
    #expect(!html.contains("(prefers-color-scheme: dark) {"))
  }

  @Test func setsTheSizesByWhichTheFlowWasForeseen() throws {
    let theme = try #require(loadTheme(files: []).0)
    let css = String(decoding: theme.stylesheet("slides.css"), as: UTF8.self)
    for step in SlideStep.all {
      for (name, size) in [
        ("title", step.title), ("big", step.big), ("body", step.body), ("cell", step.cell),
      ] {
        let number = size == size.rounded() ? String(Int(size)) : String(size)
        let selector = step.number == 0 ? "  .slide {" : "  .step-\(step.number) {"
        let rule = css.part(from: selector, to: "}")
        #expect(rule.contains("--\(name): calc(\(number) * var(--u))"), "\(selector) --\(name)")
      }
    }
  }
}

extension String {
  /// The number of pieces between the occurrences of a part.
  fileprivate func components(of part: String) -> Int {
    var count = 1
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  fileprivate func part(from start: String, to end: String) -> Substring {
    guard let first = firstRange(of: start) else { return "" }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { rest[..<$0.lowerBound] } ?? rest
  }
}
