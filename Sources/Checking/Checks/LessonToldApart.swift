package import Base
import Model

/// A note of a lesson visit that says which lesson it was.
package enum LessonToldApart: Check {
  package static let id = "lesson-told-apart"
  package static let severity = Severity.warning
  package static let summary = "A note of a lesson visit says which lesson it was."
  package static let explanation = """
    For governors all lesson visits of a day are one record without rooms, times and titles, so that
    nobody can tell whose lesson was seen. “In Year 9 history” in the words of a note undoes it.
    Leave the year, the form and the subject out, say “Years 7 to 10”, or mark the passage
    `{only: school}`. What stands in a row of the timetable or in the title stays in the school.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    zip(subject.school.evidence, subject.chain.evidence).compactMap { note, resolved in
      guard resolved.kind == Vocabulary.lessonVisit, isSeenOutside(note.identity.audience),
        let words = lesson(in: note.body.seenOutside)
      else { return nil }
      return says(
        "\(note.identity.called(note.title ?? "")) says “\(words)”: readers may know whose lesson "
          + "that was", at: note.identity.span,
        fix: "Leave it out, or mark the passage {only: school}", record: note.identity.cited)
    }
  }

  private static let subjects: Set<String> = [
    "english", "maths", "mathematics", "science", "biology", "chemistry", "physics", "history",
    "geography", "french", "spanish", "german", "latin", "music", "art", "drama", "dance", "pe",
    "re", "computing", "technology", "textiles", "phonics",
  ]
  private static let ordinals = ["st", "nd", "rd", "th", "am", "pm", "m", "s", "p", "cm", "kg"]

  /// The first words that say which lesson: `Year 9`, `9X`, `in history`, `maths lesson`.
  private static func lesson(in text: String) -> String? {
    let typed = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = typed.map { $0.lowercased() }
    for index in words.indices {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let before = index > 0 ? words[index - 1] : ""
      if words[index] == "year", Int(next) != nil { return "\(typed[index]) \(next)" }
      if isForm(words[index]) { return typed[index] }
      guard subjects.contains(words[index]) else { continue }
      if ["lesson", "lessons", "room", "teacher", "class"].contains(next) {
        return "\(typed[index]) \(next)"
      }
      if before == "in" { return "\(typed[index - 1]) \(typed[index])" }
    }
    return nil
  }

  /// As `9X` or `10mr`, and no `2nd`.
  private static func isForm(_ word: String) -> Bool {
    let letters = word.drop { $0.isNumber }
    return (1...2).contains(word.count - letters.count) && (1...2).contains(letters.count)
      && letters.allSatisfy(\.isLetter) && !ordinals.contains(String(letters))
  }
}
