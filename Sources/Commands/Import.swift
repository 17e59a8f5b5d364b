import ArgumentParser
import Base
import Pipeline
import Platform

/// `reviewday import`.
struct Import: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Count what was exported elsewhere: replies to a survey.",
    discussion: """
      Examples:
        reviewday import survey a.xlsx --instrument pupil-voice --wave 2026-12
      """,
    subcommands: [ImportSurvey.self])

  func perform(in world: World) -> ExitStatus {
    world.complain(ReviewDay.helpMessage(for: Import.self) + "\n")
    return .wrongUsage
  }
}

/// A kind of thing that can be imported.
protocol ImportCommand: Performing {}

/// `reviewday import survey`.
struct ImportSurvey: ImportCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Count the replies to a survey, without names or rows.",
    discussion: """
      FILE is an export of Microsoft Forms (.xlsx, or saved as CSV), of Google Forms, or any sheet \
      of text with the questions in its first row. Where every question is known it runs in one \
      go. Otherwise it writes beside the instrument what it takes each for, in columns.yaml, and \
      ends with status 1: look through that file, and import again.

      Groups of fewer than 5 replies are counted together with others; fewer than 5 replies are \
      not counted at all. Answers in words go into the school's private folder, sorted.

      Examples:
        reviewday import survey a.xlsx --instrument pupil-voice --wave 2026-12
        reviewday import survey a.csv --school hill --instrument pupil-voice --wave 2027-07
        reviewday import survey replies.csv --instrument pupil-voice --wave 2026-12 --dry-run
      """)

  @Argument(
    help: "The export: .xlsx, or text with commas, semicolons or tabs.", completion: .file())
  var file: String
  @OptionGroup var schools: SchoolOption
  @Option(help: "The instrument, by its file's name, as staff-confidence.")
  var instrument: String
  @Option(help: "A name for this time of asking: letters, digits and hyphens, as 2026-12.")
  var wave: String
  @Flag(help: "Show the tallies, and write nothing.")
  var dryRun = false
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    let isName =
      wave.first.map { $0 != "-" } ?? false
      && wave.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == 45
      }
    guard isName, wave.utf8.count <= 60 else {
      throw ValidationError(
        "--wave wants a name of letters, digits and hyphens, as 2026-12, not “\(wave)”.")
    }
  }

  func perform(in world: World) -> ExitStatus {
    let order = Order(
      content: places.content, output: places.output, state: "", today: world.today,
      program: programName)
    let asked = ImportOrder(
      file: file, school: schools.key, instrument: instrument, wave: wave, isTrial: dryRun,
      unpack: world.unpack)
    let report = importSurvey(asked, order, in: world.files)
    for words in report.refusals { world.complain("reviewday: \(words).\n") }
    if !report.diagnostics.isEmpty {
      world.complain(
        text(
          of: sorted(report.diagnostics), as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors))
    }
    for trouble in report.troubles { world.complain("reviewday: \(trouble.message)\n") }
    if !report.troubles.isEmpty { return .worldFailed }
    if !report.refusals.isEmpty { return .wrongUsage }
    if let proposal = report.proposal {
      world.complain(ImportWords(columns: world.terminal.errors).text(of: proposal, report))
      return .contentWrong
    }
    guard let outcome = report.outcome else { return .contentWrong }
    let words = ImportWords(columns: world.terminal.output)
    world.print((dryRun ? words.table(of: outcome) : "") + words.text(of: outcome, isTrial: dryRun))
    for path in report.written { world.print(path + "\n") }
    return .done
  }
}
