import Base
import Importing
import Testing

@Suite struct SheetTextTests {
  private let text = "ID;Café “now”;Why?\n1;déjà vu;\"two\nlines; and a sign\"\n2;;x\n"
  private let dumped = "ID|Café “now”|Why?\n2 1|déjà vu|two\nlines; and a sign\n3 2||x"

  private func sheet(_ bytes: [UInt8]) throws -> String { dump(try readReplies(text: bytes)) }

  private func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [";", ",", "\t"])
  func readsEveryEncodingWithEverySeparator(separator: String) throws {
    let text =
      separator == "," ? text.replacing(";", with: ",") : text.replacing(";", with: separator)
    let wanted = dumped.replacing("; and", with: "\(separator) and")
    #expect(try sheet(Array(text.utf8)) == wanted)
    #expect(try sheet([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == wanted)
    for isLittle in [true, false] {
      for mark in [true, false] {
        #expect(try sheet(utf16(text, isLittle: isLittle, mark: mark)) == wanted)
      }
    }
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    #expect(try sheet(windows) == wanted)
    #expect(try sheet(Array(text.replacing("\n", with: "\r\n").utf8)).contains("two⏎lines"))
  }

  @Test func saysWhatIsWrongWithRowsAndNotWhatTheySay() throws {
    let refusals = try #require(throws: ImportRefusals.self) {
      try readReplies(text: Array("a,b\nAda Secret,1,2\n\"Ada Secret,2\n".utf8))
    }
    #expect(refusals.list.count == 2)
    #expect(!refusals.list.contains { ($0.message + $0.mend).contains("Secret") })
  }

  @Test func refusesWhatIsNoText() throws {
    #expect(throws: ImportRefusals.self) { try readReplies(text: [65, 0, 66, 67, 0, 68, 69, 70]) }
    #expect(dump(try readReplies(text: [])) == "")
  }

  @Test func refusesASheetBeyondEverySurvey() {
    let wide = (0...500).map { "q\($0)" }.joined(separator: ",")
    #expect(throws: ImportRefusals.self) { try readReplies(text: Array(wide.utf8)) }
    let grows =
      String(repeating: "a,", count: 20_000) + "a\n" + String(repeating: "1\n", count: 9_000)
    #expect(throws: ImportRefusals.self) { try readReplies(text: Array(grows.utf8)) }
  }

  @Test func namesColumnsAsSpreadsheetsDo() {
    #expect(
      [0, 25, 26, 27, 51, 52, 701, 702].map { columnLetters($0) }
        == ["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"])
  }
}
