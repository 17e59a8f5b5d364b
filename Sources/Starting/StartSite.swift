package import Base

/// What is known of a site when it is begun.
package struct SiteWords: Sendable {
  package var title: String?
  package var consultant: String?
  package var contact: String?

  package init(title: String? = nil, consultant: String? = nil, contact: String? = nil) {
    self.title = title
    self.consultant = consultant
    self.contact = contact
  }
}

/// The site's settings, as `site.yaml` in the content folder.
package func startSite(_ words: SiteWords) -> OutputFile {
  func line(_ key: String, _ value: String?, _ wanted: String) -> String {
    value.map { "\(key): \(factValue($0))" } ?? "# \(key): \(blank(wanted))"
  }
  return OutputFile(
    "site.yaml",
    lines: [
      "# Whose site this is; both are printed. A line that begins with # is not read.",
      "title: \(factValue(words.title ?? "SEND review days"))",
      line("consultant", words.consultant, "your name or the name you trade under"),
      line("contact", words.contact, "an e-mail address for questions about the papers"),
    ])
}

/// What git is to leave alone in a folder of reviews, line by line.
package let ignoredByGit = ["/Output/", ".reviewday/", "private/"]

/// The files that lie beside the content folder.
package func companions(content: String) -> [OutputFile] {
  [
    OutputFile(
      ".gitignore",
      lines: ["# Made by the program, or never to be shared."] + ignoredByGit),
    OutputFile(
      "README.md",
      lines: [
        "# SEND review days",
        "",
        "Each school has a folder in `\(content)`, of plain files that any editor opens.",
        "",
        "```sh",
        "reviewday new school \"Name of the School\"   # a folder for a school",
        "reviewday new day 2026-11-23                # a day: its timetable, and notes",
        "reviewday check                             # what is wrong, missing or to be filled in",
        "reviewday build                             # the papers, into Output",
        "```",
        "",
        "What lies in a folder named `private` is never read and never printed.",
      ]),
  ]
}
