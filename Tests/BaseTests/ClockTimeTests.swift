import Base
import Testing

@Test(arguments: [
  ("09:15", "09:15"), ("9:15", "09:15"), ("9.15", "09:15"), ("00:00", "00:00"), ("23:59", "23:59"),
])
func readsTimesAsPeopleWriteThem(text: String, shown: String) {
  #expect(ClockTime(text)?.text == shown)
}

@Test(arguments: [
  "24:00", "12:60", "9", "09:5", "9:15pm", "9:15:00", "", ":15", "9:", "009:15", "-1:15", "９:15",
])
func refusesWhatIsNoTime(text: String) {
  #expect(ClockTime(text) == nil)
}

@Test func ordersTimes() throws {
  let early = try #require(ClockTime("9:15"))
  let late = try #require(ClockTime(hour: 10, minute: 0))
  #expect(early < late)
  #expect(early.minutes == 555)
  #expect(ClockTime(hour: 24, minute: 0) == nil)
  #expect(ClockTime(hour: 0, minute: -1) == nil)
}
