/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package var dayNumber: Int32

  package init(dayNumber: Int) { self.dayNumber = Int32(clamping: dayNumber) }

  /// The date, or nil where the month has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, Howard Hinnant's algorithm: years begin in March.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2026-11-23`; nil for anything else, impossible dates included.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The day so many days later, or earlier for a negative number.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int(dayNumber) + days)
  }

  /// How many days lie between this day and another; negative for an earlier one.
  package func days(until other: CalendarDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let shifted = (Int(dayNumber) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The year, the month from 1 and the day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let z = Int(dayNumber) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The same day and month in another year; 29 February becomes 28 February.
  package func adding(years: Int) -> CalendarDate {
    let (year, month, day) = parts
    return CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: day - 1) ?? self
  }

  /// The number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-11-23`.
  package var iso: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `23 November 2026`.
  package var inWords: String {
    let (year, month, day) = parts
    return "\(day) \(CalendarDate.monthNames[month - 1]) \(year)"
  }

  /// `November 2026`.
  package var monthInWords: String {
    "\(CalendarDate.monthNames[parts.month - 1]) \(parts.year)"
  }

  /// `Monday 23 November 2026`.
  package var inWordsWithWeekday: String { "\(CalendarDate.weekdayNames[weekday - 1]) \(inWords)" }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}

/// A time of day in minutes after midnight.
package struct ClockTime: Hashable, Comparable, Sendable {
  package var minutes: Int

  /// The time, or nil where the clock has no such time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `09:15`, `9:15` and `9.15`, and by the twelve-hour clock `9:15am` and `2pm`.
  package init?(_ text: some StringProtocol) {
    let lower = text.lowercased()
    guard lower.hasSuffix("am") || lower.hasSuffix("pm") else {
      self.init(twentyFourHours: lower)
      return
    }
    let figures = lower.dropLast(2)
    let whole = figures.contains { $0 == ":" || $0 == "." } ? String(figures) : figures + ":00"
    guard let time = ClockTime(twentyFourHours: whole), (60..<13 * 60).contains(time.minutes)
    else { return nil }
    let hour = time.minutes / 60 % 12 + (lower.hasSuffix("pm") ? 12 : 0)
    self.init(hour: hour, minute: time.minutes % 60)
  }

  private init?(twentyFourHours text: String) {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  /// `09:15`.
  package var text: String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
