package import Base
package import Model

/// A finding to be written into a day's `findings.md`.
package struct FindingWords: Sendable {
  package var title: String
  package var isStrength: Bool
  /// As a person cites them.
  package var evidence: [String]
  package var reference: Reference

  package init(title: String, isStrength: Bool, evidence: [String], reference: Reference) {
    self.title = title
    self.isStrength = isStrength
    self.evidence = evidence
    self.reference = reference
  }
}

/// A day's `findings.md` with one more at its end; all that stood there before still does.
/// - Parameter before: The file's bytes; nil where there is none yet.
package func adding(_ finding: FindingWords, to before: [UInt8]?) -> [UInt8] {
  let group = finding.isStrength ? "Strengths" : "Areas to develop"
  var lines = lastGroup(in: before).map { $0 == group } ?? false ? [] : ["# \(group)", ""]
  lines.append("## \(finding.reference.text) \(plainMarkdown(finding.title))")
  if !finding.evidence.isEmpty { lines.append(finding.evidence.joined(separator: " ")) }
  lines += ["", blank("what was seen and heard, in two or three sentences")]
  return appending(lines, to: before)
}

/// A question to be written into a day's `discussion.md`.
package struct DiscussionWords: Sendable {
  package var question: String
  package var askedBy: String?
  /// Findings and actions, as a person cites them.
  package var about: [String]
  package var reference: Reference

  package init(question: String, askedBy: String?, about: [String], reference: Reference) {
    self.question = question
    self.askedBy = askedBy
    self.about = about
    self.reference = reference
  }
}

/// A day's `discussion.md` with one more question at its end; all that stood there before still
/// does.
package func adding(_ discussion: DiscussionWords, to before: [UInt8]?) -> [UInt8] {
  var lines = before == nil ? ["# Discussion", ""] : []
  lines.append("## \(discussion.reference.text) \(plainMarkdown(discussion.question))")
  if let askedBy = discussion.askedBy { lines.append("asked by: \(factValue(askedBy))") }
  lines.append("standing: asked")
  if !discussion.about.isEmpty { lines.append("about: \(discussion.about.joined(separator: " "))") }
  lines += ["", blank("what was answered")]
  return appending(lines, to: before)
}

/// A piece of evidence in a file of its own.
package struct EvidenceWords: Sendable {
  package var title: String
  package var day: CalendarDate
  package var slot: ClockTime?
  package var reference: Reference

  package init(title: String, day: CalendarDate, slot: ClockTime?, reference: Reference) {
    self.title = title
    self.day = day
    self.slot = slot
    self.reference = reference
  }
}

/// `evidence/E7-nine-lessons.md`.
package func startEvidence(_ words: EvidenceWords) -> OutputFile {
  var lines = ["---", "day: \(words.day.iso)"]
  lines.append(
    words.slot.map { "slot: \($0.text)" } ?? "kind: documents")
  lines += [
    "---", "# \(plainMarkdown(words.title))", "", blank("what was seen, heard or read"),
  ]
  let name = shortFileName(for: words.title)
  let stem = name.isEmpty ? words.reference.text : "\(words.reference.text)-\(name)"
  return OutputFile("evidence/\(stem).md", lines: lines)
}

/// A day's `slides.md`: the parts of the evening in their order, to be moved, worded or left out.
package func startSlides(on day: CalendarDate, actions: [Reference]) -> OutputFile {
  var lines = ["# Slides"]
  for part in ["why", "heard", "strengths", "develop", "actions"] { lines += ["", "## \(part)"] }
  for action in actions { lines += ["", "## \(action.text)"] }
  for part in ["dates", "board", "discussion"] { lines += ["", "## \(part)"] }
  return OutputFile("days/\(day.iso)/slides.md", lines: lines)
}

// MARK: At the end of a file

/// Lines after all that stands in a file, with its own line endings and a blank line between.
private func appending(_ lines: [String], to before: [UInt8]?) -> [UInt8] {
  guard let before, !before.isEmpty else {
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
  let text = String(decoding: before, as: UTF8.self)
  let ending = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  var gap = ""
  if before.last != UInt8(ascii: "\n") { gap += ending }
  gap += ending
  return before + Array((gap + lines.joined(separator: ending) + ending).utf8)
}

/// The words of the last heading of the first level; nil where there is none.
private func lastGroup(in bytes: [UInt8]?) -> String? {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let words = (bytes ?? [])[...]
  let text = String(decoding: words.starts(with: mark) ? words.dropFirst(3) : words, as: UTF8.self)
  let heading = text.split(whereSeparator: \.isNewline).last { $0.hasPrefix("# ") }
  return heading.map { heading in
    String(heading.dropFirst(2)).split(separator: " ").joined(separator: " ")
  }
}
