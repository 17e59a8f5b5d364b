/// Reads a whole file as two rows of words: what a reader sees, and what stands in tags and
/// comments.
///
/// Tags do not part the words of a sentence, unless they begin a new block: a cell and the next are
/// not one phrase.
struct FileReader {
  private(set) var seen: WordReader.List
  private(set) var unseen: WordReader.List
  private var reader: WordReader

  /// - Parameter room: two stretches of memory, each with room for a word a byte and two more.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    room: (seen: UnsafeMutablePointer<UInt64>, unseen: UnsafeMutablePointer<UInt64>)
  ) {
    seen = WordReader.List(words: room.seen)
    unseen = WordReader.List(words: room.unseen)
    reader = WordReader(bytes)
  }

  /// What the ending of a file's name says about how it is to be read.
  enum Form {
    case markup, style, plain

    init(path: String) {
      let ending = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[$0...].lowercased() }
      switch ending {
      case ".html", ".htm", ".xhtml", ".svg", ".xml": self = .markup
      case ".css": self = .style
      default: self = .plain
      }
    }
  }

  mutating func read(as form: Form) {
    switch form {
    case .markup: readMarkup()
    case .style, .plain:
      reader.isStyle = form == .style
      ByteClasses.plain.classes.withUnsafeBufferPointer { classes in
        guard let classes = classes.baseAddress else { return }
        _ = reader.read(classes, into: &seen)
      }
    }
  }

  // MARK: Tags

  private mutating func readMarkup() {
    Classes.flat.withUnsafeBufferPointer { flat in
      guard let base = flat.baseAddress else { return }
      let classes = Classes(base)
      while reader.read(classes.text, into: &seen) != 0 { readTag(classes) }
    }
  }

  /// The classes of bytes in every part of a file with tags.
  private struct Classes {
    let text: UnsafePointer<UInt8>
    let tag: UnsafePointer<UInt8>
    let quoted: UnsafePointer<UInt8>
    let apostrophed: UnsafePointer<UInt8>
    let aside: UnsafePointer<UInt8>

    init(_ base: UnsafePointer<UInt8>) {
      text = base
      tag = base + 256
      quoted = base + 512
      apostrophed = base + 768
      aside = base + 1024
    }

    /// The five tables one after the other.
    static let flat: [UInt8] = Array(
      [ByteClasses.text, .tag, .quoted, .apostrophed, .aside].map(\.classes).joined())
  }

  /// Reads on from just after a `<`; one that begins no tag is a sign like any other.
  private mutating func readTag(_ classes: Classes) {
    guard let next = byte(at: reader.index) else { return }
    switch next {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return readAside(classes)
    case UInt8(ascii: "/"): reader.index += 1
    case 65...90, 97...122: break
    default: return
    }
    let name = tagName(classes)
    if !TagNames.withinLine.holds(name) { seen.part() }
    readRest(classes)
    guard next != UInt8(ascii: "/") else { return }
    if name == TagNames.script || name == TagNames.style { readRaw(name, classes) }
  }

  /// The name of a tag as a word's number.
  private mutating func tagName(_ classes: Classes) -> UInt64 {
    var name: UInt64 = 0
    while let byte = byte(at: reader.index), byte > 0x2F, byte != UInt8(ascii: ">") {
      name = name &* 37 &+ UInt64(classes.text[Int(byte)])
      reader.index += 1
    }
    return name
  }

  /// The attributes, up to the end of the tag; a value ends with the quote that began it.
  private mutating func readRest(_ classes: Classes) {
    unseen.part()
    while true {
      switch reader.read(classes.tag, into: &unseen) {
      case UInt8(ascii: "\""):
        unseen.part()
        _ = reader.read(classes.quoted, into: &unseen)
        unseen.part()
      case UInt8(ascii: "'"):
        unseen.part()
        _ = reader.read(classes.apostrophed, into: &unseen)
        unseen.part()
      default: return
      }
    }
  }

  /// A comment up to `-->`, what else begins with `<!` or `<?` up to `>`.
  private mutating func readAside(_ classes: Classes) {
    unseen.part()
    let dash = UInt8(ascii: "-")
    let isComment = byte(at: reader.index + 1) == dash && byte(at: reader.index + 2) == dash
    let isData = byte(at: reader.index + 1) == UInt8(ascii: "[")
    let mark = isComment ? dash : UInt8(ascii: "]")
    reader.index += isComment ? 3 : 1
    while reader.read(classes.aside, into: &unseen) != 0 {
      guard isComment || isData else { return }
      if byte(at: reader.index - 2) == mark, byte(at: reader.index - 3) == mark { return }
    }
  }

  /// A script or a style sheet, in which `<` begins no tag but its own end.
  private mutating func readRaw(_ name: UInt64, _ classes: Classes) {
    reader.isStyle = name == TagNames.style
    while reader.read(classes.text, into: &seen) != 0 {
      guard byte(at: reader.index) == UInt8(ascii: "/") else { continue }
      let start = reader.index
      reader.index += 1
      let isEnd = tagName(classes) == name
      reader.index = isEnd ? start - 1 : start
      if isEnd { break }
    }
    reader.isStyle = false
    seen.part()
  }

  private func byte(at index: Int) -> UInt8? {
    index < reader.bytes.count ? reader.bytes[index] : nil
  }
}
