/// A complaint about content: what is wrong, where, by which rule, and the likely mend.
///
/// (A *finding* belongs to the school; a complaint about the files is a *diagnostic*.)
package struct Diagnostic: Hashable, Sendable {
  /// The stable name of the rule, as in `finding-without-evidence`.
  package var rule: String
  package var severity: Severity
  package var span: Span
  /// One headline without a full stop, stating the rule and the specific thing.
  package var message: String
  /// The one likely mend, as an instruction; empty where there is none.
  package var fix: String
  /// Other places involved.
  package var notes: [Note]
  /// The record it is about, as a person would cite it (`F3`); used to silence it.
  package var record: String?
  /// Whether it rests on what no paper may depend on, a private list or git: it is said, and
  /// leaves the papers what they are.
  package var isAside = false
  /// Whether it is a gap, with which the papers are a draft.
  package var isGap: Bool { severity == .warning && !isAside }

  /// Another place that has to do with it, and why.
  package struct Note: Hashable, Sendable {
    package var span: Span
    package var message: String

    package init(_ message: String, at span: Span) {
      self.message = message
      self.span = span
    }
  }

  package init(
    _ rule: String, _ severity: Severity, at span: Span, _ message: String, fix: String = "",
    notes: [Note] = [], record: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.message = message
    self.fix = fix
    self.notes = notes
    self.record = record
  }
}

/// How much a diagnostic matters.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Worth a look; changes nothing.
  case hint
  /// A gap: the build goes on and the papers are marked `draft`.
  case warning
  /// Stops the build of the school: unreadable, a reference to nothing, an impossible date,
  /// a disclosure.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}
