import Testing

@testable import Platform

@Suite struct SettlingTests {
  private let start = ContinuousClock.now

  @Test func tellsOfOneSavedFileAtOnce() {
    var settling = Settling()
    #expect(settling.due == nil)
    settling.noteWritten("a", at: start)
    #expect(settling.take(at: start) == nil)
    #expect(settling.take(at: start + .milliseconds(5)) == FolderChange(paths: ["a"]))
    #expect(settling.due == nil && settling.take(at: start + .seconds(9)) == nil)
  }

  @Test func waitsForAFileThatWentAwayToComeBack() {
    var settling = Settling()
    settling.noteRemoved("a", at: start)
    #expect(settling.take(at: start + .milliseconds(60)) == nil)
    settling.noteWritten("a", at: start + .milliseconds(61))
    #expect(settling.take(at: start + .milliseconds(66)) == FolderChange(paths: ["a"]))
    settling.noteRemoved("a", at: start)
    #expect(settling.take(at: start + .milliseconds(121)) == FolderChange(paths: ["a"]))
  }

  @Test func passesOverANameThatOnlyCameAndWent() {
    var settling = Settling()
    settling.noteCreated("temporary")
    settling.noteWritten("temporary", at: start)
    settling.noteRemoved("temporary", at: start)
    settling.noteWritten("a", at: start)
    #expect(settling.take(at: start + .milliseconds(5)) == FolderChange(paths: ["a"]))
    settling.noteCreated("other")
    settling.noteWritten("other", at: start + .seconds(1))
    settling.noteRemoved("other", at: start + .seconds(1))
    #expect(settling.take(at: start + .seconds(2)) == nil)
  }

  @Test func makesABurstOfTenThousandFilesOneChange() {
    var settling = Settling()
    var told: [FolderChange] = []
    for number in 0..<10_000 {
      // A pause in the middle of it, as when git reads what it writes next.
      let now = start + .microseconds(200 * number) + (number > 5_000 ? .milliseconds(250) : .zero)
      if let change = settling.take(at: now) { told.append(change) }
      settling.noteWritten("f\(number % 9_999)", at: now)
    }
    #expect(told.isEmpty)
    let change = settling.take(at: start + .seconds(3))
    #expect(change?.paths.count == 9_999)
    #expect(change?.paths == change?.paths.sorted())
  }

  @Test func keepsNobodyWaitingForEver() {
    var settling = Settling()
    var told = 0
    for number in 0..<7_500 {
      let now = start + .milliseconds(2 * number)
      if settling.take(at: now) != nil { told += 1 }
      settling.noteWritten("f\(number)", at: now)
    }
    #expect(told == 1 || told == 2)
  }

  @Test func expectsMoreSoonAfterAChange() {
    var settling = Settling()
    settling.noteWritten("a", at: start)
    #expect(settling.take(at: start + .milliseconds(5)) != nil)
    settling.noteWritten("b", at: start + .milliseconds(30))
    #expect(settling.take(at: start + .milliseconds(100)) == nil)
    #expect(settling.take(at: start + .milliseconds(131)) != nil)
    settling.noteWritten("c", at: start + .milliseconds(600))
    #expect(settling.take(at: start + .milliseconds(605)) != nil)
  }

  @Test func saysWhenMoreHappenedThanCanBeTold() {
    var settling = Settling()
    settling.noteEverything(at: start)
    #expect(settling.take(at: start + .milliseconds(301))?.isEverything == true)
  }
}
