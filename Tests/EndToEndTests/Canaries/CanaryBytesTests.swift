import Base
import Disclosed
import Pipeline
import TestSupport
import Testing

/// Canaries from the typed files to the bytes: whatever an edition may not see stands nowhere in
/// it, and whatever it may see does.
@Suite struct CanaryBytesTests {
  private func made(
    _ content: CanaryContent, _ editions: [String] = []
  ) async throws -> [MadeEdition] {
    let order = Order(
      content: "Content", output: "Output", state: ".reviewday", editions: editions,
      today: CalendarDate(dayNumber: 20_780), program: "reviewday 0.1.0")
    let (report, schools) = await make(order, in: MemoryFileSystem(files: content.files))
    let errors = report.schools.flatMap(\.diagnostics).filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
    return try #require(schools.first).editions
  }

  /// What the files of an edition hold, in their bytes and in their names.
  private func codes(in edition: MadeEdition) -> Set<Int> {
    edition.files.reduce(into: []) { found, file in
      found.formUnion(CanarySearch.codes(in: file.bytes))
      found.formUnion(CanarySearch.codes(in: Array(file.path.utf8)))
    }
  }

  /// The canaries that stand in some files where they may not, and those that are missing.
  private func faults(
    in files: MadeEdition, of content: CanaryContent, for edition: Edition
  ) -> (leaked: [String], lost: [String]) {
    let found = codes(in: files)
    var leaked: [String] = []
    var lost: [String] = []
    for canary in content.canaries {
      let must = CanaryTable.shows(canary, to: edition, days: content.days)
      let line = "\(edition.name): \(canary)"
      if found.contains(canary.code) {
        if !must, !CanaryTable.mayStand(canary, in: edition) { leaked.append(line) }
      } else if must {
        lost.append(line)
      }
    }
    return (leaked, lost)
  }

  @Test func holdsEveryPermittedCanaryAndNoOtherInTheBytesOfEachEdition() async throws {
    let content = CanaryContent(CanaryChoices(), seed: 5)
    #expect(content.canaries.count >= 1_000)
    let editions = try await made(content)
    #expect(editions.count == 4)
    for files in editions {
      let (leaked, lost) = faults(in: files, of: content, for: files.edition)
      #expect(leaked == [])
      #expect(lost == [])
    }
  }

  /// 200 schools in which chance says who may see each record and each passage, some of them with
  /// editions of their own; each made from its files, with all papers, in one of its editions.
  @Test(arguments: 0..<4)
  func holdsThemApartWhateverTheWriterChooses(quarter: Int) async throws {
    var random = SeededGenerator(seed: UInt64(1_000 + quarter))
    for trial in 0..<50 {
      let choices = CanaryChoices.random(using: &random)
      let content = CanaryContent(choices, seed: UInt64(quarter * 50 + trial))
      #expect(content.canaries.count >= 500)
      let edition = try #require(choices.editions.randomElement(using: &random))
      let files = try #require(try await made(content, [edition.name]).first)
      #expect(files.edition.name == edition.name && files.edition.manner == edition.manner)
      let (leaked, lost) = faults(in: files, of: content, for: edition)
      #expect(leaked == [], "trial \(trial) of quarter \(quarter)")
      guard trial.isMultiple(of: 5) else { continue }
      #expect(DeadLinks.find(in: files.files) == [], "trial \(trial) of quarter \(quarter)")
      #expect(lost == [], "trial \(trial) of quarter \(quarter)")
    }
  }

  /// What an edition may not see is not linked: every link of every page, paper and slide leads to
  /// something in the edition's own folder.
  @Test func leavesNoLinkToWhatIsNotThere() async throws {
    for var files in try await made(CanaryContent(CanaryChoices(), seed: 11)) {
      #expect(DeadLinks.find(in: files.files) == [], "\(files.edition.name)")
      guard files.edition.manner == .school else { continue }
      files.files.removeAll { $0.path == "evidence.html" }
      #expect(DeadLinks.find(in: files.files).contains { $0.contains("evidence.html#E1") })
    }
  }

  /// The search must be able to find: what the school may read leaks if it is given to others.
  @Test(arguments: [Edition.Manner.governors, .governorsConfidential, .families])
  func findsWhatTheSchoolsOwnPapersWouldGiveAway(manner: Edition.Manner) async throws {
    let content = CanaryContent(CanaryChoices(), seed: 5)
    let school = try #require(try await made(content, ["school"]).first)
    let leaked = faults(in: school, of: content, for: Edition(manner)).leaked
    #expect(leaked.count > 50)
  }

  @Test func findsACanaryInAnyCaseInANameAndInADataAddress() {
    let packed = "data:image/svg+xml;base64,eDx0aXRsZT56cTA0MTcgcGx1bTwvdGl0bGU+"
    #expect(
      CanarySearch.codes(in: Array("zZq0012 ZQ9999 zq12 zqzq0003-plum".utf8)) == [12, 9999, 3])
    #expect(CanarySearch.codes(in: Array(packed.utf8)) == [417])
  }

  /// Sums and shares about few pupils, told apart by their digits, stand in the school's own papers
  /// alone; so do those that no `pupils:` makes safe.
  @Test func keepsMaskedSumsAndSharesOutOfEveryByteButTheSchools() async throws {
    var content = CanaryContent(CanaryChoices(), seed: 7)
    content.write(
      """
      outcomes:
        - measure: Grade
          with send: 14.17 %
          pupils: 4
        - measure: Attendance
          with send: 73.91 %
      money:
        - what: Lifts
          received: 41703
          spent: 40917
          pupils: 3
        - what: Books
          received: 39577
      """, to: "report.yaml")
    let secrets = ["14.17", "73.91", "41,703", "41703", "40,917", "40917", "39,577", "39577"]
    for files in try await made(content) {
      let text = files.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      let held = secrets.filter(text.contains)
      let shown = ["14.17", "73.91", "41,703", "40,917", "39,577"]
      #expect(held == (files.edition.manner == .school ? shown : []), "\(files.edition.name)")
    }
  }
}
