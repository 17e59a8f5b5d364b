package import Base

/// The program that makes Word files, where this machine has it.
package struct Pandoc: Hashable, Sendable {
  /// Where the program is.
  package var path: String

  /// The pandoc that a terminal would find; nil for none.
  package static func installed() -> Pandoc? {
    Surroundings.program("pandoc").map { Pandoc(path: $0) }
  }

  /// The trouble of a machine without it.
  package static let missing = FileTrouble(
    path: "", kind: .missing,
    message: """
      no Word file was made, for pandoc makes them and is not here: install it (apt install \
      pandoc, or brew install pandoc); all else is written
      """)
}

/// A page to be made into a Word file.
package struct WordPage: Sendable {
  /// Where the file will stand, to speak of it.
  package var name: String
  /// Plain HTML; its head says what the file says about itself.
  package var html: [UInt8]
  /// A Word document with the styles, the sheet, the head and the foot.
  package var look: [UInt8]
  package var keywords: [String]
  package var asAt: CalendarDate

  package init(
    name: String, html: [UInt8], look: [UInt8], keywords: [String], asAt: CalendarDate
  ) {
    self.name = name
    self.html = html
    self.look = look
    self.keywords = keywords
    self.asAt = asAt
  }
}

/// Makes a Word file of a page by pandoc, or finds the one of an earlier run in `cache`.
///
/// The same page, look, date and program give the same bytes. Throws `Pandoc.missing` without the
/// program, and its own words where it fails.
package func makeWord(
  of page: WordPage, cache: String, by pandoc: Pandoc? = .installed(),
  timeout: Duration = .seconds(60)
) async throws(FileTrouble) -> [UInt8] {
  guard let pandoc else { throw Pandoc.missing }
  let cached = PaperCache(
    folder: cache,
    key: [identity(ofProgramAt: pandoc.path), page.asAt.iso] + Pandoc.arguments
      + page.keywords,
    of: [page.html, page.look], ending: "docx")
  if let bytes = cached.bytes() { return bytes }
  let bytes = try await pandoc.press(page, in: cached.workshop, timeout: timeout)
  try cached.keep(bytes)
  return bytes
}

extension Pandoc {
  /// A data folder that is empty keeps out what somebody has set up for papers of their own.
  fileprivate static var arguments: [String] {
    [
      "--from=html", "--to=docx", "--data-dir=data", "--reference-doc=look.docx",
      "--output=out.docx",
      "--metadata-file=about.yaml", "in.html",
    ]
  }

  /// The keywords, which must be a list: a page's head can hold but one line of words.
  ///
  /// pandoc reads each as Markdown, so every mark is written with a backslash before it.
  private static func about(_ page: WordPage) -> [UInt8] {
    var yaml = "keywords:\n"
    for keyword in page.keywords {
      yaml += "- '"
      for scalar in keyword.unicodeScalars where scalar.value >= 32 {
        let isMark =
          scalar.isASCII && !scalar.properties.isAlphabetic && scalar != " "
          && !("0"..."9").contains(scalar)
        if isMark { yaml += "\\" }
        yaml += scalar == "'" ? "''" : String(scalar)
      }
      yaml += "'\n"
    }
    return Array(yaml.utf8)
  }

  fileprivate func press(
    _ page: WordPage, in workshop: String, timeout: Duration
  ) async throws(FileTrouble) -> [UInt8] {
    let disk = Disk()
    try disk.remove(workshop)
    try disk.makeFolder("\(workshop)/data")
    defer { do throws(FileTrouble) { try disk.remove(workshop) } catch {} }
    try disk.create(page.html, at: "\(workshop)/in.html")
    try disk.create(Pandoc.about(page), at: "\(workshop)/about.yaml")
    try disk.create(page.look, at: "\(workshop)/look.docx")
    let run = await runProgram(
      path, Pandoc.arguments, in: workshop,
      environment: reproducible(asAt: page.asAt), timeout: timeout)
    if let reason = run.failure { throw trouble(page.name, reason) }
    guard disk.kind(of: "\(workshop)/out.docx") == .file else {
      throw trouble(page.name, run.lastLine.isEmpty ? "it wrote nothing" : run.lastLine)
    }
    let bytes = try disk.read("\(workshop)/out.docx", limit: 1 << 30)
    guard bytes.starts(with: Array("PK".utf8)) else {
      throw trouble(page.name, "it wrote no Word file")
    }
    return bytes
  }

  private func trouble(_ name: String, _ reason: String) -> FileTrouble {
    FileTrouble(
      path: name, kind: .other,
      message: """
        \(name) was not made: pandoc (\(path)) failed: \(reason); all else is written, and Word \
        opens the paper of that name in HTML too
        """)
  }
}
