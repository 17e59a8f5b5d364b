import Base
import Model
import Reading
import Starting

/// Sites, schools, days, and the library to change.
extension Desk {
  mutating func beginSite(_ words: SiteWords) throws(Refusal) {
    let settings = startSite(words)
    try write(
      new: [settings], below: order.content,
      otherwise: "change it there, or begin in another folder")
    let beside = sibling(of: order.content, named: "")
    for companion in companions(content: order.content) {
      let path = beside + companion.path
      if files.kind(of: path) != nil {
        report.remarks.append(
          companion.path == ".gitignore"
            ? "\(path) was left as it is; it should hold \(ignoredByGit.joined(separator: ", "))"
            : "\(path) was left as it is")
      } else {
        try write(
          new: [companion], below: beside.hasSuffix("/") ? String(beside.dropLast()) : beside,
          otherwise: "")
      }
    }
    report.next = "reviewday new school \"Name of the School\""
  }

  mutating func beginSchool(_ words: SchoolWords, folder: String?) throws(Refusal) {
    let key = folder ?? fileName(for: words.name)
    try refuse(folder: key, for: words.name, wasChosen: folder != nil)
    guard files.kind(of: order.content) == .folder else {
      throw Refusal(
        "there is no folder \(order.content) here; begin with `reviewday new site`, "
          + "or name the folder with --content")
    }
    let path = joinedPath(order.content, key)
    guard files.kind(of: path) == nil else {
      throw Refusal(
        "\(path) is there already, so nothing was written; choose another folder with --folder")
    }
    let shelf = readLibrary(files: files, content: order.content, embedded: embeddedFiles())
    try write(
      new: startSchool(words, library: shelf.library, today: order.today), below: path,
      otherwise: "choose another folder with --folder")
    let schools = readSite(files: files, content: order.content).schools
    let which = schools.count > 1 ? " --school \(key)" : ""
    let day = likelyDay(in: try open(key).calendar)
    report.next = "reviewday new day \(day.iso)\(which), or another date"
  }

  /// A Monday on which school is open, some weeks ahead: a review is agreed ten school days before.
  private func likelyDay(in calendar: SchoolCalendar) -> CalendarDate {
    let first = order.today.adding(days: 28).monday
    let mondays = (0..<12).map { first.adding(days: $0 * 7) }
    return mondays.first(where: calendar.isTeachingDay) ?? first
  }

  private func refuse(folder key: String, for name: String, wasChosen: Bool) throws(Refusal) {
    if key.isEmpty {
      throw Refusal("“\(name)” gives no name for a folder; choose one with --folder hill-school")
    }
    let isPlain = key.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    let reserved = ["library", "portfolio", "private", "con", "prn", "aux", "nul"]
    if !isPlain || key.hasPrefix("-") || key.utf8.count > 64 || reserved.contains(key) {
      throw Refusal(
        "a school's folder cannot be called “\(key)”; choose small letters, digits and hyphens, "
          + "as --folder hill-school")
    }
  }

  mutating func beginDay(
    _ date: CalendarDate, at name: String?, framework: String?, like: CalendarDate?,
    of other: String?
  ) throws(Refusal) {
    let open = try open(name)
    var model: Day?
    if like != nil || other != nil {
      model = try day(like, in: other.map { name throws(Refusal) in try self.open(name) } ?? open)
    }
    let words = DayWords(
      date: date, framework: try self.framework(framework, model: model, in: open),
      reviewers: model?.reviewers ?? open.site.consultant.map { [$0] } ?? [], like: model)
    try write(
      new: startDay(words, at: open.school), below: open.place.path,
      otherwise: "type into what is there, or choose another date")
    if let remark = remark(on: date, in: open.calendar) {
      report.remarks.append(remark)
    } else {
      let term = open.calendar.halfTerm(of: date).map { ", in \($0.name.inWords)" } ?? ""
      report.remarks.append("\(date.inWordsWithWeekday)\(term).")
    }
    report.next = "reviewday build"
  }

  private func framework(
    _ name: String?, model: Day?, in open: OpenSchool
  ) throws(Refusal) -> Framework? {
    let known = open.library.frameworks
    if let name, let copied = model?.framework?.value, folded(name) != folded(copied) {
      throw Refusal(
        "a copied timetable keeps its framework, \(copied); leave out --framework or --like")
    }
    if let name = name ?? model?.framework?.value {
      guard let found = known.first(where: { folded($0.name) == folded(name) }) else {
        throw noSuch("framework", name, among: known.map(\.name))
      }
      return found
    }
    let latest = open.latest?.framework?.value
    return known.first { folded($0.name) == folded(latest ?? "send-review") } ?? known.first
  }

  // MARK: To be changed

  mutating func beginCalendar(_ name: String?, at school: String?) throws(Refusal) {
    let open = try open(school)
    let known = open.library.calendars
    let inForce = open.calendar.years.last { $0.halfTerms.contains { $0.from <= order.today } }
    let wanted = name ?? (inForce ?? known.first)?.name ?? ""
    guard let year = known.first(where: { folded($0.name) == folded(wanted) }) else {
      throw noSuch("calendar", wanted, among: known.map(\.name))
    }
    guard let text = open.sources[year.span.file] else { throw Refusal() }
    try write(
      new: [OutputFile(path: "calendar.yaml", bytes: text.bytes)], below: open.place.path,
      otherwise: "change the dates there")
    report.remarks.append(
      "It stands in place of \(year.name) for this school: put the school's own dates into it")
    report.next = "reviewday check"
  }

  mutating func beginLibrary(_ names: [String]) throws(Refusal) {
    let shelf = embeddedFiles()
    var chosen: [OutputFile] = []
    for (path, bytes) in shelf {
      let stem = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
      let folder = path.split(separator: "/").first.map(String.init) ?? ""
      if names.isEmpty || names.contains(where: { [path, stem, folder].contains($0) }) {
        chosen.append(OutputFile(path: path, bytes: bytes))
      }
    }
    for name in names where !chosen.contains(where: { $0.path.holds(name) }) {
      let stems = shelf.map { path, _ in
        path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
      }
      throw noSuch("part of the library", name, among: stems)
    }
    try write(
      new: chosen, below: joinedPath(order.content, "library"),
      otherwise: "name the parts that you want, as `reviewday new library vocabulary`")
    report.remarks.append("Files there stand in place of the program's own of the same name")
    report.next = "reviewday check"
  }
}
