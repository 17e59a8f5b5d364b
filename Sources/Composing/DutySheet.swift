import Base
import Disclosed
import Papers

extension Composer {
  /// All duties of the sheet: those of the year's paper, then the school's papers and posts that
  /// it does not name.
  func dutyLines() -> [Disclosure.Duty] {
    let year = disclosure.year?.duties ?? []
    var out = year
    for document in disclosure.school.documents where !names(year, document.name) {
      var duty = Disclosure.Duty(
        paragraph: "", title: document.name, part: "The school’s papers")
      duty.seen = document.seen
      let dated = document.dated.map { "Dated \($0.inWords)." }
      duty.note = [dated, document.note].compactMap { $0 }.joined(separator: " ")
      out.append(duty)
    }
    guard year.isEmpty else { return out }
    for (term, words) in disclosure.school.facts
    where term.holds("qualification") || term == "Link governor" {
      var duty = Disclosure.Duty(paragraph: "", title: term, part: "Posts")
      duty.note = sentenceCased(words)
      out.append(duty)
    }
    return out
  }

  private func names(_ duties: [Disclosure.Duty], _ document: String) -> Bool {
    let name = bareName(document)
    return duties.contains {
      $0.title.lowercased().holds(name) || $0.part.lowercased().holds(name)
    }
  }

  /// The name of a paper in small letters, without the `SEN` or `SEND` in front.
  func bareName(_ document: String) -> String {
    var words = document.lowercased().split(separator: " ")
    if let first = words.first, first == "sen" || first == "send", words.count > 2 {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// The sheet of duties, one table a part, with how many were seen above it.
  func dutyBlocks() -> [Block] {
    let duties = dutyLines()
    guard !duties.isEmpty else { return [] }
    let seen = duties.count { $0.seen != nil }
    var blocks: [Block] = [
      .paragraph(
        Line(
          "\(seen) of \(counted(duties.count, "duty", "duties")) seen, "
            + "\(duties.count - seen) not checked. “Seen” says that a reviewer read it or was "
            + "shown it on that date; it gives no grade. “Not checked” says nothing either way."),
        style: .plain)
    ]
    var parts: [String] = []
    for duty in duties where !parts.contains(duty.part) { parts.append(duty.part) }
    for part in parts {
      blocks.append(.table(dutyTable(part, duties.filter { $0.part == part })))
    }
    return blocks
  }

  private func dutyTable(_ part: String, _ duties: [Disclosure.Duty]) -> Table {
    Table(
      caption: part,
      columns: ["What", "Where it stands", "Status"].map { Table.Column($0) },
      rows: duties.map { duty in
        var title = Line(duty.title)
        if let note = duty.note, !note.isEmpty { title = title + Line([.soft(" · \(note)")]) }
        let place = duty.paragraph.isEmpty ? "the school’s own" : duty.paragraph
        return [title, Line(place), Line([.chip(status(duty))])]
      })
  }

  /// Seen, with its date, or not checked; nothing between and nothing beyond.
  func status(_ duty: Disclosure.Duty) -> Chip {
    guard let seen = duty.seen else { return Chip(.idle, "Not checked") }
    return Chip(.track, "Seen \(seen.inWords)")
  }
}
