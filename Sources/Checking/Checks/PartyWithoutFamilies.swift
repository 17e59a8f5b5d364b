package import Base
import Model

/// A meeting of families to which no family came.
package enum PartyWithoutFamilies: Check {
  package static let id = "party-without-families"
  package static let severity = Severity.hint
  package static let summary = "Nobody of the families came to a meeting of a working party."
  package static let explanation = """
    A working party is one only with the families in it. Ask what kept them away: the time, the
    place, the letter, or what came of the last meeting. The papers show the nought as it is.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.parties.flatMap { party in
      party.meetings.filter { $0.families == 0 && subject.hasCome($0.date.value) }.map { meeting in
        says(
          "no family came to the meeting of \(meeting.date.value.inWords)", at: meeting.span,
          fix: "Ask what kept them away, and say in the words below what you changed",
          record: party.identity.cited)
      }
    }
  }
}
