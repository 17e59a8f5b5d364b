import Base
import Platform
import TestSupport
import Testing

/// Archives of `Tests/Fixtures/Surveys`, which `make.py` there writes.
@Suite struct ZipTests {
  private let sheet = "xl/worksheets/sheet1.xml"

  private func archive(_ name: String) throws -> ZipArchive {
    let path = "\(Checkout.root)/Tests/Fixtures/Surveys/\(name).xlsx"
    return try ZipArchive(try Disk().read(path, limit: 1 << 20))
  }

  private func fault(_ name: String) throws -> ArchiveFault {
    try #require(throws: ArchiveFault.self) {
      _ = try archive(name).part(sheet, limit: 64 << 20)
    }
  }

  @Test func unpacksThePartsThatAreAskedFor() throws {
    let forms = try archive("forms")
    let bytes = try #require(try forms.part("xl/worksheets/sheet1.xml", limit: 1 << 20))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("</sheetData></worksheet>"))
    #expect(try forms.part("xl/Workbook.xml", limit: 1 << 20)?.isEmpty == false)
    #expect(try forms.part("xl/nothing.xml", limit: 1 << 20) == nil)
    let stored = try ZipArchive(zipped([OutputFile(path: "a/b", bytes: [1, 2, 3])]) ?? [])
    #expect(try stored.part("a/b", limit: 3) == [1, 2, 3])
  }

  @Test(arguments: ["bomb", "lying-bomb"])
  func stopsAtWhatGrowsTooMuch(name: String) throws {
    let found = try fault(name)
    // The library may itself notice that the size is wrong, once it is there.
    #expect(found == .tooLarge(sheet) || name == "lying-bomb", "\(found)")
  }

  @Test func refusesPartsThatAreNotWhatTheySay() throws {
    #expect(try fault("password") == .encrypted)
    for name in ["damaged", "bzip2"] {
      guard case .damaged(let words) = try fault(name) else {
        Issue.record("\(name) is not called damaged")
        continue
      }
      #expect(words.contains(sheet))
    }
  }

  @Test func neverTakesTheSizeThatIsClaimedForWhatIsThere() throws {
    do {
      let bytes = try archive("lying-small").part(sheet, limit: 1 << 20)
      #expect((bytes ?? []).count < 10_000)
    } catch let fault as ArchiveFault {
      guard case .damaged = fault else { throw fault }
    }
  }

  @Test func keepsToTheLimitThatIsAsked() throws {
    #expect(throws: ArchiveFault.tooLarge(sheet)) {
      try archive("forms").part(sheet, limit: 100)
    }
  }

  @Test func refusesWhatIsNoArchiveAndWhatHasPartsWithoutNumber() throws {
    for bytes in [[], [1, 2, 3], Array("PK\u{5}\u{6}".utf8)] {
      #expect(throws: ArchiveFault.notAnArchive) { try ZipArchive(bytes) }
    }
    #expect(throws: ArchiveFault.notAnArchive) { try archive("cut") }
    let many = (0..<2_001).map { OutputFile(path: "\($0)", bytes: []) }
    #expect(throws: ArchiveFault.tooManyParts(2_001)) { try ZipArchive(zipped(many) ?? []) }
  }
}
