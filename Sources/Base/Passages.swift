/// Words gathered from records, one passage after the other, each with the place where it was
/// typed.
///
/// The last gate looks for some and lets others pass. A passage is a field's words, or a block of
/// prose without its marks.
package struct Passages: Sendable {
  /// The words of all passages.
  package private(set) var bytes: [UInt8] = []
  package private(set) var passages: [Passage] = []
  /// The records named so far, as a person would cite them: `E12`.
  package private(set) var records: [String] = []

  package init() {}

  /// The words of one field or of one block of prose.
  package struct Passage: Sendable {
    /// Its bytes in `bytes`.
    package var lower: Int
    package var upper: Int
    /// The record it belongs to, in `records`.
    package var record: Int
    /// Where it was typed; nil where only the record's place is known.
    package var span: Span?
    /// Whether it is looked for as it is, however short, and whatever else may stand: a name.
    package var isName = false
  }

  /// Names the record that whatever follows belongs to.
  package mutating func begin(_ record: String) { records.append(record) }

  /// Adds the words of a field; nothing where there are none.
  package mutating func add(_ words: String?, at span: Span? = nil) {
    guard var words, !words.isEmpty else { return }
    let lower = bytes.count
    words.withUTF8 { bytes.append(contentsOf: $0) }
    close(from: lower, at: span)
  }

  /// Adds the words of a field with its place.
  package mutating func add(_ words: Placed<String>?) { add(words?.value, at: words?.span) }

  /// Adds somebody's name, or other words that stand in no edition whatever else does.
  package mutating func add(name: String, at span: Span? = nil) {
    let count = passages.count
    add(name, at: span)
    if passages.count > count { passages[count].isName = true }
  }

  /// Adds prose block by block; what stands in a passage for some editions only is added once more
  /// by itself, and so is every address.
  package mutating func add(_ prose: Prose, at span: Span? = nil) {
    var lower = bytes.count
    var open: [Int] = []
    for event in prose.events {
      switch event.kind {
      case .text, .code, .codeBlock: bytes.append(contentsOf: prose.bytes(of: event))
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .restricted where event.phase == .enter: open.append(bytes.count)
      case .restricted:
        // Inside a paragraph; around paragraphs each of them is a passage as it is.
        if let start = open.popLast(), start >= lower { close(from: start, at: span) }
      case .emphasis, .strong, .link, .image, .footnoteReference: break
      default: close(&lower, at: span)
      }
    }
    close(&lower, at: span)
    addAside(prose, at: span)
  }

  /// What is written in prose but is no part of its flow: addresses, and what a live part names.
  private mutating func addAside(_ prose: Prose, at span: Span?) {
    for event in prose.events {
      let isAddress = event.phase == .enter && (event.kind == .link || event.kind == .image)
      guard isAddress || event.kind == .argument, event.lower < event.upper else { continue }
      let lower = bytes.count
      bytes.append(contentsOf: prose.bytes(of: event))
      close(from: lower, at: span)
    }
  }

  private mutating func close(_ lower: inout Int, at span: Span?) {
    if lower < bytes.count { close(from: lower, at: span) }
    lower = bytes.count
  }

  private mutating func close(from lower: Int, at span: Span?) {
    if records.isEmpty { records.append("") }
    passages.append(
      Passage(lower: lower, upper: bytes.count, record: records.count - 1, span: span))
  }
}
