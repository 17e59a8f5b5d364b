import ArgumentParser
import Base
import Pipeline

/// `reviewday check`.
struct Check: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Say all that is wrong or missing; write nothing.",
    discussion: """
      Examples:
        reviewday check                       all schools, with place and mend
        reviewday check larkmoor-edge-school --format short
        reviewday check --format sarif > check.sarif
      """)

  @Argument(help: "Folders of schools; all where none is named.", completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions
  @Option(help: "human, short, json or sarif.")
  var format = DiagnosticFormat.human
  @Option(help: "The date to check as at, as 2026-11-23.")
  var asOf: String?

  func validate() throws {
    try checkDate(asOf)
  }

  func perform(in world: World) async -> ExitStatus {
    var order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), theme: places.theme,
      schools: schools.map(schoolKey), asOf: asOf.flatMap { CalendarDate(iso: $0) },
      today: world.today, jobs: world.processors, program: programName)
    order.history = world.history
    let report = await Pipeline.check(order, in: world.files)
    for message in report.unknown { world.complain("reviewday: \(message)\n") }
    for trouble in report.allTroubles { world.complain("reviewday: \(trouble.message)\n") }
    let found = report.allDiagnostics
    world.print(
      text(
        of: found, as: format, colour: world.colour && world.terminal.output != nil,
        program: programName,
        columns: world.terminal.output, content: places.content))
    if format == .human {
      let silenced = report.schools.reduce(0) { $0 + $1.silenced }
      world.print(summary(of: found, silenced: silenced))
    }
    if !report.unknown.isEmpty { return .wrongUsage }
    if !report.allTroubles.isEmpty { return .worldFailed }
    return report.hasErrors ? .contentWrong : .done
  }

  private func summary(of found: [LocatedDiagnostic], silenced: Int) -> String {
    func count(_ severity: Severity) -> String {
      let number = found.count { $0.severity == severity }
      return "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
    }
    let answered = silenced == 0 ? "" : "; \(silenced) silenced with a reason"
    return (found.isEmpty ? "" : "\n")
      + "\(count(.error)), \(count(.warning)), \(count(.hint))\(answered).\n"
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
