import Base
import Model

/// The timetable of one day with what its checks ask of it.
struct Timetable {
  let day: Day
  let framework: Framework?
  let activities: [Vocabulary.Activity]
  /// When each slot ends, in the order of the rows.
  let ends: [ClockTime?]
  private let isOnlyDay: Bool

  init(_ day: Day, framework: Framework?, subject: Subject) {
    self.day = day
    self.framework = framework
    activities = subject.library.vocabulary.activities
    ends = day.slotEnds
    isOnlyDay = subject.school.days.count == 1
  }

  /// Where to mend the timetable as a whole: its first row.
  var span: Span { day.slots.first?.span ?? day.identity.span }

  /// Whether a single reviewer does it all, as far as the day says who came.
  var hasOneReviewer: Bool {
    guard day.reviewers.count == 1, let words = day.reviewers.first?.lowercased() else {
      return false
    }
    let pieces = words.split { !$0.isLetter && !$0.isNumber }
    let isMore = pieces.contains { word in
      ["and", "two", "three", "four", "team", "pair", "2", "3", "4"].contains(word)
        || word.hasPrefix("reviewers") || word.hasPrefix("consultants")
    }
    return !isMore
  }

  /// How a slot is cited, as in a silence: its start, with the date where there are several days.
  func name(of slot: Slot) -> String {
    isOnlyDay ? slot.start.text : "\(day.date.iso) \(slot.start.text)"
  }

  /// Whether some slot is for `lunch`, `drafting` and so on.
  func hasSlot(for purpose: String) -> Bool {
    day.slots.contains { slot in
      activities.contains { $0.id == slot.activity && $0.purpose == purpose }
    }
  }

  /// Whether a kind of people was met, in a slot or as a group.
  func meets(_ people: String) -> Bool {
    day.slots.contains { $0.people.contains(people) }
      || day.groups.contains { $0.people == people && $0.number != 0 }
  }

  /// Pairs of rows that share some minutes, the earlier first.
  var overlaps: [(earlier: Int, later: Int)] {
    let order = day.slots.indices.sorted {
      (day.slots[$0].start.minutes, $0) < (day.slots[$1].start.minutes, $1)
    }
    var pairs: [(earlier: Int, later: Int)] = []
    for (position, earlier) in order.enumerated() {
      for later in order[(position + 1)...] {
        let start = day.slots[later].start
        let startsTogether = start == day.slots[earlier].start
        guard startsTogether || ends[earlier].map({ start < $0 }) ?? false else { break }
        pairs.append((earlier, later))
      }
    }
    return pairs
  }

  /// `09:15 to 10:30`.
  func times(of index: Int) -> String {
    let start = day.slots[index].start.text
    return ends[index].map { "\(start) to \($0.text)" } ?? start
  }
}
