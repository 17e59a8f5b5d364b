import ArgumentParser
import Base
import Composing
import Papers
import Pipeline
import Platform

/// `reviewday build`.
struct Build: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Compile schools into sites, slides and reports.",
    discussion: """
      A school with errors is not written; its last good papers stand. Gaps do not stop \
      anything: they are listed in the order to mend them, and the papers are marked as a \
      draft.

      Examples:
        reviewday build                       all schools, from Content into Output
        reviewday build larkmoor-edge-school  one school
        reviewday build --pdf --word          with the reports as PDF and as Word files
        reviewday build --edition governors --as-of 2027-01-25
      """)

  @Argument(help: "Folders of schools; all where none is named.", completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions
  @Option(
    help: "An edition to build; may be repeated. Default: all.", completion: editionCompletion)
  var edition: [String] = []
  @Option(
    help: "The date the papers speak as at, as 2026-11-23. Default: as site.yaml says, else today.")
  var asOf: String?
  @Flag(help: "Print the reports as PDF too, by WeasyPrint, Chromium, Chrome or Edge.")
  var pdf = false
  @Flag(help: "Make the reports and the plan as Word files too, by pandoc.")
  var word = false
  @Flag(help: "Write the reports and the one page in large print too, at 18 points.")
  var largePrint = false
  @Option(help: "How many schools to work on, and programs to run, at once.")
  var jobs: Int?
  @Option(help: "Write only these: pages.")
  var only: Part?
  @Flag(help: "Say how long it took.")
  var timing = false

  enum Part: String, ExpressibleByArgument, CaseIterable { case pages }

  func validate() throws {
    try checkDate(asOf)
    try checkJobs(jobs)
  }

  private var copies: Set<Paper.Copy> {
    Set((pdf ? [.pdf] : []) + (word ? [.word] : []))
  }

  func perform(in world: World) async -> ExitStatus {
    let clock = ContinuousClock()
    let start = clock.now
    let state = stateFolder(besides: places.content)
    var order = Order(
      content: places.content, output: places.output, state: state, theme: places.theme,
      schools: schools.map(schoolKey), editions: edition,
      asOf: asOf.flatMap { CalendarDate(iso: $0) }, today: world.today,
      scope: only == .pages ? .pages : .everything, copies: copies,
      jobs: jobs ?? world.processors, program: programName)
    order.largePrint = largePrint
    order.history = world.history
    let line = ProgressLine(in: world)
    let maker = copies.isEmpty ? nil : CountedPapers(maker: OtherPrograms(state: state), line: line)
    let report = await Pipeline.build(order, in: world.files, by: maker)
    line.wipe()
    let status = tell(report, in: world)
    if timing { world.complain("Built in \(clock.now - start).\n") }
    return status
  }

  /// Says what came of it: errors whole, gaps as one short list, then what was written.
  private func tell(_ report: BuildReport, in world: World) -> ExitStatus {
    for message in report.unknown { world.complain("reviewday: \(message)\n") }
    let errors = report.errors
    if !errors.isEmpty {
      world.complain(
        text(
          of: errors, as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors) + "\n")
    }
    world.complain(gapList(report, columns: world.terminal.errors))
    for school in report.schools { world.complain(line(about: school, in: report)) }
    world.complain(lines(about: report.allTroubles))
    if !report.unknown.isEmpty { return .wrongUsage }
    if !errors.isEmpty { return .contentWrong }
    if !report.allTroubles.isEmpty { return .worldFailed }
    if let page = entryPage(report) { world.print(page + "\n") }
    return .done
  }

  private func line(about school: SchoolReport, in report: BuildReport) -> String {
    guard !school.hasErrors, !report.diagnostics.contains(where: { $0.severity == .error }) else {
      return "\(school.key): not built; its last good papers stand.\n"
    }
    let kept = school.kept.map { "  left alone, changed by hand: \($0)\n" }.joined()
    let editions = report.editions.count == 1 ? "1 edition" : "\(report.editions.count) editions"
    return "\(school.key): \(editions), \(school.written) files written, "
      + "\(school.unchanged) unchanged.\n" + kept
  }

  private func entryPage(_ report: BuildReport) -> String? {
    if report.wrotePortfolio { return places.output + "/portfolio/index.html" }
    return report.schools.first?.entryPage.map { "\(places.output)/\($0)" }
  }
}

/// What went wrong with the world, a line each; one reason for several papers is said once, with
/// the papers beneath.
func lines(about troubles: [FileTrouble]) -> String {
  func reason(_ trouble: FileTrouble) -> Substring {
    let speaksOfPath = !trouble.path.isEmpty && trouble.message.hasPrefix(trouble.path)
    return trouble.message.dropFirst(speaksOfPath ? trouble.path.count : 0)
  }
  var said: Set<Substring> = []
  return troubles.filter { said.insert(reason($0)).inserted }.map { first in
    let others = troubles.filter { $0 != first && reason($0) == reason(first) }.map(\.path)
    let same = others.isEmpty ? "" : "  The same: \(others.joined(separator: ", "))\n"
    return "reviewday: \(first.message)\n" + same
  }.joined()
}

/// The gaps of every school in the order to mend them, a line each; empty where there is none.
func gapList(_ report: BuildReport, columns: Int? = nil) -> String {
  var out = ""
  let shared = report.diagnostics.filter { $0.severity == .warning }
  if !shared.isEmpty { out += "Site and library:\n" + shared.map { "  " + short($0) }.joined() }
  for school in report.schools where !school.hasErrors {
    let gaps = school.diagnostics.filter(\.isGap)
    out += asides(in: school, columns: columns)
    guard !gaps.isEmpty else { continue }
    let count = gaps.count == 1 ? "1 gap" : "\(gaps.count) gaps"
    let head = "\(school.key): \(count) to mend, in this order; until then the papers are a draft."
    out += wrapped(head, to: columns) + "\n"
    for (index, gap) in gaps.enumerated() {
      let number = index < 9 ? " \(index + 1)" : String(index + 1)
      let words = "\(gap.message)  (\(gap.place.path):\(gap.place.start.line))"
      out += " \(number). " + wrapped(words, to: columns, indent: 5, at: 5) + "\n"
    }
  }
  return out
}

/// What is said besides and leaves the papers what they are; empty where there is nothing.
private func asides(in school: SchoolReport, columns: Int?) -> String {
  let found = school.diagnostics.filter { $0.severity == .warning && $0.isAside }
  guard !found.isEmpty else { return "" }
  return "\(school.key): look at this before anybody reads the papers.\n"
    + found.map { aside in
      let words = "\(aside.message)  (\(aside.place.path):\(aside.place.start.line))"
      return "  - " + wrapped(words, to: columns, indent: 4, at: 4) + "\n"
    }.joined()
}

/// `larkmoor-edge` from `larkmoor-edge/` or `Content/larkmoor-edge`, as a shell completes it.
func schoolKey(_ argument: String) -> String {
  argument.split(separator: "/").last.map(String.init) ?? argument
}

/// The engines of this machine as the pipeline's maker of papers.
struct OtherPrograms: PaperMaking {
  /// Where what they made is kept between runs.
  var state: String

  func make(_ copy: PaperCopy) async throws(FileTrouble) -> [UInt8] {
    switch copy.source {
    case .pdf(let page):
      try await makePDF(
        of: page, named: copy.name, asAt: copy.asAt, cache: state + "/pdf"
      ).bytes
    case .word(let page, let look, let keywords):
      try await makeWord(
        of: WordPage(
          name: copy.name, html: page, look: look, keywords: keywords, asAt: copy.asAt),
        cache: state + "/word")
    }
  }
}
