package import Base
package import Composing

/// What a build was asked for, with nothing looked up yet.
package struct Order: Sendable {
  package var content: String
  package var output: String
  /// Where manifests, journals and cached papers are kept; beside the content.
  package var state: String
  /// The folder of a theme, or the name of one in `Themes/` beside the content or of the embedded
  /// one.
  package var theme: String?
  /// Keys of the schools to build; all where empty.
  package var schools: [String]
  /// Names of the editions to build; all where empty.
  package var editions: [String]
  package var asOf: CalendarDate?
  package var today: CalendarDate
  package var scope: PaperScope
  package var jobs: Int
  package var program: String

  package init(
    content: String, output: String, state: String, theme: String? = nil, schools: [String] = [],
    editions: [String] = [], asOf: CalendarDate? = nil, today: CalendarDate,
    scope: PaperScope = .everything, jobs: Int = 2, program: String
  ) {
    self.content = content
    self.output = output
    self.state = state
    self.theme = theme
    self.schools = schools
    self.editions = editions
    self.asOf = asOf
    self.today = today
    self.scope = scope
    self.jobs = jobs
    self.program = program
  }
}

/// Makes a PDF from a finished paper; `Commands` hands in the one over `Platform`'s engines.
package protocol PDFMaking: Sendable {
  /// The PDF of a self-contained page, from an earlier run where there is one; the date is the one
  /// that the file says it was made on.
  func make(_ html: [UInt8], asAt date: CalendarDate) async throws(FileTrouble) -> [UInt8]
}
