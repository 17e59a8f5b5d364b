import Base
import Composing
import Disclosed
import Papers
import Testing

/// Live parts in prose, on pages and slides.
@Suite struct LivePartTests {
  private func prose(_ before: String?, live numbers: Int..., after: String? = nil) -> Prose {
    var prose = before.map { Prose(paragraph: $0) } ?? Prose()
    for number in numbers { prose.append(.live, .leaf, text: String(number).utf8) }
    if let after {
      prose.append(.paragraph, .enter)
      prose.append(.text, .leaf, text: after.utf8)
      prose.append(.paragraph, .leave)
    }
    return prose
  }

  private var disclosure: Disclosure {
    var out = Disclosure.sample()
    let masked = Disclosure.Tally(
      name: "heard", count: .masked(.confidential), total: .shown(14), unit: "pupils")
    out.liveParts = [
      .actions([0]), .timetable(.init(day: 0, slots: [0])),
      .chart(.init(title: "Seen", lines: [.measure(action: 0, measure: 0), .tally(masked)])),
      .surveys([
        .init(
          title: "Staff check", questions: 18, scale: ["not at all", "very"],
          uses: [.init(action: 0, measure: 0, givesBaseline: true)])
      ]),
    ]
    return out
  }

  private func slide(_ body: Prose) throws -> Slide {
    var disclosure = disclosure
    disclosure.days[0].deck = [.init(part: .own, title: "Mine", body: body, notes: Prose())]
    let deck = try #require(compose(disclosure, colophon: colophon).deck)
    return try #require(deck.slides.last)
  }

  @Test func standBetweenTheWordsOfAPage() throws {
    var disclosure = disclosure
    disclosure.findings[1].body = prose("Before.", live: 0, 1, 2, 3, after: "After.")
    let publication = compose(disclosure, colophon: colophon)
    #expect(publication.faults() == [])
    let page = try #require(publication.pages.first { $0.path == "findings.html" })
    let text = Outline.of(
      Paper(path: "x.html", title: "", summary: "", kind: .report, blocks: page.blocks))
    let marks = [
      "Before.", "card [F2-live-2-1]: A1", "slot [F2-live-3-t0915]", "bars: Seen",
      "heard: c of 14 pupils", "note: c: a number", "card [F2-live-5-1]: Staff check",
      "- 18 questions", "After.",
    ]
    var rest = text.lowercased()[...]
    for mark in marks {
      let found = rest.firstRange(of: mark.lowercased())
      #expect(found != nil, "\(mark) in its place in \(text)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test func drawNoBarForAMaskedNumber() throws {
    guard case .chart(let chart) = try slide(prose(nil, live: 2)).layout else {
      Issue.record("a chart alone fills the slide")
      return
    }
    #expect(chart.caption == "Seen")
    #expect(chart.bars.map { $0.value == nil } == [false, true])
    #expect(chart.bars[0].aimWords?.hasPrefix("aim ") == true)
  }

  @Test func fillASlideWhereNothingElseIsOnIt() throws {
    if case .action = try slide(prose(nil, live: 0)).layout {} else { Issue.record("an action") }
    if case .table(let table) = try slide(prose(nil, live: 1)).layout {
      #expect(
        table.rows.map { $0.map(\.plainText) } == [["09:15 to 10:30", "Lesson visits", "SENCO"]])
    } else {
      Issue.record("a timetable")
    }
    if case .points(let lines) = try slide(prose(nil, live: 3)).layout {
      #expect(lines[0].plainText == "Staff check")
    } else {
      Issue.record("a survey")
    }
    if case .mixed(let parts) = try slide(prose("Words.", live: 2, 0)).layout {
      #expect(parts.count == 3)
    } else {
      Issue.record("words and parts")
    }
  }

  @Test func keepAFootnoteWithTheWordsThatCiteIt() throws {
    var body = Prose()
    body.append(.paragraph, .enter)
    body.append(.text, .leaf, text: "Cited".utf8)
    body.append(.footnoteReference, .leaf, level: 1)
    body.append(.paragraph, .leave)
    body.append(.live, .leaf, text: "2".utf8)
    body.append(.footnote, .enter, level: 1)
    body.append(.text, .leaf, text: "The note".utf8)
    body.append(.footnote, .leave, level: 1)
    guard case .mixed(let parts) = try slide(body).layout, case .prose(let words)? = parts.first
    else {
      Issue.record("words and a chart")
      return
    }
    #expect(words.plainText == "Cited The note")
  }

