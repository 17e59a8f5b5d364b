import Base
import Notation
import Testing

/// A sheet as one line a row, cells parted by bars, and what was wrong with it.
private func dumpSheet(_ text: String) -> String {
  let source = SourceText(path: "tallies.csv", bytes: Array(text.utf8))
  let (sheet, diagnostics) = readCSV(source.bytes, file: FileID(0))
  var lines = [sheet.header.map(\.value).joined(separator: "|")]
  for row in sheet.rows {
    lines.append("\(row.number) " + row.cells.map(\.value).joined(separator: "|"))
  }
  for diagnostic in diagnostics {
    let place = source.position(at: diagnostic.span.range.lowerBound)
    lines.append("\(place.line):\(place.column) \(diagnostic.rule): \(diagnostic.message)")
  }
  return lines.joined(separator: "\n").replacing("\r\n", with: "⏎").replacing("\r", with: "␍")
}

@Test(arguments: ["\n", "\r\n", "\r"])
func readsRowsWhateverTheirLineEnds(end: String) {
  let text = ["evidence,name,count", "E1,passport seen,4", "", "E2,\"said, twice\",9"]
  #expect(
    dumpSheet(text.joined(separator: end)) == """
      evidence|name|count
      2 E1|passport seen|4
      4 E2|said, twice|9
      """)
}

@Test func readsQuotesAsSpreadsheetsWriteThem() {
  #expect(
    dumpSheet("a,b\n\"x \"\"y\"\"\r\nz\", \"w\" \n")
      == "a|b\n2 x \"y\"⏎z|w")
}

@Test func detectsSemicolonsAndTabsAloud() {
  #expect(
    dumpSheet("a;b\n1,5;2") == """
      a|b
      2 1,5|2
      1:1 csv-separator: the cells of this sheet are parted by semicolons
      """)
  #expect(
    dumpSheet("a\tb\n1\t2") == """
      a|b
      2 1|2
      1:1 csv-separator: the cells of this sheet are parted by tabs
      """)
  #expect(dumpSheet("sep=;\na;b\n1;2") == "a|b\n3 1|2")
}

@Test func namesTheRowAndTheCellOfAnOpenQuote() {
  #expect(
    dumpSheet("a,b\n1,\"two\n3,4\n") == """
      a|b
      2 1|"two
      3 3|4
      2:3 csv-open-quote: the quote that opens cell 2 of row 2 is never closed
      """)
}

@Test func keepsWordsAfterAClosingQuote() {
  #expect(
    dumpSheet("a,b\n\"one\" two,3") == """
      a|b
      2 one two|3
      2:7 csv-after-quote: words follow the closing quote of cell 1 of row 2
      """)
}

@Test func countsExtraAndMissingCells() {
  #expect(
    dumpSheet("a,b,\n1,2,3\n4\n5,6,,\n,,\n") == """
      a|b
      2 1|2|3
      3 4|
      4 5|6
      2:5 csv-extra-cell: row 2 has 3 cells, and the header has 2
      3:1 csv-missing-cell: row 3 has one cell, and the header has 2: nothing stands under `b`
      """)
}

@Test func namesAColumnThatComesTwice() {
  #expect(
    dumpSheet("a,A\n1,2") == """
      a|A
      2 1|2
      1:3 csv-repeated-header: two columns are named `A`
      """)
}

@Test func placesEachCell() {
  let text = "a,b\n1, two \n"
  let sheet = readCSV(Array(text.utf8), file: FileID(3)).sheet
  #expect(sheet.rows.first?.cells.last?.span == Span(file: FileID(3), 7..<10))
  #expect(sheet.column(named: "B") == 1)
  #expect(sheet.column(named: "c") == nil)
}

@Test func readsAnEmptySheet() {
  #expect(dumpSheet("") == "")
  #expect(dumpSheet("\n\n") == "")
}

@Test func stopsAtASheetThatGrowsWithoutEnd() {
  let wide = String(repeating: "a,", count: 2_000) + "a\n1\n"
  let grows =
    (0..<1_000).map { "c\($0)" }.joined(separator: ",")
    + "\n" + String(repeating: "1\n", count: 2_500)
  let long = "a\n" + String(repeating: "1\n", count: 100_001)
  for (text, rows) in [(wide, 0), (grows, 1_999), (long, 100_000)] {
    let (sheet, diagnostics) = readCSV(Array(text.utf8), file: FileID(0))
    #expect(sheet.rows.count == rows)
    #expect(diagnostics.contains { $0.rule == "csv-too-large" && $0.severity == .error })
  }
}
