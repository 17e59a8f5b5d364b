import Base
import Model
import Reading
import TestSupport
import Testing

@Suite struct ScanTests {
  private func sample(_ files: [String: String], seed: UInt64 = 1) -> MemoryFileSystem {
    var placed = ["Content/sample/school.yaml": "name: Sample\n"]
    for (path, text) in files { placed["Content/sample/" + path] = text }
    return MemoryFileSystem(files: placed, seed: seed)
  }

  private func complaints(_ files: MemoryFileSystem) -> [String] {
    let reading = readSample(files)
    return reading.diagnostics.map {
      "\(place($0.span, reading.sources)) \($0.rule) \($0.severity.rawValue)"
    }
  }

  @Test func followsNoLinkAndOpensNoPipe() {
    let files = sample(["files/a.pdf": "x"])
    files.place(.link(leadsTo: .file), at: "Content/sample/actions/A1.md")
    files.place(.link(leadsTo: nil), at: "Content/sample/files/b.pdf")
    files.place(.other, at: "Content/sample/evidence/pipe.md")
    files.place(.link(leadsTo: .folder), at: "Content/sample/days/2026-11-23")
    #expect(
      complaints(files) == [
        "sample/actions/A1.md:1:1 link-refused error",
        "sample/days/2026-11-23:1:1 link-refused error",
        "sample/evidence/pipe.md:1:1 not-a-file error",
        "sample/files/b.pdf:1:1 link-refused error",
      ])
    #expect(readSample(files).school?.linkableFiles == ["files/a.pdf"])
  }

  @Test func saysWhichNamesOtherSystemsCannotHold() {
    let names = [
      "a:b.pdf", "a|b", "what?.pdf", "trailing.", "trailing ", "CON", "nul.txt", "com1.pdf",
      String(repeating: "x", count: 129), "line\nbreak", "fine-name.pdf", "Console.pdf", "com.pdf",
    ]
    var files: [String: String] = [:]
    for name in names { files["files/" + name] = "x" }
    #expect(complaints(sample(files)).count { $0.hasSuffix("unsafe-name warning") } == 10)
  }

  @Test func saysWhichNamesDifferOnlyInCase() {
    #expect(
      complaints(sample(["files/Plan.pdf": "x", "files/plan.pdf": "x"])) == [
        "sample/files/plan.pdf:1:1 unsafe-name warning"
      ])
  }

  @Test(arguments: ["private", "days/private", "actions/Private", "files/PRIVATE"])
  func readsNothingOfAPrivateFolderWhereverItStands(folder: String) {
    let files = sample([
      "\(folder)/rows.csv": "name,score\n", "\(folder)/F1.md": "---\npupil: x\n---\n",
    ])
    #expect(complaints(files) == [])
    let reading = readSample(files)
    #expect(reading.sources.files.allSatisfy { !$0.path.lowercased().contains("private") })
    #expect(reading.school?.linkableFiles == [])
  }

  @Test func refusesARecordOfOnePupilWithoutItsText() {
    let files = sample([
      "evidence/Tom.md": "---\nday: 2026-11-23\nDate of birth: 2014-02-03\n---\nsecret\n"
    ])
    let reading = readSample(files)
    #expect(complaints(files) == ["sample/evidence/Tom.md:1:1 pupil-record error"])
    #expect(reading.school?.evidence.isEmpty == true)
    let texts = reading.sources.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.allSatisfy { !$0.contains("secret") })
  }

  @Test func saysWhichFilesAreNotRead() {
    let files = sample([
      "extra.md": "x", "README.md": "x", "actions/notes.txt": "x", "days/2026-11-23/note.md": "x",
      "days/2026-11-23/day.md": "# Day\n", "surveis/x.md": "x", "days/2026-11-31/day.md": "x",
      ".git/config": "x", "days/.hidden": "x",
    ])
    #expect(
      complaints(files) == [
        "sample/actions/notes.txt:1:1 unknown-file warning",
        "sample/days/2026-11-23/note.md:1:1 unknown-file warning",
        "sample/days/2026-11-31:1:1 impossible-date error",
        "sample/extra.md:1:1 unknown-file warning",
        "sample/surveis:1:1 unknown-file warning",
      ])
  }

  @Test func refusesFilesThatAreTooLarge() {
    let long = String(repeating: "word ", count: 500_000)
    #expect(
      complaints(sample(["evidence/long.md": long])) == [
        "sample/evidence/long.md:1:1 too-large error"
      ])
  }

  @Test func refusesFoldersWithoutEnd() {
    let path = "files/" + String(repeating: "a/", count: 40) + "x.pdf"
    #expect(complaints(sample([path: "x"])).count == 1)
    #expect(complaints(sample([path: "x"])).first?.hasSuffix("too-deep error") == true)
  }

  @Test func readsTheSameInWhateverOrderTheDiskLists() {
    let trees = (1...5).map { seed in
      let reading = readSchool(
        files: disk(holding: "Content", seed: UInt64(seed)), folder: "Content/larkmoor-edge-school",
        key: "larkmoor-edge-school", library: shippedLibrary.library, sources: SourceMap())
      return reading.school.map { SchoolDump(sources: reading.sources).text($0) }
    }
    #expect(Set(trees).count == 1)
    #expect(trees.first != nil)
  }

  @Test func countsInNamesAsPeopleDo() {
    let actions = ["A10-ten.md", "A2-two.md", "A1-one.md"].map { ("actions/" + $0, "# T\n") }
    let school = readSample(sample(Dictionary(uniqueKeysWithValues: actions))).school
    #expect(school?.actions.map(\.identity.name) == ["one", "two", "ten"])
  }

  @Test func readsEveryLineEnding() {
    let text = "---\nowner: SENCO\n---\n# T\n## Plan\nby: the day\nwords\n"
    let trees = ["\n", "\r\n", "\r"].map { ending in
      let typed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: ending)
      let reading = readSample(sample(["actions/x.md": typed]))
      #expect(reading.diagnostics.isEmpty)
      return reading.school.map { SchoolDump(sources: reading.sources).text($0) }
    }
    #expect(Set(trees).count == 1)
  }

  @Test func readsSchoolsHereAndElsewhere() {
    let files = MemoryFileSystem(files: [
      "Content/site.yaml":
        "title: Ours\nschools: [../far/north, ../far/none, ../other/a]\nas of: 2026-11-23\n"
        + "editions:\n  - name: Trust\n    like: governors\nthem: x\n",
      "Content/a/school.yaml": "name: A\n", "Content/b/school.md": "---\nname: B\n---\nHello.\n",
      "Content/empty/x.txt": "x", "Content/library/glossary.yaml": "SEND: a term\n",
      "far/north/school.yaml": "name: N\n", "other/a/school.yaml": "name: A2\n",
    ])
    let reading = readSite(files: files, content: "Content")
    #expect(reading.schools.map(\.key) == ["a", "b", "north"])
    #expect(reading.schools.last?.path == "far/north")
    #expect(reading.site.title == "Ours")
    #expect(reading.site.addedEditions.map(\.name.value) == ["trust"])
    #expect(
      summary(reading.diagnostics, reading.sources).map { $0.prefix { $0 != " " } } == [
        "site.yaml:7:1", "empty:1:1", "site.yaml:2:25", "site.yaml:2:38",
      ])
    let school = readSchool(
      files: files, folder: "Content/b", key: "b", library: Library(), sources: SourceMap())
    #expect(school.school?.introduction.plainText == "Hello.")
  }

  @Test func readsTheLimitOfEachEditionAndRefusesALowerOne() {
    func site(_ text: String) -> SiteReading {
      readSite(
        files: MemoryFileSystem(files: ["Content/site.yaml": text]), content: "Content")
    }
    let good = site("small numbers:\n  governors: 9\n  families: 12\n")
    #expect(good.diagnostics == [])
    #expect(
      good.site.smallNumbers.map { "\($0.edition.value) \($0.limit)" }
        == ["governors 9", "families 12"])
    for wrong in ["4", "0", "100", "few"] {
      let reading = site("small numbers:\n  governors: \(wrong)\n")
      #expect(reading.site.smallNumbers.map(\.edition.value) == ["governors"], "\(wrong)")
      #expect(
        summary(reading.diagnostics, reading.sources) == [
          "site.yaml:2:14 small-limit error: the limit of small numbers is a number from 5 to 99"
        ], "\(wrong)")
    }
  }

  @Test func letsContentReplaceTheEmbeddedLibrary() {
    let files = MemoryFileSystem(files: [
      "Content/library/glossary.yaml": "SEND: here\n",
      "Content/library/resources/own.md": "# Own\nwords\n", "Content/library/odd.txt": "x",
    ])
    let reading = readLibrary(
      files: files, content: "Content",
      embedded: [
        ("glossary.yaml", Array("SEND: there\n".utf8)),
        ("calendars/x.yaml", Array("year: 2026/27\n".utf8)),
      ])
    #expect(reading.library.glossary.map(\.meaning) == ["here"])
    #expect(reading.library.calendars.map(\.startYear) == [2026])
    #expect(reading.library.resources.map(\.title) == ["Own"])
    #expect(reading.diagnostics.map(\.rule) == ["unknown-file"])
  }
}
