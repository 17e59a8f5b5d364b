package import Base
import Model

/// Answers of which nobody can tell how they came about.
package enum WaveIncomplete: Check {
  package static let id = "wave-incomplete"
  package static let severity = Severity.warning
  package static let summary = "A counted wave does not say who was asked, when and how."
  package static let explanation = """
    Answers tell nothing of those who did not give any. So a wave says how many were invited, from
    when to when, how they were asked, and who was not reached: `invited`, `from` or `to`, `mode`,
    `not reached`. Write `not reached: nobody` where everybody was.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedWaves.compactMap { wave in
      var missing: [String] = []
      if wave.invited == nil { missing.append("how many were invited") }
      if wave.date == nil { missing.append("when it was asked") }
      if isBlank(wave.mode) { missing.append("how it was asked") }
      if isBlank(wave.notReached) { missing.append("who was not reached") }
      guard !missing.isEmpty else { return nil }
      return says(
        "\(wave.identity.cited ?? wave.name) does not say \(listed(missing))",
        at: wave.identity.span, fix: "Write it into the facts of \(wave.name).md",
        record: wave.identity.cited)
    }
  }
}
