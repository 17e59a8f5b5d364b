import Base
import Disclosed
import Papers

extension Composer {
  /// The evening’s slides: the script’s order and words where there is one, else all parts in
  /// order.
  func deck() -> Deck {
    var parts: [EveningPart] = []
    if let script = day?.deck {
      let named = script.contains { if case .action = $0.part { true } else { false } }
      for (index, entry) in script.enumerated() {
        let slides = scripted(entry, number: index + 1, namesActions: named)
        parts.append(EveningPart(entry, title: title(of: entry), slides: slides))
      }
    } else {
      parts = DeckPart.allCases.map {
        EveningPart($0, slides: part($0, namesActions: false))
      }
    }
    parts.removeAll { $0.slides.isEmpty }
    if parts.isEmpty { parts = [EveningPart(title: "Opening", slides: [])] }
    parts[0].slides.insert(openingSlide(), at: 0)
    let slides = parts.enumerated().flatMap { number, part in
      part.slides.map { slide in
        var slide = slide
        slide.part = number
        return slide
      }
    }
    return Deck(
      path: "slides.html", title: "\(disclosure.school.name): the evening",
      slides: withUniqueIDs(slides), parts: timed(parts, hour: day?.presentation),
      hour: day?.presentation, date: day?.date)
  }

  private func title(of entry: Disclosure.ScriptedSlide) -> String {
    if let title = entry.title { return title }
    switch entry.part {
    case .action(let index):
      let action = disclosure.actions[index]
      return action.reference ?? action.title
    case .composed(let name): return DeckPart(rawValue: name)?.title ?? name
    case .own: return ""
    }
  }

  /// The parts that are composed from the records, in the evening’s order.
  enum DeckPart: String, CaseIterable {
    case why, heard, strengths, develop, measured, actions, dates, board, discussion

    /// The part’s name on the running order of the evening.
    var title: String {
      switch self {
      case .why: "Why we came"
      case .heard: "Who we heard"
      case .strengths: "Strengths"
      case .develop: "Areas to develop"
      case .measured: "What was measured"
      case .actions: "The plan"
      case .dates: "Dates"
      case .board: "What we ask the board"
      case .discussion: "Discussion"
      }
    }
  }

  private func withUniqueIDs(_ slides: [Slide]) -> [Slide] {
    var taken: Set<String> = []
    return slides.map { slide in
      var slide = slide
      let base = slide.id
      var number = 2
      while !taken.insert(slide.id).inserted {
        slide.id = "\(base)-\(number)"
        number += 1
      }
      return slide
    }
  }

  func part(_ part: DeckPart, namesActions: Bool) -> [Slide] {
    switch part {
    case .why: whySlides()
    case .heard: heardSlides()
    case .strengths: findingSlides(strengths: true)
    case .develop: findingSlides(strengths: false)
    case .measured: measuredSlides()
    case .actions:
      planSlides() + (namesActions ? [] : disclosure.actions.indices.map(actionSlide))
    case .dates: dateSlides()
    case .board: boardSlides()
    case .discussion: discussionSlides()
    }
  }

  private func openingSlide() -> Slide {
    var lines: [Line] = []
    if let day { lines.append(Line(day.date.inWordsWithWeekday)) }
    if let consultant = colophon.consultant { lines.append(Line(consultant)) }
    return Slide(
      id: "opening", eyebrow: day?.title, title: disclosure.school.name, layout: .opening(lines))
  }

  private func whySlides() -> [Slide] {
    guard let day, !day.termsOfReference.isEmpty else { return [] }
    let sentence = firstSentence(day.termsOfReference)
    return [
      Slide(
        id: "why", eyebrow: "Why we came", title: sentence, layout: .statement(nil, nil),
        notes: prose(day.termsOfReference, id: "why-notes"))
    ]
  }

