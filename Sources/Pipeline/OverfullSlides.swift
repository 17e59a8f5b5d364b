import Base
import Composing
import Disclosed
import Disclosing
import Model
import Papers
import Rendering

extension Workshop {
  /// What is too long for a slide in any edition, each thing once, where it was written.
  ///
  /// `Rendering` knows what fits and `Model` where it was written; only here can both be named.
  func overfullSlides(_ studied: StudiedSchool) -> [Diagnostic] {
    guard order.scope == .everything else { return [] }
    var found: [Diagnostic] = []
    for edition in editions {
      let disclosure = disclose(studied, to: edition)
      guard let date = disclosure.days.last?.date,
        let day = studied.checked.school.days.first(where: { $0.date == date }),
        let deck = composeDeck(disclosure, colophon: colophon(hash: ""))
      else { continue }
      for trouble in overfull(deck) {
        let origin = deck.slides.first { $0.id == trouble.slide }?.origin ?? .day
        let diagnostic = trouble.diagnostic(
          at: place(of: origin, trouble.cause, on: day, in: studied.checked))
        if !found.contains(diagnostic) { found.append(diagnostic) }
      }
    }
    return found
  }

  /// The heading in the script where the slide comes from there, else the record's, else the day's.
  private func place(
    of origin: Slide.Origin, _ cause: Overfull.Cause, on day: Day, in checked: CheckedSchool
  ) -> Span {
    if case .script(let number) = origin, let slides = day.deck?.slides,
      slides.indices.contains(number)
    {
      return slides[number].span
    }
    var references: [String] = []
    if case .item(_, let reference?) = cause { references.append(reference) }
    if case .record(let reference) = origin { references.append(reference) }
    let spans = references.compactMap { span(of: $0, in: checked) }
    return spans.first ?? day.identity.span
  }

  private func span(of reference: String, in checked: CheckedSchool) -> Span? {
    let school = checked.school
    return switch checked.chain.targets[reference.lowercased()] {
    case .finding(let index): school.findings[index].identity.span
    case .action(let index): school.actions[index].identity.span
    case .evidence(let index): school.evidence[index].identity.span
    case .discussion(let index): school.discussions[index].identity.span
    default: nil
    }
  }
}

extension Overfull {
  fileprivate func diagnostic(at span: Span) -> Diagnostic {
    let name = title.count > 60 ? String(title.prefix(57)) + "…" : title
    let message: String
    let fix: String
    switch cause {
    case .heading:
      message = "the heading of the slide “\(name)” is longer than a slide has room for"
      fix = "Shorten the heading; what it has no room for is printed beneath it"
    case .item(let words, _):
      message = "what begins “\(words)” is more than the slide “\(name)” holds"
      fix = "Shorten it, or cut it into two"
    case .columns(let count):
      message = "the table on the slide “\(name)” has \(count) columns, too many for their words"
      fix = "Leave columns out, or make two tables of it"
    }
    return Diagnostic("slide-too-full", .warning, at: span, message, fix: fix)
  }
}
