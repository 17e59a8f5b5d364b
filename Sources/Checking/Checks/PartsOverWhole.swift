package import Base
import Model

/// The parts of a count are more than the whole.
package enum PartsOverWhole: Check {
  package static let id = "parts-over-whole"
  package static let severity = Severity.warning
  package static let summary = "The parts of the profile are more than the whole."
  package static let explanation = """
    Each pupil has one level of support and one main area of need. So the areas of a level cannot be
    more than the level, and the levels cannot be more than the roll. Where they are, governors are
    not shown the areas. Correct the counts in `profile.csv`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    (subject.school.profile?.censuses ?? []).flatMap { census in
      census.levels.compactMap { level in
        areas(of: level, in: census, subject.library.vocabulary)
      } + levels(of: census)
    }
  }

  private static func areas(
    of level: Profile.Level, in census: Profile.Census, _ vocabulary: Vocabulary
  ) -> Diagnostic? {
    guard let count = level.count else { return nil }
    let areas = level.needs.reduce(0) { $0 + $1.count }
    guard areas > count.value else { return nil }
    let title = vocabulary.supportLevels.first { $0.id == level.id }?.title ?? level.id
    return says(
      "\(title) is \(count.value) on \(census.date.inWords), but its areas of need make \(areas)",
      at: count.span, fix: "Count each pupil once, in the main area of need")
  }

  private static func levels(of census: Profile.Census) -> [Diagnostic] {
    let levels = census.levels.compactMap(\.count?.value).reduce(0, +)
    guard let roll = census.roll, levels > roll.value else { return [] }
    return [
      says(
        "the roll is \(roll.value) on \(census.date.inWords), but the levels make \(levels)",
        at: roll.span, fix: "Check the roll, and count each pupil at one level only")
    ]
  }
}
