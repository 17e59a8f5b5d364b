package import Base
package import Papers

/// Writes the papers of an edition that are one self-contained file each: report, one-page
/// summary, timetable, slides, and everything in one.
///
/// `images` gives the bytes of a file by its path from the school's folder, nil where it cannot;
/// `only` names the one paper that is wanted, nil for all.
package func renderPapers(
  _ publication: Publication, theme: Theme, only path: String? = nil,
  images: (String) -> [UInt8]?
) -> [OutputFile] {
  func isWanted(_ other: String) -> Bool { path == nil || path == other }
  let pictures = pictures(of: publication, images: images)
  var files = publication.papers.filter { isWanted($0.path) }.map { paper in
    render(paper, of: publication, theme: theme, pictures: pictures)
  }
  if let deck = publication.deck, isWanted(deck.path) {
    files.append(render(deck, of: publication, theme: theme, pictures: pictures))
  }
  if let everything = publication.everything, isWanted(everything.path) {
    files.append(render(everything, of: publication, theme: theme, pictures: pictures))
  }
  if let plan = publication.plan, isWanted(plan.path) { files.append(render(plan)) }
  return files
}

/// The edition's pictures by the path at which its pages show them, each as a `data:` address.
private func pictures(
  of publication: Publication, images: (String) -> [UInt8]?
) -> [String: String] {
  var pictures: [String: String] = [:]
  for attachment in publication.attachments {
    guard dataAddress(of: attachment.path, bytes: []) != nil,
      let bytes = images(attachment.source)
    else { continue }
    pictures[attachment.path] = dataAddress(of: attachment.path, bytes: bytes)
  }
  return pictures
}

private func render(
  _ paper: Paper, of publication: Publication, theme: Theme, pictures: [String: String]
) -> OutputFile {
  var writer = BlockWriter(
    address: PageAddress(paper.path), palette: theme.palette,
    attachments: publication.attachments)
  writer.pictures = pictures
  let stamp = publication.imprint.stamp
  let fit = PaperFit(of: paper, stamp: stamp)
  writer.write(fit.blocks)
  var style = theme.stylesheet("site.css", "paper.css")
  style += Array(pageRules(of: paper, imprint: publication.imprint).utf8)
  let context = PaperContext(
    imprint: publication.imprint.fingerprinted(by: writer.html), title: paper.title,
    description: paper.summary,
    kind: "\(paper.kind.className) \(fit.density.rawValue)"
      + (paper.isLargePrint ? " large" : ""),
    parts: SelfContained(style: style),
    body: String(decoding: writer.html.bytes, as: UTF8.self),
    isLargePrint: paper.isLargePrint, isBlank: paper.kind.isBlank,
    links: links(beside: paper.path, in: publication))
  return OutputFile(path: paper.path, bytes: Array(theme.render("paper", context).utf8))
}

extension Imprint {
  /// With the hash of what one paper says, so that a paper changes only when its words do.
  func fingerprinted(by body: HTMLWriter) -> Imprint {
    var imprint = self
    imprint.contentHash = shortHash(body.bytes)
    return imprint
  }
}

/// Links to what stands beside a paper in the edition's folder.
func links(beside path: String, in publication: Publication) -> String {
  var html = HTMLWriter()
  let address = PageAddress(path)
  var items: [(String, String)] = []
  if let home = publication.pages.first?.path { items.append(("All pages", home)) }
  if let report = publication.report { items.append(("Report", report.path)) }
  if let full = publication.fullReport { items.append(("Full report", full.path)) }
  if let deck = publication.deck { items.append(("Slides", deck.path)) }
  if let onePage = publication.onePage { items.append(("On a page", onePage.path)) }
  if let timetable = publication.timetable { items.append(("Timetable", timetable.path)) }
  for paper in publication.largePrint where paper.path == Paper.largePrintPath(of: path) {
    items.append(("Large print", paper.path))
  }
  for (title, target) in items where target != path {
    guard let href = address.href(to: target) else { continue }
    html.markup("<li><a")
    html.attribute("href", href)
    html.markup(">")
    html.text(title)
    html.markup("</a></li>\n")
  }
  return String(decoding: html.bytes, as: UTF8.self)
}

extension Paper.Kind {
  /// The paper's class in `paper.css`.
  var className: String {
    switch self {
    case .report: "report"
    case .fullReport: "report full"
    case .onePage: "one-page"
    case .timetable: "timetable"
    case .plan: "plan"
    case .families: "families"
    case .passport(let size): "passport \(size.rawValue)"
    case .surveyForm: "survey-form"
    }
  }
}

/// Which wording of a paper is printed: 0 the full one, else the place in `shorter`, from 1.
package func printedWording(of paper: Paper, in publication: Publication) -> Int {
  PaperFit(of: paper, stamp: publication.imprint.stamp).wording
}
