import Base
import Model

/// A row of a timetable that is to be written.
struct TimetableRow {
  var time: String
  var what: String
  var with: String
  var place: String
  var areas: [String] = []
  var staffPresent = ""
  var prompts: [String] = []

  static let columns = ["Time", "What", "With", "Where", "Areas", "Staff present", "Prompts"]

  var cells: [String] {
    [time, what, with, place, areas.joined(separator: " "), staffPresent].map(plainMarkdown)
      + [prompts.map(plainMarkdown).joined(separator: " / ")]
  }
}

/// A review day of twelve hours for one reviewer, as it is usually cut.
///
/// Areas are numbered as in the eight of a SEND review; another framework's take their places.
struct UsualDay {
  var rows: [Row]
  var ends = "19:15"

  /// One slot, before the framework's areas and prompts are known.
  struct Row {
    var time: String
    var what: String
    var with: String
    var place: String
    /// Of the eight.
    var eighths: [Int] = []
    /// Pupils or families are met, without staff of the school.
    var isAlone = false
    /// Asked here, whatever the framework asks.
    var prompts: [String] = []
  }

  private static let askingPupils = [
    "What helps you here?", "Who knows that it helps?", "What should we tell the head?",
  ]
  private static let askingOtherPupils = [
    "Where in the day is it easy to start?", "What do adults do that does not help?",
  ]
  private static let askingFamilies = [
    "How do you know that the support happens?", "What would you change first?",
  ]

  static let secondary = UsualDay(
    rows: [
      Row(
        time: "07:30", what: "Arrival and briefing: scope, safeguarding, no surprises",
        with: "head, SENCO", place: "head's office"),
      Row(
        time: "08:00", what: "Leaders' meeting: the school's own evaluation",
        with: "head, senior leaders", place: "meeting room", eighths: [1, 2, 7]),
      Row(
        time: "08:45", what: "Learning walk: arrivals, corridors, form time", with: "SENCO",
        place: "around the school", eighths: [3, 8]),
      Row(
        time: "09:15", what: "Lesson visits, passports in hand", with: "SENCO", place: "classrooms",
        eighths: [3, 5]),
      Row(
        time: "10:50", what: "Environment walk at break", with: "reviewer",
        place: "around the school", eighths: [8]),
      Row(
        time: "11:10", what: "Pupil group A", with: "pupils", place: "library", eighths: [4, 8],
        isAlone: true, prompts: askingPupils),
      Row(
        time: "11:45", what: "Pupil group B", with: "pupils", place: "library", eighths: [4, 8],
        isAlone: true, prompts: askingOtherPupils),
      Row(
        time: "12:20", what: "Book look and a sample of passports", with: "SENCO, subject leaders",
        place: "meeting room", eighths: [1, 3, 6]),
      Row(time: "13:00", what: "Lunch and gap check", with: "reviewer", place: "staff room"),
    ] + afternoon)

  static let primary = UsualDay(
    rows: [
      Row(
        time: "07:30", what: "Arrival and briefing: scope, safeguarding, no surprises",
        with: "head, SENCO", place: "head's office"),
      Row(
        time: "08:00", what: "Leaders' meeting: the school's own evaluation",
        with: "head, senior leaders", place: "head's office", eighths: [1, 2, 7]),
      Row(
        time: "08:40", what: "Learning walk: the gate, the first minutes in class", with: "SENCO",
        place: "around the school", eighths: [3, 8]),
      Row(
        time: "09:15", what: "Class visits, passports in hand", with: "SENCO", place: "classrooms",
        eighths: [3, 5]),
      Row(
        time: "10:30", what: "Environment walk at playtime", with: "reviewer",
        place: "around the school", eighths: [8]),
      Row(
        time: "10:50", what: "Talking with children, group A", with: "pupils", place: "library",
        eighths: [4, 8], isAlone: true, prompts: askingPupils),
      Row(
        time: "11:25", what: "Talking with children, group B", with: "pupils", place: "library",
        eighths: [4, 8], isAlone: true, prompts: askingOtherPupils),
      Row(
        time: "12:00", what: "Lunchtime walk: dining hall and playground", with: "reviewer",
        place: "around the school", eighths: [8]),
      Row(time: "12:30", what: "Lunch and gap check", with: "reviewer", place: "staff room"),
      Row(
        time: "13:00", what: "Book look and a sample of passports", with: "SENCO, class teachers",
        place: "meeting room", eighths: [1, 3, 6]),
    ] + afternoon)

  private static let afternoon = [
    Row(
      time: "13:30", what: "Teachers and assistants, a mixed group",
      with: "teachers, teaching assistants", place: "meeting room", eighths: [3, 7]),
    Row(
      time: "14:10", what: "SENCO: identification, tracking, time and money", with: "SENCO",
      place: "SENCO's office", eighths: [2, 5, 6, 7]),
    Row(
      time: "14:50", what: "Link governor", with: "link governor", place: "meeting room",
      eighths: [2, 6]),
    Row(
      time: "15:15", what: "Families group A", with: "families", place: "library", eighths: [4],
      isAlone: true, prompts: askingFamilies),
    Row(
      time: "15:50", what: "Telephone calls to families, group B", with: "families",
      place: "meeting room", eighths: [4], isAlone: true,
      prompts: ["How would you like to be asked?"]),
    Row(time: "16:30", what: "Drafting", with: "reviewer", place: "meeting room"),
    Row(
      time: "17:15", what: "Headlines checked with head and SENCO", with: "head, SENCO",
      place: "head's office"),
    Row(
      time: "18:00", what: "Presentation and discussion", with: "governors, senior leaders",
      place: "library"),
    Row(
      time: "19:00", what: "Close: the actions, owners, next date",
      with: "chair of governors, head, SENCO", place: "library"),
  ]

  /// The rows with the areas and the prompts of a framework.
  func rows(for framework: Framework?) -> [TimetableRow] {
    let areas = framework?.areas ?? []
    var asked: Set<String> = []
    return rows.map { row in
      let seen = row.eighths.flatMap { Self.indices(ofEighth: $0, among: areas.count) }
      let chosen = areas.indices.filter { seen.contains($0) }
      var prompts = row.prompts
      if prompts.isEmpty, !chosen.isEmpty {
        prompts = Self.unasked(chosen.map { areas[$0].prompts }, asked: asked)
        asked.formUnion(prompts)
      }
      return TimetableRow(
        time: row.time, what: row.what, with: row.with, place: row.place,
        areas: chosen.map { areas[$0].id }, staffPresent: row.isAlone ? "no" : "",
        prompts: prompts)
    }
  }

  /// Which of so many areas stand in the place of one of the eight; with fewer than eight one
  /// stands for several, with more several for one.
  private static func indices(ofEighth eighth: Int, among count: Int) -> [Int] {
    guard count > 0 else { return [] }
    if count <= 8 { return [(eighth - 1) * count / 8] }
    return (0..<count).filter { $0 * 8 / count == eighth - 1 }
  }

  /// At most two prompts nobody was asked yet, from different areas where that goes.
  private static func unasked(_ lists: [[String]], asked: Set<String>) -> [String] {
    var found: [String] = []
    for list in lists + lists where found.count < 2 {
      if let next = list.first(where: { !asked.contains($0) && !found.contains($0) }) {
        found.append(next)
      }
    }
    return found
  }
}
