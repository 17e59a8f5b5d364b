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
      Examples:
        reviewday format larkmoor-edge-school
        reviewday format                      the whole content, library included
      """)

  @Argument(help: "Folders of schools; the whole content where none is named.")
  var schools: [String] = []
  @OptionGroup var places: PlaceOptions

  func perform(in world: World) -> ExitStatus {
    let report = Pipeline.format(rewritingOrder(schools, places, world), in: world.files)
    for path in report.written { world.print(path + "\n") }
    return tell(report, in: world)
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
