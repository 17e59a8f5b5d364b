import Base

/// What stands at the beginnings of the lines of a text: headings, labels before a colon, first
/// cells of rows, words in bold.
struct PupilLabels {
  /// What shows that it is one pupil's record, in words for a message.
  private(set) var sign: String?
  private var own: Set<String> = []
  private var sections: Set<UInt8> = []
  /// Lines since a name, a year and a need stood with something behind them.
  private var named: Int?
  private var year: Int?
  private var need: Int?

  init(_ text: ArraySlice<UInt8>) {
    var rest = text
    var isForm = false
    var isTop = text.starts(with: "---".utf8)
    var number = 0
    while !rest.isEmpty, number < 20_000, sign == nil {
      let line = rest.prefix { $0 != newline }
      rest = rest[line.endIndex...].dropFirst()
      number += 1
      if isTop {
        if number > 1, line.starts(with: "---".utf8) { isTop = false }
        let fact = PupilLabels.plain(line)
        isForm = isForm || fact == "kind template" || fact == "kind form"
      } else if !isForm, PupilLabels.mayOpen(line) {
        take(line, number)
      }
    }
  }

  /// The words of a line in small letters, without signs.
  static func plain(_ line: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in line {
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) {
        out.append(letter)
      } else if byte.isDigit {
        out.append(byte)
      } else if byte < 0x80, byte != UInt8(ascii: "'"), out.last != UInt8(ascii: " "), !out.isEmpty
      {
        out.append(UInt8(ascii: " "))
      }
    }
    while out.last == UInt8(ascii: " ") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether the first two letters of a line are those of a label: most lines are passed over.
  private static func mayOpen(_ line: ArraySlice<UInt8>) -> Bool {
    var first: UInt8?
    for byte in line where (0x61...0x7A).contains(byte | 0x20) {
      guard let letter = first else {
        first = byte | 0x20
        continue
      }
      return openings.contains(UInt16(letter) << 8 | UInt16(byte | 0x20))
    }
    return false
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) {
    let isHeading = line.first == UInt8(ascii: "#") || line.starts(with: "**".utf8)
    let label = PupilLabels.plain(line.prefix { $0 != colon })
    let cell = PupilLabels.plain(
      line.drop { $0 == UInt8(ascii: "|") || $0.isBlank }.prefix { $0 != UInt8(ascii: "|") })
    for words in [label, cell] {
      if isHeading, titles.contains(words) { sign = "the heading “\(words)”" }
      if firstPerson.contains(words) || firstPerson.contains(where: { words == "\($0) are" }) {
        own.insert(words)
        if own.count > 1 { sign = "“\(own.sorted().joined(separator: "”, “"))”" }
      }
    }
    if isHeading || line.first == UInt8(ascii: "|"), let letter = sectionLetter(cell) {
      sections.insert(letter)
      if sections.count > 2 { sign = "the sections of an EHC plan" }
    }
    takePairs(in: line, number)
  }

  /// `Name: A. B. Year: 8 Need: HI`, on one line, on lines of their own or in the cells of rows.
  private mutating func takePairs(in line: ArraySlice<UInt8>, _ number: Int) {
    let parts = line.split(omittingEmptySubsequences: false) {
      $0 == colon || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",")
    }.map { PupilLabels.plain($0) }
    for (index, part) in parts.enumerated().dropLast() {
      // Behind the label something must stand: a form has nothing, or a line to write on.
      let isLastCell = index + 2 == parts.count && line.first == UInt8(ascii: "|")
      guard isLastCell || !parts[index + 1].isEmpty, !parts[index + 1].hasPrefix("fill in") else {
        continue
      }
      let last = part.split(separator: " ").suffix(3).joined(separator: " ")
      func ends(with labels: Set<String>) -> Bool {
        labels.contains { last == $0 || last.hasSuffix(" " + $0) }
      }
      if part == "name" || nameLabels.contains(part) { named = number }
      if ends(with: yearLabels) { year = number }
      if ends(with: needLabels) { need = number }
    }
    guard let named, let year, let need, max(named, year, need) - min(named, year, need) < 15 else {
      return
    }
    sign = "a name, a year and a need"
  }

  private func sectionLetter(_ words: String) -> UInt8? {
    let parts = words.split(separator: " ")
    guard parts.count > 1, parts[0] == "section", parts[1].utf8.count <= 2,
      let letter = parts[1].utf8.first, (0x61...0x6B).contains(letter)
    else { return nil }
    return letter
  }
}

/// Headings that only a pupil's own paper has.
private let titles: Set<String> = [
  "my passport", "my one page profile", "one page profile", "my profile", "my learning passport",
  "my pupil passport", "my support plan", "all about me", "my one page passport", "this is me",
  "education health and care plan for", "my plan", "my ehc plan", "my communication passport",
]

/// What is asked in such papers, in the first person.
private let firstPerson: Set<String> = [
  "what people like about me", "what people like and admire about me", "what others like about me",
  "what people appreciate about me", "what is important to me", "whats important to me",
  "important to me", "how best to support me", "how to support me", "how to support me well",
  "how you can help me", "how you can support me", "how i like to be supported",
  "what i am good at", "things i am good at", "im good at", "what i find hard",
  "things i find hard", "i find it hard when", "what i find difficult", "things i find difficult",
  "what helps me", "what doesnt help me", "what makes me anxious", "what makes me upset",
  "my strengths", "my hopes", "my hopes and dreams", "my aspirations", "my needs",
  "my views", "things i like", "what i like", "i like", "i dont like", "please dont",
  "i would like you to know that", "it would help me if", "this is what helps me", "about me",
]

private let nameLabels: Set<String> = [
  "pupil name", "pupils name", "name of pupil", "childs name", "child name", "name of child",
  "student name", "students name", "name of student", "pupil", "child", "student", "learner",
  "full name", "preferred name", "first name",
]

private let yearLabels: Set<String> = [
  "year", "year group", "class", "form", "age", "tutor group", "yr", "date of birth", "dob",
]

private let needLabels: Set<String> = [
  "need", "needs", "area of need", "areas of need", "primary need", "main need", "diagnosis",
  "diagnoses", "send status", "sen status", "send need", "sen need", "stage", "ehc plan", "ehcp",
  "condition", "type of need", "level of need",
]

private let openings: Set<UInt16> = {
  let all = titles.union(firstPerson).union(nameLabels).union(yearLabels).union(needLabels)
    .union(["name", "section"])
  return Set(
    all.map { words in
      let letters = Array(words.utf8.filter { $0 != UInt8(ascii: " ") }.prefix(2))
      return UInt16(letters[0]) << 8 | UInt16(letters[1])
    })
}()
