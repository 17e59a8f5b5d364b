package import Base
import Model

/// A silence that silences nothing.
package enum UnknownSilence: Check {
  package static let id = "unknown-silence"
  package static let severity = Severity.warning
  package static let summary = "A silence names a check or a record that does not exist."
  package static let explanation = """
    A silence answers one check, for one record or for the school, with a reason. A misspelt name
    would leave the gap standing, or leave a reason standing for something that is gone.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let checks = allChecks.map { $0.id }
    return subject.school.silences.flatMap { silence in
      var found: [Diagnostic] = []
      if !checks.contains(where: { same($0, silence.check.value) }) {
        found.append(
          says(
            "there is no check \(quoted(silence.check.value))", at: silence.check.span,
            fix: nearest(to: silence.check.value, among: checks)
              .map { "Write “\($0)”, if that is meant" }
              ?? "Take the name from the list that `reviewday check` prints"))
      }
      if let record = silence.record, !isKnown(record.value, subject: subject) {
        found.append(
          says(
            "there is no record \(quoted(record.value)) to silence a check for", at: record.span,
            fix: "Name it as the gap list does, as F3, A1 or 2026-11-23"))
      }
      return found
    }
  }

  private static func isKnown(_ word: String, subject: Subject) -> Bool {
    subject.chain.targets[NameIndex.key(of: word)] != nil
      || subject.school.days.contains { $0.date.iso == word }
      || subject.library.vocabulary.focusAreas.contains { same($0.id, word) }
      || subject.measured.contains { same($0, word) }
  }
}
