import Base
import Model

/// Reads `parties/*.md`: families and staff who work on two or three things together.
struct PartyFile {
  let file: ProgrammeFile

  private var page: Page { file.page }
  private static let sections = ["Meetings", "Agreed", "You said, we did"]

  init(_ page: Page) { file = ProgrammeFile(page) }

  func party() -> WorkingParty {
    var fields = FieldReader(file.document.frontMatter, Schema.party, page: page)
    var party = WorkingParty(
      identity: Identity(
        span: file.span, name: page.name,
        audience: file.audience.narrowed(by: fields.audience())),
      title: fields.string("title") ?? file.title ?? page.name,
      items: fields.list("items", splitting: .words), body: file.body)
    party.action = fields.text("action")
    fields.finish()
    file.eachSection(known: PartyFile.sections) { title, section in
      switch title {
      case "meetings":
        let columns = ["Date", "Families", "Staff", "Pupils", "About"]
        party.meetings += file.rows(section, columns, of: "Meetings").compactMap(meeting)
      case "agreed": party.agreed += file.document.bullets(in: section)
      case "you said, we did", "you said we did":
        party.answers += file.rows(section, ["You said", "We did"], of: "You said, we did")
          .compactMap(answer)
      default: return false
      }
      return true
    }
    return party
  }

  private func meeting(_ row: TableRow) -> WorkingParty.Meeting? {
    guard let cell = row["Date"].nonEmpty else {
      page.sayIncomplete("a meeting", "its date", at: row.span)
      return nil
    }
    guard let date = page.date(cell) else { return nil }
    return WorkingParty.Meeting(
      span: row.span, date: date, families: page.count(row["Families"]),
      staff: page.count(row["Staff"]), pupils: page.count(row["Pupils"]),
      about: row["About"].value)
  }

  private func answer(_ row: TableRow) -> WorkingParty.Answer? {
    guard !row["You said"].value.isEmpty else {
      page.sayIncomplete("a line of answers", "what was said", at: row.span)
      return nil
    }
    return WorkingParty.Answer(said: row["You said"].value, did: row["We did"].value)
  }
}
