package import Base
import Crypto

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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
/// that anybody may delete. Throws `PDFEngine.missing` without an engine, else the first one's
/// trouble.
package func makePDF(
  of html: [UInt8], asAt date: CalendarDate, cache: String,
  engines: [PDFEngine] = PDFEngine.installed(), timeout: Duration = .seconds(60)
) async throws(FileTrouble) -> PDF {
  var first: FileTrouble?
  for engine in engines {
    do throws(FileTrouble) {
      let cached = PDFCache(folder: cache, html: html, date: date, engine: engine)
      if let bytes = cached.bytes() { return PDF(bytes: bytes, engine: engine, isFromCache: true) }
      let raw = try await engine.press(html, asAt: date, in: cached.workshop, timeout: timeout)
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
    _ html: [UInt8], asAt date: CalendarDate, in workshop: String, timeout: Duration
  ) async throws(FileTrouble) -> [UInt8] {
    let disk = Disk()
    try disk.remove(workshop)
    try disk.makeFolder(workshop)
    defer { do throws(FileTrouble) { try disk.remove(workshop) } catch {} }
    try disk.create(html, at: "\(workshop)/in.html")
    let environment = [
      "SOURCE_DATE_EPOCH": String(max(0, Int(date.dayNumber)) * 86_400), "LC_ALL": "C.UTF-8",
    ]
    var run = await runProgram(
      path, arguments(in: workshop), in: workshop, environment: environment, timeout: timeout)
    // WeasyPrint 57 was seen to crash, rarely and on a busy machine, and to print the next time.
    if run.hasCrashed {
      run = await runProgram(
        path, arguments(in: workshop), in: workshop, environment: environment, timeout: timeout)
    }
    if let reason = run.failure { throw trouble(reason) }
    guard disk.kind(of: "\(workshop)/out.pdf") == .file else {
      throw trouble(run.lastLine.isEmpty ? "it printed nothing" : run.lastLine)
    }
    let bytes = try disk.read("\(workshop)/out.pdf", limit: 1 << 30)
    guard bytes.starts(with: Array("%PDF-".utf8)) else { throw trouble("it printed no PDF") }
    return bytes
  }

  private func trouble(_ reason: String) -> FileTrouble {
    FileTrouble(
      path: path, kind: .other,
      message: """
        no PDF was made: \(kind.rawValue) (\(path)) failed: \(reason); all else is written, and \
        report.html prints from any browser
        """)
  }
}

/// Where the PDF of one page by one engine is kept between runs.
private struct PDFCache {
  let folder: String
  let path: String
  /// Where it is printed; of this process alone.
  let workshop: String

  init(folder: String, html: [UInt8], date: CalendarDate, engine: PDFEngine) {
    var hash = SHA256()
    let key = ["1", engine.identity, date.iso] + engine.arguments(in: "")
    Array(key.joined(separator: "\n").utf8).withUnsafeBytes { hash.update(bufferPointer: $0) }
    html.withUnsafeBytes { hash.update(bufferPointer: $0) }
    let name = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    self.folder = folder.hasPrefix("/") ? folder : "\(Surroundings.workingFolder())/\(folder)"
    path = "\(self.folder)/\(name).pdf"
    workshop = "\(self.folder)/\(name).\(getpid())"
  }

  func bytes() -> [UInt8]? {
    do throws(FileTrouble) {
      return try Disk().read(path, limit: 1 << 30)
    } catch {
      return nil
    }
  }

  func keep(_ bytes: [UInt8]) throws(FileTrouble) {
    try Disk().write(bytes, to: path)
    try forgetTheOldest()
  }

  private static let capacity = 200

  /// Keeps the cache from growing without end.
  private func forgetTheOldest() throws(FileTrouble) {
    let entries = try Disk().entries(of: folder)
    guard entries.count > PDFCache.capacity else { return }
    var ages: [(changed: Int, path: String)] = []
    for entry in entries {
      var status = stat()
      let path = "\(folder)/\(entry.name)"
      guard lstat(path, &status) == 0 else { continue }
      #if canImport(Darwin)
        ages.append((status.st_mtimespec.tv_sec, path))
      #else
        ages.append((status.st_mtim.tv_sec, path))
      #endif
    }
    ages.sort { $0.changed < $1.changed }
    for (_, path) in ages.prefix(entries.count - PDFCache.capacity / 2) {
      try Disk().remove(path)
    }
  }
}
