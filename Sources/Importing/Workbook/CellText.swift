/// The words of one cell while they come in: its runs joined, phonetic readings left out.
struct CellText {
  private(set) var bytes: [UInt8] = []
  private var isHeard = false
  private var phonetic = 0
  private(set) var isTooLong = false

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isHeard = false
  }

  /// What follows belongs to the cell, up to `close`.
  mutating func open() { isHeard = phonetic == 0 }
  mutating func close() { isHeard = false }

  mutating func beginPhonetic() { phonetic += 1 }
  mutating func endPhonetic() { phonetic -= 1 }

  mutating func hear(_ text: UnsafeBufferPointer<UInt8>) {
    guard isHeard else { return }
    guard bytes.count + text.count <= SheetLimit.text else {
      isTooLong = true
      return
    }
    bytes.append(contentsOf: text)
  }

  /// The words, with what a spreadsheet writes as `_x000D_` as the sign it stands for (ECMA-376,
  /// 22.9.2.19).
  var words: String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let sign = escaped(at: index) {
        out += Array(String(sign).utf8)
        index += 7
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func escaped(at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

/// The words that the cells of a workbook share, in the order of their numbers.
final class SharedWordsListener: XMLListener {
  private(set) var words: [String] = []
  private var text = CellText()

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "t" {
      text.open()
    } else if name == "si" {
      text.reset()
    } else if name == "rPh" {
      text.beginPhonetic()
    }
  }

  override func end(_ name: XMLName) {
    if name == "t" {
      text.close()
    } else if name == "rPh" {
      text.endPhonetic()
    } else if name == "si" {
      guard words.count < SheetLimit.cells, !text.isTooLong else {
        refusal = tooLarge
        return
      }
      words.append(text.words)
    }
  }

  override func hear(_ bytes: UnsafeBufferPointer<UInt8>) { text.hear(bytes) }
}
