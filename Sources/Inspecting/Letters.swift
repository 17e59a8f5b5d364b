/// How letters beyond ASCII are compared: without their accents, and written out.
enum Letters {
  /// What a scalar is to the reader of words.
  enum Meaning: Equatable {
    /// One or two letters of ASCII, in lower case.
    case letters(UInt8, UInt8?)
    /// A letter of another alphabet.
    case other(UInt32)
    /// A sign that stands inside a word and shows nothing: an accent by itself, a soft hyphen.
    case nothing
    case separator
  }

  static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: folded(scalar)
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: .nothing
    case 0xFF10...0xFF5A: wide(scalar.value - 0xFEE0)
    case 0x80...0xBF, 0x2000...0x2BFF, 0x2E00...0x303F: .separator
    default: other(scalar)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Meaning {
    if let letters = table[scalar.value] { return .letters(letters.0, letters.1) }
    return other(scalar)
  }

  /// The letters and digits of ASCII in the width of Chinese ones.
  private static func wide(_ value: UInt32) -> Meaning {
    switch UInt8(truncatingIfNeeded: value) {
    case let digit where (48...57).contains(digit): .letters(digit, nil)
    case let letter where (65...90).contains(letter): .letters(letter + 32, nil)
    case let letter where (97...122).contains(letter): .letters(letter, nil)
    default: .separator
    }
  }

  /// A letter as its capital, of which there is one also where there are two small ones: σ and ς.
  private static func other(_ scalar: Unicode.Scalar) -> Meaning {
    guard scalar.properties.isAlphabetic else { return .separator }
    let capital = scalar.properties.uppercaseMapping.unicodeScalars.first
    return .other(capital?.value ?? scalar.value)
  }

  private static let table: [UInt32: (UInt8, UInt8?)] = {
    var table: [UInt32: (UInt8, UInt8?)] = [:]
    for (letters, accented) in groups {
      let bytes = Array(letters.utf8)
      for scalar in accented.unicodeScalars {
        table[scalar.value] = (bytes[0], bytes.count > 1 ? bytes[1] : nil)
      }
    }
    return table
  }()

  private static let groups: [(letters: String, accented: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"), ("ae", "ÆæǼǽ"), ("b", "ḂḃḄḅ"),
    ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđḊḋḌḍ"), ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟƒ"), ("ff", "\u{FB00}"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"),
    ("g", "ĜĝĞğĠġĢģǦǧ"), ("h", "ĤĥĦħḢḣḤḥ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐỈỉỊị"), ("ij", "Ĳĳ"),
    ("j", "Ĵĵǰ"), ("k", "ĶķĸǨǩḰḱḲḳ"), ("l", "ĹĺĻļĽľĿŀŁłḶḷ"), ("m", "ṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇ"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǾǿỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("oe", "Œœ"), ("p", "ṔṕṖṗ"), ("r", "ŔŕŖŗŘřṘṙṚṛ"), ("s", "ŚśŜŝŞşŠšȘșſṠṡṢṣ"),
    ("ss", "ßẞ"), ("st", "\u{FB05}\u{FB06}"), ("t", "ŢţŤťŦŧȚțṪṫṬṭ"), ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔỤụỦủỨứỪừỬửỮữỰự"), ("v", "ṼṽṾṿ"), ("w", "ŴŵẀẁẂẃẄẅẆẇ"),
    ("x", "ẊẋẌẍ"), ("y", "ÝýÿŶŷŸȲȳẎẏỲỳỴỵỶỷỸỹ"), ("z", "ŹźŻżŽžẐẑẒẓ"),
  ]
}
