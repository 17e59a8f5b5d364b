import TestSupport

/// Files of a school as people and their editors leave them: prose, tables and facts in turn, with
/// comments, tabs, a byte order mark, the line endings of Windows.
struct RandomFiles {
  var random: SeededGenerator
  private(set) var comments: [String] = []
  /// What must stay byte for byte, by the file's path and in its order.
  private(set) var prose: [String: [String]] = [:]
  private var marks = 0
  private var ending = "\n"

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  /// A school's files by their path from its folder.
  mutating func files() -> [String: String] {
    let day = "days/2026-11-23/"
    let kinds: [(path: String, front: [String], under: [String], heading: () -> String)] = [
      ("school.yaml", Self.school, [], { "" }),
      (day + "day.md", Self.day, [], { "## Terms of reference" }),
      (day + "notes.md", Self.file, Self.notes, { "## 09:15" }),
      (day + "findings.md", Self.file, Self.finding, { "## A finding" }),
      (day + "discussion.md", Self.file, Self.discussion, { "## Why?" }),
      (day + "slides.md", Self.file, ["minutes: 5"], { "## Of our own" }),
      ("actions/passports.md", Self.action, Self.stage, { "## Assess" }),
      ("evidence/nine-lessons.md", Self.evidence, [], { "# Nine lessons" }),
      ("surveys/our-check/instrument.yaml", Self.instrument, [], { "" }),
      ("surveys/our-check/2026-12.md", Self.wave, [], { "# Before" }),
      ("training.md", Self.training, [], { "## Menu" }),
      ("passports.md", Self.passports, [], { "## Cohorts" }),
      ("parties/promised.md", Self.party, [], { "## Agreed" }),
    ]
    var files: [String: String] = [:]
    for kind in kinds {
      ending = pick(["\n", "\n", "\r\n"])
      var text = chance(1, of: 6) ? "\u{FEFF}" : ""
      if kind.path.hasSuffix(".yaml") {
        text += facts(kind.front)
      } else {
        text += page(kind.path, kind.front, kind.under, kind.heading())
      }
      if chance(1, of: 5), text.hasSuffix(ending) {
        text = String(text.unicodeScalars.dropLast(ending.unicodeScalars.count))
      }
      files[kind.path] = text
    }
    return files
  }

  private mutating func page(
    _ path: String, _ front: [String], _ under: [String], _ heading: String
  ) -> String {
    var text = ""
    if chance(3, of: 4) { text += "---\(ending)" + facts(front) + "---\(ending)" }
    let stages = path.hasPrefix("actions/") ? ["# A", "## Assess", "## Plan", "## Do"] : []
    let headings = stages.isEmpty ? (0..<3).map { _ in heading } : stages
    for (index, heading) in headings.enumerated() {
      let hasFacts = !under.isEmpty && heading.hasPrefix("## ") && chance(2, of: 3)
      var passage = (index == 0 && text.isEmpty ? "" : pick(["", ending])) + heading + ending
      if hasFacts {
        keep(passage, of: path)
        text += passage
        text += facts(Array(under.shuffled(using: &random).prefix(2)), comments: false)
        passage = ""
      }
      passage += ending + words(path)
      keep(passage, of: path)
      text += passage
    }
    return text
  }

  private mutating func keep(_ passage: String, of path: String) {
    prose[path, default: []].append(passage)
  }

