import ArgumentParser
import Base
import Pipeline

/// `reviewday number`.
struct Number: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Pin a reference (E7, F3, A2, D1) to every record that has none.",
    discussion: """
      A number once given is never given again, even when its record is gone: numbers.yaml in the \
      school's folder remembers the last of each kind.

      Examples:
        reviewday number larkmoor-edge-school
        reviewday number                      in all schools
      """)

  @Argument(help: "Folders of schools; all where none is named.", completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions

  func perform(in world: World) -> ExitStatus {
    let report = Pipeline.number(rewritingOrder(schools, places, world), in: world.files)
    for pin in report.pins { world.print("\(pin.reference)  \(pin.path)\n") }
    if report.pins.isEmpty { world.complain("Every record has its reference.\n") }
    return tell(report, in: world)
  }
}

/// `reviewday format`.
struct Format: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Rewrite facts as plain YAML; comments and prose stay as they are.",
    discussion: """
      With - it formats standard input to standard output, so that an editor can call it; --file \
      says where the text stands. Facts that cannot be read leave the text as it is, with status 1.

      Examples:
        reviewday format larkmoor-edge-school
        reviewday format                      the whole content, library included
        reviewday format - --file days/2026-11-23/day.md < day.md
      """)

  @Argument(
    help: "Folders of schools; the whole content where none is named; - for standard input.",
    completion: schoolCompletion)
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions
  @Option(
    help: "The file that standard input is the text of; its name and folder say what it holds.",
    completion: .file())
  var file: String?

  func validate() throws {
    if schools.contains("-"), schools.count > 1 {
      throw ValidationError("- stands for standard input and goes alone.")
    }
    if file != nil, schools != ["-"] {
      throw ValidationError("--file goes with -, which stands for standard input.")
    }
  }

  func perform(in world: World) -> ExitStatus {
    if schools == ["-"] { return formatInput(in: world) }
    let report = Pipeline.format(rewritingOrder(schools, places, world), in: world.files)
    for path in report.written { world.print(path + "\n") }
    return tell(report, in: world)
  }

  private func formatInput(in world: World) -> ExitStatus {
    do throws(FileTrouble) {
      let (bytes, mistakes) = Pipeline.format(try world.input(), named: file)
      world.print(String(decoding: bytes, as: UTF8.self))
      guard !mistakes.isEmpty else { return .done }
      world.complain(
        text(
          of: sorted(mistakes), as: .human, colour: world.colour, program: programName,
          columns: world.terminal.errors))
      return .contentWrong
    } catch {
      world.complain("reviewday: \(error.message)\n")
      return .worldFailed
    }
  }
}

private func rewritingOrder(
  _ schools: [String], _ places: PlaceOptions, _ world: World
) -> Order {
  Order(
    content: places.content, output: places.output, state: "", schools: schools.map(schoolKey),
    today: world.today, program: programName)
}

private func tell(_ report: RewriteReport, in world: World) -> ExitStatus {
  for message in report.unknown { world.complain("reviewday: \(message)\n") }
  if !report.diagnostics.isEmpty {
    world.complain(
      text(
        of: sorted(report.diagnostics), as: .human, colour: world.colour, program: programName))
  }
  for trouble in report.troubles { world.complain("reviewday: \(trouble.message)\n") }
  if !report.unknown.isEmpty { return .wrongUsage }
  if !report.diagnostics.isEmpty { return .contentWrong }
  return report.troubles.isEmpty ? .done : .worldFailed
}
