package import Base

extension SchoolCalendar {
  /// The date that a word-date means; nil where the calendar, or a stage it names, cannot say.
  ///
  /// - Parameters:
  ///   - dayOfReview: `the day`; the names of terms mean the next one on or after it.
  ///   - stageDates: when assess, plan, do and review end, as far as known.
  package func resolve(
    _ word: WordDate, dayOfReview: CalendarDate?, stageDates: [ResolvedDate?] = []
  ) -> ResolvedDate? {
    guard var found = date(of: word, day: dayOfReview, stages: stageDates) else { return nil }
    if case .on = word { return found }
    found.words = word.inWords
    return found
  }

  private func date(
    of word: WordDate, day: CalendarDate?, stages: [ResolvedDate?]
  ) -> ResolvedDate? {
    switch word {
    case .on(let date):
      return ResolvedDate(date: date)
    case .day:
      return day.map { ResolvedDate(date: $0) }
    case .edge(let edge, let term):
      return next(edge, of: term, from: day)
    case .stage(let kind, let edge):
      // A stage starts when the one before it ends, and the first on the day itself.
      let index = edge == .end ? kind.rawValue : kind.rawValue - 1
      if index < 0 { return day.map { ResolvedDate(date: $0) } }
      return index < stages.count ? stages[index] : nil
    case .offset(let count, let unit, let direction, let base):
      guard let start = date(of: base, day: day, stages: stages) else { return nil }
      let steps = direction == .after ? count : -count
      guard var moved = moving(start.date, by: steps, unit) else { return nil }
      moved.isProvisional = moved.isProvisional || start.isProvisional
      return moved
    }
  }

  // MARK: Names of terms

  /// The next start or end of a term on or after a day; the first known one without a day.
  private func next(
    _ edge: WordDate.Edge, of term: TermName, from day: CalendarDate?
  ) -> ResolvedDate? {
    let known = years.compactMap { $0.date(of: edge, term) }.sorted()
    guard let first = known.first else { return nil }
    guard let day else { return ResolvedDate(date: first) }
    let step = SchoolCalendar.daysInYear
    if let real = known.first(where: { $0 >= day }), day.days(until: real) < step + 21 {
      return ResolvedDate(date: real)
    }
    let nearest = known.last { $0 < day } ?? first
    let short = nearest.days(until: day)
    let years = short > 0 ? (short + step - 1) / step : short / step
    return ResolvedDate(date: nearest.adding(days: years * step), isProvisional: true)
  }

  // MARK: So much after, so much before

  private func moving(
    _ date: CalendarDate, by steps: Int, _ unit: WordDate.Unit
  ) -> ResolvedDate? {
    // No plan looks further than a century; a slip of the keyboard must not spin.
    let steps = min(max(steps, -5200), 5200)
    switch unit {
    case .day: return ResolvedDate(date: date.adding(days: steps))
    case .week: return ResolvedDate(date: date.adding(days: steps * 7))
    case .month: return ResolvedDate(date: date.adding(months: steps))
    case .year: return ResolvedDate(date: date.adding(years: min(max(steps, -100), 100)))
    case .teachingWeek: return moving(date, byTeachingWeeks: steps)
    case .halfTerm: return moving(date, byTeachingWeeks: min(max(steps, -800), 800) * 6)
    case .term: return moving(date, byTeachingWeeks: min(max(steps, -400), 400) * 12)
    }
  }

  /// The same weekday so many teaching weeks on or back, or the nearest teaching day of that week.
  private func moving(_ date: CalendarDate, byTeachingWeeks steps: Int) -> ResolvedDate? {
    guard !years.isEmpty else { return nil }
    guard steps != 0 else { return ResolvedDate(date: date) }
    var monday = date.monday
    var left = abs(steps)
    var emptyWeeks = 0
    while left > 0 {
      monday = monday.adding(days: steps > 0 ? 7 : -7)
      if isTeachingWeek(monday) {
        left -= 1
        emptyWeeks = 0
      } else {
        emptyWeeks += 1
        if emptyWeeks > 104 { return nil }
      }
    }
    let wanted = min(date.weekday, 5) - 1
    let order = Array(stride(from: wanted, through: 0, by: -1)) + Array(wanted + 1..<5)
    let days = order.map { monday.adding(days: $0) }
    let found = days.first(where: isTeachingDay) ?? monday
    return ResolvedDate(date: found, isProvisional: standIn(for: found).isProvisional)
  }
}

extension AcademicYear {
  /// When a half-term, a term or the year starts or ends; nil where it has no such half-term.
  func date(of edge: WordDate.Edge, _ term: TermName) -> CalendarDate? {
    let parts = halfTerms.filter { part in
      term.season == .year
        || (part.name.season == term.season && (term.half == nil || part.name.half == term.half))
    }
    return edge == .start ? parts.map(\.from).min() : parts.map(\.to).max()
  }
}

extension CalendarDate {
  /// The same day so many months on or back, or the last day of a shorter month.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    guard count >= 12, newYear <= 9999 else { return self }
    return CalendarDate(
      year: newYear, month: newMonth,
      day: min(day, CalendarDate.length(ofMonth: newMonth, year: newYear))) ?? self
  }
}
