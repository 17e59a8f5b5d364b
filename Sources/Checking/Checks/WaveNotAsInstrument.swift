package import Base
import Model

/// An instrument that no longer asks what was asked last.
package enum WaveNotAsInstrument: Check {
  package static let id = "wave-not-as-instrument"
  package static let severity = Severity.hint
  package static let summary = "The latest wave asked other words than the instrument has now."
  package static let explanation = """
    The next paper form is printed from the instrument, so it would ask other words than the last
    one, and the two waves could not be compared. Take back the change in the instrument, or keep it
    knowing that the comparison begins anew.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedSurveys.compactMap { survey in
      guard let latest = survey.waves.last, let first = differences(latest, survey).first else {
        return nil
      }
      return says(
        "the next form would not ask what \(latest.name) asked: \(WavesDiffer.words(of: first))",
        at: latest.identity.span,
        fix: "Bring \(survey.instrument.name) back to the words of the wave, if it is to be "
          + "compared",
        record: latest.identity.cited)
    }
  }

  private static func differences(
    _ latest: SurveyWave, _ survey: CountedSurvey
  ) -> [ItemDifference] {
    // An item that the sheet leaves out was not asked by choice; that is no change of words.
    var next = latest
    next.asked = survey.instrument.items
    next.scale = survey.instrument.scale
    next.outside = survey.instrument.outside
    return next.differences(from: latest, of: survey.instrument).filter { $0.after != nil }
  }
}
