import Base
import Model

/// Reads `points.csv`: the points of each member of staff, who is known by role only.
struct PointsSheet {
  let page: Page

  private static let columns = ["date", "role", "weeks", "time", "points", "send points"]
  /// The teaching weeks of a whole school year.
  private static let wholeYear = 39

  func points() -> Training.Points {
    let rows = SheetRows(page, columns: PointsSheet.columns).rows
    var dates: [CalendarDate] = []
    let members = rows.compactMap { row -> Training.Points.Row? in
      if let date = row["date"].flatMap({ page.date($0) }) { dates.append(date.value) }
      return member(row)
    }
    return Training.Points(span: .start(of: page.file), date: dates.max(), rows: members)
  }

  private func member(_ row: SheetRow) -> Training.Points.Row? {
    guard let role = row["role"], let cell = row["points"] else {
      page.say(
        "incomplete", .warning, at: row.span, "row \(row.number) needs a role and points",
        fix: "Write both, 0 for no points, or take the row out")
      return nil
    }
    guard let points = number(cell, upTo: 9999) else { return nil }
    var member = Training.Points.Row(role: role.value, weeks: PointsSheet.wholeYear, points: points)
    if let weeks = row["weeks"] {
      guard let number = number(weeks, upTo: 53) else { return nil }
      member.weeks = min(number, PointsSheet.wholeYear)
    }
    if let time = row["time"] {
      guard let number = number(time, upTo: 100) else { return nil }
      member.time = number
    }
    if let send = row["send points"] {
      guard let number = number(send, upTo: points) else { return nil }
      member.fromSEND = number
    }
    return member
  }

  private func number(_ cell: Placed<String>, upTo most: Int) -> Int? {
    let digits = cell.value.filter { $0 != "%" && $0 != " " }
    if let number = TallyText.number(digits[...]), number <= most { return number }
    page.say(
      "unread-count", .warning, at: cell.span,
      "“\(cell.value)” is no whole number from 0 to \(most)",
      fix: "Correct it; the row is left out until then")
    return nil
  }
}
