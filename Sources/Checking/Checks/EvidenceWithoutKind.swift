package import Base
import Model

/// Evidence of no known kind.
package enum EvidenceWithoutKind: Check {
  package static let id = "evidence-without-kind"
  package static let severity = Severity.warning
  package static let summary = "A piece of evidence has no kind."
  package static let explanation = """
    The kind comes down from the slot: notes under lesson visits are lesson visits. Evidence
    outside the timetable, or under a slot that gathers none, must say its own:
    `[kind: documents]`. Without it nobody can tell how many sources a finding has.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.evidence.enumerated().filter { index, piece in
      piece.statedKind == nil && subject.chain.evidence[index].kind == nil
        && !subject.namesUnknownSlot(index)
    }
    .map { _, piece in
      let reason =
        piece.slot == nil ? "it stands outside the timetable" : "its slot gives it none"
      let name = piece.identity.called(piece.title ?? piece.body.plainText)
      return says(
        "\(name) has no kind: \(reason)", at: piece.identity.span,
        fix: "Say it in the note, as `[kind: documents]`", record: piece.identity.cited)
    }
  }
}
