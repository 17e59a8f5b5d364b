package import Base
package import Model

/// `training.md`: a menu with its rules, to be filled in.
/// - Parameter instrument: The survey of staff that the menu is for; nil where there is none.
package func startTraining(in year: Int, instrument: Instrument?) -> OutputFile {
  let next = (year + 1) % 100
  let item = instrument?.items.first?.id ?? ""
  let lines: [String] =
    [
      "---",
      "year: \(year)/\(next < 10 ? "0" : "")\(next)",
      "# target: \(blank("points for a full year of full time, as: 30"))",
      "# targets: \(blank("by role where it differs, as: [Midday supervisors: 10]"))",
      "# from SEND: \(blank("how many of them come from sessions on SEND, as: 15"))",
    ] + (instrument.map { ["instrument: \($0.name)"] } ?? []) + [
      "---",
      "# Training",
      "",
      blank("how the menu is used: who chooses, and who counts the points"),
      "",
      "## Menu",
      "",
    ]
  let rows = [
    [blank("a session on SEND"), "5", "90", item, "", "", ""],
    [blank("routine training"), "2", "30", "", "", "", ""],
  ]
  let columns = ["What", "Points", "Minutes", "For", "Area", "Date", "Action"]
  return OutputFile("training.md", lines: lines + table(columns, rows))
}

/// `passports.md`: how far the programme has come, in totals only.
/// - Parameter evaluation: Names of the surveys that ask what has changed.
package func startPassports(evaluation: [String]) -> OutputFile {
  let lines: [String] =
    [
      "---",
      "# action: \(blank("the action it belongs to, as: A1"))",
      "# seen: \(blank("the tally of lessons in which a strategy was seen, as: passport seen"))",
    ] + (evaluation.isEmpty ? [] : ["evaluation: [\(evaluation.joined(separator: ", "))]"]) + [
      "# appraisal: \(blank("staff whose appraisal has a target for SEND, as: 22 of 40 staff"))",
      "---",
      "# Passports",
      "",
      blank(
        "what is to be said about the programme, and below a row for each group and day of counting"
      ),
      "",
      "## Cohorts",
      "",
    ]
  let columns = [
    "Group", "Date", "Pupils", "Current", "Fresh", "Pupils took part", "Families took part",
  ]
  return OutputFile(
    "passports.md",
    lines: lines + table(columns, []) + ["", "## Conversations", ""] + table(["Who", "Number"], []))
}

/// A working party's file, `parties/support-as-promised.md`.
/// - Parameters:
///   - action: As a person cites it; nil where it is still to be named.
///   - items: Survey items, as `family-confidence/promised`.
package func startParty(_ title: String, action: String?, items: [String]) -> OutputFile {
  let name = shortFileName(for: title)
  let lines: [String] = [
    "---",
    action.map { "action: \($0)" } ?? "# action: \(blank("the action it belongs to, as: A3"))",
    items.isEmpty
      ? "# items: \(blank("the survey items it works on, as: [family-confidence/promised]"))"
      : "items: [\(items.joined(separator: ", "))]",
    "---",
    "# \(plainMarkdown(title))",
    "",
    blank("who works together on what, and how people were asked to join; no names"),
    "",
    "## Meetings",
    "",
  ]
  return OutputFile(
    "parties/\(name.isEmpty ? "party" : name).md",
    lines: lines + table(["Date", "Families", "Staff", "Pupils", "About"], [])
      + ["", "## Agreed", "", "- \(blank("what was agreed, a line each"))", ""]
      + ["## You said, we did", ""] + table(["You said", "We did"], []))
}