  private func heardSlides() -> [Slide] {
    guard let day, !day.groups.isEmpty else { return [] }
    let met = peopleMet(day).map {
      BigFigure(figure: String($0), label: "people heard in one day")
    }
    let names = listed(day.groups.map { inSentence($0.name) })
    var slides = [
      Slide(
        id: "heard", eyebrow: "Who we heard", title: "We listened before we judged.",
        layout: .statement(sentenceCased(names) + ".", met),
        notes: groupTable(day).map { [.table($0)] } ?? [])
    ]
    let missed = missedLines(day)
    if !missed.isEmpty {
      slides.append(
        Slide(
          id: "missed", eyebrow: "Who we missed", title: "Not everyone was heard",
          layout: .points(missed)))
    }
    return slides + unseenSlides()
  }

  /// A line a group; where many missed somebody, the first ones in lines and the others in one.
  private func missedLines(_ day: Disclosure.Day) -> [Line] {
    let missed = day.groups.compactMap { group in
      whoWasMissed(group).map { (group: group.name, who: $0) }
    }
    let most = missed.count > 6 ? 4 : 6
    var lines = missed.prefix(most).map { Line([.strong($0.group), .text(": \($0.who)")]) }
    let others = missed.dropFirst(most).map(\.who)
    if !others.isEmpty {
      lines.append(
        Line([.strong("Among the others"), .text(": \(others.joined(separator: "; "))")]))
    }
    return lines
  }

  /// What was not looked at: a sentence each on the slide, all words in the notes.
  private func unseenSlides() -> [Slide] {
    let spots = blindSpots()
    guard !spots.isEmpty else { return [] }
    let lines = spots.map { Line(firstSentence(Prose(paragraph: $0))) }
    let isShortened = zip(lines, spots).contains { $0.plainText != $1 }
    return [
      Slide(
        id: "unseen", eyebrow: "What we did not look at", title: "One day does not see everything",
        layout: .points(lines),
        notes: isShortened ? [.list(spots.map { Line($0) }, ordered: false)] : [])
    ]
  }

  private func findingSlides(strengths: Bool) -> [Slide] {
    let indexes = disclosure.findings.indices.filter {
      disclosure.findings[$0].isStrength == strengths
    }
    guard !indexes.isEmpty else { return [] }
    let notes = indexes.flatMap { index -> [Block] in
      let finding = disclosure.findings[index]
      return finding.body.isEmpty ? [] : prose(finding.body, id: "note-f\(index + 1)")
    }
    var slides = [
      Slide(
        id: strengths ? "strengths" : "develop", eyebrow: "What we found",
        title: strengths ? "Strengths" : "Areas to develop",
        layout: .points(findingLines(strengths: strengths)), notes: notes)
    ]
    if !strengths, let (finding, figure) = tellingFigure(indexes) {
      let record = disclosure.findings[finding]
      var slide = Slide(
        id: "figure", eyebrow: record.reference, title: record.title,
        layout: .statement(record.body.isEmpty ? nil : firstSentence(record.body), figure),
        notes: record.body.isEmpty ? [] : prose(record.body, id: "figure-notes"))
      if let reference = record.reference { slide.origin = .record(reference) }
      slides.append(slide)
    }
    return slides
  }

  /// The first finding among these that rests on a count of what was seen.
  private func tellingFigure(_ findings: [Int]) -> (Int, BigFigure)? {
    for finding in findings {
      for tally in disclosure.findings[finding].tallies {
        guard case .shown(let count) = tally.count, case .shown(let total) = tally.total else {
          continue
        }
        return (
          finding,
          BigFigure(
            figure: String(count), rest: " of \(total)", label: "\(tally.unit): \(tally.name)")
        )
      }
    }
    return nil
  }

  private func planSlides() -> [Slide] {
    guard disclosure.actions.count > 1 else { return [] }
    let lines = disclosure.actions.indices.map { index -> Line in
      let action = disclosure.actions[index]
      guard action.reference != nil else {
        return Line([.link(action.title, to: places.actions[index])])
      }
      return citeAction(index) + Line(" \(action.title)")
    }
    return [
      Slide(
        id: "plan", eyebrow: "The plan",
        title: "What we propose, in \(counted(lines.count, "action"))",
        layout: .points(lines))
    ]
  }

