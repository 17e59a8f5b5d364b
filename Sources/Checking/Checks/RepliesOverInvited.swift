package import Base
import Model

/// More answers than people who were asked.
package enum RepliesOverInvited: Check {
  package static let id = "replies-over-invited"
  package static let severity = Severity.warning
  package static let summary = "More people replied to a wave than were invited."
  package static let explanation = """
    How many of those who were asked have replied tells a reader how far to trust the answers. It
    cannot be more than all. Perhaps the link was passed on, or somebody answered twice, or
    `invited` is out of date. Correct the number, or say in the words of the wave what happened.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedWaves.compactMap { wave in
      guard let invited = wave.invited, wave.replies > invited.value else { return nil }
      return says(
        "\(wave.replies) replied, and only \(invited.value) were invited", at: invited.span,
        fix: "Correct one of the numbers", record: wave.identity.cited)
    }
  }
}
