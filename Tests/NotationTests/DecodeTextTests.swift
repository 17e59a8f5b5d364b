import Base
import Notation
import Testing

private func decoded(
  _ bytes: [UInt8], _ purpose: TextPurpose = .writing
) -> (text: String, remarks: [String]) {
  let (text, diagnostics) = decodeText(bytes, file: FileID(0), purpose: purpose)
  return (
    String(decoding: text, as: UTF8.self),
    diagnostics.map { "\($0.severity) \($0.rule) \($0.span.lower): \($0.message)" }
  )
}

@Test func passesUTF8AsItIs() {
  let text = "naïve – £3 😀\r\nnext\n"
  #expect(decoded(Array(text.utf8)) == (text, []))
  #expect(decoded([]) == ("", []))
}

@Test func takesTheByteOrderMarkAway() {
  #expect(decoded([0xEF, 0xBB, 0xBF] + Array("title".utf8)) == ("title", []))
}

@Test func turnsACarriageReturnAloneIntoALineFeed() {
  #expect(decoded(Array("a\rb\r\nc\r".utf8)) == ("a\nb\r\nc\n", []))
}

@Test func convertsWindows1252Aloud() {
  let bytes: [UInt8] = Array("caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x80, 0x33]
  #expect(
    decoded(bytes) == (
      "café – €3",
      [
        "warning text-windows-1252 3: the file is not UTF-8: 3 characters read as Windows-1252,"
          + " the first as `é`"
      ]
    ))
  #expect(decoded(bytes, .sheet).remarks.first?.hasPrefix("hint") == true)
}

@Test func convertsOnlyTheBytesThatAreNotUTF8() {
  #expect(decoded(Array("é".utf8) + [0xE9] + Array("😀".utf8)).text == "éé😀")
  #expect(decoded([0xC0, 0x80]).text == "À€")
  #expect(decoded([0xED, 0xA0, 0x80]).text == "í\u{A0}€")
  #expect(decoded([0xF0, 0x9F, 0x98]).text == "ðŸ˜")
  #expect(decoded([0x81]).text == "\u{FFFD}")
}

@Test func refusesNULBytesAndUTF16() {
  #expect(
    decoded([65, 0, 66]) == (
      "", ["error text-nul-byte 0: the file is not text: byte 2 is NUL"]
    ))
  #expect(
    decoded([0xFF, 0xFE, 65, 0]) == (
      "", ["error text-utf-16 0: the file is saved as UTF-16"]
    ))
  #expect(
    decoded([0xFE, 0xFF, 0, 65]) == (
      "", ["error text-utf-16 0: the file is saved as UTF-16"]
    ))
}
