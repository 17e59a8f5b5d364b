import Base
import Papers

/// An empty Word document that says how a paper looks.
///
/// pandoc takes from it the styles, the sheet, and what stands at the head and the foot of each
/// page.
struct WordLook {
  let styles: WordStyles
  /// At the head of each page, left and right.
  let head: (left: String, right: String)
  /// At the foot, left; the number of the page stands right.
  let foot: String

  /// The document's file.
  var bytes: [UInt8] {
    let parts: [(path: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("word/document.xml", document), ("word/_rels/document.xml.rels", documentRelationships),
      ("word/styles.xml", styles.part), ("word/settings.xml", settings),
      ("word/fontTable.xml", fonts), ("word/header1.xml", header), ("word/footer1.xml", footer),
    ]
    return zipped(parts.map { OutputFile(path: $0.path, bytes: $0.bytes) }) ?? []
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static let partTypes = [
    ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
    ("fontTable", "fontTable"), ("header1", "header"), ("footer1", "footer"),
  ]

  private var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.open("Types", [("xmlns", WordLook.package + "/content-types")])
    xml.empty(
      "Default",
      [
        ("Extension", "rels"),
        ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
      ])
    xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
    for (part, type) in WordLook.partTypes {
      xml.empty(
        "Override",
        [("PartName", "/word/\(part).xml"), ("ContentType", WordLook.types + type + "+xml")])
    }
    xml.close("Types")
    return xml.bytes
  }

  private var relationships: [UInt8] {
    list([("rId1", "officeDocument", "word/document.xml")])
  }

  private var documentRelationships: [UInt8] {
    list([
      ("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"),
      ("rId3", "fontTable", "fontTable.xml"), ("rId4", "header", "header1.xml"),
      ("rId5", "footer", "footer1.xml"),
    ])
  }

  private func list(_ relations: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("Relationships", [("xmlns", WordLook.package + "/relationships")])
    for relation in relations {
      xml.empty(
        "Relationship",
        [
          ("Id", relation.id), ("Type", "\(WordLook.office)/\(relation.type)"),
          ("Target", relation.target),
        ])
    }
    xml.close("Relationships")
    return xml.bytes
  }

  /// Nothing but the sheet: A4, with the margins of the printed papers.
  private var document: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:document", WordLook.namespaces)
    xml.open("w:body")
    xml.empty("w:p")
    xml.open("w:sectPr")
    xml.empty("w:headerReference", [("w:type", "default"), ("r:id", "rId4")])
    xml.empty("w:footerReference", [("w:type", "default"), ("r:id", "rId5")])
    xml.empty("w:pgSz", [("w:w", "11906"), ("w:h", "16838")])
    xml.empty(
      "w:pgMar",
      [
        ("w:top", "1247"), ("w:right", "1134"), ("w:bottom", "1134"), ("w:left", "1134"),
        ("w:header", "567"), ("w:footer", "510"), ("w:gutter", "0"),
      ])
    xml.close("w:sectPr")
    xml.close("w:body")
    xml.close("w:document")
    return xml.bytes
  }

  private static let namespaces = [("xmlns:w", WordStyles.namespace), ("xmlns:r", office)]

  private var settings: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:settings", WordLook.namespaces)
    xml.empty("w:zoom", [("w:percent", "100")])
    xml.empty("w:defaultTabStop", [("w:val", "720")])
    xml.empty("w:characterSpacingControl", [("w:val", "doNotCompress")])
    xml.empty("w:themeFontLang", [("w:val", "en-GB")])
    xml.empty("w:decimalSymbol", [("w:val", ".")])
    xml.empty("w:listSeparator", [("w:val", ",")])
    xml.close("w:settings")
    return xml.bytes
  }

  /// What to set the words in where the machine has not the theme's face.
  private var fonts: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:fonts", WordLook.namespaces)
    xml.open("w:font", [("w:name", styles.face)])
    xml.empty("w:altName", [("w:val", "Arial")])
    xml.empty("w:family", [("w:val", "swiss")])
    xml.empty("w:pitch", [("w:val", "variable")])
    xml.close("w:font")
    xml.close("w:fonts")
    return xml.bytes
  }

  private var header: [UInt8] {
    margin("w:hdr", style: "Header") { xml in
      write(head.left, in: &xml)
      writeTab(in: &xml)
      write(head.right, in: &xml)
    }
  }

  private var footer: [UInt8] {
    margin("w:ftr", style: "Footer") { xml in
      write(foot, in: &xml)
      writeTab(in: &xml)
      write("Page ", in: &xml)
      writeField("PAGE", in: &xml)
      write(" of ", in: &xml)
      writeField("NUMPAGES", in: &xml)
    }
  }

  /// One paragraph with a stop at the right edge of the sheet.
  private func margin(
    _ name: String, style: String, _ body: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(name, WordLook.namespaces)
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", [("w:val", style)])
    xml.open("w:tabs")
    xml.empty("w:tab", [("w:val", "right"), ("w:pos", "9638")])
    xml.close("w:tabs")
    xml.close("w:pPr")
    body(&xml)
    xml.close("w:p")
    xml.close(name)
    return xml.bytes
  }

  private func write(_ words: String, in xml: inout XMLWriter) {
    xml.open("w:r")
    xml.open("w:t", [("xml:space", "preserve")])
    xml.text(words)
    xml.close("w:t")
    xml.close("w:r")
  }

  private func writeTab(in xml: inout XMLWriter) {
    xml.open("w:r")
    xml.empty("w:tab")
    xml.close("w:r")
  }

  /// What the word processor works out when it opens the file.
  private func writeField(_ code: String, in xml: inout XMLWriter) {
    xml.open("w:fldSimple", [("w:instr", " \(code) ")])
    write("1", in: &xml)
    xml.close("w:fldSimple")
  }
}
