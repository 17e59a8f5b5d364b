import ArgumentParser
import Base
package import Pipeline
import Platform

/// What a preview was asked for.
package struct PreviewOrder: Sendable {
  package var order: Order
  /// 0 for any that is free.
  package var port: Int
  /// Whether the browser is to be opened.
  package var opens: Bool
  /// Whether changes are looked for rather than waited for.
  package var looksThrough: Bool
  /// All that was asked for, as it is typed.
  package var arguments: [String]
}

/// `reviewday serve`: checks the options; what serves is handed in.
struct Serve: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Show the papers in the browser while you type; write nothing.",
    discussion: """
      The page follows each change of the content at once, and keeps its place. Mistakes and gaps \
      are listed in it, with their place, until they are mended; the last good page stays. A small \
      bar switches edition, date and large print; it is no part of the papers. Only this machine \
      can see the preview. Ctrl-C ends it.

      Examples:
        reviewday serve                       http://127.0.0.1:8765/
        reviewday serve --open                … and open it in the browser
        reviewday serve --port 0              on any port that is free
        reviewday serve larkmoor-edge-school  one school
      """)

  @Argument(help: "Folders of schools; all where none is named.", completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions
  @Option(help: "The port to listen on, on 127.0.0.1 only; 0 takes any that is free.")
  var port = 8_765
  @Flag(help: "Open the preview in the browser.")
  var open = false
  @Option(
    help: "An edition to show; may be repeated. Default: all.", completion: editionCompletion)
  var edition: [String] = []
  @Option(
    help: "The date the papers speak as at, as 2026-11-23. Default: as site.yaml says, else today.")
  var asOf: String?
  @Option(help: "How many schools to read at once.")
  var jobs: Int?
  @Flag(help: "Look for changes several times a second, where the system does not tell of them.")
  var poll = false

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("--port wants a number from 0 to 65535, not \(port).")
    }
    try checkDate(asOf)
    try checkJobs(jobs)
  }

  func perform(in world: World) async -> ExitStatus {
    var order = Order(
      content: places.content, output: places.output,
      state: stateFolder(besides: places.content), theme: places.theme,
      schools: schools.map(schoolKey), editions: edition,
      asOf: asOf.flatMap { CalendarDate(iso: $0) }, today: world.today,
      jobs: jobs ?? world.processors, program: programName)
    order.history = world.history
    return await world.preview(
      PreviewOrder(
        order: order, port: port, opens: open, looksThrough: poll, arguments: arguments), world)
  }

  /// The options as they are typed.
  var arguments: [String] {
    var arguments = ["--content=\(places.content)", "--output=\(places.output)", "--port=\(port)"]
    if let theme = places.theme { arguments.append("--theme=\(theme)") }
    if open { arguments.append("--open") }
    arguments += edition.map { "--edition=\($0)" }
    if let asOf { arguments.append("--as-of=\(asOf)") }
    if let jobs { arguments.append("--jobs=\(jobs)") }
    if poll { arguments.append("--poll") }
    return arguments + (schools.isEmpty ? [] : ["--"] + schools)
  }
}

/// Becomes the program that has the server in it, so that no other command has to load one; returns
/// only where there is none, or it cannot be run.
func becomeServer(_ asked: PreviewOrder, in world: World) -> ExitStatus {
  let name = "reviewday-serve"
  guard let path = Surroundings.programBeside(name) else {
    world.complain(
      "reviewday: the preview is a program of its own, \(name), and it is neither beside this "
        + "one nor on the PATH; put it there, or build it with: swift build -c release\n")
    return .worldFailed
  }
  let reason = Surroundings.become(path, asked.arguments)
  world.complain("reviewday: \(path) cannot be run: \(reason)\n")
  return .worldFailed
}
