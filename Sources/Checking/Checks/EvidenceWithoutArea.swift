package import Base
import Model

/// Evidence that belongs to no area.
package enum EvidenceWithoutArea: Check {
  package static let id = "evidence-without-area"
  package static let severity = Severity.warning
  package static let summary = "A piece of evidence has no area of the framework."
  package static let explanation = """
    Areas come down from the slot; a note may say its own: `[areas: 3 5]`. Evidence without an
    area is missing from the coverage, and a finding that rests on it may be too.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.evidence.enumerated().filter { index, piece in
      subject.chain.evidence[index].areas.isEmpty && piece.statedAreas.isEmpty
        && (subject.slot(ofEvidence: index)?.areas.isEmpty ?? true)
        && subject.framework(of: piece.date) != nil && !subject.namesUnknownSlot(index)
    }
    .map { _, piece in
      let name = piece.identity.called(piece.title ?? piece.body.plainText)
      return says(
        "\(name) has no area of the framework", at: piece.identity.span,
        fix: "Say it in the note, as `[areas: 3 5]`, or in the Areas of its slot",
        record: piece.identity.cited)
    }
  }
}
