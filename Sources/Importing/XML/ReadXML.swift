import CExpat

/// Hears what stands in an XML text, in its order; what it says in `refusal` ends the reading.
class XMLListener {
  /// Why the rest need not be read.
  var refusal: ImportRefusal?

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end(_ name: XMLName) {}
  func hear(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// Reads an XML text to a listener.
///
/// A text that declares a document type is refused: a workbook has none, and only there could
/// entities be declared, which grow or which fetch other files. Elements stand in each other at
/// most 64 deep.
func readXML(_ bytes: [UInt8], part: String, to listener: XMLListener) throws(ImportRefusal) {
  guard let parser = XML_ParserCreate(nil) else {
    throw ImportRefusal("there is no memory to read the workbook")
  }
  defer { XML_ParserFree(parser) }
  let reading = XMLReading(parser: parser, listener: listener)
  let status = withExtendedLifetime(reading) { reading.run(over: bytes) }
  if let refusal = listener.refusal { throw refusal }
  if let refusal = reading.refusal { throw refusal }
  guard status == XML_STATUS_OK else {
    let line = XML_GetCurrentLineNumber(parser)
    throw ImportRefusal(
      "the workbook is damaged: its part \(part) cannot be read after line \(line)",
      mend: "Download it again, or save the sheet as CSV")
  }
}

/// The name of an element, without what a writer put before a colon.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var start = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == 58 { start = place + 1 }
      place += 1
    }
    self.start = start
  }

  static func == (name: XMLName, word: StaticString) -> Bool {
    isSame(name.start, word)
  }
}

/// The attributes of an element.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

  /// The bytes of an attribute, up to the nought that ends them; nil where there is none.
  ///
  /// The name is without what a writer put before a colon.
  func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    var index = 0
    while let key = list[index], let value = list[index + 1] {
      if XMLName(key) == name { return value }
      index += 2
    }
    return nil
  }

  /// The words of an attribute; nil where there is none.
  func words(_ name: StaticString) -> String? {
    bytes(name).map { String(cString: $0) }
  }
}

private func isSame(_ text: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
  let count = word.utf8CodeUnitCount
  for index in 0..<count where text[index] != CChar(bitPattern: word.utf8Start[index]) {
    return false
  }
  return text[count] == 0
}

/// One reading: the parser, and what it has come upon.
private final class XMLReading {
  let parser: XML_Parser
  let listener: XMLListener
  var refusal: ImportRefusal?
  private var depth = 0

  init(parser: XML_Parser, listener: XMLListener) {
    self.parser = parser
    self.listener = listener
  }

  func run(over bytes: [UInt8]) -> XML_Status {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { of($0)?.begin($1, $2) },
      { of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { of($0)?.hear($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in of(user)?.refuseType() }
    return bytes.withUnsafeBufferPointer { buffer in
      // The parser counts in 32 bits.
      let count = Int32(clamping: buffer.count)
      return buffer.withMemoryRebound(to: CChar.self) { text in
        XML_Parse(parser, text.baseAddress, count, 1)
      }
    }
  }

  func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, let attributes, refusal == nil else { return }
    depth += 1
    guard depth <= 64 else {
      return stop(ImportRefusal("the workbook is damaged: its parts are nested without end"))
    }
    listener.begin(XMLName(name), XMLAttributes(attributes))
    if listener.refusal != nil { XML_StopParser(parser, 0) }
  }

  func end(_ name: UnsafePointer<CChar>?) {
    guard let name, refusal == nil else { return }
    depth -= 1
    listener.end(XMLName(name))
    if listener.refusal != nil { XML_StopParser(parser, 0) }
  }

  func hear(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text, count > 0, refusal == nil, listener.refusal == nil else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
      listener.hear(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    if listener.refusal != nil { XML_StopParser(parser, 0) }
  }

  func refuseType() {
    stop(
      ImportRefusal(
        "the workbook declares a document type, which no spreadsheet program writes",
        mend: "Download it again from the form, or save the sheet as CSV"))
  }

  private func stop(_ reason: ImportRefusal) {
    refusal = reason
    XML_StopParser(parser, 0)
  }
}

private func of(_ user: UnsafeMutableRawPointer?) -> XMLReading? {
  user.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
}
