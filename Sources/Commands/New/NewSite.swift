import ArgumentParser
import Pipeline

/// `reviewday new site`.
struct NewSite: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Begin a folder of reviews.",
    discussion: """
      Makes Content/site.yaml, a .gitignore and a README.md. The library needs no copying: it is \
      inside the program.

      Examples:
        reviewday new site
        reviewday new site Reviews --consultant "Fieldlantern Reviews" \
      --contact reviews@fieldlantern.example
      """)

  @Argument(help: "The folder to begin in; made where it is not there. Default: this one.")
  var folder: String?
  @Option(help: "What the site is called.")
  var title: String?
  @Option(help: "Your name, or the name you trade under.")
  var consultant: String?
  @Option(help: "How to reach you, printed on the papers.")
  var contact: String?
  @OptionGroup var places: PlaceOptions

  var root: String? {
    guard let folder else { return nil }
    return folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  func beginning() -> Beginning {
    .site(title: title, consultant: consultant, contact: contact)
  }
}

/// `reviewday new library`.
struct NewLibrary: BeginningCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "Copy the program's library, or parts of it, to change.",
    discussion: """
      The copies stand in Content/library and are read in place of the program's own. Copy only \
      what you want to change: the rest stays up to date with the program.

      Examples:
        reviewday new library vocabulary
        reviewday new library student-passports
        reviewday new library actions
        reviewday new library
      """)

  @Argument(help: "Names of files or folders of the library; all where none is named.")
  var parts: [String] = []
  @OptionGroup var places: PlaceOptions

  func beginning() -> Beginning { .library(names: parts) }
}
