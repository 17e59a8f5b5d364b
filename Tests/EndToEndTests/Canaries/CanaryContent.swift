import Base
import Disclosed
import TestSupport

/// Who may see what, as a writer could type it; the default leaves everything to the kinds.
struct CanaryChoices {
  /// Editions of the site's own.
  var added: [Edition] = []
  /// What to write as a record's audience; nil for nothing.
  var audience: (inout SeededGenerator) -> [String]? = { _ in nil }
  /// What to write in the mark of a passage.
  var mark: (inout SeededGenerator) -> [String] = { random in
    let sets = [["school"], ["governors-confidential"], ["nobody"], ["school", "governors"]]
    return sets.randomElement(using: &random) ?? ["school"]
  }
  /// How many of each record there are.
  var size = 3

  /// Audiences and marks of any editions, each about as often given as not.
  static func random(using random: inout SeededGenerator) -> CanaryChoices {
    var choices = CanaryChoices()
    choices.size = 1
    for name in ["trust", "parents-forum", "draft-readers"].shuffled(using: &random)
      .prefix(Int.random(in: 0...2, using: &random))
    {
      let manner = Edition.Manner.allCases.randomElement(using: &random) ?? .families
      choices.added.append(Edition(name: name, title: name, manner: manner))
    }
    let names = choices.editions.map(\.name) + ["nobody"]
    choices.mark = { random in
      Array(names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    }
    choices.audience = { [mark = choices.mark] random in
      Bool.random(using: &random) ? nil : mark(&random)
    }
    return choices
  }

  var editions: [Edition] { Edition.Manner.allCases.map(Edition.init) + added }
}

/// The files of a school in which every field that may be withheld holds a canary.
struct CanaryContent {
  private(set) var canaries: [Canary] = []
  private(set) var files: [String: String] = [:]
  /// The days in their order.
  private(set) var days: [CanarySeat] = []
  let choices: CanaryChoices
  var random: SeededGenerator
  /// How many references of each letter are given.
  private var references: [String: Int] = [:]
  private let root = "Content/zennor"

  init(_ choices: CanaryChoices, seed: UInt64) {
    self.choices = choices
    random = SeededGenerator(seed: seed)
    writeSite()
    writeSchool()
    days = [seat(.day), seat(.day)]
    for day in days.indices { writeDay(day) }
    for number in 1...choices.size { writeAction(number) }
    writeResources()
    writeReport()
    writeMeasuring()
    files["\(root)/private/notes.md"] = say(.private_, CanarySeat(.school))
  }

  mutating func write(_ text: String, to path: String) { files["\(root)/\(path)"] = text }

  /// A record with the audience that chance gives it.
  mutating func seat(_ kind: CanaryKind, day: Int? = nil) -> CanarySeat {
    CanarySeat(kind, choices.audience(&random), day: day)
  }

  /// A new canary's phrase.
  mutating func say(
    _ field: CanaryField, _ seat: CanarySeat, within marks: [[String]] = []
  ) -> String { canary(field, seat, within: marks).phrase }

  mutating func canary(
    _ field: CanaryField, _ seat: CanarySeat, within marks: [[String]] = []
  ) -> Canary {
    let canary = Canary(code: canaries.count, field: field, seat: seat, marks: marks)
    canaries.append(canary)
    return canary
  }

  /// The next reference of a letter.
  mutating func reference(_ letter: String) -> String {
    references[letter, default: 0] += 1
    return letter + String(references[letter] ?? 0)
  }

  /// References of a letter that are given already, at most so many, by chance.
  mutating func cited(_ letter: String, atMost limit: Int) -> [String] {
    let count = references[letter] ?? 0
    let numbers = Array(1...max(count, 1)).shuffled(using: &random)
    return count == 0 ? [] : numbers.prefix(limit).map { letter + String($0) }
  }

  mutating func mark() -> [String] { choices.mark(&random) }

  /// `audience: [school, trust]`, or nothing.
  func fact(_ seat: CanarySeat) -> String {
    seat.audience.map { "audience: [\($0.joined(separator: ", "))]\n" } ?? ""
  }

  /// ` {only: school}`, or nothing.
  func only(_ names: [String]?) -> String {
    names.map { " {only: \($0.joined(separator: ", "))}" } ?? ""
  }

  // MARK: The site

  private mutating func writeSite() {
    var text = "title: Reviews\nas of: 2026-11-23\n"
    if !choices.added.isEmpty { text += "editions:\n" }
    for edition in choices.added {
      text += "  - name: \(edition.name)\n    title: Papers for \(edition.name)\n"
      text += "    like: \(edition.manner.rawValue)\n"
    }
    files["Content/site.yaml"] = text
  }

  // MARK: The school

  private mutating func writeSchool() {
    let seat = seat(.school)
    var text = "name: \(say(.schoolName, seat))\n" + fact(seat)
    for field in ["urn", "type", "trust", "authority", "senco", "senco qualification"] {
      text += "\(field): \(say(.schoolFact, seat))\n"
    }
    text += "phase: secondary\ncalendar: [england-2026-27, england-2027-28]\n"
    text += "link governor: \(say(.schoolFact, seat))\n"
    text += "safeguarding lead: \(say(.schoolLead, seat))\n"
    text += "data contact: \(say(.schoolContact, seat))\nboard meets: [2026-12-09]\n"
    text += "documents:\n"
    for _ in 0..<choices.size {
      text += "  - name: \(say(.document, seat))\n    note: \(say(.document, seat))\n"
    }
    write("---\n\(text)---\n" + passage(.schoolWords, seat), to: "school.md")
  }
}
