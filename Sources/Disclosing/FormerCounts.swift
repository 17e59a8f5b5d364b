import Base
import Disclosed
import Model
import Suppressing

/// Counts that readers of an edition know from former publications.
///
/// A reader is taken to have seen every earlier edition that was at most as confidential as this
/// one. Within an academic year two counts of the same pupils that differ by few tell of those few.
/// From year to year they do not: pupils leave, come and move up, so a difference of two is not
/// about two pupils. What was masked stays masked: with one number of a table corrected and another
/// shown for the first time, the old table could be completed.
struct FormerCounts {
  let known: [PublishedCount]

  init(_ published: [PublishedCount], to edition: Edition) {
    known = published.filter { former in
      guard former.edition != edition.name,
        let manner = Edition.Manner(rawValue: former.edition)
      else { return true }
      return FormerCounts.confidence(manner) <= FormerCounts.confidence(edition.manner)
    }
  }

  private static func confidence(_ manner: Edition.Manner) -> Int {
    switch manner {
    case .families: 0
    case .governors: 1
    case .governorsConfidential: 2
    case .school: 3
    }
  }

  /// Whether two counts are about the same pupils at the same time, or within one academic year.
  static func compares(_ one: CountKey, _ other: CountKey) -> Bool {
    var same = other
    same.date = one.date
    guard same == one else { return false }
    // Who joins the school or leaves it is no secret, whatever their needs are.
    guard one != CountKey(date: one.date), one.about != ["roll"] else { return false }
    switch (one.date, other.date) {
    case (let one?, let other?): return academicYear(one) == academicYear(other)
    case (nil, nil): return true
    default: return false
    }
  }

  /// The calendar year in which a date's academic year begins, on 1 September.
  private static func academicYear(_ date: CalendarDate) -> Int {
    date.parts.month >= 9 ? date.parts.year : date.parts.year - 1
  }

  /// Adds what readers know to the book; to be called when all counts of this edition are in it.
  func add(to book: inout CountBook, on dates: [CalendarDate]) -> Bool {
    var differs = false
    for (number, former) in known.enumerated() {
      guard let count = former.count else {
        if book.value(former.key) != 0 { book.keepBack(former.key) }
        continue
      }
      if book.value(former.key) == count || (book.value(former.key) == nil && isOn(dates, former)) {
        book.add(former.key, count, .known)
        continue
      }
      let rivals = book.entries.map(\.key).filter { FormerCounts.compares($0, former.key) }
      guard !rivals.isEmpty else { continue }
      let own = CountKey(about: ["published:\(number)"])
      book.add(own, count, .known, mayBeTold: true)
      for rival in rivals where book.protectDifference(rival, own) { differs = true }
    }
    return differs
  }

  private func isOn(_ dates: [CalendarDate], _ former: PublishedCount) -> Bool {
    former.key.date.map(dates.contains) ?? false
  }
}
