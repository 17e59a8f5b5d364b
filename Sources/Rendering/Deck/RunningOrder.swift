import Base
import Papers

/// Writes the parts of the evening and their minutes: a list for the speaker to read, from which
/// the presenter's window also takes its clock's hours.
struct RunningOrder {
  let deck: Deck
  let imprint: Imprint

  func write(to html: inout HTMLWriter) {
    html.markup("<details class=\"order\"")
    html.attribute("data-deck", identifier)
    if let date = deck.date { html.attribute("data-date", date.iso) }
    if let hour = deck.hour {
      html.attribute("data-from", hour.from.text)
      html.attribute("data-to", hour.to.text)
    }
    html.markup(">\n<summary>")
    html.text(
      deck.hour.map { "The order of the evening, \($0.text)" } ?? "The order of the evening")
    html.markup("</summary>\n<ol>\n")
    for part in deck.parts {
      html.markup("<li")
      if let minutes = part.minutes { html.attribute("data-minutes", String(minutes)) }
      html.markup("><span>")
      html.text(part.title)
      html.markup("</span>")
      if let minutes = part.minutes {
        html.text(minutes == 1 ? ", 1 minute" : ", \(minutes) minutes")
      }
      html.markup("</li>\n")
    }
    html.markup("</ol>\n</details>\n")
  }

  /// The name under which windows of one deck find each other and keep what was asked.
  ///
  /// It stays the same when the evening is built again, so that no question is lost by a
  /// correction, and differs for every other school, edition and day.
  private var identifier: String {
    let names = [imprint.site, imprint.school, imprint.edition, deck.date?.iso ?? "", deck.path]
    return shortHash(Array(names.joined(separator: "\n").utf8))
  }
}
