import Base
import Foundation
import Testing

@testable import Platform

/// Long enough for a busy machine: how long a print takes is not tested here.
private let patience = Duration.seconds(1_200)

/// Slow, for they run the engines that this machine has.
@Suite struct PDFTests {
  let page = Array(
    """
    <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title>
    <meta name="dcterms.created" content="2026-11-23T00:00:00Z">
    <meta name="dcterms.modified" content="2026-11-23T00:00:00Z"></head>
    <body><h1>Report for governors</h1><p>Passports are seldom open.</p></body></html>
    """.utf8)
  let date = CalendarDate(dayNumber: 20_780)

  @Test(arguments: PDFEngine.installed().prefix(2))
  func printsTheSameBytesTwiceAndKeepsThem(engine: PDFEngine) async throws {
    let folder = try TemporaryFolder(named: "caché 100% #1")
    let (one, two) = (folder["one"], folder["two"])
    let first = try await makePDF(
      of: page, named: "hill/report.pdf", asAt: date, cache: one, engines: [engine],
      timeout: patience)
    let second = try await makePDF(
      of: page, named: "hill/report.pdf", asAt: date, cache: two, engines: [engine],
      timeout: patience)
    #expect(first.bytes.starts(with: Array("%PDF-".utf8)))
    #expect(first.bytes == second.bytes)
    #expect(!second.isFromCache)
    let again = try await makePDF(
      of: page, named: "hill/report.pdf", asAt: date, cache: one, engines: [engine],
      timeout: patience)
    #expect(again.isFromCache)
    #expect(again.bytes == first.bytes)
    let other = try await makePDF(
      of: page + page, named: "hill/report.pdf", asAt: date, cache: one, engines: [engine],
      timeout: patience)
    #expect(!other.isFromCache)
    #expect(try Disk().entries(of: one).count == 2, "nothing but the two is left")
  }

  @Test func saysWhatToInstallWithoutAnEngine() async throws {
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makePDF(
        of: page, named: "hill/report.pdf", asAt: date, cache: "/nowhere", engines: [],
        timeout: patience)
    }
    #expect(trouble?.message.contains("apt install weasyprint") == true)
  }

  @Test func tellsWhichEngineFailedAndWhatItSaid() async throws {
    let folder = try TemporaryFolder()
    let engine = try script("echo first >&2; echo 'no such font' >&2; exit 3", in: folder)
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makePDF(
        of: page, named: "hill/report.pdf", asAt: date, cache: folder["cache"], engines: [engine],
        timeout: patience)
    }
    #expect(trouble?.message.contains("failed: no such font; all else is written") == true)
    #expect(try Disk().entries(of: folder["cache"]).isEmpty)
  }

  @Test func takesTheNextEngineWhenTheFirstFails() async throws {
    let folder = try TemporaryFolder()
    let bad = try script("exit 1", in: folder)
    let good = try script("printf '%s' '%PDF-1.7 ok' > out.pdf", in: folder)
    let pdf = try await makePDF(
      of: page, named: "hill/report.pdf", asAt: date, cache: folder["cache"], engines: [bad, good],
      timeout: patience)
    #expect(pdf.engine == good)
  }

  @Test func printsAgainAfterACrash() async throws {
    let folder = try TemporaryFolder()
    let engine = try script(
      "[ -e crashed ] || { : > crashed; kill -SEGV $$; }; printf '%s' '%PDF-1.7 ok' > out.pdf",
      in: folder)
    let pdf = try await makePDF(
      of: page, named: "hill/report.pdf", asAt: date, cache: folder["cache"], engines: [engine],
      timeout: patience)
    #expect(pdf.bytes == Array("%PDF-1.7 ok".utf8))
  }

  @Test func givesUpOnAnEngineThatHangs() async throws {
    let folder = try TemporaryFolder()
    let engine = try script("exec sleep 60", in: folder)
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makePDF(
        of: page, named: "hill/report.pdf", asAt: date, cache: folder["cache"], engines: [engine],
        timeout: .seconds(1))
    }
    #expect(trouble?.message.contains("it was not done after 1 seconds") == true)
  }

  @Test func refusesWhatIsNoPDF() async throws {
    let folder = try TemporaryFolder()
    let engine = try script("echo hello > out.pdf", in: folder)
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makePDF(
        of: page, named: "hill/report.pdf", asAt: date, cache: folder["cache"], engines: [engine],
        timeout: patience)
    }
    #expect(trouble?.message.contains("it printed no PDF") == true)
  }

  @Test func setsBothDatesAtEqualLength() {
    func pdf(_ created: String, _ changed: String) -> [UInt8] {
      Array("%PDF-1.4 << /CreationDate (\(created)) /ModDate (\(changed)) >>".utf8)
    }
    let patched = settingDates(
      of: pdf("D:20261124010203-05'00'", "D:20261124010204+00'00'"), to: date)
    #expect(patched == pdf("D:20261123000000+00'00'", "D:20261123000000+00'00'"))
  }

  @Test(arguments: [
    "", "%PDF", "/CreationDate (D:2026)", "/CreationDate (D:20261124010203-05'00') and no more",
    "/CreationDate (D:20261124010203Z) /ModDate (D:20261124010204Z)", "/ModDate (",
  ])
  func leavesAloneAPDFWhoseDatesAreNotAsExpected(pdf: String) {
    #expect(settingDates(of: Array(pdf.utf8), to: date) == nil)
  }

  @Test func writesAnAddressForAnyPath() {
    #expect(fileURL(of: "/a b/100% #1/é?.html") == "file:///a%20b/100%25%20%231/%C3%A9%3F.html")
  }

  /// An engine that does what the shell is told.
  private func script(_ text: String, in folder: TemporaryFolder) throws -> PDFEngine {
    let path = folder["engine-\(UUID().uuidString)"]
    try Disk().create(Array("#!/bin/sh\n\(text)\n".utf8), at: path)
    chmod(path, 0o755)
    return PDFEngine(kind: .weasyPrint, path: path)
  }
}
