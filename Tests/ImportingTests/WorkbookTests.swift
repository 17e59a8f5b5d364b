import Base
import Importing
import Testing

/// A workbook of parts that are given, with what every workbook needs around them.
func workbook(
  _ rows: String, shared: String? = nil, sheets: String? = nil, changes: [String: String?] = [:]
) -> KnownParts {
  let sheets =
    sheets ?? "<sheet name=\"Form1\" sheetId=\"1\" r:id=\"rId1\"/>"
  var links =
    "<Relationship Id=\"rId1\" Type=\"http://a/b/worksheet\" "
    + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://a/b/worksheet\" "
    + "Target=\"/xl/worksheets/sheet2.xml\"/>"
  var parts = [
    "xl/workbook.xml": "<workbook xmlns:r=\"r\"><sheets>\(sheets)</sheets></workbook>",
    "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(rows)</sheetData></worksheet>",
    "xl/worksheets/sheet2.xml":
      "<worksheet><sheetData><row><c t=\"str\"><v>second</v></c></row></sheetData></worksheet>",
  ]
  if let shared {
    links +=
      "<Relationship Id=\"rId3\" Type=\"http://a/b/sharedStrings\" "
      + "Target=\"sharedStrings.xml\"/>"
    parts["xl/sharedStrings.xml"] = "<sst>\(shared)</sst>"
  }
  parts["xl/_rels/workbook.xml.rels"] = "<Relationships>\(links)</Relationships>"
  for (name, part) in changes { parts[name] = part }
  return KnownParts(parts: parts)
}

@Suite struct WorkbookTests {
  private func read(_ parts: KnownParts) throws -> String { dump(try readReplies(workbook: parts)) }

  private func refusal(_ parts: KnownParts) throws -> String {
    let refusals = try #require(throws: ImportRefusals.self) {
      try readReplies(workbook: parts)
    }
    return refusals.list.map(\.message).joined(separator: "\n")
  }

  @Test func readsEveryKindOfCell() throws {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><r><t>rich </t></r><r><t xml:space="preserve">text</t>\
      </r><rPh><t>left out</t></rPh></is></c><c r="B3" t="b"><v>1</v></c><c r="D3"><f>1+2</f>\
      <v>3</v></c></row>
      <row r="4"><c r="C4" t="e"><v>#N/A</v></c><c r="E4" t="str"><f>"a"</f><v>a</v></c>\
      <c r="F4"/></row>
      """
    let shared =
      "<si><t>ID</t></si><si><r><t>Two_x000D_\n</t></r><r><t>&amp; lines</t></r>"
      + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>"
    #expect(
      try read(workbook(rows, shared: shared))
        == "ID|Two⏎& lines\n3 rich text|TRUE||3\n4 ||#N/A||a")
  }

  @Test func countsCellsAndRowsThatNameNoPlace() throws {
    let rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"B2\"><v>4</v></c></row>"
      + "<row><c/><c><v>6</v></c></row>"
    #expect(try read(workbook(rows)) == "1|2\n2 |4\n3 |6")
  }

  @Test func takesTheFirstSheetThatIsSeen() throws {
    let sheets =
      "<sheet name=\"a\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"b\" "
      + "r:id=\"rId2\"/>"
    #expect(try read(workbook("", sheets: sheets)) == "second")
    let hidden = "<sheet name=\"a\" state=\"veryHidden\" r:id=\"rId1\"/>"
    #expect(try refusal(workbook("", sheets: hidden)).contains("no sheet that can be seen"))
  }

  @Test func readsElementsWhateverStandsBeforeTheirColon() throws {
    let sheet =
      "<x:worksheet xmlns:x=\"n\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v>"
      + "</x:c></x:row></x:sheetData></x:worksheet>"
    #expect(try read(workbook("", changes: ["xl/worksheets/sheet1.xml": sheet])) == "7")
  }

  @Test(arguments: [
    "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"/>", "<row r=\"-1\"/>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"AAAAAAAAAAAAAAAA1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
    "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"1\"><c r=\"\"/></row>",
    "<row r=\"1\"><c r=\"A\"/></row>",
  ])
  func refusesPlacesThatAreNowhere(rows: String) throws {
    #expect(try refusal(workbook(rows)).contains("stands where none can be"))
  }

  @Test func refusesWordsThatAreNotThere() throws {
    for number in ["1", "-1", "99999999999999999999", "x"] {
      let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>\(number)</v></c></row>"
      #expect(try refusal(workbook(rows, shared: "<si><t>a</t></si>")).contains("cell A1 points"))
    }
  }

  @Test func refusesEveryDocumentType() throws {
    let laughs = """
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
      <worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>
      """
    let fetches = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>"
    for sheet in [laughs, fetches] {
      let parts = workbook("", changes: ["xl/worksheets/sheet1.xml": sheet])
      #expect(try refusal(parts).contains("declares a document type"))
    }
  }

  @Test func refusesElementsNestedWithoutEnd() throws {
    let deep = String(repeating: "<a>", count: 200_000)
    #expect(try refusal(workbook(deep)).contains("nested without end"))
  }

  @Test func refusesCellsBeyondEverySurvey() throws {
    let long = String(repeating: "x", count: 140_000)
    #expect(try refusal(workbook("<row><c t=\"str\"><v>\(long)</v></c></row>")).contains("500"))
    #expect(try refusal(workbook("<row r=\"1\"><c r=\"SG1\"><v>1</v></c></row>")).contains("500"))
    let many = (1...60_000).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
    #expect(try refusal(workbook(many)).contains("50000 rows"))
  }

  @Test(arguments: ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
  func saysWhichPartIsMissingOrDamaged(part: String) throws {
    #expect(try refusal(workbook("", changes: [part: nil as String?])).contains("no part \(part)"))
    let cut = workbook("", changes: [part: "<a><b>"])
    #expect(try refusal(cut).contains("\(part) cannot be read after line 1"))
    #expect(try refusal(workbook("", changes: [part: ""])).contains(part))
  }

  @Test func passesOnWhatIsWrongWithTheArchive() throws {
    struct Broken: ArchiveParts {
      var fault: ArchiveFault
      func part(_ name: String, limit: Int) throws(ArchiveFault) -> [UInt8]? { throw fault }
    }
    let faults: [(ArchiveFault, String)] = [
      (.encrypted, "asks for a password"), (.tooLarge("a"), "unpacks to more"),
      (.notAnArchive, "no workbook"), (.damaged("x"), "damaged: x"),
      (.tooManyParts(9_999), "9999 parts"),
    ]
    for (fault, words) in faults {
      let refusals = try #require(throws: ImportRefusals.self) {
        try readReplies(workbook: Broken(fault: fault))
      }
      #expect(refusals.list[0].message.contains(words))
    }
  }
}
