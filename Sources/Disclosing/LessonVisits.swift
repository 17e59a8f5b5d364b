import Base
import Disclosed
import Model

/// What stands in the place of single lesson visits where an edition may not know whose lesson it
/// was (design, part 5): one record of evidence a day, one row for those that follow each other.
struct LessonVisits {
  /// The records of evidence in their order, each as the notes that it is made of.
  private(set) var records: [[Int]] = []
  /// For each day the rows of its timetable, each as the slots that it is made of.
  private(set) var rows: [[[Int]]] = []
  /// For each record whether it stands for all visits of its day.
  private(set) var isMerged: [Bool] = []

  private let studied: StudiedSchool
  private var school: School { studied.checked.school }
  private var chain: Chain { studied.checked.chain }

  /// - Parameter isVisible: for each note whether the edition sees it.
  init(of studied: StudiedSchool, merging: Bool, isVisible: (Int) -> Bool) {
    self.studied = studied
    let school = studied.checked.school
    var merged: [CalendarDate?: Int] = [:]
    for note in school.evidence.indices where isVisible(note) {
      let date = school.evidence[note].date
      guard merging, isOfVisit(note) else {
        records.append([note])
        isMerged.append(false)
        continue
      }
      if let record = merged[date] {
        records[record].append(note)
      } else {
        merged[date] = records.count
        records.append([note])
        isMerged.append(true)
      }
    }
    rows = school.days.indices.map { day in
      var rows: [[Int]] = []
      for slot in school.days[day].slots.indices {
        if merging, isVisit(day, slot), let last = rows.last?.last, isVisit(day, last) {
          rows[rows.count - 1].append(slot)
        } else {
          rows.append([slot])
        }
      }
      return rows
    }
  }

  private func isOfVisit(_ note: Int) -> Bool {
    chain.evidence.indices.contains(note)
      && chain.evidence[note].kind == Vocabulary.lessonVisit
  }

  /// Whether a slot is for lesson visits: its activity says so, or, where its words name none, all
  /// that was noted in it.
  func isVisit(_ day: Int, _ slot: Int) -> Bool {
    if let activity = school.days[day].slots[slot].activity {
      return activity == Vocabulary.lessonVisit
    }
    let place = Chain.SlotIndex(day: day, slot: slot)
    let notes = chain.slotOfEvidence.indices.filter { chain.slotOfEvidence[$0] == place }
    return !notes.isEmpty && notes.allSatisfy(isOfVisit)
  }

  /// The row of a day's timetable in which a slot stands.
  func row(of slot: Int, on day: Int) -> Int? { rows[day].firstIndex { $0.contains(slot) } }

  /// The only row of lesson visits on a day; nil where there are more, so that which of them a note
  /// belongs to would say whose lesson it was.
  func onlyRow(on day: Int) -> Int? {
    let visits = rows[day].indices.filter { row in rows[day][row].contains { isVisit(day, $0) } }
    return visits.count == 1 ? visits.first : nil
  }

  /// How many lessons some notes are about, in words: `9 lessons`, else `4 notes`.
  ///
  /// In each slot the largest number of lessons that somebody counted there.
  func extent(of notes: [Int]) -> String {
    var lessons: [Chain.SlotIndex: Int] = [:]
    for note in notes where chain.slotOfEvidence.indices.contains(note) {
      guard let slot = chain.slotOfEvidence[note] else { continue }
      let counted = school.evidence[note].tallies.filter { Self.lessons.contains(folded($0.unit)) }
      lessons[slot] = max(lessons[slot] ?? 0, counted.map(\.total).max() ?? 0)
    }
    guard !lessons.isEmpty, !lessons.values.contains(0) else {
      return notes.count == 1 ? "1 note" : "\(notes.count) notes"
    }
    let sum = lessons.values.reduce(0, +)
    return sum == 1 ? "1 lesson" : "\(sum) lessons"
  }

  private static let lessons: Set<String> = [
    "lesson", "lessons", "lesson visit", "lesson visits", "visit", "visits", "class", "classes",
  ]

  /// The tallies of some notes: those of one name and unit added up, in the order of their names,
  /// so that neither a single class nor the order of the visits shows.
  func tallies(of notes: [Int]) -> [Tally] {
    var sums: [Tally] = []
    for tally in notes.flatMap({ school.evidence[$0].tallies }) {
      if let index = sums.firstIndex(where: { Self.isSame($0, tally) }) {
        sums[index].count += tally.count
        sums[index].total += tally.total
      } else {
        sums.append(tally)
      }
    }
    return sums.sorted { (folded($0.name), $0.unit) < (folded($1.name), $1.unit) }
  }

  /// The sum in which a tally of one of the notes is held.
  func sum(holding tally: Tally, of notes: [Int]) -> Tally {
    tallies(of: notes).first { Self.isSame($0, tally) } ?? tally
  }

  private static func isSame(_ one: Tally, _ other: Tally) -> Bool {
    folded(one.name) == folded(other.name) && folded(one.unit) == folded(other.unit)
  }
}
