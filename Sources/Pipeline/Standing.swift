package import Base
import Disclosed
import Model
import Reading

/// Where every school's plan stands as at one date.
package struct StandingReport: Sendable {
  /// What could not be read, and what was asked for and is not there.
  package var base: BuildReport
  package var asAt: CalendarDate
  /// In the order of the schools.
  package var schools: [SchoolStanding] = []
}

/// Where one school's plan stands.
package struct SchoolStanding: Sendable {
  package var key: String
  package var name: String
  /// `draft`, `agreed` or `final`; nil where the school has errors.
  package var status: String?
  package var errors: Int
  package var gaps: Int
  package var nextMeeting: CalendarDate?
  package var deleteAfter: CalendarDate?
  /// The file of counts that readers were shown; nil where none were.
  package var ledger: String?
  /// Whether the papers are final and a private list of names is still there.
  package var keepsNames = false
  /// By action, in the order of their dates; what has none comes last.
  package var lines: [Line] = []

  /// One thing that somebody is to do, or has done.
  package struct Line: Hashable, Sendable {
    /// The action's reference, else its file's name.
    package var action: String
    package var what: String
    package var owner: String?
    package var date: CalendarDate?
    /// As it was typed, where that was not a date.
    package var words: String?
    package var standing: Standing
  }

  /// How a thing to do stands to the date.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case overdue, due, later, undated = "no date", blocked, done, stopped
  }

  /// How many days before its date a thing is due rather than later.
  package static let horizon = 42
}

/// Reads, checks and studies every school that was ordered, and says what is due.
package func standing(_ order: Order, in files: some FileSystem) async -> StandingReport {
  var report = StandingReport(base: BuildReport(), asAt: order.asOf ?? order.today)
  guard let workshop = openWorkshop(order, in: files, report: &report.base) else { return report }
  report.asAt = workshop.asAt
  let chosen = workshop.schools.filter {
    order.schools.isEmpty || order.schools.contains($0.key)
  }
  let asAt = workshop.asAt
  let found = await inParallel(chosen, jobs: order.jobs) { place in
    let work = await workshop.examine(place, in: files)
    var standing = SchoolStanding(work, asAt: asAt)
    let ledger = place.path + "/" + CountLedger.fileName
    if files.kind(of: ledger) == .file { standing.ledger = ledger }
    return (work.report, standing)
  }
  report.base.schools = found.map(\.0)
  report.schools = found.map(\.1)
  report.base.diagnostics += await workshop.privacy.value.shared
  return report
}

extension SchoolStanding {
  init(_ work: StudiedPlace, asAt: CalendarDate) {
    let report = work.report
    self.init(
      key: report.key, name: report.summary.name, status: work.studied?.status.rawValue,
      errors: report.diagnostics.count { $0.severity == .error }, gaps: report.summary.gaps)
    guard let studied = work.studied else { return }
    let school = studied.checked.school
    deleteAfter = school.deleteAfter?.value
    keepsNames = school.isFinal && !school.nameLists.isEmpty
    nextMeeting = school.boardMeetings.map(\.value).filter { $0 >= asAt }.min()
    lines = zip(school.actions, studied.checked.actionDates).enumerated().flatMap { index, pair in
      Agenda(pair.0, pair.1, asAt: asAt) { measure in
        studied.item(ofMeasure: measure, of: index).map { item in
          (item.short, studied.change(ofMeasure: measure, of: index) != nil)
        }
      }.lines
    }
  }
}

/// What one action asks of whom, and when.
private struct Agenda {
  private(set) var lines: [SchoolStanding.Line] = []
  private let action: Action
  private let asAt: CalendarDate
  private let isStopped: Bool

  /// - Parameter asked: For a measure that is a survey item its name, and whether it was asked
  ///   twice.
  init(
    _ action: Action, _ dates: ActionDates, asAt: CalendarDate,
    asked: (Int) -> (name: String, isMeasured: Bool)?
  ) {
    self.action = action
    self.asAt = asAt
    isStopped = action.stopped.map { $0.value <= asAt } ?? false
    for (index, stage) in action.stages.enumerated() where stage.isWritten {
      add(
        "\(stage.kind.word): \(action.title)", dates.stages.at(index),
        done: stage.done.map { $0.value <= asAt } ?? false)
    }
    for (index, milestone) in action.milestones.enumerated() {
      add(
        milestone.what, dates.milestones.at(index),
        done: milestone.done.map { $0 <= asAt } ?? false)
    }
    for (index, measure) in action.measures.enumerated() where measure.target != nil {
      let target = measure.target.map { ", to \($0.value)" } ?? ""
      let item = asked(index)
      let isTyped = measure.result != nil && measure.resultOn.map { $0 <= asAt } ?? true
      add(
        "measure: \(item?.name ?? measure.name)\(target)", dates.measures.at(index),
        done: item?.isMeasured ?? isTyped)
    }
    lines = lines.enumerated().sorted { first, second in
      switch (first.element.date, second.element.date) {
      case (let one?, let other?) where one != other: one < other
      case (nil, _?): false
      case (_?, nil): true
      default: first.offset < second.offset
      }
    }.map(\.element)
  }

  private mutating func add(_ what: String, _ resolved: ResolvedDate?, done: Bool) {
    lines.append(
      SchoolStanding.Line(
        action: action.identity.cited ?? action.title, what: what, owner: action.owner?.value,
        date: resolved?.date, words: resolved?.words, standing: standing(resolved?.date, done)))
  }

  private func standing(_ date: CalendarDate?, _ isDone: Bool) -> SchoolStanding.Standing {
    if isDone { return .done }
    if isStopped { return .stopped }
    if action.blocked?.isEmpty == false { return .blocked }
    guard let date else { return .undated }
    if date < asAt { return .overdue }
    return asAt.days(until: date) <= SchoolStanding.horizon ? .due : .later
  }
}

extension [ResolvedDate?] {
  /// The date at an index; nil for none.
  fileprivate func at(_ index: Int) -> ResolvedDate? { indices.contains(index) ? self[index] : nil }
}
