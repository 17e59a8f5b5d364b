package import Base
package import Papers

/// Writes the pages of an edition and the files they share.
package func render(
  _ publication: Publication, theme: Theme, reach: LinkReach = .edition
) -> [OutputFile] {
  let shell = PageShell(theme: theme, imprint: publication.imprint)
  let writer = BlockWriter(
    address: PageAddress(""), palette: theme.palette, attachments: publication.attachments)
  var files: [OutputFile] = []
  files.reserveCapacity(publication.pages.count + 3)
  for page in publication.pages {
    let address = PageAddress(page.path, reach: reach)
    let body = body(of: page, writer: writer.forPage(at: address))
    let navigation = navigation(publication.navigation, on: page, at: address)
    files.append(
      OutputFile(
        path: page.path,
        bytes: shell.page(page, root: address.root, navigation: navigation, body: body)))
  }
  return files + theme.assets.files
}

private func body(of page: Page, writer: BlockWriter) -> HTMLWriter {
  var writer = writer
  writer.writeBody(of: page)
  return writer.html
}

extension BlockWriter {
  /// A page's blocks, under its title where they do not hold one.
  mutating func writeBody(of page: Page) {
    if !page.blocks.contains(where: \.holdsTitle) { write(.title(Title(text: page.title))) }
    write(page.blocks)
  }
}

/// The list of pages; the one that is open says so.
private func navigation(
  _ items: [NavigationItem], on page: Page, at address: PageAddress
) -> HTMLWriter {
  var html = HTMLWriter(capacity: 1_024)
  guard !items.isEmpty else { return html }
  html.markup("<ul>\n")
  for item in items {
    guard let href = address.href(to: item.path) else { continue }
    html.markup("<li><a")
    html.attribute("href", item.path == page.path ? "#main" : href)
    if item.path == page.path {
      html.markup(" aria-current=\"page\"")
    } else if item.path == page.section {
      html.markup(" aria-current=\"true\"")
    }
    html.markup(">")
    html.text(item.title)
    html.markup("</a></li>\n")
  }
  html.markup("</ul>")
  return html
}

extension Block {
  fileprivate var holdsTitle: Bool {
    switch self {
    case .title: true
    case .lead(let blocks, _): blocks.contains(where: \.holdsTitle)
    default: false
    }
  }
}
