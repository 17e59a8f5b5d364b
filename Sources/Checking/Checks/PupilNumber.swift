package import Base
import Model

/// A unique pupil number.
package enum PupilNumber: Check {
  package static let id = "pupil-number"
  package static let severity = Severity.warning
  package static let summary = "A unique pupil number stands in a file."
  package static let explanation = """
    A letter and twelve digits (or eleven and a letter) are the number by which every register in
    the country knows one child. It is looked for in every file, sheets included; the message says
    whether the check letter is right too. Take it out: nothing here needs it.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces {
      if case .number = $0 { true } else { false }
    }.map { trace in
      says(
        trace.kind == .number(isRight: true)
          ? "this is a unique pupil number" : "this looks like a unique pupil number",
        at: trace.span, fix: "Take it out", record: subject.record(at: trace.span))
    }
  }
}
