package import Base
import Starting

/// What a person wants to begin, as typed, with nothing looked up yet.
package enum Beginning: Sendable {
  /// The phases that a school may be begun with.
  package static let phases = Starting.phases

  case site(title: String?, consultant: String?, contact: String?)
  case school(name: String, folder: String?, phase: String?, roll: Int?)
  case day(CalendarDate, at: String?, framework: String?, like: CalendarDate?, of: String?)
  case finding(title: String, at: DayPlace, isStrength: Bool, evidence: [String])
  case discussion(question: String, at: DayPlace, askedBy: String?, about: [String])
  case action(title: String?, from: String?, at: String?, findings: [String])
  case evidence(title: String, at: DayPlace, slot: ClockTime?)
  case slides(at: DayPlace)
  case calendar(at: String?, name: String?)
  case library(names: [String])
  case survey(instrument: String?, wave: String?, own: String?, at: String?)
  case training(at: String?)
  case passports(at: String?)
  case party(title: String, action: String?, items: [String], at: String?)

  /// A school and one of its days; the only one, or the latest, where not said.
  package struct DayPlace: Sendable {
    package var school: String?
    package var day: CalendarDate?

    package init(school: String?, day: CalendarDate?) {
      self.school = school
      self.day = day
    }
  }
}

/// What came of it.
package struct StartReport: Sendable {
  /// Paths of the files that were written, the one to open first first.
  package var written: [String] = []
  /// Why nothing was begun: it stands already, or a name is of nothing.
  package var refusals: [String] = []
  /// What to know about what was begun, a sentence each.
  package var remarks: [String] = []
  /// What to do next.
  package var next: String?
  package var diagnostics: [LocatedDiagnostic] = []
  package var troubles: [FileTrouble] = []

  package init() {}
}
