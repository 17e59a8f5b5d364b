import Base
import Model
import Notation

/// Reads `training.md`: the menu of training and the rules of its points.
struct TrainingFile {
  let file: ProgrammeFile

  private var page: Page { file.page }
  private static let columns = ["What", "Points", "Minutes", "For", "Area", "Date", "Action"]

  init(_ page: Page) { file = ProgrammeFile(page) }

  func training() -> Training {
    var fields = FieldReader(file.document.frontMatter, Schema.training, page: page)
    var training = Training(
      identity: Identity(
        span: file.span, name: page.name,
        audience: file.audience.narrowed(by: fields.audience())),
      title: file.title ?? "Training", body: file.body)
    training.year = fields.text("year").flatMap(year)
    training.target = fields.number("target")
    training.targets = fields.records("targets").flatMap(targets)
    training.fromSEND = fields.number("from SEND")
    training.instrument = fields.text("instrument")
    fields.finish()
    file.eachSection(known: ["Menu"]) { title, section in
      guard title == "menu" else { return false }
      training.menu += file.rows(section, TrainingFile.columns, of: "Menu").compactMap(session)
      return true
    }
    return training
  }

  private func year(_ text: Placed<String>) -> Placed<Int>? {
    let digits = text.value.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 4, let year = Int(digits) { return Placed(year, at: text.span) }
    page.say(
      "unknown-date", .error, at: text.span, "\(text.value) is no school year",
      fix: "Write it as 2026/27")
    return nil
  }

  // MARK: Targets

  /// Lines of `role: points`.
  private func targets(_ fact: Fact) -> [(role: String, points: Int)] {
    switch fact.content {
    case .map(let map):
      return map.entries.compactMap { entry in
        guard case .text(let words) = entry.value.content else {
          return unread(entry.value.span)
        }
        return target(entry.key.value, words, at: entry.value.span)
      }
    case .text(let text):
      guard let split = text.range(of: ": ") else { return [unread(fact.span)].compactMap { $0 } }
      let target = target(
        text[..<split.lowerBound].trimmed, String(text[split.upperBound...]), at: fact.span)
      return [target].compactMap { $0 }
    case .list: return [unread(fact.span)].compactMap { $0 }
    }
  }

  private func target(
    _ role: String, _ points: String, at span: Span
  ) -> (role: String, points: Int)? {
    let digits = points.trimmed.prefix { $0.isASCII && $0.isNumber }
    guard let number = TallyText.number(digits[...]) else { return unread(span) }
    return (role, number)
  }

  private func unread(_ span: Span) -> (role: String, points: Int)? {
    page.say(
      "not-a-number", .warning, at: span, "a line of targets is a role, a colon and its points",
      fix: "Write it as Midday supervisors: 10")
    return nil
  }

  // MARK: The menu

  private func session(_ row: TableRow) -> Training.Session? {
    let title = row["What"].value
    guard !title.isEmpty else {
      page.sayIncomplete("a line of the menu", "words under What", at: row.span)
      return nil
    }
    let points = page.count(row["Points"])
    if row["Points"].value.isEmpty {
      page.say(
        "incomplete", .warning, at: row.span, "“\(title)” has no points",
        fix: "Write how many it is worth, 0 for none")
    }
    let items = row["For"].pieces { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    let date = row["Date"].nonEmpty.flatMap { page.date($0) }
    return Training.Session(
      span: row.span, title: title, points: points ?? 0, minutes: page.count(row["Minutes"]),
      items: items, area: row["Area"].nonEmpty, date: date, action: row["Action"].nonEmpty,
      isSEND: !items.isEmpty || row["Area"].nonEmpty != nil)
  }
}
