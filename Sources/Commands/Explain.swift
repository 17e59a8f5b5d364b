import ArgumentParser
import Base
import Pipeline

/// `reviewday explain`.
struct Explain: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Say what a page was made of, and what was withheld from it and why.",
    discussion: """
      For the author alone: the answer names what readers of that edition may not know. It is \
      about the papers that a build would make now, and writes nothing. A page is named by its \
      path in the output; # narrows the question to one record of it.

      Examples:
        reviewday explain Output/larkmoor-edge-school/governors/findings.html
        reviewday explain larkmoor-edge-school/governors/findings.html#F3
        reviewday explain larkmoor-edge-school/families/index.html --format json
      """)

  @Argument(
    help: "A page, a paper or a file, as SCHOOL/EDITION/PAGE.", completion: .file())
  var page: String
  @OptionGroup var places: PlaceOptions
  @Option(help: "human or json.")
  var format = ExplanationFormat.human
  @Option(help: "The date the papers speak as at, as 2026-11-23.")
  var asOf: String?

  func validate() throws { try checkDate(asOf) }

  func perform(in world: World) async -> ExitStatus {
    let order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), theme: places.theme,
      asOf: asOf.flatMap { CalendarDate(iso: $0) }, today: world.today, jobs: world.processors,
      program: programName)
    let report = Pipeline.explain(insideOutput(page), order, in: world.files)
    for message in report.base.unknown { world.complainWrapped("reviewday: \(message)\n") }
    for trouble in report.base.allTroubles { world.complain("reviewday: \(trouble.message)\n") }
    let errors = report.base.errors
    if !errors.isEmpty {
      world.complain(
        text(
          of: errors, as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors))
    }
    if let explanation = report.explanation {
      switch format {
      case .human: world.print(ExplanationText(explanation, world.terminal.output).text)
      case .json: world.print(json(explanation))
      }
    }
    if !report.base.unknown.isEmpty { return .wrongUsage }
    if !report.base.allTroubles.isEmpty { return .worldFailed }
    return report.base.hasErrors ? .contentWrong : .done
  }

  /// The path from the output folder, as a shell completes it from the working folder.
  private func insideOutput(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./") { path.removeFirst(2) }
    let output = withoutSlash(places.output) + "/"
    return path.hasPrefix(output) ? String(path.dropFirst(output.count)) : path
  }
}

/// How an explanation is printed.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable { case human, json }
