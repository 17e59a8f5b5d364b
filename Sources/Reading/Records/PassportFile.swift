import Base
import Model

/// Reads `passports.md`: how far the programme has come, in totals only.
struct PassportFile {
  let file: ProgrammeFile

  private var page: Page { file.page }
  private static let counts = ["Current", "Fresh", "Pupils took part", "Families took part"]

  init(_ page: Page) { file = ProgrammeFile(page) }

  func programme() -> PassportProgramme {
    var fields = FieldReader(file.document.frontMatter, Schema.passports, page: page)
    var programme = PassportProgramme(
      identity: Identity(
        span: file.span, name: page.name,
        audience: file.audience.narrowed(by: fields.audience())),
      title: file.title ?? "Passports", evaluation: fields.list("evaluation", splitting: .words),
      body: file.body)
    programme.action = fields.text("action")
    programme.seen = fields.text("seen")
    programme.appraisal = fields.text("appraisal").flatMap(appraisal)
    fields.finish()
    file.eachSection(known: ["Cohorts", "Conversations"]) { title, section in
      switch title {
      case "cohorts":
        let columns = ["Group", "Date", "Pupils"] + PassportFile.counts
        programme.cohorts += file.rows(section, columns, of: "Cohorts").compactMap(cohort)
      case "conversations":
        programme.conversations += file.rows(section, ["Who", "Number"], of: "Conversations")
          .compactMap(conversations)
      default: return false
      }
      return true
    }
    return programme
  }

  private func appraisal(_ text: Placed<String>) -> Placed<Tally>? {
    if let tally = page.tally(name: "appraisal", count: text.value[...], at: text.span) {
      return Placed(tally, at: text.span)
    }
    page.say(
      "unread-tally", .warning, at: text.span, "this is not read as a count of staff",
      fix: "Write it as 22 of 40 staff")
    return nil
  }

  private func cohort(_ row: TableRow) -> PassportProgramme.Cohort? {
    let pupils = page.count(row["Pupils"])
    guard let pupils, !row["Group"].value.isEmpty else {
      if row["Pupils"].value.isEmpty || pupils != nil {
        page.sayIncomplete("a cohort", "a name and the number of its pupils", at: row.span)
      }
      return nil
    }
    let counts = PassportFile.counts.map { column -> Int? in
      let count = page.count(row[column])
      if let count, count > pupils {
        page.say(
          "tally-over-total", .warning, at: row[column].span,
          "\(row["Group"].value): \(count) under \(column), of \(pupils) pupils",
          fix: "Check the two numbers; they may have changed places")
      }
      return count
    }
    return PassportProgramme.Cohort(
      span: row.span, title: row["Group"].value,
      date: row["Date"].nonEmpty.flatMap { page.date($0) }, pupils: pupils, current: counts[0],
      fresh: counts[1], pupilsTookPart: counts[2], familiesTookPart: counts[3])
  }

  private func conversations(_ row: TableRow) -> PassportProgramme.Conversations? {
    guard let number = page.count(row["Number"]), !row["Who"].value.isEmpty else {
      page.sayIncomplete("a line of conversations", "a role and a number", at: row.span)
      return nil
    }
    return PassportProgramme.Conversations(role: row["Who"].value, number: number)
  }
}
