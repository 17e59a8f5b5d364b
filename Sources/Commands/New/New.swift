import ArgumentParser
import Base
import Pipeline

/// `reviewday new`.
struct New: Performing {
  static let configuration = CommandConfiguration(
    abstract: "Begin a site, a school, a day and more, ready to fill in.",
    discussion: """
      Nothing that stands is ever written over. What only you can know is written as (fill in: …); \
      `reviewday check` says where.

      Examples:
        reviewday new site --consultant "Fieldlantern Reviews"
        reviewday new school "Larkmoor Edge School" --phase secondary
        reviewday new day 2026-11-23
        reviewday new day 2027-11-22 --like 2026-11-23
        reviewday new finding "Passports lie idle" --evidence E1,E4
        reviewday new action --from student-passports --finding F1
        reviewday new survey --instrument staff-confidence
      """,
    subcommands: [
      NewSite.self, NewSchool.self, NewDay.self, NewFinding.self, NewAction.self,
      NewDiscussion.self, NewEvidence.self, NewSlides.self, NewCalendar.self, NewLibrary.self,
      NewSurvey.self, NewTraining.self, NewPassports.self, NewParty.self,
    ])

  func perform(in world: World) -> ExitStatus {
    world.complain(ReviewDay.helpMessage(for: New.self) + "\n")
    return .wrongUsage
  }
}

/// A kind of thing that can be begun: its options, and what they ask for.
protocol BeginningCommand: Performing {
  var places: PlaceOptions { get }
  /// The folder that the content's is seen from; the working folder where nil.
  var root: String? { get }
  /// What the options ask for.
  func beginning() -> Beginning
}

extension BeginningCommand {
  var root: String? { nil }

  func perform(in world: World) -> ExitStatus {
    let content = root.map { joined($0, places.content) } ?? places.content
    let order = Order(
      content: content, output: places.output, state: "", today: world.today, program: programName)
    let report = start(beginning(), order, in: world.files)
    for refusal in report.refusals { world.complain("reviewday: \(sentence(refusal))\n") }
    if !report.diagnostics.isEmpty {
      world.complain(
        text(of: report.diagnostics, as: .human, colour: world.colour, program: programName) + "\n")
      world.complain("Nothing was written: what cannot be read may hold a reference already.\n")
    }
    world.complain(lines(about: report.troubles))
    for path in report.written { world.print(path + "\n") }
    for remark in report.remarks { world.complain(sentence(remark) + "\n") }
    if let next = report.next { world.complain("Next: \(next)\n") }
    if !report.refusals.isEmpty { return .wrongUsage }
    if !report.troubles.isEmpty { return .worldFailed }
    return report.diagnostics.isEmpty ? .done : .contentWrong
  }

  private func joined(_ folder: String, _ content: String) -> String {
    content.hasPrefix("/") || folder == "." ? content : folder + "/" + content
  }
}

/// Words with a full stop where they have no ending of their own.
private func sentence(_ words: String) -> String {
  ".?!”`".contains(words.last ?? ".") ? words : words + "."
}

/// The options that name a school.
struct SchoolOption: ParsableArguments {
  @Option(
    help: "The school's folder; not needed where there is only one.",
    completion: schoolCompletion)
  var school: String?

  var key: String? { school.map(schoolKey) }
}

/// The options that name a school and one of its days.
struct DayOptions: ParsableArguments {
  @OptionGroup var schools: SchoolOption
  @Option(help: "The date of the day, as 2026-11-23; the latest where not said.")
  var day: String?

  func validate() throws { try expectDate(day, "--day") }

  var place: Beginning.DayPlace {
    Beginning.DayPlace(school: schools.key, day: day.flatMap { CalendarDate(iso: $0) })
  }
}

/// Refuses what is no date.
func expectDate(_ text: String?, _ name: String) throws {
  guard let text, CalendarDate(iso: text) == nil else { return }
  throw ValidationError("\(name) wants a date such as 2026-11-23, not “\(text)”.")
}

/// Refuses a title of blanks.
func expectWords(_ text: String?, _ name: String) throws {
  guard let text, text.allSatisfy(\.isWhitespace) else { return }
  throw ValidationError("\(name) wants words.")
}
