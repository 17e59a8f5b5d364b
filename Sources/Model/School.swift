package import Base

/// One school and all that was written down about it: one compilation unit and one deliverable.
///
/// Everything here stands before the door. Citations are as typed; `Chain` holds what they resolve
/// to.
package struct School: Sendable {
  /// The folder's name, which is also the name of the output folder.
  package var key: String
  package var identity: Identity
  package var name: String
  package var urn: String?
  package var phase: Placed<String>?
  package var type: Placed<String>?
  package var roll: Int?
  package var trust: String?
  package var authority: String?
  /// The names of the library's calendars, as `england-2026-27`.
  package var calendars: [Placed<String>]
  /// The SENCO's post in words; never a name.
  package var senco: String?
  package var sencoSince: CalendarDate?
  package var sencoQualification: String?
  package var linkGovernor: String?
  /// The designated safeguarding lead's post and where to find them, for the timetable.
  package var safeguardingLead: String?
  package var boardMeetings: [Placed<CalendarDate>]
  package var documents: [Document]
  /// Whom to ask about the data, for the about page.
  package var dataContact: String?
  package var dataController = DataController.school
  package var deleteAfter: Placed<CalendarDate>?
  package var silences: [Silence]
  /// Whether the school's own edition leaves out small numbers of pupils as well.
  package var hidesSmallNumbers = false
  /// Where a private list of names lies that is kept elsewhere, as seen from the school's folder.
  package var namesPath: Placed<String>?
  /// The people that no paper may name, from the private lists; empty where there is none.
  package var privateNames: [PrivateName] = []
  /// The private lists that they were read from.
  package var nameLists: [NameList] = []
  /// Who decided that totals by level are shown to all, however small; nil where nobody did.
  package var shownTotals: ShownTotals?
  /// The opening words about the school.
  package var introduction: Prose

  package var days: [Day] = []
  package var evidence: [Evidence] = []
  package var findings: [Finding] = []
  package var actions: [Action] = []
  package var discussions: [Discussion] = []
  package var resources: [Resource] = []
  /// The school's own instruments; one replaces the library's of the same name.
  package var ownInstruments: [Instrument] = []
  /// In the order of their instruments and names.
  package var waves: [SurveyWave] = []
  package var training: Training?
  package var passports: PassportProgramme?
  package var parties: [WorkingParty] = []
  package var profile: Profile?
  package var report: YearReport?
  /// What former publications showed, as their ledger says; in its order.
  package var published: [PublishedCount] = []
  /// The school's own calendars; one replaces the library's of the same academic year.
  package var ownCalendars: [AcademicYear] = []
  /// The school's own glossary entries; one replaces the library's of the same term.
  package var glossary: [GlossaryEntry] = []
  /// Every file in the school's folder that prose may link to, as paths from that folder.
  package var linkableFiles: Set<String> = []
  /// Every name of an edition that was typed in `audience:` or `{only: …}`, in the order of the
  /// files, also where a narrower mark overrules it.
  package var namedEditions: [Placed<String>] = []
  /// What is still to be filled in, in the order of the files.
  package var blanks: [Blank] = []

  package init(
    key: String, identity: Identity, name: String, urn: String? = nil,
    phase: Placed<String>? = nil, type: Placed<String>? = nil, roll: Int? = nil,
    trust: String? = nil, authority: String? = nil, calendars: [Placed<String>] = [],
    senco: String? = nil, sencoSince: CalendarDate? = nil, sencoQualification: String? = nil,
    linkGovernor: String? = nil, safeguardingLead: String? = nil,
    boardMeetings: [Placed<CalendarDate>] = [], documents: [Document] = [],
    dataContact: String? = nil, deleteAfter: Placed<CalendarDate>? = nil,
    silences: [Silence] = [], introduction: Prose = Prose()
  ) {
    self.key = key
    self.identity = identity
    self.name = name
    self.urn = urn
    self.phase = phase
    self.type = type
    self.roll = roll
    self.trust = trust
    self.authority = authority
    self.calendars = calendars
    self.senco = senco
    self.sencoSince = sencoSince
    self.sencoQualification = sencoQualification
    self.linkGovernor = linkGovernor
    self.safeguardingLead = safeguardingLead
    self.boardMeetings = boardMeetings
    self.documents = documents
    self.dataContact = dataContact
    self.deleteAfter = deleteAfter
    self.silences = silences
    self.introduction = introduction
  }
}

/// Who decides why and how the information of a review is kept (UK GDPR, article 4(7)).
package enum DataController: String, Hashable, Sendable, CaseIterable {
  /// The reviewer works to the school's instructions, as its processor.
  case school
  /// The reviewer decides alone what is noted and why.
  case reviewer
  /// They decide together (article 26).
  case both
}

/// The decision to show how many pupils of the school are at each level, small or not.
package struct ShownTotals: Sendable {
  package var span: Span
  /// By role, never a name.
  package var by: String
  package var on: Placed<CalendarDate>
  package var reason: String

  package init(span: Span, by: String, on: Placed<CalendarDate>, reason: String) {
    self.span = span
    self.by = by
    self.on = on
    self.reason = reason
  }
}

/// A paper the school must have, and when it was seen.
package struct Document: Sendable {
  package var span: Span
  package var name: String
  package var dated: CalendarDate?
  package var seen: CalendarDate?
  package var note: String?

  package init(
    span: Span, name: String, dated: CalendarDate? = nil, seen: CalendarDate? = nil,
    note: String? = nil
  ) {
    self.span = span
    self.name = name
    self.dated = dated
    self.seen = seen
    self.note = note
  }
}

/// A check that a person has answered: which, about which record, and why it may rest.
package struct Silence: Sendable {
  package var span: Span
  package var check: Placed<String>
  /// The record as cited (`F3`); nil silences the check for the whole school.
  package var record: Placed<String>?
  package var reason: String

  package init(span: Span, check: Placed<String>, record: Placed<String>?, reason: String) {
    self.span = span
    self.check = check
    self.record = record
    self.reason = reason
  }
}
