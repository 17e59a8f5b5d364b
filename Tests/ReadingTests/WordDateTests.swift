import Base
import Model
import Reading
import Testing

@Suite struct WordDateTests {
  @Test(arguments: [
    ("2026-11-23", "23 November 2026"), ("23 November 2026", "23 November 2026"),
    ("23rd Nov 2026", "23 November 2026"), ("Monday 23 November 2026", "23 November 2026"),
    ("the day", "the day"), ("spring 1", "end of spring 1"),
    ("end of spring term", "end of spring term"), ("start of Autumn 2", "start of autumn 2"),
    ("the end of the year", "end of the year"), ("start of summer", "start of summer term"),
    ("half a term after do starts", "half a term after do starts"),
    ("a term after review", "a term after review ends"),
    ("6 teaching weeks after assess", "half a term after assess ends"),
    ("three weeks before end of summer 2", "3 weeks before end of summer 2"),
    ("one year after the day", "1 year after the day"),
    ("2 half-terms after 2026-11-23", "2 half-terms after 23 November 2026"),
    ("1 day before 2 weeks after plan ends", "1 day before 2 weeks after plan ends"),
  ])
  func readsDatesInWords(text: String, words: String) {
    guard case .date(let date) = readWordDate(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.inWords == words)
  }

  @Test(arguments: ["2026-02-30", "31 November 2026", "2 days after 2026-13-01", "0 May 2026"])
  func knowsDaysThatDoNotExist(text: String) {
    #expect(readWordDate(text) == .impossible)
  }

  @Test(arguments: [
    "", "soon", "23/11/2026", "autumn 3", "end of", "after the day", "five after the day",
    "do ending", "November 2026", "1000 days after the day", "2026-11-23 or so",
  ])
  func leavesOtherWordsUnread(text: String) {
    #expect(readWordDate(text) == .unknown)
  }

  @Test func endsWhereDatesHangFromDates() {
    let chain = String(repeating: "1 day after ", count: 5000) + "the day"
    #expect(readWordDate(chain) == .unknown)
  }

  @Test func complainsOfDatesWhereTheyStand() {
    let sample = SampleSchool([
      "actions/x.md": "---\nstopped: 2026-02-30\n---\n# X\n## Plan\nby: soon\ndone: spring 1\n"
    ])
    #expect(
      sample.complaints == [
        "actions/x.md:2:10 impossible-date error", "actions/x.md:6:5 unknown-date error",
        "actions/x.md:7:7 unknown-date error",
      ])
  }
}
