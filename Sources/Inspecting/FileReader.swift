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
    let tables = [ByteClasses.text, .tag, .quoted, .apostrophed, .aside].map(\.classes)
    let flat = Array(tables.joined())
    flat.withUnsafeBufferPointer { flat in
      guard let base = flat.baseAddress else { return }
      let classes = Classes(
        text: base, tag: base + 256, quoted: base + 512, apostrophed: base + 768,
        aside: base + 1024)
      while reader.read(classes.text, into: &seen) != 0 { readTag(classes) }
    }
  }

  private struct Classes {
    var text: UnsafePointer<UInt8>
    var tag: UnsafePointer<UInt8>
    var quoted: UnsafePointer<UInt8>
    var apostrophed: UnsafePointer<UInt8>
    var aside: UnsafePointer<UInt8>
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
    let name = tagName()
    if !FileReader.isWithinLine(name) { seen.part() }
    readRest(classes)
    guard next != UInt8(ascii: "/") else { return }
    if name == FileReader.script || name == FileReader.style { readRaw(name, classes) }
  }

  /// The name of a tag as a word's number.
  private mutating func tagName() -> UInt64 {
    var name: UInt64 = 0
    while let byte = byte(at: reader.index), byte > 0x2F, byte != UInt8(ascii: ">") {
      let kind = ByteClasses.plain.classes[Int(byte)]
      name = name &* 37 &+ UInt64(kind)
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
    reader.isStyle = name == FileReader.style
    while reader.read(classes.text, into: &seen) != 0 {
      guard byte(at: reader.index) == UInt8(ascii: "/") else { continue }
      let start = reader.index
      reader.index += 1
      let isEnd = tagName() == name
      reader.index = isEnd ? start - 1 : start
      if isEnd { break }
    }
    reader.isStyle = false
    seen.part()
  }

  private func byte(at index: Int) -> UInt8? {
    index < reader.bytes.count ? reader.bytes[index] : nil
  }

  // MARK: Names of tags

  private static func number(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 &* 37 &+ UInt64(ByteClasses.plain.classes[Int($1)]) }
  }

  private static let script = number("script")
  private static let style = number("style")

  /// Tags that stand within a line, whose words go on across them.
  private static let withinLine: Set<UInt64> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
      "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan",
      "u", "var", "wbr",
    ].map(number))

  /// Whether a tag's words go on across it.
  private static func isWithinLine(_ name: UInt64) -> Bool { withinLine.contains(name) }
}
