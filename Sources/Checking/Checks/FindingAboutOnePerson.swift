package import Base
import Model

/// An area to develop that speaks of a post which one person holds.
package enum FindingAboutOnePerson: Check {
  package static let id = "finding-about-one-person"
  package static let severity = Severity.warning
  package static let summary = "An area to develop speaks of a post that one person holds."
  package static let explanation = """
    “The SENCO reads every worry alone” names nobody, and everybody knows who is meant: the weakness
    of a person is published. Write about the work (“Worries wait for one weekly meeting”), name a
    group (“leaders”), or keep the sentence with `{only: school}`, the finding with
    `audience: school`. The title is looked at, and what is written beneath for readers outside the
    school, except sentences on what will be done (“The SENCO will bring …”). A strength may name a
    post: praise of it harms nobody.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.findings.compactMap { finding in
      guard finding.nature == .development, isSeenOutside(finding.identity.audience) else {
        return nil
      }
      let said =
        SinglePost.first(in: finding.title)
        ?? sentences(of: finding.body.seenOutside).lazy.filter { !speaksOfWhatComes($0) }
        .compactMap(SinglePost.first).first
      return said.map { post in
        says(
          "\(finding.identity.called(finding.title)) speaks of “\(post)”: readers know who that is",
          at: finding.identity.span,
          fix: "Write about the work in place of the person, or mark it {only: school}",
          record: finding.identity.cited)
      }
    }
  }

  private static func sentences(of words: String) -> [String] {
    words.split { ".?!\n".contains($0) }.map(String.init)
  }

  /// Whether a sentence says what somebody will do, or has agreed to.
  private static func speaksOfWhatComes(_ sentence: String) -> Bool {
    let words = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["will", "shall", "agreed", "asks", "offers"])
  }
}

/// Whether readers outside the school see a record of such an audience.
func isSeenOutside(_ audience: Placed<[String]>?) -> Bool {
  audience.map { $0.value.contains { $0 != "school" && $0 != "nobody" } } ?? true
}

extension Prose {
  /// Its words, without passages that are marked for the school alone or for nobody.
  var seenOutside: String {
    var kept = Prose()
    var index = 0
    while index < events.count {
      let event = events[index]
      if event.kind == .restricted, event.phase == .enter {
        let names = String(decoding: bytes(of: event), as: UTF8.self).split(separator: ",")
        if names.allSatisfy({ ["school", "nobody"].contains($0.filter { $0 != " " }) }) {
          index = end(ofElementAt: index)
          continue
        }
      }
      kept.append(
        event.kind, event.phase, level: Int(event.level), target: event.target,
        text: bytes(of: event))
      // Blocks are parted as sentences are.
      if event.phase == .leave, [.paragraph, .item, .heading, .cell].contains(event.kind) {
        kept.append(.text, .leaf, text: "\n".utf8)
      }
      index += 1
    }
    return kept.plainText
  }
}

/// Posts that one person of a school holds, in words.
enum SinglePost {
  /// Posts, in small letters; with `the` before them they mean one person.
  private static let posts = [
    "senco", "sendco", "head", "headteacher", "executive head", "principal", "deputy head",
    "deputy headteacher", "deputy", "assistant head", "assistant headteacher", "business manager",
    "school business manager", "bursar", "caretaker", "site manager", "librarian", "receptionist",
    "attendance officer", "inclusion lead", "inclusion manager", "safeguarding lead",
    "designated teacher", "pastoral lead", "mental health lead", "school nurse", "link governor",
    "send governor", "governor for send", "chair", "chair of governors", "vice chair", "clerk",
    "school secretary", "family liaison officer", "family support worker", "cook",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  private static let teaching: Set<String> = [
    "teacher", "assistant", "tutor", "ta", "lsa", "leader", "lead", "coordinator",
  ]
  private static let subjects: Set<String> = [
    "english", "maths", "mathematics", "science", "biology", "chemistry", "physics", "history",
    "geography", "french", "spanish", "german", "music", "art", "drama", "dance", "pe", "re",
    "computing", "technology", "reading", "phonics", "literacy", "numeracy",
  ]

  /// The first words that mean one person of the school: `the SENCO`, `the Year 3 teacher`,
  /// `the assistant in 9X`, `one person`.
  static func first(in text: String) -> String? {
    let typed = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { $0.prefix { $0 != "'" && $0 != "’" } }.map(String.init)
    let words = typed.map { $0.lowercased() }
    for index in words.indices {
      if let end = end(ofPersonAt: index, in: words) {
        return typed[index..<end].joined(separator: " ")
      }
    }
    return nil
  }

  /// Where words that mean one person end; nil where none begin.
  private static func end(ofPersonAt index: Int, in words: [String]) -> Int? {
    let rest = words[(index + 1)...]
    switch words[index] {
    case "senco", "sendco": return index + 1
    case "one", "single":
      let other = [["person"], ["member", "of", "staff"]].first { rest.starts(with: $0) }
      guard let other, rest.dropFirst(other.count).first != "in" else { return nil }
      return index + 1 + other.count
    case "the", "our", "its", "their":
      if let post = posts.first(where: { rest.starts(with: $0) }) {
        return end(ofPost: post, at: index + 1, in: words)
      }
      return end(ofTeacherAt: index + 1, in: words)
    default: return nil
    }
  }

  /// Not `the head of the queue`, nor `the head start`.
  private static func end(ofPost post: [String], at start: Int, in words: [String]) -> Int? {
    let end = start + post.count
    guard post == ["head"], end < words.count else { return end }
    if ["start", "count", "counts"].contains(words[end]) { return nil }
    guard words[end] == "of" else { return end }
    guard end + 1 < words.count, !["the", "a", "every"].contains(words[end + 1]) else { return nil }
    return min(end + 3, words.count)
  }

  /// `Year 3 class teacher`, `music teacher`, `9X assistant`, `teacher of Year 3`.
  private static func end(ofTeacherAt start: Int, in words: [String]) -> Int? {
    let near = words[start...].prefix(4)
    guard let noun = near.firstIndex(where: teaching.contains) else { return nil }
    if isClass(words[start..<noun]) { return noun + 1 }
    let after = words[(noun + 1)...].prefix(4)
    guard noun == start, let first = after.first, ["in", "of", "for", "from"].contains(first),
      let mark = after.dropFirst().indices.first(where: { isClass(words[$0...$0]) })
    else { return nil }
    return words[mark] == "year" ? min(mark + 2, words.count) : mark + 1
  }

  /// Whether some words say which class: a year, a form, a subject.
  private static func isClass(_ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      ["year", "reception", "nursery"].contains(word) || subjects.contains(word)
        || (word.first?.isNumber == true && word.last?.isLetter == true && word.count <= 3)
    }
  }
}
