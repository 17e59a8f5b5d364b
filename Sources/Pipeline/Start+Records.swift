import Base
import Model
import Reading
import Starting

/// Findings, questions, actions, evidence and slides.
extension Desk {
  mutating func beginFinding(
    _ title: String, at place: Beginning.DayPlace, isStrength: Bool, evidence: [String]
  ) throws(Refusal) {
    let open = try open(place.school)
    let day = try day(place.day, in: open)
    let cited = try cited(evidence, among: open.school.evidence.map(\.identity), noun: "evidence")
    let (reference, numbers) = try reference(.finding, in: open)
    let words = FindingWords(
      title: title, isStrength: isStrength, evidence: cited, reference: reference)
    let path = "days/\(day.date.iso)/findings.md"
    let before = try bytes(of: joinedPath(open.place.path, path))
    try extend(path, to: adding(words, to: before), numbers, in: open)
    report.remarks.append(
      cited.isEmpty
        ? "\(reference.text) is pinned; name its evidence on the line below its heading, as E1 E4"
        : "\(reference.text) is pinned")
    report.next = "reviewday new action --from NAME --finding \(reference.text)"
  }

  mutating func beginDiscussion(
    _ question: String, at place: Beginning.DayPlace, askedBy: String?, about: [String]
  ) throws(Refusal) {
    let open = try open(place.school)
    let day = try day(place.day, in: open)
    let known = open.school.findings.map(\.identity) + open.school.actions.map(\.identity)
    let cited = try cited(about, among: known, noun: "finding or action")
    let (reference, numbers) = try reference(.discussion, in: open)
    let words = DiscussionWords(
      question: question, askedBy: askedBy, about: cited, reference: reference)
    let path = "days/\(day.date.iso)/discussion.md"
    let before = try bytes(of: joinedPath(open.place.path, path))
    try extend(path, to: adding(words, to: before), numbers, in: open)
    report.remarks.append("\(reference.text) is pinned")
    report.next = "reviewday build"
  }

  /// Puts a longer file in the place of one, or a new one where there was none.
  private mutating func extend(
    _ path: String, to bytes: [UInt8], _ numbers: OutputFile, in open: OpenSchool
  ) throws(Refusal) {
    let whole = joinedPath(open.place.path, path)
    do throws(FileTrouble) {
      try files.write(numbers.bytes, to: joinedPath(open.place.path, numbers.path))
      try files.write(bytes, to: whole)
    } catch {
      report.troubles.append(error)
      throw Refusal()
    }
    report.written.append(whole)
  }

  mutating func beginAction(
    _ title: String?, from name: String?, at school: String?, findings: [String]
  ) throws(Refusal) {
    let open = try open(school)
    let point = try startingPoint(name, in: open.library)
    let cited = try cited(findings, among: open.school.findings.map(\.identity), noun: "finding")
    let (reference, numbers) = try reference(.action, in: open)
    let answered = open.school.findings.filter { finding in
      [finding.identity.reference?.text, finding.identity.name].contains { word in
        word.map(cited.contains) ?? false
      }
    }
    let day = answered.compactMap(\.date).max() ?? open.latest?.date
    let file = startAction(
      ActionWords(
        from: point, title: title, findings: cited, reference: reference,
        focusAreas: open.library.vocabulary.focusAreas.map { $0.title.lowercased() }),
      calendar: open.calendar, day: day, today: order.today)
    try write(
      new: [file], below: open.place.path, otherwise: "choose another title", changed: [numbers])
    if cited.isEmpty {
      report.remarks.append(
        "\(reference.text) is pinned; write the findings that it answers into it, as from: F1 F2")
    } else {
      report.remarks.append("\(reference.text) is pinned")
    }
    report.next = "reviewday check \(open.place.key)"
  }

  private func startingPoint(
    _ name: String?, in library: Library
  ) throws(Refusal) -> StartingAction? {
    guard let name else { return nil }
    let found = library.actions.first { folded($0.name) == folded(name) }
    guard let found else {
      throw noSuch("starting point", name, among: library.actions.map(\.name))
    }
    return found
  }

  mutating func beginEvidence(
    _ title: String, at place: Beginning.DayPlace, slot: ClockTime?
  ) throws(Refusal) {
    let open = try open(place.school)
    let day = try day(place.day, in: open)
    if let slot, !day.slots.contains(where: { $0.start == slot }) {
      throw noSuch("slot", slot.text, among: day.slots.map(\.start.text))
    }
    let (reference, numbers) = try reference(.evidence, in: open)
    let words = EvidenceWords(title: title, day: day.date, slot: slot, reference: reference)
    try write(
      new: [startEvidence(words)], below: open.place.path, otherwise: "choose another title",
      changed: [numbers])
    report.remarks.append("\(reference.text) is pinned")
    report.next = "reviewday check \(open.place.key)"
  }

  mutating func beginSlides(at place: Beginning.DayPlace) throws(Refusal) {
    let open = try open(place.school)
    let day = try day(place.day, in: open)
    let actions = open.school.actions.compactMap(\.identity.reference).sorted()
    try write(
      new: [startSlides(on: day.date, actions: actions)], below: open.place.path,
      otherwise: "change it there")
    report.remarks.append(
      "The parts of the evening in their order: move them, add words, or take one out")
    report.next = "reviewday build \(open.place.key)"
  }
}
