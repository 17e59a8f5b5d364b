import Base
import Papers

/// Writes all pages of an edition as one self-contained file: each page a part, the links between
/// them inside the file.
///
/// What stands beside the pages and is not bound in, as the slides, is named but not linked to:
/// where this file goes, it goes alone.
func render(
  _ everything: Everything, of publication: Publication, theme: Theme, pictures: [String: String]
) -> OutputFile {
  let binding = Binding(pages: publication.pages.map(\.path))
  var parts = BlockWriter(
    address: PageAddress("", in: binding), palette: theme.palette,
    attachments: publication.attachments)
  parts.pictures = pictures
  for page in publication.pages {
    let address = PageAddress(page.path, in: binding)
    var part = parts.forPart(at: address)
    part.writeBody(of: page)
    parts.append(part, as: page, at: address)
  }
  let context = PaperContext(
    imprint: publication.imprint.fingerprinted(by: parts.html), title: everything.title,
    description: everything.summary, kind: "everything",
    parts: SelfContained(style: theme.stylesheet("site.css", "everything.css")),
    body: String(decoding: parts.html.bytes, as: UTF8.self),
    links: contents(of: publication, in: binding))
  return OutputFile(
    path: everything.path, bytes: Array(theme.render("everything", context).utf8))
}

extension BlockWriter {
  /// Takes in what another writer wrote of a page, as a part of this file.
  fileprivate mutating func append(
    _ part: BlockWriter, as page: Page, at address: PageAddress
  ) {
    drawings = part.drawings
    html.markup("<article class=\"part\"")
    html.attribute("id", address.identifier)
    html.markup(">\n")
    html.append(part.html)
    html.markup("<p class=\"back\"><a href=\"#contents\">Back to the contents</a></p>\n")
    html.markup("</article>\n")
  }
}

/// The list of the pages; those that the navigation does not name stand under the plan.
private func contents(of publication: Publication, in binding: Binding) -> String {
  var html = HTMLWriter()
  let address = PageAddress("", in: binding)
  for page in publication.pages {
    guard let href = address.href(to: page.path) else { continue }
    let isNamed = publication.navigation.contains { $0.path == page.path }
    html.markup(isNamed ? "<li><a" : "<li class=\"below\"><a")
    html.attribute("href", href)
    html.markup(">")
    html.text(publication.navigation.first { $0.path == page.path }?.title ?? page.title)
    html.markup("</a></li>\n")
  }
  return String(decoding: html.bytes, as: UTF8.self)
}
