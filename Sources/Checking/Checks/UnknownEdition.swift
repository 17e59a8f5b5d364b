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
    let known = shippedEditions + subject.site.addedEditions.map(\.name.value)
    return subject.troubles.editions.map { says(of: $0, known: known, orElse: ", or nobody") }
  }

  /// What the site's own settings get wrong: an edition may only be like one that ships.
  static func run(on site: Site) -> [Diagnostic] {
    site.addedEditions.map(\.like).filter { !shippedEditions.contains($0.value) }
      .map { says(of: $0, known: shippedEditions, orElse: "") }
  }

  private static func says(
    of edition: Placed<String>, known: [String], orElse: String
  ) -> Diagnostic {
    says(
      "there is no edition \(quoted(edition.value))", at: edition.span,
      fix: nearest(to: edition.value, among: known).map { "Write “\($0)”, if that is meant" }
        ?? "Name one of \(listed(known, "or"))\(orElse)")
  }
}

/// The editions that every site has.
let shippedEditions = ["school", "governors", "governors-confidential", "families"]
