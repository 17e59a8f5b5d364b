import Base
import Disclosed
import Pipeline
import Platform
import TestSupport
import Testing

@testable import Serving

@Suite struct PreviewTests {
  private static let school = "larkmoor-edge-school"
  private let findings = "Content/\(school)/days/2026-11-23/findings.md"

  private func order() -> Order {
    Order(
      content: "Content", output: "Output", state: ".reviewday",
      today: CalendarDate(dayNumber: 20_780), program: "reviewday 0.1.0")
  }

  private func disk() -> MemoryFileSystem {
    var files: [String: String] = [:]
    for path in Checkout.files(below: "Content") { files[path] = Checkout.text(path) }
    return MemoryFileSystem(files: files)
  }

  private func address(_ path: String) throws -> PreviewAddress {
    try #require(PreviewAddress(path: path))
  }

  private func text(_ bytes: [UInt8]?) throws -> String {
    String(decoding: try #require(bytes), as: UTF8.self)
  }

  @Test func showsTheBytesThatABuildWouldWriteAndWritesNothing() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let (_, schools) = await make(order(), in: disk)
    var count = 0
    for edition in try #require(schools.first).editions {
      for file in edition.files {
        let place = PreviewAddress.Place.page(
          file.path, school: Self.school, edition: edition.edition.name)
        let shown = await preview.bytes(at: PreviewAddress(place))
        #expect(shown == file.bytes, "\(edition.edition.name)/\(file.path)")
        count += 1
      }
    }
    #expect(count > 60)
    #expect(disk.changes == 0)
  }

  @Test func makesOnlyTheSchoolThatChangedAnew() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/governors/findings.html")
    let before = await preview.state(at: page)
    let other = try address("/sallowby-primary-school/governors/findings.html")
    let otherBefore = await preview.state(at: other)
    let old = try #require(disk.text(findings))
    try disk.write(
      Array(old.replacing("school feels calm", with: "school feels at ease").utf8), to: findings)
    let line = await preview.take(FolderChange(paths: [findings]))
    #expect(line.hasPrefix("1 file changed; \(Self.school) made again in "))
    #expect(await preview.state(at: page).tag != before.tag)
    #expect(try text(await preview.bytes(at: page)).contains("school feels at ease"))
    #expect(await preview.state(at: other).tag == otherBefore.tag)
  }

  @Test func keepsTheLastGoodPageWhileThereAreErrorsAndNamesThem() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/school/findings.html")
    let good = await preview.bytes(at: page)
    let old = try #require(disk.text(findings))
    try disk.write(Array((old + "\n## F99 Groundless\nE999\n").utf8), to: findings)
    _ = await preview.take(FolderChange(paths: [findings]))
    let state = await preview.state(at: page)
    #expect(state.isLastGood)
    #expect(await preview.bytes(at: page) == good)
    let error = try #require(state.errors.first)
    #expect(state.errors.count == 1)
    #expect(error.message == "there is no evidence “E999”")
    #expect(error.place.hasPrefix("\(Self.school)/days/2026-11-23/findings.md:"))
    #expect(error.text.contains("| E999\n") && error.text.contains("| ^^^^\n"))
    let unseen = try address("/\(Self.school)/governors/report.html")
    #expect(await preview.bytes(at: unseen) != nil, "also a page that nobody had looked at")
    let other = await preview.state(at: try address("/sallowby-primary-school/school/index.html"))
    #expect(other.errors.isEmpty)
    #expect(other.elsewhere == "There are errors in \(Self.school) too.")
    try disk.write(Array(old.utf8), to: findings)
    _ = await preview.take(FolderChange(paths: [findings]))
    #expect(await preview.state(at: page).errors.isEmpty)
    #expect(await !preview.state(at: page).isLastGood)
  }

  @Test func keepsTheLastGoodPageWhileAThemeShowsWhatIsWithheld() async throws {
    let colophon = try #require(Checkout.text("Themes/default/colophon.mustache"))
    var files = disk().files
    files["Themes/own/colophon.mustache"] = Array(colophon.utf8)
    let disk = MemoryFileSystem(bytes: files)
    var order = order()
    order.theme = "own"
    let preview = Preview(order, in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/governors/findings.html")
    let good = await preview.bytes(at: page)
    #expect(good != nil)
    let file = "Themes/own/colophon.mustache"
    disk.place(colophon + "<!-- yard, dining hall, quiet room -->\n", at: file)
    _ = await preview.take(FolderChange(paths: [file]))
    let state = await preview.state(at: page)
    #expect(await preview.bytes(at: page) == good)
    #expect(state.isLastGood)
    #expect(state.errors.map(\.message).first?.contains("is withheld from this edition") == true)
    let own = try address("/\(Self.school)/school/findings.html")
    #expect(try text(await preview.bytes(at: own)).contains("yard, dining hall, quiet room -->"))
    disk.place(colophon, at: file)
    _ = await preview.take(FolderChange(paths: [file]))
    #expect(await preview.bytes(at: page) == good)
    #expect(await preview.state(at: page).errors.isEmpty)
  }

  @Test func listsTheGapsOfTheSchoolInTheOrderOfMending() async throws {
    let preview = Preview(order(), in: disk())
    await preview.readAll()
    let state = await preview.state(at: try address("/sallowby-primary-school/school/index.html"))
    #expect(state.gaps.count == 2)
    #expect(state.gaps.allSatisfy { $0.severity == "warning" && !$0.place.isEmpty })
  }

  @Test func showsAnotherDateAndLargePrintWithoutTouchingTheFirst() async throws {
    let preview = Preview(order(), in: disk())
    await preview.readAll()
    let page = "/\(Self.school)/governors/plan.html"
    let now = try text(await preview.bytes(at: try address(page)))
    let then = try text(await preview.bytes(at: try address("/~as-of=2027-02-01\(page)")))
    #expect(now.contains("23 November 2026") && then.contains("1 February 2027"))
    #expect(try text(await preview.bytes(at: try address(page))) == now)
    let report = "/\(Self.school)/governors/report.html"
    let large = try text(await preview.bytes(at: try address("/~large-print\(report)")))
    #expect(large.contains("class=\"paper report") && large.contains(" large\""))
    #expect(try !text(await preview.bytes(at: try address(report))).contains(" large\""))
    let state = await preview.state(at: try address("/~as-of=2027-02-01~large-print\(report)"))
    #expect(state.isLargePrint && state.date == "2027-02-01" && state.ownDate == "2026-11-23")
    #expect(state.editions.first?.href.hasPrefix("/~as-of=2027-02-01~large-print/") == true)
  }

  @Test func saysThatAFolderHasGoneAndTakesItUpWhenItIsBack() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/school/index.html")
    try disk.rename("Content", to: "Elsewhere")
    #expect(await preview.take(FolderChange(paths: ["Content"])).contains("is not there any more"))
    #expect(await preview.state(at: page).notices.count == 1)
    #expect(await preview.bytes(at: page) != nil)
    #expect(await preview.take(FolderChange(paths: ["Content"])) == "", "it is said once")
    try disk.rename("Elsewhere", to: "Content")
    #expect(await preview.take(FolderChange(paths: ["Content"])).contains("is back"))
    #expect(await preview.state(at: page).notices.isEmpty)
  }

  @Test func keepsThePagesOfASchoolWhoseFolderHasGone() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/school/index.html")
    let good = await preview.bytes(at: page)
    try disk.rename("Content/\(Self.school)", to: "Away/\(Self.school)")
    _ = await preview.take(FolderChange(paths: ["Content/\(Self.school)"]))
    #expect(await preview.bytes(at: page) == good)
    #expect(await preview.state(at: page).notices.first?.contains(Self.school) == true)
  }

  @Test func readsEverythingAnewWhenWhatIsSharedChanges() async throws {
    let preview = Preview(order(), in: disk())
    await preview.readAll()
    func reach(_ paths: String..., isEverything: Bool = false) async -> Preview.Reach {
      await preview.reach(of: FolderChange(paths: paths, isEverything: isEverything))
    }
    #expect(await reach(findings) == .schools([Self.school]))
    #expect(await reach("Content/site.yaml") == .everything)
    #expect(await reach("Content/library/glossary.yaml", findings) == .everything)
    #expect(await reach("Content/new-school") == .everything)
    #expect(await reach("Content/\(Self.school)") == .everything)
    #expect(await reach("Themes/default/site.css") == .theme)
    #expect(await reach(findings, isEverything: true) == .everything)
  }

  @Test func standsByTheLastGoodSiteWhileItsSettingsHaveErrors() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/school/index.html")
    let good = try #require(disk.text("Content/site.yaml"))
    try disk.write(Array((good + "as of: 2026-02-31\n").utf8), to: "Content/site.yaml")
    _ = await preview.take(FolderChange(paths: ["Content/site.yaml"]))
    let state = await preview.state(at: page)
    #expect(!state.errors.isEmpty && state.tag != nil)
    try disk.write(Array(good.utf8), to: "Content/site.yaml")
    _ = await preview.take(FolderChange(paths: ["Content/site.yaml"]))
    #expect(await preview.state(at: page).errors.isEmpty)
  }

  @Test func tellsThoseWhoLookAfterEachChange() async throws {
    let disk = disk()
    let preview = Preview(order(), in: disk)
    await preview.readAll()
    let page = try address("/\(Self.school)/school/findings.html")
    var news = await preview.states(at: page).makeAsyncIterator()
    let first = try #require(await news.next())
    let old = try #require(disk.text(findings))
    try disk.write(
      Array(old.replacing("school feels calm", with: "school feels at ease").utf8), to: findings)
    _ = await preview.take(FolderChange(paths: [findings]))
    let second = try #require(await news.next())
    #expect(second.tag != first.tag)
    #expect(second.said == "1 file changed")
  }

  @Test func neverShowsALineOfAPrivateFile() {
    var diagnostic = LocatedDiagnostic(
      Diagnostic("unreadable", .error, at: .start(of: FileID(0)), "a file cannot be read"),
      in: SourceMap())
    diagnostic.place.path = "hill/private/names.txt"
    diagnostic.place.excerpt = "Nobody Atall"
    #expect(!PageState.Complaint(diagnostic).text.contains("Nobody"))
    diagnostic.place.path = "hill/privately/names.txt"
    #expect(PageState.Complaint(diagnostic).text.contains("Nobody"))
  }

  @Test func writesNewsOnOneLine() {
    var state = PageState(home: "/")
    state.notices = ["one\ntwo"]
    let text = event(state)
    #expect(text.hasPrefix("data: {") && text.hasSuffix("}\n\n"))
    #expect(text.dropLast(2).contains("\n") == false)
  }
}
