import Base

/// One word of a text as it is compared: small letters without accents.
struct TextWord {
  var letters: String
  /// Its bytes in the text.
  var lower: Int
  var upper: Int
  /// How many characters part it from the word before; 0 where an encoding alone does.
  var gap: Int
  /// Whether a blank line or the end of a sentence parts it from the word before.
  var beginsSentence: Bool
  /// Whether it hangs together with the word before by a hyphen, a dot, an underscore or nothing.
  var isJoined: Bool
  var isCapitalised: Bool
  var isAllCapitals: Bool
  /// Whether a full stop follows it at once, as in `J.`.
  var hasStop: Bool
}

/// Cuts a text into words as a person reads them, whatever they are written in.
///
/// `%C3%AB`, `&euml;`, `&#235;` and `\u00EB` are letters; accents are taken off, `ß` is `ss`. A
/// soft hyphen, a zero-width space and an apostrophe part nothing (`O’Brien` is `obrien`), but `’s`
/// at the end of a word is not of it. Digits are words of their own.
struct WordReader {
  private var words: [TextWord] = []
  private var letters: [UInt8] = []
  private var lower = 0
  private var upper = 0
  private var isCapitalised = false
  private var capitals = 0
  private var gap = 0
  private var lineFeeds = 0
  private var stop = false
  private var isLoose = false
  /// Where an apostrophe stands in the word, and how many letters came before it.
  private var apostrophe: (letters: Int, place: Int)?

  /// All words of a text, letters and digits.
  static func words(of bytes: [UInt8]) -> [TextWord] {
    var reader = WordReader()
    bytes.withUnsafeBufferPointer { reader.read($0) }
    return reader.words
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A: take(byte, at: index, 1)
      case 0x41...0x5A:
        take(byte | 0x20, at: index, 1, isCapital: true)
      case 0x30...0x39: take(byte, at: index, 1)
      case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
        index += takeEncoded(bytes, at: index) - 1
      case 0x80...:
        let (scalar, length) = decoded(bytes, at: index)
        take(scalar, at: index, length)
        index += length - 1
      default: part(Unicode.Scalar(byte), at: index)
      }
      index += 1
    }
    close()
  }

  // MARK: Letters

  private mutating func take(_ letter: UInt8, at place: Int, _ length: Int, isCapital: Bool = false)
  {
    if let last = letters.last, last.isNumeral != letter.isNumeral { close() }
    if letters.isEmpty {
      lower = place
      isCapitalised = isCapital
      capitals = 0
    }
    if isCapital { capitals += 1 }
    letters.append(letter)
    upper = place + length
  }

  private mutating func take(_ scalar: Unicode.Scalar, at place: Int, _ length: Int) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      switch byte {
      case 0x61...0x7A, 0x30...0x39: take(byte, at: place, length)
      case 0x41...0x5A: take(byte | 0x20, at: place, length, isCapital: true)
      default: part(scalar, at: place, length)
      }
      return
    }
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F:
      if !letters.isEmpty { upper = place + length }
    case 0x2018, 0x2019, 0x2BC, 0xFF07: part("'", at: place, length)
    default:
      let plain = plainLetters(of: scalar)
      guard !plain.isEmpty else { return part(scalar, at: place, length) }
      let isCapital = scalar.properties.isUppercase
      for letter in plain { take(letter, at: place, length, isCapital: isCapital) }
    }
  }

  // MARK: What parts words

  private mutating func part(_ scalar: Unicode.Scalar, at place: Int, _ length: Int = 1) {
    if scalar == "'", !letters.isEmpty, apostrophe == nil {
      apostrophe = (letters.count, place)
      return
    }
    close()
    gap += 1
    switch scalar {
    case "\n": lineFeeds += 1
    case ".", "!", "?":
      if scalar == ".", gap == 1, !words.isEmpty { words[words.count - 1].hasStop = true }
      stop = true
    case " ", "\t", "\r", "\u{A0}", "\u{202F}":
      isLoose = true
    case "#", "*", "|", ">":
      // A heading, a bullet or a row begins anew.
      if lineFeeds == 1 { lineFeeds = 2 }
      isLoose = true
    case "-", "_", "+", "\u{2010}", "\u{2011}", "/", "@":
      if lineFeeds == 1, scalar == "-" { lineFeeds = 2 }
    case ",", ";", ":":
      isLoose = true
      stop = false
    default: isLoose = true
    }
  }

  /// Whether a full stop before the word that is being read ended a sentence: no initial's does.
  private var isOpening: Bool {
    (isCapitalised || letters.first?.isNumeral == true) && words.last?.letters.count != 1
  }

  /// Ends the word that is being read.
  private mutating func close() {
    guard !letters.isEmpty else {
      apostrophe = nil
      return
    }
    var end = upper
    // `Quill’s` is Quill, `O’Brien` is O’Brien.
    if let apostrophe, letters.count == apostrophe.letters + 1, letters.last == UInt8(ascii: "s") {
      letters.removeLast()
      end = apostrophe.place
      if capitals > letters.count { capitals = letters.count }
    }
    words.append(
      TextWord(
        letters: String(decoding: letters, as: UTF8.self), lower: lower, upper: end, gap: gap,
        beginsSentence: words.isEmpty || lineFeeds > 1
          || stop && (isLoose || lineFeeds > 0) && isOpening,
        isJoined: !words.isEmpty && !isLoose && lineFeeds == 0, isCapitalised: isCapitalised,
        isAllCapitals: capitals == letters.count, hasStop: false))
    letters.removeAll(keepingCapacity: true)
    (gap, lineFeeds, stop, isLoose, apostrophe) = (0, 0, false, false, nil)
  }
}

