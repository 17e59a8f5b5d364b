package import Base
package import Model

/// Works out what follows from a checked school as at one date: when slots end, how far each action
/// has come, what each day looked at and how firm its papers are.
///
/// A fact dated after `asAt` has not happened yet.
package func study(_ checked: CheckedSchool, asAt: CalendarDate) -> StudiedSchool {
  let school = checked.school
  var studied = StudiedSchool(
    checked: checked, asAt: asAt,
    progress: school.actions.indices.map { index in
      progress(
        of: school.actions[index],
        dates: index < checked.actionDates.count ? checked.actionDates[index] : nil, asAt: asAt)
    },
    coverage: school.days.indices.map { coverage(ofDay: $0, in: checked) },
    slotEnds: school.days.map { $0.slotEnds },
    status: status(of: checked))
  studied.surveys = surveys(of: checked, asAt: asAt)
  studied.training = trainingPoints(of: checked, surveys: studied.surveys, asAt: asAt)
  return studied
}

/// A draft while a gap stands; otherwise what the latest day's papers say of themselves.
private func status(of checked: CheckedSchool) -> PaperStatus {
  guard checked.gaps.isEmpty else { return .draft }
  let latest = checked.school.days.max { $0.date < $1.date }
  return latest?.status.value ?? .draft
}
