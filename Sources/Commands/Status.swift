import ArgumentParser
import Base
import Pipeline

/// `reviewday status`.
struct Status: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Say what of each plan is overdue, due and done.",
    discussion: """
      A stage, a milestone or a measure is due in the six weeks before its date. Dates in the \
      school's own words are looked up in its calendar. What is done is counted; --all lists it \
      too. The last lines of a school remind of its next board meeting, its gaps, and the date \
      after which its papers are to be deleted.

      Examples:
        reviewday status                      all schools, as at today or as site.yaml says
        reviewday status larkmoor-edge-school --as-of 2027-02-10
        reviewday status --all                what is done and what comes later too
      """)

  @Argument(help: "Folders of schools; all where none is named.", completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions
  @Option(help: "The date to tell it as at, as 2027-02-10. Default: as site.yaml says, else today.")
  var asOf: String?
  @Flag(help: "List what is done, stopped and later too.")
  var all = false

  func validate() throws { try checkDate(asOf) }

  func perform(in world: World) async -> ExitStatus {
    var order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), theme: places.theme,
      schools: schools.map(schoolKey), asOf: asOf.flatMap { CalendarDate(iso: $0) },
      today: world.today, jobs: world.processors, program: programName)
    order.history = world.history
    let report = await Pipeline.standing(order, in: world.files)
    for message in report.base.unknown { world.complain("reviewday: \(message)\n") }
    for trouble in report.base.allTroubles { world.complain("reviewday: \(trouble.message)\n") }
    let errors = report.base.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      world.complain(
        text(
          of: sorted(errors), as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors))
    }
    let table = StandingTable(asAt: report.asAt, all: all, columns: world.terminal.output)
    world.print(report.schools.map(table.text).joined(separator: "\n"))
    for path in report.schools.compactMap(\.ledger) {
      if await world.keeping([path]).isUncommitted {
        world.complainWrapped(reminderToCommit(path))
      }
    }
    if !report.base.unknown.isEmpty { return .wrongUsage }
    if !report.base.allTroubles.isEmpty { return .worldFailed }
    return report.base.hasErrors ? .contentWrong : .done
  }
}