  /// Prose that a rewriter of facts could mistake for some, with a mark of its own.
  private mutating func words(_ path: String) -> String {
    marks += 1
    let isList = path.hasSuffix("notes.md")
    let lines = [
      "Words m\(marks):  two  blanks, and a:b.",
      "| a  | owner:SENCO |\(ending)| --- | --- |\(ending)|  1|\t2 |",
      "```\(ending)owner:   SENCO\(ending)# no comment\(ending)```",
      "    owner:  indented  ", "\tkey:  tab", "> by:  end of spring 1", "  ", "Notes:  aside",
    ]
    if isList {
      let bullet = pick([
        "- E1 [passport  seen: 4 of 9 lessons]  Nine", "*  [kind: data]   Seen", "-\tkey:  tab",
        "- [ ] a task", "1. one:  two",
      ])
      return "\(bullet) m\(marks)\(ending)"
    }
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(lines) + ending }
      .joined(separator: pick(["", ending])) + "m\(marks)\(ending)"
  }

  /// Facts with blank lines and comments between, and more blanks than needed.
  private mutating func facts(_ entries: [String], comments: Bool = true) -> String {
    var lines: [String] = []
    for entry in entries where chance(3, of: 4) || entry.hasPrefix("name:") {
      if comments, chance(1, of: 4) {
        let words = "c\(self.comments.count) \(pick(["owner: SENCO", "#", "it's \"so\"", "é"]))"
        self.comments.append(words)
        lines.append("# \(words)" + pick(["", "  "]))
      }
      if comments, chance(1, of: 6) { lines.append(pick(["", " "])) }
      lines += entry.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let colon = line.firstIndex(of: ":")
        let spread = colon.map {
          line[...$0] + pick(["", "", " ", "  "]) + line[$0...].dropFirst()
        }
        return String(spread ?? line) + pick(["", "", " ", "\t"])
      }
    }
    return lines.map { $0 + ending }.joined()
  }

  // MARK: What may be written where

  private static let school = [
    "name: Hill: the \"old\" school", "urn: 900001", "roll: 912", "phase: secondary",
    "calendar: [england-2026-27]", "board meets:\n- 2026-12-09\n- 2027-03-10",
    "documents:\n   - name: SEN policy\n     note: 'I don't know' it is\n   - Provision map",
    "silence:\n  - check: no-lunch\n    reason: yes: we know", "about: |\n  Words:  kept\n\n  so",
    "trust: no", "senco: #1 of the team", "authority: [Westmere] and others",
  ]
  private static let day = [
    "framework: send-review", "status: draft", "ends: 19:15", "reviewers: One, and two",
    "not looked at:\n - exclusions: all of them\n - \"trips\"",
    "agreed:\n  - who: head\n    on: 2026-11-23\n    what: 'it''s so'",
  ]
  private static let file = ["audience: [school, governors]"]
  private static let notes = ["kind: book look", "areas: 3 5", "heard: pupils, families"]
  private static let finding = [
    "nature: strength", "areas: [3, 5]", "judgement: emerging", "evidence: E1",
  ]
  private static let discussion = [
    "asked by: a \"parent\": governor", "standing: asked", "about: A1",
  ]
  private static let action = [
    "from: F1", "owner: SENCO", "with: [pupils, \"families\"]", "hours: 18 hours",
    "cost: £300", "difference: >\n  One line\n  and more",
    "measure: use: passport seen, from 4 of 9 lessons, to 8 of 9 lessons by end of spring 1",
    "milestones:\n- by end of autumn 2: six, tried\n- by: 2027-01-22\n  what: no",
  ]
  private static let instrument = [
    "title: Our: check", "scale: [no, \"a: little\", yes]", "confident: yes",
    "items:\n- id: one\n  text: 'The first: one'\n- Second, and: third\n- \"Third: one\"",
    "group:\n  question: Your role?\n  answers:\n  - Teachers: teacher, TA\n  - Other",
    "introduction: >\n  Tick one\n  on each line", "wanted: Which: of these?",
  ]
  private static let wave = [
    "invited: 74 people", "from: 2026-11-30", "to: 2026-12-11", "mode: Forms: no names",
    "not reached: \"two\": on leave", "source: sha256:9f2c", "scale: [1, 2]",
    "asked:\n  - id: one\n    text: 'It''s one'\n  - two: three", "audience: school",
  ]
  private static let training = [
    "year: 2025/26", "target: 30 points", "targets: [Midday supervisors: 10, TA: 25]",
    "from SEND: 15", "instrument: staff-confidence",
  ]
  private static let passports = [
    "action: A1", "seen: passport: seen", "evaluation: [passport-pupils, passport-staff]",
    "appraisal: 22 of 40 staff",
  ]
  private static let party = [
    "title: As: promised", "action: A3", "items: [family-confidence/promised]",
  ]
  private static let stage = ["by: end of spring 1", "done: 2026-11-23"]
  private static let evidence = [
    "day: 2026-11-23", "slot: 09:15", "title: Nine: lessons", "tallies: [passport seen: 4 of 9]",
  ]
}
