import Base
import Model

/// What a heading of ours says: the record's reference, its words, and who may see it.
struct HeadingWords {
  var reference: Reference?
  var title: String
  var audience: Placed<[String]>?
}

extension Page {
  /// Reads a heading; a reference of the kind may stand first, a mark last.
  func words(of heading: Node, kind: Reference.Kind?) -> HeadingWords {
    let mark = mark(endingIn: heading)
    let text = plainText(of: heading, cuttingAt: mark)
    let audience = mark.map { Placed($0.names, at: $0.span) }
    if let kind, let (reference, rest) = Page.leadingReference(text, kind: kind) {
      return HeadingWords(reference: reference, title: rest, audience: audience)
    }
    return HeadingWords(reference: nil, title: text, audience: audience)
  }

  private static func leadingReference(
    _ text: String, kind: Reference.Kind
  ) -> (Reference, String)? {
    let first = text.prefix { $0 != " " }
    var word = first
    if let last = word.last, last == ":" || last == "." { word.removeLast() }
    guard let reference = Reference(word), reference.kind == kind else { return nil }
    return (reference, text.dropFirst(first.count).trimmed)
  }

  /// The reference and the name that a file's name holds: `A1-passports` is A1 and `passports`.
  func nameParts(kind: Reference.Kind) -> (reference: Reference?, name: String) {
    let name = name
    let first = name.prefix { $0 != "-" }
    guard let reference = Reference(first), reference.kind == kind else { return (nil, name) }
    let rest = name.dropFirst(first.count + 1)
    return (reference, rest.isEmpty ? name : String(rest))
  }

  /// Says that a mark stands where nothing can be left out for some editions.
  func refuseMark(on heading: Node, _ words: HeadingWords) {
    guard let audience = words.audience else { return }
    say(
      "only-mark", .error, at: audience.span,
      "the section \(words.title) cannot be kept for some editions",
      fix: "Take the mark out, and mark the records or the paragraphs instead")
  }

  /// Says that words stand where none are read.
  func sayUnread(_ blocks: [Node], _ message: String, fix: String) {
    guard let first = blocks.first else { return }
    say("unread-words", .warning, at: span(of: first), message, fix: fix)
  }

  /// Says that a heading is none of the known ones.
  func sayUnknownSection(_ heading: Node, _ title: String, known: [String]) {
    say(
      "unknown-section", .warning, at: span(of: heading),
      "nothing is read under the heading \(title)",
      fix: nearest(to: title, among: known).map { "Did you mean \($0)?" }
        ?? "Known headings are \(known.joined(separator: ", "))")
  }
}

extension Placed<[String]>? {
  /// Those editions that both may see; a record in a marked section is never seen by more.
  func narrowed(by inner: Placed<[String]>?) -> Placed<[String]>? {
    guard let outer = self else { return inner }
    guard let inner else { return outer }
    let both = inner.value.filter(outer.value.contains)
    return Placed(both.isEmpty ? ["nobody"] : both, at: inner.span)
  }
}
