import Base
import Disclosed
import Papers

/// The rules by which questions for the board follow from the plan and from the gaps in the
/// evidence, in the order in which they are printed.
enum QuestionRule: CaseIterable {
  case reviews, targets, baselines, unseenAreas, unheardAreas, singleSources, duties, oldPapers
  case missedGroups, maskedNumbers, openDiscussions
}

extension Composer {
  /// Questions that governors can ask next term, none of them invented.
  ///
  /// Each rule gives one question before any gives a second, so that a long plan leaves room for
  /// the gaps; those chosen stand in the order of the rules.
  func governorQuestions(atMost limit: Int = 8) -> [String] {
    let candidates = QuestionRule.allCases.map(questions)
    var taken = candidates.map { _ in 0 }
    var total = 0
    var hasMore = true
    while total < limit, hasMore {
      hasMore = false
      for rule in candidates.indices where total < limit && taken[rule] < candidates[rule].count {
        taken[rule] += 1
        total += 1
        hasMore = true
      }
    }
    return zip(candidates, taken).flatMap { $0.prefix($1) }
  }

  /// What one rule asks, the most pressing first.
  func questions(_ rule: QuestionRule) -> [String] {
    switch rule {
    case .reviews: questionsOnReviews()
    case .targets: questionsOnTargets()
    case .baselines: questionsOnBaselines()
    case .unseenAreas: questionsOnUnseenAreas()
    case .unheardAreas: questionsOnUnheardAreas()
    case .singleSources: questionsOnSingleSources()
    case .duties: questionsOnDuties()
    case .oldPapers: questionsOnOldPapers()
    case .missedGroups: questionsOnMissedGroups()
    case .maskedNumbers: questionsOnMaskedNumbers()
    case .openDiscussions: questionsOnOpenDiscussions()
    }
  }

  /// The action's reference, or its title in quotation marks.
  private func name(_ action: Disclosure.Action) -> String {
    action.reference ?? "“\(shortened(action.title, to: 40))”"
  }

  /// Actions that are reviewed before the board next meets.
  private func questionsOnReviews() -> [String] {
    guard let meeting = nextBoardMeeting else { return [] }
    return disclosure.actions.compactMap { action in
      guard let review = action.stages.last, review.done == nil, let by = review.by,
        by.date <= meeting
      else { return nil }
      return "\(name(action)) is reviewed by \(by.date.inWords), before the board meets on "
        + "\(meeting.inWords): what was decided, and on what evidence?"
    }
  }

  /// The first measure of each action that has an aim and a starting point.
  private func questionsOnTargets() -> [String] {
    disclosure.actions.compactMap { action in
      guard
        let measure = action.measures.first(where: {
          hasStart($0) && $0.target != nil && $0.result == nil
        }),
        let target = measure.target
      else { return nil }
      let by = measure.by.map { " by \($0.date.inWords)" } ?? ""
      return "\(name(action)): has “\(measure.name)” reached \(target)\(by), and who checked?"
    }
  }

  /// Actions without a measure, and measures without a starting point.
  private func questionsOnBaselines() -> [String] {
    disclosure.actions.compactMap { action in
      guard !action.measures.isEmpty else {
        return "\(name(action)): how will we know that it has worked?"
      }
      guard let measure = action.measures.first(where: { !hasStart($0) }) else { return nil }
      return "\(name(action)): what was the starting point for “\(measure.name)”, "
        + "and when was it measured?"
    }
  }

  /// Whether something was counted before the action began.
  func hasStart(_ measure: Disclosure.Measure) -> Bool {
    if measure.tally != nil { return true }
    return measure.baseline.map { !$0.hasPrefix("to come") } ?? false
  }

  /// Areas of the framework without a single piece of evidence.
  private func questionsOnUnseenAreas() -> [String] {
    unseenAreas.map {
      "Nobody looked at \(inSentence($0)) on the day: when will the board hear about it?"
    }
  }

  /// Areas that were looked at, but of which neither pupils nor families were asked.
  private func questionsOnUnheardAreas() -> [String] {
    guard let coverage = day?.coverage else { return [] }
    return coverage.areasWithoutVoice.filter { !coverage.areasWithoutEvidence.contains($0) }
      .map { "What would pupils and families say about \(inSentence($0))?" }
  }

  /// Findings that rest on one piece of evidence and no more.
  private func questionsOnSingleSources() -> [String] {
    disclosure.findings.filter { $0.pieces == 1 }.map { finding in
      let name = finding.reference.map { "\($0), “\(shortened(finding.title, to: 70))”," }
      return "\(name ?? "“\(shortened(finding.title, to: 70))”") rests on one piece of evidence: "
        + "what would show it a second time?"
    }
  }

  /// Duties that nobody checked, in one question.
  private func questionsOnDuties() -> [String] {
    let duties = dutyLines()
    let unseen = duties.filter { $0.seen == nil }
    guard let first = unseen.first else { return [] }
    let example = "“\(shortened(first.title, to: 70))”"
    if unseen.count == 1 { return ["\(example) was not checked: who will, and by when?"] }
    return [
      "\(unseen.count) of \(duties.count) duties were not checked, \(example) among them: "
        + "who will, and by when?"
    ]
  }

  /// Papers that the law wants renewed, the information report each year and the accessibility
  /// plan every three years, where that is due within half a year.
  private func questionsOnOldPapers() -> [String] {
    disclosure.school.documents.compactMap { document in
      let name = document.name.lowercased()
      let years =
        name.holds("information report") ? 1 : name.holds("accessibility plan") ? 3 : nil
      guard let years, let dated = document.dated,
        dated.adding(years: years) <= disclosure.asAt.adding(days: 182)
      else { return nil }
      let due = years == 1 ? "a new one is due each year" : "it covers three years"
      return "The \(inSentence(document.name)) is dated \(dated.inWords) and \(due): "
        + "when does the board see the next?"
    }
  }

  /// Those whom the day did not reach.
  private func questionsOnMissedGroups() -> [String] {
    (day?.groups ?? []).compactMap { group in
      whoWasMissed(group).map {
        "We missed some \(inSentence(group.name)) (\($0)): how will they be heard?"
      }
    }
  }

  /// Numbers that are too small to print in this edition.
  private func questionsOnMaskedNumbers() -> [String] {
    guard masksInUse().contains(.confidential) else { return [] }
    return [
      "Some numbers are too small to print here (c): who has looked at them for the board, "
        + "and is that person content?"
    ]
  }

  /// What the evening left without an agreed answer.
  private func questionsOnOpenDiscussions() -> [String] {
    disclosure.discussions.filter(isOpen).map { discussion in
      let name = discussion.reference.map { "\($0) was left open" } ?? "Left open"
      return "\(name): “\(discussion.question)” What is the answer now?"
    }
  }

  /// Who was missed, without the full stop; nil where nobody was or nobody said.
  func whoWasMissed(_ group: Disclosure.Group) -> String? {
    guard var words = group.whoWasMissed else { return nil }
    if words.hasSuffix(".") { words.removeLast() }
    let nobody = ["", "nobody", "none", "no one", "nil", "-", "–"]
    return nobody.contains(words.lowercased()) ? nil : words
  }
}
