import Base
import Importing
import Platform

/// Reads any bytes as one part of a workbook whose other parts are sound, or as a whole archive.
///
/// The first byte says which.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyWorkbook(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let rest = Array(UnsafeBufferPointer(start: bytes + 1, count: count - 1))
  do {
    let names = soundParts.keys.sorted()
    let choice = Int(bytes[0]) % (names.count + 1)
    if choice < names.count {
      var parts = soundParts
      parts[names[choice]] = rest
      countAndCheck(try readReplies(workbook: OneOdd(parts: parts)))
    } else {
      countAndCheck(try readReplies(workbook: try ZipArchive(rest)))
    }
  } catch let refusals as ImportRefusals {
    expectWords(in: refusals)
  } catch {
    guard error is ArchiveFault else { return -1 }
  }
  return 0
}

private struct OneOdd: ArchiveParts {
  var parts: [String: [UInt8]]

  func part(_ name: String, limit: Int) throws(ArchiveFault) -> [UInt8]? { parts[name] }
}

private let soundParts: [String: [UInt8]] = [
  "xl/workbook.xml": """
  <workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>
  """,
  "xl/_rels/workbook.xml.rels": """
  <Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/>\
  <Relationship Id="rId2" Type="a/sharedStrings" Target="sharedStrings.xml"/></Relationships>
  """,
  "xl/sharedStrings.xml": """
  <sst><si><t>Adapt reading</t></si><si><r><t>Adapt </t></r><r><t>writing</t></r></si></sst>
  """,
  "xl/worksheets/sheet1.xml": """
  <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\
  <row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>
  """,
].mapValues { Array($0.utf8) }
