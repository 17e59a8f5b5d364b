import Base
import Disclosed
import Papers

/// "1 action", "3 actions".
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}

/// "a, b and c".
func listed(_ words: [String]) -> String {
  guard let last = words.last else { return "" }
  return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
}

/// The words with a capital at the front.
func sentenceCased(_ words: String) -> String {
  words.prefix(1).uppercased() + words.dropFirst()
}

/// The words with a small letter at the front, as inside a sentence; short forms stay as they are.
func inSentence(_ words: String) -> String {
  let isShortForm = words.prefix { $0.isLetter }.dropFirst().contains { $0.isUppercase }
  return isShortForm ? words : words.prefix(1).lowercased() + words.dropFirst()
}

/// The words without the full stop at their end.
func withoutStop(_ words: String) -> String {
  words.hasSuffix(".") ? String(words.dropLast()) : words
}

/// The words, cut at a word's end with an ellipsis where they are longer than `limit` characters.
func shortened(_ words: String, to limit: Int) -> String {
  guard words.utf8.count > limit,
    let cut = words.index(words.startIndex, offsetBy: limit, limitedBy: words.endIndex),
    cut < words.endIndex
  else { return words }
  var kept = words[..<(words[..<cut].utf8.lastIndex(of: UInt8(ascii: " ")) ?? cut)]
  while let last = kept.last, ",;:.–-".contains(last) { kept.removeLast() }
  return kept + "…"
}

/// The first sentence of a passage.
func firstSentence(_ prose: Prose) -> String {
  let words = Array(prose.plainText.utf8)
  for index in words.indices {
    switch words[index] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      guard index + 1 == words.count || words[index + 1] == UInt8(ascii: " ") else { continue }
      return String(decoding: words[...index], as: UTF8.self)
    default: continue
    }
  }
  return String(decoding: words, as: UTF8.self)
}

extension Line {
  /// The lines one after another with a separator between.
  static func joined(_ lines: [Line], by separator: String) -> Line {
    var parts: [Part] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { parts.append(.text(separator)) }
      parts += line.parts
    }
    return Line(parts)
  }
}

extension Composer {
  /// The reference of a record as a link, or its title where it has none yet.
  func cite(
    _ reference: String?, _ title: @autoclosure () -> String, at address: String
  ) -> Line {
    if let reference { return Line([.reference(reference, to: address)]) }
    return Line([.link(shortened(title(), to: 48), to: address)])
  }

  func citeEvidence(_ index: Int) -> Line {
    let evidence = disclosure.evidence[index]
    return cite(evidence.reference, firstSentence(evidence.body), at: places.evidence[index])
  }

  func citeFinding(_ index: Int) -> Line {
    let finding = disclosure.findings[index]
    return cite(finding.reference, finding.title, at: places.findings[index])
  }

  func citeAction(_ index: Int) -> Line {
    let action = disclosure.actions[index]
    return cite(action.reference, action.title, at: places.actions[index])
  }

  func citeDiscussion(_ index: Int) -> Line {
    let discussion = disclosure.discussions[index]
    return cite(discussion.reference, discussion.question, at: places.discussions[index])
  }

  /// As `From E1 · E2`; nil for no citations.
  func trail(_ words: String, _ citations: [Line]) -> Line? {
    citations.isEmpty
      ? nil : Line([.soft(words + " ")]) + Line.joined(citations, by: " · ")
  }

  func areaTitle(_ id: String) -> String {
    day?.framework?.areas.first { $0.id == id }?.title ?? "area \(id)"
  }

  func areaShort(_ id: String) -> String {
    day?.framework?.areas.first { $0.id == id }?.short ?? id
  }

  func chip(_ action: Disclosure.Action) -> Chip {
    let state: Chip.State =
      switch action.status {
      case .notStarted, .stopped: .idle
      case .onTrack: .track
      case .slipping: .soon
      case .blocked: .late
      case .done: .done
      }
    return Chip(state, sentenceCased(action.statusWord))
  }

  func wheel(_ action: Disclosure.Action) -> Wheel { Wheel(action.stages.map(quarter)) }

  func quarter(_ stage: Disclosure.Stage) -> Wheel.Quarter {
    switch stage.state {
    case .done: .done
    case .current: .current
    case .late: .late
    case .toCome: .toCome
    }
  }

  /// When a stage is done or due, as `done 23 November 2026`.
  func when(_ stage: Disclosure.Stage) -> String {
    if let done = stage.done { return "done \(done.inWords)" }
    return stage.by.map { "by \($0.text)" } ?? "no date yet"
  }

  /// As `when`, short enough for a slide.
  func whenShort(_ stage: Disclosure.Stage) -> String {
    if let done = stage.done { return "done \(done.inWords)" }
    return stage.by.map { "by \($0.date.inWords)" } ?? "no date yet"
  }
}
