import ArgumentParser
import Base
import Pipeline

/// `reviewday new survey`.
struct NewSurvey: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Begin a wave of a survey, ready to be asked.",
    discussion: """
      Writes surveys/<instrument>/<wave>.md, which says who is asked, when and how. The library \
      has staff-confidence, family-confidence, pupil-voice and the evaluation of passports. For \
      any other questions --own begins an instrument of the school's own.

      Examples:
        reviewday new survey --instrument staff-confidence
        reviewday new survey --instrument family-confidence --wave 2027-11
        reviewday new survey --own "Our homework check"
      """)

  @Option(help: "The instrument, as staff-confidence.")
  var instrument: String?
  @Option(help: "What this time of asking is called. Default: the month, as 2026-12.")
  var wave: String?
  @Option(help: "The title of an instrument of the school's own, which is begun with it.")
  var own: String?
  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func validate() throws { try expectWords(own, "--own") }

  func beginning() -> Beginning {
    .survey(instrument: instrument, wave: wave, own: own, at: schools.key)
  }
}

/// `reviewday new training`.
struct NewTraining: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: "Begin training.md: the menu of training and its points.",
    discussion: """
      Examples:
        reviewday new training --school larkmoor-edge-school
      """)

  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func beginning() -> Beginning { .training(at: schools.key) }
}

/// `reviewday new passports`.
struct NewPassports: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "passports", abstract: "Begin passports.md: how far passports have come.",
    discussion: """
      It holds totals only, never a pupil's own passport.

      Examples:
        reviewday new passports --school larkmoor-edge-school
      """)

  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func beginning() -> Beginning { .passports(at: schools.key) }
}

/// `reviewday new party`.
struct NewParty: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "Begin a working party of families and staff.",
    discussion: """
      Its file has a table of meetings, what was agreed, and “You said, we did”.

      Examples:
        reviewday new party "Support as promised" --action A3 --items family-confidence/promised
      """)

  @Argument(help: "What it is called, in quotation marks.")
  var title: String
  @Option(help: "The action that it belongs to, as A3.")
  var action: String?
  @Option(help: "The survey items that it works on, with commas between.")
  var items: [String] = []
  @OptionGroup var schools: SchoolOption
  @OptionGroup var places: PlaceOptions

  func validate() throws { try expectWords(title, "A working party") }

  func beginning() -> Beginning {
    .party(title: title, action: action, items: items, at: schools.key)
  }
}
