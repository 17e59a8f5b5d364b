import Base
import Model
import Reading
import TestSupport
import Testing

/// The one private file that is read, and how little of it is kept.
@Suite struct NameListTests {
  private func read(_ list: String, setting: String = "") -> SchoolReading {
    SampleSchool([
      "school.yaml": "name: Sample\n" + setting, "private/names.txt": list,
    ]).read()
  }

  @Test func readsANameALineWithItsPlace() {
    let reading = read(
      "\u{FEFF}# people\n\nAnna Quill\r\n  Harte, Tom (Year 8)\n- Ben Ode - cook\n")
    let names = reading.school?.privateNames ?? []
    #expect(names.map(\.words) == ["Anna Quill", "Harte, Tom", "Ben Ode"])
    #expect(names.map(\.line) == [3, 4, 5])
    #expect(names.map(\.place).first == "line 3 of private/names.txt")
    #expect(names.map { place($0.span, reading.sources) }.first == "sample/private/names.txt:3:1")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.school?.nameLists.map(\.isInSchool) == [true])
  }

  @Test func keepsNoWordOfTheListInTheMapOfFiles() {
    let reading = read("Anna Quill\nTom Harte\n")
    for file in reading.sources.files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Quill"))
    }
    #expect(reading.sources.files.filter(\.isPrivate).map(\.path) == ["sample/private/names.txt"])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x5A, 0, 0x6F, 0, 0xEB, 0], [0xFE, 0xFF, 0, 0x5A, 0, 0x6F, 0, 0xEB],
      [0x5A, 0x6F, 0xEB], [0xEF, 0xBB, 0xBF, 0x5A, 0x6F, 0xC3, 0xAB],
    ] as [[UInt8]])
  func readsWhatAnyEditorSaved(bytes: [UInt8]) throws {
    let files = MemoryFileSystem(files: ["Content/sample/school.yaml": "name: Sample\n"])
    try files.create(bytes, at: "Content/sample/private/names.txt")
    let reading = readSample(files)
    #expect(reading.school?.privateNames.map(\.words) == ["Zoë"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["Private/names.txt", "private/Names.TXT"])
  func findsItHoweverItIsSpelt(path: String) {
    let school = SampleSchool([path: "Anna Quill\n"]).school
    #expect(school?.privateNames.count == 1)
    #expect(school?.privateNames.first?.list == path)
  }

  @Test(arguments: ["days/private/names.txt", "private/old/names.txt", "names.txt"])
  func readsNoneThatLiesElsewhere(path: String) {
    #expect(SampleSchool([path: "Anna Quill\n"]).school?.privateNames.isEmpty == true)
  }

  @Test(arguments: ["../../names/hill.txt", "/srv/names/hill.txt"])
  func readsAListThatIsKeptElsewhere(path: String) {
    let files = MemoryFileSystem(files: [
      "Content/sample/school.yaml": "name: Sample\nnames: \(path)\n",
      "names/hill.txt": "Anna Quill\n", "/srv/names/hill.txt": "Anna Quill\n",
    ])
    let reading = readSample(files)
    #expect(reading.school?.privateNames.map(\.list) == [path])
    #expect(reading.school?.nameLists.map(\.isInSchool) == [false])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func hintsAtAListThatIsNotThereAndDependsOnNone() {
    let reading = SampleSchool(["school.yaml": "name: Sample\nnames: ../gone.txt\n"]).read()
    #expect(reading.diagnostics.map(\.rule) == ["names-list-missing"])
    #expect(reading.diagnostics.allSatisfy { $0.isAside && $0.severity == .hint })
  }

  @Test func saysWhichLineIsNoNameWithoutItsWords() {
    let reading = read("Anna Quill\n7 ?\nX\n")
    #expect(
      summary(reading.diagnostics, reading.sources).map { $0.prefix(46) } == [
        "sample/private/names.txt:2:1 names-list-line h",
        "sample/private/names.txt:3:1 names-list-line h",
      ])
    #expect(reading.school?.privateNames.count == 1)
  }

  @Test func stopsWhereTheListIsNoText() throws {
    let files = MemoryFileSystem(files: ["Content/sample/school.yaml": "name: Sample\n"])
    try files.create([0x41, 0, 0, 0x42], at: "Content/sample/private/names.txt")
    let found = readSample(files).diagnostics
    #expect(found.map(\.rule) == ["unreadable"])
    #expect(found.map(\.severity) == [.error])
  }
}
