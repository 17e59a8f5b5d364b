import ArgumentParser
import Base
import Pipeline

/// `reviewday new finding`.
struct NewFinding: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding", abstract: "Write a finding at the end of the day's findings.md.",
    discussion: """
      Its reference is pinned at once. All that stood in the file stays as it was.

      Examples:
        reviewday new finding "Passports exist, but lie idle" --evidence E1,E4
        reviewday new finding "Lessons begin the same way everywhere" --strength --evidence E2
      """)

  @Argument(help: "The sentence of judgement, in quotation marks.")
  var title: String
  @Flag(help: "A strength; without it an area to develop.")
  var strength = false
  @Option(help: "What it rests on, as E1,E4.")
  var evidence: [String] = []
  @OptionGroup var day: DayOptions
  @OptionGroup var places: PlaceOptions

  func validate() throws { try expectWords(title, "A finding") }

  func beginning() -> Beginning {
    .finding(title: title, at: day.place, isStrength: strength, evidence: evidence)
  }
}

/// `reviewday new action`.
struct NewAction: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Begin an action with its four stages.",
    discussion: """
      --from begins with one of the library: student-passports, staff-confidence, \
      family-confidence, from-worry-to-plan or teachers-and-assistants. Its dates are in the \
      school's own terms, counted from the day of the findings.

      Examples:
        reviewday new action --from student-passports --finding F1
        reviewday new action "Reading in every subject" --finding F2,F3
      """)

  @Argument(help: "What is to be done, in quotation marks; the starting point's where not said.")
  var title: String?
  @Option(help: "A starting point of the library.")
  var from: String?
  @Option(help: "The findings it answers, as F1,F2.")
  var finding: [String] = []
  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    try expectWords(title, "An action")
    if title == nil, from == nil {
      throw ValidationError(
        "Say what is to be done, in quotation marks, or begin --from student-passports.")
    }
  }

  func beginning() -> Beginning {
    .action(title: title, from: from, at: schools.key, findings: finding)
  }
}

/// `reviewday new discussion`.
struct NewDiscussion: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "discussion", abstract: "Write a question at the end of the day's discussion.md.",
    discussion: """
      Examples:
        reviewday new discussion "What will it cost?" --asked-by "a parent governor" --about A1
      """)

  @Argument(help: "The question, in quotation marks.")
  var question: String
  @Option(help: "Who asked, by role.")
  var askedBy: String?
  @Option(help: "Findings and actions that it is about, as F1,A1.")
  var about: [String] = []
  @OptionGroup var day: DayOptions
  @OptionGroup var places: PlaceOptions

  func validate() throws { try expectWords(question, "A question") }

  func beginning() -> Beginning {
    .discussion(question: question, at: day.place, askedBy: askedBy, about: about)
  }
}

/// `reviewday new evidence`.
struct NewEvidence: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Begin a long piece of evidence in a file of its own.",
    discussion: """
      Short ones are bullets in notes.md.

      Examples:
        reviewday new evidence "Six passports followed through a day" --slot 09:15
      """)

  @Argument(help: "A short title, in quotation marks.")
  var title: String
  @Option(help: "The start of the slot it comes from, as 09:15; documents read beforehand else.")
  var slot: String?
  @OptionGroup var day: DayOptions
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    try expectWords(title, "The title")
    if let slot, ClockTime(slot) == nil {
      throw ValidationError("--slot wants a time such as 09:15, not “\(slot)”.")
    }
  }

  func beginning() -> Beginning {
    .evidence(title: title, at: day.place, slot: slot.flatMap { ClockTime($0) })
  }
}
