import Base
import Papers

/// What stands in the margins of each printed page: rules of their own, because not every browser
/// can take these words from the page.
func pageRules(of paper: Paper, imprint: Imprint) -> String {
  let foot = styleString(
    "\(imprint.edition) · \(imprint.status.word), as at \(imprint.asAt.inWords)")
  let rules = watermark(of: imprint.status) + "@page{@bottom-left{content:\(foot)}}\n"
  let isNumbered = paper.kind == .report || paper.kind == .fullReport || paper.isLargePrint
  guard isNumbered else { return rules }
  let head = styleString(paper.title)
  return rules + "@page{@top-left{content:\(head)}}\n@page:first{@top-left{content:none}}\n"
    + "@page{@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}}\n"
}

extension Imprint {
  /// What is printed at the head: how far the papers have come, who agreed them and when.
  var stamp: String { "\(status.word) \(agreed ?? Imprint.draftWords)" }

  /// As `by head and SENCO, 23 November 2026 (the wording)`; nil where nobody has agreed.
  var agreed: String? {
    guard status != .draft, !agreements.isEmpty else { return nil }
    return agreements.map { agreement in
      "by \(agreement.who), \(agreement.on.inWords)"
        + (agreement.what.map { " (\($0))" } ?? "")
    }.joined(separator: "; ")
  }

  private static let draftWords = "some parts are still to be filled in or checked"
}

extension Imprint.Status {
  /// The word with a capital.
  var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