  func actionSlide(_ index: Int) -> Slide {
    let action = disclosure.actions[index]
    var facts: [Fact] = []
    if let owner = action.owner { facts.append(Fact("Led by", Line(owner))) }
    if let cost = costWords(action) { facts.append(Fact("Takes", Line(cost))) }
    if let measure = action.measures.first, let aim = aim(measure) {
      facts.append(Fact(sentenceCased(measure.name), Line(aim)))
    }
    let notes = action.stages.enumerated().flatMap { number, stage -> [Block] in
      stage.body.isEmpty ? [] : prose(stage.body, id: "note-a\(index + 1)-\(number + 1)")
    }
    var slide = Slide(
      id: Places.slideID(places.actions[index]),
      eyebrow: [action.reference, action.statusWord].compactMap { $0 }.joined(separator: " · "),
      title: action.title,
      layout: .action(
        ActionSlide(
          difference: action.difference, wheel: wheel(action), facts: facts,
          stages: action.stages.map {
            ActionSlide.Stage(name: $0.name, quarter: quarter($0), when: whenShort($0))
          })), notes: notes)
    if let reference = action.reference { slide.origin = .record(reference) }
    return slide
  }

  private func dateSlides() -> [Slide] {
    guard var table = dateTable(limit: 6) else { return [] }
    table.columns.removeLast()
    table.rows = table.rows.map { Array($0.dropLast()) }
    return [
      Slide(id: "dates", eyebrow: "Dates", title: "When you hear next", layout: .table(table))
    ]
  }

  private func boardSlides() -> [Slide] {
    let asks = boardAsk()
    guard !asks.isEmpty else { return [] }
    let title =
      nextBoardMeeting.map { "For the board’s meeting on \($0.inWords)" }
      ?? "For the board’s next meeting"
    return [
      Slide(
        id: "board", eyebrow: "What we ask the board", title: title,
        layout: .points(asks.map { Line($0) }))
    ]
  }

  /// The questions to begin with, on the slide where the room's own are collected; then what was
  /// asked before and is not settled.
  private func discussionSlides() -> [Slide] {
    let open = disclosure.discussions.filter {
      isOpen($0) && ($0.date ?? day?.date) == day?.date
    }
    let asked = open.map { discussion in
      let standing = discussion.standing == "proposed" ? "an answer is proposed" : "still open"
      let by = discussion.askedBy.map { "asked by \($0), \(standing)" } ?? standing
      return Line([.text(discussion.question), .soft(" \(by)")])
    }
    let main = Slide(
      id: "discussion", eyebrow: "Discussion", title: "What do you make of it?",
      layout: .discussion(openQuestions()))
    guard !asked.isEmpty else { return [main] }
    return [
      main,
      Slide(
        id: "asked", eyebrow: "Discussion", title: "Asked already, and not settled",
        layout: .discussion(asked)),
    ]
  }
}

extension Composer {
  /// Questions to begin a talk with: short, open, and about what has just been seen.
  ///
  /// Those that the board can ask next term are longer and stand in the report.
  private func openQuestions() -> [Line] {
    var questions: [Line] = []
    if !disclosure.actions.isEmpty {
      questions.append("What would a family notice first, if this plan works?")
    }
    if disclosure.actions.count > 1 {
      questions.append("Which one action would you drop, if you had to?")
    }
    if let meeting = nextBoardMeeting {
      questions.append(Line("What will the board ask to see on \(meeting.inWords)?"))
    } else if day.map({ !missedLines($0).isEmpty }) ?? false {
      questions.append("Who was not heard, and how will they be?")
    }
    return questions
  }
}

extension Places {
  /// The identifier of an action’s slide: its page’s name.
  static func slideID(_ address: String) -> String {
    let name = address.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "action")
  }
}
