package import Base
package import Composing
package import Papers

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
  /// The forms that other programs are to make of the papers.
  package var copies: Set<Paper.Copy>
  /// Whether the papers that are read are written once more in large print.
  package var largePrint = false
  /// Whether every paper is stamped as a draft, whatever it says of itself.
  package var asDraft = false
  /// Who is asked which private files version control keeps; nobody where nil.
  package var history: (any History)?
  package var jobs: Int
  package var program: String

  package init(
    content: String, output: String, state: String, theme: String? = nil, schools: [String] = [],
    editions: [String] = [], asOf: CalendarDate? = nil, today: CalendarDate,
    scope: PaperScope = .everything, copies: Set<Paper.Copy> = [], jobs: Int = 2, program: String
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
    self.copies = copies
    self.jobs = jobs
    self.program = program
  }
}

/// Makes papers by other programs; `Commands` hands in the one over `Platform`.
package protocol PaperMaking: Sendable {
  /// What the program made of a finished paper, in this run or in an earlier one.
  func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8]
  /// Hears how many more papers it will be asked for, before the first of them.
  func expect(_ number: Int)
}

extension PaperMaking {
  package func expect(_ number: Int) {}
}

/// A paper that another program is to make of a page.
package struct PaperCopy: Sendable {
  /// Where it will stand, from the output folder, as `hill/governors/report.pdf`.
  package var name: String
  package var source: Source
  /// The day that the file says it was made on.
  package var asAt: CalendarDate

  /// What it is made of.
  package enum Source: Sendable {
    /// A self-contained page, to be printed.
    case pdf(page: [UInt8])
    /// A page for a word processor, with what says how it looks.
    case word(page: [UInt8], look: [UInt8], keywords: [String])
  }
}
