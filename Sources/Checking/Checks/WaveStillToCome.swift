package import Base
import Model

/// Answers that were counted before they were given.
package enum WaveStillToCome: Check {
  package static let id = "wave-still-to-come"
  package static let severity = Severity.hint
  package static let summary = "A counted wave is dated later than the papers."
  package static let explanation = """
    Papers tell what has happened up to their own date. A wave with a later date is left out of
    them, even where its answers are counted already. Correct its dates, or build the papers as at a
    later day.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedWaves.compactMap { wave in
      guard let last = wave.to ?? wave.from, !subject.hasCome(wave) else { return nil }
      return says(
        "\(wave.identity.cited ?? wave.name) ends on \(last.value.inWords), after the date of the "
          + "papers",
        at: last.span, fix: "Correct the date, or wait until then", record: wave.identity.cited)
    }
  }
}
