package import Base

/// All that one edition may see of one school: filtered, redacted, rounded.
///
/// `Disclosing` fills it, field by field, and nothing else does; `Composing` knows nothing but
/// this. Records name each other by their index in these arrays, so that a link to something
/// withheld cannot be written.
package struct Disclosure: Sendable {
  package var edition: Edition
  package var school: School
  package var status: Status
  package var asAt: CalendarDate
  package var days: [Day] = []
  package var evidence: [Evidence] = []
  package var findings: [Finding] = []
  package var actions: [Action] = []
  package var discussions: [Discussion] = []
  package var resources: [Resource] = []
  /// What prose shows where a live part stands in it, by number.
  package var liveParts: [LivePart] = []
  /// What the yearly paper needs besides the day; nil where the edition may not see it.
  package var year: Year?
  /// Instruments that were asked, in their order; and those that are only used as a form.
  package var instruments: [Instrument] = []
  package var training: Training?
  package var passports: PassportProgramme?
  package var parties: [WorkingParty] = []
  /// Every count of pupils that the tables print, masked ones among them, in the order of printing.
  package var counts: [DisclosedCount] = []
  /// The vocabulary's focus areas in their order, with the school's reason where one has no action.
  package var focusAreas: [FocusArea] = []
  package var glossary: [GlossaryEntry] = []
  /// Files of the school's folder that visible prose shows or links to, as paths from that folder.
  package var files: [String] = []
  /// What this edition does not show, in general terms, one sentence each.
  package var withheld: [String] = []
  /// The greatest number of pupils that is masked; nil where numbers are shown as they are.
  package var maskedUpTo: Int?

  /// How far the papers have come.
  package enum Status: String, Hashable, Sendable { case draft, agreed, final }

  package init(edition: Edition, school: School, status: Status, asAt: CalendarDate) {
    self.edition = edition
    self.school = school
    self.status = status
    self.asAt = asAt
  }

  /// The school itself.
  package struct School: Sendable {
    package var name: String
    package var introduction = Prose()
    /// Facts in the order of printing: term and words.
    package var facts: [(term: String, words: String)] = []
    package var documents: [Document] = []
    package var boardMeetings: [CalendarDate] = []
    package var safeguardingLead: String?
    package var dataContact: String?
    package var dataController = Controller.school
    package var deleteAfter: CalendarDate?
    package var halfTerms: [HalfTerm] = []

    package init(name: String) { self.name = name }
  }

  /// Who decides why and how the information is kept (UK GDPR, article 4(7)).
  package enum Controller: String, Hashable, Sendable { case school, reviewer, both }

  /// A paper the school must have, and when it was seen.
  package struct Document: Sendable {
    package var name: String
    package var dated: CalendarDate?
    package var seen: CalendarDate?
    package var note: String?

    package init(name: String, dated: CalendarDate?, seen: CalendarDate?, note: String?) {
      self.name = name
      self.dated = dated
      self.seen = seen
      self.note = note
    }
  }

  /// A half-term with the year in its name.
  package struct HalfTerm: Sendable {
    package var name: String
    package var from: CalendarDate
    package var to: CalendarDate

    package init(name: String, from: CalendarDate, to: CalendarDate) {
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// A focus area with its actions, or the reason why it has none.
  package struct FocusArea: Sendable {
    package var title: String
    /// Indexes of the visible actions.
    package var actions: [Int]
    /// Why it has no action, where somebody said.
    package var reason: String?

    package init(title: String, actions: [Int], reason: String? = nil) {
      self.title = title
      self.actions = actions
      self.reason = reason
    }
  }

  /// A word of the field and what it means.
  package struct GlossaryEntry: Sendable {
    package var term: String
    package var meaning: String

    package init(term: String, meaning: String) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// Something to use: a form, a guide, a sheet.
  package struct Resource: Sendable {
    package var name: String
    package var title: String
    package var kind: String?
    /// A web address; nil where there is none or it is a file.
    package var address: String?
    /// A file of the school's folder.
    package var file: String?
    package var body: Prose
    /// Indexes of the visible actions that use it.
    package var actions: [Int]

    package init(
      name: String, title: String, kind: String?, address: String?, file: String?, body: Prose,
      actions: [Int]
    ) {
      self.name = name
      self.title = title
      self.kind = kind
      self.address = address
      self.file = file
      self.body = body
      self.actions = actions
    }
  }
}

/// Where a link in disclosed prose leads: written as the address of a `record` link.
///
/// `Disclosing` writes it and `Composing` reads it back; its text is `kind/index` in the
/// disclosure.
package struct DisclosedLink: Hashable, Sendable {
  package var kind: Kind
  package var index: Int

  /// The kinds of record that prose may link to.
  package enum Kind: String, Hashable, Sendable {
    case evidence, finding, action, discussion, resource
    /// The index counts slots over all days.
    case slot
  }

  package init(_ kind: Kind, _ index: Int) {
    self.kind = kind
    self.index = index
  }

  /// Reads `finding/3`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let index = Int(parts[1])
    else { return nil }
    self.init(kind, index)
  }

  package var text: String { "\(kind.rawValue)/\(index)" }
}
