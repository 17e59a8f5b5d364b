package import Base
package import Model

/// What a new action is made of.
package struct ActionWords: Sendable {
  /// The starting point of the library; a plain one where nil.
  package var from: StartingAction?
  /// In place of the starting point's own.
  package var title: String?
  /// The findings it answers, as a person cites them.
  package var findings: [String]
  package var reference: Reference
  /// What the plan may be grouped by, in the words of the vocabulary.
  package var focusAreas: [String]

  package init(
    from: StartingAction?, title: String?, findings: [String], reference: Reference,
    focusAreas: [String]
  ) {
    self.from = from
    self.title = title
    self.findings = findings
    self.reference = reference
    self.focusAreas = focusAreas
  }
}

/// An action's file, `actions/A1-student-passports.md`, with dates in the school's own terms.
/// - Parameters:
///   - day: The day whose findings it answers; nil for a school without days.
///   - today: Counted from where there is no day.
package func startAction(
  _ words: ActionWords, calendar: SchoolCalendar, day: CalendarDate?, today: CalendarDate
) -> OutputFile {
  let names = HalfTermNames(calendar: calendar, day: day, today: today)
  let text = words.from?.text ?? plainAction
  var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
    line in
    let named = names.named(line)
    return day == nil ? named.replacing("after the day", with: "after \(today.iso)") : named
  }
  while lines.last == "" { lines.removeLast() }
  let end = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
  // What belongs to one school is no part of a starting point.
  let kept = end.map { lines[1..<$0].filter { !$0.hasPrefix("from:") && !$0.hasPrefix("ref:") } }
  var body = Array(lines[(end.map { $0 + 1 } ?? 0)...])
  if let title = words.title {
    let heading = "# \(plainMarkdown(title))"
    if let place = body.firstIndex(where: { $0.hasPrefix("# ") }) {
      body[place] = heading
    } else {
      body.insert(heading, at: 0)
    }
  }
  let name = words.title.map(shortFileName) ?? words.from?.name ?? "action"
  let stem = name.isEmpty ? words.reference.text : "\(words.reference.text)-\(name)"
  return OutputFile(
    "actions/\(stem).md", lines: ["---"] + opening(words) + (kept ?? []) + ["---"] + body)
}

/// The facts that every new action begins with.
private func opening(_ words: ActionWords) -> [String] {
  let from =
    words.findings.isEmpty
    ? "# from: \(blank("the findings it answers, as: F1 F2"))"
    : "from: \(words.findings.joined(separator: " "))"
  guard words.from == nil, !words.focusAreas.isEmpty else { return [from] }
  return [from, "# focus: \(blank(words.focusAreas.joined(separator: ", ")))"]
}

/// An action of which nothing is known yet but its four stages.
private let plainAction = """
  ---
  owner: \(blank("one post"))
  checked by: \(blank("another post"))
  with: pupils, families
  difference: \(blank("what a pupil will notice"))
  in plain words: \(blank("one sentence for families"))
  measures:
    - name: \(blank("what is counted to see whether it is done"))
      kind: use
      baseline: \(blank("the figure now"))
      target: \(blank("the figure to reach"))
      by: end of half-term 2
      source: \(blank("where the figure comes from"))
    - name: \(blank("what is counted to see whether it helped"))
      kind: outcome
      baseline: \(blank("the figure now"))
      target: \(blank("the figure to reach"))
      by: half a term after do
      source: \(blank("where the figure comes from"))
  hours: 20 \(blank("the owner's hours"))
  cost: no cost \(blank("what it costs, as: £300, and then budget:"))
  milestones:
    - by one teaching week after the day: \(blank("what is there after a week"))
    - by end of half-term 1: \(blank("what is there then"))
    - by end of half-term 2: \(blank("what is there then"))
    - by 3 teaching weeks after do: \(blank("what is there then"))
  ---
  # \(blank("what is to be done"))

  ## Assess
  by: two teaching weeks after the day

  \(blank("what is known from the day, what is still to be asked or counted, and whom we ask"))

  ## Plan
  by: end of half-term 1

  \(blank("what is tried first, with how many, and who decides with us"))

  ## Do
  by: end of half-term 2

  \(blank("what everybody then does, and in whose time"))

  ## Review
  by: half a term after do

  \(blank("what is counted again, who is asked, and who decides to keep, adapt, stop or widen"))
  """
