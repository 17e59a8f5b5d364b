import Base
import Papers
import Testing

@testable import Rendering

@Suite struct SheetTests {
  @Test func writesWhatExcelOpensAsItIs() {
    let sheet = Sheet(
      path: "plan.csv", columns: ["Action", "What", "Hours"],
      rows: [
        ["A1", "Shorter passports, £300; “one side”", "18"],
        ["A2", "She said \"soon\"", ""],
      ])
    let text = String(decoding: render(sheet).bytes, as: UTF8.self)
    #expect(
      text == """
        \u{FEFF}Action,What,Hours\r
        A1,"Shorter passports, £300; “one side”",18\r
        A2,"She said ""soon""\",\r

        """)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20 7946 0000", "'+44 20 7946 0000"), ("-lead", "'-lead"),
    ("@SUM(A1)", "'@SUM(A1)"), ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
    ("  =1+1", "'  =1+1"), ("\t=1+1", "' =1+1"), ("\r=1+1", "' =1+1"), ("\n@x", "' @x"),
    ("\"=1+1\"", "'\"=1+1\""), ("'=1+1", "''=1+1"), ("＝1+1", "'＝1+1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠x", "'＠x"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{200B}=1", "'\u{200B}=1"), ("go; =1+1", "go;' =1+1"), ("go;=1+1", "go;'=1+1"),
    ("-1+1", "'-1+1"), ("- a list", "'- a list"), ("--5", "'--5"),
  ])
  func putsAnApostropheBeforeWhatWouldBeAFormula(typed: String, written: String) {
    #expect(SheetCell(typed).words == written)
  }

  @Test(arguments: [
    "-5", "+3", "-1,250.50", "-12 %", "2026-11-23", "4 of 9 lessons", "£300", "half-term",
    "a = b", "SENCO + deputy head", "e@example.org", "5 - 7", "", " ", "’tis", "A1; B2",
  ])
  func leavesNumbersDatesAndWordsAsTheyAre(words: String) {
    #expect(SheetCell(words).words == words)
  }

  @Test func keepsACellOnOneLine() {
    #expect(SheetCell("one\ntwo\tthree\r\nfour").words == "one two three  four")
  }
}
