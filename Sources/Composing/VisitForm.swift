import Base
import Disclosed
import Papers

extension Composer {
  /// The link governor's visit: what to look for, filled in from the plan, with lines to write on.
  func visitForm() -> [Block] {
    guard !disclosure.actions.isEmpty || day != nil else { return [] }
    let rule =
      "For the link governor’s next visit to the school. Write about what the school does and how "
      + "it knows. Write no child’s name, nor anything from which a child or a colleague could be "
      + "guessed."
    let due = board(nextBoardMeeting)
    var lines = [
      FormLine(label: "Date of the visit"), FormLine(label: "Seen with whom, by role"),
    ]
    let shown = disclosure.actions.prefix(5)
    lines += shown.map { visitLine($0, isShort: shown.count > 3) }
    if let papers = papersToSee() { lines.append(papers) }
    lines += [
      FormLine(
        label: "What the numbers do not show", prompt: "What pupils, families or staff said.",
        lines: 2),
      FormLine(label: "What I report to the board", prompt: due, lines: 2),
    ]
    return [.paragraph(Line(rule), style: .plain), .form(lines)]
  }

  private func board(_ meeting: CalendarDate?) -> String {
    meeting.map { "At its meeting on \($0.inWords)." } ?? "At its next meeting; no date is set."
  }

  /// What to look for in one action: its next step, its measure and what to ask to see.
  ///
  /// Short, it leaves out the measure, so that five actions stand on the page.
  private func visitLine(_ action: Disclosure.Action, isShort: Bool) -> FormLine {
    var prompt: [String] = []
    if let step = action.milestones.first(where: { $0.done == nil }) {
      let by = step.by.map { ", by \($0.date.inWords)" } ?? ""
      prompt.append(
        "Next step: \(inSentence(withoutStop(shortened(step.what, to: isShort ? 80 : 110))))\(by).")
    } else if let stage = nextStage(action) {
      prompt.append("Next: \(stage.name.lowercased()) \(whenShort(stage)).")
    }
    if !isShort, let measure = action.measures.first, let aim = aim(measure) {
      let by = measure.by.map { ", by \($0.date.inWords)" } ?? ""
      prompt.append("Measure: \(measure.name), \(aim)\(by).")
    }
    prompt.append("Ask to see: \(toSee(action)).")
    let label = [action.reference, shortened(action.title, to: 70)].compactMap { $0 }
    return FormLine(
      label: label.joined(separator: " "), prompt: prompt.joined(separator: " "),
      lines: isShort ? 1 : 2)
  }

  /// Where the measure's numbers come from, else something the action uses, else the count itself.
  private func toSee(_ action: Disclosure.Action) -> String {
    if let source = action.measures.lazy.compactMap(\.source).first {
      return inSentence(withoutStop(shortened(source, to: 90)))
    }
    if let resource = action.resources.first {
      let title = inSentence(disclosure.resources[resource].title)
      let hasArticle = ["the ", "a ", "an "].contains { title.hasPrefix($0) }
      return "\(hasArticle ? "" : "the ")\(title), as it is used"
    }
    return "how it is counted, and by whom"
  }

  /// The papers that nobody has checked yet; nil where all were seen.
  private func papersToSee() -> FormLine? {
    let unseen = dutyLines().filter { $0.seen == nil }.map { inSentence(withoutStop($0.title)) }
    guard !unseen.isEmpty else { return nil }
    let rest = unseen.count - 3
    let more = rest > 0 ? ["\(rest) more on the sheet of duties"] : []
    let names = unseen.prefix(3).map { shortened($0, to: 60) }
    return FormLine(
      label: "Papers to see", prompt: sentenceCased(listed(names + more)) + ".", lines: 1)
  }
}

extension Composer {
  /// The next meeting after the day and after the papers’ date.
  var nextBoardMeeting: CalendarDate? {
    let after = max(day?.date ?? disclosure.asAt, disclosure.asAt)
    return disclosure.school.boardMeetings.first { $0 > after }
  }
}
