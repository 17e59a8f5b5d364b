import Base
import Disclosed
import Papers

/// Who answers for what was collected and what became of it: written once, laid out twice.
///
/// The page about the papers and the full report print it point by point, the short report as one
/// paragraph; what nobody has written down is said to be missing.
struct PrivacyStatement {
  /// In the order of printing.
  var points: [Point]
  /// Which program made the papers, and of which content.
  var maker: Point

  /// One thing a reader may ask.
  struct Point {
    /// As `How long it is kept`.
    var term: String
    /// One or more whole sentences.
    var words: String
    /// The same in the few words of the short report.
    var brief: String
  }

  /// Each point under its name.
  /// - Parameter saysMaker: Whether the maker is named, which the page about the papers does apart.
  func list(saysMaker: Bool) -> Block {
    let shown = points + (saysMaker ? [maker] : [])
    return .list(
      shown.map { Line([.strong("\($0.term). "), .text($0.words)]) }, ordered: false)
  }

  /// All of it in one line.
  var paragraph: Line { Line((points + [maker]).map(\.brief).joined(separator: " ")) }
}

extension Composer {
  func privacyStatement() -> PrivacyStatement {
    PrivacyStatement(
      points: [
        controller(), contact(), collected(), sources(), kept(), masking(), leftOut(),
      ].compactMap { $0 }, maker: maker())
  }

  /// The consultant's name where the site gives one.
  private var reviewer: String { colophon.consultant ?? "the reviewer" }

  private func controller() -> PrivacyStatement.Point {
    let words =
      switch disclosure.school.dataController {
      case .school:
        "The school is the controller of this information; \(reviewer) works with it for the "
          + "school, as the school says."
      case .reviewer:
        "\(sentenceCased(reviewer)) is the controller of the notes of the day; the school is the "
          + "controller of its own records."
      case .both:
        "The school and \(reviewer) are its controllers together: either answers for all of it."
      }
    return PrivacyStatement.Point(term: "Who controls it", words: words, brief: words)
  }

  private func contact() -> PrivacyStatement.Point {
    guard let contact = disclosure.school.dataContact else {
      let words = "The school has not named a contact for data; ask at its office."
      return PrivacyStatement.Point(term: "Whom to ask", words: words, brief: words)
    }
    let words =
      "To see, correct or question what is kept about you, ask "
      + "\(withoutStop(contact))."
    return PrivacyStatement.Point(
      term: "Whom to ask", words: words, brief: "Questions: ask \(withoutStop(contact)).")
  }

  private func collected() -> PrivacyStatement.Point {
    let term = "What was collected"
    if isAhead, disclosure.evidence.isEmpty {
      let words = "Nothing yet."
      return PrivacyStatement.Point(
        term: term, words: words, brief: "Nothing has been collected yet.")
    }
    var kinds: [String] = []
    for kind in disclosure.evidence.compactMap(\.kind).map(inSentence)
    where !kinds.contains(kind) { kinds.append(kind) }
    let count = disclosure.pieces
    let notes = count > 0 && !isForFamilies ? counted(count, "note") : "Notes"
    var words = "\(notes) of what was seen, heard and read"
    if !kinds.isEmpty { words += ": \(listed(kinds))" }
    if let reviewers = day?.reviewers, !reviewers.isEmpty {
      words += ". Made by \(listed(reviewers))"
    }
    words += ". No names of pupils or families."
    var brief = "\(notes) of what was seen, heard and read, without names"
    if year.profile != nil {
      words += " Numbers of pupils from the school’s register."
      brief += ", and numbers from the school’s register"
    }
    if hasAnswers {
      words += " Answers to surveys, counted question by question, without names or single replies."
      brief += "; and counts of the answers to surveys"
    }
    return PrivacyStatement.Point(term: term, words: words, brief: "Collected: \(brief).")
  }

  private func sources() -> PrivacyStatement.Point? {
    guard let day else { return nil }
    let groups = unique(day.groups.map { inSentence($0.name) })
    guard !groups.isEmpty else { return nil }
    let kinds = unique(day.slots.flatMap(\.people).map(inSentence))
    let few = groups.count > 6 && !kinds.isEmpty ? kinds : groups
    return PrivacyStatement.Point(
      term: "From whom", words: sentenceCased(listed(groups)) + ".",
      brief: "From whom: \(listed(few)).")
  }

  private func kept() -> PrivacyStatement.Point {
    let words =
      disclosure.school.deleteAfter.map { "The notes are deleted after \($0.inWords)." }
      ?? "Nobody has fixed a date after which the notes are deleted."
    return PrivacyStatement.Point(term: "How long it is kept", words: words, brief: words)
  }

  private var hasAnswers: Bool { disclosure.instruments.contains { !$0.waves.isEmpty } }

  private func masking() -> PrivacyStatement.Point {
    var point = maskingOfPupils()
    if hasAnswers {
      point.words +=
        " Of surveys nothing is shown where fewer than five answered, nor where a "
        + "small group all answered alike."
      point.brief += " Fewer than five answers to a survey are not shown."
    }
    return point
  }

  private func maskingOfPupils() -> PrivacyStatement.Point {
    let term = "Small numbers"
    guard let limit = disclosure.maskedUpTo else {
      let words =
        "Numbers of pupils are shown as they are, since only the head and the SENCO read this "
        + "edition."
      return PrivacyStatement.Point(term: term, words: words, brief: words)
    }
    let words =
      "Numbers of 1 to \(limit) pupils are not shown (c stands for them), and neither is any "
      + "count, share or sum from which one of them could be worked out."
    return PrivacyStatement.Point(
      term: term, words: words + " Groups may be put together first.", brief: words)
  }

  private func leftOut() -> PrivacyStatement.Point? {
    guard !disclosure.withheld.isEmpty else { return nil }
    let words = disclosure.withheld.joined(separator: " ")
    return PrivacyStatement.Point(term: "What is left out", words: words, brief: words)
  }

  private func maker() -> PrivacyStatement.Point {
    let made = "\(colophon.program) of files with the fingerprint \(colophon.contentHash)"
    return PrivacyStatement.Point(
      term: "How these papers were made",
      words: "By \(made).",
      brief: "Made by \(made).")
  }
}
