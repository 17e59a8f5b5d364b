import Base
import Papers

/// What stands in the margins of each printed page: rules of their own, because not every browser
/// can take these words from the page.
func pageRules(of paper: Paper, imprint: Imprint) -> String {
  switch paper.kind {
  case .passport(.a4): return "@page{size:A4;margin:11mm 12mm}\n"
  case .passport(.a5): return "@page{size:A5;margin:7mm 9mm}\n"
  case .surveyForm: return formRules(of: paper, imprint: imprint)
  default: break
  }
  let foot = styleString(
    "\(imprint.edition) · \(imprint.status.word), as at \(imprint.asAt.inWords)")
  let rules = watermark(of: imprint.status) + "@page{@bottom-left{content:\(foot)}}\n"
  let isNumbered = paper.kind == .report || paper.kind == .fullReport || paper.isLargePrint
  guard isNumbered else { return rules }
  let head = styleString(paper.title)
  return rules + "@page{@top-left{content:\(head)}}\n@page:first{@top-left{content:none}}\n"
    + "@page{@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}}\n"
}

/// A form is handed out on loose sheets: each says which school's it is, and which sheet.
private func formRules(of paper: Paper, imprint: Imprint) -> String {
  "@page{size:A4;margin:14mm 15mm 16mm;@bottom-left{content:\(styleString(imprint.school))}"
    + "@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}}\n"
}

extension Imprint {
  /// What is printed at the head: how far the papers have come, who agreed them and when.
  var stamp: String { "\(status.word) \(agreed ?? Imprint.draftWords)" }

  /// As `by head and SENCO, 23 November 2026`; nil where nobody has agreed.
  ///
  /// What each agreed to is said where there is room for it; here each day is named once.
  var agreed: String? {
    guard status != .draft, !agreements.isEmpty else { return nil }
    var days: [(on: CalendarDate, who: [String])] = []
    for agreement in agreements {
      if days.last?.on == agreement.on {
        days[days.count - 1].who.append(agreement.who)
      } else {
        days.append((agreement.on, [agreement.who]))
      }
    }
    return days.map { day in
      day.who.map { "by \($0)" }.joined(separator: ", and ") + ", \(day.on.inWords)"
    }.joined(separator: "; ")
  }

  private static let draftWords = "some parts are still to be filled in or checked"
}

extension Imprint.Status {
  /// The word with a capital.
  var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
