package import Base

/// A PDF and how it came about.
package struct PDF: Hashable, Sendable {
  package var bytes: [UInt8]
  /// The engine that printed it.
  package var engine: PDFEngine
  /// Whether an earlier run had printed the same page already.
  package var isFromCache: Bool
}

/// Prints a self-contained page as a PDF by the first of the engines that can.
///
/// The same page, date and engine give the same bytes. `cache` is a folder that keeps them, and
/// that anybody may delete. `name` is where the PDF will stand, to speak of it. Throws
/// `PDFEngine.missing` without an engine, else the first one's trouble.
package func makePDF(
  of html: [UInt8], named name: String, asAt date: CalendarDate, cache: String,
  engines: [PDFEngine] = PDFEngine.installed(), timeout: Duration = .seconds(60)
) async throws(FileTrouble) -> PDF {
  var first: FileTrouble?
  for engine in engines {
    do throws(FileTrouble) {
      let cached = PaperCache(
        folder: cache, key: [engine.identity, date.iso] + engine.arguments(in: ""), of: [html],
        ending: "pdf")
      if let bytes = cached.bytes() { return PDF(bytes: bytes, engine: engine, isFromCache: true) }
      let raw = try await engine.press(
        html, named: name, asAt: date, in: cached.workshop, timeout: timeout)
      let bytes = engine.kind == .chromium ? settingDates(of: raw, to: date) : raw
      // What holds the moment of printing is not the same twice, and so not kept.
      if let bytes { try cached.keep(bytes) }
      return PDF(bytes: bytes ?? raw, engine: engine, isFromCache: false)
    } catch {
      first = first ?? error
    }
  }
  throw first ?? PDFEngine.missing
}

extension PDFEngine {
  /// Prints in a folder made for the purpose and removed afterwards.
  fileprivate func press(
    _ html: [UInt8], named name: String, asAt date: CalendarDate, in workshop: String,
    timeout: Duration
  ) async throws(FileTrouble) -> [UInt8] {
    let disk = Disk()
    try disk.remove(workshop)
    try disk.makeFolder(workshop)
    defer { do throws(FileTrouble) { try disk.remove(workshop) } catch {} }
    try disk.create(html, at: "\(workshop)/in.html")
    let environment = reproducible(asAt: date)
    var run = await runProgram(
      path, arguments(in: workshop), in: workshop, environment: environment, timeout: timeout)
    // WeasyPrint 57 was seen to crash, rarely and on a busy machine, and to print the next time.
    if run.hasCrashed {
      run = await runProgram(
        path, arguments(in: workshop), in: workshop, environment: environment, timeout: timeout)
    }
    if let reason = run.failure { throw trouble(name, reason) }
    guard disk.kind(of: "\(workshop)/out.pdf") == .file else {
      throw trouble(name, run.lastLine.isEmpty ? "it printed nothing" : run.lastLine)
    }
    let bytes = try disk.read("\(workshop)/out.pdf", limit: 1 << 30)
    guard bytes.starts(with: Array("%PDF-".utf8)) else {
      throw trouble(name, "it printed no PDF")
    }
    return bytes
  }

  private func trouble(_ name: String, _ reason: String) -> FileTrouble {
    FileTrouble(
      path: name, kind: .other,
      message: """
        \(name) was not made: \(kind.rawValue) (\(path)) failed: \(reason); all else is written, \
        and the paper of that name in HTML prints from any browser
        """)
  }
}
