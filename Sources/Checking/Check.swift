package import Base

/// One rule about content: its name, how much it matters, its documentation and how it is run.
///
/// A check looks and reports; it changes nothing and knows nothing of other checks.
package protocol Check: Sendable {
  /// The stable name, as in `finding-without-evidence`.
  static var id: String { get }
  static var severity: Severity { get }
  /// One sentence: what is wrong when it speaks.
  static var summary: String { get }
  /// What it looks for, why, and how to mend it, for the person who typed the files.
  static var explanation: String { get }
  static func run(on subject: Subject) -> [Diagnostic]
}

extension Check {
  /// A diagnostic of this check.
  static func says(
    _ message: String, at span: Span, fix: String = "", record: String? = nil,
    severity: Severity? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      id, severity ?? Self.severity, at: span, message, fix: fix, notes: notes, record: record)
  }
}
