import Base
import Foundation
import Platform
import Testing

@Test func readsTodayFromTheMachinesCalendar() {
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  let today = Surroundings.today().parts
  #expect(today.year == parts.year)
  #expect(today.month == parts.month)
  #expect(today.day == parts.day)
}

@Test func findsProgramsWhereATerminalWould() {
  #expect(Surroundings.program("sh")?.hasSuffix("/sh") == true)
  #expect(Surroundings.program("no-such-program-anywhere") == nil)
}
