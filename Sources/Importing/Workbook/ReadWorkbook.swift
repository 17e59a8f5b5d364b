package import Base

/// Reads an export that is a workbook (`.xlsx`): the first sheet that is not hidden.
///
/// Nothing of it is unpacked but the list of sheets, that sheet and the words that sheets share.
/// Throws what is wrong with it; no cell's words are in the messages.
package func readReplies(
  workbook archive: any ArchiveParts
) throws(ImportRefusals) -> ReplySheet {
  do {
    return try WorkbookReader(archive: archive).read()
  } catch let refusal as ImportRefusal {
    throw ImportRefusals([refusal])
  } catch let fault as ArchiveFault {
    throw ImportRefusals([ImportRefusal(fault)])
  } catch {
    throw ImportRefusals([ImportRefusal("the workbook cannot be read")])
  }
}

extension ImportRefusal {
  /// What is wrong with an archive, in the words of somebody who knows it as a workbook.
  package init(_ fault: ArchiveFault) {
    let mend = "Download it again from the form, or save the sheet as CSV"
    switch fault {
    case .notAnArchive: self.init("this is no workbook (.xlsx)", mend: mend)
    case .encrypted:
      self.init("the workbook asks for a password", mend: "Save it without one, or as CSV")
    case .damaged(let part): self.init("the workbook is damaged: \(part)", mend: mend)
    case .unavailable(let trouble): self.init(trouble.message)
    case .tooManyParts(let number):
      self.init("the workbook has \(number) parts, and no export has so many", mend: mend)
    case .tooLarge(let part):
      self.init(
        "the workbook unpacks to more than an export can be: its part \(part) was left",
        mend: "Export the replies of one survey alone, or save the sheet as CSV")
    }
  }
}

private struct WorkbookReader {
  let archive: any ArchiveParts

  func read() throws -> ReplySheet {
    let book = SheetListListener()
    try readXML(try part("xl/workbook.xml"), part: "xl/workbook.xml", to: book)
    let links = LinkListener()
    let place = "xl/_rels/workbook.xml.rels"
    try readXML(try part(place), part: place, to: links)
    let sheets = book.sheets.compactMap { sheet in
      links.links.first { $0.id == sheet && $0.kind == "worksheet" }
    }
    guard let sheet = sheets.first else {
      throw ImportRefusal(
        "the workbook has no sheet that can be seen", mend: "Show the sheet with the replies")
    }
    var words: [String] = []
    if let shared = links.links.first(where: { $0.kind == "sharedStrings" }) {
      let listener = SharedWordsListener()
      try readXML(try part(shared.target), part: shared.target, to: listener)
      words = listener.words
    }
    let grid = WorksheetListener(words: words)
    try readXML(try part(sheet.target), part: sheet.target, to: grid)
    return grid.sheet()
  }

  private func part(_ name: String) throws -> [UInt8] {
    guard let bytes = try archive.part(name, limit: 64 << 20) else {
      throw ImportRefusal(
        "this is no workbook of replies: it has no part \(name)",
        mend: "Download it again from the form, or save the sheet as CSV")
    }
    return bytes
  }
}

/// The sheets of a workbook that are not hidden, in their order, by the names of their links.
private final class SheetListListener: XMLListener {
  var sheets: [String] = []

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "sheet", sheets.count < 1_000 else { return }
    let state = attributes.words("state") ?? "visible"
    if state == "visible", let id = attributes.words("id") { sheets.append(id) }
  }
}

/// What the parts of a workbook are, and where.
private final class LinkListener: XMLListener {
  var links: [(id: String, kind: String, target: String)] = []

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes.words("TargetMode") != "External",
      links.count < 1_000, let id = attributes.words("Id"), let kind = attributes.words("Type"),
      let target = attributes.words("Target")
    else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    links.append((id, kind.split(separator: "/").last.map(String.init) ?? "", path))
  }
}
