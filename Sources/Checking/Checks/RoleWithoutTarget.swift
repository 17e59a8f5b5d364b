package import Base
import Model

/// Points that are to lead nowhere.
package enum RoleWithoutTarget: Check {
  package static let id = "role-without-target"
  package static let severity = Severity.hint
  package static let summary = "Staff of a role have points, but no target."
  package static let explanation = """
    Whether people are on track can only be told where somebody has said how many points they need.
    Write `target:` in training.md for everybody, or a line for the role under `targets:`. Roles are
    compared word for word, whatever their capitals.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let training = subject.school.training, let points = training.points else { return [] }
    var seen: Set<String> = []
    return points.rows.map(\.role)
      .filter { seen.insert(folded($0)).inserted && training.target(of: $0) == nil }
      .map { role in
        let near = nearest(to: role, among: training.targets.map(\.role))
        return says(
          "there is no target for \(quoted(role))", at: points.span,
          fix: near.map { "Write the role as “\($0)” in points.csv, if that is meant" }
            ?? "Write `target:` in training.md, or a line for the role under `targets:`",
          record: training.identity.cited)
      }
  }
}
