/// What a column of an export is.
package enum ColumnMeaning: Hashable, Sendable {
  /// Answers to the item of an id.
  case item(String)
  /// By what replies are told apart.
  case group
  /// Which items matter most to those who answer.
  case wanted
  /// Answers in words.
  case open
  case leftOut(Kind)

  /// Why a column is left out.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case identity = "names, addresses and the like"
    case time = "times"
    case quiz = "points of a quiz"
    case other = "questions that are not the instrument's"
  }

  /// As it is written in `columns.yaml`.
  package var text: String {
    switch self {
    case .item(let id): id
    case .group: "group"
    case .wanted: "wanted"
    case .open: "open"
    case .leftOut: "leave out"
    }
  }

  /// Reads what a person wrote; anything else is the id of an item.
  init(_ words: String) {
    switch plain(words) {
    case "group": self = .group
    case "wanted": self = .wanted
    case "open": self = .open
    case "leave out", "left out", "out", "": self = .leftOut(.other)
    default: self = .item(words)
    }
  }
}

extension ColumnMeaning.Kind {
  /// The kind of a column that every export has beside the questions; nil for a question.
  init?(header key: String) {
    if ColumnMeaning.Kind.identities.contains(key) {
      self = .identity
    } else if ColumnMeaning.Kind.times.contains(key) {
      self = .time
    } else if ColumnMeaning.Kind.quizzes.contains(key) || key.hasPrefix("points - ")
      || key.hasPrefix("feedback - ")
    {
      self = .quiz
    } else {
      return nil
    }
  }

  private static let identities: Set<String> = [
    "id", "email", "e-mail", "email address", "e-mail address", "name", "full name", "your name",
    "username", "user name", "first name", "last name", "surname", "ip address", "ip", "phone",
    "telephone", "phone number", "respondent", "respondent id", "collector id", "user id",
    "device id", "language",
  ]
  private static let times: Set<String> = [
    "start time", "completion time", "last modified time", "timestamp", "time", "date",
    "start date",
    "end date", "submitted", "submitted at", "date created", "date modified", "date submitted",
  ]
  private static let quizzes: Set<String> = [
    "total points", "quiz feedback", "score", "total score", "grade posted time",
  ]
}

/// One column of an export with what it is taken for.
package struct ColumnMatch: Hashable, Sendable {
  /// The question as exported, on one line.
  package var question: String
  /// From 0.
  package var column: Int
  package var meaning: ColumnMeaning
  /// Whether it is certain, or a guess for somebody to look at.
  package var isSure: Bool
  /// What else it may be, the likeliest first.
  package var perhaps: [ColumnMeaning] = []
}
