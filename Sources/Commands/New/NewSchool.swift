import ArgumentParser
import Base
import Pipeline

/// `reviewday new school`.
struct NewSchool: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "school", abstract: "Begin a school: its folder, with school.yaml.",
    discussion: """
      The calendars of the library that have not ended are named in it; `reviewday new calendar` \
      copies one for a school with other terms.

      Examples:
        reviewday new school "Larkmoor Edge School" --phase secondary --roll 912
        reviewday new school "St Osyth's" --folder st-osyths
      """)

  @Argument(help: "The school's name, in quotation marks.")
  var name: String
  @Option(help: "The folder's name; made from the school's where not said.")
  var folder: String?
  @Option(help: "primary, secondary, all-through or special.")
  var phase: String?
  @Option(help: "How many pupils.")
  var roll: Int?
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    try expectWords(name, "The school's name")
    if let phase, !Beginning.phases.contains(phase) {
      let meant = nearest(to: phase, among: Beginning.phases)
      throw ValidationError(
        "There is no phase “\(phase)”; "
          + (meant.map { "did you mean “\($0)”?" }
            ?? "there are: \(Beginning.phases.joined(separator: ", "))."))
    }
    if let roll, roll < 1 { throw ValidationError("--roll wants how many pupils there are.") }
  }

  func beginning() -> Beginning {
    .school(name: name, folder: folder, phase: phase, roll: roll)
  }
}

/// `reviewday new calendar`.
struct NewCalendar: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Copy a calendar into a school, to change its dates.",
    discussion: """
      It becomes calendar.yaml in the school's folder and stands in place of the library's for the \
      same year.

      Examples:
        reviewday new calendar --school larkmoor-edge-school
        reviewday new calendar england-2027-28
      """)

  @Argument(help: "A calendar of the library; the one in force where not said.")
  var name: String?
  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func beginning() -> Beginning { .calendar(at: schools.key, name: name) }
}
