package import Base
package import Model

/// A place that a new file left open.
package enum StillToFillIn: Check {
  package static let id = "still-to-fill-in"
  package static let severity = Severity.hint
  package static let summary = "Something is still to be filled in."
  package static let explanation = """
    Files made by `reviewday new` say `(fill in: …)` where only you know the words; you may write
    it yourself where something is to come. While the papers are a draft this is a hint. As soon as
    the day says `agreed` or `final`, what would be printed so is a gap, and the papers stay a
    draft. In a comment it is never more than a hint: fill the line in and take the `#` away, or
    delete the line.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let latest = subject.school.days.max { $0.date < $1.date }
    let isDraft = (latest?.status.value ?? .draft) == .draft
    return subject.school.blanks.map {
      about($0, severity: isDraft || $0.isComment ? .hint : .warning)
    }
  }

  /// The same for `site.yaml`, which holds no words of a day.
  static func run(on site: Site) -> [Diagnostic] {
    site.blanks.map { about($0, severity: .hint) }
  }

  private static func about(_ blank: Blank, severity: Severity) -> Diagnostic {
    says(
      blank.words.isEmpty
        ? "something is still to be filled in here" : "still to be filled in: \(blank.words)",
      at: blank.span,
      fix: blank.isComment
        ? "Fill it in and take the # away, or delete the line when it is done"
        : "Write it in place of the brackets",
      severity: severity)
  }
}
