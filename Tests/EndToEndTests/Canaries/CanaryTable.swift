import Disclosed

/// The kinds of record that the table knows.
enum CanaryKind: String {
  case school, day, evidence, finding, action, discussion, resource, slide, year
  /// A survey of staff, and one of families, which families see too.
  case survey, familySurvey
  case training, passports, party
}

/// Fields of records: what the design says of each, told apart from the code of the door.
enum CanaryField: String, CaseIterable {
  case schoolName, schoolFact, schoolLead, schoolContact, schoolWords, document
  case dayTitle, dayReviewer, dayAgreed, dayTerms, dayUnseen, dayReason
  case slotWords, slotPrompt, groupWords, groupMissed
  case noteWords, noteTally, evidenceTitle, visitTitle, evidenceFile
  case findingTitle, findingWords, findingJudgement, findingFile
  case actionTitle, actionPlain, actionTold, actionFact, actionWords, actionPage, actionFile
  case onlyTitle
  case question, askedBy, discussionWords
  case resourceTitle, resourceWords, resourceName
  case slideTitle, slideWords, slideNotes
  case yearWords, figure, fewFigure
  case instrumentTitle, instrumentWords, instrumentShort, waveTitle, waveWords
  case trainingWords, pointsRole, passportWords, partyWords, partyAnswer
  case private_
}

/// Which editions print which field: the design's table of part 5, written out by hand.
enum CanaryTable {
  static let everyone: Set<Edition.Manner> = [
    .school, .governors, .governorsConfidential, .families,
  ]
  static let board: Set<Edition.Manner> = [.school, .governors, .governorsConfidential]

  /// Who sees a record of a kind where nothing else is written on it.
  static func isOpen(_ kind: CanaryKind, to manner: Edition.Manner) -> Bool {
    switch kind {
    case .day, .action, .party, .familySurvey: true
    case .school, .evidence, .finding, .discussion, .resource, .slide, .year, .survey, .training,
      .passports:
      manner != .families
    }
  }

  /// Who is ever shown a field of a record that they may see.
  static func readers(of field: CanaryField) -> Set<Edition.Manner> {
    switch field {
    case .schoolName, .schoolContact, .document, .onlyTitle: everyone
    case .actionPlain, .actionTold: [.families]
    case .instrumentTitle, .instrumentWords, .instrumentShort, .waveTitle, .partyAnswer: everyone
    case .slotWords, .slotPrompt, .groupWords, .visitTitle, .fewFigure, .pointsRole: [.school]
    case .evidenceFile, .findingFile, .actionFile, .private_: []
    default: board
    }
  }

  /// Fields that may stand in an edition's files and need not: what was written for families is
  /// printed for the board only where an action rests on voices, and the trading name of the latest
  /// day's reviewers says on every edition's page about itself who asked.
  static func mayStand(_ canary: Canary, in edition: Edition) -> Bool {
    [.actionPlain, .actionTold, .dayReviewer].contains(canary.field)
      && isSeen(canary.seat, by: edition)
  }

  /// Fields of the school that no `audience:` takes away.
  private static let always: Set<CanaryField> = [.schoolName, .schoolContact]
  /// Fields of a day that only the latest visible day's papers print.
  private static let latest: Set<CanaryField> = [
    .dayUnseen, .slotPrompt, .slideTitle, .slideWords, .slideNotes,
  ]

  /// Fields that stand only in the papers of a day, which are made where one is seen.
  private static let papers: Set<CanaryField> = [
    .schoolLead, .yearWords, .figure, .fewFigure, .actionTold,
  ]

  /// Whether an edition's files must hold a canary; if not, they may not.
  static func shows(
    _ canary: Canary, to edition: Edition, days: [CanarySeat]
  ) -> Bool {
    guard readers(of: canary.field).contains(edition.manner) else { return false }
    guard canary.marks.allSatisfy({ $0.contains(edition.name) }) else { return false }
    if always.contains(canary.field) { return true }
    guard isSeen(canary.seat, by: edition) else { return false }
    let last = days.indices.last { isSeen(days[$0], by: edition) }
    guard let day = canary.seat.day else { return last != nil || !papers.contains(canary.field) }
    guard isSeen(days[day], by: edition) else { return false }
    return !latest.contains(canary.field) || day == last
  }

  private static func isSeen(_ seat: CanarySeat, by edition: Edition) -> Bool {
    if let audience = seat.audience { return audience.contains(edition.name) }
    if let users = seat.users, !users.contains(where: { isSeen($0, by: edition) }) { return false }
    return isOpen(seat.kind, to: edition.manner)
  }
}