  @Test func passOverANumberThatNamesNothing() throws {
    #expect(try slide(prose("Words.", live: 99)).title == "Mine")
  }
}

/// What `slides.md` may say of the deck.
@Suite struct DeckScriptTests {
  private func slides(_ script: [Disclosure.ScriptedSlide]) throws -> [Slide] {
    var disclosure = Disclosure.sample()
    disclosure.days[0].deck = script
    return Array(try #require(compose(disclosure, colophon: colophon).deck).slides.dropFirst())
  }

  private func entry(
    _ part: String, title: String? = nil, body: String? = nil, notes: String? = nil
  ) -> Disclosure.ScriptedSlide {
    Disclosure.ScriptedSlide(
      part: .composed(part), title: title, body: body.map { Prose(paragraph: $0) } ?? Prose(),
      notes: notes.map { Prose(paragraph: $0) } ?? Prose())
  }

  @Test func ordersAndLeavesOut() throws {
    #expect(try slides([entry("board"), entry("why")]).map(\.id) == ["board", "why"])
  }

  @Test func rewordsTheHeading() throws {
    let slide = try slides([entry("board", title: "What we ask")])[0]
    #expect(slide.title == "What we ask")
  }

  @Test func addsASlideOfTheWritersOwn() throws {
    let own = Disclosure.ScriptedSlide(
      part: .own, title: "Thanks", body: Prose(paragraph: "To all."), notes: Prose())
    let slide = try slides([entry("why"), own])[1]
    #expect(slide.title == "Thanks")
    if case .prose(let words) = slide.layout { #expect(words.plainText == "To all.") }
  }

  @Test func takesNotes() throws {
    let slide = try slides([entry("why", notes: "Wait.")])[0]
    guard case .prose(let words, _)? = slide.notes.first else {
      Issue.record("notes")
      return
    }
    #expect(words.plainText == "Wait.")
  }

  @Test func remembersTheHeadingThatEachSlideComesFrom() throws {
    var second = entry("board")
    second.number = 4
    #expect(try slides([entry("why"), second]).map(\.origin) == [.script(0), .script(4)])
  }

  @Test func putsTheWritersWordsInPlaceOfTheComposedSentence() throws {
    let why = try slides([entry("why", body: "Because you asked. It was time.")])[0]
    #expect(why.title == "Because you asked.")
    if case .statement(let sub, _) = why.layout { #expect(sub == "It was time.") }
    let titled = try slides([entry("why", title: "Why", body: "Because you asked.")])[0]
    #expect(titled.title == "Why")
    if case .statement(let sub, _) = titled.layout { #expect(sub == "Because you asked.") }
    let heard = try slides([entry("heard", body: "Everyone we could.")])[0]
    if case .statement(let sub, let figure) = heard.layout {
      #expect(sub == "Everyone we could.")
      #expect(figure != nil)
    }
  }

  @Test func putsTheWritersListInPlaceOfTheComposedPoints() throws {
    var list = Prose()
    list.append(.bulletList, .enter)
    for words in ["One", "Two"] {
      list.append(.item, .enter)
      list.append(.text, .leaf, text: words.utf8)
      list.append(.item, .leave)
    }
    list.append(.bulletList, .leave)
    for part in ["board", "develop"] {
      var entry = entry(part)
      entry.body = list
      let slide = try slides([entry])[0]
      guard case .points(let lines) = slide.layout else {
        Issue.record("\(part) keeps its points")
        continue
      }
      #expect(lines.map(\.plainText) == ["One", "Two"])
    }
  }

  @Test func keepsTheWheelAndTheDatesUnderTheWritersWords() throws {
    let action = Disclosure.ScriptedSlide(
      part: .action(0), title: nil, body: Prose(paragraph: "In one sentence."), notes: Prose())
    let slide = try slides([action])[0]
    guard case .action(let shown) = slide.layout else {
      Issue.record("an action")
      return
    }
    #expect(shown.difference == "In one sentence.")
    #expect(shown.stages.count == 4)
    if case .mixed(let parts) = try slides([entry("dates", body: "In short.")])[0].layout {
      #expect(parts.count == 2)
    } else {
      Issue.record("words above the table")
    }
  }
}
