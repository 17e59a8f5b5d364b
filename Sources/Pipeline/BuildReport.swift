package import Base
package import Disclosed

/// What came of a build.
package struct BuildReport: Sendable {
  /// By key.
  package var schools: [SchoolReport] = []
  /// About the site, the library and the theme.
  package var diagnostics: [LocatedDiagnostic] = []
  /// The world failing outside any one school.
  package var troubles: [FileTrouble] = []
  package var editions: [String] = []
  /// Keys or names that were asked for and do not exist, each with what was meant perhaps.
  package var unknown: [String] = []
  package var wrotePortfolio = false

  package init() {}

  package var allDiagnostics: [LocatedDiagnostic] {
    sorted(diagnostics + schools.flatMap(\.diagnostics))
  }

  /// Those that stopped something, sorted.
  package var errors: [LocatedDiagnostic] {
    sorted((diagnostics + schools.flatMap(\.diagnostics)).filter { $0.severity == .error })
  }

  package var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error } || schools.contains(where: \.hasErrors)
  }

  /// Each once: a program that is missing is missing for every school.
  package var allTroubles: [FileTrouble] {
    (troubles + schools.flatMap(\.troubles)).reduce(into: []) { all, trouble in
      if !all.contains(trouble) { all.append(trouble) }
    }
  }
}

/// What came of one school.
package struct SchoolReport: Sendable {
  package var key: String
  /// In the order in which to mend them; located.
  package var diagnostics: [LocatedDiagnostic]
  package var summary: SchoolSummary
  package var troubles: [FileTrouble]
  /// How many complaints somebody has answered with a reason.
  package var silenced = 0
  /// Files written, unchanged and removed, over all editions.
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  /// Files of ours that somebody has changed by hand and that were therefore left.
  package var kept: [String] = []

  package init(
    key: String, diagnostics: [LocatedDiagnostic] = [], summary: SchoolSummary,
    troubles: [FileTrouble] = []
  ) {
    self.key = key
    self.diagnostics = diagnostics
    self.summary = summary
    self.troubles = troubles
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The page to open first, as a path from the output folder.
  package var entryPage: String? { summary.edition.map { "\(key)/\($0)/index.html" } }
}
