package import Base

/// What the consultant's own overview shows of one school; never published.
package struct SchoolSummary: Sendable {
  /// The school's folder in the output.
  package var key: String
  package var name: String
  package var date: CalendarDate?
  package var status: Disclosure.Status?
  package var findings: Int
  package var gaps: Int
  package var actions: [ActionLine]
  /// The build of this school stopped; its last good papers stand.
  package var hasErrors: Bool
  /// The edition to open first.
  package var edition: String?

  /// An action in a line.
  package struct ActionLine: Sendable {
    package var reference: String?
    package var title: String
    package var statusWord: String
    package var next: CalendarDate?

    package init(reference: String?, title: String, statusWord: String, next: CalendarDate?) {
      self.reference = reference
      self.title = title
      self.statusWord = statusWord
      self.next = next
    }
  }

  package init(
    key: String, name: String, date: CalendarDate? = nil, status: Disclosure.Status? = nil,
    findings: Int = 0, gaps: Int = 0, actions: [ActionLine] = [], hasErrors: Bool = false,
    edition: String? = nil
  ) {
    self.key = key
    self.name = name
    self.date = date
    self.status = status
    self.findings = findings
    self.gaps = gaps
    self.actions = actions
    self.hasErrors = hasErrors
    self.edition = edition
  }
}
