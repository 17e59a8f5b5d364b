import Base
package import Model

/// The calendar that a school's dates resolve against; names that mean nothing are passed over.
package func calendar(of school: School, _ library: Library) -> SchoolCalendar {
  let candidates = school.ownCalendars + library.calendars
  let named = school.calendars.compactMap { cited in
    candidates.first { same($0.name, cited.value) }
  }
  return SchoolCalendar(
    own: school.ownCalendars, others: school.calendars.isEmpty ? library.calendars : named)
}

extension SchoolCalendar {
  /// The school's own years, and others of years that it has none for.
  init(own: [AcademicYear], others: [AcademicYear]) {
    let starts = Set(own.map(\.startYear))
    let names = Set(own.map(\.name))
    self.init(
      years: own + others.filter { !starts.contains($0.startYear) && !names.contains($0.name) })
  }
}
