import Base
import Model

/// How far staff have come with their points as at one date; nil where nobody has counted.
///
/// A person is on track who has the target's part for the teaching weeks gone, or for the weeks in
/// post where these are fewer, in proportion to the time worked. Points that were counted later
/// than the date have not been counted yet.
func trainingPoints(
  of checked: CheckedSchool, surveys: [StudiedSurvey], asAt: CalendarDate
) -> StudiedTraining? {
  guard let training = checked.school.training, let points = training.points,
    !points.rows.isEmpty, points.date.map({ $0 <= asAt }) ?? true
  else { return nil }
  let counted = points.date ?? asAt
  let year = checked.years.first { year in
    training.year.map { $0.value == year.startYear }
      ?? year.halfTerms.contains { $0.from <= counted && counted <= $0.to }
  }
  let weeks = year.map { teachingWeeks(of: $0, until: counted) }
  let pace = Pace(training: training, weeks: weeks)
  var roles: [String] = []
  for row in points.rows where !roles.contains(where: { same($0, row.role) }) {
    roles.append(row.role)
  }
  var bands: [Int] = []
  for row in points.rows {
    let band = max(0, row.points) / bandWidth
    guard band < mostBands else { continue }
    while bands.count <= band { bands.append(0) }
    bands[band] += 1
  }
  return StudiedTraining(
    weeksGone: weeks?.gone, weeksOfYear: weeks?.all,
    whole: rolePoints("All staff", points.rows, pace),
    roles: roles.map { role in
      rolePoints(role, points.rows.filter { same($0.role, role) }, pace)
    },
    bands: bands, coverage: coverage(of: training, surveys: surveys, asAt: asAt))
}

/// How many points a band of the spread holds.
private let bandWidth = 5
/// Nobody gathers more than this many bands of points in a year; a row that says so is left out of
/// the spread.
private let mostBands = 40

/// The teaching weeks of a year, and those gone by the end of a day.
private func teachingWeeks(
  of year: AcademicYear, until day: CalendarDate
) -> (gone: Int, all: Int) {
  var (gone, all) = (0, 0)
  for term in year.halfTerms {
    let weeks = (term.from.days(until: term.to) + 7) / 7
    all += weeks
    if day >= term.to {
      gone += weeks
    } else if day >= term.from {
      gone += (term.from.days(until: day) + 1) / 7
    }
  }
  return (min(gone, all), all)
}

/// What is asked for by now.
private struct Pace {
  let training: Training
  let weeks: (gone: Int, all: Int)?

  /// Whether somebody has the points that are asked for by now; without a calendar or a target
  /// nothing is asked for.
  func isOnTrack(_ row: Training.Points.Row) -> Bool {
    guard let target = training.target(of: row.role), let weeks, weeks.all > 0 else { return true }
    let inPost = min(max(0, row.weeks), weeks.gone)
    // points / target ≥ (weeks in post / weeks of the year) × time, in whole numbers.
    return row.points * weeks.all * 100 >= target * inPost * row.time
  }

  /// Whether somebody has the least share from SEND among the points so far; nil where it is not
  /// asked for or not counted.
  func hasSENDShare(_ row: Training.Points.Row) -> Bool? {
    guard let least = training.fromSEND?.value, let target = training.target?.value, target > 0,
      let fromSEND = row.fromSEND
    else { return nil }
    return fromSEND * target >= least * row.points
  }
}

private func rolePoints(
  _ role: String, _ rows: [Training.Points.Row], _ pace: Pace
) -> StudiedTraining.RolePoints {
  let shares = rows.map(pace.hasSENDShare)
  let fromSEND = rows.compactMap(\.fromSEND)
  return StudiedTraining.RolePoints(
    role: role, people: rows.count, onTrack: rows.filter(pace.isOnTrack).count,
    fromSEND: fromSEND.count == rows.count ? fromSEND.reduce(0, +) : nil,
    points: rows.map(\.points).reduce(0, +),
    withSENDShare: shares.contains(nil) ? nil : shares.count { $0 == true })
}

/// What the menu holds for each item that came first when the audit was last asked before, or at
/// all.
private func coverage(
  of training: Training, surveys: [StudiedSurvey], asAt: CalendarDate
) -> [StudiedTraining.Coverage] {
  guard let name = training.instrument?.value,
    let survey = surveys.first(where: { same($0.instrument.name, name) }),
    let wave = survey.change.map({ survey.waves[$0.before] }) ?? survey.waves.last
  else { return [] }
  let named = survey.named.map(\.item)
  let first = wave.priorities.map(\.item)
  let items = named.isEmpty ? Array(first.prefix(3)) : named
  return items.map { item in
    let sessions = training.menu.indices.filter { index in
      training.menu[index].items.contains { cited in
        let words = cited.value.split(separator: "/").last.map(String.init) ?? cited.value
        return same(words, item)
      }
    }
    return StudiedTraining.Coverage(
      item: SurveyItem(instrument: survey.instrument.name, item: item), sessions: sessions,
      held: sessions.count { index in
        training.menu[index].date.map { $0.value <= asAt } ?? false
      })
  }
}
