package import Base
package import Model

/// Resolves all that a school's files cite, gives every word-date its date, and runs every check.
///
/// The diagnostics come in the order in which to mend them. There is no checked school where one of
/// them is an error.
///
/// - Parameters:
///   - asAt: what is dated later has not happened yet; the site's own date where nil.
///   - texts: what the school was read from; names and the like are looked for in there.
package func check(
  _ school: School, library: Library, site: Site, asAt: CalendarDate? = nil,
  texts: SchoolTexts = SchoolTexts()
) -> (CheckedSchool?, [Diagnostic]) {
  var resolver = Resolver(school, library: library, site: site)
  resolver.resolve()
  let subject = Subject(resolver, asAt: asAt ?? site.asOf, texts: texts)
  let (standing, silenced) = silence(
    allChecks.flatMap { $0.run(on: subject).sorted(by: isBefore) }, by: school.silences)
  guard !standing.contains(where: { $0.severity == .error }) else { return (nil, standing) }
  var checked = CheckedSchool(
    school: resolver.school, chain: resolver.chain, actionDates: resolver.dates,
    years: resolver.calendar.years, frameworks: resolver.frameworks,
    gaps: standing.filter(\.isGap), silenced: silenced, library: resolver.library)
  checked.namePhrases = namePhrases(
    of: school, own: subject.texts, library: school.privateNames.isEmpty ? [] : texts.libraryWords)
  return (checked, standing)
}

/// Checks what `site.yaml` alone can get wrong; its places lie in the site's own files.
package func check(_ site: Site) -> [Diagnostic] {
  UnknownEdition.run(on: site) + StillToFillIn.run(on: site)
}

/// Checks what the library alone can get wrong; its places lie in the library's own files.
package func check(_ library: Library, of site: Site) -> [Diagnostic] {
  UnknownEdition.run(on: library, of: site) + UnknownReference.run(on: library)
}

private func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  (left.span.file, left.span.lower, left.message)
    < (right.span.file, right.span.lower, right.message)
}

/// Parts what stands from what a person has answered with a reason.
///
/// Errors cannot be silenced, nor can a silence without a reason silence anything.
private func silence(
  _ diagnostics: [Diagnostic], by silences: [Silence]
) -> (standing: [Diagnostic], silenced: [Diagnostic]) {
  let valid = silences.filter { $0.hasReason }
  guard !valid.isEmpty else { return (diagnostics, []) }
  var standing: [Diagnostic] = []
  var silenced: [Diagnostic] = []
  for diagnostic in diagnostics {
    let isAnswered = diagnostic.severity < .error && valid.contains { $0.answers(diagnostic) }
    if isAnswered { silenced.append(diagnostic) } else { standing.append(diagnostic) }
  }
  return (standing, silenced)
}

extension Silence {
  /// Whether somebody wrote why the check may rest, in words.
  var hasReason: Bool {
    reason.count(where: \.isLetter) > 2 && !["tbc", "tbd", "todo"].contains(reason.lowercased())
  }

  fileprivate func answers(_ diagnostic: Diagnostic) -> Bool {
    guard same(check.value, diagnostic.rule) else { return false }
    guard let record else { return true }
    return diagnostic.record.map { NameIndex.key(of: $0) == NameIndex.key(of: record.value) }
      ?? false
  }
}
