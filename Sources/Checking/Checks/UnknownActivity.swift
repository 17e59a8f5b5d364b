package import Base
import Model

/// A slot whose words the vocabulary does not know.
package enum UnknownActivity: Check {
  package static let id = "unknown-activity"
  package static let severity = Severity.warning
  package static let summary = "The What of a slot holds no word of the vocabulary's activities."
  package static let explanation = """
    The words of a slot say what kind of evidence it yields and whether it is lunch, drafting or a
    meeting. Words that `library/vocabulary.yaml` does not know leave the notes below without a
    kind. Use one of its words, or add yours to an activity there.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let words = subject.library.vocabulary.activities.flatMap(\.words)
    guard !words.isEmpty else { return [] }
    return subject.timetables.flatMap { timetable in
      timetable.day.slots.filter { $0.activity == nil }.map { slot in
        let what = slot.what.value
        let message =
          isBlank(what)
          ? "the slot at \(slot.start.text) does not say what happens"
          : "\(quoted(what)) is no known activity"
        return says(
          message, at: slot.what.span,
          fix: nearestWord(to: what, among: words).map { "Write “\($0)”, if that is meant" }
            ?? "Use a word of the vocabulary, or add yours to it",
          record: timetable.name(of: slot))
      }
    }
  }

  /// A word of the vocabulary like the whole cell or like one of its words.
  private static func nearestWord(to what: String, among words: [String]) -> String? {
    let pieces = [what] + what.split(separator: " ").map(String.init).filter { $0.count > 3 }
    return pieces.lazy.compactMap { nearest(to: $0, among: words) }.first
  }
}
