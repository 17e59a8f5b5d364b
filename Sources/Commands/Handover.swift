import ArgumentParser
import Base
import Pipeline

/// `reviewday handover`.
struct Handover: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Copy a school, and all it needs to be built alone, into a new folder.",
    discussion: """
      The folder gets the school's files, the library files that it uses, the site's own settings, \
      the theme and a README. Before it appears, the copy is built with nothing else and held \
      against the original's papers: they must be the same.

      Private folders, hidden files (a repository too) and links stay behind, and are named. \
      What the school's own edition does not show ({only: nobody}, an audience without school) \
      stops the handover and is listed: take it out, or say --with-withheld. Comments go with the \
      files, and are listed.

      Examples:
        reviewday handover larkmoor-edge-school ../Larkmoor
        reviewday handover larkmoor-edge-school /mnt/stick/larkmoor --with-withheld
      """)

  @Argument(help: "The folder of one school.", completion: schoolCompletion)
  var school: String
  @Argument(help: "A new or empty folder to write to.", completion: .directory)
  var folder: String
  @OptionGroup var places: PlaceOptions
  @Option(help: "The date to hold the copy against the original at. Default: as for build.")
  var asOf: String?
  @Flag(help: "Hand over also what the school's own edition does not show.")
  var withWithheld = false

  func validate() throws { try checkDate(asOf) }

  func perform(in world: World) async -> ExitStatus {
    var order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), theme: places.theme,
      schools: [schoolKey(school)], asOf: asOf.flatMap { CalendarDate(iso: $0) },
      today: world.today, jobs: world.processors, program: programName)
    order.history = world.history
    let target = withoutSlash(folder)
    let report = await handOver(
      order, to: target, withWithheld: withWithheld, in: world.files)
    for message in report.base.unknown { world.complain("reviewday: \(message)\n") }
    for trouble in report.base.allTroubles { world.complain("reviewday: \(trouble.message)\n") }
    if let refusal = report.refusal { world.complain("reviewday: \(refusal)\n") }
    let errors = report.base.errors
    if !errors.isEmpty {
      world.complain(
        text(
          of: errors, as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors))
      world.complain("\(schoolKey(school)): not handed over; mend it first.\n")
    }
    tellRemarks(report, in: world)
    if report.isDone { tellResult(report, target, in: world) }
    return status(report)
  }

  private func status(_ report: HandoverReport) -> ExitStatus {
    if !report.base.unknown.isEmpty || report.refusal != nil { return .wrongUsage }
    if !report.base.allTroubles.isEmpty { return .worldFailed }
    return report.isDone ? .done : .contentWrong
  }

  private func tellRemarks(_ report: HandoverReport, in world: World) {
    if !report.withheld.isEmpty {
      let places = report.withheld.count == 1 ? "1 place" : "\(report.withheld.count) places"
      world.complain(
        report.isDone
          ? "Handed over although the school's own edition does not show it, \(places):\n"
          : "Not handed over: the school's own edition does not show what stands in \(places).\n"
            + "Take it out of the files, or add --with-withheld:\n")
      world.complain(list(report.withheld))
    }
    if report.isDone, !report.comments.isEmpty {
      world.complain("Comments go with the files; they stand on no page:\n")
      world.complain(list(report.comments))
    }
  }

  private func list(_ remarks: [SourceRemark]) -> String {
    let most = 20
    let more = remarks.count > most ? "  … and \(remarks.count - most) more\n" : ""
    return remarks.prefix(most).map { "  \($0.path):\($0.line): \($0.words)\n" }.joined() + more
  }

  private func tellResult(_ report: HandoverReport, _ target: String, in world: World) {
    for path in report.leftBehind { world.complain("  left behind: \(path)\n") }
    let library = report.written.filter { $0.hasPrefix("Content/library/") }
    world.complain(
      "\(schoolKey(school)): \(report.written.count) files, \(library.count) of them from the "
        + "library; built alone, they give the same papers.\n")
    world.print(target + "\n")
  }
}
