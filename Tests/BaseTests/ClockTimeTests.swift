import Base
import Testing

@Test(arguments: [
  ("09:15", "09:15"), ("9:15", "09:15"), ("9.15", "09:15"), ("00:00", "00:00"), ("23:59", "23:59"),
  ("9:15am", "09:15"), ("2.30PM", "14:30"), ("2pm", "14:00"), ("12am", "00:00"),
  ("12:05pm", "12:05"),
])
func readsTimesAsPeopleWriteThem(text: String, shown: String) {
  #expect(ClockTime(text)?.text == shown)
}

@Test(arguments: [
  "24:00", "12:60", "9", "09:5", "13:15pm", "0:15am", "0am", "pm", "9:15xm", "am:15", "9:15:00", "",
  ":15", "9:", "009:15", "-1:15", "９:15",
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
