/// Reads bytes as words that are compared without regard to how they are written.
///
/// A word is a run of letters and digits, in lower case and without accents; all else parts words.
/// An entity, a percent escape or an escape of a script is the sign that it stands for. What comes
/// out is one number for each word: its letters as the digits of a number to the base 37, which up
/// to twelve letters is the word itself.
struct WordReader {
  /// Where words go: room for as many as there are bytes and a few more.
  struct List {
    let words: UnsafeMutablePointer<UInt64>
    var count = 0

    /// Adds what no word is, so that no phrase goes on across it.
    @inline(__always)
    mutating func part() {
      guard count > 0, words[count - 1] != 0 else { return }
      words[count] = 0
      count += 1
    }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  /// Whether a backslash begins an escape of a style sheet: `\e9 `.
  var isStyle = false
  /// The number of the word that is being read; 0 between words.
  private var word: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads words until a byte to stop at, and answers with it; 0 at the end.
  @inline(__always)
  mutating func read(
    _ classes: UnsafePointer<UInt8>, into list: inout List
  ) -> UInt8 {
    let end = bytes.count
    var position = index
    var number = word
    while position < end {
      let kind = classes[Int(bytes[position])]
      if kind <= ByteClasses.lastLetter {
        position += 1
        if kind != 0 {
          number = number &* 37 &+ UInt64(kind)
        } else if number != 0 {
          list.words[list.count] = number
          list.count += 1
          number = 0
        }
      } else if kind == ByteClasses.disguise {
        index = position
        word = number
        readDisguised(into: &list, entities: classes[38] != 0)
        position = index
        number = word
      } else {
        index = position + 1
        word = number
        endWord(&list)
        return kind - ByteClasses.stop
      }
    }
    index = position
    word = number
    endWord(&list)
    return 0
  }

  @inline(__always)
  private mutating func endWord(_ list: inout List) {
    guard word != 0 else { return }
    list.words[list.count] = word
    list.count += 1
    word = 0
  }

  // MARK: What is written in another way

  /// Takes one sign that begins at the index, however it is written.
  private mutating func readDisguised(into list: inout List, entities: Bool) {
    let (scalar, length) =
      switch bytes[index] {
      case UInt8(ascii: "&"): Disguise.entity(in: bytes, at: index)
      case UInt8(ascii: "%"): Disguise.percent(in: bytes, at: index)
      case UInt8(ascii: "\\") where isStyle: Disguise.styleEscape(in: bytes, at: index)
      case UInt8(ascii: "\\"): Disguise.escape(in: bytes, at: index)
      default: Disguise.scalar(in: bytes, at: index)
      }
    index += length
    take(scalar, into: &list)
  }

  private mutating func take(_ scalar: Unicode.Scalar?, into list: inout List) {
    guard let scalar else { return endWord(&list) }
    if scalar.isASCII {
      let kind = ByteClasses.plain.classes[Int(scalar.value)]
      if kind == 0 || kind > ByteClasses.lastLetter { return endWord(&list) }
      return word = word &* 37 &+ UInt64(kind)
    }
    switch Letters.meaning(of: scalar) {
    case .letters(let first, let second):
      for letter in [first, second].compactMap({ $0 }) {
        word = word &* 37 &+ UInt64(ByteClasses.plain.classes[Int(letter)])
      }
    case .other(let value): word = word &* 37 &+ UInt64(value)
    case .nothing: break
    case .separator: endWord(&list)
    }
  }
}
