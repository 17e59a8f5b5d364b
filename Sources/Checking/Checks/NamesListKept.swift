package import Base
package import Model

/// A private list of names that is still there when the papers are final.
package enum NamesListKept: Check {
  package static let id = "names-list-kept"
  package static let severity = Severity.hint
  package static let summary = "The day is final, and the private list of names is still there."
  package static let explanation = """
    Nobody is written down any more, so the list has done its work: `reviewday purge SCHOOL --yes`
    removes it with all else that is private. A list that is kept elsewhere (`names:`) is yours to
    remove; `purge` says where it is.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard subject.school.isFinal else { return [] }
    return subject.school.nameLists.map { list in
      var hint = says(
        "the day is final, and the list of names is still there", at: list.span,
        fix: list.isInSchool
          ? "Remove it: reviewday purge \(subject.school.key) --yes" : "Remove it by hand")
      hint.isAside = true
      return hint
    }
  }
}
