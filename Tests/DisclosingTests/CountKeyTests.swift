import Base
import Model
import Testing

/// The text by which two publications know that they count the same pupils.
@Suite struct CountKeyTests {
  @Test(arguments: [
    "2026-10-01 level=ehc-plan need=HI year=7", "2026-10-01", "", "about=provision:pairs",
    "2026-10-01 level=ehc-plan+sen-support year=7+8+9 sex=F event=suspension",
  ])
  func readsWhatItWrites(text: String) {
    #expect(CountKey(text)?.text == text)
  }

  @Test func isTheSameInWhateverOrderItsWordsAreGiven() {
    let key = CountKey(date: date("2026-10-01"), need: ["VI", "HI", "VI"], about: ["key  adult"])
    #expect(key.text == "2026-10-01 need=HI+VI about=key-adult")
    #expect(CountKey("2026-10-01 about=key-adult need=VI+HI") == key)
  }

  @Test(arguments: [
    "2026-13-01", "level", "need=HI 2026-10-01", "colour=red", "need=", "sex=F sex=M",
  ])
  func readsNothingElse(text: String) {
    #expect(CountKey(text) == nil)
  }
}
