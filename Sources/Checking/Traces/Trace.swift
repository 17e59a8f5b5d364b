import Base
import Model

/// Words by which one person could be known, whoever they are.
struct Trace {
  var kind: Kind
  var span: Span

  /// What they are.
  enum Kind: Hashable {
    /// A year, a sex and a need of one pupil in one sentence.
    case pupil
    /// Initials beside a year or a need.
    case initials
    /// `the only girl`
    case only
    /// A unique pupil number; whether its check letter is right.
    case number(isRight: Bool)
    case birth
    case mail
    case phone
  }
}

/// All traces of people in a school's own files, in the order of the files.
///
/// Sheets hold counts, in which a year beside a sex is a column; there only numbers and addresses
/// are looked for.
func traces(in texts: [OwnText], of school: School, site: Site) -> [Trace] {
  let contacts = [school.dataContact, site.contact].compactMap { $0?.lowercased() }
  let latest = (school.days.map(\.date).max() ?? site.asOf)?.parts.year
  return texts.flatMap { text -> [Trace] in
    guard !text.source.path.hasSuffix("/numbers.yaml") else { return [] }
    var found = pupilNumbers(in: text) + addresses(in: text, besides: contacts)
    if !text.source.path.hasSuffix(".csv") {
      found += sentenceTraces(in: text) + birthDates(in: text, latestYear: latest)
    }
    return found
  }
}

extension Subject {
  /// The traces of one kind as diagnostics, each about the record that it stands in.
  func traces(_ kinds: (Trace.Kind) -> Bool) -> [Trace] { traces.filter { kinds($0.kind) } }

  /// The record in whose lines a place stands, as a silence would cite it; nil for none.
  func record(at span: Span) -> String? {
    let school = school
    let identities =
      school.evidence.map(\.identity) + school.findings.map(\.identity)
      + school.actions.map(\.identity) + school.discussions.map(\.identity)
    let inFile = identities.filter { $0.span.file == span.file }
    let before = inFile.filter { $0.span.lower <= span.lower }
      .max { $0.span.lower < $1.span.lower }
    if let cited = (before ?? (inFile.count == 1 ? inFile.first : nil))?.cited { return cited }
    let path = texts.first { $0.file == span.file }?.source.path ?? ""
    return school.days.map(\.date.iso).first { path.contains("/days/\($0)/") }
  }
}
