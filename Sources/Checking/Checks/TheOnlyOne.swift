package import Base
import Model

/// Words that say there is but one: whoever knows the school knows who it is.
package enum TheOnlyOne: Check {
  package static let id = "the-only-one"
  package static let severity = Severity.warning
  package static let summary = "Words say that somebody is the only one."
  package static let explanation = """
    “The only girl in the group”, “the only teacher of music”: whoever knows the school knows who
    that is. Say it of the group, or of the post where it has nothing to do with the person. In the
    yearly report `few-pupils-in-words` looks for the same.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let report = subject.texts.first { $0.source.path.hasSuffix("/report.yaml") }?.file
    return subject.traces { $0 == .only }.filter { $0.span.file != report }.map { trace in
      says(
        "“the only” one is somebody whom everybody in the school knows", at: trace.span,
        fix: "Say it of the group", record: subject.record(at: trace.span))
    }
  }
}
