package import Base
import Model

/// More was spent than received.
package enum SpentOverReceived: Check {
  package static let id = "spent-over-received"
  package static let severity = Severity.hint
  package static let summary = "More money was spent than was received."
  package static let explanation = """
    That can be right: many schools add to what they are given. But it is the first thing that a
    governor asks about, and now and then two figures have changed places. Say in `effect:` where
    the rest came from.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    (subject.school.report?.money ?? []).compactMap { money in
      guard let received = money.received, let spent = money.spent, spent.value > received else {
        return nil
      }
      return says(
        "\(quoted(money.what)): \(pounds(spent.value)) was spent of \(pounds(received)) received",
        at: spent.span, fix: "Check the two sums, or say where the rest came from")
    }
  }
}

/// Whole pounds, as `£62,000`.
private func pounds(_ amount: Int) -> String {
  var digits = String(amount)
  var groups: [String] = []
  while digits.utf8.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return "£" + ([digits] + groups).joined(separator: ",")
}
