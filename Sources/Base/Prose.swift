/// Written words as a compact tree: a flat list of events over one buffer of text.
///
/// `Reading` makes it from the Markdown, `Disclosing` filters it, `Rendering` writes it. It holds
/// no HTML. An element is an `enter` event, its content, and a matching `leave`; `text`, `code`,
/// `codeBlock`, `softBreak`, `lineBreak`, `rule` and `footnoteReference` are single `leaf` events.
package struct Prose: Hashable, Sendable {
  package private(set) var events: [Event] = []
  package private(set) var text: [UInt8] = []

  package init() {}

  package var isEmpty: Bool { events.isEmpty }
  /// Whether a part that is made from the records stands in it.
  package var holdsLiveParts: Bool { events.contains { $0.kind == .live } }

  /// What an event is about.
  package enum Kind: UInt8, Hashable, Sendable {
    case paragraph, heading, quote, bulletList, orderedList, item, codeBlock, rule
    case table, tableHead, tableRow, cell
    case text, softBreak, lineBreak, code, emphasis, strong, link, image
    case footnoteReference, footnote
    /// Around a passage that only some editions may see; its text is their names, comma-separated.
    /// It never stands past the door.
    case restricted
    /// A part that is made from the records where it stands.
    ///
    /// Up to the door it is an element whose level is the `LivePart`, with an `argument` for each
    /// thing that it names; past the door a leaf whose text is its number in the disclosure.
    case live, argument
  }

  /// Whether an element begins, ends, or is all there is.
  package enum Phase: UInt8, Hashable, Sendable { case enter, leave, leaf }

  /// One step of the walk. What `level` and the text mean depends on the kind:
  /// * `heading`: level 1 to 6. `orderedList`: level is the first number.
  /// * `item`: level 0 plain, 1 an open task, 2 a task done. `cell`: level 0 left, 1 centre, 2
  ///   right.
  /// * `text`, `code`, `codeBlock`: the text is the content.
  /// * `link`: the text is the address, as `target` says; `image`: the text is the address, its
  ///   alternative text is the text content between enter and leave.
  /// * `footnoteReference`, `footnote`: level is the footnote's number.
  /// * `argument`: level is a `LiveArgument`; the text is the name, title or times.
  ///
  /// The content of an item of a tight list stands in the item without a paragraph, as in HTML.
  package struct Event: Hashable, Sendable {
    package var kind: Kind
    package var phase: Phase
    package var target: Target
    package var level: UInt8
    /// The bytes of `text` that belong to the event.
    package var lower: UInt32
    package var upper: UInt32
    /// Where it stands in the source file, in bytes; 0 where unknown.
    package var place: UInt32
  }

  /// Where a link or an image leads.
  package enum Target: UInt8, Hashable, Sendable {
    /// Not a link.
    case none
    /// An address with an allowed scheme: http, https, mailto, tel.
    case web
    /// A record's reference, as `E1` or an id.
    case record
    /// A file in the school's folder, as a path from that folder.
    case file
    /// A page of this publication, as a path from the edition's folder; only past the door.
    case page
  }

  /// Adds an event with the words that belong to it.
  package mutating func append(
    _ kind: Kind, _ phase: Phase, level: Int = 0, target: Target = .none, place: Int = 0,
    text bytes: some Collection<UInt8>
  ) {
    let lower = UInt32(clamping: text.count)
    text.append(contentsOf: bytes)
    events.append(
      Event(
        kind: kind, phase: phase, target: target, level: UInt8(clamping: level), lower: lower,
        upper: UInt32(clamping: text.count), place: UInt32(clamping: place)))
  }

  /// Adds an event without words.
  package mutating func append(
    _ kind: Kind, _ phase: Phase, level: Int = 0, target: Target = .none, place: Int = 0
  ) {
    append(kind, phase, level: level, target: target, place: place, text: EmptyCollection())
  }

  /// The bytes that belong to an event.
  package func bytes(of event: Event) -> ArraySlice<UInt8> {
    text[Int(event.lower)..<Int(event.upper)]
  }

  /// One paragraph of plain words.
  package init(paragraph words: String) {
    append(.paragraph, .enter)
    append(.text, .leaf, text: words.utf8)
    append(.paragraph, .leave)
  }

  /// All words without their marks, blocks parted by a space; used for summaries and searches.
  package var plainText: String {
    var out: [UInt8] = []
    for event in events {
      switch event.kind {
      case .text, .code, .codeBlock: out.append(contentsOf: bytes(of: event))
      case .softBreak, .lineBreak: out.append(UInt8(ascii: " "))
      case .paragraph, .heading, .item, .cell, .footnote:
        if event.phase == .leave, out.last != UInt8(ascii: " ") { out.append(UInt8(ascii: " ")) }
      case .bulletList, .orderedList:
        if event.phase == .enter, !out.isEmpty, out.last != UInt8(ascii: " ") {
          out.append(UInt8(ascii: " "))
        }
      default: break
      }
    }
    while out.last == UInt8(ascii: " ") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The index just after the element that begins (or the leaf that stands) at `index`.
  package func end(ofElementAt index: Int) -> Int {
    guard events[index].phase == .enter else { return index + 1 }
    var depth = 0
    var position = index
    while position < events.count {
      switch events[position].phase {
      case .enter: depth += 1
      case .leave: depth -= 1
      case .leaf: break
      }
      position += 1
      if depth == 0 { return position }
    }
    return events.count
  }
}
