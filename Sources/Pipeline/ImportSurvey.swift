package import Base
import Importing
import Model

/// What is to be imported, as typed.
package struct ImportOrder: Sendable {
  /// The export.
  package var file: String
  package var school: String?
  package var instrument: String
  /// The name of the wave, as `2026-12`.
  package var wave: String
  /// Whether nothing is to be written.
  package var isTrial: Bool
  /// Opens a workbook, which is an archive.
  package var unpack: @Sendable ([UInt8]) throws(ArchiveFault) -> any ArchiveParts

  package init(
    file: String, school: String?, instrument: String, wave: String, isTrial: Bool = false,
    unpack: @escaping @Sendable ([UInt8]) throws(ArchiveFault) -> any ArchiveParts
  ) {
    self.file = file
    self.school = school
    self.instrument = instrument
    self.wave = wave
    self.isTrial = isTrial
    self.unpack = unpack
  }
}

/// What came of an import.
package struct ImportReport: Sendable {
  /// Why nothing was begun: a name is of nothing.
  package var refusals: [String] = []
  /// What is wrong with the export or with `columns.yaml`.
  package var diagnostics: [LocatedDiagnostic] = []
  package var troubles: [FileTrouble] = []
  /// The tallies, where they could be counted.
  package var outcome: ImportOutcome?
  /// The columns that somebody has to look at.
  package var proposal: ImportProposal?
  /// Paths of the files that were written.
  package var written: [String] = []
}

/// What was counted.
package struct ImportOutcome: Sendable {
  package var replies: Int
  package var groups: [Group]
  /// Kinds of columns that were left out, with how many there were.
  package var leftOut: [String]
  /// Items that the export does not have, in their words.
  package var notAsked: [String]
  /// How many answers in words there are, and where they are kept.
  package var openAnswers: Int
  package var answersPath: String
  /// Rows without a single answer.
  package var empty: Int
  /// What was noticed while reading.
  package var remarks: [String]
  /// The facts that only a person knows and that do not stand in the wave's file.
  package var stillToSay: [String]
  package var wavePath: String
  /// The tallies as a table: a head, and a row for each item and group.
  package var table: [[String]]
  /// The words that the head's signs stand for.
  package var legend: [String]

  /// Replies that are told apart, and the groups that were merged for it.
  package struct Group: Sendable {
    package var title: String
    package var replies: Int
    package var merged: [String]
  }
}

/// Columns that are not known for certain.
package struct ImportProposal: Sendable {
  package var path: String
  /// Each question with what it is taken for.
  package var unsure: [(question: String, meaning: String)]
}

/// Counts an export of replies into the tallies of a wave, in the school's folder.
///
/// Where a column is not known for certain, what the columns may be is written beside the
/// instrument, and nothing else. Names, addresses and times are left behind; answers in words go
/// into the school's private folder.
package func importSurvey(
  _ asked: ImportOrder, _ order: Order, in files: some FileSystem
) -> ImportReport {
  var importer = Importer(asked: asked, desk: Desk(order: order, files: files))
  do throws(Refusal) {
    try importer.run()
  } catch {
    if let words = error.words { importer.report.refusals.append(words) }
  }
  importer.report.diagnostics += importer.desk.report.diagnostics
  importer.report.troubles += importer.desk.report.troubles
  return importer.report
}
