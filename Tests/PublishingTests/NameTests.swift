import Base
import Publishing
import TestSupport
import Testing

@Suite struct NameTests {
  private func faults(_ paths: [String]) -> [String] {
    do throws(Halt) {
      try seeThatNamesAreSafe(paths.map { OutputFile(path: $0, bytes: [1]) })
      return []
    } catch .unsafeNames(let faults) {
      return faults
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [
    "a:b.html", "a\"b", "what?.html", "a*.csv", "a<b", "a>b", "a|b", "a\\b", "con.html",
    "files/NUL",
    "aux", "con .txt", "Com1.txt", "lpt².csv", "actions./A1.html", "a /b", " a", "a.",
    "desktop.ini",
    "~$plan.docx", "x_vti_y/a", ".lock", "Forms", "reviewday/a.html", "ReviewDay/a.html",
    "../a.html", "a//b", "a\nb", "plan.csv.reviewday.tmp", "files/a.TMP", "~old/a.png",
  ])
  func refusesWhatSomeDriveDoesNotTake(path: String) {
    #expect(faults([path]).count == 1)
  }

  @Test(arguments: [
    "index.html", "actions/A1.html", "files/Größe der Gruppe (1).svg", "a/forms.html",
    "console.html",
    "com.html", ".nojekyll", "files/100 %.png", "day-2026-11-23.html",
  ])
  func takesWhatEveryDriveTakes(path: String) {
    #expect(faults([path]).isEmpty)
  }

  @Test func refusesNamesThatWindowsTakesForEachOther() {
    #expect(faults(["files/Plan.pdf", "files/plan.pdf"]).count == 1)
    #expect(faults(["files/É.pdf", "files/é.pdf"]).count == 1)
  }

  @Test func refusesPathsThatLeaveNoRoom() {
    #expect(faults([String(repeating: "a", count: 181)]).count == 1)
    #expect(faults([String(repeating: "a", count: 180)]).isEmpty)
  }

  @Test func saysWhereTheFolderItselfIsTooDeep() {
    #expect(tooLong(["index.html"], below: "/share") == nil)
    let deep = "/" + String(repeating: "d", count: 240)
    #expect(tooLong(["a.html", "actions/A1.html"], below: deep)?.path == "actions/A1.html")
  }

  @Test func refusesBeforeAnythingIsTouched() {
    let disk = MemoryFileSystem.share()
    let files = first + [OutputFile(path: "files/what?.png", bytes: [1])]
    #expect(throws: Halt.self) { try publish(release(files), to: drive, in: disk, settings()) }
    #expect(disk.published.isEmpty && disk.changes == 0)
  }
}