// MARK: Encodings

extension WordReader {
  /// Takes in what begins with `%`, `&` or `\`; how many bytes that was.
  private mutating func takeEncoded(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let found =
      switch bytes[place] {
      case UInt8(ascii: "%"): percentEncoded(bytes, at: place)
      case UInt8(ascii: "&"): entity(bytes, at: place)
      default: escaped(bytes, at: place)
      }
    guard let (scalar, length) = found else {
      part(Unicode.Scalar(bytes[place]), at: place)
      return 1
    }
    take(scalar, at: place, length)
    return length
  }

  /// `%C3%AB`: the UTF-8 of one character, each byte as `%` and two digits (RFC 3986, 2.1).
  private func percentEncoded(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, Int)? {
    var raw: [UInt8] = []
    var index = place
    while raw.count < 4, index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
      let high = bytes[index + 1].hexDigit, let low = bytes[index + 2].hexDigit
    {
      raw.append(high << 4 | low)
      index += 3
      if let text = String(validating: raw, as: UTF8.self), let scalar = text.unicodeScalars.first {
        return (scalar, index - place)
      }
    }
    return nil
  }

  /// `&#235;`, `&#xEB;`, and the named ones that stand for letters, spaces and apostrophes.
  private func entity(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, Int)? {
    let limit = min(bytes.count, place + 12)
    guard let end = (place + 1..<limit).first(where: { bytes[$0] == UInt8(ascii: ";") }) else {
      return nil
    }
    let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    let length = end - place + 1
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
    }
    if let sign = namedSigns[name] { return (sign, length) }
    guard let letter = name.unicodeScalars.first, letter.properties.isAlphabetic,
      accents.contains(String(name.dropFirst()))
    else { return nil }
    return (letter, length)
  }

  /// `\u00EB`, as facts and JSON write it.
  private func escaped(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, Int)? {
    guard place + 5 < bytes.count, bytes[place + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for index in place + 2...place + 5 {
      guard let digit = bytes[index].hexDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value).map { ($0, 6) }
  }
}

/// What is added to a letter's name in HTML for the letter with an accent: `&euml;`.
private let accents: Set<String> = [
  "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash", "caron",
]

private let namedSigns: [String: Unicode.Scalar] = [
  "nbsp": " ", "amp": "&", "apos": "'", "rsquo": "'", "lsquo": "'", "quot": "\"",
  "shy": "\u{AD}", "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ",
  "eth": "ð", "ETH": "Ð", "thorn": "þ", "THORN": "Þ", "period": ".", "comma": ",",
  "hyphen": "-", "dash": "-", "lowbar": "_", "Tab": " ", "NewLine": "\n",
]

/// The scalar of the UTF-8 at a place and its length; the replacement character for none.
private func decoded(
  _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
) -> (Unicode.Scalar, Int) {
  let length =
    switch bytes[place] {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  let end = min(bytes.count, place + length)
  let text = String(decoding: bytes[place..<end], as: UTF8.self)
  return (text.unicodeScalars.first ?? "\u{FFFD}", end - place)
}

/// A letter in plain small ones: `é` as `e`, `ß` as `ss`; nothing for what is no letter.
///
/// A letter of another script stands for itself.
func plainLetters(of scalar: Unicode.Scalar) -> [UInt8] {
  if let spelt = speltOut[scalar] { return Array(spelt.utf8) }
  guard scalar.properties.isAlphabetic else { return [] }
  if let plain = latinLetters[scalar] { return [plain] }
  return Array(scalar.properties.lowercaseMapping.utf8)
}

private let speltOut: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
]

/// Latin letters with an accent, by what they are without it (Unicode's blocks Latin-1, Latin
/// Extended-A and the Vietnamese ones).
private let latinLetters: [Unicode.Scalar: UInt8] = {
  let rows: [(Character, String)] = [
    ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđðḍ"),
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"),
    ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔụủứừửữựư"), ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
  ]
  var letters: [Unicode.Scalar: UInt8] = [:]
  for (plain, accented) in rows {
    for character in accented {
      for form in [String(character), character.uppercased()] {
        if let scalar = form.unicodeScalars.first, form.unicodeScalars.count == 1 {
          letters[scalar] = plain.asciiValue
        }
      }
    }
  }
  return letters
}()

extension UInt8 {
  var isNumeral: Bool { (0x30...0x39).contains(self) }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
