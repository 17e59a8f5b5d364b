import Base
import Model

/// Writes a school as an indented tree, each record with the place where it was written.
struct SchoolDump {
  let sources: SourceMap
  /// Without places and the names of files.
  var isBare = false
  private var lines: [String] = []

  init(sources: SourceMap, isBare: Bool = false) {
    self.sources = sources
    self.isBare = isBare
  }

  func text(_ school: School) -> String {
    var dump = self
    dump.write(school)
    return dump.lines.joined(separator: "\n") + "\n"
  }

  mutating func put(_ depth: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  mutating func put(_ depth: Int, _ name: String, _ value: String?) {
    if let value, !value.isEmpty { put(depth, "\(name): \(value)") }
  }

  func at(_ span: Span) -> String { isBare ? "" : " @" + place(span) }

  private func place(_ span: Span) -> String {
    let position = sources[span.file]?.position(at: Int(span.lower))
    let file = sources[span.file]?.path.split(separator: "/").last ?? "?"
    return "\(file):\(position?.line ?? 0):\(position?.column ?? 0)"
  }

  func shown(_ placed: Placed<String>?) -> String? {
    placed.map { "\($0.value)\(at($0.span))" }
  }

  func shown(_ placed: [Placed<String>]) -> String {
    placed.compactMap { shown($0) }.joined(separator: ", ")
  }

  private func name(_ identity: Identity) -> String {
    let audience = identity.audience.map { " for \($0.value.joined(separator: ","))" } ?? ""
    let name = isBare ? "" : " " + (identity.name ?? "-")
    return (identity.reference?.text ?? "-") + name + at(identity.span) + audience
  }

  private mutating func write(_ school: School) {
    put(0, "school \(school.name) \(name(school.identity))")
    put(1, "urn", school.urn)
    put(1, "roll", school.roll.map(String.init))
    put(1, "calendars", shown(school.calendars))
    put(1, "senco since", school.sencoSince?.iso)
    put(1, "board meets", school.boardMeetings.map(\.value.iso).joined(separator: ", "))
    for document in school.documents {
      put(1, "document \(document.name) dated \(document.dated?.iso ?? "-")")
    }
    for silence in school.silences {
      put(1, "silence \(silence.check.value) \(silence.record?.value ?? "-"): \(silence.reason)")
    }
    write(1, "introduction", school.introduction)
    for day in school.days { write(day) }
    for evidence in school.evidence { write(evidence) }
    for finding in school.findings { write(finding) }
    for action in school.actions { write(action) }
    for discussion in school.discussions { write(discussion) }
    for resource in school.resources {
      put(1, "resource \(name(resource.identity)) \(resource.title)")
      put(2, "address", shown(resource.address))
      write(2, "body", resource.body)
    }
    writeMeasuring(school)
    if let profile = school.profile { write(profile) }
    if let report = school.report { write(report) }
    for file in school.linkableFiles.sorted() { put(1, "file \(file)") }
  }

  private mutating func write(_ day: Day) {
    put(1, "day \(day.date.iso) \(day.title) \(name(day.identity)) \(day.status.value.rawValue)")
    put(2, "framework", shown(day.framework))
    put(2, "reviewers", day.reviewers.joined(separator: " + "))
    put(2, "ends", day.ends?.text)
    for agreement in day.agreements { put(2, "agreed \(agreement.who) \(agreement.on.iso)") }
    write(2, "terms", day.termsOfReference)
    for slot in day.slots {
      let end = slot.statedEnd.map { "-\($0.text)" } ?? ""
      put(2, "slot \(slot.start.text)\(end) \(slot.what.value)\(at(slot.what.span))")
      put(3, "with", shown(slot.with))
      put(3, "place", shown(slot.place))
      put(3, "areas", shown(slot.areas))
      put(3, "activity", slot.activity)
      put(3, "people", slot.people.joined(separator: ", "))
      put(3, "staff present", slot.staffPresent ? "yes" : nil)
      put(3, "prompts", slot.prompts.joined(separator: " + "))
    }
    for group in day.groups {
      put(
        2,
        "group \(group.name) (\(group.people ?? "-")) \(group.number.map(String.init) ?? "-"): "
          + "\(group.howChosen) | \(group.whoWasMissed)")
    }
    for tally in day.tallySheet { put(2, shown(tally)) }
    for words in day.notLookedAt { put(2, "not looked at: \(words)") }
    for slide in day.deck?.slides ?? [] {
      put(2, "slide \(slide.part?.value ?? "-"): \(slide.title ?? "-")\(at(slide.span))")
      write(3, "body", slide.body)
      write(3, "notes", slide.notes)
    }
  }

  func shown(_ tally: Tally) -> String {
    "tally \(tally.name): \(tally.count)/\(tally.total) \(tally.unit)\(at(tally.span))"
  }

  private mutating func write(_ evidence: Evidence) {
    put(1, "evidence \(name(evidence.identity)) \(evidence.date?.iso ?? "-")")
    put(2, "slot", evidence.slot.map { "\($0.value.text)\(at($0.span))" })
    put(2, "title", evidence.title)
    put(2, "kind", shown(evidence.statedKind))
    put(2, "areas", shown(evidence.statedAreas))
    put(2, "heard", shown(evidence.statedPeople))
    put(2, "strength", evidence.statedStrength?.value.rawValue)
    for tally in evidence.tallies { put(2, shown(tally)) }
    write(2, "body", evidence.body)
  }

  private mutating func write(_ finding: Finding) {
    put(1, "finding \(name(finding.identity)) \(finding.nature.rawValue): \(finding.title)")
    put(2, "judgement", shown(finding.judgement))
    put(2, "areas", shown(finding.statedAreas))
    put(2, "evidence", shown(finding.evidence))
    write(2, "body", finding.body)
  }

  private mutating func write(_ action: Action) {
    put(1, "action \(name(action.identity)): \(action.title)")
    put(2, "from", shown(action.from))
    put(2, "focus", shown(action.focus))
    put(2, "owner", shown(action.owner))
    put(2, "checked by", shown(action.checkedBy))
    put(2, "with", action.with.joined(separator: " + "))
    put(2, "difference", action.difference)
    put(2, "plain words", action.plainWords)
    put(2, "you told us", action.youTold)
    put(2, "hours", action.hours.map { String($0.value) })
    put(2, "cost", action.statedFree ? "no cost" : action.cost.map { "£\($0.value)" })
    put(2, "resources", shown(action.resources))
    for measure in action.measures { write(measure) }
    for milestone in action.milestones {
      let done = milestone.done.map { " done \($0.iso)" } ?? ""
      put(2, "milestone \(milestone.by.value.inWords)\(at(milestone.by.span))\(done)")
      put(3, milestone.what)
    }
    write(2, "introduction", action.introduction)
    for stage in action.stages {
      put(2, "\(stage.kind.word)\(stage.span.map(at) ?? " not written")")
      put(3, "by", stage.by.map { $0.value.inWords })
      put(3, "done", stage.done.map { $0.value.iso })
      write(3, "body", stage.body)
    }
    put(2, "decision", action.decision?.value.rawValue)
  }

  private mutating func write(_ measure: Measure) {
    let kind = measure.kind?.rawValue ?? "-"
    put(2, "measure \(name(measure.identity)) \(kind): \(measure.name)")
    switch measure.baseline {
    case .stated(let words, let on): put(3, "baseline", "\(words) \(on?.iso ?? "")")
    case .toComeFrom(let source): put(3, "to come from", shown(source))
    case nil: break
    }
    put(3, "target", shown(measure.target))
    put(3, "by", measure.by.map { "\($0.value.inWords)\(at($0.span))" })
    put(3, "source", shown(measure.source))
    put(3, "result", measure.result)
  }

  private mutating func write(_ discussion: Discussion) {
    put(1, "discussion \(name(discussion.identity)) \(discussion.question)")
    put(2, "asked by", discussion.askedBy)
    put(2, "standing", "\(discussion.standing.value.rawValue) \(discussion.on?.iso ?? "")")
    put(2, "about", shown(discussion.about))
    write(2, "body", discussion.body)
  }

  mutating func write(_ depth: Int, _ name: String, _ prose: Prose) {
    guard !prose.isEmpty else { return }
    put(depth, name)
    for line in proseLines(prose) { put(depth + 1, line) }
  }
}

/// Prose as an indented tree.
func proseLines(_ prose: Prose) -> [String] {
  var lines: [String] = []
  var depth = 0
  for event in prose.events {
    if event.phase == .leave {
      depth -= 1
      continue
    }
    var line = String(repeating: "  ", count: depth) + "\(event.kind)"
    if event.level > 0 { line += " \(event.level)" }
    if event.target != .none { line += " (\(event.target))" }
    let bytes = prose.bytes(of: event)
    if !bytes.isEmpty { line += " \"\(String(decoding: bytes, as: UTF8.self))\"" }
    lines.append(line)
    if event.phase == .enter { depth += 1 }
  }
  return lines
}
