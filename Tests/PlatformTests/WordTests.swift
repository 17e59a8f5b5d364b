import Base
import Foundation
import Testing

@testable import Platform

/// Slow where the machine has pandoc.
@Suite struct WordTests {
  private let patience = Duration.seconds(1_200)

  private func page(_ words: String = "Passports are seldom open.") -> WordPage {
    let html = """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title></head>
      <body><h1>What we saw</h1><p>\(words)</p></body></html>
      """
    return WordPage(
      name: "hill/governors/report.docx", html: Array(html.utf8), look: look,
      keywords: ["SEND review", "Governors’ *own* #1: 'x'", "draft"],
      asAt: CalendarDate(dayNumber: 20_780))
  }

  /// pandoc takes what is missing in it from its own.
  private var look: [UInt8] {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>
      """
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
      </Relationships>
      """
    let document = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body><w:sectPr/></w:body></w:document>
      """
    let files = [
      ("[Content_Types].xml", types), ("_rels/.rels", relations),
      ("word/document.xml", document),
    ]
    return zipped(files.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }) ?? []
  }

  @Test(.enabled(if: Pandoc.installed() != nil, "this machine has no pandoc"))
  func makesTheSameBytesTwiceAndKeepsThem() async throws {
    let folder = try TemporaryFolder(named: "caché 100% #1")
    let first = try await makeWord(of: page(), cache: folder["one"], timeout: patience)
    let second = try await makeWord(of: page(), cache: folder["two"], timeout: patience)
    #expect(first.starts(with: Array("PK".utf8)))
    #expect(first == second)
    let none = try script("exit 1", in: folder)
    await #expect(throws: FileTrouble.self, "another program is another paper") {
      try await makeWord(of: page(), cache: folder["one"], by: none, timeout: patience)
    }
    _ = try await makeWord(of: page("Other."), cache: folder["one"], timeout: patience)
    #expect(try Disk().entries(of: folder["one"]).count == 2, "nothing but the two is left")
  }

  @Test func findsWhatAnEarlierRunHasMade() async throws {
    let folder = try TemporaryFolder()
    let program = try script("printf PK%s $(date +%N) > out.docx", in: folder)
    let first = try await makeWord(of: page(), cache: folder["c"], by: program, timeout: patience)
    let second = try await makeWord(of: page(), cache: folder["c"], by: program, timeout: patience)
    #expect(first == second)
    var later = page()
    later.asAt = CalendarDate(dayNumber: 20_781)
    let third = try await makeWord(of: later, cache: folder["c"], by: program, timeout: patience)
    #expect(third != first)
  }

  @Test func saysWhatToInstallWithoutPandoc() async {
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makeWord(of: page(), cache: "/nowhere", by: nil, timeout: patience)
    }
    #expect(trouble?.message.contains("apt install pandoc") == true)
  }

  @Test(arguments: [
    ("echo first >&2; echo 'no such style' >&2; exit 3", "failed: no such style; all else is"),
    ("exit 0", "failed: it wrote nothing; all else is"),
    ("echo hello > out.docx", "failed: it wrote no Word file; all else is"),
  ])
  func tellsWhichPaperFailedAndWhy(script text: String, words: String) async throws {
    let folder = try TemporaryFolder()
    let program = try script(text, in: folder)
    let trouble = await #expect(throws: FileTrouble.self) {
      try await makeWord(of: page(), cache: folder["c"], by: program, timeout: patience)
    }
    #expect(trouble?.message.hasPrefix("hill/governors/report.docx was not made: ") == true)
    #expect(trouble?.message.contains(words) == true)
    #expect(try Disk().entries(of: folder["c"]).isEmpty)
  }

  /// A program that does what the shell is told.
  private func script(_ text: String, in folder: TemporaryFolder) throws -> Pandoc {
    let path = folder["pandoc-\(UUID().uuidString)"]
    try Disk().create(Array("#!/bin/sh\n\(text)\n".utf8), at: path)
    chmod(path, 0o755)
    return Pandoc(path: path)
  }
}
