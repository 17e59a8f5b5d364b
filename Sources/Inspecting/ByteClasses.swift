/// What each byte is to the reader of words: a letter's or digit's number, what parts words, or the
/// start of something that has to be looked at more closely.
struct ByteClasses: Sendable {
  static let separator: UInt8 = 0
  /// Letters and digits are numbered from 1, capitals as small letters.
  static let lastLetter: UInt8 = 36
  /// The start of a letter or sign written in another way: an entity, an escape, beyond ASCII.
  static let disguise: UInt8 = 64
  /// At bytes of this class and above the reader stops and says which it was.
  static let stop: UInt8 = 128

  let classes: [UInt8]

  /// - Parameter stops: the bytes to stop at.
  init(stops: String, entities: Bool) {
    var classes = [UInt8](repeating: ByteClasses.separator, count: 256)
    for digit in 0..<10 { classes[48 + digit] = UInt8(digit + 1) }
    for letter in 0..<26 {
      classes[65 + letter] = UInt8(letter + 11)
      classes[97 + letter] = UInt8(letter + 11)
    }
    for byte in 128..<256 { classes[byte] = ByteClasses.disguise }
    for byte in "\\%".utf8 { classes[Int(byte)] = ByteClasses.disguise }
    if entities { classes[Int(UInt8(ascii: "&"))] = ByteClasses.disguise }
    for byte in stops.utf8 { classes[Int(byte)] = ByteClasses.stop + byte }
    self.classes = classes
  }

  /// Words as typed, which end at the signs that end a sentence or a clause.
  static let typed = ByteClasses(stops: ".!?;:(),", entities: false)
  /// A file without tags.
  static let plain = ByteClasses(stops: "", entities: true)
  /// Text between tags, and what stands in a script or a style sheet.
  static let text = ByteClasses(stops: "<", entities: true)
  /// Inside a tag.
  static let tag = ByteClasses(stops: ">\"'", entities: true)
  static let quoted = ByteClasses(stops: "\"", entities: true)
  static let apostrophed = ByteClasses(stops: "'", entities: true)
  /// Inside a comment or what else begins with `<!` or `<?`.
  static let aside = ByteClasses(stops: ">", entities: true)
}
