import ArgumentParser
import Base
import Pipeline

/// `reviewday new day`.
struct NewDay: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "day", abstract: "Begin a review day: its timetable, and notes to type into.",
    discussion: """
      day.md has a timetable of twelve hours that looks at every area of the framework, with its \
      prompts; notes.md has a heading for each slot. A date on which the school is closed is said.

      Examples:
        reviewday new day 2026-11-23
        reviewday new day 2026-11-23 --school larkmoor-edge-school
        reviewday new day 2027-11-22 --like 2026-11-23
        reviewday new day 2027-01-18 --like 2026-11-23 --like-school larkmoor-edge-school
      """)

  @Argument(help: "The date, as 2026-11-23.")
  var date: String
  @OptionGroup var schools: SchoolOption
  @Option(help: "A framework of the library. Default: that of the school's last day.")
  var framework: String?
  @Option(help: "The date of a day whose timetable is copied.")
  var like: String?
  @Option(help: "The school of that day, where it is another.")
  var likeSchool: String?
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    try expectDate(date, "The day")
    try expectDate(like, "--like")
  }

  func beginning() -> Beginning {
    .day(
      CalendarDate(iso: date) ?? CalendarDate(dayNumber: 0), at: schools.key, framework: framework,
      like: like.flatMap { CalendarDate(iso: $0) }, of: likeSchool.map(schoolKey))
  }
}

/// `reviewday new slides`.
struct NewSlides: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "slides", abstract: "Begin slides.md, to put the deck into words of your own.",
    discussion: """
      Without it the deck is composed; with it its headings are the deck.

      Examples:
        reviewday new slides
        reviewday new slides --school larkmoor-edge-school --day 2026-11-23
      """)

  @OptionGroup var day: DayOptions
  @OptionGroup var places: PlaceOptions

  func beginning() -> Beginning { .slides(at: day.place) }
}
