package import Base
import Model

/// An audience that no edition serves.
package enum UnknownEdition: Check {
  package static let id = "unknown-edition"
  package static let severity = Severity.error
  package static let summary = "An audience names an edition that does not exist."
  package static let explanation = """
    `audience:` and `{only: …}` decide who may see a record, so a misspelt edition must not pass:
    the record might be hidden from those it is for, or the writer might believe it to be. The
    editions are school, governors, governors-confidential and families, those that `site.yaml`
    adds, and `nobody` for what stays in the files.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let known =
      ["school", "governors", "governors-confidential", "families"]
      + subject.site.addedEditions.map(\.name.value)
    return subject.troubles.editions.map { edition in
      let near = nearest(to: edition.value, among: known + ["nobody"])
      return says(
        "there is no edition \(quoted(edition.value))", at: edition.span,
        fix: near.map { "write “\($0)”, if that is meant" }
          ?? "name one of \(listed(known, "or")), or nobody")
    }
  }
}
