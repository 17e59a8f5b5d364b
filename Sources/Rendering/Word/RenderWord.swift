import Base
package import Papers

/// What a paper in Word is made of.
package struct WordSource: Sendable {
  /// The words as plain HTML, with what the file says about itself in its head.
  package var page: [UInt8]
  /// An empty document with the styles, the sheet, the head and the foot.
  package var look: [UInt8]
  package var keywords: [String]
}

/// Writes a paper for a word processor: from the same blocks as its page, set as closely as it is
/// printed, without a drawing.
package func renderWord(
  _ paper: Paper, of publication: Publication, theme: Theme
) -> WordSource {
  let imprint = publication.imprint
  var writer = PlainWriter(path: paper.path, places: paper.sections)
  let fit = PaperFit(of: paper, stamp: imprint.stamp)
  writeHead(of: paper, imprint: imprint, in: &writer.html)
  writer.writeParagraph(imprint.stampLine, in: .notice)
  writer.write(fit.blocks)
  writer.html.markup("</body>\n</html>\n")
  let look = WordLook(
    styles: WordStyles(
      palette: theme.palette, face: theme.face, size: fit.density.size(of: paper.kind),
      // A word processor leaves more white than the printed paper, which must keep to two sides.
      spacing: paper.kind == .report
        ? min(fit.density.reportSpacing, 0.75) : fit.density.spacing,
      lineHeight: fit.density.lineHeight),
    head: ("\(imprint.school) · \(imprint.edition)", imprint.standing),
    foot: imprint.consultant ?? imprint.site)
  return WordSource(
    page: writer.html.bytes, look: look.bytes,
    keywords: ["SEND review", imprint.edition, imprint.status.rawValue])
}

/// The title stands here alone: pandoc prints it, and a heading of the same words would double it.
private func writeHead(of paper: Paper, imprint: Imprint, in html: inout HTMLWriter) {
  html.markup("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
  html.text(paper.title)
  html.markup("</title>\n")
  func meta(_ name: String, _ content: String?, in html: inout HTMLWriter) {
    guard let content, !content.isEmpty else { return }
    html.markup("<meta")
    html.attribute("name", name)
    html.attribute("content", content)
    html.markup(">\n")
  }
  meta("subtitle", paper.blocks.lazy.compactMap(\.eyebrow).first, in: &html)
  meta("author", imprint.consultant ?? imprint.site, in: &html)
  meta("date", imprint.standing, in: &html)
  meta("description", paper.summary, in: &html)
  meta("subject", "\(imprint.school), \(imprint.edition)", in: &html)
  meta("status", imprint.status.rawValue, in: &html)
  html.markup("</head>\n<body>\n")
}

extension Imprint {
  /// As `Draft, as at 23 November 2026`.
  fileprivate var standing: String { "\(status.word), as at \(asAt.inWords)" }

  /// The stamp with its first word in bold, as at the head of the printed paper.
  fileprivate var stampLine: Line {
    let rest = String(stamp.dropFirst(status.word.count))
    return Line([.strong(status.word), .text(status == .draft ? ":" + rest : rest)])
  }
}

extension Block {
  /// The small line above the heading of a paper.
  fileprivate var eyebrow: String? {
    switch self {
    case .title(let title): title.eyebrow
    case .lead(let blocks, _): blocks.lazy.compactMap(\.eyebrow).first
    default: nil
    }
  }
}
