package import Base
import Model

/// Two waves that did not ask the same.
package enum WavesDiffer: Check {
  package static let id = "waves-differ"
  package static let severity = Severity.warning
  package static let summary = "The two latest waves of a survey did not ask the same."
  package static let explanation = """
    A change in the answers means something only where the question has not changed: the same items
    in the same words, the same answers to tick. Blanks, capitals and the manner of quotation marks
    do not count. Where two waves differ they are shown, but not compared. Ask the old words again
    next time; if the words must change, say so in the wave, and begin to compare from there.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedSurveys.compactMap { survey in
      guard let after = survey.waves.last, let before = survey.waves.dropLast().last else {
        return nil
      }
      let found = after.differences(from: before, of: survey.instrument)
      guard let first = found.first else { return nil }
      let others = found.count == 1 ? "" : " (and \(found.count - 1) more)"
      return says(
        "\(after.name) is not compared with \(before.name): \(words(of: first))\(others)",
        at: after.identity.span, fix: "Ask the same words again next time",
        record: after.identity.cited,
        notes: found.dropFirst().prefix(20).map {
          Diagnostic.Note(words(of: $0), at: after.identity.span)
        })
    }
  }

  /// As `use-plan was “Use a plan”, now “Use plans”`.
  static func words(of difference: ItemDifference) -> String {
    let name = difference.item ?? "the answers"
    switch (difference.before, difference.after) {
    case (let before?, nil): return "\(name) was asked then and not now: \(quoted(before))"
    case (nil, let after?): return "\(name) was not asked then: \(quoted(after))"
    case (let before, let after):
      return "\(name): was \(quoted(before ?? "")), now \(quoted(after ?? ""))"
    }
  }
}
