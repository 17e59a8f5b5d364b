import Base
import Disclosed
import Disclosing
import Model

/// The place of everything in a sample: no test here looks at places.
let nowhere = Span.start(of: FileID(0))

/// A value of a sample, where the model asks for its place.
func placed<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: nowhere) }

/// A record's name, with its reference and its audience where it has them.
func identity(
  _ reference: String? = nil, name: String? = nil, only audience: [String]? = nil
) -> Identity {
  Identity(
    span: nowhere, reference: reference.flatMap { Reference($0) }, name: name,
    audience: audience.map(placed))
}

func date(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

func time(_ text: String) -> ClockTime { ClockTime(text) ?? time("12:00") }

/// A school as checking and analysing would hand it on, small and made by hand.
struct SampleSchool {
  var school = School(key: "oakfield", identity: identity(), name: "Oakfield")
  var library = Library()
  var chain = Chain()
  var frameworks: [Int?] = []
  var years: [AcademicYear] = []
  var gaps: [Diagnostic] = []
  var coverage: [Coverage] = []
  var asAt = date("2026-11-24")
  var surveys: [StudiedSurvey] = []
  var training: StudiedTraining?

  var studied: StudiedSchool {
    let progress = ActionProgress(
      status: .onTrack, stages: [.done, .current, .toCome, .toCome], current: .plan)
    let due = ResolvedDate(date: date("2027-02-12"), words: "end of spring 1")
    let dates = school.actions.map { action in
      ActionDates(
        stages: action.stages.map { _ in due }, milestones: action.milestones.map { _ in due },
        measures: action.measures.map { _ in due })
    }
    let checked = CheckedSchool(
      school: school, chain: chain, actionDates: dates, years: years, frameworks: frameworks,
      gaps: gaps, library: library)
    var studied = StudiedSchool(
      checked: checked, asAt: asAt, progress: school.actions.map { _ in progress },
      coverage: coverage, slotEnds: school.days.map { $0.slots.map { _ in nil } }, status: .draft)
    studied.surveys = surveys
    studied.training = training
    return studied
  }

  func disclosed(to manner: Edition.Manner) -> Disclosure {
    disclosed(to: Edition(manner))
  }

  func disclosed(to edition: Edition) -> Disclosure {
    disclose(studied, to: edition)
  }
}

extension SampleSchool {
  /// A day with one slot and one piece of evidence in it; more is added by the test.
  static func withOneDay(audience: [String]? = nil) -> SampleSchool {
    var sample = SampleSchool()
    let day = date("2026-11-23")
    sample.school.days = [
      Day(
        identity: identity(name: "2026-11-23", only: audience), date: day, title: "Review day",
        status: placed(.draft),
        slots: [
          Slot(
            span: nowhere, start: time("09:15"), what: placed("Visits"),
            with: placed("SENCO"), place: placed("Room 4"))
        ])
    ]
    sample.school.evidence = [
      Evidence(
        identity: identity("E1"), date: day, body: Prose(paragraph: "Seen in four lessons."))
    ]
    sample.chain.slotOfEvidence = [Chain.SlotIndex(day: 0, slot: 0)]
    sample.chain.targets = ["e1": .evidence(0), "09:15": .slot(day: 0, slot: 0)]
    return sample
  }
}

/// The four stages, each with the same words.
func stages(_ words: Prose = Prose()) -> [Stage] {
  StageKind.allCases.map { Stage(kind: $0, span: nowhere, body: words) }
}
