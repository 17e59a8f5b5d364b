import Disclosed
import Model

/// Decides whether a number of people met or counted on the day is shown.
///
/// People met, lessons, documents and meetings are a tally of the day and are shown to every
/// edition. Replies to a survey are anonymous, and not even the school may know who gave them. A
/// tally of pupils who have something in common is masked outside the school's own edition where
/// it, the rest, or the whole is small (domain, 3.4).
struct Headcounts {
  let manner: Edition.Manner
  let limit: Int

  /// The fewest replies of which anything is shown, and the fewest without a star (domain, 3.4).
  static let fewestReplies = SurveyWave.fewestReplies
  static let unstarredReplies = 30

  func met(_ number: Int?) -> Headcount {
    number.map(Headcount.shown) ?? .masked(.unavailable)
  }

  /// - Parameter isSurvey: Whether it stands in evidence of a survey.
  func tally(_ tally: Tally, isSurvey: Bool) -> Disclosure.Tally {
    if isSurvey || counts(tally.unit, Headcounts.replies) { return replies(tally) }
    let numbers = [tally.count, tally.total - tally.count, tally.total]
    let isFew =
      counts(tally.unit, Headcounts.pupils) && manner != .school && numbers.contains(where: isSmall)
    return Disclosure.Tally(
      name: tally.name, count: isFew ? .masked(.confidential) : .shown(tally.count),
      total: isFew && isSmall(tally.total) ? .masked(.confidential) : .shown(tally.total),
      unit: tally.unit)
  }

  /// Nothing under five replies, and nothing where a small group gave all the same answer.
  ///
  /// That would tell what each of them said. Both numbers go, so that one case cannot be told from
  /// the other.
  private func replies(_ tally: Tally) -> Disclosure.Tally {
    let isSmallGroup = tally.total < Headcounts.unstarredReplies
    let isAllTheSame = isSmallGroup && (tally.count <= 0 || tally.count >= tally.total)
    let isMasked = tally.total < Headcounts.fewestReplies || isAllTheSame
    return Disclosure.Tally(
      name: tally.name, count: isMasked ? .masked(.confidential) : .shown(tally.count),
      total: isMasked ? .masked(.confidential) : .shown(tally.total),
      unit: isSmallGroup && !isMasked
        ? "\(tally.unit)* (*fewer than \(Headcounts.unstarredReplies))" : tally.unit)
  }

  /// Whether a number of pupils points at somebody.
  private func isSmall(_ number: Int) -> Bool { (1...limit) ~= number }

  private static let pupils: Set<String> = [
    "pupil", "pupils", "child", "children", "student", "students",
  ]
  private static let replies: Set<String> = [
    "reply", "replies", "response", "responses", "respondent", "respondents", "answer", "answers",
    "questionnaire", "questionnaires",
  ]

  private func counts(_ unit: String, _ nouns: Set<String>) -> Bool {
    unit.lowercased().split { !$0.isLetter }.contains { nouns.contains(String($0)) }
  }
}
