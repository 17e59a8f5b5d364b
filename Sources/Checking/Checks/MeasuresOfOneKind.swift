package import Base
import Model

/// Use taken for effect, or effect without use.
package enum MeasuresOfOneKind: Check {
  package static let id = "measures-of-one-kind"
  package static let severity = Severity.warning
  package static let summary = "An action does not measure both use and outcome."
  package static let explanation = """
    That passports are opened shows use; that pupils get the help on them shows an outcome. Half a
    term of use can show the first, rarely the second, so a plan needs both. Say which is which:
    `measure: use: passport seen, …`, or `kind: outcome`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      let measures = action.action.measures
      guard let first = measures.first else { return nil }
      let kinds = Set(measures.compactMap(\.kind))
      guard kinds.count < 2 else { return nil }
      let message: String
      switch kinds.first {
      case .use?: message = "\(action.name) measures use but no outcome"
      case .outcome?: message = "\(action.name) measures an outcome but not use"
      case nil: message = "\(action.name) does not say which measure shows use and which an outcome"
      }
      return says(
        message, at: first.identity.span,
        fix: "Have one measure of each, as `use: …` and `outcome: …`",
        record: action.record)
    }
  }
}
