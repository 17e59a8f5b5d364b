package import Base
import Model

/// Slides that are to take longer than the evening's hour.
package enum MinutesOverHour: Check {
  package static let id = "minutes-over-hour"
  package static let severity = Severity.warning
  package static let summary = "The minutes of the slides exceed the hour of the presentation."
  package static let explanation = """
    The timetable says when the presentation begins and when the next slot begins or the day ends.
    The minutes typed in `slides.md` are added up against it; parts without minutes share what is
    left. What is over is taken from the discussion, which is what the evening is for.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.days.compactMap { day in
      guard let hour = day.presentation, let slides = day.deck?.slides else { return nil }
      let typed = slides.compactMap(\.minutes)
      let sum = typed.reduce(0) { $0 + $1.value }
      guard sum > hour.minutes, let last = typed.last else { return nil }
      return says(
        "the slides are to take \(sum) minutes, and the presentation has \(hour.minutes), "
          + "from \(hour.text)",
        at: last.span, fix: "Shorten a part, or give the presentation more time in the timetable",
        record: day.date.iso)
    }
  }
}
