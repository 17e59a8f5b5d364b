package import Base
import Model

/// Rows of one group that do not count the same people.
package enum RepliesUneven: Check {
  package static let id = "replies-uneven"
  package static let severity = Severity.warning
  package static let summary = "The rows of a wave do not count the same number of replies."
  package static let explanation = """
    Whoever replied has an answer to each item, if only that the line was left empty. So all rows
    of a group have the same sum, and each item has a row for each group. Where they differ,
    somebody was counted twice or forgotten. Count again; lines left empty belong under `blank`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedWaves.flatMap { uneven(in: $0) + missing(in: $0) }
  }

  private static func uneven(in wave: SurveyWave) -> [Diagnostic] {
    wave.repliesByGroup.compactMap { first in
      let rows = wave.tallies.filter { $0.group == first.group }
      guard let other = rows.first(where: { $0.replies != first.replies }), let one = rows.first
      else { return nil }
      let whose = first.group.map { " of \(quoted($0))" } ?? ""
      return says(
        "\(other.item) has \(other.replies) replies\(whose), and \(one.item) has \(one.replies)",
        at: other.span, fix: "Count again, and write lines left empty under `blank`",
        record: wave.identity.cited, notes: [Diagnostic.Note("the other row", at: one.span)])
    }
  }

  private static func missing(in wave: SurveyWave) -> [Diagnostic] {
    let groups = wave.repliesByGroup.map(\.group)
    var seen: Set<String> = []
    return wave.tallies.filter { seen.insert($0.item).inserted }.flatMap { first in
      let own = Set(wave.tallies.filter { $0.item == first.item }.map { $0.group ?? "" })
      return groups.filter { !own.contains($0 ?? "") }.map { group in
        says(
          "\(first.item) has no row for \(group.map(quoted) ?? "those without a group")",
          at: first.span, fix: "Add the row", record: wave.identity.cited)
      }
    }
  }
}
